import type { Quad } from '@rdfjs/types'
import { NAMESPACES } from '../rdf/index.js'

const { tw: TW, oa: OA, prov: PROV, rdf: RDF, schema: SCHEMA, skos: SKOS } = NAMESPACES

const EVIDENCE = `${TW}evidence`
/** Properties whose objects the shapes look at: where a fact goes, these go with it. */
const FOLLOWED = new Set([
  ...['provider', 'recipient', 'item', 'via', 'redirectedTo', 'attributedTo', 'partOf', 'place', 'holder', 'evidence'].map((p) => TW + p),
  `${OA}hasSource`,
  `${PROV}wasDerivedFrom`,
  `${PROV}wasAttributedTo`,
  `${SCHEMA}affiliation`,
  `${SKOS}exactMatch`,
  // A class may be declared in the graph.
  `${RDF}type`,
])

/**
 * Parts that can be validated one by one, so that memory stays level however large the graph:
 * some nodes each, with everything that the shapes look at from there. A fact stays with its evidence.
 *
 * @param size Nodes of a part, before what they refer to is added.
 */
export function* partition(quads: Iterable<Quad>, size: number): Generator<Quad[]> {
  const bySubject = new Map<string, Quad[]>()
  const factsOf = new Map<string, string[]>()
  for (const quad of quads) {
    const subject = quad.subject.value
    const own = bySubject.get(subject)
    if (own) own.push(quad)
    else bySubject.set(subject, [quad])
    if (quad.predicate.value !== EVIDENCE) continue
    const facts = factsOf.get(quad.object.value)
    if (facts) facts.push(subject)
    else factsOf.set(quad.object.value, [subject])
  }
  const done = new Set<string>()
  let part = new Set<string>()
  for (const subject of bySubject.keys()) {
    if (done.has(subject)) continue
    part.add(subject)
    // A Set visits what is added while it is walked: all that belongs to the part is found.
    for (const node of part) {
      for (const fact of factsOf.get(node) ?? []) part.add(fact)
      for (const { predicate, object } of bySubject.get(node) ?? [])
        if (FOLLOWED.has(predicate.value) && object.termType !== 'Literal') part.add(object.value)
    }
    for (const node of part) done.add(node)
    if (part.size < size) continue
    yield quadsOf(part, bySubject)
    part = new Set()
  }
  if (part.size > 0) yield quadsOf(part, bySubject)
}

function quadsOf(nodes: ReadonlySet<string>, bySubject: ReadonlyMap<string, readonly Quad[]>): Quad[] {
  return [...nodes].flatMap((node) => bySubject.get(node) ?? [])
}
