import type { NamedNode, Quad } from '@rdfjs/types'
import { type Event, type EventDate, type Evidence, type Figure, type OwnClass, type Position, ROLES } from '../model/index.js'
import { capitalized, evidenceQuads } from './evidence.js'
import type { Minting } from './minting.js'
import type { Minted } from './namespaces.js'
import { boolean, date, decimal, number, prov, rdf, rdfs, schema, sem, skos, text, tw, typed } from './terms.js'

/** A fact with the evidence of one article, numbered as in the whole. */
export type Numbered = readonly (readonly [index: number, evidence: Evidence])[]

/** One flat node for the event, then its evidence. */
export function* eventQuads(event: Event, evidence: Numbered, minting: Minting): Generator<Quad> {
  const { mint, quad, language } = minting
  const node = mint('event', event.id)
  yield quad(node, rdf('type'), tw(event.type))
  yield quad(node, rdf('type'), sem('Event'))
  yield quad(node, skos('prefLabel'), text(event.label, language))
  for (const role of ROLES) for (const filler of event.roles[role]) yield quad(node, tw(role), mint('entity', filler))
  if (event.quantity !== null) yield quad(node, tw('quantity'), number(event.quantity))
  if (event.quantityUnit !== null) yield quad(node, tw('quantityUnit'), text(event.quantityUnit))
  if (event.quantityKind !== null) yield quad(node, tw('quantityKind'), tw(capitalized(event.quantityKind)))
  if (event.money) {
    yield quad(node, tw('amount'), number(event.money.amount))
    yield quad(node, tw('currency'), text(event.money.currency))
  }
  yield* dateQuads(node, event.date, minting)
  yield quad(node, tw('factuality'), tw(capitalized(event.factuality)))
  for (const source of event.attributedTo) yield quad(node, tw('attributedTo'), mint('entity', source))
  yield quad(node, tw('confidence'), decimal(event.confidence))
  yield* provenanceQuads('event', event.id, evidence, minting)
}

/**
 * Says of event classes that do not ship with Triplewire that they are, so that a graph can be validated on its own,
 * and which direct triples they stand for, so that they are known when the graph is read again.
 */
export function* eventClassQuads(classes: readonly OwnClass[], { quad, language }: Minting): Generator<Quad> {
  for (const { name, label, direct } of classes) {
    const node = tw(name)
    yield quad(node, rdfs('subClassOf'), tw('TransferEvent'))
    if (label !== null) yield quad(node, rdfs('label'), text(label, language))
    for (const property of direct) yield quad(node, tw('directProperty'), tw(property.name))
  }
  // Several classes may have a property in common.
  const properties = new Map(classes.flatMap(({ direct }) => direct.map((property) => [property.name, property])))
  for (const { name, subject, object } of properties.values()) {
    yield quad(tw(name), tw('subjectRole'), tw(subject))
    yield quad(tw(name), tw('objectRole'), tw(object))
  }
}

/** A position node, for which the person's own `schema:jobTitle` and `schema:affiliation` are a short cut. */
export function* positionQuads(position: Position, evidence: Numbered, minting: Minting): Generator<Quad> {
  const { mint, quad } = minting
  const node = mint('position', position.id)
  yield quad(node, rdf('type'), tw('Position'))
  yield quad(node, tw('holder'), mint('entity', position.entity))
  if (position.jobTitle !== null) yield quad(node, schema('jobTitle'), text(position.jobTitle))
  if (position.affiliation !== null) yield quad(node, schema('affiliation'), mint('entity', position.affiliation))
  yield quad(node, tw('former'), boolean(position.former))
  yield* provenanceQuads('position', position.id, evidence, minting)
}

export function* figureQuads(figure: Figure, evidence: Numbered, minting: Minting): Generator<Quad> {
  const { mint, quad } = minting
  const node = mint('figure', figure.id)
  yield quad(node, rdf('type'), tw('Figure'))
  yield quad(node, tw('measure'), tw(figure.measure))
  yield quad(node, tw('value'), number(figure.value))
  if (figure.place !== null) yield quad(node, tw('place'), mint('entity', figure.place))
  yield* dateQuads(node, figure.date, minting)
  yield* provenanceQuads('figure', figure.id, evidence, minting)
}

/** `tw:date` as precise as known; `tw:earliest` and `tw:latest` always days, so that filters compare like with like. */
function* dateQuads(node: NamedNode, when: EventDate | null, { quad }: Minting): Generator<Quad> {
  if (!when) return
  if (when.value !== null) yield quad(node, tw('date'), date(when.value))
  if (when.earliest !== null) yield quad(node, tw('earliest'), typed(when.earliest, 'date'))
  if (when.latest !== null) yield quad(node, tw('latest'), typed(when.latest, 'date'))
}

function* provenanceQuads(kind: Minted, id: string, evidence: Numbered, minting: Minting): Generator<Quad> {
  const { mint, quad, agent } = minting
  const node = mint(kind, id)
  yield quad(node, prov('wasAttributedTo'), agent)
  for (const article of new Set(evidence.map(([, { article }]) => article)))
    yield quad(node, prov('wasDerivedFrom'), mint('article', article))
  for (const [index] of evidence) yield quad(node, tw('evidence'), mint(kind, id, `-e${index + 1}`))
  for (const [index, piece] of evidence) yield* evidenceQuads(mint(kind, id, `-e${index + 1}`), piece, minting)
}
