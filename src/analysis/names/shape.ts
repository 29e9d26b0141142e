import type { EntityKind, Token } from '../../model/index.js'
import {
  COMPANY_NOUNS,
  GIVEN_NAMES,
  MEDIA_NOUNS,
  OFFICE_MODIFIERS,
  OFFICES,
  ORGANISATION_NOUNS,
  OTHER_NOUNS,
  PLACE_NOUNS,
  PROGRAMME_NOUNS,
  SAYING,
  STATE_ORGANS,
} from './lexicon.js'
import type { Run } from './runs.js'
import { type FoundName, lowerAt as formAt, isAcronym, isCapital } from './words.js'

/** In lower case, without the full stop of an abbreviation: `Dr.` is `dr`. */
function lowerAt(tokens: readonly Token[], i: number): string {
  const form = formAt(tokens, i)
  return form.length > 1 && form.length < 6 && form.endsWith('.') ? form.slice(0, -1) : form
}

/** What the shapes of names are judged by. */
export interface ShapeText {
  readonly tokens: readonly Token[]
  /** Words that the text also writes small. */
  readonly lowercase: ReadonlySet<string>
  /** Surnames that the text addresses ("Mr Pillay") or lets speak ("Pillay said"). */
  readonly people: ReadonlySet<string>
  /** The known name that covers a token. */
  readonly known: ReadonlyMap<number, FoundName>
}

/** Names that a run of capitals holds beside the known ones: bodies, persons, places. */
export function* namesOfRun(text: ShapeText, run: Run, sentenceEnd: number): Generator<FoundName> {
  const body = bodyAt(text, run, sentenceEnd)
  if (body !== null) {
    if (body !== 'state') yield body
    else return
    yield* segments(text, { ...run, first: Math.max(run.first, body.last) })
    return
  }
  yield* segments(text, run)
}

/** An organisation, programme or place told by its noun: "George Washington University", "Bank of Ghana", "Centre for Disease Control". */
function bodyAt({ tokens, known }: ShapeText, run: Run, sentenceEnd: number): FoundName | 'state' | null {
  for (let i = run.last - 1; i >= run.first; i--) {
    const kind = kindOfNoun(lowerAt(tokens, i))
    if (kind === null) continue
    const first = withoutOffice(tokens, run.first, i + 1)
    let last = i + 1
    if (kind === 'Organization' || kind === 'state') last = ofTail(tokens, last, sentenceEnd)
    // A known name that is the whole, or that the noun only follows ("Moderna Group"), speaks for itself.
    const whole = known.get(i)
    if (whole !== undefined && (whole.first < i || whole.last >= last)) continue
    // "the Organization of Eastern Caribbean States | Ann Lee": what follows is not its tail
    if (whole !== undefined && whole.last > i + 1 && !/^(of|for)$/.test(lowerAt(tokens, whole.last))) continue
    if (kind === 'state') return 'state'
    if (last - first < 2) continue
    if (kind === 'Place' && known.get(first)?.kind === 'Country' && last - first < 3 && known.get(first)!.by !== 'metonym') continue
    if (known.get(first) !== undefined && known.get(first)!.by === 'adjective' && last - first === 2) continue
    return { first, last, kind, candidates: [], by: 'shape' }
  }
  return null
}

function kindOfNoun(word: string): EntityKind | 'state' | null {
  if (STATE_ORGANS.has(word)) return 'state'
  if (COMPANY_NOUNS.has(word)) return 'Company'
  if (PROGRAMME_NOUNS.has(word)) return 'Programme'
  if (ORGANISATION_NOUNS.has(word)) return 'Organization'
  if (PLACE_NOUNS.has(word)) return 'Place'
  return MEDIA_NOUNS.has(word) ? 'Media' : null
}

/** `of Ghana`, `for Disease Control and Prevention` behind the noun of a body. */
function ofTail(tokens: readonly Token[], from: number, sentenceEnd: number): number {
  let last = from
  for (let n = 0; n < 3; n++) {
    let at = last
    if (!/^(of|for|on|and|de|des)$/.test(lowerAt(tokens, at)) || at >= sentenceEnd) break
    if (lowerAt(tokens, at) === 'and' && last === from) break
    at++
    if (lowerAt(tokens, at) === 'the') at++
    if (at >= sentenceEnd || !isCapital(tokens[at])) break
    const limit = Math.min(sentenceEnd, at + 12)
    const held = lowerAt(tokens, from - 1) === 'office' && last === from ? officeFrom(tokens, at, limit) : null
    if (held !== null) {
      last = held
      continue
    }
    while (at < limit && (isCapital(tokens[at]) || lowerAt(tokens, at) === '-') && !OFFICES.has(lowerAt(tokens, at))) at++
    last = at
  }
  return last
}

