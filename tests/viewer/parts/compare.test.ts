import { describe, expect, it } from 'vitest'
import type { Event } from '../../../src/model/index.js'
import { toViewerGraph } from '../../../src/viewer-data/index.js'
import { makeStory } from '../../../viewer/src/data/story.js'
import { applyFilters, NO_FILTERS } from '../../../viewer/src/state/filters.js'
import { KNOWLEDGE } from '../suite.js'

const offer = KNOWLEDGE.events.find(({ id }) => id === 'offer-sputnik')!
const article = KNOWLEDGE.articles[1]!.id
/** The same offer, as another article tells it. */
const told = (part: Partial<Event>): Event => ({
  ...offer,
  id: 'other',
  evidence: offer.evidence.map((one) => ({ ...one, article })),
  ...part,
})
const storyWith = (event: Event) => makeStory(toViewerGraph({ ...KNOWLEDGE, events: [...KNOWLEDGE.events, event] }))
const differs = (event: Event) =>
  storyWith(event)
    .others.get(event.id)
    ?.map((other) => other.differs) ?? []

describe('what sources tell differently', () => {
  it('is found: that it did not happen', () => {
    expect(differs(told({ factuality: 'negated' }))).toEqual([['here “not offered”, there “offered”']])
  })

  it('is found: another number', () => {
    const both = { ...offer, quantity: 5, quantityUnit: 'doses' } as Event
    const story = makeStory(
      toViewerGraph({
        ...KNOWLEDGE,
        events: [...KNOWLEDGE.events.filter(({ id }) => id !== offer.id), both, told({ quantity: 7, quantityUnit: 'doses' })],
      }),
    )
    expect(story.others.get('other')!.map((other) => other.differs)).toEqual([['here 7, there 5']])
    const values = { ...NO_FILTERS.values, standing: new Set(['differently']) }
    expect(applyFilters(story, { ...NO_FILTERS, values }).acts.map(({ event }) => event.id)).toEqual(['offer-sputnik', 'other'])
  })

  it.each([
    ['the same told twice', told({})],
    ['another time', told({ factuality: 'negated', date: { value: '2020', earliest: '2020-01-01', latest: '2020-12-31' } })],
    ['other goods', told({ factuality: 'negated', roles: { ...offer.roles, item: ['sinovac'] } })],
    ['another receiver', told({ factuality: 'negated', roles: { ...offer.roles, recipient: ['CN'] } })],
    ['a plan', told({ factuality: 'planned' })],
    ['the same article and speaker', told({ factuality: 'negated', evidence: offer.evidence })],
  ])('is not: %s', (_, event) => {
    expect(differs(event)).toEqual([])
  })

  it('knows promises after which something came', () => {
    expect(storyWith(told({})).standings.get('offer-sputnik')).toEqual(['undelivered'])
    expect(storyWith(told({ type: 'Delivery' })).standings.get('offer-sputnik')).toEqual(['delivered'])
  })
})
