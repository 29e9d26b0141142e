import { beforeAll, describe, expect, test } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = await createAnalyzer()
})

/** Values of the dates of a sentence in an article of 2021-10-07, a Thursday. */
function values(text: string): (string | null)[] {
  return analyzer.analyze({ id: 'a', url: null, title: null, date: '2021-10-07', text, source: 'a.txt' }).times.map(({ value }) => value)
}

describe('the tree tells past from future', () => {
  test.each<[string, (string | null)[]]>([
    ['The vaccines will start to be shipped in August.', ['2022-08']],
    ['The vaccines were shipped in August.', ['2021-08']],
    ['The vaccines shipped in August were late.', ['2021-08']],
    ['The vaccines are to be shipped in November.', ['2021-11']],
    ['Officials who met on Friday expect more doses in January.', ['2021-10-01', '2022-01']],
    ['Officials said on Tuesday that the plane would land on Friday.', ['2021-10-05', '2021-10-08']],
    ['It agreed in March to send masks in December.', ['2021-03', '2021-12']],
    ['It has been closed since March.', ['2021']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected)
  })
})
