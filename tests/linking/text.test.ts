import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointOffsets } from '../../src/linking/codepoints.js'
import { contentHash, slug } from '../../src/linking/id.js'

describe('codePointOffsets', () => {
  it.each([
    ['', 0, 0],
    ['abc', 2, 2],
    ['💉 jab', 2, 1],
    ['💉💉x', 5, 3],
    ['e\u0301', 2, 2],
    ['\ud800x', 1, 1],
  ])('%j at %i is %i', (text, utf16, wanted) => {
    expect(codePointOffsets(text)(utf16)).toBe(wanted)
  })
  it('agrees with splitting into code points at every boundary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const at = codePointOffsets(text)
        let utf16 = 0
        for (const [i, point] of [...text].entries()) {
          if (at(utf16) !== i) return false
          utf16 += point.length
        }
        return at(text.length) === [...text].length
      }),
    )
  })
})

describe('slug', () => {
  it.each([
    ['Côte d’Ivoire', 'cote-d-ivoire'],
    ['  Hard-hit  countries ', 'hard-hit-countries'],
    ['北京', ''],
    ['<script>', 'script'],
    ['a'.repeat(100), 'a'.repeat(60)],
  ])('%j becomes %j', (name, wanted) => expect(slug(name)).toBe(wanted))
})

describe('contentHash', () => {
  it('tells its parts apart', () => {
    expect(contentHash('a', 'bc')).not.toBe(contentHash('ab', 'c'))
    expect(contentHash('a', null)).not.toBe(contentHash('a', ''))
  })
  it('is stable: ids outlive versions', () => {
    expect(contentHash('d1', 'Donation', 'KE', 5)).toMatchInlineSnapshot(`"0zf2279868r"`)
  })
})
