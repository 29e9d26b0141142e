import { afterAll, describe, expect, test } from 'vitest'
import { SparqlEngine } from '../../src/query/index.js'
import { toQuads } from '../../src/rdf/index.js'
import { fixture } from '../fixtures/knowledge.js'

const engines: SparqlEngine[] = []
const over = (graphs: boolean, options = {}) => {
  const engine = new SparqlEngine(() => [[...toQuads(fixture, { graphs })]], options)
  engines.push(engine)
  return engine
}
afterAll(async () => {
  for (const engine of engines) await engine.close()
})
const problem = (engine: SparqlEngine, query: string) =>
  engine.query(query).then(
    (result) => ({ problem: `answered ${result.type}`, message: '' }),
    (error) => error,
  )
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }'

describe('answers', () => {
  const plain = over(false)

  test('a SELECT, with our prefixes undeclared', async () => {
    const { variables, rows, truncated } = await plain.select(
      'SELECT ?label (xsd:integer(?q) AS ?doses) { ?e a tw:Offer ; skos:prefLabel ?label ; tw:quantity ?q }',
    )
    expect([variables, truncated]).toEqual([['label', 'doses'], false])
    expect(rows.map(({ label, doses }) => [label?.value, doses?.value])).toEqual([
      ['China offers 2,970,000 doses of Sinovac to North Korea (2021)', '2970000'],
    ])
  })

  test('a sum, a direct triple, an ASK, a CONSTRUCT, a DESCRIBE', async () => {
    expect((await plain.select('SELECT (SUM(?q) AS ?sum) { ?e tw:quantity ?q }')).rows[0]?.sum?.value).toBe('2970001.5')
    expect((await plain.select('SELECT ?who ?what { ?who tw:rejected ?what }')).rows).toHaveLength(1)
    expect(await plain.query('ASK { ?e tw:factuality tw:Negated }')).toEqual({ type: 'boolean', value: true })
    const graph = await plain.query('CONSTRUCT { ?a tw:knows ?b } WHERE { ?e tw:provider ?a ; tw:recipient ?b }')
    expect(graph).toMatchObject({ type: 'graph', truncated: false })
    expect(graph.type === 'graph' && graph.ntriples.trim().split('\n').sort()).toHaveLength(4)
    expect(await plain.query('DESCRIBE ent:KP')).toMatchObject({ type: 'graph' })
  })

  test('no fact of planned or negated events stands as a direct triple', async () => {
    expect(await plain.query('ASK { ?x tw:pledged|tw:shippedTo ent:VN }')).toEqual({ type: 'boolean', value: false })
    expect(await plain.query('ASK { ent:JP tw:shipped ?x }')).toEqual({ type: 'boolean', value: false })
  })

  test('columns of SELECT * in the order of the query', async () => {
    expect((await plain.select('SELECT * { ?z a tw:Offer ; tw:item ?a }')).variables).toEqual(['z', 'a'])
  })
})

test('named graphs: each by its article, all of them as one, nothing counted twice', async () => {
  const named = over(true)
  const count = async (query: string) => Number((await named.select(query)).rows[0]?.n?.value)
  expect(await count('SELECT (COUNT(?e) AS ?n) { ?e a sem:Event }')).toBe(7)
  expect(await count('SELECT (COUNT(?e) AS ?n) { GRAPH ?g { ?e a sem:Event } }')).toBe(8)
  expect(await count('SELECT (COUNT(?e) AS ?n) { GRAPH art:a1 { ?e a sem:Event } }')).toBe(5)
  expect(await count('SELECT (COUNT(?e) AS ?n) FROM art:a1 { ?e a sem:Event }')).toBe(5)
  const { rows } = await named.select('SELECT (COUNT(?e) AS ?n) { ?e a sem:Event }', {
    dataset: { defaultGraphs: ['https://w3id.org/triplewire/id/article/a1'], namedGraphs: [] },
  })
  expect(rows[0]?.n?.value).toBe('5')
})

test('an update shows in every later answer, with named graphs or without, until the store is loaded again', async () => {
  for (const graphs of [false, true]) {
    const engine = over(graphs)
    const count = async () => Number((await engine.select('SELECT (COUNT(*) AS ?n) { ?s <http://a/b> ?o }')).rows[0]?.n?.value)
    expect(await count()).toBe(0)
    await engine.update('INSERT DATA { <http://a/a> <http://a/b> 1, 2 . GRAPH <http://a/g> { <http://a/a> <http://a/b> 3 } }')
    expect(await count()).toBe(2)
    expect(await engine.query('ASK { GRAPH <http://a/g> { ?s ?p 3 } }')).toEqual({ type: 'boolean', value: true })
    expect(await engine.query('ASK { ?e a tw:Rejection }')).toEqual({ type: 'boolean', value: true })
    await engine.reload()
    expect(await count()).toBe(0)
  }
})

