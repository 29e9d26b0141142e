import type { TimeMention } from '../../model/index.js'
import {
  addMonths,
  civil,
  dayOf,
  type Interval,
  isDate,
  isoDay,
  isoMonth,
  monthInterval,
  monthsInterval,
  weekdayOf,
  weekInterval,
} from './calendar.js'
import type { Direction, Expression, Part, Relation, Unit, YearRef } from './expression.js'

/** What a date expression is resolved against. */
export interface TimeContext {
  /** Day number of the article's date; null when it has none. */
  readonly anchor: number | null
  readonly direction: Direction
  /** The date last spoken of, for `nine days later` and `that month`. */
  readonly previous: Interval | null
  /** The day last spoken of, for `that evening` and `two days later`. */
  readonly previousDay: number | null
}

export type TimeValue = Pick<TimeMention, 'value' | 'earliest' | 'latest' | 'precision'>

const UNKNOWN: Interval = { from: null, to: null }

/** Resolves an expression to a value, its interval and their precision. Never throws; what cannot be known is null. */
export function resolveTime(expression: Expression, relation: Relation, context: TimeContext): TimeValue & { readonly interval: Interval } {
  let interval = intervalOf(expression, context)
  // "By December" of an act told in the past tense is last December only when that is not long ago.
  if (
    relation === 'by' &&
    context.direction === 'past' &&
    context.anchor !== null &&
    interval.to !== null &&
    context.anchor - interval.to > 120
  ) {
    const ahead = intervalOf(expression, { ...context, direction: 'future' })
    if (ahead.from !== null && ahead.from - context.anchor < 240) interval = ahead
  }
  return { ...describe(bound(interval, relation, context), interval, relation), interval }
}

function bound(inner: Interval, relation: Relation, { anchor, direction }: TimeContext): Interval {
  const now = anchor !== null && direction === 'future' ? anchor : null
  switch (relation) {
    case 'at':
      return inner
    case 'since':
    case 'from':
      if (inner.from === null) return inner
      return { from: inner.from, to: direction !== 'future' && anchor !== null && anchor >= inner.from ? anchor : null }
    case 'after':
      return { from: inner.to, to: null }
    case 'before':
      return inner.from === null ? inner : { from: now !== null && now < inner.from ? now : null, to: inner.from - 1 }
    default:
      return inner.to === null ? inner : { from: now !== null && now <= inner.to ? now : null, to: inner.to }
  }
}

function describe(interval: Interval, inner: Interval, relation: Relation): TimeValue {
  // "By July" and "from July" name July, though the act may lie before or go on after it; "since July" and "before July" do not.
  const named = relation === 'by' || relation === 'until' || relation === 'from' ? inner : interval
  const value = covering(named)
  const { from, to } = interval
  return {
    value,
    earliest: from === null ? null : isoDay(from),
    latest: to === null ? null : isoDay(to),
    precision:
      value === null && (from === null || to === null)
        ? from === null && to === null
          ? 'unknown'
          : 'interval'
        : precisionOf(interval, value),
  }
}

/** The most precise ISO day, month or year that holds the whole interval; null when none does. */
export function covering({ from, to }: Interval): string | null {
  if (from === null || to === null) return null
  if (from === to) return isoDay(from)
  const a = civil(from)
  const b = civil(to)
  if (a.year !== b.year) return null
  return a.month === b.month ? isoMonth(a.year, a.month) : isoMonth(a.year, 1).slice(0, 4)
}

function precisionOf({ from, to }: Interval, value: string | null): TimeValue['precision'] {
  if (from === null || to === null || value === null) return 'interval'
  if (from === to) return 'day'
  const { year, month } = civil(from)
  if (sameInterval({ from, to }, monthInterval(year, month))) return 'month'
  return sameInterval({ from, to }, monthsInterval(year, 1, 12)) ? 'year' : 'interval'
}

function sameInterval(a: Interval, b: Interval): boolean {
  return a.from === b.from && a.to === b.to
}

