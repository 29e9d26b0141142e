import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { affixes, sentenceCase, shapeKind, shapes } from '../../src/analysis/parser/features.js'

// Made by `python training/features_table.py`: what training saw for these words.
const table = JSON.parse(readFileSync(new URL('./features.table.json', import.meta.url), 'utf8')) as {
  words: [word: string, affixes: number[], shape: number][]
  sentences: [forms: string[], mode: number, shapes: number[]][]
}

describe('features are those of the training', () => {
  test.each(table.words)('%s', (word, expected, shape) => {
    expect(affixes(word)).toEqual(expected)
    expect(shapeKind(word)).toBe(shape)
  })

  test.each(table.sentences)('%j', (forms, mode, expected) => {
    expect(sentenceCase(forms)).toBe(mode)
    expect(shapes(forms)).toEqual(expected)
  })
})
