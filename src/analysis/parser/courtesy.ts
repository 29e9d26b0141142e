import type { Parsed } from './parsed.js'

/** "Got 50,000 vaccines courtesy of Peru": "courtesy of" is a preposition, and what stands before it is no part of a compound. */
export function mendCourtesyOf(words: readonly Parsed[]): readonly Parsed[] {
  const out = [...words]
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (word.lemma !== 'courtesy' || words[i + 1]?.lemma !== 'of' || before === undefined || word.head < 0 || word.head > i) return
    const whom = words.findIndex((w, n) => n > i + 1 && w.head === i && w.deprel === 'nmod')
    const inside = before.head === i && before.deprel === 'compound'
    if (whom < 0 || !(inside || (before.head === word.head && before.deprel === 'obj'))) return
    if (inside) {
      out[i - 1] = { ...before, head: word.head, deprel: word.deprel }
      words.forEach((w, n) => {
        if (n < i - 1 && w.head === i && w.deprel !== 'punct') out[n] = { ...w, head: i - 1 }
      })
    }
    out[whom] = { ...words[whom]!, head: word.head, deprel: 'obl' }
    out[i] = { ...word, upos: 'ADP', xpos: 'IN', head: whom, deprel: 'case' }
  })
  return out
}
