import { NO_SPEAKER } from '../../analysis/quotes/transcript.js'
import type { PersonRule } from './candidate.js'
import { isHonorific, isTitleHead, isTitleModifier } from './titles.js'
import { isCapitalised, type Word, type WordText } from './words.js'

/** "ACTING ADMINISTRATOR SLAVITT:", "SECRETARY BLINKEN:" at the start of a transcript's paragraph. */
export const speakerLabel: PersonRule = {
  name: 'speaker-label',
  description: 'The label of a speaker in a transcript that names a position.',
  *find(text) {
    for (const { first, colon } of speakerLabels(text)) {
      let name = first
      let head = -1
      while (
        name < colon - 1 &&
        (isTitleHead(text.words[name]!.text) || isTitleModifier(text.words[name]!.text) || isHonorific(text.words[name]!.text))
      ) {
        if (isTitleHead(text.words[name]!.text)) head = name
        name++
      }
      if (head < 0 || name >= colon) continue
      const title = { start: text.words[first]!.start, end: text.words[head]!.end }
      yield { person: { from: first, first: name, last: colon }, title, affiliation: null, former: false, from: first, to: colon }
    }
  },
}

/** The labels "NAME:" that open a paragraph, as word ranges; `colon` is the index of the colon. */
export function speakerLabels(text: WordText): { first: number; colon: number }[] {
  const { words } = text
  const labels: { first: number; colon: number }[] = []
  for (let i = 0; i < words.length; i++) {
    if (!opensParagraph(text, i)) continue
    let colon = i
    while (colon < words.length && colon - i < 8 && isLabelWord(words[colon]!)) colon++
    const label = words.slice(i, colon).map((w) => w.text)
    if (colon > i && words[colon]?.text === ':' && !NO_SPEAKER.test(label.join(' '))) labels.push({ first: i, colon })
  }
  return labels
}

const isLabelWord = (word: Word): boolean => isCapitalised(word.text) && word.text === word.text.toUpperCase()

function opensParagraph(text: WordText, i: number): boolean {
  if (i === 0) return true
  return /\n\s*$/.test(text.doc.text.slice(text.words[i - 1]!.end, text.words[i]!.start))
}
