import type { Entity, Event } from '../model/index.js'

/** An attribute of a node or an arrow in GraphML and GEXF. */
export interface Attribute<T> {
  readonly name: string
  readonly type: 'string' | 'double'
  readonly of: (thing: T) => string | number | null
}

export const ENTITY_ATTRIBUTES: readonly Attribute<Entity>[] = [
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'names', type: 'string', of: ({ altLabels }) => altLabels.join('; ') },
  { name: 'iso2', type: 'string', of: ({ iso2 }) => iso2 },
  { name: 'wikidata', type: 'string', of: ({ wikidata }) => wikidata },
]

export const EVENT_ATTRIBUTES: readonly Attribute<Event>[] = [
  { name: 'event', type: 'string', of: ({ id }) => id },
  { name: 'label', type: 'string', of: ({ label }) => label },
  { name: 'type', type: 'string', of: ({ type }) => type },
  { name: 'factuality', type: 'string', of: ({ factuality }) => factuality },
  { name: 'items', type: 'string', of: ({ roles }) => roles.item.join('; ') },
  { name: 'quantity', type: 'double', of: ({ quantity }) => quantity },
  { name: 'unit', type: 'string', of: ({ quantityUnit }) => quantityUnit },
  { name: 'amount', type: 'double', of: ({ money }) => money?.amount ?? null },
  { name: 'currency', type: 'string', of: ({ money }) => money?.currency ?? null },
  { name: 'date', type: 'string', of: ({ date }) => date?.value ?? null },
  { name: 'earliest', type: 'string', of: ({ date }) => date?.earliest ?? null },
  { name: 'latest', type: 'string', of: ({ date }) => date?.latest ?? null },
  { name: 'confidence', type: 'double', of: ({ confidence }) => confidence },
  { name: 'evidence', type: 'string', of: ({ evidence }) => evidence[0]?.exact ?? null },
]
