import type { Span } from '../../model/index.js'
import type { Affiliation } from './candidate.js'
import { organisationCalled } from './context.js'
import { isTitleModifier, isTitleWord, ORGANISATION_NOUN } from './titles.js'
import { DASH, isCapitalised, isParty, isPunctuation, POSSESSIVE, spanOf, type WordText } from './words.js'

export const DETERMINER: ReadonlySet<string> = new Set(
  'a an the one another our this that these both two three current currently now also then'.split(' '),
)
/** Prepositions that can follow an office. */
export const COMPLEMENT: ReadonlySet<string> = new Set('of for at with from in to on under'.split(' '))
/** Those that name where somebody serves; "to" and "in" name the host or the place. */
export const BELONGS: ReadonlySet<string> = new Set('of at with from for'.split(' '))
/** Organs of a state. */
export const GOVERNMENT_NOUN =
  /^(ministry|ministries|government|cabinet|parliament|senate|assembly|embassy|army|navy|police|presidency|department|house|court|congress|palace|state|country|nation|republic|kingdom|administration|regime|council|delegation)$/

/** What follows an office: where the person serves, and at which word the phrase that says so begins. */
export interface Complement {
  readonly affiliation: Affiliation | null
  /** Word index of the preposition; the end of the office's phrase when nothing says where. */
  readonly at: number
}

/** Where the prepositional phrases after an office end: at punctuation, a verb or a new clause. */
export function endOfComplement(text: WordText, start: number): number {
  const { words } = text
  const sentence = words[start - 1]!.sentence
  let i = start
  if (!words[i] || !(COMPLEMENT.has(words[i]!.lower) && words[i]!.sentence === sentence)) return start
  for (; i < words.length && words[i]!.sentence === sentence && i - start < 24; i++) {
    const word = words[i]!
    if (word.text === '(' || word.text === ')') continue
    if (word.text === ',' && continuesName(text, i)) continue
    if (isPunctuation(word.text) || DASH.has(word.text) || (/^(who|which|that|said|says|told)$/.test(word.lower) && word.name < 0)) break
    if (/^(VERB|AUX|SCONJ)$/.test(word.upos) && !isCapitalised(word.text) && !isTitleModifier(word.text) && !/ing$/.test(word.lower)) break
  }
  return i
}

/** A comma inside a name or a list of portfolios: "Ministry of Health, Community Development, Gender". */
const continuesName = (text: WordText, i: number): boolean => text.words[i]!.name >= 0 && text.words[i - 1]?.name === text.words[i]!.name

/** Where the person serves, as the complements from word `start` to `end` say: a name before a noun phrase. */
export function complementOf(text: WordText, start: number, end: number): Complement {
  const { words, doc } = text
  let preposition = start
  let noun: Complement | null = null
  let wide: Complement | null = null
  let ofState: number | null = null
  for (let i = start; i < end; i++) {
    const word = words[i]!
    if (COMPLEMENT.has(word.lower)) {
      preposition = i
      continue
    }
    const by = words[preposition]!.lower
    if (!BELONGS.has(by)) continue
    const name = doc.names[word.name]
    // a name that runs on into the person's is a guess of shape: "Minister of [Tourism Prasanna Ranatunga]"
    if (isParty(name) && name.last <= words[end - 1]!.last) {
      const found = { affiliation: partyAt(text, i), at: preposition }
      if (name.kind !== 'Region' && !(by === 'for' && name.kind === 'Country')) return found
      wide ??= found
    } else if (!noun && ofState === null && isOrganisationNoun(text, i)) {
      noun = nounAffiliation(text, i, start, end, preposition)
      if (!noun) ofState = preposition
    }
  }
  // "spokeswoman for the Iranian Ministry of Health"
  if (ofState !== null) return wide ?? { affiliation: null, at: ofState }
  return noun ?? unknownAfterOf(text, start, end) ?? wide ?? { affiliation: null, at: end }
}

/** The party whose name covers word `i`; a nationality before a body ("the Norwegian Red Cross") belongs to its name. */
function partyAt({ words, doc, wordOf }: WordText, i: number): Affiliation {
  const name = doc.names[words[i]!.name]!
  const next = wordOf[name.last - 1]! + 1
  const body = doc.names[words[next]?.name ?? -1]
  if (name.by === 'adjective' && body?.kind === 'Organization' && body.start === name.end + 1)
    return { name: null, span: { start: name.start, end: body.end } }
  return { name: words[i]!.name, span: name }
}

/** "the vaccine task force", "the society"; null for an organ of the state that the text is about. */
function nounAffiliation(text: WordText, i: number, start: number, end: number, preposition: number): Complement | null {
  const { words, doc } = text
  const from = organisationStart(text, i, start)
  const known = from === i && !isCapitalised(words[i]!.text) ? organisationCalled(doc, words[i]!.lower, words[i]!.start) : null
  if (known !== null) return { affiliation: { name: known, span: doc.names[known]! }, at: preposition }
  if (GOVERNMENT_NOUN.test(words[i]!.lower)) return null
  const span: Span = spanOf(words, from, organisationEnd(text, i, end))
  return { affiliation: { name: null, span }, at: preposition }
}

/** "governor of Bolívar state": what "of" or "at" names in capitals, without the gazetteer's help. */
function unknownAfterOf(text: WordText, start: number, end: number): Complement | null {
  const { words } = text
  for (let i = start; i < end - 1; i++) {
    if (!/^(of|at|from)$/.test(words[i]!.lower)) continue
    const from = words[i + 1]!.lower === 'the' ? i + 2 : i + 1
    let to = from
    while (to < end && isCapitalised(words[to]!.text) && !isTitleWord(words[to]!.text)) to++
    if (to === from) continue
    const name = words[from]!.name
    // a name that runs on into the person's is a guess of shape
    const whole = name >= 0 && text.doc.names[name]!.last <= words[to - 1]!.last
    return { affiliation: { name: whole ? name : null, span: spanOf(words, from, to) }, at: i }
  }
  return null
}

const isOrganisationNoun = (text: WordText, i: number): boolean =>
  ORGANISATION_NOUN.test(text.words[i]!.lower) && !ORGANISATION_NOUN.test(text.words[i + 1]?.lower ?? '') && text.words[i]!.name < 0

/** "University | of Nairobi", "School | of Public Health". */
function organisationEnd(text: WordText, i: number, limit: number): number {
  let to = i + 1
  for (let k = i + 1; k < limit && isCapitalised(text.words[i]!.text); k++) {
    const { text: form, lower } = text.words[k]!
    if (isCapitalised(form)) to = k + 1
    else if (!/^(of|for|and|the|&)$/.test(lower)) break
  }
  return to
}

function organisationStart(text: WordText, i: number, limit: number): number {
  let from = i
  while (
    from > limit &&
    !COMPLEMENT.has(text.words[from - 1]!.lower) &&
    !DETERMINER.has(text.words[from - 1]!.lower) &&
    !POSSESSIVE.has(text.words[from - 1]!.text)
  )
    from--
  return from
}
