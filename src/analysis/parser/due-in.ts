import type { Parsed } from './parsed.js'

const BE = /^(?:is|are|was|were|be|been|'s|’s)$/i
const WHERE = /^(?:in|at|on|from|into|by|within|around)$/i
/** What a noun keeps that turns from predicate into a phrase of its own. */
const WORDS = /^(?:case|det|compound|flat|amod|nummod|nmod:poss|fixed|appos|conj|cc|acl)/

/**
 * "Is due in Lima on Friday": the network takes "due in" for one preposition and the place for the predicate. "Due" is the
 * predicate, and the place hangs on it.
 */
export function mendDueIn(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) =>
      form.toLowerCase() === 'due' && WHERE.test(forms[i + 1] ?? '') && (BE.test(forms[i - 1] ?? '') || words[i]!.deprel === 'case'),
  )
  if (at < 0) return words
  const due = words[at]!
  const place = due.deprel === 'case' ? due.head : words.findIndex((w, i) => i > at + 1 && w.head === at && w.deprel === 'obl')
  if (place <= at || !/^(?:PROPN|NOUN)$/.test(words[place]!.upos)) return words
  const { head, deprel } = words[place]!
  return words.map((word, i) => {
    if (i === at) {
      const own = head === at ? { head: word.head, deprel: word.deprel } : { head, deprel: deprel === 'nmod' ? 'acl' : deprel }
      return { ...word, upos: 'ADJ', xpos: 'JJ', ...own }
    }
    if (i === place) return { ...word, head: at, deprel: 'obl' }
    if (i === at + 1) return { ...word, head: place, deprel: 'case' }
    if (word.head !== place) return word
    if (i > at && i < place) return word
    if (WORDS.test(word.deprel) && i > at) return word
    return { ...word, head: at, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}
