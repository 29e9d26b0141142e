import { EventEmitter } from 'node:events'
import type { Quad } from '@rdfjs/types'
import { FORMATS } from './formats.js'
import { parseJsonLd } from './jsonld-parse.js'
import { Parser } from './n3.js'
import type { ParseOptions } from './parse-options.js'
import { RdfSyntaxError } from './syntax-error.js'

/**
 * Reads RDF from a string.
 *
 * @throws RdfSyntaxError with line and column where the text breaks the syntax.
 */
export async function parseRdf(text: string, options: ParseOptions): Promise<Quad[]> {
  const quads: Quad[] = []
  for await (const batch of parseRdfStream([text], options)) for (const quad of batch) quads.push(quad)
  return quads
}

/**
 * Reads RDF from chunks of UTF-8 as they come; each batch holds the quads that one chunk completes.
 * JSON-LD is read whole: its context may stand anywhere.
 *
 * @throws RdfSyntaxError with line and column where the text breaks the syntax.
 */
export async function* parseRdfStream(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  options: ParseOptions,
): AsyncGenerator<Quad[]> {
  if (options.format === 'jsonld') {
    let text = ''
    for await (const chunk of decode(chunks, options.source)) text += chunk
    yield await parseJsonLd(text, options)
    return
  }
  let batch: Quad[] = []
  let failure: Error | null = null
  const input = new EventEmitter()
  const parser = new Parser({
    format: FORMATS[options.format].mediaType,
    ...(options.baseIri === undefined ? {} : { baseIRI: options.baseIri }),
    ...(options.blankNodePrefix === undefined ? {} : { blankNodePrefix: options.blankNodePrefix }),
  })
  parser.parse(input, (error, quad) => {
    if (error) failure ??= error
    else if (quad) batch.push(quad as unknown as Quad)
  })
  for await (const chunk of decode(chunks, options.source)) {
    input.emit('data', chunk)
    if (failure) throw located(failure, options.source)
    yield batch
    batch = []
  }
  input.emit('end')
  if (failure) throw located(failure, options.source)
  yield batch
}

async function* decode(
  chunks: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>,
  source: string | undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let lines = 1
  try {
    for await (const chunk of chunks) {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
      if (typeof chunk !== 'string') for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines++
      yield text
    }
    const rest = decoder.decode()
    if (rest) yield rest
  } catch (error) {
    if (error instanceof TypeError) throw new RdfSyntaxError('not UTF-8: save the file as UTF-8', { source, line: lines })
    throw error
  }
}

/**
 * N3.js's message with its place. Where no token could be read, its column is where the last one ended.
 */
function located(error: Error, source: string | undefined): RdfSyntaxError {
  const { context } = error as Error & { context?: { line?: number; token?: Token; previousToken?: Token } }
  const { line, token, previousToken } = context ?? {}
  const start = token?.start ?? (previousToken?.line === line ? previousToken?.end : 0)
  return new RdfSyntaxError(error.message.replace(/ on line \d+\.$/, ''), {
    source,
    line,
    column: start === undefined ? undefined : start + 1,
  })
}

/** What N3.js tells of a token; columns are 0-based. */
interface Token {
  readonly line: number
  readonly start: number
  readonly end: number
}
