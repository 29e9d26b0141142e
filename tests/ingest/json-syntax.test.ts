import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syntaxError } from '../../src/ingest/json-syntax.js'

test.each([
  ['{"text": "a" "b"}', 1, 14, 'comma'],
  ['{\n  "text": "a",\n}', 3, 1, 'key'],
  ['{\n  "text": "a"\n', 3, 1, 'cut off'],
  ['{"text": "a', 1, 10, 'not closed'],
  ['{"text": "a\nb"}', 1, 12, 'escaped'],
  ['{"text": "a\\x"}', 1, 12, 'backslash'],
  ['{"text" "a"}', 1, 9, 'colon'],
  ["{'text': 1}", 1, 2, 'double quotation'],
  ['{"text": undefined}', 1, 10, 'value'],
  ['{"n": 01}', 1, 8, 'comma'],
  ['[1, 2', 1, 6, 'too soon'],
  ['[1}', 1, 3, 'comma or "]"'],
  ['{} x', 1, 4, 'nothing may follow'],
  ['', 1, 1, 'too soon'],
  ['nul', 1, 1, 'value'],
  ['[[[{"a":[tru', 1, 10, 'value'],
])('%j fails at %i:%i', (content, line, column, words) => {
  expect(() => JSON.parse(content)).toThrow()
  expect(syntaxError(content)).toEqual({ line, column, message: expect.stringContaining(words) })
})

test('a million brackets do not exhaust the stack', () => {
  expect(syntaxError('['.repeat(1_000_000)).column).toBe(1_000_001)
})

test('whatever JSON.parse refuses has a place in the text', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '\n', 'x'), (json, where, inserted) => {
      const at = where % (json.length + 1)
      const broken = json.slice(0, at) + inserted + json.slice(at + 1)
      try {
        JSON.parse(broken)
      } catch {
        const { line, column } = syntaxError(broken)
        const lines = broken.split('\n')
        expect(line).toBeLessThanOrEqual(lines.length)
        expect(column).toBeLessThanOrEqual(lines[line - 1]!.length + 1)
      }
    }),
    { seed: 7, numRuns: 500 },
  )
})
