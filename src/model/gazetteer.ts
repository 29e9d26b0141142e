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
  /** Ids of entries it belongs to: country of a ministry or city, maker of a vaccine. */
  readonly partOf: readonly string[]
}
