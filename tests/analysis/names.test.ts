import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDoc, tokensAndSentences } from '../../src/analysis/doc.js'
import { createNames } from '../../src/analysis/names/annotator.js'
import type { Doc } from '../../src/model/index.js'
import { createGazetteer } from '../../src/ontology/index.js'
import { readTable } from './table.js'

const rows = readTable<readonly [text: string, expected: readonly string[]]>('names.table.json')
const names = createNames(createGazetteer())

function analyse(text: string): Doc {
  const article = { id: 'a', url: null, title: null, date: null, text, source: 'a.txt' }
  return names.annotate(
    tokensAndSentences.annotate(emptyDoc(article), () => undefined),
    () => undefined,
  )
}

/** `Kremlin = Country:RU~metonym`; goods are left out, the ontology tests them. */
function notation(doc: Doc): string[] {
  return doc.names
    .filter(({ kind }) => kind !== 'Goods')
    .map(({ start, end, kind, candidates, by }) => {
      const id = candidates.length > 0 ? `:${candidates[0]}` : ''
      return `${doc.text.slice(start, end)} = ${kind}${id}${by === 'adjective' || by === 'metonym' ? `~${by}` : ''}`
    })
}

describe('names', () => {
  test.each(rows)('%s', (text, expected) => {
    expect(notation(analyse(text))).toEqual(expected)
  })

  test('never throws; names are in text order and do not overlap', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'Kenya',
        'Bank',
        'of',
        'and',
        'Dr.',
        'Ann',
        'Lee',
        '-',
        '(',
        'ABC',
        ')',
        ',',
        'said',
        'President',
        'the',
        'WHO',
        '\n\n',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        let last = 0
        for (const name of analyse(pieces.join(' ')).names) {
          expect(name.first).toBeGreaterThanOrEqual(last)
          expect(name.last).toBeGreaterThan(name.first)
          last = name.last
        }
      }),
      { numRuns: 200 },
    )
  })
})
