import type { GazetteerCandidate, GazetteerEntry, GazetteerMatch, NamedBy } from '../model/index.js'
import { partsOfName, partsOfToken } from './name-parts.js'
import { NameTrie } from './name-trie.js'
import { pluralOf } from './plural.js'

/** What a gazetteer needs beside its entries. */
export interface GazetteerOptions {
  /** For names that several entries share: the ids in order of likelihood (`Congo` → `CD`, `CG`). */
  readonly preferences?: ReadonlyMap<string, readonly string[]>
  /** Phrases that hold a name but stand for something else: `South China Sea`, `Spanish flu`. */
  readonly traps?: readonly string[]
}

/** After the name of a vaccine: words for a disease or an age group, then a word for vaccine, belong to the name. */
const VACCINE_MODIFIERS = new Set(
  'anti covid 19 covid19 coronavirus corona virus sars cov 2 mpox monkeypox ebola malaria polio measles cholera pediatric paediatric booster'.split(
    ' ',
  ),
)
const VACCINE_HEADS = new Set('vaccine vaccines jab jabs shot shots inoculation inoculations'.split(' '))
const DOSE_WORDS = new Set('dose doses vial vials'.split(' '))
const BY_ORDER: Record<NamedBy, number> = { name: 0, adjective: 1, metonym: 2 }

/** Names of countries, organisations, vaccines, goods and more, and what they stand for. */
export class Gazetteer {
  readonly entries: readonly GazetteerEntry[]
  readonly #byId = new Map<string, GazetteerEntry>()
  readonly #trie = new NameTrie<GazetteerCandidate>()
  readonly #traps = new NameTrie<true>()
  readonly #preferences: ReadonlyMap<string, readonly string[]>

  /** Throws a RangeError when two entries have one id. */
  constructor(entries: readonly GazetteerEntry[], { preferences = new Map(), traps = [] }: GazetteerOptions = {}) {
    this.entries = entries
    this.#preferences = new Map([...preferences].map(([name, ids]) => [keyOf(name), ids]))
    for (const entry of entries) {
      if (this.#byId.has(entry.id)) throw new RangeError(`two gazetteer entries have the id ${entry.id}`)
      this.#byId.set(entry.id, entry)
      const add = (name: string, by: NamedBy): void => this.#trie.add(withoutArticle(name, entry), { id: entry.id, by })
      for (const name of namesOf(entry)) add(name, 'name')
      for (const name of entry.adjectives) add(name, 'adjective')
      for (const name of entry.metonyms) add(name, 'metonym')
    }
    for (const trap of traps) this.#traps.add(trap, true)
  }

  /** The entry with this id, or undefined. */
  get(id: string): GazetteerEntry | undefined {
    return this.#byId.get(id)
  }

  /** What a whole string may stand for, best first, with the case rules of {@link matchAt}: `lookup('DPRK')` → `KP`. Empty when unknown. */
  lookup(name: string): readonly GazetteerCandidate[] {
    const forms = name.replace(/[()]/g, ' ').trim().split(/\s+/)
    const first = /^the$/i.test(forms[0]!) && forms.length > 1 ? 1 : 0
    for (const start of new Set([0, first])) {
      const match = this.matchAt(forms, start)
      if (match !== null && match.last === forms.length) return match.candidates
    }
    return []
  }

  /**
   * The longest name that begins at token `position`, or null.
   *
   * Names in capitals (WHO, US) match only in capitals, from five letters on also as "Unicef"; words of a name that begin with
   * a capital need one in the text; words in lower case ("medical supplies") match in any case. A vaccine's name takes in a
   * following "COVID-19 vaccine", "jab" or "shot", and then stands for the vaccine, not for its maker.
   */
  matchAt(forms: readonly string[], position: number): GazetteerMatch | null {
    const found = this.#trie.longestAt(forms, position)
    if (found === null || this.#trapAt(forms, position) >= found.last) return null
    const after = forms[found.last] ?? ''
    if (found.last === position + 1 && after.startsWith('$') && forms[position]!.length <= 4) return null
    const candidates = this.#rank(forms.slice(position, found.last), found.values)
    // "The National" is a newspaper, "The National Health Service" is none.
    const media = this.#byId.get(candidates[0]!.id)!.kind === 'Media'
    if (media && forms[position] === 'The' && /^\p{Lu}/u.test(after)) return null
    const vaccines = candidates.filter(({ id }) => this.#byId.get(id)!.kind === 'Vaccine')
    if (vaccines.length === 0) return { first: position, last: found.last, candidates }
    const last = endOfVaccine(forms, found.last)
    if (last > found.last || DOSE_WORDS.has(forms[last]?.toLowerCase() ?? '')) return { first: position, last, candidates: vaccines }
    return { first: position, last, candidates }
  }

  /** All names in tokens `from` to `to`, from left to right, longest first, none overlapping. */
  match(forms: readonly string[], from = 0, to = forms.length): readonly GazetteerMatch[] {
    const window = to === forms.length ? forms : forms.slice(0, to)
    const matches: GazetteerMatch[] = []
    for (let at = from; at < to; ) {
      const match = this.matchAt(window, at)
      if (match !== null) matches.push(match)
      at = match?.last ?? Math.max(this.#trapAt(window, at), at + 1)
    }
    return matches
  }

  /** Token after the trap at `position`, or -1. */
  #trapAt(forms: readonly string[], position: number): number {
    return this.#traps.longestAt(forms, position)?.last ?? -1
  }

  /** Sorts what one name may stand for: preferences first, then names before adjectives before metonyms; one candidate an entry. */
  #rank(words: readonly string[], found: readonly GazetteerCandidate[]): readonly GazetteerCandidate[] {
    if (found.length === 1) return found
    const order = this.#preferences.get(keyOf(words.join(' '))) ?? []
    const place = ({ id }: GazetteerCandidate): number => (order.includes(id) ? order.indexOf(id) : order.length)
    const sorted = [...found].sort((a, b) => place(a) - place(b) || BY_ORDER[a.by] - BY_ORDER[b.by])
    return sorted.filter((candidate, i) => sorted.findIndex(({ id }) => id === candidate.id) === i)
  }
}

function keyOf(name: string): string {
  return partsOfName(name)
    .map(({ key }) => key)
    .join(' ')
}

/** Goods are found in the singular and the plural. */
function namesOf({ kind, label, names }: GazetteerEntry): Iterable<string> {
  const all = [label, ...names]
  return kind === 'Goods' ? new Set(all.flatMap((name) => [name, pluralOf(name)])) : all
}

/** "The Gambia" is found as "Gambia"; newspapers keep their article, since "Guardian" alone is a common word. */
function withoutArticle(name: string, { kind }: GazetteerEntry): string {
  return kind !== 'Media' && (name.startsWith('the ') || name.startsWith('The ')) ? name.slice(4) : name
}

function endOfVaccine(forms: readonly string[], from: number): number {
  for (let at = from; at < Math.min(forms.length, from + 6); at++) {
    const keys = partsOfToken(forms[at]!).map(({ key }) => key)
    if (keys.length === 1 && VACCINE_HEADS.has(keys[0]!)) return at + 1
    if (!keys.every((key) => VACCINE_MODIFIERS.has(key))) return from
  }
  return from
}
