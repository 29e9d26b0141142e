import { DEFAULT_BASE, prefixesFor } from '../rdf/index.js'
import { resultTermToN } from './result-terms.js'
import type { ResultTerm, Solutions } from './results.js'

export interface TableOptions {
  /** Width to fit into; unlimited when undefined. */
  readonly columns?: number | undefined
  /** Prefixes that shorten IRIs. */
  readonly prefixes?: Readonly<Record<string, string>>
}

const GAP = '  '
const LEAST = 6

/**
 * Solutions as a table for people: values without quotes and types, IRIs with prefixes, numbers to the right,
 * long cells cut with `…` so that a row fits the terminal.
 */
export function writeTable({ variables, rows, truncated }: Solutions, options: TableOptions = {}): string {
  const { columns, prefixes = prefixesFor(DEFAULT_BASE) } = options
  const cells = rows.map((row) => variables.map((name) => cellText(row[name], prefixes)))
  const wanted = variables.map((name, i) => cells.reduce((width, row) => Math.max(width, displayWidth(row[i] ?? '')), displayWidth(name)))
  const widths = columns === undefined ? wanted : fitWidths(wanted, columns - GAP.length * (variables.length - 1))
  const right = variables.map((name) => rows.length > 0 && rows.every((row) => row[name] === undefined || isNumber(row[name])))
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => pad(text, widths[i] ?? 0, right[i] ?? false))
      .join(GAP)
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP)
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`
  return [line(variables), rule, ...cells.map(line), truncated ? `${count}; there are more` : count, ''].join('\n')
}

function cellText(term: ResultTerm | undefined, prefixes: Readonly<Record<string, string>>): string {
  if (!term) return ''
  switch (term.type) {
    case 'uri':
      return shorten(term.value, prefixes)
    case 'literal':
      // Control characters and escape sequences would reach the terminal.
      return [...term.value].map((c) => (isControl(c) ? ' ' : c)).join('')
    default:
      return resultTermToN(term)
  }
}

function shorten(iri: string, prefixes: Readonly<Record<string, string>>): string {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`
  return iri
}

function isControl(c: string): boolean {
  return c < ' ' || (c >= '\x7f' && c <= '\x9f') || /^[\u2028-\u202e\u2066-\u2069]$/.test(c)
}

function isNumber(term: ResultTerm): boolean {
  return term.type === 'literal' && /#(?:integer|decimal|double|float)$/.test(term.datatype ?? '')
}

/** Takes from the widest columns until all fit, but leaves each a few characters. */
function fitWidths(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted]
  let over = widths.reduce((sum, width) => sum + width, 0) - room
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const width = widths[widest] ?? 0
    if (width <= LEAST) break
    const next = Math.max(LEAST, ...widths.filter((other) => other < width))
    const cut = Math.min(over, Math.max(1, width - next))
    widths[widest] = width - cut
    over -= cut
  }
  return widths
}

function pad(text: string, width: number, right: boolean): string {
  const shown = cut(text, width)
  const space = ' '.repeat(Math.max(0, width - displayWidth(shown)))
  return right ? space + shown : shown + space
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let out = ''
  for (const c of text) {
    if (displayWidth(out + c) > width - 1) break
    out += c
  }
  return `${out}…`
}

/** Terminal cells that a text takes: none for combining marks, two for East Asian wide characters and emoji. */
function displayWidth(text: string): number {
  let width = 0
  for (const c of text) width += /^[\p{M}\p{Cf}]$/u.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return width
}
const WIDE = /^(?:\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana})$/u
