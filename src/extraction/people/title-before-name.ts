import type { PersonRule } from './candidate.js'
import { nameAfterOf } from './name-of-party.js'
import { nameRuns } from './name-runs.js'
import { positionsBefore } from './position.js'
import { isStateHead } from './titles.js'
import { isCapitalised } from './words.js'

/** "Health Minister Mai Alkaila", "U.S. Ambassador Donald Wright", "Foreign Minister Retno Marsudi of Indonesia". */
export const titleBeforeName: PersonRule = {
  name: 'title-before-name',
  description: 'A position directly before a name, with or without whose it is.',
  *find(text) {
    for (const person of nameRuns(text)) {
      const named = /^(named|called)$/.test(text.words[person.from - 1]?.lower ?? '') ? 1 : 0
      if (named > 0 && isCapitalised(text.words[person.from - 2]?.text ?? 'A')) continue
      for (const position of positionsBefore(text, person.from - named)) {
        if (position.plural || text.words[position.head]!.sentence !== text.words[person.first]!.sentence) continue
        // "President Ali at the Secretariat": only "of" says whose president
        const of = text.words[person.last]?.lower === 'of' || (!position.affiliation && !isStateHead(text.words[position.head]!.text))
        const after = of ? nameAfterOf(text, person.last, true) : null
        yield {
          person,
          title: position.title,
          affiliation: after?.affiliation ?? position.affiliation,
          former: position.former,
          from: position.from,
          to: after?.to ?? person.last,
        }
      }
    }
  },
}
