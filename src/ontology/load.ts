import { readFile } from 'node:fs/promises'
import { type Frame, parseFrames } from './frames.js'
import type { Gazetteer } from './gazetteer.js'
import { createGazetteer } from './gazetteer-rows.js'

/** What the stages know of the world: names, and the words that evoke each class of events. */
export interface Ontology {
  readonly gazetteer: Gazetteer
  readonly frames: readonly Frame[]
}

/**
 * Loads the ontology that ships with Triplewire.
 *
 * @param files Turtle files that add frames, and so event classes, to those of the package.
 * @throws Error when a file cannot be read, does not parse, or has a frame that makes no sense.
 */
export async function loadOntology(files: readonly string[] = []): Promise<Ontology> {
  const shipped = new URL('../../ontology/frames.ttl', import.meta.url)
  const turtle = await Promise.all([shipped, ...files].map((file) => readFile(file, 'utf8')))
  return { gazetteer: createGazetteer(), frames: parseFrames(...turtle) }
}
