import type { Span, Token, TokenRange } from '../model/index.js'

/**
 * The smallest pieces that the value grammars read: a run of letters, a number with its separators, or one mark.
 * They are finer than tokens, so that "US$2", "3.5-million" and "end-June" read the same however they were tokenised.
 */
export interface Atom extends Span {
  readonly kind: 'word' | 'number' | 'mark'
  /** Surface without zero-width characters. */
  readonly text: string
  /** `text` in lower case, with straight apostrophes and hyphens. */
  readonly lower: string
  /** No white space stands before it. */
  readonly glued: boolean
  /** A blank line stands before it: no expression crosses it. */
  readonly breaks: boolean
}

const ATOM = /(\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]*)|(\d+(?:[.,]\d+)*)|(\S)/gu
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const MARKS: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '‐': '-', '‑': '-', '–': '–', '—': '–', '−': '-' }

/** Splits a text into atoms, left to right, in linear time. */
export function toAtoms(text: string): Atom[] {
  const atoms: Atom[] = []
  let end = 0
  for (const match of text.matchAll(ATOM)) {
    const raw = match[0]
    const surface = raw.replace(INVISIBLE, '')
    if (surface === '') continue
    const start = match.index
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'mark'
    const lower = kind === 'word' ? surface.normalize('NFC').toLowerCase() : (MARKS[surface] ?? surface)
    atoms.push({ kind, text: surface, lower, start, end: start + raw.length, glued: start === end, breaks: hasBlankLine(text, end, start) })
    end = start + raw.length
  }
  return atoms
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let newlines = 0
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) newlines++
  return newlines > 1
}

/** Index of the first token that ends after `offset`; `tokens.length` when there is none. Tokens are in text order. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that a character span touches, or null when it touches none. `preferred` picks the head where the tree does not. */
export function toRange(tokens: readonly Token[], span: Span, preferred?: (token: Token) => boolean): TokenRange | null {
  const first = tokenAt(tokens, span.start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < span.end) last++
  if (last === first) return null
  return { first, last, head: headOf(tokens, first, last, preferred), start: tokens[first]!.start, end: tokens[last - 1]!.end }
}

/** The token of [first, last) whose governor lies outside; with several, or without a tree, the last preferred one. */
export function headOf(tokens: readonly Token[], first: number, last: number, preferred: (token: Token) => boolean = () => true): number {
  let best = last - 1
  let score = -1
  for (let i = last - 1; i >= first; i--) {
    const token = tokens[i]!
    const outside = token.deprel !== '' && token.deprel !== 'punct' && (token.head < first || token.head >= last)
    const points = (outside ? 2 : 0) + (preferred(token) ? 1 : 0)
    if (points > score) {
      best = i
      score = points
    }
  }
  return best
}
