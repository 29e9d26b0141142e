import type { NameMention, QuoteMention, Token } from '../../model/index.js'
import { nameAt } from '../names/lookup.js'
import { startsLine } from './marks.js'

const LABEL_REACH = 10

interface Label {
  /** First token of the label, and first token of what is said. */
  readonly first: number
  readonly speech: number
  /** Last token of the speaker's name; null for the press, whose questions name nobody. */
  readonly speaker: number | null
}

/** Turns of a transcript: from a speaker's label at the start of a line to the next label. A single label is none. */
export function turns(text: string, tokens: readonly Token[], names: readonly NameMention[]): QuoteMention[] {
  const labels: Label[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!startsLine(text, tokens, i)) continue
    const label = labelAt(text, tokens, i)
    if (label !== null) labels.push(label)
  }
  if (labels.length < 2) return []
  return labels.flatMap(({ speech, speaker }, n): QuoteMention[] => {
    const last = labels[n + 1]?.first ?? tokens.length
    if (last <= speech) return []
    return [
      {
        first: speech,
        last,
        start: tokens[speech]!.start,
        end: tokens[last - 1]!.end,
        speaker: speaker === null ? null : headOfName(names, speaker),
      },
    ]
  })
}

/** What opens a text of its own, in capitals. */
export const NO_SPEAKER =
  /^(?:fact sheet|press release|media note|note|update|updated|breaking|background|statement|readout|summary|watch|related|read more|live|contact|for immediate release)$/i

/** `MS. PSAKI:`, `THE PRESIDENT:`, `Ann Lee:` or a bare `Q`. */
function labelAt(text: string, tokens: readonly Token[], i: number): Label | null {
  const { form } = tokens[i]!
  if (form === 'Q' && tokens[i + 1]?.form !== ':' && /\s/.test(text[tokens[i]!.end] ?? '')) {
    return { first: i, speech: i + 1, speaker: null }
  }
  if (!/^\p{Lu}/u.test(form)) return null
  let capitals = true
  let wordsSeen = 0
  for (let j = i; j < Math.min(tokens.length, i + LABEL_REACH); j++) {
    const word = tokens[j]!.form
    if (j > i && startsLine(text, tokens, j)) return null
    if (word === ':') {
      const speaker = lastWord(tokens, i, j)
      const anonymous = /^(q|question|a|answer|reporter|moderator|operator|interviewer)$/i.test(form) && j === i + 1
      const nobody = anonymous || /^(?:officials?|officer|participant|aide|speaker)$/i.test(tokens[speaker]!.form)
      if (
        NO_SPEAKER.test(
          tokens
            .slice(i, j)
            .map((t) => t.form)
            .join(' '),
        )
      )
        return null
      const named = capitals ? wordsSeen > 0 : wordsSeen >= 2 && wordsSeen <= 4
      return named ? { first: i, speech: j + 1, speaker: nobody ? null : speaker } : null
    }
    if (!/^[\p{L}.'’\-()]+$/u.test(word)) return null
    if (!/\p{L}/u.test(word)) continue
    if (!/^\p{Lu}/u.test(word)) return null
    if (word !== word.toUpperCase()) capitals = false
    wordsSeen++
  }
  return null
}

/** The last word of a label that is not in brackets: NKENGASONG of "DR. NKENGASONG (AFRICA CDC)". */
function lastWord(tokens: readonly Token[], first: number, colon: number): number {
  let last = first
  for (let i = first; i < colon && tokens[i]!.form !== '('; i++) if (/\p{L}/u.test(tokens[i]!.form)) last = i
  return last
}

function headOfName(names: readonly NameMention[], token: number): number {
  const name = nameAt(names, token)
  return name === null ? token : names[name]!.head
}
