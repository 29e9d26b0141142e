import type { Doc, EntityKind } from '../../model/index.js'
import { AMBIGUOUS_NAMES, FEMALE_NAMES, GIVEN_NAMES, OFFICES } from '../names/lexicon.js'
import type { Clauses } from './clauses.js'
import { nameKeys } from './keys.js'

/** One thing that a document speaks of, with where it has been spoken of so far. */
export interface Entity {
  readonly key: string
  readonly kind: EntityKind
  /** Index in `Doc.names` of its best name so far; null for goods that only a noun phrase names. */
  name: number | null
  /** All that it may be by its names: a vaccine's maker is both. */
  readonly kinds: Set<EntityKind>
  readonly heads: number[]
  /** Head of its latest mention. */
  last: number
  /** Head of its latest mention as a subject; -1 when there is none. */
  subject: number
  /** Nouns of office that the text has given it: minister, envoy. */
  readonly offices: Set<string>
  plural: boolean
  gender: 'm' | 'f' | null
}

/** Mentions that are looked at when looking back. */
const LOOK_BACK = 250

/** The entities of a document as it is read from left to right. */
export class Discourse {
  readonly all: Entity[] = []
  readonly countries: Entity[] = []
  /** The country that the first sentences are about: of the dateline, or the first subject. */
  topic: Entity | null = null
  /** The entity that a head token stands for. */
  readonly at = new Map<number, Entity>()
  readonly doc: Doc
  readonly clauses: Clauses
  /** Share of all country mentions that each country has in the whole document. */
  readonly focus: ReadonlyMap<string, number>
  readonly keys: readonly string[]
  readonly #byKey = new Map<string, Entity>()
  /** Every mention so far, in text order, for looking back. */
  readonly #mentions: { readonly entity: Entity; readonly head: number }[] = []

  constructor(doc: Doc, clauses: Clauses) {
    this.doc = doc
    this.clauses = clauses
    this.keys = nameKeys(doc)
    this.focus = focusOf(doc, this.keys)
  }

  /** Adds a name to its entity. */
  addName(index: number): Entity {
    const name = this.doc.names[index]!
    const entity = this.entityOf(index)
    if (name.kind === 'Person') {
      entity.gender ??= genderOf(this.doc, name.first, name.last)
      for (const office of officesOf(this.doc, name.first, name.last)) entity.offices.add(office)
    }
    entity.kinds.add(name.kind)
    if (entity.name !== null && better(this.doc, index, entity.name)) entity.name = index
    for (let i = name.first; i < name.last; i++) this.at.set(i, entity)
    this.mention(entity, name.head)
    return entity
  }

  /** The entity of a name, also before the text has come to that name. */
  entityOf(index: number): Entity {
    const key = this.keys[index]!
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const { kind } = this.doc.names[index]!
    const entity = this.create(key, kind, index, kind === 'Group')
    this.#byKey.set(key, entity)
    return entity
  }

  /** The entities mentioned before a token, at most so many sentences back, the latest first; of a very long sentence only its end. */
  recent(token: number, sentences: number): Entity[] {
    const found = new Set<Entity>()
    const here = this.sentence(token)
    for (let i = this.#mentions.length - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      const { entity, head } = this.#mentions[i]!
      if (here - this.sentence(head) > sentences) break
      if (head < token) found.add(entity)
    }
    return [...found]
  }

  create(key: string, kind: EntityKind, name: number | null, plural: boolean): Entity {
    const entity: Entity = {
      key,
      kind,
      name,
      kinds: new Set([kind]),
      heads: [],
      last: -1,
      subject: -1,
      offices: new Set(),
      plural,
      gender: null,
    }
    this.all.push(entity)
    if (kind === 'Country') this.countries.push(entity)
    return entity
  }

  mention(entity: Entity, head: number): void {
    entity.heads.push(head)
    this.#mentions.push({ entity, head })
    entity.last = head
    this.at.set(head, entity)
    const subject = isSubject(this.doc.tokens, head)
    if (subject) entity.subject = head
    if (
      this.topic === null &&
      entity.kind === 'Country' &&
      !this.clauses.coordinated(head) &&
      this.doc.tokens[head]!.deprel !== 'conj' &&
      (subject || head < 3) &&
      this.sentence(head) < 3
    )
      this.topic = entity
  }

  sentence(token: number): number {
    return token < 0 ? Number.NEGATIVE_INFINITY : this.doc.tokens[token]!.sentence
  }

  /** The party that a subject stands for: a name, something resolved before, or an organ of a named state. */
  partyAt(head: number): Entity | null {
    const own = this.at.get(head)
    if (own !== undefined) return own
    const { tokens } = this.doc
    for (let i = head - 1; i >= Math.max(0, head - 6); i--) {
      const { head: governor, deprel } = tokens[i]!
      if (governor === head && /^(nmod:poss|amod|compound|nmod)$/.test(deprel)) {
        const owner = this.at.get(i)
        if (owner !== undefined && owner.kind === 'Country') return owner
      }
    }
    // "The kingdom of Tonga", "the people of Kenya".
    if (
      /^(kingdom|republic|country|nation|state|government|people|ministry|island|embassy|consulate|mission|parliament|council|cabinet)$/i.test(
        tokens[head]!.lemma,
      ) &&
      /^of$/i.test(tokens[head + 1]?.form ?? '')
    ) {
      for (let i = head + 2; i < Math.min(tokens.length, head + 5); i++) {
        const named = this.at.get(i)
        if (named?.kind === 'Country') return named
      }
    }
    // "Health Minister Amara Sesay": the office heads the phrase, the name hangs on it.
    for (let i = head + 1; i < Math.min(tokens.length, head + 5); i++) {
      const named = this.at.get(i)
      if (named?.kind === 'Person' && (i === head + 1 || tokens[i]!.head === head || tokens[tokens[i]!.head]?.head === head)) return named
    }
    return OFFICES.has(tokens[head]!.lemma.toLowerCase()) ? this.#holderBehind(head) : null
  }

