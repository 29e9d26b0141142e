/** A stretch of text to mark; offsets as in `String.slice`. */
export interface Mark<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** A piece of text with the values of all marks that cover it. */
export interface Segment<T> {
  readonly text: string
  readonly values: readonly T[]
}

/** Cuts `text` from `start` to `end` at the borders of marks, which may overlap. The pieces together are the text again. */
export function cutAtMarks<T>(text: string, start: number, end: number, marks: readonly Mark<T>[]): readonly Segment<T>[] {
  const inside = marks.filter((mark) => mark.end > start && mark.start < end && mark.end > mark.start)
  const borders = new Set([start, end])
  for (const mark of inside) {
    borders.add(Math.max(start, mark.start))
    borders.add(Math.min(end, mark.end))
  }
  const sorted = [...borders].sort((a, b) => a - b)
  const segments: Segment<T>[] = []
  for (let i = 0; i + 1 < sorted.length; i++) {
    const from = sorted[i]!
    const to = sorted[i + 1]!
    segments.push({
      text: text.slice(from, to),
      values: inside.filter((mark) => mark.start <= from && mark.end >= to).map((mark) => mark.value),
    })
  }
  return segments
}

/** Words around a quotation: back to the start of its paragraph and on to its end, at most `most` characters each way. */
export function contextOf(text: string, start: number, end: number, most = 220): { readonly start: number; readonly end: number } {
  const paragraph = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const last = next < 0 ? text.length : next
  let from = Math.max(paragraph, start - most)
  let to = Math.min(last, end + most)
  if (from > paragraph) {
    const space = text.indexOf(' ', from)
    if (space >= 0 && space < start) from = space + 1
  }
  if (to < last) {
    const space = text.lastIndexOf(' ', to)
    if (space > end) to = space
  }
  return { start: from, end: to }
}
