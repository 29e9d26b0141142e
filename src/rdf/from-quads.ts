import type { Quad } from '@rdfjs/types'
import {
  type Article,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Event,
  FACTUALITIES,
  type Figure,
  type Knowledge,
  MEASURES,
  type Measure,
  type Position,
  type Report,
  ROLES,
  type Role,
} from '../model/index.js'
import { compare } from './collections.js'
import { reportDangling } from './dangling.js'
import { Faults } from './faults.js'
import { readEvidence } from './from-evidence.js'
import { readOwnClasses } from './from-own-classes.js'
import { NAMESPACES } from './namespaces.js'
import { type Node, Nodes } from './nodes.js'
import { localName } from './terms.js'

const { tw: TW, schema: SCHEMA, sem: SEM, skos: SKOS } = NAMESPACES

/**
 * Reads our RDF back into what the articles say: the inverse of `toQuads`, from one graph or many.
 * What is not ours is passed over; direct triples are derived, so they are not read.
 * `Article.source` is not in the RDF: it becomes `source`.
 *
 * @param report Told of what is ours and cannot be used: facts without what makes them one, values that are no numbers,
 *   references to what is not in the graph.
 */
export function fromQuads(quads: Iterable<Quad>, source = '', report: Report = () => undefined): Knowledge {
  const faults = new Faults(report, source)
  const nodes = new Nodes(quads, faults)
  const read = <T extends { readonly id: string }>(type: string, make: (node: Node, id: string) => T | null) =>
    nodes
      .ofType(type)
      .flatMap((node) => make(node, localName(node.iri)) ?? [])
      .sort((a, b) => compare(a.id, b.id))
  const own = readOwnClasses(nodes, faults)
  const knowledge: Knowledge = {
    articles: read(`${SCHEMA}NewsArticle`, (node, id) => readArticle(node, id, source)),
    entities: ENTITY_KINDS.flatMap((kind) => read(TW + kind, (node, id) => readEntity(node, id, kind))).sort((a, b) => compare(a.id, b.id)),
    events: read(`${SEM}Event`, (node, id) => readEvent(node, id, nodes, faults)),
    positions: read(`${TW}Position`, (node, id) => readPosition(node, id, nodes, faults)),
    figures: read(`${TW}Figure`, (node, id) => readFigure(node, id, nodes, faults)),
    ...(own.length > 0 ? { ownClasses: own } : {}),
  }
  reportDangling(knowledge, faults)
  faults.close()
  return knowledge
}

function readArticle(node: Node, id: string, source: string): Article {
  return {
    id,
    url: node.only(`${SCHEMA}url`),
    title: node.value(`${SCHEMA}headline`),
    date: node.only(`${SCHEMA}datePublished`),
    text: node.only(`${SCHEMA}articleBody`) ?? '',
    source,
  }
}

function readEntity(node: Node, id: string, kind: EntityKind): Entity {
  const match = node.values(`${SKOS}exactMatch`).find((iri) => iri.startsWith(NAMESPACES.wd))
  return {
    id,
    kind,
    label: node.value(`${SKOS}prefLabel`) ?? id,
    altLabels: node.values(`${SKOS}altLabel`),
    wikidata: match ? localName(match) : null,
    iso2: node.only(`${TW}iso2`),
    partOf: node.locals(`${TW}partOf`),
  }
}

const QUANTITY_KINDS = ['tranche', 'total', 'share'] as const

function readEvent(node: Node, id: string, nodes: Nodes, faults: Faults): Event | null {
  const type = node.types.find((iri) => iri.startsWith(TW))
  if (type === undefined) {
    faults.lost(node.iri, 'an event without a class of ours (tw:Donation, tw:Pledge …); it is passed over')
    return null
  }
  const amount = node.number(`${TW}amount`)
  return {
    id,
    type: localName(type),
    label: node.value(`${SKOS}prefLabel`) ?? id,
    roles: Object.fromEntries(ROLES.map((role) => [role, node.locals(TW + role)])) as Record<Role, string[]>,
    quantity: node.number(`${TW}quantity`),
    quantityKind: node.oneOf(`${TW}quantityKind`, QUANTITY_KINDS),
    quantityUnit: node.only(`${TW}quantityUnit`),
    money: amount === null ? null : { amount, currency: node.only(`${TW}currency`) ?? '' },
    date: readDate(node),
    factuality: node.oneOf(`${TW}factuality`, FACTUALITIES) ?? 'actual',
    attributedTo: node.locals(`${TW}attributedTo`),
    confidence: node.number(`${TW}confidence`) ?? 0,
    evidence: readEvidence(node, nodes, faults),
  }
}

function readPosition(node: Node, id: string, nodes: Nodes, faults: Faults): Position | null {
  const [entity] = node.locals(`${TW}holder`)
  if (entity === undefined) {
    faults.lost(node.iri, 'a position that nobody holds (tw:holder); it is passed over')
    return null
  }
  return {
    id,
    entity,
    jobTitle: node.only(`${SCHEMA}jobTitle`),
    affiliation: node.locals(`${SCHEMA}affiliation`)[0] ?? null,
    former: node.only(`${TW}former`) === 'true',
    evidence: readEvidence(node, nodes, faults),
  }
}

function readFigure(node: Node, id: string, nodes: Nodes, faults: Faults): Figure | null {
  const measure = node.locals(`${TW}measure`)[0] as Measure | undefined
  const value = node.number(`${TW}value`)
  if (measure === undefined || !MEASURES.includes(measure) || value === null) {
    faults.lost(node.iri, `a figure needs a number (tw:value) and one of ${MEASURES.join(', ')} (tw:measure); it is passed over`)
    return null
  }
  const place = node.locals(`${TW}place`)[0] ?? null
  return { id, measure, value, place, date: readDate(node), evidence: readEvidence(node, nodes, faults) }
}

function readDate(node: Node): Event['date'] {
  const value = node.only(`${TW}date`)
  const earliest = node.only(`${TW}earliest`)
  const latest = node.only(`${TW}latest`)
  return value === null && earliest === null && latest === null ? null : { value, earliest, latest }
}
