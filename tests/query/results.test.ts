import { describe, expect, test } from 'vitest'
import { RESULT_FORMATS, type Solutions, writeResult, writeTable } from '../../src/query/index.js'

const INTEGER = 'http://www.w3.org/2001/XMLSchema#integer'
const answer: Solutions = {
  type: 'solutions',
  variables: ['who', 'label', 'n'],
  rows: [
    {
      who: { type: 'uri', value: 'https://w3id.org/triplewire/id/entity/KP' },
      label: { type: 'literal', value: 'a "b", <c> & d', 'xml:lang': 'en' },
      n: { type: 'literal', value: '12', datatype: INTEGER },
    },
    { who: { type: 'bnode', value: 'b0' }, label: { type: 'literal', value: 'tab\tline\nend' } },
  ],
  truncated: false,
}

describe('rows', () => {
  test('as CSV', async () => {
    expect(await writeResult(answer, 'csv')).toBe(
      'who,label,n\r\nhttps://w3id.org/triplewire/id/entity/KP,"a ""b"", <c> & d",12\r\n_:b0,"tab\tline\nend",\r\n',
    )
  })
  test('as TSV', async () => {
    expect(await writeResult(answer, 'tsv')).toBe(
      '?who\t?label\t?n\n<https://w3id.org/triplewire/id/entity/KP>\t"a \\"b\\", <c> & d"@en\t12\n_:b0\t"tab\\tline\\nend"\t\n',
    )
  })
  test('as JSON', async () => {
    expect(JSON.parse(await writeResult(answer, 'json'))).toEqual({
      head: { vars: ['who', 'label', 'n'] },
      results: { bindings: answer.rows },
    })
  })
  test('as XML', async () => {
    expect(await writeResult(answer, 'xml')).toContain('<literal xml:lang="en">a &quot;b&quot;, &lt;c&gt; &amp; d</literal>')
    expect(await writeResult(answer, 'xml')).toContain(`<literal datatype="${INTEGER}">12</literal>`)
  })
  test('as a table', async () => {
    expect(await writeResult(answer, 'table')).toBe(
      ['who     label            n', '──────  ──────────────  ──', 'ent:KP  a "b", <c> & d  12', '_:b0    tab line end', '2 rows', ''].join(
        '\n',
      ),
    )
  })
})

test('a table fits the terminal, whatever the cells hold', () => {
  const wide: Solutions = {
    ...answer,
    variables: ['a', 'b'],
    rows: [
      { a: { type: 'literal', value: 'x'.repeat(500) }, b: { type: 'literal', value: 'short' } },
      { a: { type: 'literal', value: '北朝鮮🚑'.repeat(50) }, b: { type: 'literal', value: '\u001b[31mred\u202e' } },
    ],
    truncated: true,
  }
  const lines = writeTable(wide, { columns: 40 }).trimEnd().split('\n')
  expect(lines.at(-1)).toBe('2 rows; there are more')
  for (const line of lines.slice(0, -1)) expect([...line].length).toBeLessThanOrEqual(40)
  expect(lines[2]).toMatch(/^x+… {2}short$/)
  for (const control of ['\u001b', '\u202e']) expect(lines.join('\n')).not.toContain(control)
})

test('an ASK', async () => {
  const yes = { type: 'boolean', value: true } as const
  const written = await Promise.all((['table', 'json', 'csv', 'tsv', 'xml'] as const).map((format) => writeResult(yes, format)))
  expect(written.map((text) => text.trim())).toEqual([
    'yes',
    '{"head":{},"boolean":true}',
    'true',
    'true',
    '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#"><head/><boolean>true</boolean></sparql>',
  ])
})

test('triples are sorted Turtle with the prefixes they use', async () => {
  const ntriples = '<http://www.wikidata.org/entity/Q2> <http://p> "2" .\n<http://www.wikidata.org/entity/Q1> <http://p> _:x .\n'
  const graph = { type: 'graph', ntriples, truncated: false } as const
  expect(await writeResult(graph, 'ttl')).toBe(
    '@prefix wd: <http://www.wikidata.org/entity/> .\n\nwd:Q1 <http://p> _:x .\n\nwd:Q2 <http://p> "2" .\n',
  )
  expect(await writeResult(graph, 'nt')).toBe(ntriples.trimEnd().split('\n').toReversed().join('\n').concat('\n'))
})

test('a format that does not fit the answer is refused', async () => {
  await expect(writeResult(answer, 'ttl')).rejects.toThrow(/choose table, json, csv, tsv or xml/)
  await expect(writeResult({ type: 'graph', ntriples: '', truncated: false }, 'csv')).rejects.toThrow(/choose ttl, nt or jsonld/)
  expect(RESULT_FORMATS).toContain('ttl')
})
