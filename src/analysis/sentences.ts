import { ABBREVIATIONS, BEFORE_NAMES, STARTERS } from './abbreviations.js'
import type { Piece } from './tokenise.js'

/** Tokens `first` to `last` (exclusive) of one sentence. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

const CLOSING = /^(?:["”’'»)\]}]|''|\*)$/
const OPENING = /^(?:["“‘«([{]|``|'|\*)$/
const END = /^(?:[.!?。！？؟।]+|…|\.{2,}|[!?]+)$/
const BULLET = /^[•▪‣◦]$/
// More words than any sentence of prose; longer stretches are cut, so that the parser's cost stays linear.
const LONGEST = 180

/**
 * Splits tokens into sentences by end marks, line breaks and the habits of news: titles and abbreviations do not end
 * one, blank lines, list items, datelines and speakers' labels do. Linear in the number of tokens.
 */
export function splitSentences(text: string, tokens: readonly Piece[]): Stretch[] {
  const out: Stretch[] = []
  const wrapped = isHardWrapped(text)
  let first = 0
  const close = (last: number) => {
    if (last > first) out.push(...shorten(tokens, first, last))
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1]
    if (!next) break
    const gap = text.slice(tokens[i]!.end, next.start)
    if (/[\n\r\u2028\u2029\v\f]/.test(gap) && breaksLine(text, tokens, i, gap, wrapped)) close(i + 1)
    else if (endsSentence(text, tokens, first, i, gap)) close(i + 1)
    else if (endsLabel(text, tokens, first, i)) close(i + 1)
  }
  close(tokens.length)
  return out
}

