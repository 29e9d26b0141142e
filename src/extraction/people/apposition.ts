import type { PersonRule } from './candidate.js'
import { nameRuns, runAt } from './name-runs.js'
import { type Position, positionAt, positionBefore } from './position.js'
import { DASH, isPunctuation, type WordText } from './words.js'

const CLOSES = /^([,.;:)”"]|said|says|told|added|wrote|noted|and|who|in|on|at|has|have|had|is|was|will|as|for|with|to)$/

/** "Leif-Eric Easley, professor of international studies at Ewha Womans University", "Ann Lee (45), a nurse". */
export const apposition: PersonRule = {
  name: 'apposition',
  description: 'A name, then a comma, dash or bracket and a position.',
  *find(text) {
    const { words } = text
    for (const person of nameRuns(text)) {
      let at = person.last
      const sentence = words[person.first]!.sentence
      if (words[at]?.text === '(' && /^\d+$/.test(words[at + 1]?.text ?? '') && words[at + 2]?.text === ')') at += 3
      const opener = words[at]
      if (!opener || opener.sentence !== sentence || !(/^[,(]$/.test(opener.text) || DASH.has(opener.text))) continue
      at++
      // the age: "Ann Lee, 45, a nurse"
      if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.text === ',') at += 2
      else if (/^\d{1,3}$/.test(words[at]?.text ?? '') && words[at + 1]?.lower === 'years' && words[at + 3]?.text === ',') at += 4
      const position = positionAt(text, at)
      if (!position || words[position.head]!.sentence !== sentence) continue
      const next = words[position.to]
      // "Biden, President Xi and …": the position belongs to the name that follows it
      if (runAt(text, position.head + 1) || runAt(text, position.to) || leadsToName(text, position)) continue
      if (
        next &&
        next.sentence === sentence &&
        !isPunctuation(next.text) &&
        !CLOSES.test(next.lower) &&
        !/^(VERB|AUX|ADV)$/.test(next.upos)
      )
        continue
      yield {
        person,
        title: position.title,
        affiliation: position.affiliation,
        former: position.former,
        from: person.from,
        to: position.to,
      }
    }
  },
}

/** "Ma Xinmin, Chairman of the Higher Committee Siddiq Tawer": the position is the next name's; "an adviser to President Lee" is not. */
function leadsToName(text: WordText, { head, to }: Position): boolean {
  return nameRuns(text).some((run) => {
    if (run.first <= head || run.last > to) return false
    const own = positionBefore(text, run.from)
    if (!own) return false
    return own.head === head || (own.from <= head + 1 && !/^(to|for|of|with)$/.test(text.words[own.from - 1]?.lower ?? ''))
  })
}
