import { ENTITY_KINDS, type GazetteerEntry } from '../model/index.js'
import type { Statements } from './turtle.js'
import { rdf, skos, TW, tw, WD } from './vocabulary.js'

/**
 * Gazetteer entries that Turtle describes, as ontology/gazetteer.ttl does: every subject whose type is a kind of entity.
 *
 * @throws Error when one has no name
 */
export function readEntries(statements: Statements): readonly GazetteerEntry[] {
  return statements.subjects.flatMap((iri) => {
    const kind = ENTITY_KINDS.find((name) => statements.texts(iri, rdf.type).includes(TW + name))
    return kind === undefined ? [] : [toEntry(statements, iri, kind)]
  })
}

function toEntry(statements: Statements, iri: string, kind: GazetteerEntry['kind']): GazetteerEntry {
  const id = localName(iri)
  const label = statements.text(iri, skos.prefLabel)
  if (label === null) throw new Error(`The entity ${id} has no skos:prefLabel: give it a name.`)
  const match = statements.texts(iri, skos.exactMatch).find((value) => value.startsWith(WD))
  const capital = statements.text(iri, tw.capital)
  return {
    id,
    kind,
    label,
    names: statements.texts(iri, skos.altLabel),
    adjectives: statements.texts(iri, tw.demonym),
    metonyms: statements.texts(iri, tw.metonym),
    wikidata: match?.slice(WD.length) ?? null,
    iso2: statements.text(iri, tw.iso2),
    iso3: statements.text(iri, tw.iso3),
    partOf: statements.texts(iri, tw.partOf).map(localName),
    ...(capital === null ? {} : { capital }),
    ...(statements.text(iri, tw.generic) === 'true' ? { generic: true } : {}),
  }
}

function localName(iri: string): string {
  return decodeURIComponent(iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
}
