import { type DirectProperty, EVENT_TYPES, type Event, type OwnClass } from '../model/index.js'

/** What linking needs to know of a class of events. */
export interface NamedClass {
  readonly label: string
  readonly direct: readonly DirectProperty[]
}

/** The classes of the events that do not ship, sorted by name: what a graph must say of them to be complete in itself. */
export function ownClasses(events: readonly Event[], classes: ReadonlyMap<string, NamedClass>): OwnClass[] {
  const shipped: ReadonlySet<string> = new Set(EVENT_TYPES)
  const own = new Set(events.map(({ type }) => type).filter((type) => !shipped.has(type)))
  return [...own].sort().flatMap((name) => {
    const found = classes.get(name)
    return found ? [{ name, label: found.label, direct: found.direct }] : []
  })
}
