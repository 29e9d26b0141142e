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
  if (!/^VB[DZP]$/.test(token(verb).xpos)) return null
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
    if (/^(VERB|AUX)$/.test(token(last).upos) || /^(that|how|why|whether|if)$/i.test(token(last).form)) return null
    last++
  }
  const said = [...range(sentence.first, first), ...range(last, sentence.last)]
  if (!said.some((i) => /^(VERB|AUX)$/.test(token(i).upos))) return null
  const scopes: Scope[] = [{ first: sentence.first, last: first }]
  if (last < sentence.last - 1) scopes.push({ first: last, last: sentence.last })
  return { who: { first, last: verb }, scopes }
}

/** '…," tweeted foreign minister Lee on Monday.': the speaker behind the verb. */
function inverted({ doc }: Speech, verb: number): Parenthetical | null {
  const sentence = doc.sentences[doc.tokens[verb]!.sentence]!
  let last = verb + 1
  while (last < sentence.last && !CLOSES.test(doc.tokens[last]!.form) && !/^(ADP|VERB|AUX|SCONJ)$/.test(doc.tokens[last]!.upos)) last++
  const who = range(verb + 1, last)
  if (!who.some((i) => /^(NOUN|PROPN|PRON)$/.test(doc.tokens[i]!.upos)) || !/^([”"’']|'')$/.test(doc.tokens[verb - 1]!.form)) return null
  return { who: { first: verb + 1, last }, scopes: [{ first: sentence.first, last: verb }] }
}

const isNominal = ({ upos, xpos }: Token): boolean => !/^(SCONJ|PUNCT)$/.test(upos) && !/^(VB[DZP]|MD)$/.test(xpos)
const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k)
