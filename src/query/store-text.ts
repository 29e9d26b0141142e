import type { Quad } from '@rdfjs/types'
import { writeNQuads, writeNTriples } from '../rdf/ntriples.js'

/** Gives the quads anew each time: the store is only a cache and is loaded again after a query had to be stopped. */
export type QuadSource = () => Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>

/** What a store is loaded with: all triples without their graphs, the quads as they are, or both in one. */
export type Content = 'triples' | 'quads' | 'both'

/** A chunk of N-Quads in UTF-8, and whether a quad in it names its graph. */
export interface StoreText {
  readonly bytes: Uint8Array<SharedArrayBuffer>
  readonly named: boolean
}

/** Gives what a store of some content is loaded with, anew each time. */
export type TextSource = (content: Content) => AsyncIterable<StoreText>

const CHUNK = 1 << 22

/** The quads as chunks that threads share. */
export function textSource(source: QuadSource): TextSource {
  return async function* (content) {
    let text = ''
    let named = false
    for await (const batch of source()) {
      named ||= batch.some(inNamedGraph)
      for (const lines of linesOf(batch, content)) {
        text += lines
        if (text.length < CHUNK) continue
        yield { bytes: shared(text), named }
        text = ''
      }
    }
    yield { bytes: shared(text), named }
  }
}

const inNamedGraph = ({ graph }: Quad) => graph.termType !== 'DefaultGraph'

function* linesOf(batch: readonly Quad[], content: Content): Generator<string> {
  if (content === 'quads') yield* writeNQuads(batch)
  else yield* writeNTriples(batch)
  if (content === 'both') yield* writeNQuads(batch.filter(inNamedGraph))
}

/**
 * The same, made once and kept: reading a large file again for each loading would hold up everything else.
 *
 * @param most Bytes to keep; what has more is made anew each time.
 */
export function keptText(source: TextSource, most: number): TextSource {
  const kept = new Map<Content, readonly StoreText[]>()
  let room = most
  return async function* (content) {
    const known = kept.get(content)
    if (known) {
      yield* known
      return
    }
    const chunks: StoreText[] = []
    let size = 0
    for await (const chunk of source(content)) {
      size += chunk.bytes.byteLength
      if (size <= room) chunks.push(chunk)
      yield chunk
    }
    if (size > room || kept.has(content)) return
    room -= size
    kept.set(content, chunks)
  }
}

function shared(text: string): Uint8Array<SharedArrayBuffer> {
  const bytes = new Uint8Array(new SharedArrayBuffer(Buffer.byteLength(text)))
  new TextEncoder().encodeInto(text, bytes)
  return bytes
}
