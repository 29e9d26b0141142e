import type { EntityKind, GazetteerEntry } from '../model/index.js'
import { Gazetteer } from './gazetteer.js'
import { ENTRIES, PREFERENCES, TRAPS } from './gazetteer-data.js'

/** The gazetteer that ships with Triplewire, as plain entries; no file is read, so it works in a browser. */
export function shippedEntries(): readonly GazetteerEntry[] {
  return lines(ENTRIES).map(toEntry)
}

/**
 * A gazetteer of the shipped entries and `extra` ones, in that order.
 * An extra entry with the id of a shipped one takes its place.
 */
export function createGazetteer(extra: readonly GazetteerEntry[] = []): Gazetteer {
  const replaced = new Set(extra.map(({ id }) => id))
  const entries = shippedEntries().filter(({ id }) => !replaced.has(id))
  return new Gazetteer([...entries, ...extra], {
    preferences: new Map(lines(PREFERENCES).map((line) => [line.split('\t')[0]!, list(line.split('\t')[1]!)])),
    traps: lines(TRAPS),
  })
}

function toEntry(line: string): GazetteerEntry {
  const cells = line.split('\t')
  const [id, kind, label, names, adjectives, metonyms, wikidata, iso3, partOf, capital, generic] = cells as [string, ...string[]]
  return {
    id,
    kind: kind as EntityKind,
    label: label!,
    names: list(names!),
    adjectives: list(adjectives!),
    metonyms: list(metonyms!),
    wikidata: wikidata || null,
    iso2: kind === 'Country' ? id : null,
    iso3: iso3 || null,
    partOf: list(partOf!),
    ...(capital ? { capital } : {}),
    ...(generic ? { generic: true } : {}),
  }
}

const lines = (block: string): readonly string[] => block.trim().split('\n')
const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'))
