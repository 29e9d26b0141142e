import type { Parsed } from './parsed.js'

/** "Wrote to Biden seeking doses": "to" before a name and its participle is a preposition, and the writer is the one who seeks. */
export function mendToWhom(words: readonly Parsed[]): readonly Parsed[] {
  const out = [...words]
  words.forEach((word, i) => {
    const seeks = words[word.head]
    if (word.xpos !== 'TO' && word.lemma !== 'to') return
    if (word.deprel !== 'mark' || seeks?.xpos !== 'VBG' || seeks.head < 0 || seeks.head > i) return
    const whom = words.findIndex((w, n) => n > i && n < word.head && w.head === word.head && w.deprel === 'nsubj')
    if (whom < 0) return
    out[i] = { ...word, upos: 'ADP', xpos: 'IN', deprel: 'case', head: whom }
    out[whom] = { ...words[whom]!, head: seeks.head, deprel: 'obl' }
  })
  return out
}

/** "The sheikh's firm sold doses": of two subjects side by side the first, in the genitive, owns the second. */
export function mendOwner(words: readonly Parsed[]): readonly Parsed[] {
  return words.map((word, i) => {
    if (word.deprel !== 'nsubj') return word
    const mark = words.findIndex((w, n) => n > i && w.head === i && w.xpos === 'POS')
    const owned = mark < 0 ? -1 : words.findIndex((w, n) => n > mark && w.head === word.head && w.deprel === 'nsubj')
    return owned < 0 || owned > mark + 4 ? word : { ...word, head: owned, deprel: 'nmod:poss' }
  })
}

/** "Geneva, 6 August – Peru has pledged": where and when it was written is not the subject. */
export function mendDateline(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const first = words[0]
  if (first?.upos !== 'PROPN' || !first.deprel.startsWith('nsubj')) return words
  const dash = forms.findIndex((f) => /^(?:--|[–—-])$/.test(f))
  const subject = words.findIndex((w, i) => i > dash && w.head === first.head && w.deprel.startsWith('nsubj'))
  return dash < 2 || dash > 12 || subject < 0 ? words : [{ ...first, deprel: 'dislocated' }, ...words.slice(1)]
}

/** "Sent masks to Bosnia and Slovenia gave ventilators": a name right before a finite verb that lacks a subject is one. */
export function mendSecondSubject(words: readonly Parsed[]): readonly Parsed[] {
  const out = [...words]
  words.forEach((word, i) => {
    const verb = words[i + 1]
    if (word.upos !== 'PROPN' || word.deprel !== 'conj' || verb?.deprel !== 'conj' || !/^VB[DZP]$/.test(verb.xpos)) return
    const below = (relation: string) => words.some((w) => w.head === i + 1 && w.deprel === relation)
    if (!below('obj') || below('nsubj') || verb.head === i) return
    out[i] = { ...word, head: i + 1, deprel: 'nsubj' }
    words.forEach((w, c) => {
      if (w.head === i && w.deprel === 'cc') out[c] = { ...w, head: i + 1 }
    })
  })
  return out
}
