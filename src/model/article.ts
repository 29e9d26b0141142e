/** One news text as it came in. Everything downstream points into `text` by offsets. */
export interface Article {
  /** Given, or minted from the content. */
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  /** Day of publication, ISO 8601 (`2021-10-07`). */
  readonly date: string | null
  /** Exactly the text that offsets count in; cleaning happens in analysis and never moves it. */
  readonly text: string
  /** File (and line) it was read from, for messages only; never written to output. */
  readonly source: string
}
