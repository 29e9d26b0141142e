import type { Span } from '../../model/index.js'
import type { Affiliation } from './candidate.js'
import { BELONGS, COMPLEMENT, complementOf, DETERMINER, endOfComplement } from './complement.js'
import { nameRuns } from './name-runs.js'
import { ownerBefore } from './owner.js'
import { ranksBefore } from './ranks.js'
import { isFormer, isPluralHead, isPortfolio, isTitleHead, isTitleModifier, ORGANISATION_NOUN } from './titles.js'
import { isCapitalised, isParty, isPunctuation, POSSESSIVE, spanOf, type WordText } from './words.js'

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

/** The office that ends right before word `end`: "Indian Foreign Ministry spokesman | Arindam Bagchi", ranks in between aside. */
export function positionBefore(text: WordText, end: number, loose = false): Position | null {
  const ranks = ranksBefore(text, end)
  const beforeRanks = ranks < end && text.words[ranks - 1]?.text !== ',' ? officeBefore(text, ranks, loose) : null
  return beforeRanks ? { ...beforeRanks, to: end } : officeBefore(text, end, loose)
}

function officeBefore(text: WordText, end: number, loose: boolean): Position | null {
  const { words } = text
  const sentence = words[end]?.sentence ?? words[end - 1]?.sentence
  if (DETERMINER.has(words[end - 1]?.lower ?? '') || COMPLEMENT.has(words[end - 1]?.lower ?? '') || words[end - 1]?.lower === 'and')
    return null
  let complement = false
  let preposition = -1
  // "director of special projects": common words need an "of" that ties them to the office
  let common = false
  for (let i = end - 1; i >= 0 && end - i <= 16 && words[i]!.sentence === sentence; i--) {
    const word = words[i]!
    if (
      isTitleHead(word.text) &&
      !partOfOtherName(text, i) &&
      (!complement || preposition === i + 1 || AFFAIRES.test(words[i + 1]?.lower ?? ''))
    ) {
      if (common && !/^(of|for)$/.test(words[i + 1]!.lower)) return null
      return premodified(text, officeServed(text, i, complement), end)
    }
    if (complement && word.lower === 'charge' && AFFAIRES.test(words[i + 1]!.lower)) return premodified(text, i, end)
    if (COMPLEMENT.has(word.lower) || word.lower === 'and' || word.lower === '&' || onSubject(text, i)) {
      if (COMPLEMENT.has(word.lower) || word.lower === 'on') preposition = i
      complement = true
      continue
    }
    // "of the Caribbean Community (Caricom)"
    if (word.text === ')' && words[i - 2]?.text === '(' && isCapitalised(words[i - 1]!.text)) {
      i -= 2
      complement = true
      continue
    }
    if (!allowedInComplement(text, i, loose)) {
      if (!/^(NOUN|ADJ)$/.test(word.upos) || !/^\p{Ll}/u.test(word.text)) return null
      common = true
    }
    complement = true
  }
  return null
}

/** Two offices of one person: "Vice President and Health Minister | Ann Lee". The one next to the name comes first. */
export function positionsBefore(text: WordText, end: number, loose = false): Position[] {
  const last = positionBefore(text, end, loose)
  if (!last) return []
  const { words } = text
  const joint = words[last.from - 1]
  if (joint?.lower !== 'and' || joint.sentence !== words[last.head]!.sentence || !isCapitalised(words[last.head]!.text)) return [last]
  const first = officeBefore(text, last.from - 1, loose)
  if (!first || first.plural || !isCapitalised(words[first.head]!.text)) return [last]
  // "Deputy Minister of Health Do Tuyen and UN Coordinator | Ann Lee"
  if (nameRuns(text).some((run) => run.first > first.head && run.last < last.from && !isPortfolio(words[run.first]!.text))) return [last]
  return [last, { ...first, to: last.to }]
}

