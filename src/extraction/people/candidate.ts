import type { Span } from '../../model/index.js'
import type { NameRun } from './name-runs.js'
import type { WordText } from './words.js'

/** What somebody holds a position in, as the text names it. */
export interface Affiliation {
  /** Index in `Doc.names`; null when only a noun phrase names it ("the vaccine task force"). */
  readonly name: number | null
  readonly span: Span
}

/** A person with a position or an affiliation that one construction shows. */
export interface Candidate {
  readonly person: NameRun
  readonly title: Span | null
  readonly affiliation: Affiliation | null
  readonly former: boolean
  /** From the first to the last word of the construction: words, end exclusive. */
  readonly from: number
  readonly to: number
}

/** One construction that tells who somebody is. */
export interface PersonRule {
  /** Stable kebab-case name; becomes `PersonMention.rule`. */
  readonly name: string
  readonly description: string
  /** Pure; yields in text order. */
  find(text: WordText): Iterable<Candidate>
}
