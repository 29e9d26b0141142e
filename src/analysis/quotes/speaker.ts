import type { NameMention, Token } from '../../model/index.js'
import { nameAt, namesWithin } from '../names/lookup.js'
import { type Quoted, startsParagraph } from './marks.js'

const SAY = new Set(
  `say tell add note stress explain tweet write urge warn insist argue confirm announce state recall remark declare report comment observe conclude
  admit acknowledge claim quote lament complain joke continue emphasize emphasise underline reiterate promise reply respond ask call describe`.split(
    /\s+/,
  ),
)
const BEHIND = 14
const BEFORE = 24

/** Head token of who speaks a quotation, from the words beside it; null when the text does not show it. */
export function speakerOf(text: string, tokens: readonly Token[], names: readonly NameMention[], quote: Quoted): number | null {
  const behind = windowBehind(text, tokens, quote)
  const before = windowBefore(text, tokens, quote)
  // A quotation that goes on with its clause (called for "…") belongs to that clause.
  const embedded = before.last === quote.first - 1 && before.last > before.first
  if (embedded) {
    const inClause = inWindow(tokens, names, before, before.last, 8)
    if (inClause !== null) return inClause
  }
  // "…," said X stands close; "X said: …" ends right at the mark.
  return (
    inWindow(tokens, names, behind, behind.first, 4) ??
    inWindow(tokens, names, before, before.last, BEFORE) ??
    inWindow(tokens, names, behind, behind.first, BEHIND)
  )
}

interface Window {
  readonly first: number
  readonly last: number
}

const isStop = (form: string): boolean => /^[.!?;]$/.test(form)
const isMark = (form: string): boolean => /^(["“”„«»]|``|'')$/.test(form)

function windowBehind(text: string, tokens: readonly Token[], { last }: Quoted): Window {
  let first = last
  while (first < tokens.length && (isMark(tokens[first]!.form) || /^[,’']$/.test(tokens[first]!.form))) first++
  if (first >= tokens.length || startsParagraph(text, tokens, first)) return { first, last: first }
  // After a full stop inside the marks only a lower-case word or a verb of saying goes on with the sentence.
  const ended = isStop(tokens[last - 1]?.form ?? '') && tokens[last - 1]!.form !== ';'
  let end = first
  while (
    end < tokens.length &&
    end < first + BEHIND &&
    !isStop(tokens[end]!.form) &&
    !isMark(tokens[end]!.form) &&
    !(end > first && startsParagraph(text, tokens, end))
  )
    end++
  if (ended && tokens[first]!.sentence !== tokens[last - 1]!.sentence && !tagFollows(tokens, first, end)) return { first, last: first }
  return { first, last: end }
}

/** "Easley said." or "said Easley", and nothing more, behind a closed sentence. */
function tagFollows(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < Math.min(last, first + 6); i++) {
    if (isSaying(tokens[i]!)) return last - i < 4 || i === first || last >= tokens.length || tokens[last]!.form === '.'
  }
  return false
}

function windowBefore(text: string, tokens: readonly Token[], { first }: Quoted): Window {
  let last = first
  while (last > 0 && (isMark(tokens[last - 1]!.form) || /^[,:‘']$/.test(tokens[last - 1]!.form))) last--
  if (startsParagraph(text, tokens, first - 1)) return { first: last, last }
  let begin = last
  while (begin > 0 && last - begin < BEFORE && !isStop(tokens[begin - 1]!.form) && !isMark(tokens[begin - 1]!.form)) {
    if (startsParagraph(text, tokens, begin)) break
    begin--
  }
  return { first: begin, last }
}

function isSaying(token: Token): boolean {
  return (SAY.has(token.lemma) && token.upos !== 'NOUN') || isPlain(token)
}

/** Verbs that hardly ever do anything but report. */
function isPlain({ form }: Token): boolean {
  return /^(said|says|told|added)$/i.test(form)
}

/** The verb of saying nearest to the quotation, and its subject; "according to" in its place. */
function inWindow(tokens: readonly Token[], names: readonly NameMention[], window: Window, edge: number, reach: number): number | null {
  const indices = Array.from({ length: window.last - window.first }, (_, i) => window.first + i)
    .filter((i) => Math.abs(i - edge) <= reach)
    .sort((a, b) => Math.abs(a - edge) - Math.abs(b - edge))
  for (const i of indices) {
    if (/^according$/i.test(tokens[i]!.form) && /^to$/i.test(tokens[i + 1]?.form ?? '')) return nameNear(names, tokens, i + 2, window.last)
    if (!isSaying(tokens[i]!)) continue
    const speaker = subjectOf(tokens, names, i, window)
    if (speaker !== null) return speaker
  }
  return null
}

function subjectOf(tokens: readonly Token[], names: readonly NameMention[], verb: number, window: Window): number | null {
  // “…,” Ann Lee, dean at the School, said: the person that opens the window speaks, whatever hangs between.
  const opening = namesWithin(names, window.first, window.last).find(({ first, kind }) => first === window.first && kind === 'Person')
  if (opening !== undefined && opening.last <= verb) return opening.head
  let subject: number | null = null
  for (let i = window.first; i < window.last; i++) {
    const { head, deprel } = tokens[i]!
    if (head === verb && deprel.startsWith('nsubj')) subject = i
  }
  if (subject === null) {
    const before = previousWord(tokens, verb, window.first)
    if (before !== null && isNominal(tokens[before]!) && (tokens[before]!.upos === 'PROPN' || isPlain(tokens[verb]!))) subject = before
    else if (!isPlain(tokens[verb]!)) return null
    else {
      const after = nameNear(names, tokens, verb + 1, Math.min(window.last, verb + 6))
      return after
    }
  }
  return personIn(tokens, names, subject, window)
}

/** The name that a subject holds: Alkaila of "Health Minister Mai Alkaila", else the subject's own head. */
function personIn(tokens: readonly Token[], names: readonly NameMention[], subject: number, window: Window): number {
  const own = nameAt(names, subject)
  if (own !== null) return names[own]!.head
  const person = namesWithin(names, window.first, window.last).find(
    ({ first, kind, head }) => kind === 'Person' && Math.abs(first - subject) <= 8 && governs(tokens, subject, head),
  )
  return person?.head ?? subject
}

function governs(tokens: readonly Token[], governor: number, token: number): boolean {
  for (let at = token, n = 0; at >= 0 && n < 6; at = tokens[at]!.head, n++) if (at === governor) return true
  return false
}

function previousWord(tokens: readonly Token[], i: number, first: number): number | null {
  for (let j = i - 1; j >= first; j--) {
    if (tokens[j]!.upos === 'ADV' || tokens[j]!.upos === 'AUX' || tokens[j]!.form === ',') continue
    return j
  }
  return null
}

function isNominal({ upos, form }: Token): boolean {
  return upos === 'PROPN' || upos === 'NOUN' || /^(he|she|they|it|who|i|we)$/i.test(form)
}

/** Head of the first name or noun of a window. */
function nameNear(names: readonly NameMention[], tokens: readonly Token[], from: number, last: number): number | null {
  const within = namesWithin(names, from, last).filter(({ kind }) => kind !== 'Goods' && kind !== 'Vaccine')
  const person = within.find(({ kind }) => kind === 'Person') ?? within[0]
  if (person !== undefined) return person.head
  for (let i = from; i < last; i++) if (isNominal(tokens[i]!)) return i
  return null
}