/** "Special Assistant | on Health": what an adviser's office is about. */
const onSubject = ({ words }: WordText, i: number): boolean =>
  words[i]!.lower === 'on' &&
  (isPortfolio(words[i + 1]?.text ?? '') || (isTitleModifier(words[i + 1]?.text ?? '') && isPortfolio(words[i + 2]?.text ?? '')))

/**
 * "Senior Adviser to the | President" Ann Lee: the office that serves another one. An adviser "to President Ann Lee" without
 * an article is somebody else, unless more stands between the office and the name ("Assistant to Prime Minister on Health").
 */
function officeServed({ words }: WordText, head: number, complement: boolean): number {
  let i = head - 1
  while (/^(prime|vice|deputy)$/.test(words[i]?.lower ?? '')) i--
  const article = words[i]?.lower === 'the'
  if (article) i--
  if (words[i]?.lower !== 'to' || !(article || complement) || words[i]!.sentence !== words[head]!.sentence) return head
  return isTitleHead(words[i - 1]?.text ?? '') ? i - 1 : head
}

function allowedInComplement(text: WordText, i: number, loose: boolean): boolean {
  const word = text.words[i]!
  const [before, after] = [text.words[i - 1], text.words[i + 1]]
  const party = (at: number) => isParty(text.doc.names[text.words[at]?.name ?? -1])
  if (isPortfolio(word.text) || word.lower === 'the' || party(i)) return true
  if (POSSESSIVE.has(word.text)) return loose || party(i - 1)
  if (AFFAIRES.test(word.lower)) return true
  // "Minister of Production, Supply and Regulation", "Ambassador to Barbados, the Eastern Caribbean and …"
  if (word.text === ',')
    return (
      (isPortfolio(before?.text ?? '') && isPortfolio(after?.text ?? '')) ||
      (party(i - 1) && (party(i + 1) || (after?.lower === 'the' && isCapitalised(text.words[i + 2]?.text ?? ''))))
    )
  // "HIV/AIDS"
  if (word.text === '/') return isCapitalised(before?.text ?? '') && isCapitalised(after?.text ?? '')
  if (isPunctuation(word.text)) return false
  return isCapitalised(word.text) || (loose && /^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(word.upos))
}

/** The second word of "chargé d'affaires (ad interim)". */
const AFFAIRES = /affaires$/
const isAdInterim = (words: WordText['words'], i: number): boolean => words[i]!.lower === 'ad' && words[i + 1]?.lower === 'interim'

/** Is word `i` inside a name that is not an office's own ("President's Office" the organisation)? */
function partOfOtherName(text: WordText, i: number): boolean {
  const word = text.words[i]!
  const name = text.doc.names[word.name]
  if (name === undefined || !isParty(name) || name.last <= word.last) return false
  // "Gov. Ann Lee", taken for a body by its shape
  const last = text.doc.tokens[name.last - 1]!.form.toLowerCase()
  return name.candidates.length > 0 || name.first !== word.first || ORGANISATION_NOUN.test(last)
}

