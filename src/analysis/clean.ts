// Characters that show nothing: zero-width spaces and joiners, soft hyphen, byte-order mark, direction marks, variation selectors' text form.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/

/** A text without invisible characters, with the way back to the original's offsets. */
export interface CleanText {
  readonly text: string
  /** Offset in the original of the character at `i` (`i` up to the length). */
  start(i: number): number
  /** Offset in the original just behind the character before `i`. */
  end(i: number): number
}

/** Drops characters that show nothing. Everything else keeps its place, so that spans can be mapped back exactly. */
export function cleanText(original: string): CleanText {
  if (!INVISIBLE.test(original)) return { text: original, start: (i) => i, end: (i) => i }
  const kept: number[] = []
  const parts: string[] = []
  let from = 0
  for (let i = 0; i < original.length; i++) {
    if (INVISIBLE.test(original[i]!)) {
      parts.push(original.slice(from, i))
      from = i + 1
    } else kept.push(i)
  }
  parts.push(original.slice(from))
  return {
    text: parts.join(''),
    start: (i) => kept[i] ?? original.length,
    end: (i) => (i > 0 ? kept[i - 1]! + 1 : 0),
  }
}
