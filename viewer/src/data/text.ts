/** An article's text that can be cut at Unicode code points, as evidence counts. */
export class PointText {
  /** UTF-16 offset of each code point; null when every character is one unit. */
  readonly #units: Uint32Array | null
  readonly length: number

  constructor(readonly text: string) {
    let count = 0
    for (const _ of text) count++
    this.length = count
    if (count === text.length) {
      this.#units = null
      return
    }
    this.#units = new Uint32Array(count + 1)
    let point = 0
    let unit = 0
    for (const character of text) {
      this.#units[point++] = unit
      unit += character.length
    }
    this.#units[count] = unit
  }

  /** UTF-16 offset of a code point; offsets outside the text are moved to its ends. */
  unit(point: number): number {
    const inside = Math.max(0, Math.min(this.length, Math.trunc(point)))
    return this.#units ? this.#units[inside]! : inside
  }

  slice(start: number, end: number): string {
    return this.text.slice(this.unit(start), this.unit(end))
  }
}

/** Characters that change the direction of neighbouring text, and control characters: left out of labels. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu

/** One line that is safe to draw: no direction overrides, no control characters, at most `most` characters. */
export function oneLine(text: string, most = 90): string {
  const start = text.length > most * 8 ? text.slice(0, most * 8) : text
  const clean = start.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim()
  const points = [...clean]
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : clean
}

const grouped = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })

/** `3,000,000`. */
export const number = (value: number): string => grouped.format(value)

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** `7 October 2021`, `July 2021` or `2021`, as precise as the ISO text. */
export function dateWords(iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  if (!year) return iso
  const name = month ? MONTHS[Number(month) - 1] : undefined
  if (!name) return year
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** Only http and https lead anywhere; everything else from an article is shown as text. */
export function safeUrl(url: string | null): URL | null {
  if (!url) return null
  try {
    const parsed = new URL(url)
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed : null
  } catch {
    return null
  }
}

/** Address of the sentence itself in the original page: a text fragment (WICG Scroll to Text Fragment). */
export function fragmentUrl(url: URL, exact: string): string {
  const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D')
  const words = exact.trim().split(/\s+/)
  const text = words.length > 12 ? `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}` : encode(words.join(' '))
  return `${url.href.replace(/#.*$/, '')}#:~:text=${text}`
}
