import type { Parsed } from './parsed.js'

const BE = /^(?:is|are|was|were|be|been|'s|’s)$/i
const WHERE = /^(?:in|at|on|from|into|by|within|around)$/i
/** What a noun keeps that turns from predicate into a phrase of its own. */
const WORDS = /^(?:case|det|compound|flat|amod|nummod|nmod:poss|fixed|appos|conj|cc|acl)/
const CLAUSAL = /^(?:nsubj|csubj|cop|aux|advcl|parataxis)/

/**
 * "Is due in Lima on Friday": the network takes "due in" for one preposition and the place for the predicate. "Due" is the
 * predicate, and the place hangs on it.
 */
export function mendDueIn(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) => form.toLowerCase() === 'due' && words[i]!.deprel === 'case' && words[i]!.head > i && WHERE.test(forms[i + 1] ?? ''),
  )
  if (at < 0 || !(BE.test(forms[at - 1]!) || forms[at - 1] === ',')) return words
  const place = words[at]!.head
  if (!/^(?:PROPN|NOUN)$/.test(words[place]!.upos)) return words
  const { head, deprel } = words[place]!
  return words.map((word, i) => {
    if (i === at) return { ...word, upos: 'ADJ', xpos: 'JJ', head, deprel: deprel === 'nmod' ? 'acl' : deprel }
    if (i === place) return { ...word, head: at, deprel: 'obl' }
    if (i === at + 1) return { ...word, head: place, deprel: 'case' }
    if (word.head !== place || (i > at && (i < place || WORDS.test(word.deprel)))) return word
    return { ...word, head: at, deprel: word.deprel === 'nmod' ? 'obl' : word.deprel }
  })
}

/** "Is down for 60,000 doses", "are due in Accra": subject and copula before a predicate are its own, not those of the phrase behind it. */
export function mendPredicates(words: readonly Parsed[]): readonly Parsed[] {
  const owner = (i: number): number | null => {
    const phrase = words[i]!.head
    if (phrase < 0 || words[phrase]!.deprel !== 'obl') return null
    const predicate = words[phrase]!.head
    const copula = words.findIndex((w) => w.head === phrase && w.deprel === 'cop')
    return copula >= 0 && copula < predicate && predicate < phrase && /^(?:ADJ|ADV)$/.test(words[predicate]!.upos) ? predicate : null
  }
  if (!words.some((w, i) => w.deprel === 'cop' && owner(i) !== null)) return words
  return words.map((word, i) => {
    const predicate = owner(i)
    if (predicate === null) return word
    const its = i < predicate || CLAUSAL.test(word.deprel) || (i > words[i]!.head && /^(?:obl|punct)/.test(word.deprel))
    return its ? { ...word, head: predicate } : word
  })
}
