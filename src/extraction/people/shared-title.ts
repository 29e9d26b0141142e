import type { Candidate, PersonRule } from './candidate.js'
import { nameAfterOf } from './name-of-party.js'
import { nameRuns, runAt } from './name-runs.js'
import { positionBefore } from './position.js'
import type { WordText } from './words.js'

/** "Presidents Joe Biden of the United States and Uhuru Kenyatta of Kenya", "Ministers Ann Lee, Bob Roy and Carl Sy". */
export const sharedTitle: PersonRule = {
  name: 'shared-title',
  description: 'One position in the plural before a list of names.',
  *find(text) {
    const { words } = text
    for (const first of nameRuns(text)) {
      // "members of the presidency, Ann Lee, Bob Roy and Carl Sy"
      const listed = words[first.from - 1]?.text === ',' && (words[first.last]?.text === ',' || words[first.last]?.lower === 'and')
      const position = positionBefore(text, listed ? first.from - 1 : first.from, listed)
      if (!position?.plural || (listed && !runAt(text, afterJoint(text, first.last)))) continue
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
        const next: number = afterJoint(text, found.to)
        person = next > found.to ? runAt(text, next) : undefined
      }
    }
  },
}

/** Behind the comma, the "and" or both at word `i`. */
function afterJoint({ words }: WordText, i: number): number {
  let next = i
  while (words[next]?.text === ',' || words[next]?.lower === 'and') next++
  return next
}
