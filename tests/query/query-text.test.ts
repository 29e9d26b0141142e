import { expect, test } from 'vitest'
import {
  declarePrefixes,
  formOf,
  isVolatile,
  limitSolutions,
  namesGraphs,
  selectsAll,
  shapeOf,
  variablesOf,
} from '../../src/query/query-text.js'

test.each([
  ['SELECT * {}', 'SELECT'],
  ['  # SELECT\n ask {}', 'ASK'],
  ['PREFIX select: <http://x#INSERT> BASE <http://y> CONSTRUCT {} WHERE {}', 'CONSTRUCT'],
  ['prefix : <http://x/> describe <http://x>', 'DESCRIBE'],
  ['PREFIX a: <http://x> INSERT DATA {}', 'UPDATE'],
  ['WITH <g> DELETE {} WHERE {}', 'UPDATE'],
  ['clear all', 'UPDATE'],
  ['"SELECT"', null],
  ['hello', null],
  ['', null],
])('%j is %s', (text, form) => {
  expect(formOf(text)).toBe(form)
})

test.each([
  ['SELECT * {}', 'SELECT * {}\nLIMIT 5\n'],
  ['SELECT * {} LIMIT 3', 'SELECT * {} LIMIT 3'],
  ['SELECT * {} LIMIT 30 OFFSET 2', 'SELECT * {} LIMIT 5 OFFSET 2'],
  ['SELECT * {} # LIMIT 2', 'SELECT * {} # LIMIT 2\nLIMIT 5\n'],
  ['SELECT * { { SELECT * {} LIMIT 3 } }', 'SELECT * { { SELECT * {} LIMIT 3 } }\nLIMIT 5\n'],
  ['SELECT * {} VALUES ?x { 1 }', 'SELECT * {} \nLIMIT 5\nVALUES ?x { 1 }'],
  ['SELECT * { VALUES ?x { 1 } }', 'SELECT * { VALUES ?x { 1 } }\nLIMIT 5\n'],
  ['SELECT ?limit { ?limit x:LIMIT "} LIMIT 1" }', 'SELECT ?limit { ?limit x:LIMIT "} LIMIT 1" }\nLIMIT 5\n'],
])('%j with at most 5 solutions', (query, limited) => {
  expect(limitSolutions(query, 5)).toBe(limited)
})

test('our prefixes are declared where they are used and missing', () => {
  expect(declarePrefixes('SELECT * { ?s tw:item 1 }').query).toBe(
    'PREFIX tw: <https://w3id.org/triplewire/ontology#> SELECT * { ?s tw:item 1 }',
  )
  const own = 'PREFIX tw: <http://other/> SELECT * { ?s tw:item "wd:Q1", <oa:x> } # ev:1'
  expect(declarePrefixes(own)).toEqual({ query: own, shift: 0 })
  expect(declarePrefixes('SELECT * { ?s foo:bar 1 }').shift).toBe(0)
})

test('variables in the order of the text', () => {
  expect(variablesOf('SELECT * { ?z $a "?no" . ?z <?no> ?b }')).toEqual(['z', 'a', 'b'])
  expect(['SELECT * {}', 'select distinct * {}', 'SELECT (COUNT(*) AS ?n) {}', 'SELECT ?x { }'].map(selectsAll)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test('hostile texts take no time', () => {
  for (const text of [
    '"'.repeat(200_000),
    '<'.repeat(200_000),
    "'''".repeat(70_000),
    '{'.repeat(200_000),
    '\\'.repeat(200_000),
    'a:'.repeat(100_000),
  ]) {
    expect(formOf(text)).toBe(null)
    limitSolutions(text, 5)
  }
})

test.each([
  ['SELECT ?x { ?x tw:item ent:a } LIMIT 10', '# again\nselect ?y {\n ?y tw:item ent:b } LIMIT 2000 # x'],
  ['ASK { ?s rdfs:label "a"@en, 1.5 FILTER(?s = <http://a>) }', "ASK { ?t rdfs:label 'b c'@en, -27 FILTER(?t = <http://b>) }"],
])('%j and %j have one shape', (one, other) => {
  expect(shapeOf(one)).toBe(shapeOf(other))
})

test.each([
  ['ASK { ?s tw:item ?o }', 'ASK { ?s tw:provider ?o }'],
  ['ASK { ?a ?b ?c }', 'ASK { ?a ?b ?a }'],
  ['ASK { ?a ?b ?c }', 'ASK { ?a ?b ?c . ?d ?e ?f }'],
])('%j and %j have different shapes', (one, other) => {
  expect(shapeOf(one)).not.toBe(shapeOf(other))
})

test('which queries speak of graphs, and which of chance', () => {
  expect(['ASK { GRAPH ?g {} }', 'SELECT * FROM <a> {}', 'ASK { ?graph <graph> "GRAPH", x:from } # GRAPH'].map(namesGraphs)).toEqual([
    true,
    true,
    false,
  ])
  expect(['SELECT (NOW() AS ?n) {}', 'ASK { FILTER(rand() > 0.5) }', 'ASK { ?now ?rand "NOW()" }'].map(isVolatile)).toEqual([
    true,
    true,
    false,
  ])
})
