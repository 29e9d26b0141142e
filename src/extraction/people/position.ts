import type { Span } from '../../model/index.js'
import type { Affiliation } from './candidate.js'
import { organisationCalled } from './context.js'
import { isFormer, isPluralHead, isPortfolio, isTitleHead, isTitleModifier, isTitleWord } from './titles.js'
import { DASH, isCapitalised, isParty, isPunctuation, POSSESSIVE, spanOf, type Word, type WordText } from './words.js'

/** A phrase that names an office: "the Kremlin spokesman", "director of the Pan American Health Organization". */
export interface Position {
  /** Words `from` to `to` (exclusive), affiliation and complements included. */
  readonly from: number
  readonly to: number
  readonly head: number
  /** The office alone: without article and without whose it is. */
  readonly title: Span
  readonly affiliation: Affiliation | null
  readonly former: boolean
  readonly plural: boolean
}

const DETERMINER = new Set('a an the one another our this that these both two three current currently now also then'.split(' '))
const COMPLEMENT = new Set('of for at with from in to on under'.split(' '))
/** Prepositions that name where somebody serves; "to" and "in" name the host or the place. */
const BELONGS = new Set('of at with from for'.split(' '))
const ORGANISATION_NOUN =
  /^(task|force|taskforce|department|ministry|agency|institute|university|hospital|council|committee|commission|board|office|centre|center|company|firm|organi[sz]ation|association|society|union|fund|foundation|charity|party|alliance|programme|program|school|college|group|bureau|bank|team|clinic|laboratory|authority|government|parliament|assembly|senate|embassy|mission|delegation|regulator|coalition|network|church|academy|army|navy|police)s?$/
/** Organs of a state. */
export const GOVERNMENT_NOUN =
  /^(ministry|ministries|government|cabinet|parliament|senate|assembly|embassy|army|navy|police|presidency|department|house|court|congress|palace|state|country|nation|republic|kingdom|administration|regime|council|delegation)$/

/** The office that ends right before word `end`: "Indian Foreign Ministry spokesman | Arindam Bagchi". */
export function positionBefore(text: WordText, end: number, loose = false): Position | null {
  const { words } = text
  const sentence = words[end]?.sentence ?? words[end - 1]?.sentence
  if (DETERMINER.has(words[end - 1]?.lower ?? '') || COMPLEMENT.has(words[end - 1]?.lower ?? '') || words[end - 1]?.lower === 'and') return null
  let complement = false
  let preposition = -1
  for (let i = end - 1; i >= 0 && end - i <= 14 && words[i]!.sentence === sentence; i--) {
    const word = words[i]!
    if (isTitleHead(word.text) && !partOfOtherName(text, i) && (!complement || preposition === i + 1)) return premodified(text, i, end)
    if (COMPLEMENT.has(word.lower) || word.lower === 'and' || word.lower === '&') {
      if (COMPLEMENT.has(word.lower)) preposition = i
      complement = true
      continue
    }
    if (!allowedInComplement(text, word, loose)) return null
    complement = true
  }
  return null
}

function allowedInComplement(text: WordText, word: Word, loose: boolean): boolean {
  if (isPortfolio(word.text) || word.lower === 'the' || isParty(text.doc.names[word.name])) return true
  if (POSSESSIVE.has(word.text)) return loose
  if (isPunctuation(word.text)) return false
  return isCapitalised(word.text) || (loose && /^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(word.upos))
}

/** Is word `i` inside a name that is not an office's own ("President's Office" the organisation)? */
function partOfOtherName(text: WordText, i: number): boolean {
  const word = text.words[i]!
  const name = text.doc.names[word.name]
  return name !== undefined && isParty(name) && name.last > word.last
}

/** Takes the premodifiers of the head at `head` and whose office it is; `to` is where the phrase ends. */
function premodified(text: WordText, head: number, to: number): Position {
  const { words, doc } = text
  let start = head
  let former = isFormer(words[head]!.text)
  const same = (i: number) => i >= 0 && words[i]!.sentence === words[head]!.sentence
  while (same(start - 1)) {
    const word = words[start - 1]!
    if (isParty(doc.names[word.name])) break
    if (!isTitleModifier(word.text) && !isTitleHead(word.text)) break
    if (word.lower === 'under' && !/^secretary/.test(words[start]!.lower)) break
    start--
    former ||= isFormer(word.text)
  }
  let titleFrom = start
  while (titleFrom < head && isFormer(words[titleFrom]!.text)) titleFrom++
  let from = start
  let affiliation: Affiliation | null = null
  const owner = same(start - 1) ? whose(text, start - 1) : null
  if (owner) {
    affiliation = owner.affiliation
    from = owner.from
    if (same(from - 1) && isFormer(words[from - 1]!.text)) {
      former = true
      from--
    }
  }
  const complements = complementOf(text, head + 1, to)
  affiliation ??= complements
  return { from, to, head, title: titleSpan(text, titleFrom, head, to), affiliation, former, plural: isPluralHead(words[head]!.text) }
}

