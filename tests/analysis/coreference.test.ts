import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'
import type { Doc } from '../../src/model/index.js'
import { readTable } from './table.js'

const rows = readTable<readonly [text: string, antecedent: string | null]>('coreference.table.json')
let analyzer: Analyzer
beforeAll(async () => {
  analyzer = await createAnalyzer()
})

const analyse = (text: string): Doc => analyzer.analyze({ id: 'a', url: null, title: null, date: '2021-10-07', text, source: 'a.txt' })

/** What the marked expression stands for: the chain's name, or its first word where only a noun phrase names it. */
function antecedentOf(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const doc = analyse(marked.replace(/[[\]]/g, ''))
  const own = doc.tokens.filter((token) => token.start >= start && token.end <= end).map(({ index }) => index)
  const chain = doc.chains.find(({ heads }) => heads.some((head) => own.includes(head)))
  if (chain === undefined) return null
  // A noun phrase that others point back to has no antecedent itself.
  if (chain.name === null && chain.heads[0]! >= own[0]!) return null
  if (chain.name === null) return doc.tokens[chain.heads[0]!]!.form
  const name = doc.names[chain.name]!
  return doc.text.slice(name.start, name.end)
}

describe('coreference', () => {
  test('the table is large enough, and a third of it yields no link', () => {
    expect(rows.length).toBeGreaterThanOrEqual(80)
    expect(rows.filter(([, antecedent]) => antecedent === null).length).toBeGreaterThanOrEqual(rows.length / 3)
  })

  test.each(rows)('%s', (text, expected) => {
    expect(antecedentOf(text)).toBe(expected)
  })

  test('never throws; chains have two heads or more, in text order, and a name that is one of them', () => {
    const piece = fc.constantFrom(
      'Kenya',
      'it',
      'its',
      'they',
      'The',
      'country',
      'doses',
      'Ann Lee',
      'said',
      'she',
      '.',
      ',',
      'sent',
      'to',
      '“',
      '”',
      'that',
      '\n\n',
      'Pfizer',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }), (pieces) => {
        const doc = analyse(pieces.join(' '))
        for (const { name, heads } of doc.chains) {
          expect(heads.length).toBeGreaterThan(1)
          expect(heads).toEqual([...new Set(heads)].sort((a, b) => a - b))
          if (name !== null) expect(heads).toContain(doc.names[name]!.head)
        }
      }),
      { numRuns: 60 },
    )
  })
})
