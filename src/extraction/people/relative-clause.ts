import type { Affiliation, PersonRule } from './candidate.js'
import { nameRuns } from './name-runs.js'
import { positionAt } from './position.js'
import { isParty, spanOf, type WordText } from './words.js'

const HEADS =
  /^(heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|oversees|oversaw|founded|co-founded|edits|edited|represents|represented|presides|governs|governed|rules|ruled)$/
const WORKS = /^(works|worked|teaches|taught|lectures|serves|served|sits)$/

/** "Ann Lee, who heads the Africa CDC", "Bob Roy, who is the country's health minister". */
export const relativeClause: PersonRule = {
  name: 'relative-clause',
  description: 'A name and a relative clause that tells what the person heads, is or works for.',
  *find(text) {
    const { words } = text
    for (const person of nameRuns(text)) {
      let at = person.last
      if (words[at]?.text === ',') at++
      if (words[at]?.text !== 'who') continue
      at++
      while (/^(currently|also|now|then|has|had|been|once|previously|still)$/.test(words[at]?.lower ?? '')) at++
      const verb = words[at]?.lower ?? ''
      if (/^(is|was|be|serves|served|serving)$/.test(verb)) {
        const position = positionAt(text, words[at + 1]?.lower === 'as' ? at + 2 : at + 1)
        if (position) {
          const { title, affiliation, to } = position
          yield { person, title, affiliation, former: position.former || verb === 'was', from: person.from, to }
          continue
        }
      }
      const party = HEADS.test(verb) || WORKS.test(verb) ? partyWithin(text, at + 1, at + 9) : null
      if (party)
        yield {
          person,
          title: HEADS.test(verb) ? spanOf(words, at, at + 1) : null,
          affiliation: party.affiliation,
          former: false,
          from: person.from,
          to: party.to,
        }
    }
  },
}

function partyWithin(text: WordText, from: number, to: number): { affiliation: Affiliation; to: number } | null {
  for (let i = from; i < Math.min(to, text.words.length); i++) {
    const word = text.words[i]!
    if (/^[.,;:—–]$/.test(word.text) || word.lower === 'of') return null
    const name = text.doc.names[word.name]
    if (isParty(name)) return { affiliation: { name: word.name, span: name }, to: text.wordOf[name.last - 1]! + 1 }
  }
  return null
}