/** Behind the office that begins here: "Prime Minister", "President", "High Commissioner"; null where none does. */
function officeFrom(tokens: readonly Token[], from: number, limit: number): number | null {
  let at = from
  while (at < limit && isCapital(tokens[at]) && OFFICE_MODIFIERS.has(lowerAt(tokens, at)) && !OFFICES.has(lowerAt(tokens, at))) at++
  const first = at
  while (at < limit && isCapital(tokens[at]) && OFFICES.has(lowerAt(tokens, at))) at++
  return at > first ? at : null
}

/** First token behind the offices that open a run: "Health Minister Mai Alkaila" to "Mai Alkaila". */
function withoutOffice(tokens: readonly Token[], first: number, last: number): number {
  let start = first
  // "Secretary of State Antony Blinken": the run begins behind "of".
  const ofOffice = lowerAt(tokens, first - 1) === 'of' && OFFICES.has(lowerAt(tokens, first - 2))
  for (let i = first; i < last - 1 && i < first + 8; i++) {
    if (OFFICES.has(lowerAt(tokens, i))) start = lowerAt(tokens, i + 1) === '.' ? i + 2 : i + 1
    else if (ofOffice && start === i && OFFICE_MODIFIERS.has(lowerAt(tokens, i))) start = i + 1
  }
  return Math.min(start, last - 1)
}

function* segments(text: ShapeText, run: Run): Generator<FoundName> {
  const { known } = text
  let first = run.first
  for (let i = run.first; i <= run.last; i++) {
    const name = i < run.last ? known.get(i) : undefined
    if (i < run.last && (name === undefined || isPartOfPerson(text, name, run))) continue
    if (i > first) {
      const found = segment(text, first, i, run.initial && first === run.first)
      if (found !== null) yield found
    }
    first = name === undefined ? i + 1 : name.last
    i = Math.max(i, first - 1)
  }
}

/** Jordan in "Michael Jordan" or "Jordan Smith", Washington in "Dr. Washington": one word of a person's name. */
function isPartOfPerson({ tokens, known }: ShapeText, name: FoundName, run: Run): boolean {
  if (name.last - name.first !== 1 || name.by === 'adjective' || isAcronym(tokens[name.first]!.form)) return false
  const before = name.first - 1
  if (before >= run.first && !known.has(before) && GIVEN_NAMES.has(lowerAt(tokens, before)) && !/^(kim|xi)$/.test(lowerAt(tokens, before)))
    return true
  if (before >= run.first - 1 && /^(mr|mrs|ms|dr|mr\.|mrs\.|ms\.|dr\.)$/.test(lowerAt(tokens, before))) return true
  const after = name.first + 1
  if (after >= run.last || known.has(after) || !GIVEN_NAMES.has(lowerAt(tokens, name.first))) return false
  const next = lowerAt(tokens, after)
  return (
    /^\p{Lu}\p{Ll}/u.test(tokens[after]!.form) &&
    !OFFICES.has(next) &&
    !OFFICE_MODIFIERS.has(next) &&
    kindOfNoun(next) === null &&
    !OTHER_NOUNS.has(next)
  )
}

function segment(text: ShapeText, from: number, last: number, initial: boolean): FoundName | null {
  const { tokens } = text
  const first = withoutOffice(tokens, from, last)
  const length = last - first
  const end = lowerAt(tokens, last - 1)
  if (OFFICES.has(end) || OTHER_NOUNS.has(end) || (length === 1 && (OFFICE_MODIFIERS.has(end) || /^(may|march)$/.test(end)))) return null
  const named = (kind: EntityKind): FoundName => ({ first, last, kind, candidates: [], by: 'shape' })
  if (isPerson(text, first, last, first > from)) return named('Person')
  const before = lowerAt(tokens, first - 1)
  if (isPlace(text, first, last, before)) return named('Place')
  if (length === 1) {
    const { form } = tokens[first]!
    return isAcronym(form) && form.length >= 3 && !initial && !isAcronym(tokens[first - 1]?.form ?? '') ? named('Organization') : null
  }
  return length <= 6 && (before === 'the' || !initial) ? named('Organization') : null
}

/** Offices, given names and saying show a person; so does a surname that the text elsewhere addresses or lets speak. */
function isPerson(text: ShapeText, first: number, last: number, office: boolean): boolean {
  const { tokens } = text
  if (!isPersonShaped(tokens, first, last)) return false
  if (office || isOfficeBefore(tokens, first) || isOfficeAbroadBefore(text, first)) return true
  if (last - first < 2) return false
  return (
    GIVEN_NAMES.has(lowerAt(tokens, first)) ||
    text.people.has(tokens[last - 1]!.form) ||
    (speaks(tokens, first, last) && !isOrdinary(text, first, last))
  )
}

