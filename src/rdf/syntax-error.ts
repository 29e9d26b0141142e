/** RDF that breaks its syntax, with the place. */
export class RdfSyntaxError extends Error {
  override readonly name = 'RdfSyntaxError'
  readonly source: string | undefined
  /** 1-based. */
  readonly line: number | undefined
  /** 1-based. */
  readonly column: number | undefined
  /** What is wrong, without the place. */
  readonly reason: string

  constructor(reason: string, place: { source?: string | undefined; line?: number | undefined; column?: number | undefined } = {}) {
    const at = [place.source, place.line, place.line === undefined ? undefined : place.column]
      .filter((part) => part !== undefined)
      .join(':')
    super(at ? `${at}: ${reason}` : reason)
    this.reason = reason
    this.source = place.source
    this.line = place.line
    this.column = place.column
  }
}
