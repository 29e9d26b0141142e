import type { Role } from './event.js'

/** A property that links two participants of an actual event directly. */
export interface DirectProperty {
  /** Local name, e.g. `offeredTo`. */
  readonly name: string
  readonly subject: Role
  readonly object: Role
}

/** A class of events that does not ship, but came from an ontology file. */
export interface OwnClass {
  /** Local name: what `Event.type` holds. */
  readonly name: string
  /** Its name for people; null when nobody gave one. */
  readonly label: string | null
  readonly direct: readonly DirectProperty[]
}