/** "Ambassador to Laos | Jiang Zaidong", "Ambassador of Mongolia to the United States | Ann Otgon": whose the office is and where. */
function isOfficeAbroadBefore({ tokens, known }: ShapeText, first: number): boolean {
  if (!known.has(first - 1)) return false
  let i = first - 1
  let tied = false
  for (; i >= 0 && first - i < 14; i--) {
    const preposition = /^(of|to|in|at|for)$/.test(lowerAt(tokens, i))
    if (!known.has(i) && !preposition && lowerAt(tokens, i) !== 'the') break
    tied ||= preposition
  }
  return tied && OFFICES.has(lowerAt(tokens, i)) && tokens[i]!.sentence === tokens[first]!.sentence
}

function isOfficeBefore(tokens: readonly Token[], first: number): boolean {
  let i = first - 1
  if (lowerAt(tokens, i) === '.') i--
  if (lowerAt(tokens, i) !== ',')
    return (
      OFFICES.has(lowerAt(tokens, i)) ||
      (lowerAt(tokens, i) === 'of' && OFFICES.has(lowerAt(tokens, i - 1)) && OFFICE_MODIFIERS.has(lowerAt(tokens, first)))
    )
  // "Its representative in Yemen, Ann Lee,": the office stands in the phrase before the comma.
  for (let j = i - 1; j >= Math.max(0, i - 8) && tokens[j]!.sentence === tokens[first]!.sentence; j--) {
    const word = lowerAt(tokens, j)
    if (OFFICES.has(word) && !/^(officer|official|expert|leader)$/.test(word)) return true
    if (/^(,|;|said|says|and|that|who|which)$/.test(word)) return false
  }
  return false
}

/** One to four capitalised words without figures, of which no one is a noun of bodies. */
function isPersonShaped(tokens: readonly Token[], first: number, last: number): boolean {
  let capitals = 0
  for (let i = first; i < last; i++) {
    const { form } = tokens[i]!
    if (/\d/.test(form) || (form.length > 3 && isAcronym(form) && last - first > 1 && !/^[A-Z]{4,}$/.test(form))) return false
    if (kindOfNoun(form.toLowerCase()) !== null) return false
    if (isCapital(tokens[i])) capitals++
  }
  return capitals > 0 && capitals <= 4
}

/** "said X", "X said", "X, deputy director", "X, who". */
function speaks(tokens: readonly Token[], first: number, last: number): boolean {
  if (SAYING.has(lowerAt(tokens, last)) || SAYING.has(lowerAt(tokens, first - 1))) return lowerAt(tokens, first - 1) !== 'the'
  if (lowerAt(tokens, last) === 'who') return true
  if (lowerAt(tokens, last) !== ',') return false
  if (lowerAt(tokens, last + 1) === 'who') return true
  for (let i = last + 1; i < last + 7; i++) {
    const word = lowerAt(tokens, i)
    if (OFFICES.has(word)) return true
    if (/^(,|\.|and|which|;)$/.test(word) || word === '') return false
  }
  return false
}

function isPlace({ tokens, known }: ShapeText, first: number, last: number, before: string): boolean {
  const next = known.get(last + 1)
  if (
    lowerAt(tokens, last) === ',' &&
    (next?.kind === 'Country' || next?.kind === 'Region') &&
    next.by === 'name' &&
    last - first <= 3 &&
    !/^(and|or)$/.test(before)
  ) {
    return !isAcronym(tokens[first]!.form) && /^(in|at|near|of|from|to|outside|around|,|\(|)$/.test(before)
  }
  if (!/^(in|near|outside|around|across|at)$/.test(before)) return false
  return last - first <= 2 && !isAcronym(tokens[first]!.form) && !GIVEN_NAMES.has(lowerAt(tokens, first))
}

/** Single capitalised words behind "Mr" or beside "said". */
export function addressed(tokens: readonly Token[]): ReadonlySet<string> {
  const people = new Set<string>()
  tokens.forEach((token, i) => {
    if (!isCapital(token) || isAcronym(token.form) || isCapital(tokens[i + 1])) return
    const before = lowerAt(tokens, i - 1)
    if (/^(mr|mrs|ms|miss|dr)$/.test(before)) people.add(token.form)
    else if (!isCapital(tokens[i - 1]) && before !== 'the' && (SAYING.has(lowerAt(tokens, i + 1)) || before === 'said'))
      people.add(token.form)
  })
  return people
}

/** A word that the text also writes small: the run is a title or a body, not a person. */
function isOrdinary({ tokens, lowercase }: ShapeText, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const word = lowerAt(tokens, i)
    if (isCapital(tokens[i]) && word.length > 2 && (lowercase.has(word) || /(ing|tion|ment|ness|ship|ical|ary)$/.test(word))) return true
  }
  return false
}
