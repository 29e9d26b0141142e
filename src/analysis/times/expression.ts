/** A date expression as the words say it, before it is resolved against the article's date. */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end' | 'earlier' | 'later' | 'first-half' | 'second-half'
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade'
/** Which year is meant: by number, relative to the article (-1 last, 0 this, 1 next), the year talked of, or left open. */
export type YearRef = { readonly year: number } | { readonly offset: number } | { readonly same: true } | null
/** Which of several: `last Friday`, `this Friday`, `next Friday`. */
export type Which = 'last' | 'this' | 'next' | null

export type Expression =
  | { readonly kind: 'day'; readonly year: YearRef; readonly month: number; readonly day: number; readonly weekday: number | null }
  | { readonly kind: 'month'; readonly year: YearRef; readonly month: number; readonly part: Part | null; readonly which: Which }
  | { readonly kind: 'year'; readonly year: number; readonly part: Part | null }
  | { readonly kind: 'season'; readonly season: number; readonly year: YearRef; readonly which: Which }
  | { readonly kind: 'fraction'; readonly months: number; readonly nth: number; readonly year: YearRef }
  | { readonly kind: 'decade'; readonly year: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which; readonly week: number | null }
  /** This, last or next unit: `offset` 0, -1, 1. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly offset: number; readonly part: Part | null }
  /** The nth week or the first or last days of a month or year. */
  | { readonly kind: 'within'; readonly unit: Unit; readonly nth: number; readonly of: Expression }
  /** `two weeks ago` (-2), `three days from now` (3); null count: `weeks ago`. */
  | { readonly kind: 'distance'; readonly unit: Unit; readonly count: number | null; readonly sign: -1 | 1 }
  /** `the past two weeks` (-1), `the next two months` (1); null count: `the coming weeks`. */
  | { readonly kind: 'stretch'; readonly unit: Unit; readonly count: number | null; readonly sign: -1 | 1 }
  /** `nine days later`, `the previous day`, `that month`: counted from the date last spoken of. */
  | { readonly kind: 'anaphor'; readonly unit: Unit; readonly count: number }
  /** `earlier in the day`, `hours later`: the day that the sentence names after it, else the one last spoken of. */
  | { readonly kind: 'sameDay' }
  | { readonly kind: 'range'; readonly from: Expression; readonly to: Expression }
  /** Day and month in an order that the figures do not tell. */
  | { readonly kind: 'ambiguous'; readonly year: number; readonly a: number; readonly b: number }

/** What the preposition before the expression makes of it. */
export type Relation = 'at' | 'since' | 'from' | 'by' | 'until' | 'before' | 'after'

/** Whether the words around speak of something to come. `null`: they do not tell. */
export type Direction = 'past' | 'future' | null

/** A date expression found in a text: character offsets of its words, without the preposition. */
export interface FoundExpression {
  readonly start: number
  readonly end: number
  readonly expression: Expression
  readonly relation: Relation
  readonly direction: Direction
}
