import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serve } from '../../src/server/index.js'

let server: RunningServer
beforeAll(async () => {
  server = await serve({ source: () => [], port: 0, writable: { token: 'secret' } })
})
afterAll(() => server.close())

const send = (method: string, path: string, body: string | null = null, headers: Record<string, string> = {}) =>
  fetch(server.url + path, { method, body, headers: { 'content-type': 'text/turtle', authorization: 'Bearer secret', ...headers } })
const graph = (name: string) => `store?graph=${encodeURIComponent(name)}`
const count = async (query: string) => {
  const response = await fetch(`${server.url}sparql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/csv' } })
  return Number((await response.text()).split('\r\n')[1])
}
const ALL = 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }'

test('without the token nothing is written', async () => {
  for (const authorization of ['', 'Bearer wrong', 'Bearer secret2', 'Basic c2VjcmV0']) {
    const response = await send('PUT', graph('http://g/1'), '<http://a> <http://b> 1 .', { authorization })
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="triplewire"'])
    expect((await send('POST', 'sparql', 'CLEAR ALL', { authorization, 'content-type': 'application/sparql-update' })).status).toBe(401)
  }
  expect((await send('GET', graph('http://g/1'))).status).toBe(404)
})

test('a graph is put, put again, added to, read and deleted', async () => {
  expect((await send('PUT', graph('http://g/1'), '<http://a> <http://b> 1, 2 .')).status).toBe(201)
  expect(await count(ALL)).toBe(2)
  expect((await send('PUT', graph('http://g/1'), '<http://a> <http://b> 3, _:x .')).status).toBe(204)
  expect(await count(ALL)).toBe(2)
  expect((await send('POST', graph('http://g/1'), '<http://a> <http://b> 3, 4, _:x .')).status).toBe(204)
  expect(await count(ALL)).toBe(4)
  expect(await count('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toBe(0)
  const read = await fetch(server.url + graph('http://g/1'), { headers: { accept: 'application/n-triples' } })
  expect((await read.text()).split('\n').filter((line) => line.includes('"4"'))).toHaveLength(1)
  expect((await send('DELETE', graph('http://g/1'))).status).toBe(204)
  expect((await send('DELETE', graph('http://g/1'))).status).toBe(404)
  expect(await count(ALL)).toBe(0)
})

test('a POST to the store makes a graph with a name', async () => {
  const response = await send('POST', 'store', '<http://a> <http://b> 1 .')
  expect(response.status).toBe(201)
  const location = response.headers.get('location') ?? ''
  expect(location.startsWith(`${server.url}store/`)).toBe(true)
  expect(await (await fetch(location)).text()).toContain('<http://a> <http://b> 1')
})

test('a form adds the graphs of its files', async () => {
  const form = new FormData()
  form.set('one', new File(['<http://a> <http://b> _:x .'], 'one.ttl', { type: 'text/turtle' }))
  form.set('two', new File(['<http://a> <http://b> _:x .'], 'two.nt', { type: 'application/n-triples' }))
  const response = await fetch(server.url + graph('http://g/form'), {
    method: 'POST',
    body: form,
    headers: { authorization: 'Bearer secret' },
  })
  expect(response.status).toBe(201)
  expect(await count('SELECT (COUNT(*) AS ?n) { GRAPH <http://g/form> { ?s ?p ?o } }')).toBe(2)
})

test('an update is kept', async () => {
  const text = 'INSERT DATA { GRAPH <http://g/u> { <http://a> <http://b> 1 } }'
  expect((await send('POST', 'sparql', text, { 'content-type': 'application/sparql-update' })).status).toBe(204)
  expect((await send('PUT', graph('http://g/v'), '<http://a> <http://b> 2 .')).status).toBe(201)
  expect(await count('SELECT (COUNT(*) AS ?n) { GRAPH <http://g/u> { ?s ?p ?o } }')).toBe(1)
})

test.each([
  ['broken Turtle', '<http://a> <http://b> .', 'text/turtle', 400, /:1:|expected/i],
  ['no media type of RDF', 'x', 'text/plain', 415, /text\/turtle/],
  ['named graphs in the body', '<http://g> { <http://a> <http://b> 1 }', 'application/trig', 400, /one graph in each request/],
])('%s is refused and changes nothing', async (_, body, type, status, message) => {
  const before = await count(ALL)
  const response = await send('PUT', graph('http://g/bad'), body, { 'content-type': type })
  expect(response.status).toBe(status)
  expect(await response.text()).toMatch(message)
  expect(await count(ALL)).toBe(before)
})
