import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Quad } from '@rdfjs/types'
import { GRAPH_MEDIA_TYPES } from '../query/index.js'
import { formatOfMediaType, NAMESPACES, parseRdf, type RdfFormat, RdfSyntaxError, serializeQuads } from '../rdf/index.js'
import { isIri } from '../rdf/terms.js'
import { type GraphDataset, WritableDataset } from './dataset.js'
import { HttpError } from './http-error.js'
import type { Reply } from './reply.js'
import { asText, contentType, negotiate, readBody } from './request.js'

export interface GraphStoreContext {
  readonly dataset: GraphDataset
  /** Path of the store itself; below it lie graphs that are named by their own address. */
  readonly path: string
  /** Throws HttpError for who may not write. */
  readonly authorize: (request: IncomingMessage) => void
  /** Called after a write: the query store is out of date. */
  readonly changed: () => Promise<void>
  readonly maxBody: number
}

const ALLOW = 'GET, HEAD, PUT, POST, DELETE, OPTIONS'

/**
 * The SPARQL 1.1 Graph Store HTTP Protocol: `?graph=IRI`, `?default`, or the graph's own address.
 *
 * @throws HttpError with the status that the protocol asks for.
 */
export async function handleGraphStore(request: IncomingMessage, url: URL, context: GraphStoreContext): Promise<Reply> {
  const target = targetOf(url, context.path)
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (target.kind === 'store') throw new HttpError(400, 'name a graph: ?graph=IRI or ?default')
    return readGraph(request, target.name, context.dataset)
  }
  if (!['PUT', 'POST', 'DELETE'].includes(request.method ?? ''))
    throw new HttpError(405, `${request.method} is not of the Graph Store Protocol`, { allow: ALLOW })
  const { dataset } = context
  if (!(dataset instanceof WritableDataset)) throw new HttpError(403, 'this store is read-only: it was started without --writable')
  context.authorize(request)
  if (target.kind === 'store' && request.method !== 'POST') throw new HttpError(400, 'name a graph: ?graph=IRI or ?default')
  const name = target.kind === 'store' ? `${url.origin}${context.path}/${randomUUID()}` : target.name
  const existed = dataset.has(name)
  if (request.method === 'DELETE') {
    if (!existed) throw new HttpError(404, `there is no graph ${name}`)
    dataset.delete(name)
    await context.changed()
    return { status: 204 }
  }
  const triples = await readTriples(request, name ?? url.href, context.maxBody)
  if (request.method === 'PUT') dataset.put(name, triples)
  else dataset.post(name, triples)
  await context.changed()
  return existed ? { status: 204 } : { status: 201, headers: name === null ? {} : { location: name } }
}

type Target = { readonly kind: 'store' } | { readonly kind: 'graph'; readonly name: string | null }

function targetOf(url: URL, path: string): Target {
  const graphs = url.searchParams.getAll('graph')
  const wantsDefault = url.searchParams.has('default')
  if (url.pathname !== path && url.pathname !== `${path}/`) return { kind: 'graph', name: url.origin + url.pathname }
  if (graphs.length + (wantsDefault ? 1 : 0) > 1) throw new HttpError(400, 'name one graph: either ?graph=IRI or ?default')
  if (wantsDefault) return { kind: 'graph', name: null }
  const [graph] = graphs
  if (graph === undefined) return { kind: 'store' }
  // A relative name is resolved against the store's address.
  const name = URL.canParse(graph, url.href) && !isIri(graph) ? new URL(graph, url.href).href : graph
  if (!isIri(name)) throw new HttpError(400, `not an IRI: ${graph}`)
  return { kind: 'graph', name }
}

async function readGraph(request: IncomingMessage, name: string | null, dataset: GraphDataset): Promise<Reply> {
  const mediaType = negotiate(request, GRAPH_MEDIA_TYPES)
  const batches = await dataset.graph(name)
  if (!batches) throw new HttpError(404, `there is no graph ${name}`)
  const format = formatOfMediaType(mediaType) ?? 'turtle'
  return { status: 200, headers: { 'content-type': mediaType, vary: 'accept' }, body: write(batches, format) }
}

/** Batch after batch in N-Triples; the other syntaxes have a head and a foot and need all in one go. */
async function* write(batches: Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>, format: RdfFormat): AsyncGenerator<string> {
  if (format === 'ntriples' || format === 'nquads') {
    for await (const batch of batches) yield* serializeQuads(batch, format)
    return
  }
  const all: Quad[] = []
  for await (const batch of batches) for (const quad of batch) all.push(quad)
  yield* serializeQuads(all, format, NAMESPACES)
}

let bodies = 0

/** The triples of the body, or of each part of a form. */
async function readTriples(request: IncomingMessage, base: string, maxBody: number): Promise<Quad[]> {
  const type = contentType(request)
  const body = await readBody(request, maxBody)
  if (type?.mediaType !== 'multipart/form-data') return parseBody(type?.mediaType, asText(body), base)
  const all: Quad[] = []
  for (const part of await formParts(request.headers['content-type'] ?? '', body)) {
    const [mediaType] = part.type.split(';')
    for (const triple of await parseBody(mediaType, asText(new Uint8Array(await part.arrayBuffer())), base)) all.push(triple)
  }
  return all
}

async function formParts(type: string, body: Buffer): Promise<File[]> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    return [...form.values()].filter((value) => value instanceof File)
  } catch {
    throw new HttpError(400, 'the form is malformed')
  }
}

async function parseBody(mediaType: string | undefined, text: string, base: string): Promise<Quad[]> {
  const format = formatOfMediaType(mediaType ?? '')
  if (!format)
    throw new HttpError(415, `${mediaType ?? 'a body without Content-Type'} is not RDF that is read here: ${GRAPH_MEDIA_TYPES.join(', ')}`)
  try {
    // Blank nodes of different bodies are different.
    const quads = await parseRdf(text, { format, baseIri: base, blankNodePrefix: `r${++bodies}_` })
    if (quads.some(({ graph }) => graph.termType !== 'DefaultGraph'))
      throw new HttpError(400, 'the body names graphs itself: send one graph in each request')
    return quads
  } catch (error) {
    if (error instanceof RdfSyntaxError) throw new HttpError(400, error.message)
    throw error
  }
}
