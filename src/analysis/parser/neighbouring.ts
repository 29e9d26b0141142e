import type { Parsed } from './parsed.js'

/** "Let neighbouring Moldova have": before a name it is an adjective, never the verb that the network may take it for. */
export function mendNeighbouring(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex((f, i) => /^neighbou?ring$/.test(f) && words[i]!.upos === 'VERB' && words[i + 1]?.upos === 'PROPN')
  const name = at < 0 ? -1 : words.findIndex((w, i) => i > at && w.head === at && ['obj', 'nsubj', 'xcomp'].includes(w.deprel))
  if (name < 0 || words[at]!.head < 0) return words
  const { head, deprel } = words[at]!
  return words.map((word, i) => {
    if (i === at) return { ...word, upos: 'ADJ', xpos: 'JJ', lemma: forms[at]!, head: name, deprel: 'amod' }
    if (i === name) return { ...word, head, deprel: /^(?:xcomp|ccomp|advcl)$/.test(deprel) ? 'obj' : deprel }
    return word.head === at ? { ...word, head: name } : word
  })
}
