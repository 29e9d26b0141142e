import type { Parsed } from './parsed.js'

const BE = new Set(['is', 'are', 'was', 'were'])
const MOVED = /^(?:nsubj|cop|aux|punct|advmod|parataxis|appos)/

/**
 * "Is due to land in Nairobi": the network takes the verb for a noun behind the preposition "due to", as in "due to land
 * disputes". Behind a form of "be" and before a preposition it is the verb, and "due" the predicate.
 */
export function mendDueToLand(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) =>
      form.toLowerCase() === 'due' &&
      BE.has(forms[i - 1]?.toLowerCase() ?? '') &&
      forms[i + 1] === 'to' &&
      forms[i + 2] === 'land' &&
      (words[i]!.head === i + 2 || words[i + 2]!.head === i) &&
      words[i + 2]!.upos !== 'VERB' &&
      ['ADP', 'ADV', 'PUNCT'].includes(words[i + 3]?.upos ?? 'PUNCT'),
  )
  if (at < 0) return words
  const land = at + 2
  return words.map((word, i) => {
    if (i === at) {
      const { head, deprel } = words[land]!
      return head === at ? word : { ...word, upos: 'ADJ', xpos: 'JJ', head, deprel }
    }
    if (i === at + 1) return { ...word, upos: 'PART', xpos: 'TO', head: land, deprel: 'mark' }
    if (i === land) return { ...word, upos: 'VERB', xpos: 'VB', lemma: 'land', head: at, deprel: 'xcomp' }
    if (word.head !== land) return word
    if (MOVED.test(word.deprel) && (i < at || word.deprel !== 'advmod')) return { ...word, head: at }
    return { ...word, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}