describe('refuses', () => {
  const engine = over(false)
  test.each([
    ['SELECT ?s {\n  ?s ?p }', 'syntax', /^line 2, column 10: /],
    ['SELECT ?e { ?e tw:item foo:bar }', 'syntax', /^line 1, column 31: the prefix before this place is not declared/],
    ['INSERT DATA { <http://a> <http://b> 1 }', 'update', /only queries/],
    ['DROP ALL', 'update', /only queries/],
    ['hello', 'syntax', /^line 1/],
    ['', 'syntax', /^line 1/],
    ['SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }', 'evaluation', /not supported/],
    ['SELECT (<http://f>(1) AS ?x) {}', 'evaluation', /custom function/],
    ['SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } LIMIT 1', 'answered solutions', /^$/],
  ])('%j', async (query, kind, message) => {
    const error = await problem(engine, query)
    expect(error.problem).toBe(kind)
    expect(error.message).toMatch(message)
  })
})

test('too many rows are cut, and it says so', async () => {
  const engine = over(false, { maxRows: 3 })
  expect(await engine.select('SELECT * { ?s ?p ?o }')).toMatchObject({ truncated: true, rows: { length: 3 } })
  expect(await engine.select('SELECT * { ?s ?p ?o } LIMIT 3')).toMatchObject({ truncated: false, rows: { length: 3 } })
  const graph = await engine.query('CONSTRUCT WHERE { ?s ?p ?o }')
  expect(graph).toMatchObject({ truncated: true })
  expect(graph.type === 'graph' && graph.ntriples.trim().split('\n')).toHaveLength(3)
})

test('an endless query is stopped, those behind it are answered', async () => {
  const engine = over(false, { timeout: 3 })
  const [endless, next] = await Promise.all([problem(engine, ENDLESS), engine.query('ASK { ?s ?p ?o }')])
  expect(endless.problem).toBe('timeout')
  expect(endless.message).toMatch(/no answer within 3 s/)
  expect(next).toEqual({ type: 'boolean', value: true })
})

test('of queries asked in one go each gets its own answer, and only the endless one is stopped', async () => {
  const engine = over(false)
  await engine.ready()
  const together = { together: true, slice: 0.5 }
  const asked = ['ASK {}', 'ASK { ?s tw:item ent:none }', ENDLESS, 'SELECT {', 'SELECT (COUNT(*) AS ?n) { ?e a tw:Rejection }', 'ASK {}']
  const outcomes = await Promise.all(
    asked.map((query) =>
      engine.query(query, together).then(
        (result) => (result.type === 'solutions' ? Number(result.rows[0]?.n?.value) : result.type === 'boolean' && result.value),
        (error) => error.problem,
      ),
    ),
  )
  expect(outcomes).toEqual([true, false, 'timeout', 'syntax', 1, true])
})

test('a query that eats memory is stopped', async () => {
  const engine = over(false, { timeout: 60, memory: 50 })
  const greedy = 'SELECT DISTINCT ?a ?c ?d ?f ?g ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'
  expect((await problem(engine, greedy)).problem).toBe('memory')
  expect(await engine.query('ASK {}')).toEqual({ type: 'boolean', value: true })
})

test('more waiting than allowed is refused', async () => {
  const engine = over(false, { maxWaiting: 2 })
  const outcomes = await Promise.all(['ASK {}', 'ASK {}', 'ASK {}'].map((query) => problem(engine, query)))
  expect(outcomes.map((outcome) => outcome.problem)).toEqual(['answered boolean', 'answered boolean', 'busy'])
  const together = await Promise.all(
    ['ASK {}', 'ASK {}', 'ASK {}'].map((query) =>
      engine.query(query, { together: true }).then(
        () => 'answered',
        (error) => error.problem,
      ),
    ),
  )
  expect(together).toEqual(['answered', 'answered', 'busy'])
  expect(await engine.query('ASK {}', { together: true })).toEqual({ type: 'boolean', value: true })
})

test('after close nothing is answered', async () => {
  const engine = over(false)
  await engine.ready()
  await engine.close()
  expect((await problem(engine, 'ASK {}')).problem).toBe('busy')
})

test('a source that fails says so to each who asks', async () => {
  const engine = new SparqlEngine(() => {
    throw new Error('no such file')
  })
  engines.push(engine)
  await expect(engine.query('ASK {}')).rejects.toThrow('no such file')
  await expect(engine.query('ASK {}')).rejects.toThrow('no such file')
})
