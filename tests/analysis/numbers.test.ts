import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FoundNumber, findNumbers } from '../../src/analysis/numbers/index.js'
import { readTable, unmark } from './table.js'

type Row = readonly [text: string, expected: readonly string[]]
const rows = readTable<Row>('numbers.table.json')

/** `1900000 USD more than`, `7.3%`, `3th`. */
function notation({ value, approx, unit, currency }: FoundNumber): string {
  const what = unit === 'money' ? ` ${currency ?? '?'}` : unit === 'percent' ? '%' : unit === 'ordinal' ? 'th' : ''
  return `${value}${what}${approx === null ? '' : ` ${approx}`}`
}

describe('numbers', () => {
  test('the table is large enough', () => expect(rows.length).toBeGreaterThanOrEqual(80))

  test.each(rows)('%s', (marked, expected) => {
    const { text, spans } = unmark(marked)
    expect(findNumbers(text).map((number) => [text.slice(number.start, number.end), notation(number)])).toEqual(
      spans.map((span, i) => [span, expected[i]]),
    )
  })

  test('never throws; spans lie in the text in order; values are finite', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '$',
        '1,000',
        'half',
        'a',
        'million',
        '-',
        'and',
        'twenty',
        'crore',
        '%',
        'to',
        'Rs',
        'nearly',
        '9'.repeat(400),
        '½',
        'US',
        '2',
        'dollars',
        '\n\n',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, glue) => {
        const text = pieces.join(glue)
        let end = 0
        for (const number of findNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end)
          expect(number.end).toBeGreaterThan(number.start)
          expect(Number.isFinite(number.value)).toBe(true)
          end = number.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