function intervalOf(e: Expression, context: TimeContext): Interval {
  const { anchor } = context
  switch (e.kind) {
    case 'day':
      return inYear(e.year, context, (year) => (isDate(year, e.month, e.day) ? single(dayOf(year, e.month, e.day)) : null), e.weekday)
    case 'month':
      return e.which !== null
        ? whichMonth(e.month, e.which, e.part, anchor)
        : inYear(e.year, context, (year) => part(monthInterval(year, e.month), e.part))
    case 'year':
      return part(monthsInterval(e.year, 1, 12), e.part)
    case 'decade':
      return { from: dayOf(e.year, 1, 1), to: dayOf(e.year + 10, 1, 1) - 1 }
    case 'season':
      return season(e, context)
    case 'fraction':
      return inYear(e.year, context, (year) => monthsInterval(year, (e.nth - 1) * e.months + 1, e.nth * e.months))
    case 'weekday':
      return weekday(e, context)
    case 'unit':
      return anchor === null ? UNKNOWN : unit(e.unit, e.offset, e.part, anchor, context.direction)
    case 'within':
      return within(e.unit, e.nth, intervalOf(e.of, context))
    case 'distance':
      return distance(e.unit, e.count, e.sign, anchor)
    case 'stretch':
      return stretch(e.unit, e.count, e.sign, anchor)
    case 'sameDay':
      return context.previousDay === null ? UNKNOWN : single(context.previousDay)
    case 'anaphor':
      return anaphor(e.unit, e.count, context)
    case 'range':
      return range(e.from, e.to, context)
    case 'ambiguous':
      return ambiguous(e.year, e.a, e.b, anchor)
  }
}

function single(day: number): Interval {
  return { from: day, to: day }
}

type MakeInterval = (year: number) => Interval | null

/** Past bias of news: half a year back is likelier than half a year ahead, unless the words speak of what is to come. */
function inYear(ref: YearRef, context: TimeContext, make: MakeInterval, weekday: number | null = null): Interval {
  const { anchor, direction, previous } = context
  if (ref !== null && 'year' in ref) return make(ref.year) ?? UNKNOWN
  if (ref !== null && 'same' in ref) {
    const from = previous?.from ?? anchor
    return from === null ? UNKNOWN : (make(civil(from).year) ?? UNKNOWN)
  }
  if (anchor === null) return UNKNOWN
  const { year } = civil(anchor)
  if (ref !== null) return make(year + ref.offset) ?? UNKNOWN
  let candidates = [year - 4, year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3, year + 4].flatMap((y) => {
    const interval = make(y)
    return interval?.from != null && interval.to != null ? [{ from: interval.from, to: interval.to }] : []
  })
  const named = candidates.filter(({ from }) => weekday !== null && weekdayOf(from) === weekday)
  if (named.length > 0) candidates = named
  // Datelines run a day ahead of the day of publication where time zones differ.
  const past = candidates.filter(({ from }) => from <= anchor + 1).at(-1)
  const future = candidates.find(({ to }) => to >= anchor)
  if (past === undefined || future === undefined) return past ?? future ?? UNKNOWN
  // "Will arrive on Monday 5 July" is now and then printed on the 6th; and "until mid-April" told on the 1st is no year ago.
  if (direction === 'future') return anchor - past.to <= 7 ? past : future
  if (direction === 'past') return future.to > future.from && sameMonth(future.from, anchor) ? future : past
  return anchor - past.to > 240 && future.from - anchor < 126 ? future : past
}

function sameMonth(a: number, b: number): boolean {
  return civil(a).year === civil(b).year && civil(a).month === civil(b).month
}

function part(interval: { from: number; to: number }, which: Part | null): Interval {
  const { from, to } = interval
  const { year, month } = civil(from)
  if (to - from > 31) {
    const months = Math.round((to - from) / 30.4)
    const third = Math.max(1, Math.round(months / 3))
    if (which === 'early' || which === 'earlier') return monthsInterval(year, month, month + third - 1)
    if (which === 'mid') return monthsInterval(year, month + third, month + 2 * third - 1)
    if (which === 'late' || which === 'later') return monthsInterval(year, month + months - third, month + months - 1)
    if (which === 'start') return monthInterval(year, month)
    if (which === 'end') return monthInterval(year, month + months - 1)
    if (which === 'first-half') return monthsInterval(year, month, month + Math.floor(months / 2) - 1)
    return which === 'second-half' ? monthsInterval(year, month + Math.floor(months / 2), month + months - 1) : interval
  }
  if (to - from < 27) {
    const cut = Math.max(1, Math.round((to - from + 1) / 3))
    if (which === 'early' || which === 'start' || which === 'earlier') return { from, to: from + cut - 1 }
    if (which === 'mid') return { from: from + cut, to: to - cut }
    return which === 'late' || which === 'end' || which === 'later' ? { from: to - cut + 1, to } : interval
  }
  if (which === 'early' || which === 'start' || which === 'earlier') return { from, to: from + 9 }
  if (which === 'mid') return { from: from + 10, to: from + 19 }
  if (which === 'first-half') return { from, to: from + 14 }
  if (which === 'second-half') return { from: from + 15, to }
  return which === null ? interval : { from: from + 20, to }
}

