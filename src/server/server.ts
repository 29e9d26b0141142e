import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Lanes, type QuadSource, QueryError, SparqlEngine } from '../query/index.js'
import { parseRdf } from '../rdf/index.js'
import { AnswerCache } from './answer-cache.js'
import { type GraphDataset, ReadOnlyDataset, WritableDataset } from './dataset.js'
import { handleGraphStore } from './graph-store.js'
import { HttpError } from './http-error.js'
import { type Reply, send } from './reply.js'
import { urlOf } from './request.js'
import { describeService } from './service-description.js'
import { handleSparql, queryProblem } from './sparql-endpoint.js'
import { serveFile } from './static-files.js'

export interface ServeOptions {
  /** Gives the quads to serve, anew each time. */
  readonly source: QuadSource
  /** Address to listen at; only this machine can reach the default. */
  readonly host?: string
  /** 0 for any that is free. */
  readonly port?: number
  /** Folder of the built viewer; without it there is none. */
  readonly viewer?: string
  /** The viewer's data, made when it is first asked for. */
  readonly graphJson?: () => Promise<string> | string
  /** Allows writes to who sends the token (`Authorization: Bearer …`); with a null token to everyone. They are kept in memory. */
  readonly writable?: { readonly token: string | null }
  /** Seconds that one query may take. */
  readonly timeout?: number
  /** MiB that one query may need. */
  readonly memory?: number
  /** Rows or triples that one answer may have. */
  readonly maxRows?: number
  /** Queries that may wait. */
  readonly maxWaiting?: number
  /** Connections at once. */
  readonly maxConnections?: number
  /** Bytes of a query or update. */
  readonly maxQuery?: number
  /** Bytes of a graph that is written. */
  readonly maxGraph?: number
}

export interface RunningServer {
  /** `http://127.0.0.1:8080/` */
  readonly url: string
  close(): Promise<void>
}

export const SPARQL_PATH = '/sparql'
export const STORE_PATH = '/store'

const CACHE_BYTES = 2 ** 26

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
}
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'location, triplewire-truncated',
}
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE, OPTIONS',
  'access-control-allow-headers': 'accept, authorization, content-type',
  'access-control-max-age': '86400',
}
const PAGE = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * Serves the viewer at `/`, its data at `/graph.json`, the SPARQL 1.1 Protocol at `/sparql`, the Graph Store Protocol
 * at `/store` and `/health`, all on one port. Reads only, unless `writable` is given.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const dataset: GraphDataset = options.writable ? new WritableDataset() : new ReadOnlyDataset(options.source)
  if (dataset instanceof WritableDataset) await dataset.add(options.source())
  const { timeout = 10, memory = 1024, maxRows = 100_000, maxWaiting = 256 } = options
  const limits = { timeout, memory, maxRows, maxWaiting }
  const engine = options.writable
    ? new SparqlEngine(() => dataset.quads(), { ...limits, union: false })
    : new Lanes(() => dataset.quads(), limits)
  // A broken source should show at the start, not at the first query.
  await engine.ready()

  const handle = router(options, dataset, engine)
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  })
  server.maxConnections = options.maxConnections ?? 512
  server.on('request', (request, response) => void respond(request, response, handle))
  await listen(server, options.port ?? 8080, options.host ?? '127.0.0.1')
  const { address, port, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, engine.close()])
    },
  }
}

type Handler = (request: IncomingMessage) => Promise<Reply>

