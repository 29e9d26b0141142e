import type { TokenRange } from './doc.js'
import type { Factuality, Measure, QuantityKind, Role } from './event.js'
import type { Span } from './span.js'

/** A role filler as the text gives it. */
export interface Filler {
  readonly role: Role
  readonly range: TokenRange
  /** Index in `Doc.names` of the name it stands for, itself or by coreference; null for a noun phrase without one. */
  readonly name: number | null
  /** Gazetteer id, where the filler is known without being named here ("we" of a minister's speech). */
  readonly entity: string | null
  /** How it was found: `nsubj`, `to`, `nearest`, `coreference`, … */
  readonly by: string
  readonly confidence: number
}

/** An act that one place of the text mentions: what the text says, not yet what we hold to be so. */
export interface EventMention {
  readonly type: string
  readonly trigger: TokenRange
  readonly sentence: number
  readonly fillers: readonly Filler[]
  /** Index in `Doc.numbers`. */
  readonly quantity: number | null
  readonly quantityKind: QuantityKind | null
  /** Plural word that the quantity counts; null when the text does not say. */
  readonly quantityUnit: string | null
  /** Index in `Doc.numbers`. */
  readonly money: number | null
  /** Index in `Doc.times`. */
  readonly time: number | null
  /** The text itself performs the act ("the United States will provide …") or it is going on ("is sending"): without another time it is dated by the day of publication. */
  readonly performed: boolean
  readonly factuality: Factuality
  /** Ranges that name who says so. */
  readonly attribution: readonly Filler['range'][]
  /** The shortest stretch of text that shows it. */
  readonly evidence: Span
  /** Name of the extractor and frame that fired, e.g. `verb-frame/donate`. */
  readonly rule: string
  readonly confidence: number
}

export interface PersonMention {
  /** The person's name. */
  readonly range: TokenRange
  /** Index in `Doc.names`; null when the names layer missed it. */
  readonly name: number | null
  readonly jobTitle: Span | null
  /** Index in `Doc.names` of the organisation or country. */
  readonly affiliation: number | null
  /** Words of an organisation that is no name of `Doc.names` ("the vaccine task force"); null when `affiliation` is given. */
  readonly organisation: Span | null
  readonly former: boolean
  readonly evidence: Span
  readonly rule: string
}

export interface FigureMention {
  readonly measure: Measure
  /** Index in `Doc.numbers`. */
  readonly number: number
  /** Index in `Doc.names`. */
  readonly place: number | null
  /** Index in `Doc.times`. */
  readonly time: number | null
  readonly evidence: Span
  readonly rule: string
}

export interface Mentions {
  readonly events: readonly EventMention[]
  readonly people: readonly PersonMention[]
  readonly figures: readonly FigureMention[]
}
