import type { Measure } from '../../model/index.js'
import { clauseAfter, type FigureRule, nounAfter } from './counted.js'
import { isHypothetical } from './hypothetical.js'

const NOUNS: readonly (readonly [Measure, RegExp])[] = [
  ['cases', /^(cases?|infections?|positives)$/],
  ['deaths', /^(deaths?|fatalit(y|ies)|dead|lives)$/],
]
const TO_COME = /^(expected|predicted|projected|forecast|could|would|will|may|might|averted|prevented|avoided|likely)$/
/** What "cases of" may be of; "cases of masks" are boxes and "cases of blood clots" no infections. */
const DISEASE =
  /^(covid-19|covid|coronavirus|virus|disease|illness|infection|infections|omicron|delta|variant|ebola|mpox|monkeypox|cholera|measles|polio|malaria|dengue|sars-cov-2|community|local)$/

/** "19,374 infections and 487 deaths", "zero cases of Covid-19", "claimed 4,000 lives". */
export const countedNoun: FigureRule = {
  name: 'counted-noun',
  description: 'A number that counts cases, infections, deaths or lives.',
  read(text, counted) {
    const at = nounAfter(text, counted)
    if (at === null) return null
    const word = text.words[at]!
    const measure = NOUNS.find(([, noun]) => noun.test(word.lower))?.[0]
    if (!measure || isHypothetical(text, counted)) return null
    // "one case" is mostly an example, "in three cases" no disease
    if (measure === 'cases' && at === counted.to && (counted.number.value === 1 || text.words[counted.from - 1]?.lower === 'in'))
      return null
    const after = clauseAfter(text, at + 1, 4)
    if (after.some((w) => TO_COME.test(w))) return null
    if (measure === 'cases' && after.slice(0, 2).some((w) => /^(recovered|recoveries|discharged)$/.test(w))) return null
    if (measure === 'cases' && after[0] === 'of' && !after.slice(1).some((w) => DISEASE.test(w))) return null
    if (
      word.lower === 'lives' &&
      !/^(claimed|took|taken|cost|killed|claiming|taking|costing)$/.test(text.words[counted.from - 1]?.lower ?? '') &&
      !claims(text, counted.from)
    )
      return null
    return { measure, from: counted.from, to: at + 1 }
  },
}

const claims = (text: Parameters<FigureRule['read']>[0], from: number): boolean =>
  text.words.slice(Math.max(0, from - 4), from).some((word) => /^(claim(ed|ing|s)?|took|taken|taking|cost|costing)$/.test(word.lower))