function whichMonth(month: number, which: 'last' | 'this' | 'next', cut: Part | null, anchor: number | null): Interval {
  if (anchor === null) return UNKNOWN
  const now = civil(anchor)
  const year =
    which === 'this'
      ? now.year
      : which === 'last'
        ? month < now.month
          ? now.year
          : now.year - 1
        : month > now.month
          ? now.year
          : now.year + 1
  return part(monthInterval(year, month), cut)
}

/** Seasons of the northern hemisphere by whole months (spring from March), where most of the wire copy is written. */
function season(e: Extract<Expression, { kind: 'season' }>, context: TimeContext): Interval {
  const make = (year: number) => monthsInterval(year, e.season * 3, e.season * 3 + 2)
  if (e.year !== null) return inYear(e.year, context, make)
  const { anchor, direction } = context
  if (anchor === null) return UNKNOWN
  const { year } = civil(anchor)
  const all = [year - 2, year - 1, year, year + 1, year + 2].map(make)
  const holds = all.find(({ from, to }) => from <= anchor && anchor <= to)
  const last = all.filter(({ to }) => to < anchor).at(-1) ?? UNKNOWN
  const next = all.find(({ from }) => from > anchor) ?? UNKNOWN
  if (e.which === 'last') return last
  if (e.which === 'next') return next
  if (holds !== undefined) return holds
  if (direction !== null) return direction === 'future' ? next : last
  return anchor - last.to! <= next.from! - anchor ? last : next
}

function weekday(e: Extract<Expression, { kind: 'weekday' }>, { anchor, direction }: TimeContext): Interval {
  if (anchor === null) return UNKNOWN
  const inWeek = (offset: number) => weekInterval(anchor, offset).from + e.weekday - 1
  if (e.week !== null) return single(inWeek(e.week))
  const back = (weekdayOf(anchor) - e.weekday + 7) % 7
  const ahead = (e.weekday - weekdayOf(anchor) + 7) % 7
  if (e.which === 'last') return single(anchor - (back === 0 ? 7 : back))
  if (e.which === 'next') return single(inWeek(1))
  if (e.which === 'this' && direction !== 'past') return single(inWeek(0) < anchor && direction === 'future' ? inWeek(1) : inWeek(0))
  return single(direction === 'future' ? anchor + ahead : anchor - back)
}

function unit(name: Unit, offset: number, cut: Part | null, anchor: number, direction: Direction): Interval {
  const now = civil(anchor)
  let whole: { from: number; to: number }
  if (name === 'day') whole = { from: anchor + offset, to: anchor + offset }
  else if (name === 'week') whole = weekInterval(anchor, offset)
  else if (name === 'weekend') whole = weekend(anchor, offset, direction)
  else if (name === 'month') whole = monthInterval(now.year, now.month + offset)
  else if (name === 'quarter') whole = quarter(now.year, Math.ceil(now.month / 3) + offset)
  else if (name === 'year') whole = monthsInterval(now.year + offset, 1, 12)
  else whole = { from: dayOf(decadeOf(now.year, offset), 1, 1), to: dayOf(decadeOf(now.year, offset + 1), 1, 1) - 1 }
  // "so far this week" ends today
  if (offset === 0 && name === 'week' && cut === null && direction === 'past') return { from: whole.from, to: anchor }
  if (offset === 0 && cut === 'earlier') return { from: whole.from, to: anchor }
  if (offset === 0 && cut === 'later') return { from: anchor, to: whole.to }
  return part(whole, cut)
}

function quarter(year: number, nth: number): { from: number; to: number } {
  return monthsInterval(year, (nth - 1) * 3 + 1, nth * 3)
}

function decadeOf(year: number, offset: number): number {
  return Math.floor(year / 10) * 10 + offset * 10
}

