import { describe, expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analysis/index.js'

const analyzer = await createAnalyzer()
const tree = (text: string) =>
  analyzer.analyze({ id: 'a', url: null, title: null, date: null, text, source: 'a' }).tokens.map((t) => ({
    form: t.form,
    deprel: t.deprel,
    head: t.head,
  }))

describe('statements set apart by a semicolon', () => {
  it('have trees of their own, the later one under the first', () => {
    const words = tree(
      'A plane carrying 300,000 doses landed in Entebbe on Wednesday and was met by an envoy; Norway, through COVAX, will send 286,080.',
    )
    const at = (form: string) => words.findIndex((w) => w.form === form)
    expect(words[at('landed')]).toMatchObject({ deprel: 'root', head: -1 })
    expect(words[at('send')]).toMatchObject({ deprel: 'parataxis', head: at('landed') })
    expect(words[at('Norway')]).toMatchObject({ deprel: 'nsubj', head: at('send') })
    expect(words.filter((w) => w.head < 0)).toHaveLength(1)
  })

  it('stay together where a part has no verb', () => {
    const words = tree('The ministry sent 300 beds to Peru; 200 masks to Chile; and 10 tents to Cuba.')
    expect(words.filter((w) => w.deprel === 'parataxis' && w.form === 'tents')).toEqual([])
    expect(words.filter((w) => w.head < 0)).toHaveLength(1)
  })

  it.each(['; ; ;', 'He came; and; she left;', ';'])('survive %s', (text) => {
    expect(tree(text).filter((w) => w.head < 0).length).toBeGreaterThanOrEqual(1)
  })
})
