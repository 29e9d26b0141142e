import type { Doc, Filler, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { isVaccineWord } from '../phrases/goods.js'
import { keysOf } from './filler-key.js'

/** Acts in which goods go from one to the other. */
export const MOVES: ReadonlySet<string> = new Set(['Delivery', 'Shipment', 'Donation'])

/** Has the act somebody, or something, in a role? */
export const has = (d: Draft, role: Role) => d.fillers.some((f) => f.role === role)

/** Goods of which only the kind is said: "doses", "vaccines". */
export const isGeneric = (doc: Doc, f: Filler) =>
  f.entity === null && (f.name === null || isVaccineWord(doc.text.slice(f.range.start, f.range.end)))

/** Do the acts name each other's giver as receiver? Then they are not about one consignment. */
export function swaps(doc: Doc, a: Draft, b: Draft): boolean {
  const takersOfA = keysOf(doc, a, 'recipient')
  const giversOfA = keysOf(doc, a, 'provider')
  return keysOf(doc, b, 'provider').some((k) => takersOfA.includes(k)) || keysOf(doc, b, 'recipient').some((k) => giversOfA.includes(k))
}

/** Does the second act send back to the giver of the first? What is passed on to a third party may well be the same goods. */
export function returns(doc: Doc, a: Draft, b: Draft): boolean {
  const taker = keysOf(doc, b, 'recipient')
  return swaps(doc, a, b) && (!taker.length || taker.some((k) => keysOf(doc, a, 'provider').includes(k)))
}
