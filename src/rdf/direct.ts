import type { Event, OwnClass, Role } from '../model/index.js'

/** A triple between two fillers of an event: `[subject role, property, object role]`. */
export type DirectPattern = readonly [subject: Role, property: string, object: Role]

/**
 * Which plain triples an event of each class that ships also yields when it is actual.
 * Redirection and Suspension have none: either side may be the one that acts.
 */
export const DIRECT: Readonly<Record<string, readonly DirectPattern[]>> = {
  Offer: [
    ['provider', 'offered', 'item'],
    ['provider', 'offeredTo', 'recipient'],
  ],
  Pledge: [
    ['provider', 'pledged', 'item'],
    ['provider', 'pledgedTo', 'recipient'],
  ],
  Donation: [
    ['provider', 'donated', 'item'],
    ['provider', 'donatedTo', 'recipient'],
  ],
  Shipment: [
    ['provider', 'shipped', 'item'],
    ['provider', 'shippedTo', 'recipient'],
  ],
  Delivery: [
    ['provider', 'delivered', 'item'],
    ['provider', 'deliveredTo', 'recipient'],
    ['recipient', 'received', 'item'],
  ],
  Allocation: [
    ['provider', 'allocated', 'item'],
    ['provider', 'allocatedTo', 'recipient'],
  ],
  Purchase: [
    ['recipient', 'purchased', 'item'],
    ['recipient', 'purchasedFrom', 'provider'],
  ],
  Request: [
    ['recipient', 'requested', 'item'],
    ['recipient', 'requestedFrom', 'provider'],
  ],
  Rejection: [
    ['recipient', 'rejected', 'item'],
    ['recipient', 'rejectedFrom', 'provider'],
  ],
  Acceptance: [
    ['recipient', 'accepted', 'item'],
    ['recipient', 'acceptedFrom', 'provider'],
  ],
}

/** One plain fact: entity ids around a property of the ontology. */
export interface DirectFact {
  readonly subject: string
  readonly property: string
  readonly object: string
}

/**
 * The plain facts of the actual events, by subject; never those of planned, possible or negated ones.
 *
 * @param own Classes that do not ship, with their own direct properties.
 * @returns Entity id to its facts, sorted by property and object, each once.
 */
export function directFacts(events: readonly Event[], own: readonly OwnClass[] = []): ReadonlyMap<string, readonly DirectFact[]> {
  const ownPatterns = new Map(own.map(({ name, direct }) => [name, direct.map(toPattern)]))
  const bySubject = new Map<string, Map<string, DirectFact>>()
  for (const event of events) {
    if (event.factuality !== 'actual') continue
    for (const [from, property, to] of ownPatterns.get(event.type) ?? DIRECT[event.type] ?? [])
      for (const subject of event.roles[from])
        for (const object of event.roles[to]) {
          if (subject === object) continue
          const facts = bySubject.get(subject) ?? new Map<string, DirectFact>()
          facts.set(`${property} ${object}`, { subject, property, object })
          bySubject.set(subject, facts)
        }
  }
  const sorted = (facts: Map<string, DirectFact>) => [...facts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact)
  return new Map([...bySubject].map(([subject, facts]) => [subject, sorted(facts)]))
}

const toPattern = ({ name, subject, object }: OwnClass['direct'][number]): DirectPattern => [subject, name, object]
