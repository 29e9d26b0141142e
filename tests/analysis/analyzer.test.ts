import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkOrder } from '../../src/analysis/annotator.js'
import { type Analyzer, createAnalyzer, toConllu, toTree } from '../../src/analysis/index.js'
import type { Doc } from '../../src/model/index.js'

let analyzer: Analyzer
beforeAll(async () => {
  analyzer = await createAnalyzer()
})

const analyze = (text: string): Doc => analyzer.analyze({ id: 'a1', url: null, title: null, date: null, text, source: 'test' })

describe('analyzer', () => {
  test('indices are those of the document, trees stay in their sentence', () => {
    const doc = analyze('Japan gave doses. Peru did not.\n\nKenya waits.')
    expect(doc.sentences.map(({ first, last }) => [first, last])).toEqual([
      [0, 4],
      [4, 8],
      [8, 11],
    ])
    doc.tokens.forEach((t, i) => {
      const { first, last } = doc.sentences[t.sentence]!
      expect(t.index).toBe(i)
      if (t.head >= 0) expect(t.head >= first && t.head < last).toBe(true)
    })
    expect(doc.sentences.map((s) => doc.tokens.slice(s.first, s.last).filter((t) => t.head < 0).length)).toEqual([1, 1, 1])
  })

  test('a known name is told to the parser', () => {
    expect(analyze('WHO started the shipment.').tokens[0]).toMatchObject({ upos: 'PROPN', deprel: 'nsubj' })
  })

  test.each(['', ' \n ', '.', '…', '\uD800', '\u0000', '((((((((', 'a'.repeat(5000)])('any text gives a Doc: %j', (text) => {
    const doc = analyze(text)
    expect(doc.text).toBe(text)
    expect(toConllu(doc).split('\n\n').length - 1).toBe(doc.sentences.length)
  })

  test('no text makes it throw', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('U.S.', '\n\n', '"', 'Rs.', '5', 'million', 'said', ' '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
        const doc = analyze(parts.join(''))
        for (const t of doc.tokens) expect(t.upos).toMatch(/^[A-Z]+$/)
      }),
      { numRuns: 200, seed: 6 },
    )
  })
})

describe('checkOrder', () => {
  const step = (name: string, requires: readonly 'tokens'[], assigns: readonly 'tokens'[]) => ({
    name,
    requires,
    assigns,
    annotate: (doc: Doc) => doc,
  })

  test('accepts annotators that find what they need', () => {
    expect(() => checkOrder([step('a', [], ['tokens']), step('b', ['tokens'], [])])).not.toThrow()
  })

  test('names the annotator and the layer otherwise', () => {
    expect(() => checkOrder([step('b', ['tokens'], []), step('a', [], ['tokens'])])).toThrow(/"b" needs the layer "tokens"/)
  })
})

describe('renderings', () => {
  test('CoNLL-U', () => {
    const lines = toConllu(analyze('Japan  gave\ndoses.')).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '# newdoc id = a1',
      '# sent_id = a1-1',
      '# text = Japan gave doses.',
      '1\tJapan\tJapan\tPROPN\tNNP\t_\t2\tnsubj\t_\tTokenRange=0:5',
    ])
    expect(lines[5]).toBe('3\tdoses\tdose\tNOUN\tNNS\t_\t2\tobj\t_\tSpaceAfter=No|TokenRange=12:17')
    expect(lines.slice(7)).toEqual(['', ''])
  })

  test('CoNLL-U stays in its lines and columns, whatever the text', () => {
    const doc = analyzer.analyze({ id: 'a\n# x\t1', url: null, title: null, date: null, text: 'a\u2028b\u0085c\td', source: 'test' })
    const lines = toConllu(doc).split('\n')
    expect(lines[0]).toBe('# newdoc id = a # x 1')
    for (const line of lines) expect(line === '' || line.startsWith('# ') || line.split('\t').length === 10).toBe(true)
  })

  test('tree', () => {
    expect(toTree(analyze('Japan gave 5 doses.'))).toBe(
      'Japan gave 5 doses.\ngave  VERB  root\n├─ Japan  PROPN  nsubj\n├─ doses  NOUN  obj\n│  └─ 5  NUM  nummod\n└─ .  PUNCT  punct\n',
    )
  })
})
