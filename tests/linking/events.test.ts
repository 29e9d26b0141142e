import { beforeAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/extraction/index.js'
import { link } from '../../src/linking/index.js'
import type { Knowledge } from '../../src/model/index.js'
import { loadOntology, type Ontology } from '../../src/ontology/index.js'
import { shippedAnalysis } from '../extraction/analyse.js'

let build: (text: string) => Knowledge

beforeAll(async () => {
  const analyse = await shippedAnalysis()
  const ontology: Ontology = await loadOntology()
  build = (text) => {
    const doc = analyse(text)
    return link([{ doc, mentions: extract(doc, ontology) }], ontology)
  }
})

describe('one event for one act', () => {
  it.each([
    [
      'the same number told twice',
      'Japan donated 300,000 AstraZeneca doses to Vietnam. The 300,000 AstraZeneca doses that Japan donated to Vietnam were made in Tokyo.',
      1,
    ],
    ['two numbers', 'Japan donated 300,000 AstraZeneca doses to Vietnam. Later Japan donated 500,000 AstraZeneca doses to Vietnam.', 2],
    ['two receivers', 'Japan donated 300,000 AstraZeneca doses to Vietnam. Japan donated AstraZeneca doses to Malaysia.', 2],
    [
      'done and not done',
      'Japan donated 300,000 AstraZeneca doses to Vietnam. Japan has not donated AstraZeneca doses to Vietnam since.',
      2,
    ],
    [
      'several receivers, and one of them with its own number',
      'Japan donated AstraZeneca doses to Vietnam, Malaysia and Nepal. Japan donated 300,000 AstraZeneca doses to Nepal.',
      2,
    ],
    ['more of it', 'Japan donated 300,000 AstraZeneca doses to Vietnam. Japan has also donated AstraZeneca doses to Vietnam in spring.', 2],
  ])('%s', (_name, text, wanted) => {
    expect(build(text).events.filter((e) => e.type === 'Donation')).toHaveLength(wanted)
  })
})

it.each([
  [
    'come and to come',
    'China delivered Sinopharm doses to Laos on Monday. China will have delivered Sinopharm doses to Laos by August.',
    2,
  ],
  ['the news and what came weeks before', 'Cuba delivered oxygen to Haiti. Cuba delivered oxygen to Haiti on 2 January.', 2],
  [
    'what has come and as much again',
    'Peru sent oxygen. Peru delivered 5,000 masks to Haiti. A further 5,000 masks will arrive in Haiti in August.',
    2,
  ],
  ['a lead and what fills it in', 'Laos received a second batch of vaccines today. UNICEF delivered 367,200 AstraZeneca doses to Laos.', 1],
])('one delivery for one arrival: %s', (_name, text, wanted) => {
  expect(build(text).events.filter((e) => e.type === 'Delivery')).toHaveLength(wanted)
})

it('evidence quotes the text by code points, whatever stands before it', () => {
  const text = '💉💉 “Good news” — Kenya received 358,700 AstraZeneca doses from Denmark.'
  const { events } = build(text)
  expect(events).toHaveLength(1)
  const points = [...text]
  for (const { start, end, exact, spans } of events[0]!.evidence) {
    expect(points.slice(start, end).join('')).toBe(exact)
    for (const s of spans) expect(points.slice(s.start, s.end).join('')).not.toBe('')
  }
})

it('a party fills one role, and nobody gives to himself', () => {
  for (const { roles } of build('Kenya sent 5,000 masks to Uganda. Uganda sent 100 ventilators to Kenya. Nairobi donated oxygen to Kenya.')
    .events) {
    expect(roles.provider.filter((p) => roles.recipient.includes(p))).toEqual([])
    expect(roles.via.filter((v) => roles.provider.includes(v) || roles.recipient.includes(v))).toEqual([])
  }
})

it('the vaccine of an article is that of its disease', () => {
  const goods = (text: string) => build(text).events.flatMap((e) => e.roles.item)
  expect(goods('An mpox outbreak spreads. The United States delivered 50,000 doses to Nigeria.')).toEqual(['mpox-vaccine'])
  expect(goods('COVID-19 spreads. The United States delivered 50,000 doses to Nigeria.')).toEqual(['covid-19-vaccine'])
})
