import type { Measure, NumberMention } from '../../model/index.js'
import { isCapitalised, isPunctuation, type WordText } from '../people/words.js'

/** A number that may be a health figure, as words `from` to `to` (exclusive). */
export interface Counted {
  readonly number: NumberMention
  /** Index in `Doc.numbers`. */
  readonly index: number
  readonly from: number
  readonly to: number
}

/** What a construction makes of a number: the measure, and the words that show it. */
export interface Reading {
  readonly measure: Measure
  readonly from: number
  readonly to: number
}

/** One construction that gives a health figure. */
export interface FigureRule {
  /** Stable kebab-case name; becomes part of `FigureMention.rule`. */
  readonly name: string
  readonly description: string
  read(text: WordText, counted: Counted): Reading | null
}

export const PEOPLE =
  /^(people|persons?|citizens?|residents?|inhabitants?|individuals?|adults?|children|teenagers|pupils|students|teachers|patients?|women|men|seniors|elders|elderly|workers?|doctors|nurses|soldiers|refugees|migrants|inmates|villagers|locals|nationals|souls|others|pensioners|health-workers|medics|staff|members|travellers|passengers|participants)$/

/** The disease and what qualifies a count: skipped between a number and its noun. */
const QUALIFIER =
  /^(new|more|additional|further|fresh|confirmed|unconfirmed|known|active|positive|total|reported|registered|recorded|official|documented|suspected|probable|laboratory-confirmed|lab-confirmed|covid-19|covid|covid-related|covid-19-related|coronavirus|coronavirus-related|virus|virus-related|pandemic|omicron|delta|daily|local|imported|indigenous|domestic|locally|transmitted|asymptomatic|symptomatic|severe|cumulative|overall|related|known|first|second|fully|of|the|its|their|such|infected|cholera|ebola|mpox|monkeypox|measles|polio|sars-cov-2)$/

/** Words that taggers take for adjectives now and then. */
const COUNTED = /^(dead|elderly|adults?|positives?|fatal)$/

/** The first word after the number and its qualifiers; the sentence's end counts as none. */
export function nounAfter(text: WordText, { from, to }: Counted): number | null {
  const { words } = text
  const sentence = words[from]!.sentence
  for (let i = to; i < words.length && i - to < 6 && words[i]!.sentence === sentence; i++) {
    const { lower, upos } = words[i]!
    if (!QUALIFIER.test(lower) && !(upos === 'ADJ' && !COUNTED.test(lower)) && !/^\p{Ll}+ly-\p{Ll}+$/u.test(lower)) return i
  }
  return null
}

/** Does the sentence ask rather than tell? */
export const isQuestion = ({ doc }: WordText, sentence: number): boolean =>
  doc.tokens[doc.sentences[sentence]!.last - 1]?.form.startsWith('?') ?? false

/** Is the word a people named by its country ("Kenyans")? */
export function isNationals(text: WordText, i: number): boolean {
  const word = text.words[i]
  const name = word && text.doc.names[word.name]
  return name?.kind === 'Country' && name.by === 'adjective' && isCapitalised(word!.text) && name.last === word!.last
}

/** Words from `from` on up to the end of the clause: at most `limit`, no further than strong punctuation. */
export function clauseAfter(text: WordText, from: number, limit: number): string[] {
  const { words } = text
  const sentence = words[from]?.sentence
  const found: string[] = []
  for (let i = from; i < words.length && i - from < limit && words[i]!.sentence === sentence; i++) {
    if (/^[.;:?!—–()]$/.test(words[i]!.text)) break
    found.push(words[i]!.lower)
  }
  return found
}

/** Words before `to` back to the start of the clause, nearest last: at most `limit`. */
export function clauseBefore(text: WordText, to: number, limit: number): string[] {
  const { words } = text
  const sentence = words[to]?.sentence
  const found: string[] = []
  for (let i = to - 1; i >= 0 && to - i <= limit && words[i]!.sentence === sentence; i--) {
    if (isPunctuation(words[i]!.text) && words[i]!.text !== ',' && words[i]!.text !== '-') break
    found.unshift(words[i]!.lower)
  }
  return found
}
