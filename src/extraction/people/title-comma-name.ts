import type { PersonRule } from './candidate.js'
import { nameRuns } from './name-runs.js'
import { positionsBefore } from './position.js'
import { ranksBefore } from './ranks.js'
import { DASH, isCapitalised, isPunctuation, POSSESSIVE } from './words.js'

const CLOSES = /^([,.;:)—–]|--|and|who)$/
const OPENS = /^(the|a|an|its|their|his|her|our|one|another)$/

/** "the Minister of Health, Dr. Dorothy Gwajima,", "Paraguay's president, Mario Abdo, thanked". */
export const titleCommaName: PersonRule = {
  name: 'title-comma-name',
  description: 'A position, a comma and the name, closed by punctuation.',
  *find(text) {
    const { words } = text
    for (const person of nameRuns(text)) {
      const start = ranksBefore(text, person.from)
      if (words[start - 1]?.text !== ',') continue
      const positions = positionsBefore(text, start - 1, true)
      const leftmost = positions.at(-1)
      if (!leftmost || positions.some(({ plural }) => plural) || words[leftmost.head]!.sentence !== words[person.first]!.sentence) continue
      const opened = words[leftmost.from - 1]
      const owned = words.slice(leftmost.from, start - 1).some((word) => POSSESSIVE.has(word.text) || word.name >= 0)
      const sentence = words[person.first]!.sentence
      const opensSentence = (opened?.sentence !== sentence || DASH.has(opened.text)) && isCapitalised(words[leftmost.head]!.text)
      if (!owned && !opensSentence && !OPENS.test(opened?.lower ?? '.') && !OPENS.test(words[leftmost.from]!.lower)) continue
      const before = words[leftmost.from - (OPENS.test(opened?.lower ?? '') ? 2 : 1)]
      const opensClause = before?.sentence !== sentence || isPunctuation(before.text) || before.upos === 'CCONJ'
      const next = words[person.last]
      if (!CLOSES.test(next?.lower ?? '.') && !(opensClause && /^(VERB|AUX)$/.test(next!.upos))) continue
      for (const position of positions)
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
