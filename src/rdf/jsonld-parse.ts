import type { Quad, Term } from '@rdfjs/types'
import jsonld from 'jsonld'
import { syntaxError } from '../ingest/json-syntax.js'
import type { ParseOptions } from './parse-options.js'
import { RdfSyntaxError } from './syntax-error.js'
import { blankNode, defaultGraph, literal, namedNode, quad } from './terms.js'

/**
 * Reads JSON-LD 1.1. A context or document elsewhere is never fetched: reading a file must not open connections.
 *
 * @throws RdfSyntaxError at broken JSON (with its place) or JSON-LD.
 */
export async function parseJsonLd(text: string, { source, baseIri, blankNodePrefix = '' }: ParseOptions): Promise<Quad[]> {
  const document = parseJson(text, source)
  let dataset: readonly PlainQuad[]
  try {
    dataset = (await jsonld.toRDF(document as jsonld.JsonLdDocument, {
      documentLoader: refuse,
      ...(baseIri === undefined ? {} : { base: baseIri }),
    })) as unknown as readonly PlainQuad[]
  } catch (error) {
    const { details } = error as { details?: { cause?: Error } }
    throw new RdfSyntaxError(details?.cause?.message ?? (error as Error).message, { source })
  }
  const term = (plain: PlainTerm) => toTerm(plain, blankNodePrefix)
  return dataset.map(({ subject, predicate, object, graph }) =>
    quad(
      term(subject) as Quad['subject'],
      term(predicate) as Quad['predicate'],
      term(object) as Quad['object'],
      term(graph) as Quad['graph'],
    ),
  )
}

interface PlainTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  readonly datatype?: PlainTerm
}
type PlainQuad = Readonly<Record<'subject' | 'predicate' | 'object' | 'graph', PlainTerm>>

async function refuse(url: string): Promise<never> {
  throw new Error(`the context ${url} lies elsewhere: put it into the file; nothing is fetched`)
}

function parseJson(text: string, source: string | undefined): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const { line, column, message } = syntaxError(text)
    throw new RdfSyntaxError(message, { source, line, column })
  }
}

function toTerm({ termType, value, language, datatype }: PlainTerm, prefix: string): Term {
  switch (termType) {
    case 'NamedNode':
      return namedNode(value)
    case 'BlankNode':
      return blankNode(prefix + value.replace(/^_:/, ''))
    case 'Literal':
      return literal(value, language || namedNode(datatype?.value ?? 'http://www.w3.org/2001/XMLSchema#string'))
    default:
      return defaultGraph()
  }
}
