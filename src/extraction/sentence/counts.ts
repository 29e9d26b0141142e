import { contents, saidToHold } from './contents.js'
import type { Cover } from './cover.js'
import type { Tree } from './tree.js'

/** How many, and how much money, a noun phrase says. */
export interface Counts {
  /** The plain number (no money, percent, ordinal) that counts in a phrase. */
  count(head: number): number | null
  /** The amount of money in a phrase. */
  money(head: number): number | null
}

export function createCounts(tree: Tree, cover: Cover): Counts {
  const { doc } = tree
  const count = (head: number): number | null => {
    for (const inner of [...contents(tree, head), ...saidToHold(tree, head)]) {
      const n = count(inner)
      if (n !== null) return n
    }
    for (const t of cover.own(head)) {
      const n = cover.numberAt(t)
      if (n === null || cover.inTime(t)) continue
      const number = doc.numbers[n]!
      if (number.unit === null && !isSeries(tree, n) && withinCount(tree, t, head)) return n
    }
    // "a new batch of vaccine, 300,000 doses in total", "the convoy, five lorries carrying 136,000 litres"
    const countable = (a: number) => cover.nameAt(a) !== null || tree.token(a).upos === 'NUM' || contents(tree, a).length > 0
    for (const inner of tree.childrenBy(head, 'appos').filter(countable)) {
      const n = inner === head ? null : count(inner)
      if (n !== null) return n
    }
    return null
  }
  const money = (head: number): number | null => {
    for (const t of cover.own(head)) {
      const n = cover.numberAt(t)
      if (n !== null && doc.numbers[n]!.unit === 'money') return n
    }
    return null
  }
  return { count, money }
}

/** "The three-dose vaccine": how often one is vaccinated with it; "a 500,000-dose shipment" counts what is sent. */
function isSeries(tree: Tree, number: number): boolean {
  const { value, last } = tree.doc.numbers[number]!
  return value < 10 && tree.doc.tokens[last]?.form === '-' && /^(?:dose|shot|jab|course)$/i.test(tree.doc.tokens[last + 1]?.form ?? '')
}

const PARTS = new Set([
  'fraction',
  'part',
  'portion',
  'share',
  'percent',
  '%',
  'third',
  'quarter',
  'half',
  'fourth',
  'fifth',
  'sixth',
  'eighth',
  'tenth',
  'proportion',
  'minority',
  'rest',
  'remainder',
  'bulk',
  'majority',
  'most',
])

/** A number counts the phrase when only counting words stand between it and the head. */
function withinCount(tree: Tree, at: number, head: number): boolean {
  for (let t = at; t !== head; t = tree.token(t).head) {
    const relation = tree.relation(t)
    if (t < 0 || !['nummod', 'compound', 'advmod', 'amod', 'nmod', 'det', 'flat', 'obl', 'case', 'dep', 'fixed'].includes(relation))
      return false
    // "a fraction of its 96 million doses" is not 96 million
    if (relation === 'nmod' && (tree.preposition(t) !== 'of' || PARTS.has(tree.token(tree.token(t).head).lemma))) return false
  }
  return true
}