  /** "Prime Minister of the Republic of Moldova, Natalia Gavrilița": the name behind the office and its country. */
  #holderBehind(head: number): Entity | null {
    const { tokens } = this.doc
    if (tokens[head + 1]?.form !== 'of') return null
    for (let i = head + 2; i < Math.min(tokens.length, head + 12); i++) {
      const named = this.at.get(i)
      if (named?.kind === 'Person') return named
      if (!/^(?:PROPN|ADP|DET|ADJ|CCONJ)$/.test(tokens[i]!.upos) && tokens[i]!.form !== ',') return null
    }
    return null
  }
}

/** Nouns whose phrase speaks for the country it names: "Kenyan officials", "the kingdom of Tonga". */
const SPEAKS_FOR =
  /^(kingdom|republic|government|nation|state|people|ministry|minister|official|authority|embassy|spokes(man|woman|person)|president)$/i

/** A subject, one of several joined as subject, or the country in a subject that speaks for it. */
function isSubject(tokens: Doc['tokens'], index: number): boolean {
  const { deprel, head } = tokens[index]!
  if (deprel.startsWith('nsubj')) return true
  if (actsFor(tokens, index)) return true
  if (head < 0 || !tokens[head]!.deprel.startsWith('nsubj')) return false
  return deprel === 'conj' || (/^(nmod|nmod:poss|amod|compound)$/.test(deprel) && SPEAKS_FOR.test(tokens[head]!.lemma))
}

const OWNERS = /^(?:nmod:poss|nmod:desc|amod|compound|flat)$/

/** "China's President Xi Jinping", "Serbian Prime Minister Ana Brnabić": the country of an office whose holder is the subject. */
function actsFor(tokens: Doc['tokens'], index: number): boolean {
  let top = index
  for (let n = 0; n < 4 && OWNERS.test(tokens[top]!.deprel) && tokens[top]!.head >= 0; n++) top = tokens[top]!.head
  if (top === index || !tokens[top]!.deprel.startsWith('nsubj')) return false
  return tokens.slice(index + 1, Math.min(top + 1, index + 8)).some((t) => HOLDS_OFFICE.test(t.lemma))
}

const HOLDS_OFFICE = /^(?:minister|president|premier|chancellor|king|queen|ambassador|leader)$/i

/** The nouns of office before a name, and those of an apposition behind it: "Ann Lee, the envoy,". */
function officesOf({ tokens }: Doc, first: number, last: number): string[] {
  const found: string[] = []
  const add = (i: number) => {
    const word = tokens[i]!.lemma.toLowerCase()
    if (OFFICES.has(word)) found.push(word)
  }
  for (let i = first - 1; i >= Math.max(0, first - 5); i--) {
    if (!/^(PROPN|NOUN|ADJ|PUNCT)$/.test(tokens[i]!.upos) || /^[.;:,]$/.test(tokens[i]!.form)) break
    add(i)
  }
  if (tokens[last]?.form !== ',') return found
  for (let i = last + 1; i < Math.min(tokens.length, last + 9); i++) {
    if (/^[,.;]$/.test(tokens[i]!.form) || tokens[i]!.upos === 'VERB') break
    add(i)
  }
  return found
}

/** What titles and given names tell of a person. */
function genderOf({ tokens }: Doc, first: number, last: number): 'm' | 'f' | null {
  const before = tokens[first - 1]?.form.toLowerCase().replace('.', '') ?? ''
  if (/^(mr|sir|king|prince|lord|sheikh|spokesman|chairman|father|emir|sultan|ayatollah)$/.test(before)) return 'm'
  if (/^(mrs|ms|miss|lady|queen|princess|dame|spokeswoman|chairwoman|sheikha)$/.test(before)) return 'f'
  const given = tokens[first]!.form.toLowerCase()
  if (last - first < 2 || !GIVEN_NAMES.has(given) || AMBIGUOUS_NAMES.has(given)) return null
  return FEMALE_NAMES.has(given) ? 'f' : 'm'
}

function focusOf(doc: Doc, keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let total = 0
  doc.names.forEach((name, i) => {
    if (name.kind !== 'Country') return
    const weight = (isSubject(doc.tokens, name.head) ? 2 : 1) * (name.by === 'adjective' ? 0.5 : 1)
    counts.set(keys[i]!, (counts.get(keys[i]!) ?? 0) + weight)
    total += weight
  })
  for (const [key, count] of counts) counts.set(key, count / total)
  return counts
}

/** A name in full before an adjective or a metonym, and a longer one before a shorter. */
function better({ names }: Doc, candidate: number, current: number): boolean {
  const rank = (i: number) => (names[i]!.by === 'adjective' ? 0 : names[i]!.by === 'metonym' ? 1 : 2)
  if (rank(candidate) !== rank(current)) return rank(candidate) > rank(current)
  return (
    names[candidate]!.kind === 'Person' && names[candidate]!.last - names[candidate]!.first > names[current]!.last - names[current]!.first
  )
}

/** The quotation or turn with a speaker that holds a token, by halves; quotations are in text order. */
export function quoteAround(quotes: Doc['quotes'], token: number): Doc['quotes'][number] | null {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.first <= token) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) if (quotes[i]!.last > token && quotes[i]!.speaker !== null) return quotes[i]!
  return null
}
