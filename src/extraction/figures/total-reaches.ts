import type { Measure } from '../../model/index.js'
import type { WordText } from '../people/words.js'
import { clauseBefore, type FigureRule } from './counted.js'
import { isHypothetical } from './hypothetical.js'

const NOUNS: readonly (readonly [Measure, RegExp])[] = [
  ['deaths', /^(toll|deaths?|fatalities|fatality)$/],
  ['cases', /^(cases?|infections?|caseload|tally)$/],
  ['tests', /^(tests)$/],
  ['peopleVaccinated', /^(vaccinated|inoculated)$/],
  ['population', /^(population|inhabitants)$/],
]
const REACHES =
  /^(to|at|of|reached|reaching|hit|hitting|surpassed|surpassing|exceeded|exceeding|passed|passing|crossed|crossing|topped|topping|is|was|are|were|stood|totall?ed|totall?ing|past|beyond|:|numbers?|being|above|climbed|rose|jumped|stands)$/
const BETWEEN =
  /^(the|a|total|number|overall|cumulative|national|country|'s|’s|now|from|in|has|have|had|stands?|stood|standing|rose|risen|rising|climbed|climbing|increased|jumped|soared|grew|grown|brought|bringing|takes|taking|pushing|pushed|raising|raised|by|about|around|nearly|almost|over|more|than|just|some|roughly|approximately|at|least|an|estimated|of|to|covid-19|covid|coronavirus|disease|virus|confirmed|reported|recorded|registered|known|there|already|so|far|close|its|worldwide|globally|as|was|is|were|are|people|and|here|well|with|up|since|start|beginning|pandemic|outbreak|began|infectious|deadly|novel|new|went|surged|swelled|[\d,]+)$/

/** "the death toll rose to 4,500", "bringing total infections to 224,000", "a population of 50 million". */
export const totalReaches: FigureRule = {
  name: 'total-reaches',
  description: 'A toll, tally, caseload or population that stands at or reached the number.',
  read(text, counted) {
    const before = clauseBefore(text, counted.from, 12)
    // "to 12 from seven": what it was before
    if (before.at(-1) === 'from') return null
    let reached = false
    for (let i = before.length - 1; i >= 0; i--) {
      const word = before[i]!
      const measure = NOUNS.find(([, noun]) => noun.test(word))?.[0]
      if (measure) {
        // the people of many countries together are no country's population
        if (measure === 'population' && before.slice(0, i).some((other) => /^(countries|nations|economies)$/.test(other))) return null
        if (!reached || isHypothetical(text, counted) || isShareOrRise(before.slice(i + 1), text.words[counted.to]?.lower ?? ''))
          return null
        if (countsOther(text, counted.to)) return null
        return { measure: word === 'vaccinated' ? 'peopleVaccinated' : measure, from: counted.from - (before.length - i), to: counted.to }
      }
      if (REACHES.test(word)) reached = true
      else if (!BETWEEN.test(word)) {
        const at = counted.from - (before.length - i)
        if (
          text.words[at]!.name < 0 &&
          !text.doc.times.some((time) => time.start <= text.words[at]!.start && text.words[at]!.end <= time.end)
        )
          return null
      }
    }
    return null
  },
}

/** Does the number count something else than the total? "per day" is a rate that stands for the total of a day. */
const countsOther = ({ words }: WordText, i: number): boolean =>
  COUNTS_OTHER.test(words[i]?.lower ?? '') && !(words[i]!.lower === 'per' && /^(day|week|month)$/.test(words[i + 1]?.lower ?? ''))

/** What the number counts when it is not the total itself: "cases in 15 countries", "deaths of 20 doctors". */
const COUNTS_OTHER =
  /^(doses?|vaccines?|shots?|jabs?|countries|nations|states|provinces|regions|cities|districts|days?|weeks?|months?|years?|hours?|times?|percent|%|per|hospitals?|doctors?|nurses?|tonnes?|tons?|dollars?|points?|-year-olds?)$/

/** "rose by 300", "cases of 12": an increase or a sample, no total. */
function isShareOrRise(between: readonly string[], after: string): boolean {
  if (between.at(-1) === 'by' || after === '%' || after === 'percent') return true
  return between.length === 1 && /^(of|in)$/.test(between[0]!) && false
}
