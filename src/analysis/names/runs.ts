import type { Sentence, Token } from '../../model/index.js'
import { MADE_OF, NEVER, PARTICLES, SENTENCE_OPENERS } from './lexicon.js'
import { isAcronym, isCapital, isGlued, lowerAt } from './words.js'

/** Tokens `first` to `last` (exclusive) that are written as a name. */
export interface Run {
  readonly first: number
  readonly last: number
  /** It begins its sentence, where a capital proves nothing. */
  readonly initial: boolean
}

/**
 * Runs of capitalised words, with the small words and marks that names hold ("Leif-Eric", "bin Salman", "Bank of Ghana").
 * `lowercase` holds the words that the text also writes small: they are no names at the start of a sentence.
 */
export function capitalRuns(tokens: readonly Token[], { first, last }: Sentence, lowercase: ReadonlySet<string>): Run[] {
  if (isHeadline(tokens, first, last)) return []
  const runs: Run[] = []
  const opening = openingOf(tokens, first, last)
  for (let i = first; i < last; ) {
    if (!startsName(tokens, i, i === opening, lowercase)) {
      i++
      continue
    }
    let end = i + 1
    for (;;) {
      const next = extend(tokens, end, last)
      if (next === end) break
      end = next
    }
    runs.push({ first: i, last: end, initial: i === opening })
    i = end
  }
  return runs
}

/** First word of the sentence, behind quotation marks and bullets. */
function openingOf(tokens: readonly Token[], first: number, last: number): number {
  let i = first
  while (i < last - 1 && !/[\p{L}\d]/u.test(tokens[i]!.form)) i++
  return i
}

/** Where nearly every word has a capital, capitals tell nothing. */
function isHeadline(tokens: readonly Token[], first: number, last: number): boolean {
  if (/^[.!?]$/.test(tokens[last - 1]!.form)) return false
  let wordsSeen = 0
  let capitals = 0
  for (let i = first; i < last; i++) {
    if (!/^\p{L}{4,}$/u.test(tokens[i]!.form)) continue
    wordsSeen++
    if (isCapital(tokens[i])) capitals++
  }
  return wordsSeen >= 5 && capitals / wordsSeen > 0.75
}

function startsName(tokens: readonly Token[], i: number, opens: boolean, lowercase: ReadonlySet<string>): boolean {
  const token = tokens[i]!
  if (!isNameWord(token)) return false
  if (!opens) return true
  const word = token.form.toLowerCase()
  if (isAcronym(token.form)) return true
  return !SENTENCE_OPENERS.has(word) && !lowercase.has(word)
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    isCapital(token) &&
    /^\p{L}/u.test(token.form) &&
    !NEVER.has(token.form.toLowerCase()) &&
    !/^(the|a|an|and|or|of|in|but)$/i.test(token.form)
  )
}

function extend(tokens: readonly Token[], end: number, last: number): number {
  const token = tokens[end]
  if (token === undefined || end >= last) return end
  if (isNameWord(token)) return end + 1
  const word = token.form.toLowerCase()
  const next = tokens[end + 1]
  if (end + 1 >= last || next === undefined) return end
  if (word === '-' && isGlued(tokens, end) && isGlued(tokens, end + 1)) {
    if (isNameWord(next)) return end + 2
    // Kyu-duk, Moon Jae-in; but not China-made.
    if (/^\p{Ll}{2,6}$/u.test(next.form) && !MADE_OF.has(next.form) && end - 2 >= 0 && isNameWord(tokens[end - 2])) return end + 2
    return end
  }
  if (word === '.' && isGlued(tokens, end) && tokens[end - 1]!.form.length === 1 && isNameWord(next)) return end + 2
  if (word === '&' && isNameWord(next)) return end + 2
  if (PARTICLES.has(word)) {
    let at = end + 1
    while (at < last && at < end + 3 && PARTICLES.has(lowerAt(tokens, at))) at++
    return at < last && isNameWord(tokens[at]) ? at + 1 : end
  }
  return end
}
