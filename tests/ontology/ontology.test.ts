import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { loadOntology } from '../../src/ontology/index.js'
import { DIRECT } from '../../src/rdf/direct.js'

const folder = mkdtempSync(join(tmpdir(), 'ontology-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PREFIXES = `
@prefix tw: <https://w3id.org/triplewire/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix wd: <http://www.wikidata.org/entity/> .
@prefix ent: <https://w3id.org/triplewire/id/entity/> . @prefix frame: <https://w3id.org/triplewire/frame#> .
@prefix val: <https://w3id.org/triplewire/valence#> .
`

function file(name: string, turtle: string): string {
  const path = join(folder, name)
  writeFileSync(path, PREFIXES + turtle)
  return path
}

describe('loadOntology', () => {
  test('has the twelve event classes, frames for them, and the gazetteer', async () => {
    const { classes, frames, gazetteer } = await loadOntology()
    expect([...classes.keys()]).toEqual(
      'Acceptance Allocation Delivery Donation Offer Pledge Purchase Redirection Rejection Request Shipment Suspension'.split(' '),
    )
    expect(classes.get('Rejection')).toMatchObject({ label: 'rejection', actors: ['recipient'] })
    expect(gazetteer.get('KE')?.label).toBe('Kenya')
    const evoked = new Set(frames.flatMap(({ evokes, whenPlanned, on }) => [evokes, whenPlanned, ...on.values()]))
    for (const name of evoked) if (name !== null) expect([...classes.keys()]).toContain(name)
    for (const name of classes.keys()) expect([...evoked]).toContain(name)
  })

  test('gives the direct properties that RDF writes', async () => {
    const { classes } = await loadOntology()
    const direct = [...classes.values()].filter((cls) => cls.direct.length > 0).map(({ name, direct }) => [name, direct])
    const written = Object.entries(DIRECT).map(([name, patterns]) => [
      name,
      patterns.map(([subject, property, object]) => ({ name: property, subject, object })),
    ])
    expect(Object.fromEntries(direct)).toEqual(Object.fromEntries(written))
  })

  test('takes classes, frames and names of another domain from a file', async () => {
    const path = file(
      'arms.ttl',
      `tw:ArmsTransfer rdfs:subClassOf tw:TransferEvent ; rdfs:label "arms transfer"@en ; skos:definition "Weapons change hands."@en ; tw:actor tw:provider .
       frame:arm a tw:Frame ; tw:evokes tw:ArmsTransfer ; tw:valence val:giving ; tw:side "giving" ; tw:verb "arm", "equip" .
       ent:howitzer a tw:Goods ; skos:prefLabel "howitzers"@en ; skos:altLabel "howitzer"@en .
       ent:acme a tw:Company ; skos:prefLabel "Acme Arms"@en ; tw:partOf ent:US ; skos:exactMatch wd:Q1234 .`,
    )
    const { classes, frames, gazetteer } = await loadOntology([path])
    expect(classes.size).toBe(13)
    expect(classes.get('ArmsTransfer')).toEqual({
      name: 'ArmsTransfer',
      label: 'arms transfer',
      definition: 'Weapons change hands.',
      actors: ['provider'],
      direct: [],
    })
    expect(frames.find(({ name }) => name === 'arm')).toMatchObject({ evokes: 'ArmsTransfer', verbs: ['arm', 'equip'] })
    expect(gazetteer.get('acme')).toMatchObject({ kind: 'Company', partOf: ['US'], wikidata: 'Q1234', iso2: null })
    const found = gazetteer.match('Acme Arms sold 20 howitzers to Kenya'.split(' ')).map(({ candidates }) => candidates[0]!.id)
    expect(found).toEqual(['acme', 'howitzer', 'KE'])
  })

  test('a name with a shipped id takes its place', async () => {
    const { gazetteer } = await loadOntology([file('covax.ttl', 'ent:covax a tw:Programme ; skos:prefLabel "The Facility"@en .')])
    expect(gazetteer.lookup('COVAX')).toEqual([])
    expect(gazetteer.lookup('The Facility')).toEqual([{ id: 'covax', by: 'name' }])
  })

  const wrong: [name: string, turtle: string, message: RegExp][] = [
    ['broken.ttl', 'tw:A rdfs:label "a .', /broken\.ttl is not Turtle: .*line/],
    ['nameless.ttl', 'tw:A rdfs:subClassOf tw:TransferEvent .', /event class A has no rdfs:label/],
    [
      'actor.ttl',
      'tw:A rdfs:subClassOf tw:TransferEvent ; rdfs:label "a" ; tw:actor tw:giver .',
      /tw:actor of A is .*giver: it must be one of tw:provider/,
    ],
    ['direct.ttl', 'tw:A rdfs:subClassOf tw:TransferEvent ; rdfs:label "a" ; tw:directProperty tw:did .', /subjectRole of did is missing/],
    ['entity.ttl', 'ent:acme a tw:Company .', /entity acme has no skos:prefLabel/],
  ]
  test.each(wrong)('refuses %s', async (name, turtle, message) => {
    await expect(loadOntology([file(name, turtle)])).rejects.toThrow(message)
  })

  test('says which file is missing', async () => {
    await expect(loadOntology([join(folder, 'none.ttl')])).rejects.toThrow(/none\.ttl/)
  })
})
