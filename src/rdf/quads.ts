import type { NamedNode, Quad } from '@rdfjs/types'
import {
  type Article,
  type Entity,
  EVENT_TYPES,
  type Event,
  type Evidence,
  type Figure,
  type Knowledge,
  type OwnClass,
  type Position,
} from '../model/index.js'
import { groupBy } from './collections.js'
import { directFacts } from './direct.js'
import { agentQuads, articleQuads, entityQuads } from './entities.js'
import { eventClassQuads, eventQuads, figureQuads, positionQuads } from './facts.js'
import { type Minting, mintingFor } from './minting.js'
import { DEFAULT_BASE } from './namespaces.js'
import { iri, mint } from './terms.js'

export interface QuadOptions {
  /** Base of minted IRIs, ending in `/` or `#`. */
  readonly base?: string
  /** Version of the program, named as the software agent. */
  readonly version?: string
  /** BCP 47 tag of labels. */
  readonly language?: string
  /** One named graph for each article (named by the article's IRI) instead of the default graph for all. */
  readonly graphs?: boolean
  /** Whether articles carry their text; without it the viewer cannot highlight. */
  readonly articleBody?: boolean
}

/**
 * The RDF of what the articles say, in an order that depends on the ids only.
 * With `graphs`, each article's graph is complete in itself: an event that two articles tell stands in both,
 * each with its own evidence, so that one article can be replaced or removed without touching the rest.
 *
 * @returns Quads without blank nodes, those of one subject side by side.
 * @throws RangeError when `base` is not an absolute IRI ending in `/` or `#`, or an id is empty.
 */
export function* toQuads(knowledge: Knowledge, options: QuadOptions = {}): Generator<Quad> {
  const { base = DEFAULT_BASE, version = '0', language = 'en', graphs = false, articleBody = true } = options
  if (!/[/#]$/.test(base)) throw new RangeError(`base must end in / or #: ${base}`)
  iri(base)
  const agent = iri(`https://w3id.org/triplewire/agent/triplewire-${encodeURIComponent(version)}`)
  const minting = (graph: NamedNode | null) => mintingFor(base, graph, { language, agent, articleBody })
  if (!graphs) {
    yield* describe(whole(knowledge), version, minting(null))
    return
  }
  for (const part of partsByArticle(knowledge))
    yield* describe(part, version, minting(part.article && mint(base, 'article', part.article.id)))
}

type WithEvidence<T> = readonly [fact: T, evidence: readonly (readonly [number, Evidence])[]]

/** What one graph describes: facts with those pieces of evidence that belong to it. */
interface Part {
  readonly article: Article | null
  readonly articles: readonly Article[]
  readonly entities: readonly Entity[]
  readonly events: readonly WithEvidence<Event>[]
  readonly positions: readonly WithEvidence<Position>[]
  readonly figures: readonly WithEvidence<Figure>[]
  readonly ownClasses: readonly OwnClass[]
}

function* describe(part: Part, version: string, minting: Minting): Generator<Quad> {
  for (const [event, evidence] of part.events) yield* eventQuads(event, evidence, minting)
  for (const [position, evidence] of part.positions) yield* positionQuads(position, evidence, minting)
  for (const [figure, evidence] of part.figures) yield* figureQuads(figure, evidence, minting)
  const facts = directFacts(
    part.events.map(([event]) => event),
    part.ownClasses,
  )
  const positions = groupBy(
    part.positions.map(([position]) => position),
    ({ entity }) => entity,
  )
  for (const entity of part.entities) yield* entityQuads(entity, facts.get(entity.id) ?? [], positions.get(entity.id) ?? [], minting)
  for (const article of part.articles) yield* articleQuads(article, minting)
  const ownTypes = new Set(part.events.map(([{ type }]) => type).filter((type) => !(EVENT_TYPES as readonly string[]).includes(type)))
  const described = new Map(part.ownClasses.map((own) => [own.name, own]))
  const own = [...ownTypes].sort().map((name) => described.get(name) ?? { name, label: null, direct: [] })
  yield* eventClassQuads(own, minting)
  if (part.events.length + part.positions.length + part.figures.length > 0) yield* agentQuads(version, minting)
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const sorted = <T extends { id: string }>(list: readonly T[]) => [...list].sort(byId)
const numbered = <T extends { id: string; evidence: readonly Evidence[] }>(list: readonly T[]) =>
  sorted(list).map((fact) => [fact, fact.evidence.map((piece, index) => [index, piece] as const)] as const)

function whole({ articles, entities, events, positions, figures, ownClasses = [] }: Knowledge): Part {
  return {
    article: null,
    articles: sorted(articles),
    entities: sorted(entities),
    events: numbered(events),
    positions: numbered(positions),
    figures: numbered(figures),
    ownClasses,
  }
}

/** One part for each article; last, in the default graph, what no article's evidence shows. */
function* partsByArticle(knowledge: Knowledge): Generator<Part> {
  const all = whole(knowledge)
  const articles = new Set(all.articles.map(({ id }) => id))
  const events = split(all.events, articles)
  const positions = split(all.positions, articles)
  const figures = split(all.figures, articles)
  const entities = new Map(all.entities.map((entity) => [entity.id, entity]))
  const unseen = new Set(entities.keys())
  for (const article of [...all.articles, null]) {
    const key = article?.id ?? NOWHERE
    const facts = { events: events.get(key) ?? [], positions: positions.get(key) ?? [], figures: figures.get(key) ?? [] }
    const ids = mentioned(facts, entities)
    for (const id of ids) unseen.delete(id)
    if (!article) for (const id of unseen) ids.add(id)
    yield {
      article,
      articles: article ? [article] : [],
      entities: [...ids].sort().flatMap((id) => entities.get(id) ?? []),
      ...facts,
      ownClasses: all.ownClasses,
    }
  }
}

// No article has this id: the empty one is refused.
const NOWHERE = ''

/** Facts by article, each with that article's evidence only. */
function split<T>(facts: readonly WithEvidence<T>[], articles: ReadonlySet<string>): Map<string, WithEvidence<T>[]> {
  const parts = new Map<string, WithEvidence<T>[]>()
  for (const [fact, evidence] of facts) {
    const byArticle = groupBy(evidence, ([, { article }]) => (articles.has(article) ? article : NOWHERE))
    if (byArticle.size === 0) byArticle.set(NOWHERE, [])
    for (const [article, own] of byArticle) {
      const part = parts.get(article)
      if (part) part.push([fact, own])
      else parts.set(article, [[fact, own]])
    }
  }
  return parts
}

/** Ids of the entities that the facts name, and of all they belong to. */
function mentioned(facts: Pick<Part, 'events' | 'positions' | 'figures'>, entities: ReadonlyMap<string, Entity>): Set<string> {
  const ids = new Set<string>()
  const add = (id: string | null) => {
    if (id === null || ids.has(id)) return
    ids.add(id)
    for (const whole of entities.get(id)?.partOf ?? []) add(whole)
  }
  const addSpeakers = (evidence: readonly (readonly [number, Evidence])[]) => {
    for (const [, { attributedTo }] of evidence) attributedTo.forEach(add)
  }
  for (const [event, evidence] of facts.events) {
    for (const fillers of Object.values(event.roles)) fillers.forEach(add)
    event.attributedTo.forEach(add)
    addSpeakers(evidence)
  }
  for (const [position, evidence] of facts.positions) {
    add(position.entity)
    add(position.affiliation)
    addSpeakers(evidence)
  }
  for (const [figure, evidence] of facts.figures) {
    add(figure.place)
    addSpeakers(evidence)
  }
  return ids
}
