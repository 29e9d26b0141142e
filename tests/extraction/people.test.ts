import { beforeAll, describe, expect, it } from 'vitest'
import { extractPeople } from '../../src/extraction/people/index.js'
import { PERSON_RULES } from '../../src/extraction/people/rules.js'
import type { Doc, PersonMention, Span } from '../../src/model/index.js'
import { shippedAnalysis, shippedGazetteer } from './analyse.js'
import { APPOSITION, CONTEXT, NOBODY, OTHER_CONSTRUCTIONS, OTHER_COUNTRIES, TITLE_BEFORE_NAME, TITLE_COMMA_NAME } from './people-cases.js'

let analyse: (text: string, title?: string) => Doc
beforeAll(async () => {
  analyse = await shippedAnalysis()
})

const people = (text: string): [Doc, PersonMention[]] => {
  const doc = analyse(text)
  return [doc, extractPeople(doc, { gazetteer: shippedGazetteer() })]
}

function inWords(doc: Doc, mention: PersonMention): string {
  const words = (span: Span | undefined | null) => (span ? doc.text.slice(span.start, span.end) : '-')
  const affiliation = mention.affiliation === null ? mention.organisation : doc.names[mention.affiliation]
  return `${words(mention.range)} | ${words(mention.jobTitle)} | ${words(affiliation)}`
}

const TABLES = { TITLE_BEFORE_NAME, TITLE_COMMA_NAME, APPOSITION, OTHER_CONSTRUCTIONS, OTHER_COUNTRIES, CONTEXT }
for (const [name, cases] of Object.entries(TABLES)) {
  describe(`people: ${name.toLowerCase().replaceAll('_', ' ')}`, () => {
    it.each(cases.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
      const [doc, found] = people(text)
      expect(found.map((mention) => inWords(doc, mention)).join('\n')).toBe(expected.join('\n'))
    })
  })
}

describe('people: nobody', () => {
  it.each(NOBODY)('%s', (text) => {
    const [doc, found] = people(text)
    expect(found.map((mention) => inWords(doc, mention)).join('\n')).toBe('')
  })
})

describe('the rules for people', () => {
  it('have names of their own and say what they find', () => {
    expect(new Set(PERSON_RULES.map((rule) => rule.name)).size).toBe(PERSON_RULES.length)
    for (const rule of PERSON_RULES) {
      expect(rule.name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(rule.description).toMatch(/\.$/)
    }
  })

  it('are each shown by a case of the tables', () => {
    const fired = new Set(
      Object.values(TABLES).flatMap((cases) =>
        cases.flatMap(([text]) => people(text)[1].map((mention) => mention.rule.replace('person/', ''))),
      ),
    )
    fired.add(people('Kim Jong Un urged party workers to fight the virus.')[1][0]?.rule.replace('person/', '') ?? '')
    expect(PERSON_RULES.map((rule) => rule.name).filter((name) => !fired.has(name))).toEqual([])
  })

  it('mark a former office', () => {
    const [, found] = people('Former British Prime Minister Gordon Brown spoke after WHO chief Tedros Adhanom Ghebreyesus.')
    expect(found.map((mention) => mention.former)).toEqual([true, false])
  })
})
