import type { Token } from '../../model/index.js'
import type { Scope, Speech } from './attribution.js'

const OPENS = /^([,”"’—–?!…]|''|--|\.\.\.)$/
const CLOSES = /^([,;:.”"“—–?!)]|''|--)$/

/** A reporting clause that stands behind or between what it reports. */
export interface Parenthetical {
  /** The words of who speaks. */
  readonly who: Scope
  readonly scopes: readonly Scope[]
}

/**
 * ", UNICEF's regional director said.", ", he told Reuters on Monday, …": read from the words alone, since parsers
 * tend to hang such clauses anywhere.
 *
 * @param verb token of a verb of speech
 */
export function parenthetical(speech: Speech, verb: number): Parenthetical | null {
  const { doc } = speech
  const sentence = doc.sentences[doc.tokens[verb]!.sentence]!
  const token = (i: number): Token => doc.tokens[i]!
  if (CLOSING.test(token(verb).form)) {
    const closing = closingLine(speech, verb)
    if (closing) return closing
  }
  // "…, Montsame reports.": a word that parsers take for a noun
  if (!/^VB[DZP]$/.test(token(verb).xpos) && !(isReportsLine(speech, verb) && token(verb - 1).upos === 'PROPN')) return null
  let first = verb
  while (first > sentence.first && !OPENS.test(token(first - 1).form)) {
    if (!isNominal(token(first - 1)) || verb - first > 25) return null
    first--
  }
  if (first === verb) return first > sentence.first ? inverted(speech, verb) : null
  if (first === sentence.first || /^(CCONJ|SCONJ)$/.test(token(first).upos) || /^([Ww]ho|which|that|whom)$/.test(token(first).form))
    return null
  if (!range(first, verb).some((i) => /^(NOUN|PROPN|PRON)$/.test(token(i).upos))) return null
  let last = verb + 1
  while (last < sentence.last && !CLOSES.test(token(last).form)) {
    if ((/^(VERB|AUX)$/.test(token(last).upos) && token(last - 1).form !== 'as') || /^(that|how|why|whether|if)$/i.test(token(last).form))
      return null
    last++
  }
  const said = [...range(sentence.first, first), ...range(last, sentence.last)]
  if (!said.some((i) => /^(VERB|AUX)$/.test(token(i).upos))) return null
  const scopes: Scope[] = [{ first: sentence.first, last: first }]
  if (last < sentence.last - 1) scopes.push({ first: last, last: sentence.last })
  return { who: quotedAs(speech, verb, last) ?? { first, last: verb }, scopes }
}

/** "reports" behind a comma, alone with one name between them and the end of the sentence. */
export const isReportsLine = ({ doc }: Speech, i: number): boolean =>
  doc.tokens[i]!.form === 'reports' && (doc.tokens[i - 1]?.form === ',' || /^[.”"]$/.test(doc.tokens[i + 1]?.form ?? '.'))

const CLOSING = /^(reports?|reported|says?|said|writes|wrote|notes|noted)$/

/** "…, reports Xinhua.", "…, says the ministry.": the outlet or speaker behind the verb that closes the sentence. */
function closingLine({ doc }: Speech, verb: number): Parenthetical | null {
  const sentence = doc.sentences[doc.tokens[verb]!.sentence]!
  if (verb === sentence.first || doc.tokens[verb - 1]!.form !== ',') return null
  let last = verb + 1
  while (last < sentence.last && /^(PROPN|NOUN|DET|ADJ|PART)$/.test(doc.tokens[last]!.upos)) last++
  const closed = last === sentence.last || /^[.”"’]/.test(doc.tokens[last]!.form)
  if (!closed || last === verb + 1 || last - verb > 8) return null
  if (!range(sentence.first, verb - 1).some((i) => /^(VERB|AUX)$/.test(doc.tokens[i]!.upos))) return null
  return { who: { first: verb + 1, last }, scopes: [{ first: sentence.first, last: verb }] }
}

/** "said Peru's minister, Ann Lee, …": the end of the name that explains the title behind the verb. */
function withName({ doc, people }: Speech, last: number): number {
  const named = doc.tokens[last]?.form === ',' ? people.find(({ range }) => range.first === last + 1) : undefined
  return named?.range.last ?? last
}

/** "Radio Fiji quoted Ann Lee as saying": Ann Lee speaks. */
function quotedAs({ doc }: Speech, verb: number, end: number): Scope | null {
  if (!/^(quote|cite)$/.test(doc.tokens[verb]!.lemma)) return null
  const as = range(verb + 1, end).find(
    (i) => /^as$/i.test(doc.tokens[i]!.form) && /^(say|tell|state|report)$/.test(doc.tokens[i + 1]?.lemma ?? ''),
  )
  return as === undefined || as === verb + 1 ? null : { first: verb + 1, last: as }
}

/** '…," tweeted foreign minister Lee on Monday.': the speaker behind the verb. */
function inverted(speech: Speech, verb: number): Parenthetical | null {
  const { doc } = speech
  const sentence = doc.sentences[doc.tokens[verb]!.sentence]!
  let last = verb + 1
  while (last < sentence.last && !CLOSES.test(doc.tokens[last]!.form) && !/^(ADP|VERB|AUX|SCONJ)$/.test(doc.tokens[last]!.upos)) last++
  const who = range(verb + 1, last)
  if (!who.some((i) => /^(NOUN|PROPN|PRON)$/.test(doc.tokens[i]!.upos)) || !/^([”"’']|'')$/.test(doc.tokens[verb - 1]!.form)) return null
  return { who: { first: verb + 1, last: withName(speech, last) }, scopes: [{ first: sentence.first, last: verb }] }
}

const isNominal = ({ upos, xpos }: Token): boolean => !/^(SCONJ|PUNCT)$/.test(upos) && !/^(VB[DZP]|MD)$/.test(xpos)
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
