import type { PersonRule } from './candidate.js'
import { nameAfterOf } from './name-of-party.js'
import { nameRuns } from './name-runs.js'
import { positionBefore } from './position.js'
import { isCapitalised } from './words.js'

/** "Health Minister Mai Alkaila", "U.S. Ambassador Donald Wright", "Foreign Minister Retno Marsudi of Indonesia". */
export const titleBeforeName: PersonRule = {
  name: 'title-before-name',
  description: 'A position directly before a name, with or without whose it is.',
  *find(text) {
    for (const person of nameRuns(text)) {
      const named = /^(named|called)$/.test(text.words[person.from - 1]?.lower ?? '') ? 1 : 0
      if (named > 0 && isCapitalised(text.words[person.from - 2]?.text ?? 'A')) continue
      const position = positionBefore(text, person.from - named)
      if (!position || position.plural || text.words[position.head]!.sentence !== text.words[person.first]!.sentence) continue
      const after = nameAfterOf(text, person.last)
      yield {
        person,
        title: position.title,
        affiliation: after?.affiliation ?? position.affiliation,
        former: position.former,
        from: position.from,
        to: after?.to ?? person.last,
      }
    }
  },
}
