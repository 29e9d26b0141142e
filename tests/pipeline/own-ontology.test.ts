import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Article, Diagnostic } from '../../src/model/index.js'
import { build } from '../../src/pipeline/index.js'
import { fromQuads, toQuads } from '../../src/rdf/index.js'
import { validate } from '../../src/validation/index.js'

const folder = mkdtempSync(join(tmpdir(), 'own-ontology-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ONTOLOGY = `
@prefix tw: <https://w3id.org/triplewire/ontology#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix ent: <https://w3id.org/triplewire/id/entity/> .
@prefix frame: <https://w3id.org/triplewire/frame#> . @prefix val: <https://w3id.org/triplewire/valence#> .
@prefix gf: <https://w3id.org/triplewire/function#> .
tw:ArmsTransfer rdfs:subClassOf tw:TransferEvent ; rdfs:label "arms transfer"@en ; skos:definition "Weapons change hands."@en ; tw:actor tw:provider ;
  tw:directProperty tw:armed, tw:handedOver .
tw:armed tw:subjectRole tw:provider ; tw:objectRole tw:recipient .
tw:handedOver tw:subjectRole tw:provider ; tw:objectRole tw:item .
val:arming a tw:Valence ; gf:subject tw:provider ; gf:object tw:recipient ; gf:with tw:item .
frame:arm a tw:Frame ; tw:evokes tw:ArmsTransfer ; tw:valence val:arming ; tw:side "giving" ; tw:verb "arm", "equip" .
ent:howitzer a tw:Goods ; skos:prefLabel "howitzers"@en ; skos:altLabel "howitzer"@en .
ent:ruritania a tw:Country ; skos:prefLabel "Ruritania"@en ; tw:demonym "Ruritanian"@en .
`

const article: Article = {
  id: 'arms',
  url: null,
  title: null,
  date: '2024-05-02',
  text: 'Poland equipped Ruritania with 20 howitzers in April 2024. The ministry gave no price.',
  source: 'arms.txt',
}

test('an event class of another domain, with its names and its words, is an edit to Turtle only', async () => {
  const file = join(folder, 'arms.ttl')
  writeFileSync(file, ONTOLOGY)
  const diagnostics: Diagnostic[] = []
  const { knowledge } = await build([article], { ontology: [file], report: (diagnostic) => diagnostics.push(diagnostic) })
  expect(diagnostics).toEqual([])
  expect(knowledge.events).toMatchObject([
    { type: 'ArmsTransfer', roles: { provider: ['PL'], recipient: ['ruritania'], item: ['howitzer'] }, quantity: 20, factuality: 'actual' },
  ])
  const quads = [...toQuads(knowledge)]
  expect(await validate(quads)).toEqual({ conforms: true, violations: [] })
  expect(fromQuads(quads, 'arms.txt')).toEqual(knowledge)
})

test('its direct triples are written as the file says, and again from the graph alone', async () => {
  const file = join(folder, 'arms.ttl')
  writeFileSync(file, ONTOLOGY)
  const { knowledge } = await build([article], { ontology: [file] })
  for (const graphs of [false, true]) {
    const again = fromQuads(toQuads(knowledge, { graphs }), 'arms.txt')
    expect(again).toEqual(knowledge)
    const lines = [...toQuads(again, { graphs })].map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(/.*[/#]/, '')).join(' '),
    )
    expect(lines.filter((line) => line.startsWith('PL ')).sort()).toEqual(
      expect.arrayContaining(['PL armed ruritania', 'PL handedOver howitzer']),
    )
  }
})

test('without the file the words evoke nothing', async () => {
  const { knowledge } = await build([article])
  expect(knowledge.events.filter(({ type }) => type === 'ArmsTransfer')).toEqual([])
})
