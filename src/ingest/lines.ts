import { createReadStream } from 'node:fs'
import { decode, encodingOf } from './decode.js'
import { LIMITS } from './limits.js'

/** One line of a file, without its line end. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** Null for a line longer than an article may be: it is not kept in memory. */
  readonly text: string | null
  /** Offset in the line of its first broken byte; null when it has none. */
  readonly brokenAt: number | null
}

/** Lines of a file, one after the other: memory holds one line and one chunk, however large the file. */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let length = 0
  const line = (): Line => {
    if (length > LIMITS.article) return { number, text: null, brokenAt: null }
    const { text, brokenAt } = decode(Buffer.concat(parts), 'utf-8')
    return { number, text, brokenAt }
  }
  for await (const chunk of utf8Chunks(file)) {
    let start = 0
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      parts.push(chunk.subarray(start, end))
      length += end - start
      yield line()
      number++
      parts = []
      length = 0
      start = end + 1
    }
    length += chunk.length - start
    if (length <= LIMITS.article) parts.push(chunk.subarray(start))
    else parts = []
  }
  if (length > 0) yield line()
}

/** A file's bytes as they are, or as UTF-8 if a mark says that they are UTF-16. */
async function* utf8Chunks(file: string): AsyncGenerator<Buffer> {
  let utf16: InstanceType<typeof TextDecoder> | null | undefined
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    if (utf16 === undefined) {
      const encoding = encodingOf(chunk)
      utf16 = encoding === 'utf-8' ? null : new TextDecoder(encoding)
    }
    yield utf16 === null ? chunk : Buffer.from(utf16.decode(chunk, { stream: true }))
  }
}
