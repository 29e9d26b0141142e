import { describe, expect, it } from 'vitest'
import { eventLabel } from '../../src/linking/label.js'
import type { Event } from '../../src/model/index.js'

const event = (part: Partial<Omit<Event, 'roles'>> & { roles?: Partial<Event['roles']> }): Omit<Event, 'id' | 'label'> => ({
  type: 'Donation',
  quantity: null,
  quantityKind: null,
  quantityUnit: null,
  money: null,
  date: null,
  factuality: 'actual',
  attributedTo: [],
  confidence: 1,
  evidence: [],
  ...part,
  roles: { provider: [], recipient: [], item: [], via: [], redirectedTo: [], ...part.roles },
})

describe('eventLabel', () => {
  it.each([
    [
      event({ roles: { provider: ['China'], recipient: ['Peru'], item: ['Sinopharm'] }, quantity: 1130000 }),
      'China donates 1,130,000 Sinopharm to Peru',
    ],
    [
      event({
        type: 'Rejection',
        roles: { provider: ['Russia'], recipient: ['North Korea'], item: ['Sputnik V'] },
        date: { value: '2021-07', earliest: null, latest: null },
      }),
      'North Korea rejects Sputnik V from Russia (July 2021)',
    ],
    [
      event({ roles: { provider: ['X'], recipient: ['Y'], item: ['rice'] }, quantity: 1300, quantityUnit: 'tonnes' }),
      'X donates 1,300 tonnes of rice to Y',
    ],
    [
      event({ roles: { provider: ['X'], recipient: ['Y'], item: ['ventilators'] }, quantity: 50, quantityUnit: 'ventilators' }),
      'X donates 50 ventilators to Y',
    ],
    [event({ type: 'Redirection', roles: { recipient: ['A'], redirectedTo: ['B'], item: ['doses'] } }), 'A redirects doses to B'],
    [
      event({ type: 'Delivery', factuality: 'planned', roles: { recipient: ['Mali'], item: ['oxygen'] } }),
      'Somebody delivers (planned) oxygen to Mali',
    ],
    [
      event({
        type: 'Pledge',
        factuality: 'planned',
        roles: { provider: ['EU'], recipient: ['COVAX'] },
        money: { amount: 2e9, currency: 'EUR' },
      }),
      'EU pledges EUR 2,000,000,000 to COVAX',
    ],
    [
      event({ roles: { provider: ['X'], recipient: ['A', 'B', 'C', 'D'], item: ['masks'] }, factuality: 'negated' }),
      'X does not: donates masks to A, B and 2 others',
    ],
    [event({ type: 'Sanction', roles: { provider: ['X'], recipient: ['Y'] } }), 'X Sanction aid to Y'],
  ])('%#', (e, wanted) => expect(eventLabel(e, (id) => id)).toBe(wanted))
})
