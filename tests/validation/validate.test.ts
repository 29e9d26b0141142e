import type { Quad } from '@rdfjs/types'
import { describe, expect, test } from 'vitest'
import { parseRdf, toQuads } from '../../src/rdf/index.js'
import { nquad } from '../../src/rdf/ntriples.js'
import { loadShapes, toDiagnostic, validate } from '../../src/validation/index.js'
import { fixture } from '../fixtures/knowledge.js'

// One event of the fixture leans on another article's words on purpose; its confidence is sound, its figures are whole.
const sound = [...toQuads(fixture, { version: '1' })].map(nquad)
const shapes = await loadShapes()
const check = async (lines: readonly string[], partSize = 2000) =>
  validate(await parseRdf(lines.join(''), { format: 'nquads' }), { shapes, partSize })

const ID = 'https://w3id.org/triplewire/id/'
const TW = 'https://w3id.org/triplewire/ontology#'
const OA = 'http://www.w3.org/ns/oa#'

/** The graph with the first line that holds all of `words` changed. */
function change(words: string, from: string, to: string): string[] {
  const needles = words.split(' ')
  const at = sound.findIndex((line) => needles.every((needle) => line.includes(needle)) && line.includes(from))
  if (at < 0) throw new Error(`no line has ${words} and ${from}`)
  return sound.with(
    at,
    sound[at]!.replace(from, () => to),
  )
}
function remove(words: string): string[] {
  const needles = words.split(' ')
  const kept = sound.filter((line) => !needles.every((needle) => line.includes(needle)))
  if (kept.length === sound.length) throw new Error(`no line has ${words}`)
  return kept
}

test('what is written conforms, with all of it in one part or in many', async () => {
  expect(await check(sound)).toEqual({ conforms: true, violations: [] })
  expect(await check(sound, 1)).toEqual({ conforms: true, violations: [] })
  expect(await check([...toQuads(fixture, { graphs: true })].map(nquad))).toEqual({ conforms: true, violations: [] })
  expect(await check([])).toEqual({ conforms: true, violations: [] })
})

