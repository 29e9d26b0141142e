import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { expect, test } from 'vitest'
import { vocabulary } from '../../src/ontology/index.js'

const { owl, rdf, rdfs, schema, sem, tw } = vocabulary
const ID = vocabulary.ID
const { namedNode } = DataFactory
const read = (path: string) => new Parser({ format: 'text/turtle' }).parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const schemas = ['core', 'events', 'frame-terms', 'alignments'].flatMap((name) => read(`../../ontology/${name}.ttl`))

/** The RDFS closure by the rules for domain, range, sub-property and sub-class (RDF 1.1 Semantics, rdfs2, 3, 5, 7, 9 and 11). */
function closure(store: Store): Store {
  for (let size = -1; size !== store.size; ) {
    size = store.size
    for (const { subject: p, object: c } of store.getQuads(null, rdfs.domain, null, null))
      for (const { subject } of store.getQuads(null, p, null, null)) store.addQuad(subject, namedNode(rdf.type), c as never)
    for (const { subject: p, object: c } of store.getQuads(null, rdfs.range, null, null))
      for (const { object } of store.getQuads(null, p, null, null))
        if (object.termType === 'NamedNode') store.addQuad(object, namedNode(rdf.type), c as never)
    for (const { subject: p, object: q } of store.getQuads(null, rdfs.subPropertyOf, null, null))
      for (const { subject, object } of store.getQuads(null, p, null, null)) store.addQuad(subject, q as never, object as never)
    for (const { subject: c, object: d } of store.getQuads(null, rdfs.subClassOf, null, null)) {
      for (const { subject } of store.getQuads(null, rdf.type, c, null)) store.addQuad(subject, namedNode(rdf.type), d as never)
      for (const { object } of store.getQuads(d, rdfs.subClassOf, null, null)) store.addQuad(c, namedNode(rdfs.subClassOf), object as never)
    }
  }
  return store
}

const typesOf = (store: Store, node: string) => store.getObjects(node, rdf.type, null).map(({ value }) => value)

test('reasoning over a sound graph contradicts nothing', () => {
  const store = closure(new Store([...schemas, ...read('fixtures/sound.ttl')]))
  for (const { subject: a, object: b } of store.getQuads(null, owl.disjointWith, null, null))
    expect(store.getSubjects(rdf.type, a, null).filter((node) => store.countQuads(node, rdf.type, b, null) > 0)).toEqual([])
  expect(typesOf(store, `${ID}event/1`).sort()).toContain(tw.Fact)
  expect(typesOf(store, `${ID}event/1`)).toContain(sem.Event)
  expect(typesOf(store, `${ID}entity/KP`)).not.toContain(tw.Item)
  expect(typesOf(store, `${ID}entity/sinovac`)).not.toContain(tw.Party)
  // An event is not mistaken for an entity, nor evidence for a fact.
  expect(typesOf(store, `${ID}event/1`)).not.toContain(tw.Entity)
  expect(typesOf(store, `${ID}event/1-e1`)).not.toContain(tw.Fact)
  expect(typesOf(store, `${ID}article/1`).sort()).toEqual([schema.NewsArticle, 'http://www.w3.org/ns/prov#Entity'].sort())
})

test('swapped roles come out as a contradiction', () => {
  const swapped = readFileSync(new URL('fixtures/sound.ttl', import.meta.url), 'utf8').replace('tw:item ent:sinovac', 'tw:item ent:KP')
  const store = closure(new Store([...schemas, ...new Parser().parse(swapped)]))
  expect(typesOf(store, `${ID}entity/KP`)).toEqual(expect.arrayContaining([tw.Party, tw.Item]))
})
