import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { parseRdf, toQuads } from '../../../src/rdf/index.js'
import { nquad } from '../../../src/rdf/ntriples.js'
import { credentialsFrom, push, type RunningServer, serve } from '../../../src/server/index.js'
import { temporaryFolder } from '../../cli/run-cli.js'
import { fixture } from '../../fixtures/knowledge.js'

const turtle = [...toQuads(fixture, { version: '1' })]
const named = [...toQuads(fixture, { version: '1', graphs: true })]
const expected = [...new Set(named.map(nquad))].sort()
const folder = temporaryFolder()

let store: RunningServer
let to = ''
beforeAll(async () => {
  store = await serve({ source: () => [], port: 0, writable: { token: 'secret' } })
  to = `${store.url}store`
})
afterAll(() => store.close())

const credentials = { token: 'secret' }
const update = (text: string) =>
  fetch(`${store.url}sparql`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/sparql-update', authorization: 'Bearer secret' },
  })
beforeEach(async () => {
  expect((await update('DROP ALL')).status).toBe(204)
})

/** All quads of the store. */
async function held(): Promise<string[]> {
  const names = new Set(named.map(({ graph }) => graph.value))
  const lines = await Promise.all(
    [...names].map(async (name) => {
      const response = await fetch(`${to}?${name ? `graph=${encodeURIComponent(name)}` : 'default'}`, {
        headers: { accept: 'application/n-triples' },
      })
      if (response.status === 404) return []
      const quads = await parseRdf(await response.text(), { format: 'ntriples' })
      return quads.map((quad) =>
        nquad({
          ...quad,
          subject: quad.subject,
          predicate: quad.predicate,
          object: quad.object,
          graph: name ? { termType: 'NamedNode', value: name } : quad.graph,
        } as typeof quad),
      )
    }),
  )
  return lines.flat().sort()
}

describe('the store holds exactly the graph', () => {
  test.each([
    ['from quads, by the Graph Store Protocol', named, {}],
    ['from Turtle, parted by article again', turtle, {}],
  ])('%s', async (_, quads, options) => {
    const result = await push(quads, { to, credentials, ...options })
    expect(result).toMatchObject({ sent: 4, skipped: 0, triples: expected.length })
    expect(await held()).toEqual(expected)
    // Sent again, it is there once.
    await push(quads, { to, credentials, ...options })
    expect(await held()).toEqual(expected)
  })

  test('by updates', async () => {
    await update(
      'INSERT DATA { GRAPH <https://w3id.org/triplewire/id/article/a1> { <http://stale> <http://stale> 1 } GRAPH <http://other> { <http://kept> <http://kept> 1 } }',
    )
    await push(named, { to: `${store.url}sparql`, update: true, credentials })
    expect(await held()).toEqual(expected)
    const kept = await fetch(`${to}?graph=http%3A%2F%2Fother`)
    expect(kept.status).toBe(200)
  })

  test('with a place for the name in the address', async () => {
    const onlyNamed = named.filter(({ graph }) => graph.termType === 'NamedNode')
    await push(onlyNamed, { to: `${to}?graph={graph}`, credentials })
    expect(await held()).toEqual(
      expected.filter((line) => line.includes('/article/') && /> \.\n$/.test(line) && !line.includes('entity/lonely')),
    )
    await expect(push(named, { to: `${to}?graph={graph}`, credentials })).rejects.toThrow(/nowhere to go/)
  })
})

test('what the journal has is not sent again, and the journal goes with the last graph', async () => {
  const journal = `${folder}/journal`
  let graphs = 0
  const stop = push(named, {
    to,
    credentials,
    journal,
    onProgress: () => {
      if (++graphs === 2) throw new Error('broken off')
    },
  })
  await expect(stop).rejects.toThrow('broken off')
  expect(await push(named, { to, credentials, journal })).toMatchObject({ sent: 2, skipped: 2 })
  expect(await held()).toEqual(expected)
  expect(await push(named, { to, credentials, journal })).toMatchObject({ sent: 4, skipped: 0 })
})

