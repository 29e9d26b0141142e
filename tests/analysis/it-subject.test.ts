import { expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analysis/index.js'

const analyzer = await createAnalyzer()
const tokens = (text: string) => analyzer.analyze({ id: 'a', url: null, title: null, date: null, text, source: 'a' }).tokens
const relation = (text: string) => tokens(text).find((t) => /^it$/i.test(t.form))?.deprel

it.each([
  'Togo said it expects to receive 2 million doses in May.',
  'Togo said it intends to buy doses.',
  'The ministry said that it is ready to send doses.',
  'It was due to receive 2 million doses.',
  'It is likely to receive doses.',
])('it is somebody in "%s"', (text) => {
  expect(relation(text)).toMatch(/^nsubj(?::pass)?$/)
})

it.each(['It is important to send doses.', 'It takes two weeks to deliver them.', 'It remains to be seen.', 'It seems to work.'])(
  'it stands for nothing in "%s"',
  (text) => {
    expect(relation(text)).toBe('expl')
  },
)

it.each(['Togo is getting 50,000 Sinopharm vaccines courtesy of Peru.', 'Togo got two new oxygen plants courtesy of Peru.'])(
  'courtesy of is a preposition in "%s"',
  (text) => {
    const words = tokens(text)
    const whom = words.findIndex((t) => t.form === 'Peru')
    expect(words.find((t) => t.form === 'courtesy')).toMatchObject({ deprel: 'case', head: whom })
    expect(words[whom]!.deprel).toBe('obl')
  },
)
