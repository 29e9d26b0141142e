import type { Doc, PersonMention } from '../../model/index.js'
import type { Candidate } from './candidate.js'
import { countryContext, countryKey, hosts } from './context.js'
import { antecedentOwner, bodyOfOffice, isEnvoy, isStateOffice, uniqueOffice } from './offices.js'
import { PERSON_RULES } from './rules.js'
import { isRank } from './titles.js'
import { spanOf, type WordText, wordText } from './words.js'

/** The part of the ontology that people need: whom the gazetteer knows. */
export interface KnownPeople {
  readonly gazetteer: {
    get(id: string): { readonly partOf: readonly string[] } | undefined
    readonly entries: readonly { readonly kind: string; readonly label: string; readonly partOf: readonly string[] }[]
  }
}

/**
 * Finds who is who: persons with the position, organisation or country that the text gives them.
 *
 * An office of state without a country ("the health minister") gets the country that the text is about at that place.
 * Persons without either are left out, the gazetteer's own aside.
 *
 * @param doc an analysed article
 * @param ontology tells the country or organisation of persons whom the text leaves without one
 * @returns one mention for each position that the text gives somebody, in text order
 */
export function extractPeople(doc: Doc, ontology?: KnownPeople): PersonMention[] {
  const text = wordText(doc)
  const found = PERSON_RULES.flatMap((rule) => [...rule.find(text)].map((candidate) => ({ rule: rule.name, candidate })))
  const kept = strongest(text, found)
  return withAffiliations(text, kept, ontology).map(({ rule, candidate }) => toMention(text, rule, candidate))
}

interface Found {
  readonly rule: string
  readonly candidate: Candidate
}

/** One candidate for each name and position; a candidate without position only where nothing says more. */
function strongest(text: WordText, found: readonly Found[]): Found[] {
  const byRun = new Map<number, Found[]>()
  for (const one of found) {
    const list = byRun.get(one.candidate.person.first) ?? []
    const title = titleOf(text, one.candidate)
    const same = list.findIndex((other) => titleOf(text, other.candidate) === title)
    if (same < 0) list.push(one)
    else if (!list[same]!.candidate.affiliation && one.candidate.affiliation) list[same] = one
    byRun.set(one.candidate.person.first, list)
  }
  return [...byRun]
    .sort(([a], [b]) => a - b)
    .flatMap(([, list]) => {
      const titled = list.filter(({ candidate }) => candidate.title)
      const offices = titled.filter(({ candidate }) => candidate.affiliation !== null || !isRank(titleOf(text, candidate)))
      const positions = offices.length > 0 ? offices : titled
      if (positions.length === 0) return list.slice(0, 1)
      const loose = list.find(({ candidate }) => !candidate.title && candidate.affiliation)
      if (!loose || positions.some(({ candidate }) => candidate.affiliation)) return positions
      // "President Ali at the Secretariat" is not the Secretariat's
      return positions.map((one) =>
        isStateOffice(text, one.candidate) ? one : { ...one, candidate: { ...one.candidate, affiliation: loose.candidate.affiliation } },
      )
    })
}

const titleOf = (text: WordText, { title }: Candidate): string => (title ? text.doc.text.slice(title.start, title.end).toLowerCase() : '')

