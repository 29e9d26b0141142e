import type { Quad } from '@rdfjs/types'
import type { Knowledge, Report } from '../model/index.js'
import { QueryableGraph } from '../query/queryable-graph.js'
import { baseOf, fromQuads, type RdfFormat, readRdfFile } from '../rdf/index.js'

/**
 * Reads a graph that was built before.
 *
 * @param file RDF of ours in any of its formats, packed with gzip or not; `-` for standard input.
 * @param format Needed where the ending of the file's name does not tell it.
 * @param report Told of what in the file is ours and cannot be used.
 * @throws RdfSyntaxError with the place of a fault; RangeError for an ending that names no RDF.
 * @example const graph = await load('graph.ttl')
 */
export async function load(file: string, format: RdfFormat | null = null, report?: Report): Promise<QueryableGraph> {
  return new QueryableGraph((await readGraph(file, format, report)).knowledge)
}

/** What a file of RDF says, and the base of its IRIs. */
export async function readGraph(
  file: string,
  format: RdfFormat | null = null,
  report?: Report,
): Promise<{ readonly knowledge: Knowledge; readonly base: string }> {
  const quads: Quad[] = []
  for await (const batch of readRdfFile(file, format)) for (const quad of batch) quads.push(quad)
  return { knowledge: fromQuads(quads, file, report), base: baseOf(quads) }
}
