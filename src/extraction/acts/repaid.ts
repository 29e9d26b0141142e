import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

const SUMS = new Set(['amount', 'number', 'quantity'])
const ALIKE = new Set(['same', 'equal', 'similar', 'equivalent', 'identical', 'like'])

/** "Will give back the same amount": a swap is kept, and nothing refused. */
export const repays = (tree: Tree, { frame, pos, head }: Trigger): boolean =>
  pos === 'verb' &&
  frame.name === 'return' &&
  tree
    .childrenBy(head, 'obj', 'nsubj:pass')
    .some((o) => SUMS.has(tree.token(o).lemma) && tree.childrenBy(o, 'amod').some((a) => ALIKE.has(tree.token(a).lemma)))

/** The other way round than with goods sent back: who returns as much gives it, to whom he had the first from. */
export function repaid(tree: Tree, phrases: Phrases, { head }: Trigger, fills: readonly Fill[]): Fill[] {
  const turned = fills.map(
    (f): Fill => (f.role === 'recipient' ? { ...f, role: 'provider' } : f.role === 'provider' ? { ...f, role: 'recipient' } : f),
  )
  const first = tree.token(head).deprel === 'conj' ? tree.token(head).head : -1
  if (first < 0 || turned.some((f) => f.role === 'recipient')) return turned
  const lenders = tree
    .childrenBy(first, 'obl')
    .filter((o) => tree.preposition(o) === 'from')
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party')
  return [...turned, ...lenders.map((phrase) => ({ role: 'recipient' as const, phrase, by: 'had it from', confidence: 0.75 }))]
}
