// Writes a gazetteer as a TypeScript module (what runs) and as Turtle (what others read).

const NAMESPACES = {
  ent: 'https://w3id.org/triplewire/id/entity/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  tw: 'https://w3id.org/triplewire/ontology#',
  wd: 'http://www.wikidata.org/entity/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

/** The tables as JSON in strings, one entry a line: JSON.parse is several times faster than an object literal or splitting. */
export function gazetteerModule({ entries, preferences, traps, titles }) {
  const rows = entries.map((e) => [
    e.id,
    e.kind,
    e.label,
    e.names,
    e.adjectives,
    e.metonyms,
    e.wikidata,
    e.iso3,
    e.partOf,
    e.capital,
    e.generic,
  ])
  const block = (name, list) => `export const ${name} = \`[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]\`\n`
  return [
    '// Made by scripts/gazetteer.mjs from ontology/gazetteer/*.tsv: edit those.\n',
    block('ENTRIES', rows),
    block('PREFERENCES', preferences),
    block('TRAPS', traps),
    block('TITLES', titles),
  ].join('\n')
}

/** The entries as SKOS-labelled individuals of the ontology's entity classes, sorted by id. */
export function gazetteerTurtle({ entries }) {
  const head = Object.entries(NAMESPACES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`)
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : 1))
  return `# Made by scripts/gazetteer.mjs from ontology/gazetteer/*.tsv: edit those.\n${head.join('\n')}\n\n${sorted.map(individual).join('\n')}`
}

function individual(e) {
  const lines = [
    `a tw:${e.kind}`,
    `skos:prefLabel ${literal(e.label)}`,
    ...list('skos:altLabel', e.names.map(literal)),
    ...list('tw:demonym', e.adjectives.map(literal)),
    ...list('tw:metonym', e.metonyms.map(literal)),
    ...(e.capital ? [`tw:capital ${literal(e.capital)}`] : []),
    ...(e.iso2 && e.iso2 !== 'XK' ? [`tw:iso2 "${e.iso2}" ; tw:iso3 "${e.iso3}"`] : []),
    ...list(
      'tw:partOf',
      e.partOf.map((id) => `ent:${id}`),
    ),
    ...(e.generic ? ['tw:generic true'] : []),
    ...(e.wikidata ? [`skos:exactMatch wd:${e.wikidata}`] : []),
  ]
  return `ent:${e.id} ${lines.join(' ;\n  ')} .\n`
}

const literal = (text) => `${JSON.stringify(text)}@en`
const list = (predicate, values) => (values.length ? [`${predicate} ${[...values].sort((a, b) => (a < b ? -1 : 1)).join(', ')}`] : [])
