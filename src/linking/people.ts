import { inSingular } from '../extraction/people/titles.js'
import type { Doc, Evidence, PersonMention, Position, Span, TokenRange } from '../model/index.js'
import type { EntityTable, Gazetteer } from './entities.js'
import { quote } from './events.js'
import { contentHash, slug } from './id.js'
import { isSamePerson, personWords } from './person-names.js'

/** The persons of one article. */
export interface LinkedPeople {
  /** Sorted by id. */
  readonly positions: readonly Position[]
  /** Entity id of the person whose name a range holds ("Biden" gives the entity of "Joe Biden"); null when it names none. */
  ofRange(range: Span): string | null
}

interface Person {
  readonly names: { readonly start: number; readonly end: number; readonly words: readonly string[]; readonly label: string }[]
  entry: string | null
}

/**
 * Makes one entity of each person of an article, whatever parts of the name its mentions use, and one position
 * of each office that the article gives the person.
 *
 * @param table receives the person and affiliation entities
 */
export function linkPeople(doc: Doc, mentions: readonly PersonMention[], table: EntityTable, gazetteer: Gazetteer): LinkedPeople {
  const persons = groupNames(doc, mentions, gazetteer)
  const ids = new Map<Person, string>()
  const idOf = (person: Person): string => {
    const known = ids.get(person)
    if (known !== undefined) return known
    const id = person.entry === null ? table.add(mint(person)) : table.ofEntry(person.entry)
    ids.set(person, id)
    return id
  }
  const personAt = (range: Span): Person | undefined => persons.find((p) => p.names.some((n) => n.start < range.end && range.start < n.end))
  const found = new Map<string, Position>()
  for (const mention of mentions) {
    const person = personAt(mention.range)
    if (!person) continue
    const position = toPosition(doc, mention, idOf(person), affiliationOf(doc, mention, person, table, gazetteer))
    const known = found.get(position.id)
    found.set(position.id, known ? { ...known, evidence: [...known.evidence, ...position.evidence] } : position)
  }
  return {
    positions: withoutBare([...found.values()]).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    ofRange: (range) => {
      const person = personAt(range)
      return person ? idOf(person) : null
    },
  }
}

/** All names of persons in the article, those of one person together. */
function groupNames(doc: Doc, mentions: readonly PersonMention[], gazetteer: Gazetteer): Person[] {
  const ranges: (TokenRange & { entry: string | null })[] = mentions.map(({ range, name }) => ({
    ...range,
    entry: entryOf(doc, range, name, gazetteer),
  }))
  doc.names.forEach((name, index) => {
    if (name.kind !== 'Person' || ranges.some((r) => r.start < name.end && name.start < r.end)) return
    ranges.push({
      first: name.first,
      last: name.last,
      head: name.head,
      start: name.start,
      end: name.end,
      entry: entryOf(doc, name, index, gazetteer),
    })
  })
  const persons: Person[] = []
  // the fullest names first, so that a surname finds the one it belongs to
  const named = ranges.map((range) => ({ range, words: personWords(doc.text.slice(range.start, range.end)) }))
  named.sort((a, b) => b.words.length - a.words.length || a.range.start - b.range.start)
  for (const { range, words } of named) {
    if (words.length === 0) continue
    const name = { start: range.start, end: range.end, words, label: doc.text.slice(range.start, range.end).replace(/\s+/g, ' ') }
    // "Emine Erdogan" is nobody whom the gazetteer calls Erdogan by another first name
    const labelOf = (entry: string | null) => personWords((entry !== null && gazetteer.get(entry)?.label) || '')
    const fits = (p: Person) => {
      if (p.entry !== null && range.entry !== null) return false
      if (!isSamePerson(p.names[0]!.words, words)) return false
      const label = labelOf(p.entry ?? range.entry)
      return label.length === 0 || isSamePerson(label, p.entry === null ? p.names[0]!.words : words)
    }
    const same = persons.find((p) => p.entry !== null && p.entry === range.entry) ?? nearest(persons.filter(fits), range.start)
    if (same) {
      same.names.push(name)
      same.entry ??= range.entry
    } else persons.push({ names: [name], entry: range.entry })
  }
  return persons
}

