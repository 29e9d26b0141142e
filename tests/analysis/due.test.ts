import { expect, it } from 'vitest'
import { createAnalyzer } from '../../src/analysis/index.js'

const analyzer = await createAnalyzer()
const tokens = (text: string) => analyzer.analyze({ id: 'a', url: null, title: null, date: null, text, source: 'a' }).tokens

it.each(['A plane with 50,000 doses is due to land in Nairobi on Tuesday.', 'A second batch was due to land at the airport.'])(
  'to land is a verb in "%s"',
  (text) => {
    const words = tokens(text)
    const due = words.findIndex((t) => t.form === 'due')
    expect(words[due]).toMatchObject({ upos: 'ADJ', deprel: 'root' })
    expect(words[due + 2]).toMatchObject({ upos: 'VERB', head: due, deprel: 'xcomp' })
    expect(words.filter((t) => t.deprel === 'nsubj').map((t) => t.head)).toEqual([due])
  },
)

it('stays a noun behind "due to"', () => {
  expect(tokens('The delay was due to land disputes.').find((t) => t.form === 'land')?.upos).toBe('NOUN')
})

it.each(['Another 200,000 doses are due in Accra next week.', 'The plane was due at Entebbe airport on Monday from Brussels.'])(
  'due is the predicate in "%s"',
  (text) => {
    const words = tokens(text)
    const due = words.findIndex((t) => t.form === 'due')
    expect(words[due]).toMatchObject({ upos: 'ADJ', deprel: 'root' })
    expect(words.filter((t) => t.deprel === 'nsubj').map((t) => t.head)).toEqual([due])
    expect(words.filter((t) => t.deprel === 'obl').every((t) => t.head === due)).toBe(true)
  },
)

it('who acts himself is the subject, and a number before "more" is what the verb is about', () => {
  const words = tokens('In February Canada itself drew 972,000 doses, and asked whether Chad would accept 300,000 more with a month left.')
  const at = (form: string) => words.findIndex((t) => t.form === form)
  expect(words[at('Canada')]).toMatchObject({ head: at('drew'), deprel: 'nsubj' })
  expect(words[at('300,000')]).toMatchObject({ head: at('accept'), deprel: 'obj' })
})
