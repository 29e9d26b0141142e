import type { PersonRule } from './candidate.js'
import { nameRuns } from './name-runs.js'
import { positionBefore } from './position.js'
import { isRank } from './titles.js'
import { isPunctuation, POSSESSIVE } from './words.js'

const CLOSES = /^([,.;:)—–]|--|and|who)$/
const OPENS = /^(the|a|an|its|their|his|her|our|one|another)$/

/** "the Minister of Health, Dr. Dorothy Gwajima,", "Paraguay's president, Mario Abdo, thanked". */
export const titleCommaName: PersonRule = {
  name: 'title-comma-name',
  description: 'A position, a comma and the name, closed by punctuation.',
  *find(text) {
    const { words } = text
    for (const person of nameRuns(text)) {
      let start = person.from
      if (start > 1 && isRank(words[start - 1]!.text)) start--
      if (words[start - 1]?.text !== ',') continue
      const position = positionBefore(text, start - 1, true)
      if (!position || position.plural || words[position.head]!.sentence !== words[person.first]!.sentence) continue
      const opened = words[position.from - 1]?.lower ?? '.'
      const owned = words.slice(position.from, start - 1).some((word) => POSSESSIVE.has(word.text) || word.name >= 0)
      if (!owned && !OPENS.test(opened) && !OPENS.test(words[position.from]!.lower)) continue
      const before = words[position.from - (OPENS.test(opened) ? 2 : 1)]
      const opensClause = before?.sentence !== words[position.from]!.sentence || isPunctuation(before.text) || before.upos === 'CCONJ'
      const next = words[person.last]
      if (!CLOSES.test(next?.lower ?? '.') && !(opensClause && /^(VERB|AUX)$/.test(next!.upos))) continue
      yield {
        person,
        title: position.title,
        affiliation: position.affiliation,
        former: position.former,
        from: position.from,
        to: person.last,
      }
    }
  },
}
