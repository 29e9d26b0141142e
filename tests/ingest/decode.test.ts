import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, lineAt } from '../../src/ingest/decode.js'

const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)))
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()

describe('decode', () => {
  test.each([
    ['UTF-8', bytes('Côte d’Ivoire \u{1f489}'), 'Côte d’Ivoire \u{1f489}', null],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a', null],
    ['UTF-16 little-endian', Buffer.from('\ufeffÇa\u{1f489}', 'utf16le'), 'Ça\u{1f489}', null],
    ['UTF-16 big-endian', utf16be('Ça\u{1f489}'), 'Ça\u{1f489}', null],
    ['Latin 1', bytes('C', [0xf4], 'te'), 'C\ufffdte', 1],
    ['cut off in a sequence', bytes('ab\u{1f489}').subarray(0, 4), 'ab\ufffd', 2],
    ['an encoded surrogate', bytes('ab', [0xed, 0xa0, 0x80]), 'ab\ufffd\ufffd\ufffd', 2],
    ['half a surrogate pair in UTF-16', Buffer.from('\ufeffab\ud800c', 'utf16le'), 'ab\ufffdc', 6],
    ['a real U+FFFD is not broken', bytes('a\ufffdb'), 'a\ufffdb', null],
    ['nothing', bytes(''), '', null],
  ])('%s', (_, input, text, brokenAt) => {
    expect(decode(input)).toEqual({ text, brokenAt })
  })

  test('the first broken byte is found wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: 'binary' }), (before, after) => {
        const sound = Buffer.from(before.replaceAll('\ufeff', ''))
        const { brokenAt } = decode(Buffer.concat([sound, Buffer.from([0xff]), Buffer.from(after)]), 'utf-8')
        expect(brokenAt).toBe(sound.length)
      }),
      { seed: 3, numRuns: 500 },
    )
  })

  test('line of an offset', () => {
    expect([0, 1, 2, 4].map((at) => lineAt(Buffer.from('a\nb\nc'), at))).toEqual([1, 1, 2, 3])
    expect(lineAt('a\n\nc', 3)).toBe(3)
  })
})
