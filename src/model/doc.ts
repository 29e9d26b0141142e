import type { Article } from './article.js'
import type { EntityKind } from './entity.js'
import type { Span } from './span.js'

/** A syntactic word in the sense of Universal Dependencies. Its surface is `text.slice(start, end)`. */
export interface Token extends Span {
  /** Position in `Doc.tokens`. */
  readonly index: number
  /** Cleaned surface: no zero-width characters, NFC. */
  readonly form: string
  /** Lower-case unless a proper noun. */
  readonly lemma: string
  /** Universal part of speech, e.g. `VERB`. */
  readonly upos: string
  /** Penn Treebank tag, e.g. `VBD`. */
  readonly xpos: string
  /** Index of the governing token in `Doc.tokens`; -1 for the root of a sentence. */
  readonly head: number
  /** UD relation with subtype, e.g. `nsubj:pass`. */
  readonly deprel: string
  /** Index in `Doc.sentences`. */
  readonly sentence: number
}

/** Tokens `first` (inclusive) to `last` (exclusive) of `Doc.tokens`. */
export interface Sentence extends Span {
  readonly index: number
  readonly first: number
  readonly last: number
}

/** A range of tokens, with the character span they cover. */
export interface TokenRange extends Span {
  readonly first: number
  /** Exclusive. */
  readonly last: number
  /** Syntactic head of the range: the token whose governor lies outside. */
  readonly head: number
}

/** A name in the text. Which entity it stands for is decided in linking; analysis lists the candidates. */
export interface NameMention extends TokenRange {
  readonly kind: EntityKind
  /** Gazetteer ids the words may stand for, best first; empty for a name known by its shape only. */
  readonly candidates: readonly string[]
  /** How the words name it: `name`, `adjective` (Kenyan), `metonym` (Kremlin). */
  readonly by: 'name' | 'adjective' | 'metonym' | 'shape'
}

/** A number in words or digits, with what it counts. */
export interface NumberMention extends TokenRange {
  readonly value: number
  /** `nearly`, `more than`, `up to`, … or null. */
  readonly approx: string | null
  /** `%`, an ISO 4217 code for money, else null: what it counts is read from the tree. */
  readonly unit: 'percent' | 'money' | 'ordinal' | null
  /** ISO 4217 code when `unit` is `money`. */
  readonly currency: string | null
}

/** A date expression resolved against the article's date. */
export interface TimeMention extends TokenRange {
  /** ISO day, month or year as precise as the text allows; null when it cannot be resolved. */
  readonly value: string | null
  /** First and last day of the interval, ISO; null when open or unknown. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: 'day' | 'month' | 'year' | 'interval' | 'unknown'
}

/** Words between quotation marks, or a speaker's turn of a transcript. */
export interface QuoteMention extends Span {
  readonly first: number
  readonly last: number
  /** Head token of the speaker's name, when the text shows it beside the quote. */
  readonly speaker: number | null
}

/** Expressions of the text that stand for one thing: token heads, in text order, the naming one marked. */
export interface CorefChain {
  /** Index of the name mention the chain stands for in `Doc.names`; null where only a noun phrase names it. */
  readonly name: number | null
  /** Head tokens of all its expressions. */
  readonly heads: readonly number[]
}

/** An article with its layers of analysis. Annotators add layers; none changes one that is there. */
export interface Doc {
  readonly article: Article
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly names: readonly NameMention[]
  readonly numbers: readonly NumberMention[]
  readonly times: readonly TimeMention[]
  readonly quotes: readonly QuoteMention[]
  readonly chains: readonly CorefChain[]
  /** The headline, analysed as a text of its own; null without one. */
  readonly headline: Doc | null
}

/** The layers of a Doc that an annotator can need or add. */
export type Layer = 'tokens' | 'sentences' | 'names' | 'tags' | 'tree' | 'numbers' | 'times' | 'quotes' | 'chains'
