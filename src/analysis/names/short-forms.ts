import type { Token } from '../../model/index.js'
import { GIVEN_NAMES, ORGANISATION_NOUNS, PROGRAMME_NOUNS } from './lexicon.js'
import { type FoundName, isAcronym, isCapital, lowerAt } from './words.js'

/** Initials in brackets behind the words they stand for, "Access and Allocation Mechanism (AAM)": both are names, and so are later initials. */
export function acronyms(tokens: readonly Token[], known: ReadonlyMap<number, FoundName>, shaped: readonly FoundName[]): FoundName[] {
  const found: FoundName[] = []
  const ends = new Map(shaped.map((name) => [name.last, name]))
  const defined = new Map<string, FoundName>()
  tokens.forEach((token, i) => {
    if (token.form !== '(' || !isAcronym(tokens[i + 1]?.form ?? '') || tokens[i + 2]?.form !== ')' || known.has(i + 1)) return
    const acronym = tokens[i + 1]!.form
    const before = known.get(i - 1) ?? ends.get(i)
    const first = spelledOut(tokens, i, acronym)
    const full =
      before !== undefined && before.last === i && (first === null || before.first <= first)
        ? before
        : first === null
          ? null
          : bodyOf(tokens, first, i)
    if (full === null || full.kind === 'Goods' || full.kind === 'Vaccine') return
    if (full !== before) found.push(full)
    found.push({ ...full, first: i + 1, last: i + 2 })
    defined.set(acronym, full)
  })
  // "The Palestinian Authority … the PA said": without brackets, where nothing else is called so
  for (const full of new Set(known.values())) {
    if (full.by !== 'name' || !INITIALLED.has(full.kind)) continue
    const initials = initialsOf(tokens, full)
    if (initials.length >= 2 && !defined.has(initials)) defined.set(initials, full)
  }
  if (defined.size === 0) return found
  tokens.forEach(({ form }, i) => {
    const full = isAcronym(form) ? defined.get(form) : undefined
    if (full !== undefined && i > full.last + 1 && !known.has(i)) found.push({ ...full, first: i, last: i + 1 })
  })
  return found
}

const INITIALLED: ReadonlySet<string> = new Set(['Country', 'Region', 'Organization', 'Company', 'Programme', 'Group'])

const initialsOf = (tokens: readonly Token[], { first, last }: FoundName): string =>
  tokens
    .slice(first, last)
    .map(({ form }) => (/^\p{Lu}\p{Ll}/u.test(form) ? form[0] : /^(of|and|for|the|on|in|to|-|&)$/.test(form) ? '' : '0'))
    .join('')

/** First of the words before `end` whose initials spell the acronym; small words may be skipped. */
function spelledOut(tokens: readonly Token[], end: number, acronym: string): number | null {
  let at = end - 1
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    while (
      at >= 0 &&
      end - at < 14 &&
      /^(of|and|for|the|on|in|to|-|&|de|des|du)$/.test(lowerAt(tokens, at)) &&
      lowerAt(tokens, at)[0] !== acronym[letter]!.toLowerCase()
    )
      at--
    if (at < 0 || lowerAt(tokens, at)[0] !== acronym[letter]!.toLowerCase()) return null
    at--
  }
  return isCapital(tokens[at + 1]) ? at + 1 : null
}

function bodyOf(tokens: readonly Token[], first: number, last: number): FoundName {
  const word = lowerAt(tokens, last - 1)
  const kind = PROGRAMME_NOUNS.has(word) && !ORGANISATION_NOUNS.has(word) ? 'Programme' : 'Organization'
  return { first, last, kind, candidates: [], by: 'shape' }
}

/** Surnames of persons named in full before, alone: "Easley said"; for names in Eastern order their first word: "Kim". */
export function surnames(tokens: readonly Token[], covered: ReadonlyMap<number, FoundName>, persons: readonly FoundName[]): FoundName[] {
  const known = new Map<string, FoundName>()
  const bySurname: FoundName[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    while (next < persons.length && persons[next]!.last <= i) {
      const person = persons[next++]!
      if (person.last - person.first < 2) continue
      known.set(tokens[person.last - 1]!.form, person)
      const first = tokens[person.first]!.form
      if ((!GIVEN_NAMES.has(first.toLowerCase()) || EASTERN.has(first.toLowerCase())) && !known.has(first)) known.set(first, person)
    }
    const person = known.get(tokens[i]!.form)
    if (person === undefined || covered.has(i) || !isCapital(tokens[i]) || tokens[i]!.form.length < 2) continue
    bySurname.push({ ...person, first: i, last: i + 1 })
  }
  return bySurname
}

/** Family names that stand first and are given names elsewhere. */
const EASTERN = new Set(['kim', 'xi', 'li', 'wang', 'zhang', 'zhao', 'chen', 'liu', 'noh', 'lee', 'moon', 'nguyen', 'park'])
