import type { Parsed } from './parsed.js'

/**
 * "Doses that a group of friends was to send": the network takes a clause with a long subject for the complement of the
 * main verb though its pronoun says that it is a relative clause of the noun right before.
 */
export function mendRelativeObject(words: readonly Parsed[]): readonly Parsed[] {
  const at = words.findIndex(
    (word, i) =>
      word.xpos === 'WDT' &&
      word.deprel === 'obj' &&
      word.head > i &&
      words[word.head]!.deprel === 'ccomp' &&
      words[word.head]!.head < i &&
      words[i - 1]?.upos === 'NOUN',
  )
  if (at < 0) return words
  const verb = words[at]!.head
  return words.map((word, i) => {
    if (i === verb) return { ...word, head: at - 1, deprel: 'acl:relcl' }
    // "was to send": the form of "be" goes with the infinitive
    return word.head === verb && word.deprel === 'cop' ? { ...word, deprel: 'aux' } : word
  })
}
