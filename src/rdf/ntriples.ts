import type { Quad, Term } from '@rdfjs/types'

/** One line of N-Quads for each quad, in chunks; of N-Triples where the quads are in the default graph. */
export function* writeNQuads(quads: Iterable<Quad>): Generator<string> {
  yield* writeLines(quads, true)
}

/** One line of N-Triples for each quad; which graph it is in is left out. */
export function* writeNTriples(quads: Iterable<Quad>): Generator<string> {
  yield* writeLines(quads, false)
}

function* writeLines(quads: Iterable<Quad>, withGraphs: boolean): Generator<string> {
  // Runs of quads share their subject and graph, and few properties occur: each is written out once.
  const predicates = new Map<string, string>()
  let subject: Term | null = null
  let graph: Term | null = null
  let start = ''
  let end = ' .\n'
  let chunk = ''
  for (const quad of quads) {
    if (quad.subject !== subject) {
      subject = quad.subject
      start = `${termToN(subject)} `
    }
    if (withGraphs && quad.graph !== graph) {
      graph = quad.graph
      end = graph.termType === 'DefaultGraph' ? ' .\n' : ` ${termToN(graph)} .\n`
    }
    let predicate = predicates.get(quad.predicate.value)
    if (predicate === undefined) {
      predicate = `${termToN(quad.predicate)} `
      if (predicates.size > 10_000) predicates.clear()
      predicates.set(quad.predicate.value, predicate)
    }
    chunk += start + predicate + termToN(quad.object) + end
    if (chunk.length > CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  if (chunk) yield chunk
}

const CHUNK = 1 << 16
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

/** A quad as its line of canonical N-Quads, line feed included. */
export function nquad({ subject, predicate, object, graph }: Quad): string {
  const triple = `${termToN(subject)} ${termToN(predicate)} ${termToN(object)}`
  return graph.termType === 'DefaultGraph' ? `${triple} .\n` : `${triple} ${termToN(graph)} .\n`
}

/** A term in canonical N-Triples: `<iri>`, `_:label`, `"text"@en`, `<<( s p o )>>`. */
export function termToN(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return `<${escapeIri(term.value)}>`
    case 'BlankNode':
      return `_:${term.value}`
    case 'Literal': {
      const quoted = `"${escapeString(term.value)}"`
      if (term.language) return `${quoted}@${term.language}${term.direction ? `--${term.direction}` : ''}`
      return term.datatype.value === XSD_STRING ? quoted : `${quoted}^^<${escapeIri(term.datatype.value)}>`
    }
    case 'Quad':
      return `<<( ${termToN(term.subject)} ${termToN(term.predicate)} ${termToN(term.object)} )>>`
    default:
      throw new RangeError(`a ${term.termType} cannot be written as RDF`)
  }
}

const ESCAPES: Record<string, string> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const SPECIAL = /["\\\x00-\x1f\x7f\ufffe\uffff]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
const SPECIALS = /["\\\x00-\x1f\x7f\ufffe\uffff]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these may not stand in an IRI
const IRI_SPECIAL = /[\x00-\x20<>"{}|^`\\]/

/** Escapes of canonical N-Triples, which Turtle reads too. */
export function escapeString(value: string): string {
  return SPECIAL.test(value) ? value.replace(SPECIALS, (c) => ESCAPES[c] ?? unicodeEscape(c)) : value
}

export function escapeIri(value: string): string {
  return IRI_SPECIAL.test(value) ? value.replace(new RegExp(IRI_SPECIAL, 'g'), unicodeEscape) : value
}

function unicodeEscape(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
