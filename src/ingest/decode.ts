import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Text of a file's bytes, with the place of the first byte that is not of its encoding. */
export interface Decoded {
  /** Without byte order mark; U+FFFD where bytes were broken. */
  readonly text: string
  /** Offset of the first broken byte in the bytes given, or null. */
  readonly brokenAt: number | null
}

/**
 * Decodes UTF-8, with or without byte order mark, and UTF-16 with one.
 * Broken bytes become U+FFFD, so that one bad byte does not cost the article.
 */
export function decode(bytes: Uint8Array, encoding: Encoding = encodingOf(bytes)): Decoded {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding === 'utf-8') return { text, brokenAt: isUtf8(bytes) ? null : firstBrokenByte(bytes) }
  // An unpaired surrogate becomes U+FFFD; two bytes a unit, after the two of the mark.
  const broken = text.indexOf('\ufffd')
  return { text, brokenAt: broken < 0 ? null : 2 + 2 * broken }
}

/** Encoding that a file's first bytes announce; UTF-8 without a byte order mark. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

/** Offset of the first byte that no UTF-8 sequence (Unicode 16, table 3-7) explains. Call it on bytes known to be broken. */
function firstBrokenByte(bytes: Uint8Array): number {
  let sound = 0
  let broken = bytes.length
  // A prefix of sound UTF-8 is sound up to the sequence it cuts, so halving finds the border; the last steps are done by hand.
  while (broken - sound > 8) {
    const middle = sequenceStart(bytes, (sound + broken) >> 1)
    if (middle > sound && isUtf8(bytes.subarray(sound, middle))) sound = middle
    else if (middle > sound) broken = middle
    else break
  }
  while (sound < broken) {
    const length = [1, 2, 3, 4].find((n) => sound + n <= bytes.length && isUtf8(bytes.subarray(sound, sound + n)))
    if (length === undefined) return sound
    sound += length
  }
  return sound
}

/** The nearest offset at or before `at` where a sequence can start, at most three bytes back. */
function sequenceStart(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > 0 && at - start < 3 && (bytes[start]! & 0xc0) === 0x80) start--
  return start
}

/** 1-based line of a byte or character offset. */
export function lineAt(content: Uint8Array | string, offset: number): number {
  let line = 1
  for (let i = nextLine(content, 0); i >= 0 && i < offset; i = nextLine(content, i + 1)) line++
  return line
}

function nextLine(content: Uint8Array | string, from: number): number {
  return typeof content === 'string' ? content.indexOf('\n', from) : content.indexOf(0x0a, from)
}
