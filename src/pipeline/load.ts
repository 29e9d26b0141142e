import type { Quad } from '@rdfjs/types'
import type { Report } from '../model/index.js'
import { QueryableGraph } from '../query/queryable-graph.js'
import { fromQuads, type RdfFormat, readRdfFile } from '../rdf/index.js'

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
  const quads: Quad[] = []
  for await (const batch of readRdfFile(file, format)) for (const quad of batch) quads.push(quad)
  return new QueryableGraph(fromQuads(quads, file, report))
}
