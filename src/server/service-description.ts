import type { IncomingMessage } from 'node:http'
import type { Quad } from '@rdfjs/types'
import { GRAPH_MEDIA_TYPES } from '../query/index.js'
import { formatOfMediaType, NAMESPACES, serializeQuads } from '../rdf/index.js'
import { iri, quad, rdf } from '../rdf/terms.js'
import type { GraphDataset } from './dataset.js'
import type { Reply } from './reply.js'
import { negotiate } from './request.js'

const SD = 'http://www.w3.org/ns/sparql-service-description#'
const FORMATS = 'http://www.w3.org/ns/formats/'
const sd = (local: string) => iri(SD + local)
const MOST_GRAPHS = 10_000

/** SPARQL 1.1 Service Description: what the endpoint understands and which graphs it has. */
export async function describeService(
  request: IncomingMessage,
  endpoint: string,
  { dataset, writable }: { readonly dataset: GraphDataset; readonly writable: boolean },
): Promise<Reply> {
  const mediaType = negotiate(request, GRAPH_MEDIA_TYPES)
  const quads = [...serviceQuads(endpoint, await dataset.graphNames(), writable)]
  const body = [...serializeQuads(quads, formatOfMediaType(mediaType) ?? 'turtle', { sd: SD, ...NAMESPACES })].join('')
  return { status: 200, headers: { 'content-type': mediaType, vary: 'accept' }, body }
}

function* serviceQuads(endpoint: string, graphs: readonly string[], writable: boolean): Generator<Quad> {
  const service = iri(`${endpoint}#service`)
  const dataset = iri(`${endpoint}#dataset`)
  const defaultGraph = iri(`${endpoint}#default-graph`)
  yield quad(service, rdf('type'), sd('Service'))
  yield quad(service, sd('endpoint'), iri(endpoint))
  yield quad(service, sd('supportedLanguage'), sd('SPARQL11Query'))
  if (writable) yield quad(service, sd('supportedLanguage'), sd('SPARQL11Update'))
  else yield quad(service, sd('feature'), sd('UnionDefaultGraph'))
  for (const format of [
    'SPARQL_Results_JSON',
    'SPARQL_Results_XML',
    'SPARQL_Results_CSV',
    'SPARQL_Results_TSV',
    'Turtle',
    'N-Triples',
    'JSON-LD',
  ])
    yield quad(service, sd('resultFormat'), iri(FORMATS + format))
  yield quad(service, sd('defaultDataset'), dataset)
  yield quad(dataset, rdf('type'), sd('Dataset'))
  yield quad(dataset, sd('defaultGraph'), defaultGraph)
  yield quad(defaultGraph, rdf('type'), sd('Graph'))
  for (const [index, name] of graphs.slice(0, MOST_GRAPHS).entries()) {
    const graph = iri(`${endpoint}#graph-${index + 1}`)
    yield quad(dataset, sd('namedGraph'), graph)
    yield quad(graph, rdf('type'), sd('NamedGraph'))
    yield quad(graph, sd('name'), iri(name))
  }
}