/** The title's own words: up to the end of a portfolio complement ("Minister of Health"), else to the head. */
function titleSpan(text: WordText, from: number, head: number, limit: number): Span {
  const { words, doc } = text
  let to = head + 1
  for (let i = head + 1; i < limit; i++) {
    const word = words[i]!
    if (isParty(doc.names[word.name]) || isPunctuation(word.text) || POSSESSIVE.has(word.text)) break
    if (isPortfolio(word.text) || (isTitleHead(word.text) && words[i - 1]!.lower === 'and') || word.upos === 'NOUN') to = i + 1
    else if (!COMPLEMENT.has(word.lower) && word.lower !== 'and' && word.lower !== 'the' && word.upos !== 'ADJ') break
    if (BELONGS.has(word.lower) && word.lower !== 'of' && word.lower !== 'for') break
  }
  return spanOf(words, from, to)
}

/** Whose office it is, read leftwards from word `i`: "Cuba 's", "Israeli", "World Health Organization ( WHO )". */
function whose(text: WordText, i: number): { affiliation: Affiliation | null; from: number } | null {
  const { words, doc } = text
  let at = i
  if (words[at]!.text === ')') {
    let open = at - 1
    while (open > at - 5 && open > 0 && words[open]!.text !== '(') open--
    if (words[open]!.text !== '(' || open === 0) return null
    at = open - 1
  }
  if (POSSESSIVE.has(words[at]!.text) && at > 0) at--
  const word = words[at]!
  const possessive = at < i && words[at + 1] !== undefined && POSSESSIVE.has(words[at + 1]!.text)
  const name = doc.names[word.name]
  if (isParty(name)) return { affiliation: { name: word.name, span: name }, from: text.wordOf[name.first]! }
  if (possessive && ORGANISATION_NOUN.test(word.lower)) {
    const called = organisationCalled(doc, word.lower, word.start)
    const affiliation = called === null ? null : { name: called, span: doc.names[called]! }
    return { affiliation, from: at }
  }
  // "Dubai Cares CEO": an organisation the gazetteer does not know
  let from = at
  while (from >= 0 && words[from]!.sentence === word.sentence && unknownName(text, from)) from--
  from++
  if (from > at) return null
  return { affiliation: { name: word.name >= 0 ? word.name : null, span: spanOf(words, from, at + 1) }, from }
}

const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|the|this|then|when|while|after|before|in|on|at|as|but|and|by|from|for|with|to|meanwhile|however)$/

function unknownName(text: WordText, i: number): boolean {
  const word = text.words[i]!
  if (
    !isCapitalised(word.text) ||
    word.lower.length < 2 ||
    CALENDAR.test(word.lower) ||
    /^(DET|ADP|PRON|CCONJ|SCONJ|ADV|AUX|VERB)$/.test(word.upos)
  )
    return false
  const name = text.doc.names[word.name]
  return !isTitleHead(word.text) && (!name || name.candidates.length === 0) && !(name && name.kind === 'Person')
}

/** The office that a phrase beginning at word `start` names: "an adviser to President Fernández", "Cuba's ambassador in Pretoria". */
export function positionAt(text: WordText, start: number): Position | null {
  const { words, doc } = text
  let i = start
  const sentence = words[start]?.sentence
  const inside = (k: number) => k < words.length && words[k]!.sentence === sentence
  while (inside(i) && (DETERMINER.has(words[i]!.lower) || words[i]!.lower === 'of')) i++
  const first = i
  let head = -1
  for (; inside(i) && i - first < 14; i++) {
    const word = words[i]!
    if (isTitleHead(word.text) && !partOfOtherName(text, i)) head = i
    else if (head >= 0 && !(isTitleModifier(word.text) && leadsToHead(text, i, sentence))) break
    else if (head < 0 && !premodifierWord(text, i)) return null
  }
  if (head < 0) return null
  let to = head + 1
  // "CEO and Chairman", "president and chief executive"
  while (inside(to + 1) && (words[to]!.lower === 'and' || words[to]!.lower === '&')) {
    let next = to + 1
    while (inside(next) && isTitleModifier(words[next]!.text) && !isTitleHead(words[next]!.text)) next++
    if (!inside(next) || !isTitleHead(words[next]!.text)) break
    to = next + 1
  }
  to = endOfComplement(text, to)
  const position = premodified(text, head, to)
  const own = position.from < first ? null : position.affiliation
  const named =
    own ??
    (position.from >= first ? (nameBetween(text, first, head) ?? complementOf(text, head + 1, to)) : complementOf(text, head + 1, to))
  const titleFrom = Math.max(
    first,
    text.words.findIndex((word) => word.start === position.title.start),
  )
  return { ...position, from: start, to, affiliation: named, title: { start: words[titleFrom]!.start, end: position.title.end } }

  function nameBetween(t: WordText, a: number, b: number): Affiliation | null {
    for (let k = b - 1; k >= a; k--) {
      const name = doc.names[t.words[k]!.name]
      if (isParty(name)) return { name: t.words[k]!.name, span: name }
    }
    return null
  }
}

