import type { Term } from '@rdfjs/types'
import { termToN } from '../rdf/ntriples.js'
import { blankNode, literal, namedNode, quad } from '../rdf/terms.js'
import type { ResultTerm } from './results.js'

const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string'

/** A result's term as a term of RDF/JS. */
export function toRdfTerm(term: ResultTerm): Term {
  switch (term.type) {
    case 'uri':
      return namedNode(term.value)
    case 'bnode':
      return blankNode(term.value)
    case 'literal': {
      const language = term['xml:lang']
      if (language === undefined) return literal(term.value, namedNode(term.datatype ?? XSD_STRING))
      const direction = term['its:dir']
      // The types of N3.js do not know base directions.
      return literal(term.value, (direction ? { language, direction } : language) as string)
    }
    case 'triple': {
      const { subject, predicate, object } = term.value
      return quad(toRdfTerm(subject) as never, toRdfTerm(predicate) as never, toRdfTerm(object) as never)
    }
  }
}

/** A term in N-Triples: `"1"^^<http://www.w3.org/2001/XMLSchema#integer>`. */
export function resultTermToN(term: ResultTerm): string {
  return termToN(toRdfTerm(term))
}
