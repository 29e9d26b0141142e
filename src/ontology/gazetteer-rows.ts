import type { EntityKind, GazetteerEntry } from '../model/index.js'
import { Gazetteer } from './gazetteer.js'
import { ENTRIES, PREFERENCES, TRAPS } from './gazetteer-data.js'

/** A line of the generated module; scripts/gazetteer.mjs writes it. */
type Row = readonly [
  id: string,
  kind: EntityKind,
  label: string,
  names: readonly string[],
  adjectives: readonly string[],
  metonyms: readonly string[],
  wikidata: string | null,
  iso3: string | null,
  partOf: readonly string[],
  capital: string | null,
  generic: boolean,
]

/** The gazetteer that ships with Triplewire, as plain entries; no file is read, so it works in a browser. */
export function shippedEntries(): readonly GazetteerEntry[] {
  return (JSON.parse(ENTRIES) as readonly Row[]).map(toEntry)
}

let shipped: Gazetteer | undefined

/**
 * A gazetteer of the shipped entries and `extra` ones, in that order.
 * An extra entry with the id of a shipped one takes its place. Without extra ones it is always the same object.
 */
export function createGazetteer(extra: readonly GazetteerEntry[] = []): Gazetteer {
  if (extra.length === 0) {
    shipped ??= gazetteerOf(shippedEntries())
    return shipped
  }
  const replaced = new Set(extra.map(({ id }) => id))
  return gazetteerOf([...shippedEntries().filter(({ id }) => !replaced.has(id)), ...extra])
}

function gazetteerOf(entries: readonly GazetteerEntry[]): Gazetteer {
  return new Gazetteer(entries, {
    preferences: new Map(JSON.parse(PREFERENCES) as [string, string[]][]),
    traps: JSON.parse(TRAPS) as string[],
  })
}

function toEntry([id, kind, label, names, adjectives, metonyms, wikidata, iso3, partOf, capital, generic]: Row): GazetteerEntry {
  const entry = { id, kind, label, names, adjectives, metonyms, wikidata, iso2: kind === 'Country' ? id : null, iso3, partOf }
  if (capital === null) return generic ? { ...entry, generic } : entry
  return { ...entry, capital }
}
