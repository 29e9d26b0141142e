import type { Parsed } from './parsed.js'

/** Nouns and adjectives that make an adverb with "in" and hold nothing of their own. */
const HOW = new Set(['full', 'part', 'advance', 'cash', 'kind', 'bulk', 'instalments', 'installments', 'person', 'principle', 'vain'])

/** "Paid in full for the doses": what the network hangs on such an adverb belongs to the word that the adverb is about. */
export function liftFromAdverbials(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const adverb = (i: number) => i > 0 && HOW.has(forms[i]!.toLowerCase()) && forms[i - 1]!.toLowerCase() === 'in' && words[i]!.head >= 0
  if (!forms.some((_, i) => adverb(i))) return words
  return words.map((word, i) => {
    if (word.head < 0 || word.head > i || !adverb(word.head) || !['obl', 'nmod'].includes(word.deprel)) return word
    const above = words[word.head]!.head
    return { ...word, head: above, deprel: words[above]!.upos === 'VERB' ? 'obl' : 'nmod' }
  })
}

/** "To date 79 million have been sent": the number counts no date, it is the subject. */
export function mendToDate(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  return words.map((word, i) => {
    const { head, deprel } = word
    if (deprel !== 'nummod' || head < 1 || head > i || forms[head]!.toLowerCase() !== 'date' || forms[head - 1]!.toLowerCase() !== 'to')
      return word
    const verb = words[head]!.head
    if (verb < i || words.some((w) => w.head === verb && w.deprel.startsWith('nsubj'))) return word
    return { ...word, head: verb, deprel: words.some((w) => w.head === verb && w.deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj' }
  })
}

/** Nouns of prepositions in three words: "on top of", "in addition to". */
const JOINING: Readonly<Record<string, string>> = { top: 'of', addition: 'to' }

/** "On top of 21,600 sent in February", "in addition to the 24,000 donated": the participle tells of what the preposition brings. */
export function lowerParticiples(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  if (!forms.some((f) => f.toLowerCase() in JOINING)) return words
  return words.map((word, i) => {
    const { head, deprel } = word
    if (head < 0 || head >= i || deprel !== 'acl' || forms[head + 1]?.toLowerCase() !== JOINING[forms[head]!.toLowerCase()]) return word
    const brought = words.findIndex((w, n) => n > head && n < i && w.head === head && w.deprel === 'nmod')
    return brought < 0 ? word : { ...word, head: brought }
  })
}
