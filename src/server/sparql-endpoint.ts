import type { IncomingMessage } from 'node:http'
import {
  GRAPH_MEDIA_TYPES,
  isVolatile,
  type QueryError,
  type Question,
  RESULT_WRITERS,
  type SparqlEngine,
  writeTriples,
} from '../query/index.js'
import { formatOfMediaType } from '../rdf/index.js'
import type { AnswerCache, WholeReply } from './answer-cache.js'
import { HttpError } from './http-error.js'
import type { Reply } from './reply.js'
import { asText, contentType, negotiate, readBody } from './request.js'
import { withDataset } from './update-dataset.js'

export interface SparqlContext {
  readonly engine: Pick<SparqlEngine, 'query'>
  /** Answers to keep; null where the data may change. */
  readonly cache: AnswerCache | null
  /** Runs an update; null where the graph is only read. Throws HttpError 401 for who may not. */
  readonly update: ((request: IncomingMessage, text: string, base: string) => Promise<void>) | null
  /** Describes the service to who asks nothing. */
  readonly describe: (request: IncomingMessage, endpoint: string) => Promise<Reply>
  /** Bytes that a query or update may have. */
  readonly maxBody: number
}

/** What a request of the SPARQL 1.1 Protocol asks for. */
interface Operation {
  readonly type: 'query' | 'update'
  readonly text: string
  readonly parameters: URLSearchParams
}

/**
 * The SPARQL 1.1 Protocol: queries by GET, by POST of a form and by POST of the query itself; updates by POST.
 *
 * @throws HttpError with the status that the protocol asks for.
 */
export async function handleSparql(request: IncomingMessage, url: URL, context: SparqlContext): Promise<Reply> {
  const endpoint = url.origin + url.pathname
  const operation = await operationOf(request, url, context.maxBody)
  if (!operation) return context.describe(request, endpoint)
  const { type, text, parameters } = operation
  if (type === 'update') {
    if (!context.update) throw new HttpError(403, 'this endpoint is read-only: it was started without --writable')
    const update = withDataset(text, parameters.getAll('using-graph-uri'), parameters.getAll('using-named-graph-uri'))
    await context.update(request, update, endpoint)
    return { status: 204 }
  }
  const dataset = { defaultGraphs: parameters.getAll('default-graph-uri'), namedGraphs: parameters.getAll('named-graph-uri') }
  const waits = () => !request.socket.destroyed
  const ask = (wanted: () => boolean) => answerQuery(request, { text, dataset, base: endpoint, wanted }, context)
  if (!context.cache || isVolatile(text)) return ask(waits)
  return context.cache.answer(JSON.stringify([text, dataset, endpoint, request.headers.accept ?? null]), waits, ask)
}

async function answerQuery(
  request: IncomingMessage,
  { text, ...question }: Question & { readonly text: string },
  { engine }: SparqlContext,
): Promise<WholeReply> {
  const result = await engine.query(text, question)
  if (result.type === 'graph') {
    const mediaType = negotiate(request, GRAPH_MEDIA_TYPES)
    const format = formatOfMediaType(mediaType) ?? 'turtle'
    return answer(mediaType, await writeTriples(result.ntriples, format), result.truncated)
  }
  const mediaType = negotiate(request, Object.keys(RESULT_WRITERS)) as keyof typeof RESULT_WRITERS
  return answer(mediaType, RESULT_WRITERS[mediaType](result), result.type === 'solutions' && result.truncated)
}

function answer(mediaType: string, body: string, truncated: boolean): WholeReply {
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
  return { status: 200, headers: { 'content-type': type, vary: 'accept', ...(truncated ? { 'triplewire-truncated': 'true' } : {}) }, body }
}

async function operationOf(request: IncomingMessage, url: URL, maxBody: number): Promise<Operation | null> {
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (url.searchParams.has('update')) throw new HttpError(400, 'an update must be sent by POST')
    return url.searchParams.has('query') ? { type: 'query', text: single(url.searchParams, 'query'), parameters: url.searchParams } : null
  }
  if (request.method !== 'POST')
    throw new HttpError(405, `${request.method} is not of the SPARQL protocol: GET or POST`, { allow: 'GET, HEAD, POST, OPTIONS' })
  const type = contentType(request)
  if (!type)
    throw new HttpError(
      415,
      'say in Content-Type what the body is: application/sparql-query, application/sparql-update or application/x-www-form-urlencoded',
    )
  if (type.charset !== 'utf-8') throw new HttpError(415, `the body must be UTF-8, not ${type.charset}`)
  switch (type.mediaType) {
    case 'application/sparql-query':
      return { type: 'query', text: asText(await readBody(request, maxBody)), parameters: url.searchParams }
    case 'application/sparql-update':
      return { type: 'update', text: asText(await readBody(request, maxBody)), parameters: url.searchParams }
    case 'application/x-www-form-urlencoded': {
      const form = new URLSearchParams(asText(await readBody(request, maxBody)))
      const asked = (['query', 'update'] as const).filter((name) => form.has(name))
      if (asked.length !== 1 || !asked[0]) throw new HttpError(400, 'the form must have one query or one update')
      // Parameters of the dataset may stand in the form and in the address.
      const parameters = new URLSearchParams([...url.searchParams, ...form])
      return { type: asked[0], text: single(form, asked[0]), parameters }
    }
    default:
      throw new HttpError(
        415,
        `${type.mediaType} is not of the SPARQL protocol: application/sparql-query, application/sparql-update or application/x-www-form-urlencoded`,
      )
  }
}

function single(parameters: URLSearchParams, name: string): string {
  const values = parameters.getAll(name)
  if (values.length !== 1 || values[0] === undefined) throw new HttpError(400, `there must be one ${name}, not ${values.length}`)
  return values[0]
}

const STATUS = { syntax: 400, evaluation: 400, update: 400, timeout: 503, memory: 503, busy: 503 } as const

/** A query without an answer, in terms of HTTP. */
export function queryProblem({ problem, message }: QueryError): HttpError {
  return new HttpError(STATUS[problem], message, STATUS[problem] === 503 ? { 'retry-after': '5' } : {})
}
