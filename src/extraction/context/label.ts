import type { Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { has } from './drafted.js'
import { fillerKey } from './filler-key.js'

/** How many lines below a heading still belong to it. */
const REACH = 8

const PARTIES = new Set(['Country', 'Region', 'Organization', 'Company', 'Programme'])

/**
 * "Canada: Pledged $220 million", and lines under the heading "JAPAN" that begin with their verb: who is named there does
 * what they tell.
 */
export function addLabel(tree: Tree, draft: Draft): void {
  const role = draft.act.trigger.frame.valence.get('subject')
  const { head } = draft.trigger
  if (draft.act.trigger.pos !== 'verb' || (role !== 'provider' && role !== 'recipient') || has(draft, role)) return
  if (surfaceSubjects(tree, head).length || tree.child(head, 'aux:pass') !== null) return
  const name = labelOf(tree, draft.sentence, head)
  if (name === null) return
  const filler: Filler = { role, range: tree.doc.names[name]!, name, entity: null, by: 'label', confidence: 0.8 }
  if (!draft.fillers.some((f) => fillerKey(tree.doc, f) === fillerKey(tree.doc, filler))) draft.fillers.push(filler)
}

/** Index in `doc.names` of the party that labels or heads a sentence without a subject; null where none does. */
function labelOf(tree: Tree, sentence: number, verb: number): number | null {
  const { names, sentences, tokens } = tree.doc
  const start = (s: number) => {
    let { first } = sentences[s]!
    while (first < sentences[s]!.last - 1 && /^[•*\-–—·▪]$/.test(tokens[first]!.form)) first++
    return first
  }
  const nameFrom = (t: number) => names.findIndex((n) => n.first === t && PARTIES.has(n.kind))
  const first = start(sentence)
  const own = nameFrom(first)
  if (own >= 0 && tokens[names[own]!.last]?.form === ':' && names[own]!.last < verb) return own
  const beginsWithVerb = (s: number) => ['VERB', 'AUX'].includes(tokens[start(s)]!.upos)
  if (!beginsWithVerb(sentence)) return null
  for (let s = sentence - 1; s >= Math.max(0, sentence - REACH); s--) {
    const name = nameFrom(start(s))
    const { last } = sentences[s]!
    if (name >= 0 && names[name]!.last >= (tokens[last - 1]!.form === ':' ? last - 1 : last)) return name
    if (!beginsWithVerb(s)) return null
  }
  return null
}
