import type { Article } from './article.js'
import type { Entity } from './entity.js'
import type { Event, Figure, Position } from './event.js'
import type { OwnClass } from './own-class.js'

/**
 * What the articles say, as plain frozen data: the middle of the system.
 * Linking makes it; graph, RDF, queries and viewer are views of it. Every list is sorted by id.
 */
export interface Knowledge {
  readonly articles: readonly Article[]
  readonly entities: readonly Entity[]
  readonly events: readonly Event[]
  readonly positions: readonly Position[]
  readonly figures: readonly Figure[]
  /** The classes of events that do not ship, sorted by name; absent where there are none. */
  readonly ownClasses?: readonly OwnClass[]
}