function weekend(anchor: number, offset: number, direction: Direction): { from: number; to: number } {
  const today = weekdayOf(anchor)
  const lastSaturday = today >= 6 ? anchor - (today - 6) : anchor - today - 1
  if (offset === 0)
    return direction === 'future' && today < 6
      ? { from: lastSaturday + 7, to: lastSaturday + 8 }
      : { from: lastSaturday, to: lastSaturday + 1 }
  const start = offset > 0 ? lastSaturday + 7 : today >= 6 ? lastSaturday - 7 : lastSaturday
  return { from: start, to: start + 1 }
}

function within(name: Unit, nth: number, whole: Interval): Interval {
  if (whole.from === null || whole.to === null) return UNKNOWN
  const size = name === 'day' ? 1 : name === 'week' ? 7 : 0
  if (size === 0) {
    const { year, month } = civil(nth > 0 ? whole.from : whole.to)
    return monthInterval(year, nth > 0 ? month + nth - 1 : month + nth + 1)
  }
  const from = nth > 0 ? whole.from + (nth - 1) * size : whole.to - size + 1
  return from > whole.to || from < whole.from ? UNKNOWN : { from, to: Math.min(from + size - 1, whole.to) }
}

/** A distance is as precise as its unit: "two weeks ago" is a week, three days to either side; "a month ago" is a month. */
function distance(name: Unit, count: number | null, sign: -1 | 1, anchor: number | null): Interval {
  if (anchor === null) return UNKNOWN
  if (count === null) return sign < 0 ? { from: null, to: anchor } : { from: anchor, to: null }
  const n = count * sign
  if (name === 'day') return single(anchor + n)
  if (name === 'week') return { from: anchor + n * 7 - 3, to: anchor + n * 7 + 3 }
  if (name === 'month') return unit('month', n, null, anchor, null)
  if (name === 'quarter') return unit('month', n * 3, null, anchor, null)
  return unit('year', name === 'decade' ? n * 10 : n, null, anchor, null)
}

function stretch(name: Unit, count: number | null, sign: -1 | 1, anchor: number | null): Interval {
  if (anchor === null) return UNKNOWN
  // "the coming days", "recent days": a week at most, and of this month where that tells more than the year
  if (count === null && name === 'day') {
    const { year, month } = civil(anchor)
    const whole = monthInterval(year, month)
    return sign < 0 ? { from: Math.max(anchor - 7, whole.from), to: anchor } : { from: anchor, to: Math.min(anchor + 7, whole.to) }
  }
  if (count === null) return sign < 0 ? { from: null, to: anchor } : { from: anchor, to: null }
  const far = shift(anchor, name, count * sign)
  return sign < 0 ? { from: far, to: anchor } : { from: anchor, to: far }
}

function shift(day: number, name: Unit, n: number): number {
  if (name === 'day') return day + n
  if (name === 'week' || name === 'weekend') return day + n * 7
  return addMonths(day, n * (name === 'month' ? 1 : name === 'quarter' ? 3 : name === 'year' ? 12 : 120))
}

function anaphor(name: Unit, count: number, { previous, previousDay }: TimeContext): Interval {
  if (name === 'day') return previousDay === null ? UNKNOWN : single(previousDay + count)
  if (previous?.from == null || previous.to == null) return UNKNOWN
  const { from, to } = previous
  if (name === 'week') {
    if (from !== to) return UNKNOWN
    return count === 0 ? weekInterval(from) : { from: from + count * 7 - 3, to: from + count * 7 + 3 }
  }
  if (name === 'month' && to - from > 31) return UNKNOWN
  const { year, month } = civil(from)
  return name === 'month' ? monthInterval(year, month + count) : monthsInterval(year + count, 1, 12)
}

function range(from: Expression, to: Expression, context: TimeContext): Interval {
  const end = intervalOf(to, context)
  const start = intervalOf(from, { ...context, anchor: end.to ?? context.anchor, direction: 'past' })
  return start.from !== null && end.to !== null && start.from > end.to ? UNKNOWN : { from: start.from, to: end.to }
}

function ambiguous(year: number, a: number, b: number, anchor: number | null): Interval {
  const days = [...(isDate(year, a, b) ? [dayOf(year, a, b)] : []), ...(isDate(year, b, a) ? [dayOf(year, b, a)] : [])].sort(
    (x, y) => x - y,
  )
  const known = anchor === null ? days : days.filter((day) => day <= anchor + 1)
  const chosen = known.length === 1 ? known : days
  return chosen.length === 0 ? UNKNOWN : { from: chosen[0]!, to: chosen.at(-1)! }
}
