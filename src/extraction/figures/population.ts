import { isCapitalised, POSSESSIVE, type WordText } from '../people/words.js'
import { type Counted, clauseAfter, clauseBefore, type FigureRule, isNationals, PEOPLE } from './counted.js'

const STATE =
  /^(country|nation|state|territory|island|islands|kingdom|republic|city|region|province|archipelago|continent|democracy|place|economy|society|neighbou?r|bloc)$/
const APPROX =
  /^(about|some|around|nearly|almost|over|more|than|at|least|approximately|roughly|only|just|an|estimated|the|as|many|close|to|up|under|fewer|less|entire|whole|all)$/
const FOLLOWS = /^(people|inhabitants|citizens|residents|population|souls|nationals|islanders)$/

/** "a country of more than 80 million", "North Korea's 26 million", "the 12 million Tunisians", "home to 11 million people". */
export const population: FigureRule = {
  name: 'population',
  description: 'A number that counts everyone who lives in a country.',
  read(text, counted) {
    const { number, from, to } = counted
    // the people of many countries together are no country's population
    if (number.value < 1000 || clauseBefore(text, from, 10).some((word) => /^(countries|nations|states|economies)$/.test(word))) return null
    const { words } = text
    const next = words[to]?.sentence === words[from]!.sentence ? words[to]! : undefined
    const counts =
      next === undefined || FOLLOWS.test(next.lower) ? 'people' : isNationals(text, to) ? 'nationals' : isOpen(text, to) ? 'open' : null
    if (!counts) return null
    const end = counts === 'open' || next === undefined ? to : to + 1
    const start = lookBack(text, counted)
    const before = words[start]?.lower ?? ''
    const before2 = words[start - 1]?.lower ?? ''
    if (before === 'of' && (STATE.test(before2) || before2 === 'population')) return reading(start - 1, end)
    if (
      before === 'of' &&
      /^(percent|%|cent|most|half|third|quarter|majority|all|rest|third|quarters|thirds|fifth)$/.test(before2) &&
      counts === 'nationals' &&
      hasThe(text, counted)
    )
      return reading(from, end)
    if (before === 'to' && before2 === 'home') return reading(start - 1, end)
    if (/^(its|their|our)$/.test(before) && counts === 'people' && next) return reading(start, end)
    if (POSSESSIVE.has(words[start]?.text ?? '') && ownerIsCountry(text, start - 1) && (counts === 'people' || counts === 'open'))
      return reading(start - 1, end)
    if (counts === 'nationals' && hasThe(text, counted) && !happensTo(text, end)) return reading(from, end)
    if (before === 'for' && /^(country|nation)$/.test(before2)) return null
    if (counts === 'people' && next?.lower === 'inhabitants') return reading(from, end)
    if (counts === 'people' && next && /^(with|has)$/.test(before) && isCountryBefore(text, start)) return reading(from, end)
    if (before === 'population' || (/^(is|was)$/.test(before) && before2 === 'population')) return reading(start, end)
    return null
  },
}

const reading = (from: number, to: number) => ({ measure: 'population' as const, from, to })

/** The last word before the number and its approximations. */
function lookBack(text: WordText, { from }: Counted): number {
  let i = from - 1
  while (i > 0 && APPROX.test(text.words[i]!.lower) && !(text.words[i]!.lower === 'to' && text.words[i - 1]!.lower === 'home')) i--
  return i
}

const hasThe = (text: WordText, { from }: Counted): boolean => /^(the|its|all)$/.test(text.words[from - 1]?.lower ?? '')

/** Does the number stand alone as a noun ("North Korea's 26 million have …")? */
function isOpen(text: WordText, i: number): boolean {
  const word = text.words[i]!
  return /^[.,;:)—–”"?!]/.test(word.text) || /^(VERB|AUX|ADP|CCONJ|PRON)$/.test(word.upos)
}

function ownerIsCountry(text: WordText, i: number): boolean {
  const word = text.words[i]
  if (!word) return false
  return text.doc.names[word.name]?.kind === 'Country' || (STATE.test(word.lower) && !isCapitalised(word.text))
}

const isCountryBefore = (text: WordText, i: number): boolean => {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) if (text.doc.names[text.words[k]!.name]?.kind === 'Country') return true
  return false
}

/** Is the number of nationals the subject of something that happened to them, not all there are? */
const happensTo = (text: WordText, i: number): boolean =>
  clauseAfter(text, i, 4).some((word) => /^(vaccinated|inoculated|infected|died|tested|received|got|gotten|dead|killed|who)$/.test(word)) &&
  !PEOPLE.test(text.words[i]?.lower ?? '')
