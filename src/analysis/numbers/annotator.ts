import type { NumberMention, Token } from '../../model/index.js'
import type { Annotator } from '../annotator.js'
import { toAtoms, toRange } from '../atoms.js'
import { findExpressions } from '../times/find.js'
import { numbersIn } from './index.js'

/** Adds the numbers: quantities, money, percentages, ordinals. */
export const numbers: Annotator = {
  name: 'numbers',
  requires: ['tokens'],
  assigns: ['numbers'],
  annotate(doc) {
    const atoms = toAtoms(doc.text)
    const mentions: NumberMention[] = []
    for (const found of numbersIn(atoms, findExpressions(atoms))) {
      const range = toRange(doc.tokens, found, isNumeral)
      if (range === null || isPronoun(doc.tokens, range.head, found.value)) continue
      const { value, approx, unit, currency } = found
      mentions.push({ ...range, value, approx, unit, currency })
    }
    return { ...doc, numbers: mentions }
  },
}

function isNumeral({ upos, form }: Token): boolean {
  return upos === 'NUM' || upos === 'SYM' || /\d/.test(form)
}

/** "One" counts only where the tree lets it count a noun. */
function isPronoun(tokens: readonly Token[], head: number, value: number): boolean {
  const { form, upos, deprel } = tokens[head]!
  return value === 1 && /^one$/i.test(form) && upos !== 'X' && (upos !== 'NUM' || deprel !== 'nummod')
}
