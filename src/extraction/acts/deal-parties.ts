import type { Phrase, Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Tree } from '../sentence/tree.js'
import { AGREEMENTS } from './told.js'

const UNDER = new Set(['under', 'as', 'as-part-of', 'in', 'through', 'following', 'after', 'thanks-to', 'per'])

/**
 * The side that an act leaves unsaid where it is done under a deal: "took off for Lima as part of a deal between Spain and
 * Peru" comes from Spain, "under a deal with Peru, Spain will send" goes to Peru. A maker who is dealt with receives nothing.
 */
export function dealParties(tree: Tree, phrases: Phrases, verb: number, fills: readonly Fill[]): Fill[] {
  const sides = ['provider', 'recipient'] as const
  const missing = sides.filter((role) => !fills.some((f) => f.role === role))
  if (missing.length !== 1) return []
  const known = fills.filter((f) => sides.some((role) => role === f.role)).map((f) => f.phrase)
  const role = missing[0]!
  for (const deal of dealsOf(tree, verb)) {
    const named = (preposition: string) =>
      tree
        .childrenBy(deal, 'nmod')
        .filter((n) => tree.preposition(n) === preposition)
        .flatMap((n) => phrases.all(n))
        .filter((p) => p.type === 'party')
    const [between, others] = [named('between'), named('with')]
    const rest = (between.length ? between : others).filter((p) => !known.some((k) => same(tree, k, p)))
    const usable = rest.filter((p) => role === 'provider' || !phrases.sells(p))
    if (rest.length === 1 && usable.length === 1 && (!between.length || between.length === 2))
      return [{ role, phrase: usable[0]!, by: 'side of the deal', confidence: 0.75 }]
  }
  return []
}

function dealsOf(tree: Tree, verb: number): number[] {
  const under = tree.childrenBy(verb, 'obl').filter((o) => UNDER.has(tree.preposition(o)))
  return under
    .flatMap((o) => [o, ...tree.childrenBy(o, 'nmod').filter((n) => tree.preposition(n) === 'of')])
    .filter((n) => AGREEMENTS.has(tree.token(n).lemma.toLowerCase()))
}

const id = (tree: Tree, p: Phrase) => p.entity ?? (p.name === null ? null : (tree.doc.names[p.name]!.candidates[0] ?? null))
const same = (tree: Tree, a: Phrase, b: Phrase) => a.head === b.head || (id(tree, a) !== null && id(tree, a) === id(tree, b))
