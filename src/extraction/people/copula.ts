import type { PersonRule } from './candidate.js'
import { nameRuns, runAt } from './name-runs.js'
import { positionAt } from './position.js'

const BECOMES = /^(is|was|became|remains|remained)$/
const MADE = /^(appointed|named|elected|re-elected|reelected|nominated|chosen|picked|installed|inaugurated|confirmed)$/

/** "Ann Lee is the director of Gavi", "Bob Roy was appointed health minister", "Ann Lee was sworn in as president". */
export const copula: PersonRule = {
  name: 'copula',
  description: 'A clause that says which position the person holds or was given.',
  *find(text) {
    const { words } = text
    for (const person of nameRuns(text)) {
      let at = person.last
      const sentence = words[person.first]!.sentence
      // "Ann Lee, 63 years old, is a nurse"
      if (
        words[at]?.text === ',' &&
        /^\d+$/.test(words[at + 1]?.text ?? '') &&
        words[at + 2]?.lower === 'years' &&
        words[at + 4]?.text === ','
      )
        at += 5
      if (words[at]?.sentence !== sentence) continue
      if (words[at]?.text === ',' && /^(speaking|serving|writing)$/.test(words[at + 1]?.lower ?? '')) at++
      while (/^(has|had|have|been|will|be|also|currently|now)$/.test(words[at]?.lower ?? '')) at++
      const be = BECOMES.test(words[at]?.lower ?? '')
      if (be) at++
      if (MADE.test(words[at]?.lower ?? '')) at += words[at + 1]?.lower === 'as' ? 2 : 1
      else if (/^sworn$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'in' && words[at + 2]?.lower === 'as') at += 3
      else if (/^(serves|served|serving|speaking|writing)$/.test(words[at]?.lower ?? '') && words[at + 1]?.lower === 'as') at += 2
      else if (!be) continue
      const position = positionAt(text, at)
      if (!position || position.plural || words[position.head]!.sentence !== sentence || runAt(text, position.head + 1)) continue
      if (position.head - at > 6) continue
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
