/** A term as SPARQL 1.1 (and 1.2) Query Results JSON gives it. */
export type ResultTerm =
  | { readonly type: 'uri'; readonly value: string }
  | { readonly type: 'bnode'; readonly value: string }
  | {
      readonly type: 'literal'
      readonly value: string
      readonly 'xml:lang'?: string
      readonly 'its:dir'?: string
      readonly datatype?: string
    }
  | { readonly type: 'triple'; readonly value: Readonly<Record<'subject' | 'predicate' | 'object', ResultTerm>> }

export type Binding = Readonly<Record<string, ResultTerm>>

/** The answer to a SELECT. */
export interface Solutions {
  readonly type: 'solutions'
  readonly variables: readonly string[]
  readonly rows: readonly Binding[]
  /** More rows exist than were allowed. */
  readonly truncated: boolean
}

/** The answer to an ASK. */
export interface Verdict {
  readonly type: 'boolean'
  readonly value: boolean
}

/** The answer to a CONSTRUCT or DESCRIBE. */
export interface Triples {
  readonly type: 'graph'
  readonly ntriples: string
  readonly truncated: boolean
}

export type QueryResult = Solutions | Verdict | Triples
