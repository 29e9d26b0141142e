import { readEntries } from './entries.js'
import { type EventClass, readEventClasses } from './event-classes.js'
import { type Frame, parseFrames } from './frames.js'
import type { Gazetteer } from './gazetteer.js'
import { createGazetteer } from './gazetteer-rows.js'
import { Statements } from './turtle.js'

/** What the stages know of the world: names, classes of events, and the words that evoke them. */
export interface Ontology {
  readonly gazetteer: Gazetteer
  /** Classes of events by local name. */
  readonly classes: ReadonlyMap<string, EventClass>
  readonly frames: readonly Frame[]
}

/** A Turtle document with the name that messages call it by. */
export interface Source {
  readonly name: string
  readonly text: string
}

/** The Turtle that ships with Triplewire and that extraction needs. */
export interface Shipped {
  readonly events: Source
  readonly frames: Source
}

/**
 * Makes an ontology of the shipped Turtle and more of it. Pure: it reads no file, so a browser can use it.
 *
 * @param extra documents that add event classes, frames and names; a name with a shipped id takes the shipped one's place
 * @throws Error that names the document when one is not Turtle, or describes something that makes no sense
 */
export function createOntology({ events, frames }: Shipped, extra: readonly Source[] = []): Ontology {
  const added = new Statements()
  for (const { name, text } of extra) added.add(text, name)
  const statements = new Statements().add(events.text, events.name)
  for (const { name, text } of extra) statements.add(text, name)
  return {
    gazetteer: createGazetteer(readEntries(added)),
    classes: readEventClasses(statements),
    frames: parseFrames(frames.text, ...extra.map(({ text }) => text)),
  }
}
