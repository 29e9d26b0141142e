import { readFile } from 'node:fs/promises'
import { createOntology, type Ontology, type Source } from './ontology.js'

/**
 * Loads the ontology that ships with Triplewire.
 *
 * @param files Turtle files that add event classes, frames and names to those of the package.
 * @throws Error when a file cannot be read, does not parse, or holds something that makes no sense.
 */
export async function loadOntology(files: readonly string[] = []): Promise<Ontology> {
  const shipped = (name: string): Promise<Source> => read(name, new URL(`../../ontology/${name}`, import.meta.url))
  const [events, frames, ...extra] = await Promise.all([
    shipped('events.ttl'),
    shipped('frames.ttl'),
    ...files.map((file) => read(file, file)),
  ])
  return createOntology({ events: events!, frames: frames! }, extra)
}

async function read(name: string, file: string | URL): Promise<Source> {
  return { name, text: await readFile(file, 'utf8') }
}
