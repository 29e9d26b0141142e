import type { PersonRule } from './candidate.js'
import { nameRuns, runAt } from './name-runs.js'
import { DASH } from './words.js'

/** "two Canadians – Michael Kovrig and Michael Spavor", "the Kenyan Ann Lee". */
export const nationals: PersonRule = {
  name: 'nationals',
  description: 'Names listed after the people of a country.',
  *find(text) {
    const { words, doc } = text
    for (const run of nameRuns(text)) {
      if (run.last - run.first < 2) continue
      const mark = words[run.from - 1]
      const before = words[run.from - 2]
      if (!mark || !before || !(DASH.has(mark.text) || /^[,:(]$/.test(mark.text))) continue
      const name = doc.names[before.name]
      if (name?.kind !== 'Country' || name.by !== 'adjective' || !/s$/.test(before.text)) continue
      let person: typeof run | undefined = run
      while (person) {
        if (person.last - person.first >= 2) {
          yield { person, title: null, affiliation: { name: before.name, span: name }, former: false, from: run.from - 2, to: person.last }
        }
        const next: number = person.last
        let skip = next
        while (words[skip]?.text === ',' || words[skip]?.lower === 'and') skip++
        person = skip > next ? runAt(text, skip) : undefined
      }
    }
  },
}
