import { DEFAULT_BASE, FORMATS, parseRdf, prefixesFor, type RdfFormat, serializeQuads } from '../rdf/index.js'
import { RESULT_WRITERS } from './result-writers.js'
import type { QueryResult } from './results.js'
import { type TableOptions, writeTable } from './table.js'

/** How the command line shows an answer. */
export const RESULT_FORMATS = ['table', 'json', 'csv', 'tsv', 'xml', 'ttl', 'nt', 'jsonld'] as const
export type ResultFormat = (typeof RESULT_FORMATS)[number]

const MEDIA = {
  json: 'application/sparql-results+json',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xml: 'application/sparql-results+xml',
} as const
const RDF = { table: 'turtle', ttl: 'turtle', nt: 'ntriples', jsonld: 'jsonld', json: 'jsonld' } as const satisfies Partial<
  Record<ResultFormat, RdfFormat>
>

/**
 * An answer as text.
 *
 * @throws RangeError where the format does not fit the answer: Turtle for rows, CSV for triples.
 */
export async function writeResult(result: QueryResult, format: ResultFormat, table: TableOptions = {}): Promise<string> {
  if (result.type === 'graph') {
    const rdf = format in RDF ? RDF[format as keyof typeof RDF] : null
    if (!rdf) throw new RangeError(`triples cannot be written as ${format}: choose ttl, nt or jsonld, or ask a SELECT`)
    return writeTriples(result.ntriples, rdf, table.prefixes)
  }
  if (format === 'table') return result.type === 'boolean' ? `${result.value ? 'yes' : 'no'}\n` : writeTable(result, table)
  if (!(format in MEDIA))
    throw new RangeError(`rows cannot be written as ${format}: choose table, json, csv, tsv or xml, or ask a CONSTRUCT`)
  return RESULT_WRITERS[MEDIA[format as keyof typeof MEDIA]](result)
}

/** N-Triples in another syntax, sorted, with only those prefixes that it uses. */
export async function writeTriples(ntriples: string, format: RdfFormat, prefixes = prefixesFor(DEFAULT_BASE)): Promise<string> {
  // The triples of an answer are a set without an order of their own.
  const sorted = ntriples
    .split('\n')
    .filter((line) => line !== '')
    .sort()
  const quads = await parseRdf(sorted.join('\n'), { format: 'ntriples', blankNodePrefix: '' })
  const used = Object.entries(prefixes).filter(([, namespace]) => ntriples.includes(`<${namespace}`))
  return [...serializeQuads(quads, format, Object.fromEntries(used))].join('')
}

/** Media types in which an answer of triples can be had, best first. */
export const GRAPH_MEDIA_TYPES: readonly string[] = [FORMATS.turtle, FORMATS.ntriples, FORMATS.jsonld, FORMATS.trig, FORMATS.nquads].map(
  ({ mediaType }) => mediaType,
)
