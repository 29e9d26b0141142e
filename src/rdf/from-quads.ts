import type { Quad } from '@rdfjs/types'
import {
  type Article,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Event,
  type Figure,
  type Knowledge,
  MEASURES,
  type Measure,
  type Position,
  ROLES,
  type Role,
} from '../model/index.js'
import { compare } from './collections.js'
import { readEvidence } from './from-evidence.js'
import { NAMESPACES } from './namespaces.js'
import { type Node, Nodes } from './nodes.js'
import { localName } from './terms.js'

const { tw: TW, schema: SCHEMA, sem: SEM, skos: SKOS } = NAMESPACES

/**
 * Reads our RDF back into what the articles say: the inverse of `toQuads`, from one graph or many.
 * What is not ours is passed over; direct triples are derived, so they are not read.
 * `Article.source` is not in the RDF: it becomes `source`.
 */
export function fromQuads(quads: Iterable<Quad>, source = ''): Knowledge {
  const nodes = new Nodes(quads)
  const read = <T extends { readonly id: string }>(type: string, make: (node: Node, id: string) => T | null) =>
    nodes
      .ofType(type)
      .flatMap((node) => make(node, localName(node.iri)) ?? [])
      .sort((a, b) => compare(a.id, b.id))
  return {
    articles: read(`${SCHEMA}NewsArticle`, (node, id) => readArticle(node, id, source)),
    entities: ENTITY_KINDS.flatMap((kind) => read(TW + kind, (node, id) => readEntity(node, id, kind))).sort((a, b) => compare(a.id, b.id)),
    events: read(`${SEM}Event`, (node, id) => readEvent(node, id, nodes)),
    positions: read(`${TW}Position`, (node, id) => readPosition(node, id, nodes)),
    figures: read(`${TW}Figure`, (node, id) => readFigure(node, id, nodes)),
  }
}

function readArticle(node: Node, id: string, source: string): Article {
  return {
    id,
    url: node.value(`${SCHEMA}url`),
    title: node.value(`${SCHEMA}headline`),
    date: node.value(`${SCHEMA}datePublished`),
    text: node.value(`${SCHEMA}articleBody`) ?? '',
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
    iso2: node.value(`${TW}iso2`),
    partOf: node.locals(`${TW}partOf`),
  }
}

function readEvent(node: Node, id: string, nodes: Nodes): Event | null {
  const type = node.types.find((iri) => iri.startsWith(TW))
  if (type === undefined) return null
  const amount = node.number(`${TW}amount`)
  return {
    id,
    type: localName(type),
    label: node.value(`${SKOS}prefLabel`) ?? id,
    roles: Object.fromEntries(ROLES.map((role) => [role, node.locals(TW + role)])) as Record<Role, string[]>,
    quantity: node.number(`${TW}quantity`),
    quantityKind: node.lowered(`${TW}quantityKind`) as Event['quantityKind'],
    quantityUnit: node.value(`${TW}quantityUnit`),
    money: amount === null ? null : { amount, currency: node.value(`${TW}currency`) ?? '' },
    date: readDate(node),
    factuality: (node.lowered(`${TW}factuality`) ?? 'actual') as Event['factuality'],
    attributedTo: node.locals(`${TW}attributedTo`),
    confidence: node.number(`${TW}confidence`) ?? 0,
    evidence: readEvidence(node, nodes),
  }
}

function readPosition(node: Node, id: string, nodes: Nodes): Position | null {
  const [entity] = node.locals(`${TW}holder`)
  if (entity === undefined) return null
  return {
    id,
    entity,
    jobTitle: node.value(`${SCHEMA}jobTitle`),
    affiliation: node.locals(`${SCHEMA}affiliation`)[0] ?? null,
    former: node.value(`${TW}former`) === 'true',
    evidence: readEvidence(node, nodes),
  }
}

function readFigure(node: Node, id: string, nodes: Nodes): Figure | null {
  const measure = node.locals(`${TW}measure`)[0] as Measure | undefined
  const value = node.number(`${TW}value`)
  if (measure === undefined || !MEASURES.includes(measure) || value === null) return null
  return { id, measure, value, place: node.locals(`${TW}place`)[0] ?? null, date: readDate(node), evidence: readEvidence(node, nodes) }
}

function readDate(node: Node): Event['date'] {
  const value = node.value(`${TW}date`)
  const earliest = node.value(`${TW}earliest`)
  const latest = node.value(`${TW}latest`)
  return value === null && earliest === null && latest === null ? null : { value, earliest, latest }
}
