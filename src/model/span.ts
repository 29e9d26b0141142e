/** A stretch of an article's text: UTF-16 offsets, 0-based, end exclusive. RDF output converts to code points. */
export interface Span {
  readonly start: number
  readonly end: number
}
