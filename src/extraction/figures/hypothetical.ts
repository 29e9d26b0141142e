import { POSSESSIVE, type WordText } from '../people/words.js'
import { type Counted, clauseAfter, clauseBefore, PEOPLE } from './counted.js'

const UNREAL =
  /^(could|would|might|may|can|should|will|shall|if|unless|enough|sufficient|target|targets|targeted|goal|aims?|aimed|aiming|hopes?|hoped|hoping|intends?|projected|projects|projections?|predicted|predicts?|forecasts?|estimate[sd]?|wants?|expects?|expected|capacity|able|need|needs|needed|require[sd]?|by-2022|order|eligible|pledged?|promised|quota|potential|potentially|unvaccinated|hypothetical|model|models|modelled)$/

/**
 * Is the number a target, a forecast or a capacity rather than a count of what happened?
 * Judged by the words of its own clause.
 */
export function isHypothetical(text: WordText, counted: Counted, verbAt: number | null = null): boolean {
  const before = clauseBefore(text, counted.from, 7)
  const comma = before.lastIndexOf(',')
  const near = comma >= 0 ? before.slice(comma + 1) : before
  if (near.some((word, i) => UNREAL.test(word) || (/^plan(s|ned|ning)?$/.test(word) && /^(to|for)$/.test(near[i + 1] ?? '')))) return true
  const after = clauseAfter(text, counted.to, verbAt === null ? 3 : Math.max(0, verbAt - counted.to))
  if (
    after.some(
      (word, i) =>
        !(word === 'eligible' && PEOPLE.test(after[i + 1] ?? '')) &&
        /^(will|would|could|may|might|should|can|must|need|needs|to|eligible|unvaccinated|yet|not|n't|who)$/.test(word) &&
        verbAt !== null,
    )
  )
    return true
  return isRate(text, counted)
}

/** "4 percent of the 12 million Tunisians are vaccinated": what happened to a share did not happen to all. */
export function isWholeOfShare(text: WordText, { from }: Counted): boolean {
  const raw = clauseBefore(text, from, 8)
  // "of Nigeria's 206 million"
  const owned = POSSESSIVE.has(raw.at(-1) ?? '') ? raw.slice(0, -2) : raw
  const before = owned.filter((word) => !/^(the|its|all|some|about|nearly|roughly|around|over|more|than)$/.test(word))
  return (
    before.at(-1) === 'of' &&
    /^(\d.*|million|billion|thousand|hundred|dozen|%|percent|cent|half|third|quarter|fifth|tenth|most|many|few|none|majority|share|proportion|thirds|quarters|fraction)$/.test(
      before.at(-2) ?? '',
    )
  )
}

/** "12 deaths per 100,000 people", "one in 20 people". */
function isRate(text: WordText, { from, to }: Counted): boolean {
  const after = clauseAfter(text, to, 5)
  const before = clauseBefore(text, from, 4)
  if (
    after.some(
      (word, i) => (word === 'per' && !/^(day|week|month)$/.test(after[i + 1] ?? '')) || (word === 'for' && after[i + 1] === 'every'),
    ) ||
    before.some((word) => word === 'per' || word === 'every')
  )
    return true
  return /^(in|of)$/.test(before.at(-1) ?? '') && /^(one|two|three|\d)$/.test(before.at(-2) ?? '')
}
