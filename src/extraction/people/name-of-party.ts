import type { Affiliation, PersonRule } from './candidate.js'
import { nameRuns } from './name-runs.js'
import { isCapitalised, isParty, spanOf, type WordText } from './words.js'

const OF = /^(of|from|with|at)$/
const ORGANISATION =
  /^(university|institute|hospital|ministry|department|agency|council|committee|commission|center|centre|association|foundation|fund|school|college|news|times|post|group|society|union|federation|network|bank|clinic|journal|herald|tribune|project|initiative|programme|program|trust|authority|laboratory|company|party)$/

/** "Anatoly Braverman of the Russian Direct Investment Fund", "Ann Lee from Reuters". */
export const nameOfParty: PersonRule = {
  name: 'name-of-party',
  description: 'A name of two words or more with "of", "from", "with" or "at" an organisation or country.',
  *find(text) {
    for (const person of nameRuns(text)) {
      if (person.last - person.first < 2) continue
      const after = nameAfterOf(text, person.last)
      if (after) yield { person, title: null, affiliation: after.affiliation, former: false, from: person.from, to: after.to }
    }
  },
}

/**
 * The party that "of", "from", "with" or "at" ties to a name ending before word `i`.
 *
 * @param place takes a town or province as well: "Governor Ann Lee of Ondo State"
 */
export function nameAfterOf(text: WordText, i: number, place = false): { affiliation: Affiliation; to: number } | null {
  const { words, doc } = text
  const preposition = words[i]
  if (!preposition || !OF.test(preposition.lower) || words[i - 1]!.sentence !== preposition.sentence) return null
  let at = i + 1
  if (/^(the|a|an)$/.test(words[at]?.lower ?? '')) at++
  const word = words[at]
  if (!word || word.sentence !== preposition.sentence) return null
  const name = doc.names[word.name]
  if (name && name.by !== 'adjective' && ((place && name.kind === 'Place') || isParty(name))) {
    // "met Xi at WHO headquarters" and "talks with Japan" tie nobody to them
    if (/^(with|at|from)$/.test(preposition.lower) && (name.kind === 'Country' || name.kind === 'Region')) return null
    return { affiliation: { name: word.name, span: name }, to: text.wordOf[name.last - 1]! + 1 }
  }
  let to = at
  while (
    words[to] &&
    words[to]!.sentence === word.sentence &&
    (isCapitalised(words[to]!.text) || /^(of|for|and|the)$/.test(words[to]!.lower)) &&
    to - at < 8
  )
    to++
  while (to > at && !isCapitalised(words[to - 1]!.text)) to--
  const named = words.slice(at, to).some((w) => ORGANISATION.test(w.lower))
  if (!named) return null
  return { affiliation: { name: null, span: spanOf(words, at, to) }, to }
}
