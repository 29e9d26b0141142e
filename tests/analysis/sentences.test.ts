import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/analysis/sentences.js'
import { tokenise } from '../../src/analysis/tokenise.js'

function split(text: string): string[] {
  const tokens = tokenise(text)
  return splitSentences(text, tokens).map(({ first, last }) => text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' '))
}

/** Sentences, written with `|` between them. The text has a blank there, or what stands in the third column. */
const CASES: readonly string[] = [
  'Kim met Dr. Lee.|He left.',
  'The U.S. donated.|The U.K. did too.',
  'It went to the U.S.|The rest stayed.',
  'Pfizer Inc. said it would.',
  'He works in the U.S.|In Europe he does not.',
  'At 5 p.m. Tuesday he left.',
  '"We will help."|He left.',
  '"We will help," he said.|"It is late."|They left.',
  '“We will help.”|“When?”|“Soon.”',
  'Is it true?|Yes!|No way.',
  'What?!|No.',
  'He paid Rs. 500 crore.|It was No. 1.',
  'A. B. Vajpayee met J. Smith.|They spoke.',
  'The dose (see Fig. 3) works.|(It is cold.)|Yes.',
  'The vaccine costs $1.6 billion.|500,000 doses came.',
  'On Jan. 5 it came.|In Dec. the rest.',
  'She got COVID-19.|He did not.',
  'Visit www.who.int.|It is good.',
  'DHAKA, Aug. 12 (Xinhua) --|Bangladesh received doses.|More will come.',
  'NAIROBI (Reuters) -|Kenya got shots.',
  'SEOUL, South Korea —|North Korea rejected doses.',
  'WASHINGTON, D.C. –|The White House said so.',
  'MS. PSAKI:|Thank you all.|We have news.',
  'Q:|What about COVAX?',
]

const WHOLE: readonly string[] = [
  'U.S. President Joe Biden spoke.',
  'He lives in the U.S. with her.',
  'Lt. Gen. Lee of the U.S. Army spoke.',
  'Sen. Paul, R-Ky., agreed.',
  'He said: "Go." and left.',
  'Kim said ("No!") loudly.',
  'Sinovac etc. were rejected.',
  'i.e. that one, e.g. this one.',
  'Japan (the third donor) and Spain — both rich — gave doses.',
  'George W. Bush spoke to J.K. Rowling.',
  'About 3.5 million doses, or 0.5 percent, were lost.',
  'Note: the doses came late.',
]

const LINES: readonly [text: string, expected: readonly string[]][] = [
  ['Headline Without Stop\n\nThe text begins. It ends.', ['Headline Without Stop', 'The text begins.', 'It ends.']],
  ['By Jane Doe\nSEOUL — The North said no.', ['By Jane Doe', 'SEOUL —', 'The North said no.']],
  ['- one item\n- two items', ['- one item', '- two items']],
  ['• Kenya: 5 doses\n• Ghana: 6 doses', ['• Kenya: 5 doses', '• Ghana: 6 doses']],
  ['1. First thing.\n2. Second thing.', ['1. First thing.', '2. Second thing.']],
  ['\r\nOne.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
  ['One, then\ntwo more.', ['One, then two more.']],
  [
    'This line is wrapped at a width that is long enough to be\nWrapped text and goes on to the next line of the same old\nparagraph until it ends here. A new one\nstarts then.',
    [
      'This line is wrapped at a width that is long enough to be Wrapped text and goes on to the next line of the same old paragraph until it ends here.',
      'A new one starts then.',
    ],
  ],
]

describe('splitSentences', () => {
  test.each(CASES)('%s', (marked) => {
    expect(split(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
  })

  test.each(WHOLE)('one sentence: %s', (text) => {
    expect(split(text)).toEqual([text])
  })

  test.each(LINES)('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('a stretch without a full stop is cut, best behind a comma', () => {
    const text = Array.from({ length: 500 }, (_, i) => (i % 20 === 19 ? 'word,' : 'word')).join(' ')
    const sizes = split(text).map((s) => s.split(' ').length)
    expect(sizes.length).toBeGreaterThan(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(180)
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(500)
  })
})
