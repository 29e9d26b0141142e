import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/analysis/sentences.js'
import { tokenise } from '../../src/analysis/tokenise.js'

const PIECES = [
  'U.S.',
  'Dr.',
  '"',
  '”',
  "n't",
  "'s",
  '-',
  '--',
  '.',
  '...',
  '?',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '$',
  '5',
  '1.5',
  'm',
  'COVID-19',
  '(',
  ')',
  '@',
  '#',
  '/',
  ':',
]
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 40 }).map((parts) => parts.join('')),
)
const INVISIBLE = /[\s\p{Z}\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u

describe('words and sentences of any text', () => {
  test('words are in order, apart, and cover all that is visible', () => {
    fc.assert(
      fc.property(text, (t) => {
        let at = 0
        for (const { start, end, form } of tokenise(t)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(form).not.toBe('')
          expect(form).toBe(form.normalize('NFC'))
          for (let i = at; i < start; i++) expect(t[i]).toMatch(INVISIBLE)
          at = end
        }
        expect(at).toBeLessThanOrEqual(t.length)
        for (let i = at; i < t.length; i++) expect(t[i]).toMatch(INVISIBLE)
      }),
      { numRuns: 3000, seed: 3 },
    )
  })

  test('sentences take up all words, none twice', () => {
    fc.assert(
      fc.property(text, (t) => {
        const tokens = tokenise(t)
        let at = 0
        for (const { first, last } of splitSentences(t, tokens)) {
          expect(first).toBe(at)
          expect(last).toBeGreaterThan(first)
          at = last
        }
        expect(at).toBe(tokens.length)
      }),
      { numRuns: 2000, seed: 4 },
    )
  })

  test('what is written close by does not change the words of a plain sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(' ', '\n', '\u00A0', '\r\n', '  '), (gap) => {
        const forms = ['Japan', 'gave', '5', 'doses', 'to', 'Taiwan', '.']
        expect(tokenise(forms.join(gap)).map((x) => x.form)).toEqual(forms)
      }),
    )
  })
})
