import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import type { Quad } from '@rdfjs/types'
import { FORMATS, formatOf, type RdfFormat } from './formats.js'
import { parseRdfStream } from './parse.js'
import { RdfSyntaxError } from './syntax-error.js'

/**
 * Reads an RDF file in batches of quads; `.gz` is unpacked on the way.
 *
 * @param path A file, or `-` for standard input.
 * @param format Needed where the ending does not tell it; standard input is taken for TriG, which holds Turtle.
 * @throws RdfSyntaxError with the place of a fault; RangeError for an ending that is no RDF of ours.
 */
export async function* readRdfFile(path: string, format: RdfFormat | null = null, blankNodePrefix?: string): AsyncGenerator<Quad[]> {
  const known = format ?? (path === '-' ? 'trig' : formatOf(path))
  if (!known) throw new RangeError(`${path}: not an ending of RDF that can be read: ${endings()}`)
  const bytes = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 1 << 18 })
  const options = {
    format: known,
    source: path === '-' ? 'standard input' : path,
    ...(blankNodePrefix === undefined ? {} : { blankNodePrefix }),
  }
  if (!path.endsWith('.gz')) {
    yield* parseRdfStream(bytes, options)
    return
  }
  const unpacked = createGunzip()
  bytes.on('error', (error: Error) => unpacked.destroy(error))
  try {
    yield* parseRdfStream(bytes.pipe(unpacked), options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) throw new RdfSyntaxError('not a sound gzip file', { source: path })
    throw error
  }
}

/**
 * Writes chunks of text to a file through a temporary one beside it, so that no reader ever sees half a file;
 * packed where the name ends in `.gz`. Waits for the disk: memory does not grow with the output.
 *
 * @param path A file, or `-` for standard output.
 */
export async function writeText(path: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const source = Readable.from(chunks, { objectMode: true })
  if (path === '-') {
    await pipeline(source, process.stdout, { end: false })
    return
  }
  const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
  const discard = () => rmSync(temporary, { force: true })
  // A program that is told to stop in the middle leaves nothing either.
  process.once('exit', discard)
  try {
    const file = createWriteStream(temporary, { flags: 'wx' })
    // Level and header are fixed and hold no time: the same text gives the same bytes.
    await (path.endsWith('.gz') ? pipeline(source, createGzip({ level: 6 }), file) : pipeline(source, file))
    await rename(temporary, path)
  } finally {
    process.off('exit', discard)
    discard()
  }
}

function endings(): string {
  const all = Object.values(FORMATS).flatMap(({ endings }) => endings)
  return `${all.join(', ')}, each with or without .gz (convert others, say with: rapper -o turtle)`
}
