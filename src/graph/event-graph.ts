import { MultiDirectedGraph } from 'graphology'
import { type Article, type Entity, type EntityKind, type Event, type Evidence, type Knowledge, ROLES, type Role } from '../model/index.js'
import { arrowsOf } from './arrows.js'
import { compileFilter, type EventFilter } from './filter.js'
import { NameIndex } from './names.js'

/** A piece of evidence with its article. */
export interface CitedEvidence extends Evidence {
  readonly source: Article
}

/** Who takes part in events with an entity, and in which. */
export interface Neighbour {
  readonly entity: Entity
  readonly events: readonly Event[]
}

/**
 * What the articles say as a graph: entities are its nodes, events its arrows.
 * Answers come in the order of their ids; the data is frozen knowledge, shared and never copied.
 */
export class EventGraph {
  readonly knowledge: Knowledge
  readonly #names: NameIndex
  readonly #entities: ReadonlyMap<string, Entity>
  readonly #articles: ReadonlyMap<string, Article>
  readonly #eventsOf = new Map<string, Event[]>()

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
    this.#names = new NameIndex(knowledge.entities)
    this.#entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]))
    this.#articles = new Map(knowledge.articles.map((article) => [article.id, article]))
    for (const event of knowledge.events)
      for (const id of new Set(ROLES.flatMap((role) => event.roles[role]))) {
        const events = this.#eventsOf.get(id)
        if (events) events.push(event)
        else this.#eventsOf.set(id, [event])
      }
  }

  /**
   * Events that fit all of the filter.
   *
   * @example graph.events({ type: 'Rejection', recipient: 'North Korea', between: ['2021-07-01', '2021-12-31'] })
   * @throws RangeError at a filter that makes no sense.
   */
  events(filter: EventFilter = {}): Event[] {
    return this.knowledge.events.filter(compileFilter(filter, this.#names))
  }

  /** Entities of a kind, or with a name (or id), whatever the case. */
  entities({ kind, name }: { readonly kind?: EntityKind; readonly name?: string } = {}): Entity[] {
    const ids = name === undefined ? null : new Set(this.#names.resolve(name))
    return this.knowledge.entities.filter((entity) => (kind === undefined || entity.kind === kind) && (ids === null || ids.has(entity.id)))
  }

  /** The entity with an id; undefined when there is none. */
  entity(id: string): Entity | undefined {
    return this.#entities.get(id)
  }

  /** Events in which both take part, in whatever role. */
  between(a: string, b: string): Event[] {
    const withB = new Set(this.events({ participant: b }))
    return this.events({ participant: a }).filter(
      (event) => withB.has(event) && distinct(event, this.#names.resolve(a), this.#names.resolve(b)),
    )
  }

  /** All that take part in events with `name`, those with most events first. */
  neighbours(name: string): Neighbour[] {
    const own = new Set(this.#names.resolve(name))
    const shared = new Map<string, Set<Event>>()
    for (const id of own)
      for (const event of this.#eventsOf.get(id) ?? [])
        for (const other of participants(event)) {
          if (own.has(other)) continue
          const events = shared.get(other) ?? new Set()
          shared.set(other, events.add(event))
        }
    return [...shared]
      .flatMap(([id, events]) => {
        const entity = this.#entities.get(id)
        return entity ? [{ entity, events: [...events] }] : []
      })
      .sort((a, b) => b.events.length - a.events.length || (a.entity.id < b.entity.id ? -1 : 1))
  }

  /**
   * The words that show an event, with their article.
   *
   * @param event The event or its id.
   * @throws RangeError when no event has the id.
   */
  evidence(event: Event | string): CitedEvidence[] {
    const found = typeof event === 'string' ? this.knowledge.events.find(({ id }) => id === event) : event
    if (!found) throw new RangeError(`no event has the id ${JSON.stringify(event)}`)
    return found.evidence.flatMap((piece) => {
      const source = this.#articles.get(piece.article)
      return source ? [{ ...piece, source }] : []
    })
  }

  /** Names of those who fill a role: `['North Korea']`. */
  labels(event: Event, role: Role | 'attributedTo'): string[] {
    const ids = role === 'attributedTo' ? event.attributedTo : event.roles[role]
    return ids.map((id) => this.#entities.get(id)?.label ?? id)
  }

  /** A graphology multigraph for layouts and metrics: entities as nodes, the events' arrows as edges. */
  toGraphology(): MultiDirectedGraph<Entity, { readonly event: Event }> {
    const graph = new MultiDirectedGraph<Entity, { readonly event: Event }>()
    for (const entity of this.knowledge.entities) graph.addNode(entity.id, entity)
    for (const event of this.knowledge.events)
      for (const [index, { source, target }] of arrowsOf(event).entries())
        if (graph.hasNode(source) && graph.hasNode(target)) graph.addEdgeWithKey(`${event.id}/${index}`, source, target, { event })
    return graph
  }
}

function participants({ roles }: Event): string[] {
  return ROLES.flatMap((role) => roles[role])
}

/** Whether two different participants stand for the two names, which may share an entity. */
function distinct(event: Event, a: readonly string[], b: readonly string[]): boolean {
  const all = new Set(participants(event))
  return a.some((x) => all.has(x) && b.some((y) => y !== x && all.has(y)))
}
