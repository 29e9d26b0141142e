import type { Candidate, PersonRule } from './candidate.js'
import { nameAfterOf } from './name-of-party.js'
import { nameRuns, runAt } from './name-runs.js'
import { positionBefore } from './position.js'

/** "Presidents Joe Biden of the United States and Uhuru Kenyatta of Kenya", "Ministers Ann Lee, Bob Roy and Carl Sy". */
export const sharedTitle: PersonRule = {
  name: 'shared-title',
  description: 'One position in the plural before a list of names.',
  *find(text) {
    const { words } = text
    for (const first of nameRuns(text)) {
      const position = positionBefore(text, first.from)
      if (!position?.plural) continue
      let person: typeof first | undefined = first
      while (person) {
        const after = nameAfterOf(text, person.last)
        const found: Candidate = {
          person,
          title: position.title,
          affiliation: after?.affiliation ?? position.affiliation,
          former: position.former,
          from: position.from,
          to: after?.to ?? person.last,
        }
        yield found
        let next: number = found.to
        while (words[next]?.text === ',' || words[next]?.lower === 'and') next++
        person = next > found.to ? runAt(text, next) : undefined
      }
    }
  },
}