const NUMBER = '"^^<http://www.w3.org/2001/XMLSchema#integer>'
const faults: [string, () => string[], RegExp][] = [
  ['an event without evidence', () => remove(`event/e4> ${TW}evidence>`), /ev:e4 \(Redirection e4\): There is no tw:evidence/],
  ['an event without a source', () => remove('event/e4> wasDerivedFrom'), /no prov:wasDerivedFrom/],
  [
    'swapped roles',
    () => change('event/e1> #provider>', 'entity/RU', 'entity/sputnik-v'),
    /tw:provider must be a party.* Found: ent:sputnik-v/,
  ],
  ['a party as item', () => change('event/e1> #item>', 'entity/sputnik-v', 'entity/RU'), /tw:item must be a tw:Vaccine or tw:Goods/],
  [
    'a literal as recipient',
    () => change('event/e1> #recipient>', `<${ID}entity/KP>`, '"North Korea"'),
    /tw:recipient must be a party.* Found: "North Korea"/,
  ],
  ['an unknown entity', () => change('event/e1> #recipient>', 'entity/KP', 'entity/XX'), /tw:recipient must be a party/],
  ['giver is receiver', () => change('event/e1> #recipient>', 'entity/KP', 'entity/RU'), /both tw:provider and tw:recipient/],
  ['an unknown factuality', () => change('event/e1> #factuality>', '#Actual', '#True'), /tw:factuality must be one of/],
  ['no factuality', () => remove(`event/e1> ${TW}factuality>`), /exactly one tw:factuality/],
  ['a confidence above one', () => change('event/e1> #confidence>', '"0.75"', '"1.75"'), /from 0 to 1/],
  ['an impossible day', () => change('event/e1> #earliest>', '2021-07-01', '2021-02-31'), /tw:earliest must be one real day/],
  ['a month as day', () => change('event/e1> #earliest>', '"2021-07-01"', '"2021-07"'), /tw:earliest must be one real day/],
  [
    'a date in words',
    () => change('event/e1> #date>', '"2021-07"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>', '"July"'),
    /tw:date must be a real day/,
  ],
  [
    'an interval that ends before it begins',
    () => change('event/e1> #latest>', '2021-07-31', '2021-06-30'),
    /tw:earliest comes after tw:latest/,
  ],
  ['a quantity in words', () => change('event/e3> #quantity>', `"2970000${NUMBER}`, '"three million"'), /tw:quantity must be a number/],
  ['a negative quantity', () => change('event/e3> #quantity>', '"2970000"', '"-1"'), /tw:quantity must be a number/],
  ['a currency without its amount', () => remove('event/e6> #amount>'), /tw:currency without a tw:amount/],
  ['a currency that is none', () => change('event/e6> #currency>', 'USD', 'dollars'), /ISO 4217/],
  ['no event class', () => remove('event/e1> #type> #Offer'), /exactly one event class/],
  [
    'two event classes',
    () => [...sound, `<${ID}event/e1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${TW}Pledge> .\n`],
    /exactly one event class/,
  ],
  ['no label', () => remove('event/e1> prefLabel'), /^ev:e1: The event has no skos:prefLabel/],
  ['evidence without its words', () => remove(`event/e1-e1> ${OA}exact`), /ev:e1-e1 \(evidence of: Russia offers .*exactly one oa:exact/],
  ['evidence without a source', () => remove(`event/e1-e1> ${OA}hasSource`), /exactly one oa:hasSource/],
  ['a source that is no article', () => change('event/e1-e1> hasSource>', 'article/a1', 'entity/KP'), /oa:hasSource/],
  ['a negative offset', () => change('event/e1-e1> oa#start>', '"21"', '"-21"'), /whole number of code points from 0/],
  ['offsets swapped', () => change('event/e1-e1> oa#start>', '"21"', '"210"'), /oa:start must come before oa:end/],
  [
    'offsets past the end',
    () => change('event/e1-e1> oa#end>', '"82"', '"82000"'),
    /oa:end lies past the end of the article's text, which has \d+ code points\. Found: 82000/,
  ],
  [
    'offsets one too far',
    () => change('event/e1-e1> oa#end>', '"82"', '"83"'),
    /oa:exact is not what stands at 21 to 83 of the article: "Russia/,
  ],
  [
    'other words than the article has',
    () => change('event/e1-e1> oa#exact>', 'rejected', 'accepted'),
    /oa:exact is not what stands at 21 to 82/,
  ],
  ['another prefix', () => change('event/e1-e1> oa#prefix>', 'July', 'June'), /oa:prefix is not what stands before 21/],
  ['another suffix', () => change('event/e1-e1> oa#suffix>', 'reported', 'denied'), /oa:suffix is not what stands after 82/],
  ['offsets in UTF-16 units', () => change('event/e6-e1> oa#end>', '"91"', '"95"'), /oa:exact is not what stands at/],
  ['a role past the end', () => change('event/e1-e1> roleSpan>', 'trigger 21 22', 'trigger 21 22000'), /tw:roleSpan lies past the end/],
  [
    'a role that ends before it begins',
    () => change('event/e1-e1> roleSpan>', 'trigger 21 22', 'trigger 22 21'),
    /tw:roleSpan ends before it begins/,
  ],
  ['a role span that is none', () => change('event/e1-e1> roleSpan>', 'trigger 21 22', 'trigger'), /tw:roleSpan must be a name/],
  ['an entity without a name', () => remove('entity/KP> prefLabel'), /An entity has a skos:prefLabel/],
  [
    'an entity of two kinds',
    () => [...sound, `<${ID}entity/KP> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${TW}Region> .\n`],
    /exactly one kind/,
  ],
  [
    'a link that is not to Wikidata',
    () => change('entity/KP> exactMatch>', 'http://www.wikidata.org/entity/Q423', 'http://example.org/Q423'),
    /item of Wikidata/,
  ],
  ['a person who is none', () => remove('entity/person-tea-kono> http://schema.org/Person'), /both a tw:Person and a schema:Person/],
  ['a position without a holder', () => remove(`position/p1> ${TW}holder`), /exactly one tw:holder/],
  ['an unknown measure', () => change('figure/f1> #measure>', '#tests', '#tweets'), /exactly one tw:measure/],
  ['a figure in words', () => change('figure/f1> #value>', `"40700${NUMBER}`, '"many"'), /exactly one tw:value/],
  ['a publication date that is none', () => change('article/a1> datePublished>', '2021-10-07', '2021-13-07'), /schema:datePublished/],
]

describe('finds each planted fault and says it to a person', () => {
  test(`there are ${faults.length}`, () => {
    expect(faults.length).toBeGreaterThanOrEqual(40)
  })
  test.each(faults)('%s', async (_, plant, message) => {
    const lines = plant()
    const { conforms, violations } = await check(lines)
    expect(conforms).toBe(false)
    const messages = violations.map((violation) => toDiagnostic(violation, 'graph.ttl').message)
    expect(messages.filter((text) => message.test(text))).not.toEqual([])
  })
})

test('the same faults in the same order, however the graph is ordered', async () => {
  const lines = change('event/e1> #provider>', 'entity/RU', 'entity/sputnik-v').filter(
    (line) => !line.includes('entity/KP> <http://www.w3.org/2004/02/skos/core#prefLabel'),
  )
  const one = await check(lines)
  expect(one.violations).toHaveLength(2)
  expect(await check(lines.toReversed(), 4)).toEqual(one)
})

test('articles without a text are not held against it', async () => {
  const quads: Quad[] = [...toQuads(fixture, { articleBody: false })]
  expect((await validate(quads, { shapes })).violations).toEqual([])
})