function router(options: ServeOptions, dataset: GraphDataset, engine: SparqlEngine | Lanes): Handler {
  const { writable, viewer, graphJson, maxQuery = 1 << 18, maxGraph = 64 << 20 } = options
  const authorize = (request: IncomingMessage) => checkToken(request, writable?.token ?? null)
  const sparql = {
    engine,
    cache: writable ? null : new AnswerCache(CACHE_BYTES),
    update: dataset instanceof WritableDataset && engine instanceof SparqlEngine ? updater(dataset, engine, authorize) : null,
    describe: (request: IncomingMessage, endpoint: string) => describeService(request, endpoint, { dataset, writable: !!writable }),
    maxBody: writable ? maxGraph : maxQuery,
  }
  const store = {
    dataset,
    path: STORE_PATH,
    authorize,
    changed: async () => (engine instanceof SparqlEngine ? engine.reload() : undefined),
    maxBody: maxGraph,
  }
  let json: Promise<string> | null = null

  return async (request) => {
    const url = urlOf(request)
    const { pathname } = url
    if (pathname === SPARQL_PATH || pathname === `${SPARQL_PATH}/`) return open(request, () => handleSparql(request, url, sparql))
    if (pathname === STORE_PATH || pathname.startsWith(`${STORE_PATH}/`)) return open(request, () => handleGraphStore(request, url, store))
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new HttpError(405, `${request.method} is not possible here`, { allow: 'GET, HEAD' })
    if (pathname === '/health')
      return { status: 200, headers: { 'content-type': 'application/json', 'cache-control': 'no-store' }, body: '{"status":"ok"}\n' }
    if (pathname === '/graph.json' && graphJson) {
      json ??= Promise.resolve(graphJson())
      return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' }, body: await json }
    }
    if (!viewer) throw new HttpError(404, `there is nothing at ${pathname}: ask ${SPARQL_PATH}, ${STORE_PATH} or /health`)
    const file = await serveFile(viewer, pathname)
    return { ...file, headers: { ...PAGE, ...file.headers } }
  }
}

/** Answers that pages of any origin may read. */
async function open(request: IncomingMessage, answer: () => Promise<Reply>): Promise<Reply> {
  if (request.method === 'OPTIONS') return { status: 204, headers: PREFLIGHT }
  try {
    const reply = await answer()
    return { ...reply, headers: { ...CORS, ...reply.headers } }
  } catch (error) {
    const known = error instanceof QueryError ? queryProblem(error) : error
    throw known instanceof HttpError ? new HttpError(known.status, known.message, { ...CORS, ...known.headers }) : known
  }
}

function updater(dataset: WritableDataset, engine: SparqlEngine, authorize: (request: IncomingMessage) => void) {
  return async (request: IncomingMessage, text: string, base: string) => {
    authorize(request)
    await engine.update(text, base)
    // The record takes what the store now holds; Oxigraph writes literals in their canonical form.
    const quads = await parseRdf(await engine.dump(), { format: 'nquads', blankNodePrefix: '' })
    await dataset.replaceAll(quads)
  }
}

function checkToken(request: IncomingMessage, token: string | null): void {
  if (token === null) return
  const given = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
  const digest = (text: string) => createHash('sha256').update(text).digest()
  // Digests have one length, and comparing them takes one time.
  if (!timingSafeEqual(digest(given), digest(token)))
    throw new HttpError(401, 'writing needs the token: Authorization: Bearer TOKEN', { 'www-authenticate': 'Bearer realm="triplewire"' })
}

async function respond(request: IncomingMessage, response: ServerResponse, handle: Handler): Promise<void> {
  response.on('error', () => response.destroy())
  const head = request.method === 'HEAD'
  try {
    const reply = await handle(request)
    await send(response, { ...reply, headers: { ...EVERYWHERE, ...reply.headers } }, head)
  } catch (error) {
    // Who went away, or broke off, gets no answer.
    if (response.headersSent || request.socket.destroyed) return void response.destroy()
    const known = error instanceof HttpError ? error : new HttpError(500, 'the server failed; its log says more')
    if (known.status === 500) process.stderr.write(`${(error as Error).stack}\n`)
    const headers = { ...EVERYWHERE, ...known.headers, 'content-type': 'text/plain; charset=utf-8' }
    await send(response, { status: known.status, headers, body: `${known.message}\n` }, head).catch(() => response.destroy())
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
