import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/index.js'
import { fromQuads, parseRdf, toQuads } from '../../src/rdf/index.js'
import { fixture } from '../fixtures/knowledge.js'

const PREFIXES = `
PREFIX tw: <https://w3id.org/triplewire/ontology#> PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX : <http://x/>
`

async function read(turtle: string) {
  const found: Diagnostic[] = []
  const knowledge = fromQuads(await parseRdf(PREFIXES + turtle, { format: 'turtle' }), 'x.ttl', (diagnostic) => found.push(diagnostic))
  return { knowledge, found: found.map(({ code, message }) => `${code} ${message}`) }
}

test('our own RDF has no faults', () => {
  for (const graphs of [false, true])
    fromQuads(toQuads(fixture, { graphs }), '', (diagnostic) => expect.fail(`${diagnostic.code} ${diagnostic.message}`))
})

test.each([
  [':e a sem:Event .', 'rdf-passed-over http://x/e: an event without a class'],
  [':p a tw:Position .', 'rdf-passed-over http://x/p: a position that nobody holds'],
  [':f a tw:Figure ; tw:measure tw:deaths .', 'rdf-passed-over http://x/f: a figure needs a number'],
  [':f a tw:Figure ; tw:measure tw:luck ; tw:value 1 .', 'rdf-passed-over http://x/f: a figure needs a number'],
  [':e a sem:Event, tw:Offer ; tw:quantity "many" .', 'rdf-odd-value http://x/e: quantity is "many", which is no number'],
  [':e a sem:Event, tw:Offer ; tw:quantity 1, 2 .', 'rdf-odd-value http://x/e: quantity has 2 values; "1" is taken'],
  [
    ':e a sem:Event, tw:Offer ; tw:factuality tw:Maybe .',
    'rdf-odd-value http://x/e: factuality is "Maybe", which is none of actual, planned',
  ],
  [':e a sem:Event, tw:Offer ; tw:provider :y .', 'rdf-dangling event e: it names "y"'],
  [':e a sem:Event, tw:Offer ; tw:evidence :e1 .', 'rdf-dangling http://x/e: its evidence <http://x/e1> is not in the graph'],
  [':e a sem:Event, tw:Offer ; tw:evidence :e1 . :e1 oa:hasSource :a .', 'rdf-dangling event e: its evidence is from the article "a"'],
  [':C rdfs:subClassOf tw:TransferEvent ; tw:directProperty :lent .', 'rdf-passed-over http://x/lent: a direct property needs two roles'],
])('%s is told', async (turtle, message) => {
  const { found } = await read(turtle)
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(message)
})

test('the rest is read, and of very many faults only some are told one by one', async () => {
  const { knowledge, found } = await read(
    Array.from({ length: 60 }, (_, i) => `:e${i} a sem:Event${i === 7 ? ', tw:Offer ; tw:quantity 5' : ''} .`).join('\n'),
  )
  expect(knowledge.events).toMatchObject([{ id: 'e7', type: 'Offer', quantity: 5 }])
  expect(found).toHaveLength(51)
  expect(found.at(-1)).toBe('rdf-passed-over and 9 more of this kind')
})
