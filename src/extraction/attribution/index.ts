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
  let open: Attribution[] = []
  for (const rule of ATTRIBUTION_RULES) {
    const made = [...rule.find(speech, found)]
    found.push(...made.filter(({ who }) => who.length > 0))
    open = [...open, ...made.filter(({ who }) => who.length === 0)]
    const closed = open.flatMap((one) => withSpeaker(doc, one, found))
    found.push(...closed)
    open = open.filter((one) => !closed.some(({ cue, rule: by }) => cue === one.cue && by === one.rule))
  }
  return found.sort((a, b) => a.cue - b.cue)
}

/** A speaker keeps the floor for so many sentences. */
const REACH = 4

/** What leans back, with the speaker of a sentence before it; nothing where none spoke. */
function withSpeaker(doc: Doc, one: Attribution, found: readonly Attribution[]): Attribution[] {
  const sentence = doc.tokens[one.cue]!.sentence
  const before = found
    .filter(({ cue }) => doc.tokens[cue]!.sentence < sentence && sentence - doc.tokens[cue]!.sentence <= REACH)
    .sort((a, b) => b.cue - a.cue)[0]
  return before ? [{ ...one, who: before.who }] : []
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
