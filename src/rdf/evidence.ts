import type { Quad } from '@rdfjs/types'
import type { Evidence } from '../model/index.js'
import type { Minting } from './minting.js'
import { decimal, number, oa, rdf, text, tw } from './terms.js'

/**
 * One piece of evidence: a specific resource of Web Annotation whose selectors' properties stand on the node itself,
 * so that a single pattern reaches the quote and its offsets.
 *
 * @param node Its IRI.
 */
export function* evidenceQuads(node: Quad['subject'], evidence: Evidence, { mint, quad }: Minting): Generator<Quad> {
  yield quad(node, rdf('type'), tw('Evidence'))
  yield quad(node, rdf('type'), oa('SpecificResource'))
  yield quad(node, oa('hasSource'), mint('article', evidence.article))
  yield quad(node, oa('start'), number(evidence.start))
  yield quad(node, oa('end'), number(evidence.end))
  yield quad(node, oa('exact'), text(evidence.exact))
  yield quad(node, oa('prefix'), text(evidence.prefix))
  yield quad(node, oa('suffix'), text(evidence.suffix))
  for (const name of [...new Set(evidence.supports)].sort()) yield quad(node, tw('supports'), tw(name))
  for (const source of [...new Set(evidence.attributedTo)].sort()) yield quad(node, tw('attributedTo'), mint('entity', source))
  yield quad(node, tw('factuality'), tw(capitalized(evidence.factuality)))
  yield quad(node, tw('confidence'), decimal(evidence.confidence))
  const spans = new Set(evidence.spans.map(({ role, start, end }) => `${role} ${start} ${end}`))
  for (const span of spans) yield quad(node, tw('roleSpan'), text(span))
  yield quad(node, tw('rule'), text(evidence.rule))
}

/** `actual` is `tw:Actual`, `tranche` is `tw:Tranche`. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
