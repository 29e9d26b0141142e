import type { Measure } from '../../model/index.js'
import type { WordText } from '../people/words.js'
import { type Counted, clauseBefore, type FigureRule, isNationals, nounAfter, PEOPLE } from './counted.js'
import { isHypothetical, isWholeOfShare } from './hypothetical.js'

const SKIP =
  /^(,|who|that|have|has|had|been|were|was|are|is|being|so|far|already|now|also|fully|partially|partly|since|then|reportedly|country|nationwide|across|the|in|there|here|out|living|aged|over|and|above|at|risk|rolled|up|their|sleeves|most|medical|frontline|health|other|get|got|getting|just|only|yet|of|this|that|year|month|week|been|died|from|its|vulnerable|more|than|each|both|all|either|at|least|people|population|\d+)$/
const HAD = /^(completed|received|got|gotten|had|taken|took|given|get|have|with|getting|receiving|rolled)$/
const SHOT = /^(doses?|shots?|jabs?|vaccines?|injections?|vaccination|vaccinations|inoculations?)$/

/** "2,035 people had been injected", "some 40,700 people were tested", "nearly 7 million Americans have gotten their first shot". */
export const peopleUndergo: FigureRule = {
  name: 'people-undergo',
  description: 'A number of people who were tested, infected or vaccinated, or who died.',
  read(text, counted) {
    let at = nounAfter(text, counted)
    if (at === null || isWholeOfShare(text, counted)) return null
    // "a nation of 22 million people received the jabs"
    if (
      /\b(nation|country|island|state|city|province|region) of( (about|some|around|nearly|almost|over|more than|roughly))?$/.test(
        clauseBefore(text, counted.from, 5).join(' '),
      )
    )
      return null
    const { words } = text
    at = afterWhole(text, counted, at)
    const first = at
    // "health care workers", "Palestinian adults": the head of the noun phrase is the people
    while (
      at - first < 4 &&
      words[at] &&
      !isPeople(text, at) &&
      /^(NOUN|ADJ|PROPN)$/.test(words[at]!.upos) &&
      words[at]!.lower !== 'samples'
    )
      at++
    const people = words[at] !== undefined && (isPeople(text, at) || words[at]!.lower === 'samples')
    const begin = people ? afterInsertion(text, at + 1) : first
    const found = verbFrom(text, begin, !people)
    if (!found) return null
    if (isHypothetical(text, counted, found.at)) return null
    return { measure: found.measure, from: counted.from, to: found.to }
  },
}

/** "four million of the country's 206 million inhabitants": the noun stands behind the whole. */
function afterWhole(text: WordText, { to, number }: Counted, at: number): number {
  const { words, doc } = text
  if (words[to]?.lower !== 'of') return at
  const whole = doc.numbers.find(
    (other) => other.first >= words[to]!.last && other.start < (words[to + 6] ?? words[to]!).start && other !== number,
  )
  return whole && doc.tokens[whole.first]!.sentence === words[to]!.sentence ? text.wordOf[whole.last - 1]! + 1 : at
}

/** "a million people, both soldiers and civilians, | have been vaccinated": where the sentence goes on. */
function afterInsertion({ words, doc }: WordText, start: number): number {
  if (words[start]?.text !== ',') return start
  for (let i = start + 1; i < start + 12 && words[i]?.sentence === words[start]!.sentence; i++) {
    if (words[i]!.text === ',') return i
    if (/^(VB[DZPN]|MD)$/.test(doc.tokens[words[i]!.first]!.xpos) || /^\d/.test(words[i]!.text)) return start
  }
  return start
}

export const isPeople = (text: WordText, i: number): boolean => PEOPLE.test(text.words[i]?.lower ?? '') || isNationals(text, i)

/** What happened to the people, from word `start` on. A bare number ("134 have died") needs its verb at once. */
function verbFrom(text: WordText, start: number, strict: boolean): { measure: Measure; at: number; to: number } | null {
  const { words } = text
  const sentence = words[start - 1]?.sentence
  for (let i = start; i < words.length && i - start < (strict ? 3 : 12) && words[i]!.sentence === sentence; i++) {
    const word = words[i]!.lower
    const next = words[i + 1]?.lower ?? ''
    if (word === 'tested')
      return next === 'positive'
        ? { measure: 'cases', at: i, to: i + 2 }
        : next === 'negative'
          ? null
          : strict
            ? null
            : { measure: 'tests', at: i, to: i + 1 }
    if (/^(vaccinated|inoculated|immuni[sz]ed|injected|jabbed)$/.test(word)) return { measure: 'peopleVaccinated', at: i, to: i + 1 }
    // "infected 18 million people and killed …": the virus acts, the people do not
    if (words[i - 1]?.lower === 'and' && /^(infected|killed|sickened)$/.test(word)) return null
    if (/^(infected|contracted|caught|sickened)$/.test(word) && !strict) return { measure: 'cases', at: i, to: i + 1 }
    if (/^(died|dead|killed|succumbed|perished|suffocated)$/.test(word))
      return /^(killed)$/.test(word) && strict ? null : { measure: 'deaths', at: i, to: i + 1 }
    if (word === 'lost' && next === 'their') return { measure: 'deaths', at: i, to: i + 3 }
    if (HAD.test(word) && (!strict || /^(have|has|had|already|so)$/.test(words[i - 1]?.lower ?? ''))) {
      for (let k = i + 1; k < i + 8 && words[k]?.sentence === sentence; k++) {
        if (SHOT.test(words[k]!.lower) && !/^\d/.test(words[k - 1]!.text)) return { measure: 'peopleVaccinated', at: i, to: k + 1 }
        if (/^[.;,:]$/.test(words[k]!.text)) break
      }
    }
    if (!SKIP.test(word) && words[i]!.upos !== 'ADV' && words[i]!.name < 0) return null
  }
  return null
}
