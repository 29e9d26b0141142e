import type { Token } from '../../model/index.js'

/** Tokens between a pair of quotation marks: `first` to `last` (exclusive), the marks left out. */
export interface Quoted {
  readonly first: number
  readonly last: number
}

const OPENING: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '``': "''" }
/** A quotation in single marks ends within so many tokens; farther on the mark is an apostrophe. */
const SINGLE_REACH = 80

/**
 * Pairs quotation marks, left to right. A quotation may run over paragraphs when each further one opens with a mark;
 * one that is never closed ends with its paragraph. Straight marks open behind white space and close behind words.
 */
export function quotedSpans(text: string, tokens: readonly Token[]): Quoted[] {
  const spans: Quoted[] = []
  for (let i = 0; i < tokens.length; i++) {
    const closing = closingFor(text, tokens, i)
    if (closing === null) continue
    const close = findClose(text, tokens, i, closing)
    if (close === null) continue
    if (close.first > i + 1) spans.push({ first: i + 1, last: close.first })
    i = close.next - 1
  }
  return spans
}

/** The mark that closes what token `i` opens; null when it opens nothing. */
function closingFor(text: string, tokens: readonly Token[], i: number): string | null {
  const { form, start, end } = tokens[i]!
  const closing = Object.hasOwn(OPENING, form) ? OPENING[form]! : form === '"' || form === "'" || form === "''" ? form : null
  if (closing === null) return null
  const spaceBefore = start === 0 || /[\s([—–-]/.test(text[start - 1]!)
  const wordAfter = end < text.length && /[^\s.,;:!?)]/.test(text[end]!)
  if (form === '"' || form === "''") return spaceBefore ? closing : null
  if (form === "'" || form === '‘') return spaceBefore && wordAfter ? closing : null
  return closing
}

function findClose(text: string, tokens: readonly Token[], open: number, closing: string): { first: number; next: number } | null {
  const single = closing === "'" || closing === '’'
  let paragraph = open
  for (let i = open + 1; i < tokens.length; i++) {
    const { form, start, end } = tokens[i]!
    if (single && i - open > SINGLE_REACH) return null
    if (startsParagraph(text, tokens, i)) {
      if (single) return null
      // A further paragraph of the same speech opens with a mark of its own.
      if (form !== tokens[open]!.form || i - paragraph > 400) return { first: i, next: i }
      paragraph = i
      continue
    }
    if (form !== closing && !(closing === '”' && form === '"') && !(closing === '"' && form === '”')) continue
    const letterAfter = end < text.length && /\p{L}/u.test(text[end]!)
    const spaceBefore = /\s/.test(text[start - 1]!)
    if (single && (letterAfter || spaceBefore)) continue
    if (closing === '"' && spaceBefore && letterAfter) return { first: i, next: i }
    return { first: i, next: i + 1 }
  }
  return single ? null : { first: tokens.length, next: tokens.length }
}

export function startsParagraph(text: string, tokens: readonly Token[], i: number): boolean {
  if (i === 0) return true
  const from = tokens[i - 1]!.end
  const to = tokens[i]!.start
  return to > from && /\n\s*\n/.test(text.slice(from, Math.min(to, from + 40)))
}

/** True where a token is the first of its line. */
export function startsLine(text: string, tokens: readonly Token[], i: number): boolean {
  return i === 0 || text.slice(tokens[i - 1]!.end, tokens[i]!.start).includes('\n')
}
