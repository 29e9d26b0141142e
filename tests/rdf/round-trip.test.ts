import { Store as Oxigraph } from 'oxigraph'
import { describe, expect, test } from 'vitest'
import type { Knowledge } from '../../src/model/index.js'
import { FORMATS, fromQuads, parseRdf, type RdfFormat, serialize, toQuads } from '../../src/rdf/index.js'
import { nquad } from '../../src/rdf/ntriples.js'
import { fixture } from '../fixtures/knowledge.js'

const ALL = Object.keys(FORMATS) as RdfFormat[]
const write = (format: RdfFormat, knowledge: Knowledge = fixture) => [...serialize(knowledge, format, { version: '1.2.3' })].join('')
const lines = (quads: Iterable<Parameters<typeof nquad>[0]>) => [...quads].map(nquad).sort()

/** What the RDF says is sets, sorted by id, and where a file lay is never written. */
const normal = (knowledge: Knowledge): Knowledge => ({
  ...knowledge,
  articles: [...knowledge.articles].map((a) => ({ ...a, source: '' })).sort((a, b) => (a.id < b.id ? -1 : 1)),
})

describe.each(ALL)('%s', (format) => {
  test('gives the knowledge back', async () => {
    expect(fromQuads(await parseRdf(write(format), { format }))).toEqual(normal(fixture))
  })

  test('holds exactly the quads that were written', async () => {
    const graphs = FORMATS[format].named && format !== 'jsonld'
    const expected = lines(toQuads(fixture, { version: '1.2.3', graphs }))
    expect(lines(await parseRdf(write(format), { format }))).toEqual(expected)
    expect(new Set(expected).size).toBe(expected.length)
  })

  test('is read by Oxigraph to the last quad', () => {
    const store = new Oxigraph()
    store.load(write(format), { format: FORMATS[format].mediaType })
    const graphs = FORMATS[format].named && format !== 'jsonld'
    expect(store.size).toBe([...toQuads(fixture, { graphs })].length)
  })

  test('is the same bytes whatever the order of the knowledge', () => {
    const { articles, entities, events, positions, figures } = fixture
    const turned: Knowledge = {
      articles: articles.toReversed(),
      entities: entities.toReversed(),
      events: events.toReversed(),
      positions: positions.toReversed(),
      figures: figures.toReversed(),
    }
    expect(write(format, turned)).toBe(write(format))
  })
})

test('each article has a named graph that is complete in itself', async () => {
  const quads = await parseRdf(write('nquads'), { format: 'nquads' })
  const graphs = new Set(quads.map((q) => q.graph.value))
  expect([...graphs].sort()).toEqual([
    '',
    'https://w3id.org/triplewire/id/article/a1',
    'https://w3id.org/triplewire/id/article/c',
    'https://w3id.org/triplewire/id/article/https%3A%2F%2Fwire.example%2Fb%202',
  ])
  const own = fromQuads(quads.filter((q) => q.graph.value.endsWith('/a1')))
  expect(own.articles.map(({ id }) => id)).toEqual(['a1'])
  expect(own.events.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3', 'e4', 'e5'])
  expect(own.events.at(-1)?.evidence).toHaveLength(1)
  expect(own.entities.map(({ id }) => id)).toEqual(
    'CN KP RU covax dalian harder-hit-nations kcna medical-supplies sinovac sputnik-v who'.split(' '),
  )
})

test('nothing is a blank node', () => {
  for (const { subject, object } of toQuads(fixture)) expect([subject.termType, object.termType]).not.toContain('BlankNode')
})