/** Gives the offices that stand without whose they are the one they belong to, each unique office of a state to one holder. */
function withAffiliations(text: WordText, found: readonly Found[], ontology: KnownPeople | undefined): Found[] {
  const { doc } = text
  const countryOf = (id: string) => ontology?.gazetteer.get(id)?.partOf[0]
  const context = countryContext(text, countryOf)
  const holders = new Map<string, string>()
  const surname = ({ person }: Candidate) => text.words[person.last - 1]!.lower
  const note = (candidate: Candidate, name: number) => {
    const office = uniqueOffice(text, candidate)
    if (office) holders.set(`${office}/${countryKey(doc, doc.names[name]!, countryOf)}`, surname(candidate))
  }
  const earlier = new Map<string, number>()
  for (const { candidate } of found) {
    const name = candidate.affiliation?.name
    if (name === null || name === undefined) continue
    note(candidate, name)
    if (!earlier.has(surname(candidate))) earlier.set(surname(candidate), name)
  }
  return found.map((one) => {
    const { candidate } = one
    if (candidate.affiliation) return one
    const withName = (name: number): Found => ({ ...one, candidate: { ...candidate, affiliation: { name, span: doc.names[name]! } } })
    const known = knownAffiliation(text, candidate, ontology)
    if (known) return known.name === null ? one : withName(known.name)
    const told = earlier.get(surname(candidate)) ?? antecedentOwner(text, candidate)
    if (told !== null && told !== undefined) return withName(told)
    const owner = bodyOfOffice(text, candidate)
    if (owner !== null) return withName(owner)
    if (!isStateOffice(text, candidate)) return one
    const office = uniqueOffice(text, candidate)
    const taken = hostsWithin(text, candidate, countryOf)
    // a bare "Ambassador Lee" in a report from Lima serves there, another country sent him
    if (isEnvoy(text, candidate) && context.home !== null) taken.add(context.home)
    for (const [key, holder] of holders) {
      const [held, country] = [key.slice(0, key.lastIndexOf('/')), key.slice(key.lastIndexOf('/') + 1)]
      if (held === office && holder !== surname(candidate)) taken.add(country)
    }
    const name = context.countryAt(candidate.from, taken)
    if (name === null) return one
    note(candidate, name)
    return withName(name)
  })
}

/** "Ambassador to Fiji John Field": no envoy serves the country that sends him. */
function hostsWithin(text: WordText, { from, to }: Candidate, countryOf: (id: string) => string | undefined): Set<string> {
  const { doc, words } = text
  const [start, end] = [words[from]!.start, words[to - 1]!.end]
  const within = doc.names.filter((name) => name.kind === 'Country' && name.start >= start && name.end <= end && hosts(text, name))
  return new Set(within.map((name) => countryKey(doc, name, countryOf)))
}

/** What the gazetteer knows the person by; `name` is null when the text does not name it. Null for the unknown. */
function knownAffiliation(
  { doc, words }: WordText,
  { person }: Candidate,
  ontology: KnownPeople | undefined,
): { name: number | null } | null {
  if (!ontology) return null
  const named = (id: string) => doc.names.findIndex((other) => other.candidates[0] === id)
  const name = doc.names[words[person.first]!.name]
  for (const id of name?.kind === 'Person' ? name.candidates : []) {
    const whole = ontology.gazetteer.get(id)?.partOf[0]
    if (whole === undefined) continue
    const found = named(whole)
    return { name: found < 0 ? null : found }
  }
  // "President Kenyatta": a surname that only one person of the gazetteer bears, of a country that the text names
  if (person.last - person.first > 1) return null
  const bearers = surnames(ontology).get(words[person.first]!.lower) ?? []
  const found = bearers.length === 1 ? named(bearers[0]!) : -1
  return found < 0 ? null : { name: found }
}

const surnamesOf = new WeakMap<KnownPeople, ReadonlyMap<string, readonly string[]>>()
/** Whom the persons of the gazetteer with a surname belong to. */
function surnames(ontology: KnownPeople): ReadonlyMap<string, readonly string[]> {
  const known = surnamesOf.get(ontology)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const { kind, label, partOf } of ontology.gazetteer.entries) {
    const surname = kind === 'Person' ? label.toLowerCase().split(' ').at(-1)! : ''
    if (surname && partOf[0] !== undefined) found.set(surname, [...(found.get(surname) ?? []), partOf[0]])
  }
  surnamesOf.set(ontology, found)
  return found
}

function toMention(text: WordText, rule: string, { person, title, affiliation, former, from, to }: Candidate): PersonMention {
  const { doc, words } = text
  const span = spanOf(words, person.first, person.last)
  const [first, last] = [words[person.first]!.first, words[person.last - 1]!.last]
  const named = doc.names.findIndex((name) => name.first < last && name.last > first)
  const inRange = (t: number) => t >= first && t < last
  let head = last - 1
  for (let t = first; t < last; t++) if (!inRange(doc.tokens[t]!.head)) head = t
  return {
    range: { ...span, first, last, head },
    name: named < 0 ? null : named,
    jobTitle: title,
    affiliation: affiliation?.name ?? null,
    organisation: affiliation && affiliation.name === null ? affiliation.span : null,
    former,
    evidence: spanOf(words, Math.min(from, person.first), Math.max(to, person.last)),
    rule: `person/${rule}`,
  }
}
