import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = await createAnalyzer()
})

/** Each quotation with the speaker's name or word, or null. */
function quotesOf(text: string): [string, string | null][] {
  const doc = analyzer.analyze({ id: 'a', url: null, title: null, date: null, text, source: 'a.txt' })
  return doc.quotes.map(({ start, end, speaker }) => {
    if (speaker === null) return [text.slice(start, end), null]
    const named = doc.names.find(({ first, last }) => first <= speaker && speaker < last) ?? doc.tokens[speaker]!
    return [text.slice(start, end), text.slice(named.start, named.end)]
  })
}

const cases: readonly [text: string, expected: readonly [string, string | null][]][] = [
  ['"We need more doses," said Ann Lee.', [['We need more doses,', 'Ann Lee']]],
  ['“We need more doses,” Ann Lee said.', [['We need more doses,', 'Ann Lee']]],
  ['“We need more doses,” she said.', [['We need more doses,', 'she']]],
  ['Health Minister Amara Sesay said: “We need more doses.”', [['We need more doses.', 'Amara Sesay']]],
  ['“The plane has landed,” the ministry said in a statement.', [['The plane has landed,', 'ministry']]],
  ['“The plane has landed,” according to Ann Lee, a nurse.', [['The plane has landed,', 'Ann Lee']]],
  ['Ann Lee told reporters that “no dose was lost” on the way.', [['no dose was lost', 'Ann Lee']]],
  [
    '“We waited,” Ann Lee said. “Nothing came for a month.”',
    [
      ['We waited,', 'Ann Lee'],
      ['Nothing came for a month.', 'Ann Lee'],
    ],
  ],
  ['“We waited for a month.\n\n“Then the plane came,” Ann Lee said.', [['We waited for a month.\n\n“Then the plane came,', 'Ann Lee']]],
  ['The so-called “vaccine war” went on.', [['vaccine war', null]]],
  ['He called it ‘a shame for us all’ and left.', [['a shame for us all', 'He']]],
  ["The workers' boxes and the nurses' masks came.", []],
  ['The ship was 12" long.', []],
  ['No quotation here, said nobody.', []],
  ['“', []],
  [
    'MS. VARNE: Thanks for coming.\n\nQ Will more be sent?\n\nMS. VARNE: Yes. The first plane left.',
    [
      ['Thanks for coming.', 'VARNE'],
      ['Will more be sent?', null],
      ['Yes. The first plane left.', 'VARNE'],
    ],
  ],
  [
    'THE PRESIDENT: Good day.\n\nDR. OSEI: Good day.',
    [
      ['Good day.', 'PRESIDENT'],
      ['Good day.', 'OSEI'],
    ],
  ],
  ['Note: the plane left.\n\nThe list: masks.', []],
]

describe('quotes', () => {
  test.each(cases)('%s', (text, expected) => {
    expect(quotesOf(text)).toEqual(expected)
  })

  test('never throws; ranges lie in the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('"', '“', '”', '‘', '’', "'", 'said', 'Ann', 'A:', 'Q', '\n\n', '.', 'MS. B:'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join(' ')
        for (const [quoted] of quotesOf(text)) expect(quoted.length).toBeGreaterThan(0)
      }),
      { numRuns: 100 },
    )
  })
})
