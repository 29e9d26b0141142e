/**
 * Civil dates as day numbers since 1970-01-01 (proleptic Gregorian calendar, UTC), so that intervals are plain arithmetic.
 * No function reads a clock or a time zone.
 */
export interface Interval {
  /** First day; null when open or unknown. */
  readonly from: number | null
  /** Last day, inclusive; null when open or unknown. */
  readonly to: number | null
}

const MS_PER_DAY = 86_400_000

/** Day number of a civil date; months past 12 or below 1 carry into the year. */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

export function civil(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** 1 = Monday … 7 = Sunday, as in ISO 8601. Day 0, 1970-01-01, was a Thursday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

export function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return civil(dayOf(year, month, day)).month === month
}

/** `2021-07-16` to a day number; null for anything else, also for a day that does not exist. */
export function parseIsoDay(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

export function isoDay(day: number): string {
  const date = civil(day)
  return `${isoMonth(date.year, date.month)}-${pad(date.day, 2)}`
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0')
}

export function monthInterval(year: number, month: number): { from: number; to: number } {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + 1, 1) - 1 }
}

export function monthsInterval(year: number, firstMonth: number, lastMonth: number): { from: number; to: number } {
  return { from: dayOf(year, firstMonth, 1), to: dayOf(year, lastMonth + 1, 1) - 1 }
}

/** Monday to Sunday of the week that holds `day`, moved by whole weeks. */
export function weekInterval(day: number, offset = 0): { from: number; to: number } {
  const monday = day - (weekdayOf(day) - 1) + offset * 7
  return { from: monday, to: monday + 6 }
}

/** The same day some months away; the last day of the month where that day does not exist. */
export function addMonths(day: number, months: number): number {
  const date = civil(day)
  const target = monthInterval(date.year, date.month + months)
  return Math.min(target.from + date.day - 1, target.to)
}
