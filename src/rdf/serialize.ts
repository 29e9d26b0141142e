import type { Quad } from '@rdfjs/types'
import type { Knowledge } from '../model/index.js'
import { annotationQuads } from './annotations.js'
import { FORMATS, type RdfFormat } from './formats.js'
import { writeJsonLd } from './jsonld.js'
import { DEFAULT_BASE, NAMESPACES, prefixesFor } from './namespaces.js'
import { writeNQuads, writeNTriples } from './ntriples.js'
import { type QuadOptions, toQuads } from './quads.js'
import { writeTrig, writeTurtle } from './turtle.js'

type Writer = (quads: Iterable<Quad>, prefixes: Readonly<Record<string, string>>) => Generator<string>

const WRITERS = {
  turtle: writeTurtle,
  trig: writeTrig,
  nquads: writeNQuads,
  ntriples: writeNTriples,
  jsonld: writeJsonLd,
} satisfies Record<RdfFormat, Writer>

export interface SerializeOptions extends QuadOptions {
  /** Adds RDF 1.2 reifiers that tie each role to its evidence; RDF 1.1 tools cannot read them. */
  readonly annotations?: boolean
}

/**
 * Writes what the articles say as RDF, in chunks of about 64 KiB; memory does not grow with the output.
 * TriG, N-Quads and JSON-LD get one named graph for each article unless `graphs` says otherwise.
 *
 * @example for (const chunk of serialize(knowledge, 'turtle')) stream.write(chunk)
 */
export function serialize(knowledge: Knowledge, format: RdfFormat, options: SerializeOptions = {}): Generator<string> {
  const { annotations = false, ...rest } = options
  const quads = toQuads(knowledge, { ...rest, graphs: FORMATS[format].named && (options.graphs ?? format !== 'jsonld') })
  return WRITERS[format](annotations ? annotationQuads(quads) : quads, prefixesFor(options.base ?? DEFAULT_BASE))
}

/** Writes any quads. Those of one subject should stand side by side, else Turtle grows. */
export function serializeQuads(
  quads: Iterable<Quad>,
  format: RdfFormat,
  prefixes: Readonly<Record<string, string>> = NAMESPACES,
): Generator<string> {
  return WRITERS[format](quads, prefixes)
}
