import type { Doc, Entity, EntityKind, Filler, GazetteerEntry, NameMention } from '../model/index.js'
import { contentHash, slug } from './id.js'

/** The part of the gazetteer that linking needs. */
export interface Gazetteer {
  get(id: string): GazetteerEntry | undefined
  lookup(name: string): readonly { readonly id: string }[]
}

/** Decides what the names and phrases of articles stand for; one table for all articles of a build. */
export interface EntityTable {
  /** Entity id of a name mention; a place or metonym in a party's role stands for its country. */
  ofName(doc: Doc, name: number, asParty?: boolean): string
  /** Entity id of a role filler. */
  ofFiller(doc: Doc, filler: Filler): string
  /** Entity id of a gazetteer entry. */
  ofEntry(id: string): string
  /** Adds an entity made elsewhere (persons); returns its id. */
  add(entity: Entity): string
  /** Name of an entity met so far, for people; the id itself for one that was not. */
  label(id: string): string
  /** All entities met so far, sorted by id. */
  entities(): Entity[]
}

const LEADING =
  /^(?:(?:the|a|an|its|their|his|her|our|these|those|this|that|some|all|many|several|other|both|any|such|nearly|about|around|over|more than|at least|up to|almost|approximately|as many as|roughly)\s+)+/i
const COUNTS =
  /^(?:[\d][\d,.]*(?:\s*(?:million|billion|thousand|lakh|crore|m|bn|k))?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|hundreds of|thousands of|millions of)\s+/i

const PLACE_WORDS = /\b(?:airport|port|harbou?r|air base|airbase|hospital|province|city|district|region|state|warehouse)\b/i

/** @param gazetteer names known beforehand; everything else is minted from its words */
export function createEntityTable(gazetteer: Gazetteer): EntityTable {
  const table = new Map<string, Entity>()
  const add = (entity: Entity) => {
    const known = table.get(entity.id)
    if (!known) table.set(entity.id, entity)
    else if (entity.altLabels.some((l) => l !== known.label && !known.altLabels.includes(l)))
      table.set(entity.id, {
        ...known,
        altLabels: [...new Set([...known.altLabels, ...entity.altLabels])].filter((l) => l !== known.label).sort(),
      })
    return entity.id
  }
  const ofEntry = (id: string): string => {
    const entry = gazetteer.get(id)
    if (!entry) throw new Error(`unknown gazetteer entry: ${id}`)
    if (!table.has(id)) {
      add({
        id,
        kind: entry.kind,
        label: entry.label,
        altLabels: [...new Set([...entry.names, ...entry.metonyms])].filter((n) => n !== entry.label).sort(),
        wikidata: entry.wikidata,
        iso2: entry.iso2,
        partOf: [...entry.partOf].sort(),
      })
      for (const whole of entry.partOf) if (gazetteer.get(whole)) ofEntry(whole)
    }
    return id
  }
  const mint = (kind: EntityKind, words: string): string => {
    const label = words.replace(/\s+/g, ' ').trim()
    const key = kind === 'Goods' || kind === 'Group' ? label.toLowerCase() : label
    const short = slug(key)
    return add({
      id: `${short || kind.toLowerCase()}-${contentHash(kind, key).slice(0, 5)}`,
      kind,
      label: key,
      altLabels: [],
      wikidata: null,
      iso2: null,
      partOf: [],
    })
  }
  const countryOf = (entry: GazetteerEntry): string | null => {
    for (const id of entry.partOf) {
      const whole = gazetteer.get(id)
      if (whole?.kind === 'Country') return id
      const above = whole ? countryOf(whole) : null
      if (above) return above
    }
    return null
  }
  /** Goods bear the names that the articles give them beside those of the gazetteer: "protective suits". */
  const asWritten = (id: string, words: string): string => {
    const written = words.replace(/\s+/g, ' ')
    const known = table.get(id)!
    if ([known.label, ...known.altLabels].some((l) => l.toLowerCase() === written.toLowerCase())) return id
    // "CT scanners" keeps its capitals, "Protective suits" at the head of a sentence does not
    const name = [written.toLowerCase(), written].find((n) => gazetteer.lookup(n).some((c) => c.id === id))
    return name === undefined ? id : add({ ...known, altLabels: [name] })
  }
  /** Whether an entry is a product: where a party is meant, "Moderna" is its maker. */
  const isItem = (id: string): boolean => ['Vaccine', 'Goods'].includes(gazetteer.get(id)?.kind ?? '')
  const ofMention = (doc: Doc, mention: NameMention, asParty: boolean): string => {
    const id = mention.candidates.find((c) => gazetteer.get(c)?.kind === mention.kind) ?? mention.candidates[0]
    if (id !== undefined) {
      const entry = gazetteer.get(id)
      if (entry && asParty && entry.kind === 'Place') return ofEntry(countryOf(entry) ?? id)
      if (entry && asParty && isItem(id)) return ofEntry([...mention.candidates, ...entry.partOf].find((c) => !isItem(c)) ?? id)
      if (entry) return entry.kind === 'Goods' ? asWritten(ofEntry(id), doc.text.slice(mention.start, mention.end)) : ofEntry(id)
    }
    const words = cleaned(doc.text.slice(mention.start, mention.end))
    return (asParty ? stateOf(words) : null) ?? mint(mention.kind, words)
  }
  /** The country of a place that bears a known name: `Cairo International Airport`, `port of Aden`. */
  const stateOf = (words: string): string | null => {
    if (!PLACE_WORDS.test(words)) return null
    const parts = words.split(' ')
    for (let length = Math.min(3, parts.length - 1); length > 0; length--) {
      const id = gazetteer.lookup(parts.slice(0, length).join(' '))[0]?.id ?? gazetteer.lookup(parts.slice(-length).join(' '))[0]?.id
      const entry = id === undefined ? undefined : gazetteer.get(id)
      if (entry?.kind === 'Country') return ofEntry(entry.id)
      const country = entry?.kind === 'Place' ? countryOf(entry) : null
      if (country) return ofEntry(country)
    }
    return null
  }
  return {
    ofName: (doc, name, asParty = false) => ofMention(doc, doc.names[name]!, asParty),
    ofFiller(doc, filler) {
      if (filler.entity) return ofEntry(filler.entity)
      const party = filler.role === 'provider' || filler.role === 'recipient' || filler.role === 'redirectedTo'
      if (filler.name !== null) return ofMention(doc, doc.names[filler.name]!, party)
      return mint(filler.role === 'item' ? 'Goods' : 'Group', cleaned(doc.text.slice(filler.range.start, filler.range.end)))
    },
    ofEntry,
    add,
    label: (id) => table.get(id)?.label ?? id,
    entities: () => [...table.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function cleaned(words: string): string {
  let text = words.replace(/\s+/g, ' ').trim()
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(LEADING, '').replace(COUNTS, '')
  }
  return text.replace(/[’']s$/, '') || words.trim()
}
