/** Namespaces that our RDF uses, by prefix. The table is the one that Turtle, TriG, JSON-LD and SPARQL share. */
export const NAMESPACES = {
  tw: 'https://w3id.org/triplewire/ontology#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  wd: 'http://www.wikidata.org/entity/',
} as const

/** Base of minted IRIs when none is given. */
export const DEFAULT_BASE = 'https://w3id.org/triplewire/id/'

/** What a minted IRI names; each is one path segment below the base. */
export const MINTED = {
  event: 'ev',
  article: 'art',
  entity: 'ent',
  position: 'pos',
  figure: 'fig',
} as const
export type Minted = keyof typeof MINTED

/**
 * Prefixes of the files we write: the shared namespaces and one for each kind of minted IRI.
 *
 * @param base Base of minted IRIs, ending in `/` or `#`.
 * @returns Prefix to namespace, in writing order.
 */
export function prefixesFor(base: string): Record<string, string> {
  const minted = Object.entries(MINTED).map(([kind, prefix]) => [prefix, `${base}${kind}/`])
  return { ...NAMESPACES, ...Object.fromEntries(minted) }
}
