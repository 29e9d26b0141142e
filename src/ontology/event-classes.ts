import { type DirectProperty, ROLES, type Role } from '../model/index.js'
import type { Statements } from './turtle.js'
import { rdfs, skos, TW, tw } from './vocabulary.js'

/** A class of events as the ontology describes it. */
export interface EventClass {
  /** Local name, e.g. `Donation`: what `Event.type` holds. */
  readonly name: string
  readonly label: string
  readonly definition: string
  /** Roles of the party that does the act; two where either may. */
  readonly actors: readonly Role[]
  readonly direct: readonly DirectProperty[]
}

/**
 * The classes below `tw:TransferEvent`, sorted by name.
 *
 * @throws Error when a class has no label, or names an actor or a direct property that makes no sense
 */
export function readEventClasses(statements: Statements): ReadonlyMap<string, EventClass> {
  const classes = statements.subjects.filter((iri) => isEventClass(statements, iri)).map((iri) => toClass(statements, iri))
  classes.sort((a, b) => (a.name < b.name ? -1 : 1))
  return new Map(classes.map((found) => [found.name, found]))
}

function isEventClass(statements: Statements, iri: string, seen: readonly string[] = []): boolean {
  const above = statements.texts(iri, rdfs.subClassOf).filter((parent) => !seen.includes(parent))
  return above.some((parent) => parent === tw.TransferEvent || isEventClass(statements, parent, [...seen, iri]))
}

function toClass(statements: Statements, iri: string): EventClass {
  const name = localName(iri)
  const label = statements.text(iri, rdfs.label)
  if (label === null) throw new Error(`The event class ${name} has no rdfs:label: give it a name for people.`)
  return {
    name,
    label,
    definition: statements.text(iri, skos.definition) ?? '',
    actors: statements.texts(iri, tw.actor).map((role) => toRole(role, `tw:actor of ${name}`)),
    direct: statements.texts(iri, tw.directProperty).map((property) => toDirect(statements, property)),
  }
}

function toDirect(statements: Statements, iri: string): DirectProperty {
  const role = (property: string): Role => toRole(statements.text(iri, property), `${localName(property)} of ${localName(iri)}`)
  return { name: localName(iri), subject: role(tw.subjectRole), object: role(tw.objectRole) }
}

function toRole(iri: string | null, where: string): Role {
  const role = ROLES.find((name) => iri === TW + name)
  if (role === undefined) throw new Error(`${where} is ${iri ?? 'missing'}: it must be one of ${ROLES.map((r) => `tw:${r}`).join(', ')}.`)
  return role
}

const localName = (iri: string): string => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
