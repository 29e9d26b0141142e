import { expect, test } from 'vitest'
import type { Entity, Event, Knowledge, Position } from '../../src/model/index.js'
import { withMinConfidence } from '../../src/pipeline/min-confidence.js'

const entity = (id: string, partOf: string[] = []): Entity => ({
  id,
  kind: 'Country',
  label: id,
  altLabels: [],
  wikidata: null,
  iso2: null,
  partOf,
})
const event = (id: string, confidence: number, provider: string, attributedTo: string[] = []): Event => ({
  id,
  type: 'Donation',
  label: id,
  roles: { provider: [provider], recipient: [], item: [], via: [], redirectedTo: [] },
  quantity: null,
  quantityKind: null,
  quantityUnit: null,
  money: null,
  date: null,
  factuality: 'actual',
  attributedTo,
  confidence,
  evidence: [],
})
const position: Position = { id: 'p', entity: 'kim', jobTitle: null, affiliation: 'KP', former: false, evidence: [] }
const knowledge: Knowledge = {
  articles: [],
  entities: ['KP', 'RU', 'kim', 'lone', 'maker', 'speaker', 'vaccine'].map((id) => entity(id, id === 'vaccine' ? ['maker'] : [])),
  events: [event('sure', 0.9, 'RU'), event('unsure', 0.4, 'vaccine', ['speaker', 'KP'])],
  positions: [position],
  figures: [],
}

test('events below the threshold go, and the entities that only they name, with what those belong to', () => {
  const { events, entities } = withMinConfidence(knowledge, 0.5)
  expect(events.map(({ id }) => id)).toEqual(['sure'])
  expect(entities.map(({ id }) => id)).toEqual(['KP', 'RU', 'kim', 'lone'])
})

test('an event at the threshold stays, and nothing changes when all do', () => {
  expect(withMinConfidence(knowledge, 0.9).events).toHaveLength(1)
  expect(withMinConfidence(knowledge, 0.4)).toBe(knowledge)
})
