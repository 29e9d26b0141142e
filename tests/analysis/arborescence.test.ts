import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestTree, isTree } from '../../src/analysis/parser/arborescence.js'

/** The best single-root tree of up to four words by trying all of them. */
function tryAll(scores: Float32Array, n: number): number {
  let best = Number.NEGATIVE_INFINITY
  const heads = new Array<number>(n).fill(-1)
  const go = (i: number, sum: number) => {
    if (i === n) {
      if (isTree(heads)) best = Math.max(best, sum)
      return
    }
    for (let h = -1; h < n; h++) {
      if (h === i) continue
      heads[i] = h
      go(i + 1, sum + scores[i * (n + 1) + h + 1]!)
    }
  }
  go(0, 0)
  return best
}

const sumOf = (scores: Float32Array, heads: Int32Array) => heads.reduce((sum, h, i) => sum + scores[i * (heads.length + 1) + h + 1]!, 0)

describe('bestTree', () => {
  test('is always a tree with one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (n, stream) => {
        const scores = Float32Array.from({ length: n * (n + 1) }, () => stream.next().value as number)
        expect(isTree(bestTree(scores, n))).toBe(true)
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  test('is the best one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.infiniteStream(fc.integer({ min: -50, max: 50 })), (n, stream) => {
        const scores = Float32Array.from({ length: n * (n + 1) }, () => stream.next().value as number)
        expect(sumOf(scores, bestTree(scores, n))).toBe(tryAll(scores, n))
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  test.each([
    [[-1], true],
    [[1, -1], true],
    [[1, 2, -1], true],
    [[], false],
    [[1, 0], false],
    [[-1, -1], false],
    [[-1, 2, 1], false],
  ])('isTree(%j) is %s', (heads, expected) => {
    expect(isTree(heads)).toBe(expected)
  })
})
