import type { Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'

/** The heading of a line of a list, and the phrase behind it. */
export interface GoodsLabel {
  readonly colon: number
  /** Token after the phrase: what follows is a sentence about the goods. */
  readonly end: number
}

const LONGEST = 9
const SUMS = new Set(['total', 'sum', 'value', 'cost', 'note', 'source', 'date'])
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/** Does a sentence begin a line of the text? */
export function opensLine(tree: Tree, first: number): boolean {
  return first > 0 && tree.doc.text.slice(tree.token(first - 1).end, tree.token(first).start).includes('\n')
}

/** "Rapid Tests (RDTs): 40,000 tests": a short heading that is neither a party nor a person, before a phrase that is no sentence. */
export function labelOfGoods(tree: Tree, phrases: Phrases, first: number, last: number): GoodsLabel | null {
  let colon = first
  while (colon < Math.min(last, first + LONGEST) && tree.token(colon).form !== ':') colon++
  if (colon === first || colon >= Math.min(last - 1, first + LONGEST)) return null
  for (let t = first; t < colon; t++) {
    const { upos, lemma } = tree.token(t)
    const name = phrases.nameAt(t)
    if (upos === 'VERB' || upos === 'AUX' || upos === 'NUM' || SUMS.has(lemma.toLowerCase()) || tree.isTime(t)) return null
    if (name !== null && !['Goods', 'Vaccine'].includes(tree.doc.names[name]!.kind)) return null
  }
  return { colon, end: endOfPhrase(tree, colon + 1, last) }
}

/** The phrase ends at a dash or a full stop, at what says of the goods who or what for, or at the comma before a sentence. */
function endOfPhrase(tree: Tree, from: number, last: number): number {
  let comma = from
  for (let t = from; t < last; t++) {
    const { form, xpos } = tree.token(t)
    if (/^[;.–—]$/.test(form) || /^(?:WDT|WP|TO)$/.test(xpos)) return t
    if (form === ',') comma = t
    if (FINITE.test(xpos)) return comma
  }
  return last
}

/** "Several large units": goods that are not counted, but there. */
export function tellsSome(tree: Tree, from: number, end: number): boolean {
  if (from >= end || /^(?:no|none|not|any)$/i.test(tree.token(from).form)) return false
  for (let t = from; t < Math.min(end, from + 6); t++) {
    const { xpos, upos } = tree.token(t)
    if (xpos === 'NNS') return true
    if (upos === 'ADP' || upos === 'VERB' || upos === 'PUNCT') return /^-$/.test(tree.token(t).form) ? tellsSome(tree, t + 1, end) : false
  }
  return false
}
