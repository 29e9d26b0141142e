import type { QuoteMention, TokenRange } from '../../model/index.js'
import { type Attribution, type AttributionRule, covers, type Speech } from './attribution.js'
import { speakersOf } from './speaker.js'

/** Words between quotation marks, over sentences and paragraphs: their speaker keeps the floor until another is named. */
export const quotation: AttributionRule = {
  name: 'quotation',
  description: 'A quotation, credited to the speaker beside it or to the one who spoke before.',
  *find(speech, soFar) {
    const { doc } = speech
    let last: { who: readonly TokenRange[]; end: number } | null = null
    for (const quote of doc.quotes) {
      // a word or two in quotation marks are a name or a phrase, no speech
      if (quote.last - quote.first < 4) continue
      const who: readonly TokenRange[] | null =
        beside(speech, quote, soFar) ?? (last && continues(speech, last.end, quote) ? last.who : null)
      if (!who || who.length === 0) {
        last = null
        continue
      }
      last = { who, end: quote.last }
      yield { scopes: [{ first: quote.first, last: quote.last }], who, cue: quote.first, rule: this.name }
    }
  },
}

/** The speaker whom the clause beside the quotation names; an empty list where that clause names nobody. */
function beside(speech: Speech, quote: QuoteMention, soFar: readonly Attribution[]): readonly TokenRange[] | null {
  const reporting = soFar.find(
    ({ cue, ...one }) =>
      cue >= quote.first - 40 &&
      cue <= quote.last + 40 &&
      !(cue >= quote.first && cue < quote.last) &&
      (covers({ cue, ...one }, quote.last - 1) || covers({ cue, ...one }, quote.first)),
  )
  if (reporting) return reporting.who
  return quote.speaker === null ? null : speakersOf(speech, quote.speaker)
}

/** Does the quotation go on where the one that ended at token `end` left off: nothing but itself between, or its paragraph opens with it? */
function continues({ doc }: Speech, end: number, quote: QuoteMention): boolean {
  const between = doc.tokens.slice(end, quote.first)
  const from = doc.tokens[end - 1]?.end ?? 0
  const opensParagraph = /\n\s*["“‘']?\s*$/.test(doc.text.slice(from, quote.start + 1))
  return between.length < 45 && (opensParagraph || between.length < 25)
}
