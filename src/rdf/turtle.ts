import type { Literal, Quad, Term } from '@rdfjs/types'
import { NAMESPACES } from './namespaces.js'
import { escapeIri, escapeString, termToN } from './ntriples.js'

/**
 * Turtle for people: prefixes, one paragraph for each thing, one line for each property.
 * A subject whose IRI continues the one before with `-` (a piece of evidence) joins its paragraph.
 * The quads of one subject must stand side by side to be grouped; the graph is left out.
 */
export function* writeTurtle(quads: Iterable<Quad>, prefixes: Readonly<Record<string, string>>): Generator<string> {
  yield* blocks(quads, new TermWriter(prefixes), false)
}

/** TriG: the same paragraphs, inside a block for each run of quads in one named graph. */
export function* writeTrig(quads: Iterable<Quad>, prefixes: Readonly<Record<string, string>>): Generator<string> {
  yield* blocks(quads, new TermWriter(prefixes), true)
}

const CHUNK = 1 << 16

function* blocks(quads: Iterable<Quad>, terms: TermWriter, withGraphs: boolean): Generator<string> {
  let out = terms.header()
  let graph = ''
  let subject = ''
  let predicate = ''
  let head = ''
  let indent = ''
  for (const quad of quads) {
    const g = withGraphs && quad.graph.termType !== 'DefaultGraph' ? terms.write(quad.graph) : ''
    if (g !== graph) {
      if (subject) out += ' .\n'
      if (graph) out += '}\n'
      if (g) out += `\n${g} {`
      indent = g ? '  ' : ''
      graph = g
      subject = ''
      head = ''
    }
    const s = terms.write(quad.subject)
    const p = terms.predicate(quad.predicate)
    const o = terms.write(quad.object)
    if (s !== subject) {
      const joins = head !== '' && quad.subject.value.startsWith(`${head}-`)
      if (!joins) head = quad.subject.value
      out += `${subject ? ' .\n' : ''}${joins ? '' : '\n'}${indent}${s} ${p} ${o}`
      subject = s
      predicate = p
    } else if (p !== predicate) {
      out += ` ;\n${indent}    ${p} ${o}`
      predicate = p
    } else out += `, ${o}`
    if (out.length > CHUNK) {
      yield out
      out = ''
    }
  }
  if (subject) out += ' .\n'
  if (graph) out += '}\n'
  if (out) yield out
}

// A subset of PN_LOCAL that needs no escapes: it may not begin with `-` or `.`, nor end with `.`.
const LOCAL = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]|%[0-9A-Fa-f]{2})*$/
const INTEGER = /^[+-]?[0-9]+$/
const DECIMAL = /^[+-]?[0-9]*\.[0-9]+$/
const { rdf: RDF, xsd: XSD } = NAMESPACES

/** Writes terms with prefixes, and remembers what it wrote of IRIs. */
class TermWriter {
  readonly #prefixes: readonly (readonly [prefix: string, namespace: string])[]
  readonly #known = new Map<string, string>()

  constructor(prefixes: Readonly<Record<string, string>>) {
    this.#prefixes = Object.entries(prefixes)
  }

  header(): string {
    return this.#prefixes.map(([prefix, namespace]) => `@prefix ${prefix}: <${escapeIri(namespace)}> .\n`).join('')
  }

  predicate(term: Term): string {
    return term.value === `${RDF}type` ? 'a' : this.write(term)
  }

  write(term: Term): string {
    switch (term.termType) {
      case 'NamedNode':
        return this.#iri(term.value)
      case 'Literal':
        return this.#literal(term)
      case 'Quad':
        return `<<( ${this.write(term.subject)} ${this.write(term.predicate)} ${this.write(term.object)} )>>`
      default:
        return termToN(term)
    }
  }

  #iri(value: string): string {
    let written = this.#known.get(value)
    if (written === undefined) {
      written = this.#shorten(value)
      // A bound keeps memory level on graphs of any size.
      if (this.#known.size > 50_000) this.#known.clear()
      this.#known.set(value, written)
    }
    return written
  }

  #shorten(value: string): string {
    for (const [prefix, namespace] of this.#prefixes) {
      if (!value.startsWith(namespace)) continue
      const local = value.slice(namespace.length)
      if (LOCAL.test(local) && !local.endsWith('.')) return `${prefix}:${local}`
    }
    return `<${escapeIri(value)}>`
  }

  #literal(term: Literal): string {
    const type = term.datatype.value
    if (type === `${XSD}integer` && INTEGER.test(term.value)) return term.value
    if (type === `${XSD}decimal` && DECIMAL.test(term.value)) return term.value
    if (type === `${XSD}boolean` && (term.value === 'true' || term.value === 'false')) return term.value
    const quoted = `"${escapeString(term.value)}"`
    if (term.language) return `${quoted}@${term.language}${term.direction ? `--${term.direction}` : ''}`
    return type === `${XSD}string` ? quoted : `${quoted}^^${this.#iri(type)}`
  }
}
