import type { PersonRule } from './candidate.js'
import { nameRuns } from './name-runs.js'

/** "Kim Jong Un urged party workers": somebody the gazetteer knows needs no introduction. */
export const knownPerson: PersonRule = {
  name: 'known-person',
  description: 'A person of the gazetteer, named in full without a position.',
  *find(text) {
    for (const person of nameRuns(text)) {
      const name = text.doc.names[text.words[person.first]!.name]
      if (name?.kind !== 'Person' || name.candidates.length === 0 || person.last - person.first < 2) continue
      yield { person, title: null, affiliation: null, former: false, from: person.from, to: person.last }
    }
  },
}
