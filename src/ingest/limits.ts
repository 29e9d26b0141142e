/** Sizes beyond which one article is refused with a message instead of being worked on. */
export const LIMITS = {
  /** UTF-16 units in the text of one article: about 170,000 words, a long book. */
  text: 1_000_000,
  /** UTF-16 units of an id, an address or a title. */
  field: 2_000,
  /** Bytes of a file that holds one article (`.txt`, `.md`, `.json`), and of one line of a `.jsonl` file. */
  article: 16 * 1024 * 1024,
  /** Bytes of an HTML page: the readability library needs about twenty times that in memory. */
  html: 8 * 1024 * 1024,
  /** Elements on the path from the root of an HTML page; real pages stay below 100, and the cost grows with its square. */
  htmlDepth: 256,
  /** Elements in an HTML page. */
  htmlElements: 100_000,
} as const

/** `1048576` as `1 MB`, for messages. */
export function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`
}