/** Whether the lines of a text are broken by width, as in old mail, and not by paragraph. */
function isHardWrapped(text: string): boolean {
  const lines = text.split(/\r\n?|\n/)
  if (lines.length < 3) return false
  let long = 0
  let open = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd()
    if (line.length < 45 || line.length > 100 || !lines[i + 1]!.trim()) continue
    long++
    if (!/[.!?:"”’)]$/.test(line)) open++
  }
  return long >= 2 && open * 2 >= long
}

function breaksLine(text: string, tokens: readonly Piece[], i: number, gap: string, wrapped: boolean): boolean {
  if (/(?:\r\n?|\n)[^\S\n\r]*(?:\r\n?|\n)|[\u2029\f]/.test(gap)) return true
  const token = tokens[i]!
  const next = tokens[i + 1]!
  if (END.test(token.form)) return true
  if (BULLET.test(next.form)) return true
  if (/^[,(–—-]$/.test(token.form) || (token.form === ';' && wrapped)) return false
  if (/^\p{Ll}/u.test(next.form)) return false
  if (!wrapped) return true
  const from = Math.max(text.lastIndexOf('\n', token.start - 1), token.start - 200)
  return token.end - from < 45
}

function endsSentence(text: string, tokens: readonly Piece[], first: number, i: number, gap: string): boolean {
  const form = tokens[i]!.form
  // Closing quotes and brackets go with the end mark before them.
  if (CLOSING.test(form)) {
    if (form === '*' || i === first || gap === '') return false
    if (/^["']$/.test(form) && !closesQuote(tokens, first, i)) return false
    let k = i - 1
    while (k > first && k > i - 8 && CLOSING.test(tokens[k]!.form)) k--
    return END.test(tokens[k]!.form) && k > first && tokens[k]!.end === tokens[k + 1]!.start && startsNew(text, tokens, i, tokens[k]!.form)
  }
  if (END.test(form)) {
    const next = tokens[i + 1]!
    if (gap === '' && (CLOSING.test(next.form) || END.test(next.form))) return false
    if (/^["']$/.test(next.form) && gap !== '' && closesQuote(tokens, first, i + 1)) return false
    if (form === '.' && gap === '' && /^[\p{Ll}\p{N}]/u.test(next.form)) return false
    // The ticker of a share: "(SVA.O)".
    if (form === '.' && gap === '' && isTicker(text, tokens[i]!.start)) return false
    // `1. First item`: the number and its stop open the item.
    if (i === first + 1 && form === '.' && /^(?:\d{1,2}|[a-zA-Z])$/.test(tokens[first]!.form) && opensLine(text, tokens[first]!.start))
      return false
    return startsNew(text, tokens, i, form)
  }
  return form.length > 1 && form.endsWith('.') && endsAbbreviation(tokens, i)
}

/** Does this full stop stand inside a bracket without blanks: "(SVA.O)", "(22UAy.DE)"? */
function isTicker(text: string, stop: number): boolean {
  const open = text.lastIndexOf('(', stop)
  const close = text.indexOf(')', stop)
  return (
    open >= 0 && stop - open < 10 && close >= 0 && close - stop < 6 && /^\([A-Za-z0-9]+\.[A-Z]{1,4}\)$/.test(text.slice(open, close + 1))
  )
}

/** Whether an odd number of the same straight quotation marks lies before `i` in the sentence. */
function closesQuote(tokens: readonly Piece[], first: number, i: number): boolean {
  let count = 0
  const form = tokens[i]!.form
  for (let k = Math.max(first, i - LONGEST); k < i; k++) if (tokens[k]!.form === form) count++
  return count % 2 === 1
}

/** Whether what follows an end mark looks like the start of a sentence. */
function startsNew(text: string, tokens: readonly Piece[], i: number, mark: string): boolean {
  let k = i + 1
  while (k < tokens.length && k < i + 4 && OPENING.test(tokens[k]!.form)) k++
  const next = tokens[k]
  if (!next) return true
  if (/^\p{Ll}/u.test(next.form))
    return (
      /^[.?]+$/.test(mark) &&
      mark !== '..' &&
      k === i + 1 &&
      /\s/.test(text.slice(tokens[i]!.end, next.start)) &&
      !CLOSING.test(tokens[i]!.form)
    )
  if (mark === '…' || /^\.{2,}$/.test(mark)) return /^\p{Lu}/u.test(next.form) && STARTERS.has(next.form.toLowerCase())
  return !/^[,;:%]$/.test(next.form)
}

/** Whether the full stop of an abbreviation also ends the sentence. */
function endsAbbreviation(tokens: readonly Piece[], i: number): boolean {
  const low = tokens[i]!.form.slice(0, -1).toLowerCase()
  if (BEFORE_NAMES.has(low) && low !== 'jr' && low !== 'sr') return false
  let k = i + 1
  while (k < tokens.length && k < i + 3 && OPENING.test(tokens[k]!.form)) k++
  const next = tokens[k]
  if (!next || !/^\p{Lu}/u.test(next.form)) return false
  if (/^\p{L}\.$/u.test(tokens[i]!.form)) return false
  if (!ABBREVIATIONS.has(low) && !low.includes('.')) return false
  return STARTERS.has(next.form.toLowerCase()) && next.form !== 'I'
}

/** Whether the sentence so far is a dateline (`DHAKA, Aug. 12 (Xinhua) --`), a speaker's label or a list mark. */
function endsLabel(text: string, tokens: readonly Piece[], first: number, i: number): boolean {
  if (i - first > 14 || !opensLine(text, tokens[first]!.start)) return false
  const form = tokens[i]!.form
  if (form === '--' || form === '—' || form === '–' || form === '-') {
    if (i === first) return false
    const head = tokens.slice(first, i).map((t) => t.form)
    const place = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u.test(head[0]!)
    const agency = head.at(-1) === ')' && head.includes('(')
    const spaced = /\s/.test(text.slice(tokens[i - 1]!.end, tokens[i]!.start) || '')
    return spaced && (place || agency ? /^\p{Lu}/u.test(head[0]!) : isTownAndCountry(head, tokens[i + 1]!.form))
  }
  if (
    form === ':' &&
    isTownAndCountry(
      tokens.slice(first, i).map((t) => t.form),
      tokens[i + 1]!.form,
    )
  )
    return true
  if (form !== ':') return false
  const head = tokens.slice(first, i).map((t) => t.form)
  if (isPlaceAndDay(head)) return true
  return (
    head.length <= 6 &&
    head.every((w) => /^[\p{Lu}\p{M}.'’,()-]+$/u.test(w)) &&
    (head.some((w) => w.length > 1) || /^[QA]$/.test(head[0] ?? '')) &&
    /\s/.test(text[tokens[i]!.end] ?? '')
  )
}

/** `New Delhi [India], February 26` before a colon. */
const isPlaceAndDay = (head: readonly string[]) =>
  head.some((w) => MONTH.test(w)) &&
  /^\p{Lu}/u.test(head[0]!) &&
  !MONTH.test(head[0]!) &&
  head.every((w) => /^(?:\p{Lu}[\p{L}.'’-]*|[,[\]()]|-[LR][RS]B-|of|the|\d{1,4})$/u.test(w))
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$/i

/** `Apia, Samoa` before a capital: where an article was written. A day stays with the sentence that it dates. */
const isTownAndCountry = (head: readonly string[], next: string) =>
  head.length <= 8 &&
  head.includes(',') &&
  head[0] !== ',' &&
  /^[\p{Lu}"“]/u.test(next) &&
  head.every((w) => /^(?:\p{Lu}[\p{L}.'’]*|,|of|the)$/u.test(w)) &&
  /^\p{Lu}\p{Ll}/u.test(head[0]!)

function opensLine(text: string, at: number): boolean {
  for (let k = at - 1; k >= 0 && k >= at - 40; k--) {
    const c = text[k]!
    if (c === '\n' || c === '\r') return true
    if (/\S/.test(c)) return false
  }
  return true
}

/** Cuts a stretch too long for one sentence, best behind a semicolon, dash or comma. */
function shorten(tokens: readonly Piece[], first: number, last: number): Stretch[] {
  const out: Stretch[] = []
  while (last - first > LONGEST) {
    let cut = first + LONGEST
    for (let k = cut; k > first + LONGEST / 2; k--) {
      if (/^(?:[;:,]|--|[–—])$/.test(tokens[k - 1]!.form)) {
        cut = k
        break
      }
    }
    out.push({ first, last: cut })
    first = cut
  }
  out.push({ first, last })
  return out
}
