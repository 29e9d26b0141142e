import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { has, MOVES } from './drafted.js'
import { fillerKey } from './filler-key.js'

/** "When will Haiti get doses? Half a million arrived there on Friday": the country named last, at most two sentences before. */
export function addThere(tree: Tree, draft: Draft): void {
  if (!MOVES.has(draft.type) || has(draft, 'recipient')) return
  const { head } = draft.trigger
  if (!tree.childrenBy(head, 'advmod').some((a) => a > head && tree.token(a).form.toLowerCase() === 'there')) return
  const { names, sentences } = tree.doc
  const first = sentences[Math.max(0, draft.sentence - 2)]!.first
  const name = tree
    .namesIn(first, head)
    .findLast((i) => names[i]!.kind === 'Country' && names[i]!.by === 'name' && names[i]!.candidates.length > 0)
  if (name === undefined) return
  const filler = { role: 'recipient' as const, range: names[name]!, name, entity: null, by: 'context/there', confidence: 0.7 }
  if (!draft.fillers.some((f) => fillerKey(tree.doc, f) === fillerKey(tree.doc, filler))) draft.fillers.push(filler)
}
