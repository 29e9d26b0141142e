import { describe, expect, it } from 'vitest'
import { mendRelativeObject } from '../../src/analysis/parser/relative-object.js'

const word = (upos: string, xpos: string, head: number, deprel: string) => ({ lemma: '', upos, xpos, head, deprel })

describe('mendRelativeObject', () => {
  // "refused doses that friends were to send"
  const sentence = [
    word('VERB', 'VBD', -1, 'root'),
    word('NOUN', 'NNS', 0, 'obj'),
    word('PRON', 'WDT', 6, 'obj'),
    word('NOUN', 'NNS', 6, 'nsubj'),
    word('AUX', 'VBD', 6, 'cop'),
    word('PART', 'TO', 6, 'mark'),
    word('VERB', 'VB', 0, 'ccomp'),
  ]

  it('hangs the clause of a relative pronoun on the noun before it', () => {
    const mended = mendRelativeObject(sentence)
    expect(mended[6]).toMatchObject({ head: 1, deprel: 'acl:relcl' })
    expect(mended[4]).toMatchObject({ head: 6, deprel: 'aux' })
  })

  it('leaves a complement clause alone', () => {
    const said = sentence.map((w, i) => (i === 2 ? { ...w, upos: 'SCONJ', xpos: 'IN', deprel: 'mark' } : w))
    expect(mendRelativeObject(said)).toBe(said)
  })
})
