import { afterAll, describe, expect, test } from 'vitest'
import { QUESTIONS, QueryableGraph, questionNamed, writeResult } from '../../src/query/index.js'
import { fixture } from '../fixtures/knowledge.js'

const graph = new QueryableGraph(fixture)
afterAll(() => graph.close())
const rows = async (name: string) => (await writeResult(await graph.sparql(questionNamed(name).sparql), 'csv')).trimEnd().split('\r\n')

describe('the named questions', () => {
  test.each<[string, string[]]>([
    ['refusals', ['2021-07,North Korea,Sputnik V,Russia,Russia’s offer of Sputnik V shots was rejected by North Korea']],
    ['ledger', ['China,North Korea,2970000,0,0,0,0,0']],
    [
      'silence',
      [
        ',pledge,Japan,Vietnam,oxygen,"Japan pledges ""oxygen""\nto Việt Nam"',
        '2021,offer,China,North Korea,CoronaVac,"China offers 2,970,000 doses of Sinovac to North Korea (2021)"',
        '2021-07,offer,Russia,North Korea,Sputnik V,Russia offers Sputnik V to North Korea (July 2021)',
      ],
    ],
    ['contradictions', []],
    ['providers', ['Japan,2,0', 'Russia,2,0', 'China,1,2970000', 'World Health Organization,1,0']],
    ['recipients', ['North Korea,5,2970000', 'Vietnam,2,0']],
    ['redirections', ['Redirection e4,North Korea,harder hit nations,the country asked for it to be sent elsewhere']],
    ['sources', ['Korean Central News Agency,2', 'Te\u0301a Kono,1', 'World Health Organization,1']],
    ['people', ['Te\u0301a Kono,Minister,Japan']],
    [
      'figures',
      [
        ',https://w3id.org/triplewire/ontology#cases,1000000000000000000000,,KCNA',
        'North Korea,https://w3id.org/triplewire/ontology#tests,40700,,"Nearly 40,700 people were tested in North Korea"',
      ],
    ],
  ])('%s', async (name, expected) => {
    const [, ...answers] = await rows(name)
    expect(answers).toEqual(expected)
  })

  test('timeline and evidence have a row for each', async () => {
    expect(await rows('timeline')).toHaveLength(1 + 7)
    expect(await rows('evidence')).toHaveLength(1 + 8)
  })

  test('each has its own name and a line for people', () => {
    expect(new Set(QUESTIONS.map(({ name }) => name)).size).toBe(QUESTIONS.length)
    for (const { asks } of QUESTIONS) expect(asks).toMatch(/^[A-Z].{10,90}$/)
    expect(() => questionNamed('refusal')).toThrow(/no question is called "refusal": refusals, ledger/)
  })
})
