import { type Event, FACTUALITIES, type Factuality, ROLES, type Role } from '../model/index.js'
import type { NameIndex } from './names.js'

type OneOrMany<T> = T | readonly T[]

/** Which events are wanted; all that is given must hold, one of several values is enough. Entities by id or name. */
export interface EventFilter extends Partial<Readonly<Record<Role, OneOrMany<string>>>> {
  /** Local name of an event class: `Donation`. */
  readonly type?: OneOrMany<string>
  /** Takes part in any role. */
  readonly participant?: OneOrMany<string>
  readonly attributedTo?: OneOrMany<string>
  readonly factuality?: OneOrMany<Factuality>
  /** First and last ISO day, inclusive: the event may have happened between them. Events without a date are left out. */
  readonly between?: readonly [from: string, to: string]
  /** 0..1. */
  readonly minConfidence?: number
  /** Article id that gives evidence. */
  readonly article?: OneOrMany<string>
  /** Counts what belongs to an entity as the entity: a ministry as its country. */
  readonly withParts?: boolean
}

const KEYS = new Set([...ROLES, 'type', 'participant', 'attributedTo', 'factuality', 'between', 'minConfidence', 'article', 'withParts'])

/**
 * Compiles a filter into a test.
 *
 * @throws RangeError at an unknown key, a factuality or day that is none, or an interval that ends before it begins.
 */
export function compileFilter(filter: EventFilter, names: NameIndex): (event: Event) => boolean {
  for (const key of Object.keys(filter))
    if (!KEYS.has(key)) throw new RangeError(`unknown filter: ${key}; known are ${[...KEYS].join(', ')}`)
  const tests: ((event: Event) => boolean)[] = []
  const entities = (wanted: OneOrMany<string> | undefined, of: (event: Event) => readonly string[]) => {
    if (wanted === undefined) return
    const named = list(wanted).flatMap((name) => names.resolve(name))
    const ids = filter.withParts ? names.withParts(named) : new Set(named)
    tests.push((event) => of(event).some((id) => ids.has(id)))
  }
  for (const role of ROLES) entities(filter[role], (event) => event.roles[role])
  entities(filter.participant, ({ roles }) => ROLES.flatMap((role) => roles[role]))
  entities(filter.attributedTo, ({ attributedTo }) => attributedTo)
  if (filter.type !== undefined) {
    const types = new Set(list(filter.type))
    tests.push(({ type }) => types.has(type))
  }
  if (filter.factuality !== undefined) {
    const wanted = new Set(list(filter.factuality))
    for (const one of wanted)
      if (!FACTUALITIES.includes(one)) throw new RangeError(`unknown factuality: ${one}; known are ${FACTUALITIES.join(', ')}`)
    tests.push(({ factuality }) => wanted.has(factuality))
  }
  if (filter.article !== undefined) {
    const wanted = new Set(list(filter.article))
    tests.push(({ evidence }) => evidence.some(({ article }) => wanted.has(article)))
  }
  const { between, minConfidence } = filter
  if (between) tests.push(overlaps(...between))
  if (minConfidence !== undefined) tests.push(({ confidence }) => confidence >= minConfidence)
  return (event) => tests.every((test) => test(event))
}

function overlaps(from: string, to: string): (event: Event) => boolean {
  for (const day of [from, to]) if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not an ISO day (YYYY-MM-DD): ${day}`)
  if (from > to) throw new RangeError(`invalid interval: ${from} is after ${to}`)
  return ({ date }) =>
    date !== null && (date.earliest ?? date.latest) !== null && (date.earliest ?? '') <= to && (date.latest ?? '9999') >= from
}

function list<T>(value: OneOrMany<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}
