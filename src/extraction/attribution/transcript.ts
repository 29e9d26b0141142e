import { speakerLabels } from '../people/speaker-label.js'
import { isHonorific, isTitleWord } from '../people/titles.js'
import { wordText } from '../people/words.js'
import { type AttributionRule, rangeOf, type Speech } from './attribution.js'

const UNNAMED =
  /^(q|a|the|moderator|operator|question|answer|questioner|speaker|participant|reporter|press|interviewer|senior|administration|voice|host|audience|and|of)$/

/** "ADMINISTRATOR POWER: …": a speaker's turn lasts until the next label. */
export const transcript: AttributionRule = {
  name: 'transcript',
  description: "A speaker's turn of a transcript.",
  *find(speech) {
    const text = wordText(speech.doc)
    const labels = speakerLabels(text)
    const turns = [...labels.map(({ first, colon }) => ({ first, colon })), ...questions(text)].sort((a, b) => a.first - b.first)
    for (const [k, { first, colon }] of turns.entries()) {
      const end = turns[k + 1] ? text.words[turns[k + 1]!.first]!.first : speech.doc.tokens.length
      const start = text.words[colon]!.last
      const person = speech.people.find(({ range }) => range.first >= text.words[first]!.first && range.last <= start)
      // "THE VICE PRESIDENT:", "MODERATOR:": an office without a name credits nobody by name
      const nameWords = text.words
        .slice(first, colon)
        .filter((word) => !isTitleWord(word.text) && !isHonorific(word.text) && !UNNAMED.test(word.lower))
      const last = nameWords.at(-1)
      // "NEW DELHI: …": where the report was written
      if (!person && last && isPlace(speech, last.first)) continue
      const who = person?.range ?? (last && rangeOf(speech, last.first, last.last))
      if (!who || end <= start) continue
      yield { scopes: [{ first: start, last: end }], who: [who], cue: text.words[colon]!.first, rule: this.name }
    }
  },
}

const isPlace = ({ doc }: Speech, token: number): boolean =>
  doc.names.some(({ kind, first, last }) => (kind === 'Place' || kind === 'Country') && first <= token && token < last)

/** "Q   Thank you, Jen.": a question ends the turn before it, and names nobody. */
function questions({ words, doc }: ReturnType<typeof wordText>): { first: number; colon: number }[] {
  return words.flatMap((word, i) =>
    word.text === 'Q' && (i === 0 || /\n\s*$/.test(doc.text.slice(words[i - 1]!.end, word.start))) ? [{ first: i, colon: i }] : [],
  )
}
