import { liftFromAdverbials, lowerParticiples, mendToDate } from './adverbials.js'
import { mendNumberMore, mendReflexives } from './alone.js'
import { mendAskedTo } from './asked.js'
import { mendCourtesyOf } from './courtesy.js'
import { mendDatedGerund } from './dated-gerund.js'
import { mendDueToLand } from './due.js'
import { mendDueIn, mendPredicates } from './due-in.js'
import { mendItSubject } from './it-subject.js'
import { mendNeighbouring } from './neighbouring.js'
import type { Parsed } from './parsed.js'
import { mendRelativeObject } from './relative-object.js'
import { mendSecondObject } from './second-object.js'
import { mendDateline, mendOwner, mendSecondSubject, mendToWhom } from './subjects.js'

/** What the network is known to get wrong and words alone can set right, in this order. */
const MENDS: readonly ((words: readonly Parsed[], forms: readonly string[]) => readonly Parsed[])[] = [
  mendNeighbouring,
  mendDatedGerund,
  mendDueToLand,
  liftFromAdverbials,
  mendToDate,
  mendDueIn,
  mendPredicates,
  mendReflexives,
  mendNumberMore,
  mendAskedTo,
  mendItSubject,
  mendCourtesyOf,
  mendRelativeObject,
  mendSecondObject,
  lowerParticiples,
  mendToWhom,
  mendOwner,
  mendDateline,
  mendSecondSubject,
  liftCase,
  joinBetween,
]

/** The words of a sentence with the network's known errors mended. */
export const mended = (words: readonly Parsed[], forms: readonly string[]): Parsed[] => [
  ...MENDS.reduce((done, mend) => mend(done, forms), words),
]

const BEFORE_NOUNS = new Set(['amod', 'compound', 'nummod', 'nmod:desc'])

/**
 * A preposition marks the noun, not a modifier before it: in `from close ally China` a `from` found under `ally` goes to
 * `China`, unless that has a preposition of its own.
 */
function liftCase(words: readonly Parsed[]): Parsed[] {
  const marked = new Set(words.flatMap((w) => (w.deprel === 'case' ? [w.head] : [])))
  return words.map((word, i) => {
    const modifier = word.deprel === 'case' ? words[word.head] : undefined
    if (!modifier || word.upos !== 'ADP' || i > word.head || modifier.head < word.head) return word
    return BEFORE_NOUNS.has(modifier.deprel) && !marked.has(modifier.head) ? { ...word, head: modifier.head } : word
  })
}

/** "A deal between the maker and Kenya": the second of two goes with the first, not with the noun that both qualify. */
function joinBetween(words: readonly Parsed[]): Parsed[] {
  const joined = new Set(words.flatMap((w) => (w.deprel === 'conj' ? [w.head] : [])))
  return words.map((word, i) => {
    if (word.deprel !== 'conj' || word.head > i) return word
    const first = words.findLastIndex(
      (w, k) =>
        k < i &&
        k > word.head &&
        w.head === word.head &&
        w.deprel === 'nmod' &&
        words.some((c) => c.head === k && c.deprel === 'case' && c.lemma === 'between'),
    )
    return first < 0 || joined.has(first) ? word : { ...word, head: first }
  })
}