/** Takes the premodifiers of the head at `head` and whose office it is; `to` is where the phrase ends. */
function premodified(text: WordText, head: number, to: number): Position {
  const { words, doc } = text
  let start = head
  let former = isFormer(words[head]!.text)
  const same = (i: number) => i >= 0 && words[i]!.sentence === words[head]!.sentence
  while (same(start - 1)) {
    const word = words[start - 1]!
    // "Economy and Innovation Minister"
    if (
      (word.lower === 'and' || word.text === '&') &&
      isPortfolio(words[start]!.text) &&
      same(start - 2) &&
      isPortfolio(words[start - 2]!.text)
    ) {
      start -= 2
      continue
    }
    if (isParty(doc.names[word.name])) break
    // "Ministry of Health Permanent Secretary"
    if (word.lower === 'of' && /^(ministry|department)$/.test(words[start - 2]?.lower ?? '') && isPortfolio(words[start]!.text)) {
      start -= 2
      continue
    }
    if (!isTitleModifier(word.text) && !isTitleHead(word.text)) break
    if (word.lower === 'under' && !/^secretary/.test(words[start]!.lower)) break
    start--
    former ||= isFormer(word.text)
  }
  // "Chief of Staff | Lieutenant General"
  if (words[start]!.lower === 'staff' && words[start - 1]?.lower === 'of' && words[start - 2]?.lower === 'chief') start -= 2
  let titleFrom = start
  while (titleFrom < head && isFormer(words[titleFrom]!.text)) titleFrom++
  let from = start
  let affiliation: Affiliation | null = null
  const owner = same(start - 1) ? ownerBefore(text, behindEpithet(text, start - 1)) : null
  if (owner) {
    affiliation = owner.affiliation
    from = owner.from
    if (same(from - 1) && isFormer(words[from - 1]!.text)) {
      former = true
      from--
    } else if (same(from - 1) && ACTING.test(words[from - 1]!.lower)) titleFrom = --from
  }
  const complement = complementOf(text, head + 1, to)
  affiliation ??= complement.affiliation
  return {
    from,
    to,
    head,
    title: titleSpan(text, titleFrom, head, complement.at),
    affiliation,
    former,
    plural: isPluralHead(words[head]!.text),
  }
}

/** The title's own words: up to the end of a portfolio complement ("Minister of Health"), else to the head. */
function titleSpan(text: WordText, from: number, head: number, limit: number): Span {
  const { words, doc } = text
  let to = head + 1
  for (let i = head + 1; i < limit; i++) {
    const word = words[i]!
    if (
      isParty(doc.names[word.name]) ||
      (isPunctuation(word.text) && word.text !== '/' && !isPortfolio(words[i + 1]?.text ?? '')) ||
      POSSESSIVE.has(word.text)
    )
      break
    if (isPortfolio(word.text) || isTitleHead(word.text) || AFFAIRES.test(word.lower) || /^(NOUN|PROPN)$/.test(word.upos)) to = i + 1
    else if (!/^(and|the|on)$/.test(word.lower) && !COMPLEMENT.has(word.lower) && !/^[,/]$/.test(word.text) && word.upos !== 'ADJ') break
    if ((word.lower === 'to' && !servesOffice(words, i)) || (BELONGS.has(word.lower) && word.lower !== 'of' && word.lower !== 'for')) break
  }
  return spanOf(words, from, to)
}

/** "Serbia's populist | president", "the Brazilian far-right | leader": the word of whose office it is, from word `i` leftwards. */
function behindEpithet({ words, doc }: WordText, i: number): number {
  const owned = POSSESSIVE.has(words[i - 1]?.text ?? '') || doc.names[words[i - 1]?.name ?? -1]?.by === 'adjective'
  return owned && words[i]!.upos === 'ADJ' && words[i]!.name < 0 && /^\p{Ll}/u.test(words[i]!.text) ? i - 1 : i
}

/** Words of an office that may stand before whose it is: "acting WHO representative". */
const ACTING = /^(acting|interim|deputy)$/

/** "Secretary | to the President": is whom the office serves an office as well? */
function servesOffice(words: WordText['words'], to: number): boolean {
  let i = words[to + 1]?.lower === 'the' ? to + 2 : to + 1
  while (/^(prime|vice)$/.test(words[i]?.lower ?? '')) i++
  return isTitleHead(words[i]?.text ?? '')
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
  while (inside(to) && (AFFAIRES.test(words[to]!.lower) || isAdInterim(words, to))) to += AFFAIRES.test(words[to]!.lower) ? 1 : 2
  to = endOfComplement(text, to)
  const position = premodified(text, head, to)
  const own = position.from < first ? null : position.affiliation
  const named =
    own ??
    (position.from >= first
      ? (nameBetween(text, first, head) ?? complementOf(text, head + 1, to).affiliation)
      : complementOf(text, head + 1, to).affiliation)
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
    (/(ed|ing)$/.test(word.lower) && text.doc.tokens[word.first]!.xpos !== 'VBD')
  )
}
