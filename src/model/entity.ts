/** What an entity is; each is a class of the ontology. */
export const ENTITY_KINDS = [
  'Country',
  'Region',
  'Place',
  'Organization',
  'Company',
  'Programme',
  'Group',
  'Media',
  'Person',
  'Vaccine',
  'Goods',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Something that takes part in events. */
export interface Entity {
  /** Local part of its IRI, e.g. `KP`, `covax`, `sputnik-v`: letters, digits, `-`, `_`, `.`. */
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  /** Other names, sorted, without `label`. */
  readonly altLabels: readonly string[]
  /** Wikidata item, e.g. `Q423`. */
  readonly wikidata: string | null
  /** ISO 3166-1 alpha-2 for countries. */
  readonly iso2: string | null
  /** Entity ids of what it belongs to: the country of a ministry, the maker of a vaccine, the broader goods. */
  readonly partOf: readonly string[]
}
