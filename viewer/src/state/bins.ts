import { ACTS } from '../data/acts.js'
import { type Act, dayOf, isoDay, type Story, timeOf } from '../data/story.js'

export interface Bin {
  readonly first: number
  readonly last: number
  /** Acts by class, in the order of the legend. */
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}

export interface TimeScale {
  readonly first: number
  readonly last: number
  /** Length of a bin in days. */
  readonly step: number
}

const MOST_BINS = 48
/** Days up to which the axis shows weeks. */
const WEEKS = 50

/** Days that the story spans, in bins of whole days, weeks or months of 30 days; null when no event has a date. */
export function timeScale(story: Story, published = false): TimeScale | null {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const act of story.acts) {
    const days = timeOf(act, published)
    if (!days) continue
    first = Math.min(first, days[0])
    last = Math.max(last, days[1])
  }
  if (first > last) return null
  const length = last - first + 1
  const step = [1, 7, 30, 91, 365].find((days) => length / days <= MOST_BINS) ?? Math.ceil(length / MOST_BINS)
  return { first, last: first + Math.ceil(length / step) * step - 1, step }
}

/** Counts acts in each bin, each at the middle of its date's interval. */
export function makeBins(scale: TimeScale, acts: readonly Act[], published = false): readonly Bin[] {
  const n = Math.ceil((scale.last - scale.first + 1) / scale.step)
  const counts = Array.from({ length: n }, () => new Map<string, number>())
  const totals = new Array<number>(n).fill(0)
  for (const act of acts) {
    const days = timeOf(act, published)
    if (!days) continue
    const index = Math.min(n - 1, Math.floor(((days[0] + days[1]) / 2 - scale.first) / scale.step))
    counts[index]!.set(act.event.type, (counts[index]!.get(act.event.type) ?? 0) + 1)
    totals[index]!++
  }
  const order = new Map(ACTS.map((style, index) => [style.type, index]))
  const rank = (type: string): number => order.get(type) ?? ACTS.length
  return counts.map((map, index) => ({
    first: scale.first + index * scale.step,
    last: scale.first + (index + 1) * scale.step - 1,
    counts: new Map([...map].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))),
    total: totals[index]!,
  }))
}

/** Weeks, or starts of months or years, inside the scale, for its axis: at most about ten. */
export function ticks(scale: TimeScale): readonly { readonly day: number; readonly text: string }[] {
  const years = (scale.last - scale.first) / 365
  if (scale.last - scale.first < WEEKS) {
    const step = scale.last - scale.first < 10 ? 1 : 7
    const days = Array.from({ length: Math.floor((scale.last - scale.first) / step) + 1 }, (_, index) => scale.first + index * step)
    return days.map((day) => ({ day, text: isoDay(day) }))
  }
  const stepMonths = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => (years * 12) / months <= 9) ?? 240
  const result: { day: number; text: string }[] = []
  let [year, month] = isoDay(scale.first).split('-').map(Number) as [number, number]
  month = Math.ceil((month - 1) / stepMonths) * stepMonths + 1
  for (let guard = 0; guard < 400; guard++) {
    year += Math.floor((month - 1) / 12)
    month = ((month - 1) % 12) + 1
    const text = `${year}-${String(month).padStart(2, '0')}`
    const day = dayOf(text)
    if (day > scale.last) break
    if (day >= scale.first) result.push({ day, text: stepMonths >= 12 ? String(year) : text })
    month += stepMonths
  }
  return result
}
