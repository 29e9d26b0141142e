import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'
import { extract } from '../../src/extraction/index.js'
import { link } from '../../src/linking/index.js'
import { loadOntology, type Ontology } from '../../src/ontology/index.js'

let analyzer: Analyzer
let ontology: Ontology
beforeAll(async () => {
  ontology = await loadOntology()
  analyzer = await createAnalyzer()
})

/** Type, givers and receivers of the events below a headline. */
function below(title: string | null, text: string): string[] {
  const doc = analyzer.analyze({ id: 'test', url: null, title, date: '2021-10-07', text, source: 'test' })
  const { events } = link([{ doc, mentions: extract(doc, ontology) }], ontology)
  return events.map((e) => `${e.type}: ${e.roles.provider.join(' ')} > ${e.roles.recipient.join(' ')}`)
}

describe('what the lead leaves to the headline', () => {
  it.each([
    [
      'Peru receives Sinopharm doses from China',
      'A batch of 300,000 Sinopharm doses arrived in Lima on Monday. China has built a port there.',
      ['Delivery: CN > PE'],
    ],
    [
      'Spain donates 200,000 AstraZeneca doses to Ecuador',
      'The 200,000 AstraZeneca doses were handed over on Friday. Spain and Ecuador signed an accord.',
      ['Delivery: ES > EC'],
    ],
    [
      'Doses from Japan arrive in Nepal',
      'A plane carrying 513,420 AstraZeneca doses landed in Kathmandu on Sunday. Japan had promised 1.6 million.',
      ['Delivery: JP > NP'],
    ],
  ])('%s', (title, text, wanted) => {
    expect(below(title, text)).toEqual(expect.arrayContaining(wanted))
  })

  it('says nothing of a third party', () => {
    const text = 'A batch of 300,000 Sinopharm doses arrived in Lima on Monday. Spain sent a minister.'
    expect(below('Spain donates doses to Ecuador', text)).toEqual(['Delivery:  > PE'])
    expect(below('Spain and Ecuador sign an accord', text)).toEqual(['Delivery:  > PE'])
  })
})
