import type { Doc } from '../model/index.js'

/** Diseases whose vaccine a text may call just "the vaccine", with the words that show which one it is about. */
const DISEASES: readonly (readonly [string, RegExp])[] = [
  [
    'covid-19-vaccine',
    /\b(?:covid|coronavirus|sars-cov|pandemic|sinovac|sinopharm|sputnik|astrazeneca|covishield|covaxin|moderna|pfizer|covax|janssen)/giu,
  ],
  ['mpox-vaccine', /\b(?:mpox|monkeypox|jynneos)/giu],
  ['ebola-vaccine', /\bebola/giu],
  ['cholera-vaccine', /\bcholera/giu],
  ['malaria-vaccine', /\bmalaria/giu],
  ['polio-vaccine', /\bpolio/giu],
  ['measles-vaccine', /\b(?:measles|rubella)/giu],
  ['yellow-fever-vaccine', /\byellow fever/giu],
]

/**
 * Gazetteer id of the goods that "vaccine" and "doses" stand for in this article: those of the disease it names most.
 * An article that names none is taken to be about the general vaccine.
 */
export function vaccineOf(doc: Doc): string {
  const text = `${doc.article.title ?? ''}\n${doc.text}`
  let best = 'vaccine'
  let most = 0
  for (const [id, words] of DISEASES) {
    const count = [...text.matchAll(words)].length
    if (count > most) {
      best = id
      most = count
    }
  }
  return best
}
