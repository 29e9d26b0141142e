import type { Quad, Term } from '@rdfjs/types'
import { NAMESPACES } from './namespaces.js'

/** Type coercions of the context, so that our own values are plain JSON strings. */
const COERCED: Readonly<Record<string, readonly string[]>> = {
  '@id': [
    ...['provider', 'recipient', 'item', 'via', 'redirectedTo', 'attributedTo', 'factuality', 'quantityKind'].map((p) => `tw:${p}`),
    ...['evidence', 'supports', 'partOf', 'holder', 'measure', 'place'].map((p) => `tw:${p}`),
    ...['prov:wasDerivedFrom', 'prov:wasAttributedTo', 'oa:hasSource', 'skos:exactMatch', 'schema:affiliation', 'schema:url'],
  ],
  'xsd:date': ['tw:earliest', 'tw:latest', 'schema:datePublished'],
  'xsd:decimal': ['tw:confidence'],
}
const COERCION = new Map(Object.entries(COERCED).flatMap(([type, properties]) => properties.map((p) => [p, type] as const)))
const { rdf: RDF, xsd: XSD } = NAMESPACES
const CHUNK = 1 << 16

/**
 * JSON-LD 1.1 with its context inside: one node object for each run of quads of one subject,
 * named graphs as graph objects. Nothing is ever fetched to read it.
 *
 * @throws RangeError at a triple term, which JSON-LD 1.1 cannot say.
 */
export function* writeJsonLd(quads: Iterable<Quad>, prefixes: Readonly<Record<string, string>>): Generator<string> {
  const names = new Names(prefixes)
  let out = `{\n"@context": ${JSON.stringify(names.context())},\n"@graph": [`
  let separator = '\n'
  let graph: string | null = null
  for (const { name, subject, properties } of nodes(quads)) {
    if (name !== graph) {
      if (graph) out += '\n]}'
      if (graph) separator = ',\n'
      if (name) out += `${separator}{"@id": ${JSON.stringify(names.id(name))}, "@graph": [`
      if (name) separator = '\n'
      graph = name
    }
    out += separator + names.node(subject, properties)
    separator = ',\n'
    if (out.length > CHUNK) {
      yield out
      out = ''
    }
  }
  yield `${out}${graph ? '\n]}' : ''}\n]\n}\n`
}

interface Node {
  /** Name of the graph; empty for the default graph. */
  readonly name: string
  readonly subject: string
  readonly properties: ReadonlyMap<string, readonly Term[]>
}

/** Runs of quads with one graph and one subject. */
function* nodes(quads: Iterable<Quad>): Generator<Node> {
  let run: { name: string; subject: string; properties: Map<string, Term[]> } | null = null
  for (const quad of quads) {
    const name = nodeId(quad.graph)
    const subject = nodeId(quad.subject)
    if (!run || run.name !== name || run.subject !== subject) {
      if (run) yield run
      run = { name, subject, properties: new Map() }
    }
    const values = run.properties.get(quad.predicate.value)
    if (values) values.push(quad.object)
    else run.properties.set(quad.predicate.value, [quad.object])
  }
  if (run) yield run
}

function nodeId(term: Term): string {
  if (term.termType === 'Quad') throw new RangeError('JSON-LD 1.1 has no triple terms: choose Turtle, TriG, N-Triples or N-Quads')
  return term.termType === 'BlankNode' ? `_:${term.value}` : term.value
}

/** Compacts names and values against the context that it writes. */
class Names {
  readonly #prefixes: readonly (readonly [prefix: string, namespace: string])[]

  constructor(prefixes: Readonly<Record<string, string>>) {
    // A prefix is usable in JSON-LD 1.1 where its namespace ends in a delimiter of IRIs.
    this.#prefixes = Object.entries(prefixes).filter(([, namespace]) => /[:/?#[\]@]$/.test(namespace))
  }

  context(): Record<string, unknown> {
    const prefixes = Object.fromEntries(this.#prefixes)
    const known = [...COERCION].filter(([property]) => this.#coercion(property))
    return {
      '@version': 1.1,
      ...prefixes,
      ...Object.fromEntries(known.map(([property, type]) => [property, { '@id': property, '@type': type }])),
    }
  }

  id(value: string): string {
    for (const [prefix, namespace] of this.#prefixes) {
      const local = value.slice(namespace.length)
      // A local part that begins with // would make the whole an IRI.
      if (value.startsWith(namespace) && local !== '' && !local.startsWith('//')) return `${prefix}:${local}`
    }
    return value
  }

  node(subject: string, properties: Node['properties']): string {
    const entries = [...properties].flatMap(([property, values]) => {
      const key = this.id(property)
      const types = values.filter((value) => value.termType !== 'Literal')
      if (property !== `${RDF}type`) return [[key, one(values.map((value) => this.#value(key, value)))]]
      const odd = values.filter((value) => value.termType === 'Literal').map((value) => this.#value(key, value))
      return [...(types.length ? [['@type', one(types.map((type) => this.id(nodeId(type))))]] : []), ...(odd.length ? [[key, odd]] : [])]
    })
    return JSON.stringify({ '@id': this.id(subject), ...Object.fromEntries(entries) })
  }

  #value(property: string, term: Term): unknown {
    const coercion = this.#coercion(property)
    if (term.termType !== 'Literal') return coercion === '@id' ? this.id(nodeId(term)) : { '@id': this.id(nodeId(term)) }
    const { value, language, direction, datatype } = term
    if (language) return { '@value': value, '@language': language, ...(direction ? { '@direction': direction } : {}) }
    const type = this.id(datatype.value)
    if (coercion === type) return value
    if (datatype.value === `${XSD}string`) return coercion ? { '@value': value } : value
    // Only what reads back as the same lexical form may be a JSON number.
    if (!coercion && datatype.value === `${XSD}integer` && /^(?:0|-?[1-9]\d{0,14})$/.test(value)) return Number(value)
    if (!coercion && datatype.value === `${XSD}boolean` && (value === 'true' || value === 'false')) return value === 'true'
    return { '@value': value, '@type': type }
  }

  /** The coercion of a property, where the prefixes given are those that the table is written with. */
  #coercion(property: string): string | undefined {
    const type = COERCION.get(property)
    const [prefix = ''] = property.split(':')
    const sound = this.#prefixes.some(([p, namespace]) => p === prefix && (NAMESPACES as Record<string, string>)[p] === namespace)
    return sound ? type : undefined
  }
}

const one = (values: readonly unknown[]) => (values.length === 1 ? values[0] : values)
