/** RDF syntaxes that we read and write, with their file endings and media types. */
export const FORMATS = {
  turtle: { endings: ['.ttl'], mediaType: 'text/turtle', named: false },
  trig: { endings: ['.trig'], mediaType: 'application/trig', named: true },
  nquads: { endings: ['.nq'], mediaType: 'application/n-quads', named: true },
  ntriples: { endings: ['.nt'], mediaType: 'application/n-triples', named: false },
  jsonld: { endings: ['.jsonld'], mediaType: 'application/ld+json', named: true },
} as const

export type RdfFormat = keyof typeof FORMATS

/** The format that a file's ending names, with or without `.gz`; null when it names none. */
export function formatOf(path: string): RdfFormat | null {
  const name = path.toLowerCase().replace(/\.gz$/, '')
  for (const [format, { endings }] of Object.entries(FORMATS))
    if (endings.some((ending) => name.endsWith(ending))) return format as RdfFormat
  return null
}

/** The format of a media type such as `text/turtle; charset=utf-8`; null when it is none of ours. */
export function formatOfMediaType(mediaType: string): RdfFormat | null {
  const name = (mediaType.split(';')[0] ?? '').trim().toLowerCase()
  for (const [format, known] of Object.entries(FORMATS)) if (known.mediaType === name) return format as RdfFormat
  return null
}
