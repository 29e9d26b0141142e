import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRdf, toQuads } from '../../src/rdf/index.js'
import { type RunningServer, serve } from '../../src/server/index.js'
import { fixture } from '../fixtures/knowledge.js'

let server: RunningServer
beforeAll(async () => {
  server = await serve({
    source: () => [[...toQuads(fixture, { graphs: true })]],
    port: 0,
    timeout: 5,
    maxRows: 300,
    maxQuery: 10_000,
    graphJson: () => '{"version":1}',
  })
})
afterAll(() => server.close())

const ask = (path: string, init: RequestInit = {}) => fetch(server.url + path, init)
const query = (text: string, accept?: string) => ask(`sparql?query=${encodeURIComponent(text)}`, accept ? { headers: { accept } } : {})
const post = (body: string, type: string) => ask('sparql', { method: 'POST', body, headers: { 'content-type': type } })
const REJECTED = 'SELECT ?who { ?who tw:rejected ?what }'
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }'

describe('answers', () => {
  test.each([
    [undefined, 'application/sparql-results+json', /"who":\{"type":"uri"/],
    ['application/sparql-results+xml', 'application/sparql-results+xml', /<uri>.*KP<\/uri>/],
    ['text/csv', 'text/csv; charset=utf-8', /^who\r\n.*KP\r\n$/],
    ['text/tab-separated-values;q=0.5, text/html', 'text/tab-separated-values; charset=utf-8', /^\?who\n<.*KP>\n$/],
    ['text/*', 'text/csv; charset=utf-8', /KP/],
    ['application/sparql-results+json;q=0, */*;q=0.1', 'application/sparql-results+xml', /KP/],
  ])('a SELECT to %s', async (accept, type, body) => {
    const response = await query(REJECTED, accept)
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.text()).toMatch(body)
  })

  test.each([
    ['text/turtle', 'turtle'],
    ['application/n-triples', 'ntriples'],
    ['application/ld+json', 'jsonld'],
  ] as const)('a CONSTRUCT to %s', async (accept, format) => {
    const response = await query('CONSTRUCT { ?s tw:rejected ?o } WHERE { ?s tw:rejected ?o }', accept)
    expect(response.headers.get('content-type')).toMatch(accept)
    expect(await parseRdf(await response.text(), { format })).toHaveLength(1)
  })

  test('by POST of the query and of a form, over the graphs that are named', async () => {
    const a1 = encodeURIComponent('https://w3id.org/triplewire/id/article/a1')
    const count = 'SELECT (COUNT(?e) AS ?n) { ?e a sem:Event }'
    const direct = await ask(`sparql?default-graph-uri=${a1}`, {
      method: 'POST',
      body: count,
      headers: { 'content-type': 'application/sparql-query', accept: 'text/csv' },
    })
    expect(await direct.text()).toBe('n\r\n5\r\n')
    const form = await post(`query=${encodeURIComponent(count)}&default-graph-uri=${a1}`, 'application/x-www-form-urlencoded')
    expect(await form.text()).toContain('"value":"5"')
    expect(await (await query(count, 'text/csv')).text()).toBe('n\r\n7\r\n')
  })

  test('HEAD, OPTIONS, health, graph.json', async () => {
    expect((await ask(`sparql?query=ASK{}`, { method: 'HEAD' })).status).toBe(200)
    const preflight = await ask('sparql', { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([
      204,
      'GET, HEAD, POST, PUT, DELETE, OPTIONS',
    ])
    expect(await (await ask('health')).json()).toEqual({ status: 'ok' })
    expect(await (await ask('graph.json')).json()).toEqual({ version: 1 })
  })

  test('too many rows are cut, and a header says so', async () => {
    const response = await query('SELECT * { ?s ?p ?o }')
    expect(response.headers.get('triplewire-truncated')).toBe('true')
    expect(((await response.json()) as { results: { bindings: unknown[] } }).results.bindings).toHaveLength(300)
  })

  test('the description of the service names its graphs', async () => {
    const turtle = await (await ask('sparql')).text()
    expect(turtle).toContain(`sd:endpoint <${server.url}sparql>`)
    expect(turtle).toContain('sd:name <https://w3id.org/triplewire/id/article/a1>')
  })
})

describe('refuses, and says why', () => {
  const bytes = new Uint8Array([0xff, 0xfe])
  test.each<[string, () => Promise<Response>, number, RegExp]>([
    ['a syntax error', () => query('SELECT {'), 400, /line 1, column/],
    ['two queries', () => ask('sparql?query=ASK{}&query=ASK{}'), 400, /there must be one query/],
    ['an update by GET', () => ask('sparql?update=CLEAR%20ALL'), 400, /by POST/],
    ['an update as query', () => query('CLEAR ALL'), 400, /only queries/],
    ['an update', () => post('CLEAR ALL', 'application/sparql-update'), 403, /read-only/],
    ['another media type', () => post('ASK {}', 'text/plain'), 415, /application\/sparql-query/],
    ['another character set', () => post('ASK {}', 'application/sparql-query; charset=UTF-16'), 415, /UTF-8/],
    [
      'bytes that are not UTF-8',
      () => ask('sparql', { method: 'POST', body: bytes, headers: { 'content-type': 'application/sparql-query' } }),
      400,
      /not UTF-8/,
    ],
    ['a form without a query', () => post('a=b', 'application/x-www-form-urlencoded'), 400, /one query or one update/],
    ['a large query', () => post(`ASK {} #${'x'.repeat(10_000)}`, 'application/sparql-query'), 413, /larger than 10000 bytes/],
    ['an endless query', () => query(ENDLESS), 503, /no answer within 5 s/],
    ['SERVICE', () => query('SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }'), 400, /not supported/],
    ['LOAD', () => post('LOAD <file:///etc/passwd>', 'application/sparql-update'), 403, /read-only/],
    ['what cannot be given', () => query('ASK {}', 'image/png'), 406, /application\/sparql-results\+json/],
    ['another method', () => ask('sparql', { method: 'PUT', body: 'x' }), 405, /GET or POST/],
    ['a method elsewhere', () => ask('health', { method: 'POST' }), 405, /not possible/],
    ['a path', () => ask('nothing'), 404, /there is nothing at \/nothing/],
    ['a write', () => ask('store?default', { method: 'PUT', body: '', headers: { 'content-type': 'text/turtle' } }), 403, /--writable/],
    ['a graph that is not there', () => ask('store?graph=http%3A%2F%2Fnowhere'), 404, /no graph/],
    ['no graph', () => ask('store'), 400, /name a graph/],
  ])('%s', async (_, request, status, message) => {
    const response = await request()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await response.text()).toMatch(message)
  })
})

test('the store gives each graph, and the default graph all of them once', async () => {
  const read = async (path: string) => {
    const response = await ask(path, { headers: { accept: 'application/n-triples' } })
    const lines = (await response.text()).trimEnd().split('\n')
    expect(new Set(lines).size).toBe(lines.length)
    return new Set(lines)
  }
  const a1 = await read(`store?graph=${encodeURIComponent('https://w3id.org/triplewire/id/article/a1')}`)
  const all = await read('store?default')
  expect(a1.size).toBeGreaterThan(100)
  expect(all.size).toBeGreaterThanOrEqual([...toQuads(fixture)].length)
  for (const triple of a1) expect(all).toContain(triple)
})
