import type { QuoteMention } from '../../model/index.js'
import type { Annotator } from '../annotator.js'
import { type Quoted, quotedSpans, startsParagraph } from './marks.js'
import { speakerOf } from './speaker.js'
import { turns } from './transcript.js'

/** Adds quotations between marks and the turns of transcripts, each with the head of its speaker's name where the text shows it. */
export const quotes: Annotator = {
  name: 'quotes',
  requires: ['tokens', 'sentences', 'names', 'tree'],
  assigns: ['quotes'],
  annotate(doc) {
    const { text, tokens, names } = doc
    const spoken = turns(text, tokens, names)
    const mentions: QuoteMention[] = []
    let previous: { quote: Quoted; speaker: number } | null = null
    for (const quote of quotedSpans(text, tokens)) {
      const own = speakerOf(text, tokens, names, quote)
      const speaker: number | null = own ?? (previous !== null && goesOn(text, doc.tokens, previous.quote, quote) ? previous.speaker : null)
      if (speaker !== null) previous = { quote, speaker }
      mentions.push({ ...quote, start: tokens[quote.first]!.start, end: tokens[quote.last - 1]!.end, speaker })
    }
    // Turns follow each other from the first label to the end.
    const begin = spoken[0]?.first ?? Number.POSITIVE_INFINITY
    return {
      ...doc,
      quotes: [...spoken, ...mentions.filter((quote) => quote.first < begin)].sort((a, b) => a.first - b.first || b.last - a.last),
    }
  },
}

/** "…," she said. "…": the second quotation of a paragraph is the same speaker's; so is a paragraph that is quotation from its start. */
function goesOn(text: string, tokens: Parameters<typeof quotedSpans>[1], before: Quoted, quote: Quoted): boolean {
  const gap = quote.first - before.last
  if (gap > 40 || quote.last - quote.first < 4) return false
  let paragraphs = 0
  for (let i = before.last; i < quote.first; i++) if (startsParagraph(text, tokens, i)) paragraphs++
  return paragraphs === 0 || (paragraphs === 1 && startsParagraph(text, tokens, quote.first - 1))
}
