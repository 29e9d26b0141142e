import type { Draft } from '../lists/draft.js'
import { isSupply } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'

const COMING = new Set(['delivery', 'shipment', 'arrival', 'consignment', 'batch', 'tranche', 'instalment', 'installment'])

/** "Deliveries of the vaccine might be delayed": what is late is itself a transfer, and the sentence says no more than that. */
export const isLate = (tree: Tree, { type, act }: Draft): boolean =>
  type === 'Suspension' &&
  act.fills.some((f) => f.role === 'item' && (isSupply(tree, f.phrase.head) || COMING.has(tree.token(f.phrase.head).lemma)))