/** A store that answers as it is told, one answer after the other, and then 204. */
async function moody(
  answers: ((request: IncomingMessage, response: ServerResponse) => void)[],
  work: (url: string, seen: string[]) => Promise<void>,
) {
  const seen: string[] = []
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      seen.push(`${request.method} ${request.headers.authorization ?? ''}`.trim())
      const answer = answers.shift()
      if (answer) answer(request, response)
      else response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/store`, seen)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
const status =
  (code: number, headers = {}, body = 'words of the store') =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, headers).end(body)
const one = named.slice(0, 3)

test('passing failures are repeated, after a longer wait each time', () =>
  moody([status(503), status(429, { 'retry-after': '0' }), (request) => request.socket.destroy(), status(500)], async (url, seen) => {
    const waits: number[] = []
    await push(one, { to: url, backOff: 2, onRetry: (_, wait) => waits.push(wait) })
    expect(seen).toHaveLength(5)
    expect(waits).toEqual([2, 0, 8, 16])
  }))

test('a store that goes on failing is given up', () =>
  moody(Array(9).fill(status(503)), async (url, seen) => {
    await expect(push(one, { to: url, backOff: 1, retries: 3 })).rejects.toThrow(/PUT .* 503 Service Unavailable: words of the store/)
    expect(seen).toHaveLength(4)
  }))

test.each([400, 401, 403, 404, 413, 415])('%i is not repeated', (code) =>
  moody([status(code)], async (url, seen) => {
    await expect(push(one, { to: url, backOff: 1 })).rejects.toThrow(new RegExp(`${code} .*words of the store`))
    expect(seen).toHaveLength(1)
  }),
)

test('a redirection is not followed: credentials stay where they were meant to go', () =>
  moody([status(307, { location: 'http://127.0.0.1:1/' })], async (url) => {
    await expect(push(one, { to: url, credentials })).rejects.toThrow(/307/)
  }))

const DIGEST = 'Digest realm="r", nonce="n", qop="auth", opaque="o"'
const user = { user: 'u', password: 'p' }

test('Digest where the store asks for it', () =>
  moody([status(401, { 'www-authenticate': DIGEST })], async (url, seen) => {
    await push(one.concat(named.slice(-3)), { to: url, credentials: user })
    expect(seen[0]).toBe('PUT')
    expect(seen[1]).toMatch(
      /^PUT Digest username="u", realm="r", nonce="n", uri="\/store\?[^"]+", response="[0-9a-f]{32}", algorithm=MD5, qop=auth, nc=00000001/,
    )
    // What was asked once is answered at once the next time.
    expect(seen[2]).toMatch(/nc=00000002/)
  }))

test('Basic where the store asks for that', () =>
  moody([status(401, { 'www-authenticate': 'Basic realm="r"' })], async (url, seen) => {
    await push(one, { to: url, credentials: user })
    expect(seen).toEqual(['PUT', `PUT Basic ${Buffer.from('u:p').toString('base64')}`])
  }))

test('a wrong password is not tried for ever', () =>
  moody(Array(9).fill(status(401, { 'www-authenticate': DIGEST })), async (url, seen) => {
    await expect(push(one, { to: url, credentials: user })).rejects.toThrow(/401/)
    expect(seen).toHaveLength(2)
  }))

test('credentials come from the environment', () => {
  expect(credentialsFrom({})).toBe(null)
  expect(credentialsFrom({ TRIPLEWIRE_PUSH_TOKEN: 't' })).toEqual({ token: 't' })
  expect(credentialsFrom({ TRIPLEWIRE_PUSH_USER: 'u', TRIPLEWIRE_PUSH_PASSWORD: 'p' })).toEqual({ user: 'u', password: 'p' })
})

test.each([
  ['nowhere', null, /not an address/],
  ['ftp://host/', null, /not an address of a store/],
  ['http://u:p@host/', null, /into the environment/],
  ['http://store.example/data', credentials, /unencrypted/],
])('%s is misuse', async (address, secret, message) => {
  await expect(push(one, { to: address, credentials: secret })).rejects.toThrow(message)
})