/** "assistant | health minister": modifiers from word `i` on that end in a head. */
function leadsToHead({ words }: WordText, i: number, sentence: number | undefined): boolean {
  let k = i
  while (k < i + 4 && words[k]?.sentence === sentence && isTitleModifier(words[k]!.text) && !isTitleHead(words[k]!.text)) k++
  return words[k]?.sentence === sentence && isTitleHead(words[k]?.text ?? '')
}

function premodifierWord(text: WordText, i: number): boolean {
  const word = text.words[i]!
  if (POSSESSIVE.has(word.text) || isParty(text.doc.names[word.name]) || isTitleModifier(word.text) || DETERMINER.has(word.lower))
    return true
  if (/^(and|or|but|by|that|which|who|if|as|than|i|we|you|he|she|it|they|not|is|was|has|had|have|said|says)$/.test(word.lower)) return false
  if (isPunctuation(word.text) && !/^[-()]$/.test(word.text)) return false
  return (
    isCapitalised(word.text) ||
    /^(NOUN|ADJ|PROPN|NUM|DET|ADV|X)$/.test(word.upos) ||
    /^[()]$/.test(word.text) ||
    word.lower === 'of' ||
    /(ed|ing)$/.test(word.lower)
  )
}

/** Where the prepositional phrases after an office end: at punctuation, a verb or a new clause. */
function endOfComplement(text: WordText, start: number): number {
  const { words } = text
  const sentence = words[start - 1]!.sentence
  let i = start
  if (!words[i] || !(COMPLEMENT.has(words[i]!.lower) && words[i]!.sentence === sentence)) return start
  for (; i < words.length && words[i]!.sentence === sentence && i - start < 24; i++) {
    const word = words[i]!
    if (word.text === '(' || word.text === ')') continue
    if (word.text === ',' && continuesName(text, i)) continue
    if (isPunctuation(word.text) || DASH.has(word.text) || /^(who|which|that|said|says|told)$/.test(word.lower)) break
    if (/^(VERB|AUX|SCONJ)$/.test(word.upos) && !isCapitalised(word.text) && !isTitleModifier(word.text) && !/ing$/.test(word.lower)) break
  }
  return i
}

/** A comma inside a name or a list of portfolios: "Ministry of Health, Community Development, Gender". */
const continuesName = (text: WordText, i: number): boolean => text.words[i]!.name >= 0 && text.words[i - 1]?.name === text.words[i]!.name

/** The organisation that the complements from word `start` to `end` name, by the preposition before it. */
function complementOf(text: WordText, start: number, end: number): Affiliation | null {
  const { words, doc } = text
  let preposition = ''
  let fallback: Affiliation | null = null
  for (let i = start; i < end; i++) {
    const word = words[i]!
    if (COMPLEMENT.has(word.lower)) {
      preposition = word.lower
      continue
    }
    if (!BELONGS.has(preposition)) continue
    const name = doc.names[word.name]
    if (isParty(name)) {
      if (name.kind !== 'Region' && !(preposition === 'for' && name.kind === 'Country')) return { name: word.name, span: name }
      fallback ??= { name: word.name, span: name }
    }
    if (isOrganisationNoun(text, i)) {
      const from = organisationStart(text, i, start)
      const known = from === i && !isCapitalised(word.text) ? organisationCalled(doc, word.lower, word.start) : null
      if (known !== null) return { name: known, span: doc.names[known]! }
      const adjective = nameInside(text, from, i)
      if (adjective) return adjective
      // a ministry of the country that the text is about: the country stands for it
      if (GOVERNMENT_NOUN.test(word.lower)) return null
      return { name: null, span: spanOf(words, from, organisationEnd(text, i, end)) }
    }
  }
  return fallback ?? unknownAfterOf(text, start, end)
}

/** "governor of Bolívar state": what "of" or "at" names in capitals, without the gazetteer's help. */
function unknownAfterOf(text: WordText, start: number, end: number): Affiliation | null {
  const { words } = text
  for (let i = start; i < end - 1; i++) {
    if (!/^(of|at|from)$/.test(words[i]!.lower)) continue
    let from = i + 1
    if (words[from]!.lower === 'the') from++
    let to = from
    while (to < end && isCapitalised(words[to]!.text) && !isTitleWord(words[to]!.text)) to++
    if (to === from) continue
    const name = words[from]!.name
    return { name: name >= 0 ? name : null, span: spanOf(words, from, to) }
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

function nameInside(text: WordText, from: number, to: number): Affiliation | null {
  for (let i = from; i <= to; i++) {
    const name = text.doc.names[text.words[i]!.name]
    if (isParty(name)) return { name: text.words[i]!.name, span: name }
  }
  return null
}
