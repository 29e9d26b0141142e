import type { Knowledge } from '../../../src/model/index.js'

/** What the page asks of the RDF worker. */
export type Request =
  | { readonly kind: 'read'; readonly text: string; readonly mediaType: string }
  | { readonly kind: 'open'; readonly knowledge: Knowledge; readonly base: string }
  | { readonly kind: 'query'; readonly text: string }

/** A term of an answer, as it is shown. */
export interface Cell {
  readonly kind: 'iri' | 'literal' | 'blank'
  readonly value: string
}

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Cell | null)[])[]
  /** Rows that were left out because there are too many. */
  readonly more: number
}

export type Reply =
  | { readonly kind: 'knowledge'; readonly knowledge: Knowledge; readonly base: string }
  | { readonly kind: 'opened'; readonly triples: number }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly message: string }

/** Rows that a page can show. */
export const MOST_ROWS = 2000
