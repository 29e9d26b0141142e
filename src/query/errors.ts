export type QueryProblem =
  /** The text is no SPARQL. */
  | 'syntax'
  /** It is SPARQL, and cannot be answered: SERVICE, an unknown function. */
  | 'evaluation'
  /** It asks to change the data where only questions are allowed. */
  | 'update'
  | 'timeout'
  | 'memory'
  /** More work is waiting than the engine takes. */
  | 'busy'

/** A query that got no answer, and why. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
  readonly problem: QueryProblem
  /** 1-based place of a syntax error in the query. */
  readonly line: number | undefined
  readonly column: number | undefined

  constructor(problem: QueryProblem, message: string, place: { line?: number; column?: number } = {}) {
    super(message)
    this.problem = problem
    this.line = place.line
    this.column = place.column
  }
}

/**
 * Oxigraph's message as ours. It names places as `error at LINE:COLUMN: expected one of …`,
 * where the list may hold whole character classes.
 *
 * @param shift Columns that were put before the first line.
 */
export function queryError(message: string, shift = 0): QueryError {
  const match = /^error at (\d+):(\d+): (.*)$/s.exec(message)
  if (!match) return new QueryError(message.includes('cannot be shared by multiple blocks') ? 'syntax' : 'evaluation', message)
  const line = Number(match[1])
  const column = Math.max(1, Number(match[2]) - (line === 1 ? shift : 0))
  const said = match[3] ?? ''
  const reason = said.includes('Prefix not found')
    ? 'the prefix before this place is not declared: add PREFIX name: <IRI>'
    : said
        .replace(/\[[^\]]*\]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/(?:, )+(?=, )|, *$/g, '')
        .trim()
        .slice(0, 200)
  return new QueryError('syntax', `line ${line}, column ${column}: ${reason}`, { line, column })
}
