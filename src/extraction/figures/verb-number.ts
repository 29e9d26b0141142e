import type { Measure } from '../../model/index.js'
import type { WordText } from '../people/words.js'
import { type Counted, clauseAfter, type FigureRule, nounAfter } from './counted.js'
import { isHypothetical } from './hypothetical.js'
import { isPeople } from './people-undergo.js'

const APPROX =
  /^(about|some|around|nearly|almost|over|more|than|at|least|approximately|roughly|up|to|only|just|a|total|of|another|an|additional|the|first|,|estimated|as|many|further|well|close|under|in|country|had|has|have|also|already|its|so|far)$/
const VERBS: readonly (readonly [Measure, RegExp])[] = [
  ['peopleVaccinated', /^(vaccinated|inoculated|immuni[sz]ed|jabbed|vaccinating|inoculating)$/],
  ['tests', /^(tested|testing|screened)$/],
  ['deaths', /^(lost|killed|killing)$/],
  ['cases', /^(infected|infecting|sickened|sickening)$/],
  ['dosesAdministered', /^(administered|injected|administering|dispensed|used)$/],
  ['tests', /^(conducted|performed|carried|processed|conducting|performing|administered|done|run)$/],
]

/** "has vaccinated over 5 million people", "lost 239,773 people to COVID-19", "administered 2 million doses". */
export const verbNumber: FigureRule = {
  name: 'verb-number',
  description: 'A verb of testing, vaccinating, infecting or killing with the number as its object.',
  read(text, counted) {
    const { words } = text
    let i = counted.from - 1
    while (i >= 0 && counted.from - i < 7 && words[i]!.sentence === words[counted.from]!.sentence && APPROX.test(words[i]!.lower)) i--
    if (i >= 0 && words[i]!.lower === 'out' && words[i - 1]?.lower === 'carried') i--
    const verb = words[i]?.lower ?? ''
    const noun = nounAfter(text, counted)
    for (const [measure, verbs] of VERBS) {
      if (!verbs.test(verb) || words[i]!.sentence !== words[counted.from]!.sentence) continue
      const to = objectEnd(text, measure, noun, counted)
      if (to === null || isHypothetical(text, counted) || isPassiveOrPlanned(text, i)) continue
      return { measure, from: i, to }
    }
    return null
  },
}

/** Where the counted object ends when it fits the measure; null when it does not. */
function objectEnd(text: WordText, measure: Measure, noun: number | null, counted: Counted): number | null {
  const { words } = text
  const people = noun === null ? -1 : [0, 1, 2, 3].map((k) => noun + k).find((k) => words[k] && isPeople(text, k) && plain(text, noun, k))
  if (measure === 'dosesAdministered' || measure === 'tests') {
    const pattern = measure === 'tests' ? /^(tests?|samples?|swabs)$/ : /^(doses?|shots?|jabs?|vaccinations?|injections?|vaccines?)$/
    const at =
      noun === null
        ? undefined
        : [0, 1, 2, 3, 4].map((k) => noun + k).find((k) => words[k] && pattern.test(words[k]!.lower) && plain(text, noun, k))
    if (at !== undefined) return at + 1
    return measure === 'tests' && people !== undefined && people >= 0 ? people + 1 : null
  }
  // "and killed over 500,000."
  if (measure === 'deaths' && (noun === null || /^[.,;:]$/.test(words[noun]?.text ?? ''))) return counted.to
  if (people !== undefined && people >= 0) {
    if (measure === 'deaths' && words.slice(0, people).length && /^(jobs)$/.test(words[people]!.lower)) return null
    return people + 1
  }
  return null
}

const plain = (text: WordText, from: number, to: number): boolean =>
  text.words.slice(from, to).every((word) => /^(NOUN|ADJ|PROPN|X)$/.test(word.upos) || /^[-\p{L}\d]+$/u.test(word.text)) &&
  !text.words.slice(from, to).some((word) => /^[,.;]$/.test(word.text) || word.upos === 'VERB')

/** "to have vaccinated" counts, "to vaccinate" and "will have tested" do not; the form alone already excludes most. */
const isPassiveOrPlanned = (text: WordText, verb: number): boolean =>
  clauseAfter(text, Math.max(0, verb - 3), 3).some((word) => /^(will|would|could|can|may|might|should|be|being|was|were)$/.test(word))
