import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTimes, type TimeValue } from '../../src/analysis/times/index.js'
import { readTable, unmark } from './table.js'

type Row = readonly [date: string | null, text: string, expected: readonly string[]]
const rows = readTable<Row>('times.table.json')

/** `2021-07` for a whole day, month or year; `value from..to` for anything narrower, wider or open; `?` for no value. */
function notation({ value, earliest, latest, precision }: TimeValue): string {
  if (precision === 'unknown') return 'unknown'
  if (precision !== 'interval') return value!
  return value === null && earliest === null && latest === null ? 'unknown' : `${value ?? '?'} ${earliest ?? ''}..${latest ?? ''}`
}

describe('dates', () => {
  test('the table is large enough', () => expect(rows.length).toBeGreaterThanOrEqual(150))

  test.each(rows)('%s: %s', (date, marked, expected) => {
    const { text, spans } = unmark(marked)
    const found = findTimes(text, { date })
    expect(found.map((time) => [text.slice(time.start, time.end), notation(time)])).toEqual(spans.map((span, i) => [span, expected[i]]))
  })

  test('never throws, and spans lie in the text in order', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'May',
        'the',
        'end',
        'of',
        '2021',
        '31',
        'next',
        'week',
        '-',
        'Monday',
        'to',
        'Q3',
        '99',
        '-02-30',
        'ago',
        'two',
        '\n\n',
        '1/1/2021',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(null, '2021-10-07', '2020-02-29', 'nonsense'), (pieces, date) => {
        const text = pieces.join(' ')
        let end = 0
        for (const time of findTimes(text, { date })) {
          expect(time.start).toBeGreaterThanOrEqual(end)
          expect(time.end).toBeGreaterThan(time.start)
          expect(time.earliest === null || time.latest === null || time.earliest <= time.latest).toBe(true)
          end = time.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 300 },
    )
  })
})
