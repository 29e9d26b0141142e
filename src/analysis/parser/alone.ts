import type { Parsed } from './parsed.js'

const SELF = /^(?:itself|himself|herself|themselves)$/i

/** "Canada itself drew 972,000 doses": who stands before a word for himself, right before a verb without a subject, is its subject. */
export function mendReflexives(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) => i > 0 && SELF.test(form) && /^(?:PROPN|NOUN)$/.test(words[i - 1]!.upos) && isFiniteVerb(words[i + 1]),
  )
  if (at < 0) return words
  const verb = words[at + 1]!.upos === 'AUX' ? words[at + 1]!.head : at + 1
  const name = at - 1
  if (verb <= at || words[name]!.head !== verb || words.some((w) => w.head === verb && w.deprel.startsWith('nsubj'))) return words
  return words.map((word, i) => {
    if (i === name) return { ...word, deprel: 'nsubj' }
    return i === at ? { ...word, head: name, deprel: 'nmod:unmarked' } : word
  })
}

/** Is a word governed, however far, by another? */
function hangsOn(words: readonly Parsed[], word: number, by: number): boolean {
  for (let at = word; at >= 0; at = words[at]!.head) if (at === by) return true
  return false
}

const isFiniteVerb = (word: Parsed | undefined) => word !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos)

/** "Would accept 300,000 more", "topped it up with 200,000 more": the number is what the verb is about, and no word of "more". */
export function mendNumberMore(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) => i > 0 && /^more$/i.test(form) && words[i]!.deprel === 'advmod' && words[i - 1]!.upos === 'NUM' && words[i - 1]!.head === i,
  )
  if (at < 0 || forms[at + 1] === 'than' || /^(?:ADJ|NOUN|PROPN)$/.test(words[at + 1]?.upos ?? '')) return words
  const number = at - 1
  const verb = words.findLastIndex((w, i) => i < number && w.upos === 'VERB')
  if (verb < 0 || hangsOn(words, verb, at)) return words
  const phrase = words.some((w, i) => w.deprel === 'case' && i < number && (w.head === number || w.head === at))
  if (!phrase && words.some((w) => w.head === verb && w.deprel === 'obj')) return words
  return words.map((word, i) => {
    if (i === number) return { ...word, head: verb, deprel: phrase ? 'obl' : 'obj' }
    if (i === at) return { ...word, head: number, deprel: 'advmod' }
    if (word.head !== at) return word
    return { ...word, head: i < number ? number : verb }
  })
}
