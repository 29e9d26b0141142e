import type { EntityKind } from './entity.js'

/** One entry of the gazetteer. */
export interface GazetteerEntry {
  /** Becomes the entity's id: ISO 3166-1 alpha-2 for countries (`KE`), a slug for the rest (`covax`, `sputnik-v`). */
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  /** Names without `label`: `DPRK`, `Oxford-AstraZeneca`. All-capitals names match only in capitals. */
  readonly names: readonly string[]
  /** `Kenyan`, `Kenyans`. */
  readonly adjectives: readonly string[]
  /** Capital, seat of government, leader's house: `Nairobi`, `Kremlin`, `White House`. */
  readonly metonyms: readonly string[]
  readonly wikidata: string | null
  readonly iso2: string | null
  readonly iso3: string | null
  /** Ids of entries it belongs to: country of a ministry or city, maker and broader goods of a vaccine. */
  readonly partOf: readonly string[]
  /** Seat of government of a country, also where the name is too ambiguous to be a metonym (Georgetown, Malé). */
  readonly capital?: string
  /** True for goods that say little (`aid`, `supplies`, `doses`): a more specific filler beside it is to be preferred. */
  readonly generic?: boolean
}

/** How the words of a text name an entry. */
export type NamedBy = 'name' | 'adjective' | 'metonym'

/** An entry that words may stand for. */
export interface GazetteerCandidate {
  readonly id: string
  readonly by: NamedBy
}

/** A name found in a list of token forms: tokens `first` (inclusive) to `last` (exclusive). */
export interface GazetteerMatch {
  readonly first: number
  readonly last: number
  /** Never empty, best first. */
  readonly candidates: readonly GazetteerCandidate[]
}
