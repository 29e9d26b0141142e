import type { Doc, EntityKind } from '../../model/index.js'
import { AMBIGUOUS_NAMES, FEMALE_NAMES, GIVEN_NAMES } from '../names/lexicon.js'
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
  plural: boolean
  gender: 'm' | 'f' | null
}

/** The entities of a document as it is read from left to right. */
export class Discourse {
  readonly all: Entity[] = []
  /** The entity that a head token stands for. */
  readonly at = new Map<number, Entity>()
  readonly doc: Doc
  readonly clauses: Clauses
  /** Share of all country mentions that each country has in the whole document. */
  readonly focus: ReadonlyMap<string, number>
  readonly keys: readonly string[]
  readonly #byKey = new Map<string, Entity>()

  constructor(doc: Doc, clauses: Clauses) {
    this.doc = doc
    this.clauses = clauses
    this.keys = nameKeys(doc)
    this.focus = focusOf(doc, this.keys)
  }

  /** Adds a name to its entity. */
  addName(index: number): Entity {
    const name = this.doc.names[index]!
    const key = this.keys[index]!
    const known = this.#byKey.get(key)
    const entity = known ?? this.create(key, name.kind, index, name.kind === 'Group')
    if (known === undefined) this.#byKey.set(key, entity)
    if (name.kind === 'Person') entity.gender ??= genderOf(this.doc, name.first, name.last)
    entity.kinds.add(name.kind)
    if (entity.name !== null && better(this.doc, index, entity.name)) entity.name = index
    for (let i = name.first; i < name.last; i++) this.at.set(i, entity)
    this.mention(entity, name.head)
    return entity
  }

  create(key: string, kind: EntityKind, name: number | null, plural: boolean): Entity {
    const entity: Entity = { key, kind, name, kinds: new Set([kind]), heads: [], last: -1, subject: -1, plural, gender: null }
    this.all.push(entity)
    return entity
  }

  mention(entity: Entity, head: number): void {
    entity.heads.push(head)
    entity.last = head
    this.at.set(head, entity)
    if (isSubject(this.doc.tokens, head)) entity.subject = head
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
    // "Health Minister Amara Sesay": the office heads the phrase, the name hangs on it.
    for (let i = head + 1; i < Math.min(tokens.length, head + 5); i++) {
      const named = this.at.get(i)
      if (named?.kind === 'Person' && (i === head + 1 || tokens[i]!.head === head || tokens[tokens[i]!.head]?.head === head)) return named
    }
    return null
  }
}

/** A subject, or one of several joined as subject. */
function isSubject(tokens: Doc['tokens'], index: number): boolean {
  const { deprel, head } = tokens[index]!
  return (deprel === 'conj' && head >= 0 ? tokens[head]!.deprel : deprel).startsWith('nsubj')
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
