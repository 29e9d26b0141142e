import type { Doc, PersonMention, TokenRange } from '../../model/index.js'
import { type Attribution, covers, makeSpeech } from './attribution.js'
import { ATTRIBUTION_RULES } from './rules.js'

export type { Attribution } from './attribution.js'

/**
 * Finds who vouches for what: reporting clauses, sources, quotations and turns of a transcript.
 *
 * @param doc an analysed article
 * @param people its people (`extractPeople`), for "the minister said"
 * @returns one attribution for each construction, in the order of their cues
 */
export function attributions(doc: Doc, people: readonly PersonMention[]): Attribution[] {
  const speech = makeSpeech(doc, people)
  const found: Attribution[] = []
  for (const rule of ATTRIBUTION_RULES) found.push(...rule.find(speech, found))
  return found.sort((a, b) => a.cue - b.cue)
}

/**
 * Who vouches for the words at a token: the source of its sentence ("according to X"), else the innermost speaker.
 *
 * @returns the words that name them; empty when the text speaks for itself
 */
export function attributionOf(found: readonly Attribution[], token: number): readonly TokenRange[] {
  const covering = found.filter((one) => covers(one, token))
  const source = covering.find((one) => one.rule === 'according-to')
  if (source) return source.who
  let best: Attribution | undefined
  for (const one of covering) if (!best || size(one) < size(best)) best = one
  return best?.who ?? []
}

const size = (one: Attribution): number => one.scopes.reduce((sum, { first, last }) => sum + last - first, 0)
