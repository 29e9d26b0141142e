import type { Tree } from './tree.js'

/** Tokens that may stand between a number and the noun it counts. */
const BETWEEN = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'ADV', 'VERB', 'X', 'SYM', 'PUNCT'])
const STOPS = /^[.,;:()[\]–—•]$/

/**
 * The noun that a number counts, read from the order of words: `kits` of "5,000 nucleic acid extraction kits",
 * `tonnes` of "13 tonnes of rice". Null for a bare number ("500,000 to Kenya").
 */
export function countedNoun(tree: Tree, number: number): number | null {
  const { tokens, numbers, names } = tree.doc
  const { last } = numbers[number]!
  let noun: number | null = null
  for (let t = last; t < Math.min(tokens.length, last + 9); t++) {
    const { form, upos, xpos, sentence } = tokens[t]!
    if (sentence !== tokens[last - 1]!.sentence || STOPS.test(form)) break
    // "800 ventilators today"
    if (noun !== null && tree.isTime(t)) break
    // "200 brand-new ventilators": the first half of a word counts nothing
    if (upos === 'NOUN' && tokens[t + 1]?.form === '-' && /^(?:JJ|VBN|VBD)$/.test(tokens[t + 2]?.xpos ?? '')) continue
    // "200 medical-grade protective masks": nor does the second, of a word that qualifies
    if (upos === 'NOUN' && tokens[t - 1]?.form === '-' && t - 2 >= last && tokens[t + 1]?.upos === 'ADJ') continue
    if (
      upos === 'NOUN' ||
      (upos === 'PROPN' && names.some((n) => (n.kind === 'Vaccine' || n.kind === 'Goods') && n.first <= t && t < n.last))
    )
      noun = t
    else if (noun !== null && upos !== 'PROPN' && form !== '-') break
    else if (!BETWEEN.has(upos) || (upos === 'VERB' && xpos !== 'VBN' && xpos !== 'VBG')) {
      // "half a million more doses", "300,000 of the doses"
      if (noun === null && t === last && (form === 'of' || upos === 'DET')) continue
      if (noun === null && t === last + 1 && upos === 'DET') continue
      break
    }
  }
  return noun
}
