import { readFileSync } from 'node:fs'
import { Parser, Store } from 'n3'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, EVENT_TYPES, FACTUALITIES, MEASURES, ROLES } from '../../src/model/index.js'
import { vocabulary } from '../../src/ontology/index.js'

const { dct, oa, owl, prov, rdf, rdfs, schema, sem, skos, TW, tw, xsd } = vocabulary
const FILES = ['core', 'events', 'frame-terms', 'alignments', 'frames', 'shapes'] as const
const turtle = (name: string): Store =>
  new Store(new Parser({ format: 'text/turtle' }).parse(readFileSync(new URL(`../../ontology/${name}.ttl`, import.meta.url), 'utf8')))
const graphs = Object.fromEntries(FILES.map((name) => [name, turtle(name)])) as Record<(typeof FILES)[number], Store>
const defined = new Store([...graphs.core, ...graphs.events, ...graphs['frame-terms']])
const ours = (iri: string): boolean => iri.startsWith(TW)
const terms = [...new Set(defined.getSubjects(rdf.type, null, null).map(({ value }) => value))].filter(ours)
const values = (term: string, property: string): string[] => defined.getObjects(term, property, null).map(({ value }) => value)
const typed = (type: string): string[] => terms.filter((term) => values(term, rdf.type).includes(type))
const properties = [...typed(owl.ObjectProperty), ...typed(owl.DatatypeProperty)]
const local = (iri: string): string => iri.slice(TW.length)

describe('terms', () => {
  test('are those of the vocabulary, all of them and no more', () => {
    expect(terms.sort()).toEqual(Object.values(tw).sort())
  })

  test.each(terms)('%s has a label, a definition and an example', (term) => {
    for (const property of [rdfs.label, skos.definition, skos.example]) expect(values(term, property)).toHaveLength(1)
    expect(values(term, skos.definition)[0]).toMatch(/^[A-Z].*\.$/)
  })

  test('have labels of their own within their kind', () => {
    for (const kind of [typed(owl.Class), properties]) {
      const labels = kind.flatMap((term) => values(term, rdfs.label))
      expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([])
    }
  })

  test.each(properties)('%s has a domain and a range that are classes', (property) => {
    const classes = new Set<string>([
      ...typed(owl.Class),
      rdfs.Class,
      rdfs.Literal,
      rdf.Property,
      rdf.langString,
      `${owl.Class.split('#')[0]}#Thing`,
      ...Object.values(xsd),
    ])
    expect(values(property, rdfs.domain)).toHaveLength(1)
    expect(values(property, rdfs.range)).toHaveLength(1)
    for (const bound of [...values(property, rdfs.domain), ...values(property, rdfs.range)]) expect(classes).toContain(bound)
  })

  test('object properties have classes as range, datatype properties have datatypes', () => {
    const literal = (iri: string): boolean =>
      iri.startsWith('http://www.w3.org/2001/XMLSchema#') || iri === rdfs.Literal || iri === rdf.langString
    for (const property of typed(owl.ObjectProperty)) expect(values(property, rdfs.range).some(literal), property).toBe(false)
    for (const property of typed(owl.DatatypeProperty)) expect(values(property, rdfs.range).every(literal), property).toBe(true)
    expect(typed(owl.ObjectProperty).filter((property) => typed(owl.DatatypeProperty).includes(property))).toEqual([])
  })

  test('no term is both a class and a property, and no class is below itself', () => {
    expect(typed(owl.Class).filter((term) => properties.includes(term))).toEqual([])
    const above = (term: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(term)
      for (const parent of values(term, rdfs.subClassOf).filter(ours)) above(parent, [...seen, term])
    }
    for (const term of typed(owl.Class)) above(term, [])
  })

  test('disjoint classes share no class below', () => {
    const ancestors = (term: string): string[] => [term, ...values(term, rdfs.subClassOf).filter(ours).flatMap(ancestors)]
    for (const { subject, object } of defined.getQuads(null, owl.disjointWith, null, null))
      for (const term of terms)
        expect(
          [subject.value, object.value].every((side) => ancestors(term).includes(side)),
          term,
        ).toBe(false)
  })

  test.each(FILES)('%s.ttl uses no term that is not defined', (file) => {
    const used = new Set([...graphs[file]].flatMap(({ subject, predicate, object }) => [subject.value, predicate.value, object.value]))
    expect([...used].filter((iri) => ours(iri) && !terms.includes(iri))).toEqual([])
  })

  test('of other vocabularies that the shapes use are in the vocabulary', () => {
    const known = new Set<string>([dct, oa, prov, rdf, rdfs, schema, sem, skos, xsd].flatMap((terms) => Object.values(terms)))
    const used = graphs.shapes.getObjects(null, 'http://www.w3.org/ns/shacl#path', null).filter(({ termType }) => termType === 'NamedNode')
    for (const { value } of used) if (!ours(value)) expect(known).toContain(value)
  })
})

describe('the model', () => {
  const below = (parent: string): string[] => terms.filter((term) => values(term, rdfs.subClassOf).includes(parent)).map(local)

  test('has the roles, kinds, factualities and measures of the ontology', () => {
    expect(typed(tw.Role).map(local).sort()).toEqual([...ROLES].sort())
    expect([...below(tw.Party), ...below(tw.Item), ...below(tw.Organization)].sort()).toEqual([...ENTITY_KINDS].sort())
    expect(
      typed(tw.Factuality)
        .map((term) => local(term).toLowerCase())
        .sort(),
    ).toEqual([...FACTUALITIES].sort())
    expect(typed(tw.Measure).map(local).sort()).toEqual([...MEASURES].sort())
  })

  test('has twelve event classes, each with an actor and with direct properties between its roles', () => {
    expect(below(tw.TransferEvent).sort()).toEqual([...EVENT_TYPES].sort())
    expect(EVENT_TYPES).toHaveLength(12)
    for (const name of below(tw.TransferEvent)) {
      expect(values(TW + name, tw.actor).length).toBeGreaterThan(0)
      for (const property of values(TW + name, tw.directProperty)) {
        const [subject, object] = [values(property, tw.subjectRole)[0]!, values(property, tw.objectRole)[0]!]
        expect(values(subject, rdfs.range)).toEqual(values(property, rdfs.domain))
        expect(values(object, rdfs.range)).toEqual(values(property, rdfs.range))
      }
    }
  })

  test('has a PLOVER code for each event class', () => {
    for (const name of below(tw.TransferEvent)) expect(graphs.alignments.getObjects(TW + name, tw.plover, null)).toHaveLength(1)
  })
})
