import { readFile } from 'node:fs/promises'
import type { Quad, Term } from '@rdfjs/types'
import type { Diagnostic } from '../model/index.js'
import { DEFAULT_BASE, NAMESPACES, parseRdf, prefixesFor } from '../rdf/index.js'
import { partition } from './partition.js'
import { Shacl } from './shacl.js'
import { textFaults } from './text-faults.js'

/** One thing that is wrong in a graph. */
export interface Violation {
  /** IRI of the node that it is about. */
  readonly focus: string
  /** Name of the node for people; null when it has none. */
  readonly label: string | null
  /** IRI of the property; null when it is about the node as a whole. */
  readonly property: string | null
  /** The offending value, in N-Triples or as text; null where one is missing. */
  readonly value: string | null
  /** What is wrong and what belongs there. */
  readonly message: string
  readonly severity: 'error' | 'warning' | 'info'
}

export interface ValidationResult {
  /** True when there is no violation of severity `error`. */
  readonly conforms: boolean
  /** Sorted by node, property and message. */
  readonly violations: readonly Violation[]
}

export interface ValidateOptions {
  /** SHACL Core shapes in place of those of the package. */
  readonly shapes?: readonly Quad[]
  /** Nodes that are validated at once. */
  readonly partSize?: number
}

/** The shapes that ship with Triplewire. */
export async function loadShapes(): Promise<Quad[]> {
  const text = await readFile(new URL('../../ontology/shapes.ttl', import.meta.url), 'utf8')
  return parseRdf(text, { format: 'turtle', source: 'shapes.ttl' })
}

let shipped: Promise<Quad[]> | null = null
const shippedShapes = () => (shipped ??= loadShapes())

// Reading shapes costs as much as validating some twenty nodes.
const compiled = new WeakMap<readonly Quad[], Shacl>()
function compile(shapes: readonly Quad[]): Shacl {
  const shacl = compiled.get(shapes) ?? new Shacl(shapes)
  compiled.set(shapes, shacl)
  return shacl
}

/**
 * Checks a graph against the shapes, and its evidence against the articles' texts.
 *
 * @param quads In whatever graphs: they are taken together.
 * @example const { conforms, violations } = await validate(toQuads(knowledge))
 */
export async function validate(quads: Iterable<Quad>, options: ValidateOptions = {}): Promise<ValidationResult> {
  const shacl = compile(options.shapes ?? (await shippedShapes()))
  const found = new Map<string, Violation>()
  for (const part of partition(quads, options.partSize ?? 2000)) {
    const labels = labelsOf(part)
    const add = (violation: Omit<Violation, 'label'>) => {
      // A node that several parts refer to is looked at in each.
      const key = JSON.stringify([violation.focus, violation.property, violation.message, violation.value])
      found.set(key, { ...violation, label: labels.get(violation.focus) ?? null })
    }
    for (const result of await shacl.validate(part)) add({ ...result, value: result.value && shown(result.value) })
    for (const fault of textFaults(part)) add({ ...fault, severity: 'error' })
  }
  const violations = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, violation]) => violation)
  return { conforms: !violations.some(({ severity }) => severity === 'error'), violations }
}

/**
 * A violation as a message for people: which node, what is wrong, what was found.
 *
 * @param source Name of the file.
 */
export function toDiagnostic({ focus, label, property, value, message, severity }: Violation, source?: string): Diagnostic {
  const node = label === null ? shorten(focus) : `${shorten(focus)} (${label})`
  const about = property === null || message.includes(shorten(property)) ? '' : ` ${shorten(property)}:`
  const found = value === null || value === focus ? '' : ` Found: ${shorten(value)}`
  const text = `${node}:${about} ${message}${found}`
  return { code: 'shape-violated', severity, message: text, ...(source === undefined ? {} : { source }) }
}

const PREFIXES = Object.entries(prefixesFor(DEFAULT_BASE))

function shorten(iri: string): string {
  for (const [prefix, namespace] of PREFIXES)
    if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`
  return iri
}

function shown(term: Term): string {
  return term.termType === 'Literal' ? JSON.stringify(term.value.length > 80 ? `${term.value.slice(0, 80)}…` : term.value) : term.value
}

/** Names of nodes; a piece of evidence goes by its fact's. */
function labelsOf(quads: readonly Quad[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const { subject, predicate, object } of quads)
    if (predicate.value === `${NAMESPACES.skos}prefLabel` || predicate.value === `${NAMESPACES.schema}headline`)
      labels.set(subject.value, object.value)
  for (const { subject, predicate, object } of quads) {
    const label = labels.get(subject.value)
    if (predicate.value === `${NAMESPACES.tw}evidence` && label !== undefined && !labels.has(object.value))
      labels.set(object.value, `evidence of: ${label}`)
  }
  return labels
}
