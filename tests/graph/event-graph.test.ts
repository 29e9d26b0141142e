import { describe, expect, test } from 'vitest'
import { type EventFilter, EventGraph } from '../../src/graph/index.js'
import { fixture } from '../fixtures/knowledge.js'

const graph = new EventGraph(fixture)
const ids = (filter: EventFilter) => graph.events(filter).map(({ id }) => id)

describe('events', () => {
  test.each<[EventFilter, string]>([
    [{}, 'e1 e2 e3 e4 e5 e6 e7'],
    [{ type: 'Offer' }, 'e1 e3'],
    [{ type: ['Offer', 'Pledge'] }, 'e1 e3 e6'],
    [{ provider: 'Russia' }, 'e1 e2'],
    [{ provider: 'kremlin' }, 'e1 e2'],
    [{ provider: 'RU', type: 'Rejection' }, 'e2'],
    [{ recipient: 'North Korea', item: ['Sinovac', 'medical supplies'] }, 'e3 e4 e5'],
    [{ recipient: 'việt nam', factuality: 'planned' }, 'e6'],
    [{ factuality: ['planned', 'negated'] }, 'e6 e7'],
    [{ via: 'COVAX' }, 'e3'],
    [{ redirectedTo: 'harder hit nations' }, 'e4'],
    [{ participant: 'dalian' }, 'e5'],
    [{ attributedTo: 'KCNA' }, 'e1 e2'],
    [{ attributedTo: 'North Korea', withParts: true }, 'e1 e2'],
    [{ via: 'World Health Organization', withParts: true }, 'e3'],
    [{ via: 'World Health Organization' }, ''],
    [{ minConfidence: 0.93 }, 'e2 e3'],
    [{ between: ['2021-07-31', '2021-08-01'] }, 'e1 e2 e3 e4'],
    [{ between: ['2021-10-08', '2021-12-01'] }, 'e3'],
    [{ between: ['2022-01-01', '2022-12-31'] }, ''],
    [{ article: 'a1', type: 'Shipment' }, 'e5'],
    [{ provider: 'Atlantis' }, ''],
    [{ type: 'offer' }, ''],
    [{ provider: [] }, ''],
  ])('%j', (filter, expected) => {
    expect(ids(filter).join(' ')).toBe(expected)
  })

  test.each([
    [{ giver: 'RU' }, /unknown filter: giver; known are provider/],
    [{ factuality: 'true' }, /unknown factuality: true; known are actual/],
    [{ between: ['2021', '2022'] }, /not an ISO day/],
    [{ between: ['2022-01-02', '2022-01-01'] }, /invalid interval/],
  ])('%j is misuse', (filter, message) => {
    expect(() => graph.events(filter as unknown as EventFilter)).toThrow(message)
  })
})

test('entities by kind and name', () => {
  expect(graph.entities({ kind: 'Vaccine' }).map(({ id }) => id)).toEqual(['sinovac', 'sputnik-v'])
  expect(graph.entities({ name: 'dprk' }).map(({ id }) => id)).toEqual(['KP'])
  expect(graph.entities({ kind: 'Person', name: 'dprk' })).toEqual([])
  expect(graph.entities()).toHaveLength(fixture.entities.length)
  expect(graph.entity('KP')?.label).toBe('North Korea')
})

test('events between two, neighbours, evidence', () => {
  expect(graph.between('North Korea', 'Russia').map(({ id }) => id)).toEqual(['e1', 'e2'])
  expect(graph.between('China', 'Russia')).toEqual([])
  expect(graph.between('China', 'China')).toEqual([])
  expect(graph.neighbours('Russia').map(({ entity, events }) => [entity.id, events.length])).toEqual([
    ['KP', 2],
    ['sputnik-v', 2],
  ])
  const [piece] = graph.evidence('e2')
  expect(piece?.source.title).toContain('Pyongyang')
  expect([...(piece?.source.text ?? '')].slice(piece?.start, piece?.end).join('')).toBe(piece?.exact)
  expect(() => graph.evidence('nope')).toThrow('no event has the id "nope"')
})

test('the drawn graph has each arrow once, from giver to taker', () => {
  const drawn = graph.toGraphology()
  expect(drawn.order).toBe(fixture.entities.length)
  expect(drawn.mapEdges((edge, _, source, target) => `${edge} ${source}>${target}`)).toEqual([
    'e1/0 RU>KP',
    'e2/0 RU>KP',
    'e3/0 CN>KP',
    'e4/0 KP>sinovac',
    'e4/1 KP>harder-hit-nations',
    'e5/0 who>KP',
    'e6/0 JP>VN',
    'e7/0 JP>VN',
  ])
})
