import type { LemmaTables } from './weights.js'

const LONGEST = 6

/**
 * Base form of a word by rules learnt from the treebanks (`training/lemmas.py`): a table of whole words for each tag,
 * then the longest ending for which a rule is known.
 */
export function lemmatise(tables: LemmaTables, form: string, tag: string): string {
  const low = form.toLowerCase()
  const upos = tag.slice(0, tag.indexOf('/'))
  if (upos === 'NUM' && /^\d/.test(form)) return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(form) ? form.replaceAll(',', '') : form
  const words = tables.words[tag]
  const rule = words && Object.hasOwn(words, low) ? words[low]! : longestEnding(tables.rules[tag], low)
  return apply(rule, form)
}

function longestEnding(rules: Readonly<Record<string, string>> | undefined, low: string): string {
  const word = `^${low}`
  for (let k = Math.min(LONGEST, word.length); rules && k >= 0; k--) {
    const ending = word.slice(word.length - k)
    if (Object.hasOwn(rules, ending)) return rules[ending]!
  }
  return 'k0'
}

/** Carries a rule out: letter case (`l` lower, `k` kept), number of letters to cut, ending to add. */
function apply(rule: string, form: string): string {
  const [, kind, cut, add] = /^([kl])(\d{1,2})(.*)$/su.exec(rule) ?? []
  const base = kind === 'l' ? form.toLowerCase() : form
  return base.slice(0, base.length - Number(cut ?? 0)) + (add ?? '')
}