/** Where two persons share a surname, the one named last before the place is meant. */
function nearest(persons: readonly Person[], at: number): Person | undefined {
  const distance = (p: Person) => Math.min(...p.names.map((n) => (n.start <= at ? at - n.start : 1e6 + n.start - at)))
  return [...persons].sort((a, b) => distance(a) - distance(b))[0]
}

function entryOf(doc: Doc, range: { first: number; last: number }, name: number | null, gazetteer: Gazetteer): string | null {
  if (name === null) return null
  const mention = doc.names[name]!
  // "Jill Biden" holds the name of another
  if (mention.first > range.first || mention.last < range.last) return null
  return mention.candidates.find((id) => gazetteer.get(id)?.kind === 'Person') ?? null
}

function mint(person: Person) {
  const [first, ...others] = person.names
  const label = inMixedCase(first!.label)
  return {
    id: `${slug(label) || 'person'}-${contentHash('Person', label).slice(0, 5)}`,
    kind: 'Person' as const,
    label,
    altLabels: [...new Set(others.map((n) => n.label))].filter((l) => l !== label).sort(),
    wikidata: null,
    iso2: null,
    partOf: [],
  }
}

/** The labels of a transcript shout: `ACTING ADMINISTRATOR` → `Acting Administrator`. Acronyms stay. */
function inMixedCase(words: string): string {
  if (words !== words.toUpperCase() || !/\p{Lu}{5}/u.test(words)) return words
  return words.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}

function affiliationOf(doc: Doc, mention: PersonMention, person: Person, table: EntityTable, gazetteer: Gazetteer): string | null {
  if (mention.affiliation !== null) {
    const name = doc.names[mention.affiliation]!
    // "Pfizer's chief": of a vaccine and its maker the maker is meant
    const maker = name.kind === 'Vaccine' ? name.candidates.find((id) => gazetteer.get(id)?.kind === 'Company') : undefined
    if (maker !== undefined) return table.ofEntry(maker)
    // a place that the words themselves give ("governor of Amazonas") is meant; a dateline stands for its country
    const said = name.start >= mention.evidence.start && name.end <= mention.evidence.end
    return table.ofName(doc, mention.affiliation, !(said && name.kind === 'Place'))
  }
  if (mention.organisation) {
    const label = doc.text.slice(mention.organisation.start, mention.organisation.end).replace(/\s+/g, ' ')
    const id = `${slug(label) || 'organisation'}-${contentHash('Organization', label).slice(0, 5)}`
    return table.add({ id, kind: 'Organization', label, altLabels: [], wikidata: null, iso2: null, partOf: [] })
  }
  const whole = person.entry === null ? undefined : gazetteer.get(person.entry)?.partOf[0]
  return whole !== undefined ? table.ofEntry(whole) : null
}

function toPosition(doc: Doc, mention: PersonMention, entity: string, affiliation: string | null): Position {
  const words = mention.jobTitle && inMixedCase(doc.text.slice(mention.jobTitle.start, mention.jobTitle.end).replace(/\s+/g, ' '))
  // "Ministers Ann Lee and Bob Roy": each is a minister
  const title = words && mention.rule === 'person/shared-title' ? inSingular(words) : words
  const evidence: Evidence = {
    ...quote(doc, mention.evidence.start, mention.evidence.end),
    supports: [...(title ? ['jobTitle'] : []), ...(mention.affiliation !== null || mention.organisation ? ['affiliation'] : [])].sort(),
    attributedTo: [],
    factuality: 'actual',
    confidence: 0.9,
    spans: [],
    rule: mention.rule,
  }
  const id = contentHash('Position', doc.article.id, entity, title?.toLowerCase() ?? null, affiliation, mention.former ? 1 : 0)
  return { id, entity, jobTitle: title, affiliation, former: mention.former, evidence: [evidence] }
}

/** A position without an office says nothing beside one of the same person that has it. */
function withoutBare(positions: readonly Position[]): Position[] {
  return positions.filter(
    (p) =>
      p.jobTitle !== null ||
      !positions.some(
        (q) => q !== p && q.entity === p.entity && q.jobTitle !== null && (p.affiliation === null || p.affiliation === q.affiliation),
      ),
  )
}
