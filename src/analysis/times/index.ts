import type { Span } from '../../model/index.js'
import { type Atom, toAtoms } from '../atoms.js'
import { civil, dayOf, type Interval, parseIsoDay } from './calendar.js'
import type { Direction, FoundExpression } from './expression.js'
import { findExpressions } from './find.js'
import { resolveTime, type TimeValue } from './resolve.js'

export type { Direction, Expression, Relation } from './expression.js'
export { resolveTime, type TimeContext, type TimeValue } from './resolve.js'

/** A date expression of a text with its value. */
export interface FoundTime extends Span, TimeValue {}

export interface TimeOptions {
  /** The article's day, `YYYY-MM-DD`; null when unknown: then only full dates resolve. */
  readonly date: string | null
  /** Says past or future where a tree knows better than the words around; undefined leaves it to them. */
  readonly direction?: (span: Span) => Direction | undefined
}

/** Finds and resolves the date expressions of a text. Never throws; linear in the length of the text. */
export function findTimes(text: string, options: TimeOptions): FoundTime[] {
  return resolveAll(toAtoms(text), text, options)
}

/** The same over atoms that are at hand. */
export function resolveAll(atoms: readonly Atom[], text: string, { date, direction }: TimeOptions): FoundTime[] {
  const found = findExpressions(atoms)
  const anchor = datelineDay(found, text, parseIsoDay(date))
  let previous: Interval | null = null
  let previousDay: number | null = null
  let last: { readonly end: number; readonly told: Direction } | null = null
  return found.map((item, i) => {
    const listed: boolean = last !== null && item.start - last.end < 12 && /^[\s,]*(and|or|&)?\s+$/.test(text.slice(last.end, item.start))
    // "In July or August": what holds for the first of a list holds for the next.
    const own = direction?.(item)
    const told: Direction = listed ? last!.told : own === undefined ? item.direction : own
    last = { end: item.end, told }
    // "Landed earlier in the day, the ministry said on Tuesday": the day is that of the report
    const ahead = item.expression.kind === 'sameDay' ? dayAhead(found, i, text) : null
    const expression = ahead?.expression ?? item.expression
    const spoken = ahead === null ? (previousDay ?? (item.expression.kind === 'sameDay' ? anchor : null)) : previousDay
    const { interval, ...value } = resolveTime(expression, item.relation, { anchor, direction: told, previous, previousDay: spoken })
    if (interval.from !== null && interval.to !== null && item.expression.kind !== 'stretch') previous = interval
    if (interval.from !== null && interval.from === interval.to) previousDay = interval.from
    return { start: item.start, end: item.end, ...value }
  })
}

const REPORTS = /\b(said|says|told|announced|reported|confirmed|tweeted|wrote|stated|added)\b/

/** The day of the report that closes the sentence of the `i`th expression. */
function dayAhead(found: readonly FoundExpression[], i: number, text: string): FoundExpression | null {
  const [item, next] = [found[i]!, found[i + 1]]
  if (next === undefined) return null
  const between = text.slice(item.end, next.start)
  if (/[.!?\n]["”’']*\s/.test(between) || !REPORTS.test(between)) return null
  const { kind } = next.expression
  return kind === 'day' || kind === 'weekday' || (kind === 'unit' && next.expression.unit === 'day') ? next : null
}

const DATELINE_REACH = 200
/** How many days before its publication an article may have been written. */
const DATELINE_AGE = 14

/**
 * The day from which an article counts "today": that of its dateline, a date in its first lines before a dash or alone
 * on its line, where it is no more than two weeks before the day of publication; else the day of publication.
 */
function datelineDay(found: readonly FoundExpression[], text: string, published: number | null): number | null {
  for (const { start, end, expression } of found) {
    if (start > DATELINE_REACH) break
    if (expression.kind !== 'day' || (expression.year !== null && !('year' in expression.year))) continue
    const lineEnd = text.indexOf('\n', end)
    const rest = text.slice(end, Math.min(lineEnd < 0 ? text.length : lineEnd, end + 30)).trim()
    const lineStart = text.lastIndexOf('\n', start) + 1
    const alone = rest === '' && start - lineStart < 60
    if (!alone && !(/^(\([A-Za-z ]+\)\s*)?(--|—|–|-|:|\|)/.test(rest) && start - lineStart < 60)) continue
    const year = expression.year?.year ?? (published === null ? null : civil(published).year)
    if (year === null) continue
    const day = parseIsoDay(isoOf(year, expression.month, expression.day))
    if (published === null) return day
    if (day !== null && day <= published && published - day <= DATELINE_AGE) return day
  }
  return published
}

function isoOf(year: number, month: number, day: number): string {
  const date = civil(dayOf(year, month, day))
  return `${String(date.year).padStart(4, '0')}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}
