import type { Quad } from '@rdfjs/types'
import { NAMESPACES } from './namespaces.js'
import { iri, quad as makeQuad, rdf, tw } from './terms.js'

const ROLE_PROPERTIES = new Set(
  ['provider', 'recipient', 'item', 'via', 'redirectedTo', 'quantity', 'amount', 'date'].map((p) => NAMESPACES.tw + p),
)

/**
 * The RDF 1.2 profile: after each event's evidence, one reifier for each statement that a piece of it supports:
 * `ev:1-e1-recipient-1 rdf:reifies <<( ev:1 tw:recipient ent:KP )>> ; tw:evidence ev:1-e1`.
 *
 * @param quads Quads in the order of `toQuads`: an event's statements stand before its evidence.
 */
export function* annotationQuads(quads: Iterable<Quad>): Generator<Quad> {
  let event = ''
  let statements: Quad[] = []
  let pending: Quad[] = []
  let last = ''
  for (const quad of quads) {
    const subject = quad.subject.value
    if (subject !== last) {
      yield* pending
      pending = []
      last = subject
      if (!subject.startsWith(`${event}-`) || event === '') {
        event = subject
        statements = []
      }
    }
    if (subject === event && ROLE_PROPERTIES.has(quad.predicate.value)) statements.push(quad)
    if (subject !== event && quad.predicate.value === `${NAMESPACES.tw}supports`)
      pending.push(...reifiers(quad, statements, quad.object.value))
    yield quad
  }
  yield* pending
}

function* reifiers({ subject: evidence, graph }: Quad, statements: readonly Quad[], property: string): Generator<Quad> {
  let count = 0
  for (const { subject, predicate, object } of statements) {
    if (predicate.value !== property) continue
    count += 1
    const reifier = iri(`${evidence.value}-${property.slice(NAMESPACES.tw.length)}-${count}`)
    yield makeQuad(reifier, rdf('reifies'), makeQuad(subject, predicate, object), graph)
    yield makeQuad(reifier, tw('evidence'), evidence, graph)
  }
}
