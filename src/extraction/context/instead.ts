import type { Doc, Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { has, MOVES } from './drafted.js'
import { fillerKey, keysOf } from './filler-key.js'

/**
 * "The doses went to South Korea instead": goods that were another's go elsewhere. Who was to have them is told by their own
 * clause ("that Peru could not use") or by the act before; where nothing tells it, the act stays what it is.
 *
 * @returns the act before that tells it
 */
export function redirectInstead(tree: Tree, draft: Draft, before: readonly Draft[], fits: (d: Draft) => boolean): Draft | null {
  const { doc } = tree
  if (!MOVES.has(draft.type) || draft.act.trigger.pos !== 'verb' || !saysInstead(tree, draft)) return null
  const to = draft.fillers.filter((f) => f.role === 'recipient' && (f.name !== null || f.entity !== null))
  if (!to.length) return null
  const others = (f: Filler) => isState(doc, f) && !to.some((t) => fillerKey(doc, t) === fillerKey(doc, f))
  const givers = keysOf(doc, draft, 'provider')
  const source = before.find(
    (d) => draft.sentence - d.sentence <= 3 && fits(d) && d.fillers.some((f) => f.role === 'recipient' && others(f)),
  )
  const own = ownersOf(tree, draft).filter(others)
  const told = source?.fillers.filter((f) => f.role === 'recipient' && others(f) && !givers.includes(fillerKey(doc, f))) ?? []
  const meant = own.length ? own : told
  if (!meant.length) return null
  const isOwner = (f: Filler) => f.role === 'provider' && own.some((o) => fillerKey(doc, o) === fillerKey(doc, f))
  draft.type = 'Redirection'
  draft.fillers = [
    ...draft.fillers.filter((f) => !isOwner(f)).map((f) => (to.includes(f) ? { ...f, role: 'redirectedTo' as const } : f)),
    ...meant.map((f) => ({ ...f, role: 'recipient' as const, by: 'context', confidence: f.confidence * 0.8 })),
  ]
  if (!has(draft, 'provider') && !own.length)
    draft.fillers.push(
      ...(source?.fillers.filter((f) => f.role === 'provider').map((f) => ({ ...f, by: 'context', confidence: f.confidence * 0.8 })) ?? []),
    )
  return own.length ? null : (source ?? null)
}

/** "Instead" behind what the verb governs; before it, it joins sentences. */
const saysInstead = (tree: Tree, { trigger: { head } }: Draft) =>
  tree.subtree(head).some((t) => t > head && tree.token(t).form.toLowerCase() === 'instead' && tree.doc.tokens[t + 1]?.form !== 'of')

/** The countries that the clause of the goods tells of: "doses that Nigeria could not use". */
function ownersOf(tree: Tree, draft: Draft): Filler[] {
  const { names } = tree.doc
  return draft.act.fills
    .filter((f) => f.role === 'item')
    .flatMap((f) => tree.childrenBy(f.phrase.head, 'acl:relcl'))
    .flatMap((v) => tree.childrenBy(v, 'nsubj'))
    .flatMap((s) => names.flatMap((n, i) => (n.first <= s && s < n.last && n.kind === 'Country' ? [i] : [])))
    .map((name) => ({ role: 'recipient' as const, range: names[name]!, name, entity: null, by: 'context', confidence: 0.9 }))
}

const isState = (doc: Doc, f: Filler) =>
  f.entity !== null || (f.name !== null && ['Country', 'Organization', 'Programme'].includes(doc.names[f.name]!.kind))
