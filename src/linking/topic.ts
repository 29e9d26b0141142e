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
 * An article that names none is about COVID-19 while the world was short of that vaccine (from the first approval in
 * December 2020 to the end of the emergency that the WHO declared over on 5 May 2023), else about vaccines at large.
 */
export function vaccineOf(doc: Doc): string {
  const text = `${doc.article.title ?? ''}\n${doc.text}`
  const date = doc.article.date ?? ''
  let best = date >= '2020-12-02' && date <= '2023-05-05' ? 'covid-19-vaccine' : 'vaccine'
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
