import type { Add, Argument } from '../sentence/argument.js'
import { holders } from '../sentence/contents.js'
import { antecedent } from '../sentence/relative.js'
import type { Tree } from '../sentence/tree.js'

/** Prepositional phrases that the parser may have hung on a noun though they belong to the predicate. */
export function addNested(tree: Tree, noun: number, add: Add, depth = 0): void {
  // "agreed in the president's visit to London": where he went, nothing else
  if (depth > 4 || JOURNEYS.has(tree.token(noun).lemma)) return
  for (const n of tree.childrenBy(noun, 'nmod', 'conj', 'appos')) {
    const preposition = tree.preposition(n)
    // "to the Maldives, an island nation in the Indian Ocean": where it lies, not where doses go
    if (tree.relation(n) !== 'nmod' && tree.token(noun).upos === 'PROPN' && tree.token(n).upos === 'NOUN') continue
    // "doses, a donation by China": "by" names who did what the noun says
    if (tree.relation(n) === 'nmod' && preposition && preposition !== 'of' && preposition !== 'by') addPhrase(tree, n, 'attached', add)
    // "8 million doses, including 2 million from Peru": who gave a part did not give the whole
    if (preposition !== 'including') addNested(tree, n, add, depth + 1)
  }
  // "sent a plane carrying masks to Jordan"
  for (const v of holders(tree, noun)) {
    for (const o of tree.childrenBy(v, 'obl')) if (!['with', 'of'].includes(tree.preposition(o))) addPhrase(tree, o, 'attached', add)
    for (const o of tree.childrenBy(v, 'obj')) addNested(tree, o, add, depth + 1)
  }
  // "a shipment destined for Australia"
  for (const v of tree.childrenBy(noun, 'acl', 'amod'))
    if (BOUND.has(tree.token(v).lemma)) for (const o of tree.childrenBy(v, 'obl')) addPhrase(tree, o, 'attached', add)
}

/** Nouns whose "to" says where somebody goes. */
export const JOURNEYS: ReadonlySet<string> = new Set(['visit', 'trip', 'journey', 'tour', 'travel'])

/** Participles that say where goods are to go. */
const BOUND = new Set(['destine', 'destined', 'bind', 'bound', 'head', 'intend', 'mean', 'earmark', 'reserve', 'slate'])

/** A prepositional phrase under its preposition; none for a bare noun. */
export function addPhrase(tree: Tree, head: number, by: Argument['by'], add: Add): void {
  const preposition = tree.preposition(head)
  if (preposition) add(preposition, ownerOfStock(tree, preposition, antecedent(tree, head).head), by)
}

/** "From Peru's own stock": from Peru; "to India's fight against the virus": to India. */
export function ownerOfStock(tree: Tree, preposition: string, head: number): number {
  const { lemma } = tree.token(head)
  const owned = preposition === 'from' ? STOCKS.has(lemma) : TOWARDS.has(preposition) && EFFORTS.has(lemma)
  return (owned ? tree.child(head, 'nmod:poss') : null) ?? head
}
const STOCKS = new Set(['stock', 'stockpile', 'reserve', 'supply', 'inventory', 'surplus'])
const TOWARDS = new Set(['to', 'for', 'towards', 'toward'])
const EFFORTS = new Set(['response', 'fight', 'battle', 'effort', 'campaign', 'rollout', 'roll-out', 'drive', 'recovery'])
