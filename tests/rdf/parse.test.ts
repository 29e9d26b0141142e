import { describe, expect, test } from 'vitest'
import { parseRdf, parseRdfStream, type RdfFormat, RdfSyntaxError } from '../../src/rdf/index.js'

const problem = async (format: RdfFormat, text: string): Promise<RdfSyntaxError> => {
  try {
    await parseRdf(text, { format, source: 'x.file' })
  } catch (error) {
    if (error instanceof RdfSyntaxError) return error
    throw error
  }
  throw new Error(`accepted: ${text}`)
}

describe('a message names file, line and column', () => {
  test.each<[RdfFormat, string, number, number | undefined, RegExp]>([
    ['turtle', '@prefix a: <http://a/> .\na:x a:y b:z .', 2, 9, /undefined prefix/i],
    ['turtle', '<http://a> <http://b> "open .\n', 1, 22, /unexpected/i],
    ['turtle', '<http://a> <http://b> 1', 1, 24, /expected punctuation/i],
    ['turtle', '<a b> <http://b> 1 .', 1, 1, /unexpected/i],
    ['turtle', '<http://a> <http://b> 1 .\n\n   { <http://a> <http://b> 2 }', 3, 4, /graph|unexpected|expected/i],
    ['trig', '<http://g> {\n <http://a> ; }', 2, 13, /expected/i],
    ['ntriples', '<http://a> a 1 .', 1, 11, /unexpected "a"/i],
    ['nquads', '<http://a> <http://b> <http://c>\n<http://d> <http://e> .', 2, undefined, /./],
    ['jsonld', '{"@id": "http://a",\n "http://b": }', 2, 14, /./],
    ['jsonld', '{"@context": "https://schema.org/", "name": "x"}', 0, undefined, /nothing is fetched/],
  ])('%s %j', async (format, text, line, column, message) => {
    const error = await problem(format, text)
    expect(error.message).toMatch(message)
    expect(error.source).toBe('x.file')
    expect(error.line ?? 0).toBe(line)
    if (column !== undefined) expect(error.column).toBe(column)
  })
})

test('bytes that are not UTF-8 are refused with the line', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<http://a> <http://b> "ok" .\n<http://a> <http://b> "'),
    Buffer.from([0xff]),
    Buffer.from('" .'),
  ])
  const read = async () => {
    for await (const _ of parseRdfStream([bytes], { format: 'turtle', source: 'latin.ttl' }));
  }
  await expect(read()).rejects.toThrow(/^latin\.ttl:1: not UTF-8/)
})

test('a character or token cut between two chunks is put together', async () => {
  const bytes = Buffer.from('<http://a> <http://b> "🚑 é", 12345 .')
  for (let cut = 0; cut <= bytes.length; cut++) {
    const quads = []
    for await (const batch of parseRdfStream([bytes.subarray(0, cut), bytes.subarray(cut)], { format: 'turtle' })) quads.push(...batch)
    expect(quads.map((q) => q.object.value)).toEqual(['🚑 é', '12345'])
  }
})

test('relative IRIs are resolved, blank nodes kept apart', async () => {
  const read = (prefix: string) =>
    parseRdf('_:x <p> <#y> .', { format: 'turtle', baseIri: 'http://base.example/dir/', blankNodePrefix: prefix })
  const [quad] = await read('one_')
  expect([quad?.predicate.value, quad?.object.value]).toEqual(['http://base.example/dir/p', 'http://base.example/dir/#y'])
  expect(quad?.subject.value).not.toBe((await read('two_'))[0]?.subject.value)
})
