import type { Quad } from '@rdfjs/types'
import { DEFAULT_BASE, NAMESPACES } from './namespaces.js'

/** Base of the IRIs that a graph of ours was minted with, read off its first event; the default base when it has none. */
export function baseOf(quads: Iterable<Quad>): string {
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== `${NAMESPACES.rdf}type` || object.value !== `${NAMESPACES.sem}Event`) continue
    const [, base] = /^(.+[/#])event\/[^/#]*$/.exec(subject.value) ?? []
    if (base) return base
  }
  return DEFAULT_BASE
}
