import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { Store as Oxigraph } from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, FACTUALITIES, type Knowledge, MEASURES, ROLES } from '../../src/model/index.js'
import { FORMATS, fromQuads, parseRdf, type RdfFormat, serialize, serializeQuads } from '../../src/rdf/index.js'
import { nquad } from '../../src/rdf/ntriples.js'
import { blankNode, defaultGraph, iri, literal, localName, mint, quad, xsd } from '../../src/rdf/terms.js'

const ALL = Object.keys(FORMATS) as RdfFormat[]
const seed = { seed: 20211007, numRuns: 60 }

/** Any Unicode, lone surrogates and controls included, short. */
const words = fc.string({ unit: 'binary', maxLength: 12 })
const wild = fc.oneof(
  words,
  fc.constantFrom(
    '',
    '"',
    '\\',
    '\n\r\t\b\f',
    'a"""b',
    "it's",
    '{|}',
    '<x>',
    '\u2028',
    '\ufffe',
    '🚑',
    'e\u0301',
    'שלום',
    '\u0000',
    '\ud800',
    '.',
    '..',
  ),
)

const iris = fc
  .constantFrom(
    'http://a.example/',
    'http://a.example/x',
    'http://a.example/x.',
    'http://a.example/-y',
    'http://a.example/é%20z',
    'urn:x:1',
    'https://w3id.org/triplewire/ontology#Offer',
    'https://w3id.org/triplewire/ontology#a/b',
  )
  .map(iri)
const literals = fc.oneof(
  words.map((v) => literal(v.toWellFormed())),
  wild.map((v) => literal(v.toWellFormed(), 'en')),
  fc
    .constantFrom('1', '+1', '01', '-5', '1.50', '.5', '1.', 'abc', '1e3', 'true', '1234567890123456789')
    .chain((v) => fc.constantFrom('integer', 'decimal', 'double', 'boolean', 'date').map((t) => literal(v, xsd(t)))),
)
const nodes = fc.oneof(
  iris,
  fc.constantFrom('b0', 'x_1').map((label) => blankNode(label)),
)
const quads = fc.array(
  fc.tuple(nodes, iris, fc.oneof(nodes, literals), fc.oneof(fc.constant(defaultGraph()), iris)).map(([s, p, o, g]) => quad(s, p, o, g)),
  { maxLength: 12 },
)

/** Lines with blank nodes unnamed: their labels may change. */
const lines = (all: readonly Quad[], named: boolean) =>
  [...new Set(all.map((q) => nquad(named ? q : quad(q.subject, q.predicate, q.object)).replace(/_:\S+/g, '_:')))].sort()

/** jsonld's reader writes doubles in their canonical form, as JSON-LD says for numbers; we write no doubles. */
const rewritten = ({ object }: Quad) => object.termType === 'Literal' && object.datatype.value.endsWith('#double')

describe.each(ALL)('any quads in %s', (format) => {
  test('are read back by N3.js or jsonld', async () => {
    await fc.assert(
      fc.asyncProperty(quads, async (any) => {
        const all = any.filter((q) => format !== 'jsonld' || !rewritten(q))
        const text = [...serializeQuads(all, format)].join('')
        expect(lines(await parseRdf(text, { format }), FORMATS[format].named)).toEqual(lines(all, FORMATS[format].named))
      }),
      seed,
    )
  })

  test('are accepted by Oxigraph', () => {
    fc.assert(
      fc.property(quads, (all) => {
        new Oxigraph().load([...serializeQuads(all, format)].join(''), { format: FORMATS[format].mediaType })
      }),
      seed,
    )
  })
})

const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }).map((s) => s.toWellFormed())
const clean = wild.map((s) => s.toWellFormed())
const some = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: null })
const idSet = fc.uniqueArray(id, { maxLength: 3 }).map((ids) => ids.sort())
const day = fc.constantFrom('2021-07-16', '2020-02-29')
const date = some(fc.record({ value: some(fc.constantFrom('2021-07-16', '2021-07', '2021')), earliest: day, latest: some(day) }))
const amount = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 })).map((n) => n + 0 || 0)
const evidence = fc.record({
  article: id,
  start: fc.nat(),
  end: fc.nat(),
  exact: clean,
  prefix: clean,
  suffix: clean,
  supports: fc.subarray(['date', 'item', 'provider', 'quantity', 'recipient']),
  attributedTo: idSet,
  factuality: fc.constantFrom(...FACTUALITIES),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0 || 0),
  spans: fc.constant([
    { role: 'trigger', start: 1, end: 3 },
    { role: 'item', start: 4, end: 9 },
  ]),
  rule: clean,
})
const pieces = fc.array(evidence, { maxLength: 11 })
const list = <T extends { id: string }>(arb: fc.Arbitrary<T>) =>
  fc.uniqueArray(arb, { maxLength: 4, selector: (x) => x.id }).map((all) => all.sort((a, b) => (a.id < b.id ? -1 : 1)))
const knowledge: fc.Arbitrary<Knowledge> = fc.record({
  articles: list(
    fc.record({ id, url: some(fc.oneof(clean, fc.webUrl())), title: some(clean), date: some(day), text: clean, source: fc.constant('') }),
  ),
  entities: list(
    fc.record({
      id,
      kind: fc.constantFrom(...ENTITY_KINDS),
      label: clean,
      altLabels: fc.uniqueArray(clean, { maxLength: 3 }).map((a) => a.sort()),
      wikidata: some(fc.constantFrom('Q1', 'Q423')),
      iso2: some(fc.constant('KP')),
      partOf: idSet,
    }),
  ),
  events: list(
    fc.record({
      id,
      type: fc.constantFrom('Offer', 'Rejection', 'SanctionOfAnotherDomain'),
      label: clean,
      roles: fc.record(Object.fromEntries(ROLES.map((role) => [role, idSet])) as Record<(typeof ROLES)[number], typeof idSet>),
      quantity: some(amount),
      quantityKind: some(fc.constantFrom('tranche' as const, 'total' as const, 'share' as const)),
      quantityUnit: some(clean),
      money: some(fc.record({ amount, currency: fc.constantFrom('USD', 'EUR') })),
      date,
      factuality: fc.constantFrom(...FACTUALITIES),
      attributedTo: idSet,
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0 || 0),
      evidence: pieces,
    }),
  ),
  positions: list(fc.record({ id, entity: id, jobTitle: some(clean), affiliation: some(id), former: fc.boolean(), evidence: pieces })),
  figures: list(fc.record({ id, measure: fc.constantFrom(...MEASURES), value: amount, place: some(id), date, evidence: pieces })),
})

test.each(ALL)('any knowledge survives %s', async (format) => {
  await fc.assert(
    fc.asyncProperty(knowledge, async (all) => {
      expect(fromQuads(await parseRdf([...serialize(all, format)].join(''), { format }))).toEqual(all)
    }),
    { ...seed, numRuns: 25 },
  )
})

test('an id comes back from the IRI minted from it', () => {
  fc.assert(
    fc.property(id, (any) => {
      expect(localName(mint('https://x.example/', 'entity', any).value)).toBe(any)
    }),
  )
})
