import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { isTree } from '../../src/analysis/parser/arborescence.js'
import { nameFlag } from '../../src/analysis/parser/features.js'
import { loadShippedWeights } from '../../src/analysis/parser/load.js'
import { createParser, type Parser } from '../../src/analysis/parser/parser.js'
import { readWeights } from '../../src/analysis/parser/weights.js'
import { tokenise } from '../../src/analysis/tokenise.js'

let parser: Parser
beforeAll(async () => {
  parser = await createParser(loadShippedWeights())
})

const forms = (text: string) => tokenise(text).map((t) => t.form)
const parse = (text: string, flags?: number[]) => parser.parse([{ forms: forms(text), ...(flags ? { flags } : {}) }])[0]!

/** `word` is governed by `head` with a relation: checks of what extraction leans on most. */
const ATTACHMENTS: readonly [text: string, word: string, head: string, deprel: RegExp][] = [
  ['Japan donated 1.2 million doses to Taiwan.', 'Japan', 'donated', /^nsubj$/],
  ['Japan donated 1.2 million doses to Taiwan.', 'doses', 'donated', /^obj$/],
  ['Japan donated 1.2 million doses to Taiwan.', 'Taiwan', 'donated', /^obl$/],
  ['Japan donated 1.2 million doses to Taiwan.', 'million', 'doses', /^nummod$/],
  ['The offer was rejected by North Korea.', 'offer', 'rejected', /^nsubj:pass$/],
  ['The offer was rejected by North Korea.', 'Korea', 'rejected', /^obl:agent$/],
  ["Russia's offer of vaccines was rejected.", 'Russia', 'offer', /^nmod:poss$/],
  ["Russia's offer of vaccines was rejected.", 'vaccines', 'offer', /^nmod$/],
  ['The doses donated by Japan arrived on Tuesday.', 'donated', 'doses', /^acl$/],
  ['The doses donated by Japan arrived on Tuesday.', 'doses', 'arrived', /^nsubj$/],
  ['Peru and Chile bought vaccines for Laos.', 'Chile', 'Peru', /^conj$/],
  ['The minister said that Peru had bought vaccines.', 'bought', 'said', /^ccomp$/],
  ['Hungary plans to send ventilators to Slovakia.', 'send', 'plans', /^xcomp$/],
  ['UNICEF, which ships vaccines, said so.', 'ships', 'UNICEF', /^acl:relcl$/],
]

/** The coarse tag of a word. */
const TAGS: readonly [text: string, word: string, upos: string][] = [
  ['Cuba offered shots to Syria.', 'shots', 'NOUN'],
  ['More jabs arrived in Dhaka.', 'jabs', 'NOUN'],
  ['The plane ships aid to Gaza.', 'ships', 'VERB'],
  ['UNICEF, which sources and supplies vaccines, said so.', 'supplies', 'VERB'],
  ['Two ships brought aid to Gaza.', 'ships', 'NOUN'],
  ['They will not offer help.', 'offer', 'VERB'],
  ['Their offer did not help.', 'offer', 'NOUN'],
  ['They can not wait.', 'can', 'AUX'],
]

const LEMMAS: readonly [text: string, word: string, lemma: string][] = [
  ['Doses were given to women.', 'Doses', 'dose'],
  ['Doses were given to women.', 'were', 'be'],
  ['Doses were given to women.', 'given', 'give'],
  ['Doses were given to women.', 'women', 'woman'],
  ['Countries supplying vaccines sought supplies.', 'Countries', 'country'],
  ['Countries supplying vaccines sought supplies.', 'supplying', 'supply'],
  ['Countries supplying vaccines sought supplies.', 'sought', 'seek'],
  ["They didn't pay 5,000 dollars.", "n't", 'not'],
  ["They didn't pay 5,000 dollars.", '5,000', '5000'],
  ['Kenya took the larger share.', 'Kenya', 'Kenya'],
  ['Kenya took the larger share.', 'larger', 'large'],
]

describe('parser', () => {
  test.each(ATTACHMENTS)('%s: %s under %s', (text, word, head, deprel) => {
    const words = forms(text)
    const token = parse(text)[words.indexOf(word)]!
    expect(words[token.head]).toBe(head)
    expect(token.deprel).toMatch(deprel)
  })

  test.each(TAGS)('%s: %s is %s', (text, word, upos) => {
    expect(parse(text)[forms(text).indexOf(word)]!.upos).toBe(upos)
  })

  test.each(LEMMAS)('%s: %s is of %s', (text, word, lemma) => {
    expect(parse(text)[forms(text).indexOf(word)]!.lemma).toBe(lemma)
  })

  test('a known name in capitals is a proper noun, a pronoun of the same letters is not', () => {
    const text = 'WHO started the shipment.'
    expect(parse(text, [nameFlag('organization', false), 0, 0, 0, 0])[0]).toMatchObject({ upos: 'PROPN', deprel: 'nsubj', head: 1 })
    expect(parse('Who started the shipment?')[0]!.upos).toBe('PRON')
  })

  test('any words give one tree, with known relations', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 40 }), (words) => {
        const tokens = parser.parse([{ forms: words }])[0]!
        expect(tokens).toHaveLength(words.length)
        expect(isTree(tokens.map((t) => t.head))).toBe(true)
        for (const t of tokens) expect(t.deprel === 'root').toBe(t.head < 0)
      }),
      { numRuns: 150, seed: 5 },
    )
  })

  test('a sentence is parsed alike alone and among others', () => {
    const texts = ['Yes.', 'Japan donated 1.2 million doses to Taiwan.', 'The offer was rejected by North Korea on Tuesday, it said.']
    const together = parser.parse([...texts, ...texts, ...texts, ...texts, ...texts, ...texts].map((t) => ({ forms: forms(t) })))
    texts.forEach((t, i) => {
      expect(together[i]).toEqual(parse(t))
    })
  })

  test('nothing gives nothing', () => {
    expect(parser.parse([])).toEqual([])
    expect(parser.parse([{ forms: [] }])).toEqual([[]])
  })
})

describe('readWeights', () => {
  test('says what is wrong with other bytes', () => {
    expect(() => readWeights(new Uint8Array(4))).toThrow(/english\.bin\.gz/)
    expect(() => readWeights(new TextEncoder().encode('some other file'))).toThrow(/TWP1/)
  })

  test('reads bytes at any offset', () => {
    const bytes = loadShippedWeights()
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(readWeights(shifted.subarray(3)).config).toEqual(readWeights(bytes).config)
  })
})
