import type { Parsed } from './parsed.js'

const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/

/** "Wrote to Japan in May asking for": the month is no subject of the gerund behind it, but when the verb before it happened. */
export function mendDatedGerund(words: readonly Parsed[], forms: readonly string[]): readonly Parsed[] {
  const at = forms.findIndex(
    (form, i) =>
      MONTH.test(form) &&
      words[i]!.deprel === 'nsubj' &&
      words[i]!.head === i + 1 &&
      words[i + 1]?.xpos === 'VBG' &&
      /^(?:in|on)$/i.test(forms[i - 1] ?? '') &&
      words[i + 1]!.head >= 0 &&
      words[i + 1]!.head < i,
  )
  if (at < 0) return words
  return words.map((word, i) => {
    if (i === at) return { ...word, head: words[at + 1]!.head, deprel: 'obl' }
    return i === at - 1 ? { ...word, head: at, deprel: 'case' } : word
  })
}
