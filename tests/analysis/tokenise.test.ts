import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/analysis/tokenise.js'

const words = (text: string) =>
  tokenise(text)
    .map((t) => t.form)
    .join(' ')

/** Text, and its words with a blank between them. */
const SPLIT: readonly [string, string][] = [
  ['U.S.-made vaccines', 'U.S. - made vaccines'],
  ['Covid-hit countries', 'Covid - hit countries'],
  ["Pfizer-BioNTech's doses", "Pfizer - BioNTech 's doses"],
  ['COVID-19-related aid', 'COVID-19 - related aid'],
  ['state-of-the-art', 'state - of - the - art'],
  ['Guinea-Bissau', 'Guinea - Bissau'],
  ['10-15 percent', '10 - 15 percent'],
  ['10,000-strong', '10,000 - strong'],
  ['1.5m-dose deal', '1.5 m - dose deal'],
  ['2021-22', '2021 - 22'],
  ['$1.6 billion', '$ 1.6 billion'],
  ['US$20m', 'US$ 20 m'],
  ['€5.5bn', '€ 5.5 bn'],
  ['Rs 5 crore', 'Rs 5 crore'],
  ['Rs. 500 crore', 'Rs. 500 crore'],
  ['Rs.500', 'Rs. 500'],
  ['rs5,000', 'rs 5,000'],
  ['20%', '20 %'],
  ['500k shots', '500 k shots'],
  ['10am', '10 am'],
  ["don't", "do n't"],
  ['can’t', 'ca n’t'],
  ['cannot', 'can not'],
  ["they'll", "they 'll"],
  ["the countries' doses", "the countries ' doses"],
  ["'jab' diplomacy", "' jab ' diplomacy"],
  ['gonna', 'gon na'],
  ['“We’ve won,” he said.', '“ We ’ve won , ” he said .'],
  ['and/or', 'and / or'],
  ['UNICEF/WHO', 'UNICEF / WHO'],
  ['(WHO)', '( WHO )'],
  ['yes—no', 'yes — no'],
  ['yes -- no', 'yes -- no'],
  ['wait…what', 'wait … what'],
  ['What?!', 'What ?!'],
  ['http://www.who.int/covax, said', 'http://www.who.int/covax , said'],
  ['He left. She came.', 'He left . She came .'],
  ['No. He left.', 'No . He left .'],
  ['«so»', '« so »'],
  ['100°C', '100 ° C'],
  ['Sept.11', 'Sept. 11'],
]

/** Texts that must stay one word each. */
const WHOLE: readonly string[] = [
  'COVID-19',
  'covid-19',
  'post-COVID-19',
  'SARS-CoV-2',
  'Il-76',
  'C-130',
  'G-7',
  'H1N1',
  'mRNA-1273',
  'AZD1222',
  'Ad26.COV2.S',
  'B.1.617.2',
  'U.S.',
  'W.H.O.',
  'p.m.',
  'e.g.',
  'Ph.D.',
  'St.',
  'J&J',
  "O'Brien",
  "Xi'an",
  'N’Djamena',
  'Sa’ar',
  'mid-2022',
  're-export',
  'non-profit',
  'co-operation',
  'anti-vaccine',
  '1,00,000',
  '1.5',
  '3:30',
  '11/28/2000',
  '2021-07-16',
  '1990s',
  '19th',
  '5G',
  'who.int',
  'info@who.int',
  '#COVAX',
  '日本',
  '👍🏽',
  '...',
]

describe('tokenise', () => {
  test.each(SPLIT)('%s', (text, expected) => {
    expect(words(text)).toBe(expected)
  })

  test.each(WHOLE)('%s stays whole', (text) => {
    expect(words(text)).toBe(text)
  })

  test('invisible characters leave the form but not the offsets', () => {
    const text = 'zero\u200Bwidth soft\u00ADhyphen\uFEFF end'
    expect(tokenise(text)).toEqual([
      { form: 'zerowidth', start: 0, end: 10 },
      { form: 'softhyphen', start: 11, end: 22 },
      { form: 'end', start: 24, end: 27 },
    ])
  })

  test('forms are NFC, offsets those of the original', () => {
    expect(tokenise('Cafe\u0301 x')).toEqual([
      { form: 'Café', start: 0, end: 5 },
      { form: 'x', start: 6, end: 7 },
    ])
  })

  test.each(['', ' ', '\r\n\t\u00A0', '\u200B\uFEFF'])('no word in %j', (text) => {
    expect(tokenise(text)).toEqual([])
  })
})
