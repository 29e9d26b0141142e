import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import { DataFactory } from './n3.js'
import { type Minted, NAMESPACES } from './namespaces.js'

export const { blankNode, defaultGraph, namedNode, literal } = DataFactory
/** N3.js's own, with the types of RDF/JS, which know triple terms. */
export const quad = DataFactory.quad as unknown as (
  subject: Quad['subject'],
  predicate: Quad['predicate'],
  object: Quad['object'],
  graph?: Quad['graph'],
) => Quad

const XSD = NAMESPACES.xsd
// Characters that no IRI may hold (RFC 3987), beside control characters and the space.
const FORBIDDEN = new Set('<>"{}|^`\\')

/**
 * An IRI as a term.
 *
 * @throws RangeError when `value` is not an absolute IRI: N3.js would write it as it is and break the file.
 */
export function iri(value: string): NamedNode {
  if (!isIri(value)) throw new RangeError(`not an absolute IRI: ${JSON.stringify(value)}`)
  return DataFactory.namedNode(value)
}

/** Whether `value` has a scheme and holds only characters that RFC 3987 allows. */
export function isIri(value: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9+.-]{0,40}:/.test(value) || !value.isWellFormed()) return false
  for (const c of value) if (c <= ' ' || (c >= '\x7f' && c <= '\x9f') || FORBIDDEN.has(c)) return false
  return true
}

/**
 * Mints the IRI of something of ours: `mint(base, 'event', '9f2c1a')`.
 * Whatever a local name may not hold is percent-encoded, so that `localName` gives the id back.
 *
 * @throws RangeError when the id is empty.
 */
export function mint(base: string, kind: Minted, id: string, suffix = ''): NamedNode {
  if (id === '') throw new RangeError(`empty id of ${kind}`)
  let local = encodeURIComponent(id.toWellFormed()).replace(/[!'()*~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  // A segment of dots alone would be resolved away.
  if (/^\.{1,2}$/.test(local)) local = local.replaceAll('.', '%2E')
  return iri(`${base}${kind}/${local}${suffix}`)
}

/** The id that `mint` made an IRI from: its last path segment, decoded. */
export function localName(value: string): string {
  const segment = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('#')) + 1)
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

const named = (namespace: string) => {
  const known = new Map<string, NamedNode>()
  return (local: string): NamedNode => {
    let term = known.get(local)
    if (!term) {
      term = iri(namespace + local)
      known.set(local, term)
    }
    return term
  }
}
export const tw = named(NAMESPACES.tw)
export const rdf = named(NAMESPACES.rdf)
export const rdfs = named(NAMESPACES.rdfs)
export const skos = named(NAMESPACES.skos)
export const oa = named(NAMESPACES.oa)
export const prov = named(NAMESPACES.prov)
export const schema = named(NAMESPACES.schema)
export const sem = named(NAMESPACES.sem)
export const wd = named(NAMESPACES.wd)
export const xsd = named(XSD)

/** A string, with a language tag when one is given. Lone surrogates become U+FFFD: no syntax can write them. */
export function text(value: string, language?: string): Literal {
  return DataFactory.literal(value.toWellFormed(), language)
}

/** A literal with a datatype of XML Schema: `typed('2021-07', 'gYearMonth')`. */
export function typed(value: string, datatype: string): Literal {
  return DataFactory.literal(value.toWellFormed(), xsd(datatype))
}

/**
 * A number in the canonical form of XML Schema 1.1: an integer where it is whole, else a decimal.
 * Stores that normalise literals then change nothing. What is not finite becomes an `xsd:double`,
 * which the shapes reject.
 */
export function number(value: number): Literal {
  if (!Number.isFinite(value)) return typed(Number.isNaN(value) ? 'NaN' : value > 0 ? 'INF' : '-INF', 'double')
  if (Number.isInteger(value)) return typed(BigInt(value).toString(), 'integer')
  return typed(plainDecimal(value), 'decimal')
}

/** A number as `xsd:decimal`, whole or not. */
export function decimal(value: number): Literal {
  return Number.isFinite(value) && Number.isInteger(value) ? typed(BigInt(value).toString(), 'decimal') : number(value)
}

export function boolean(value: boolean): Literal {
  return typed(String(value), 'boolean')
}

/** An ISO 8601 day, month or year with the type that fits; anything else stays a string for the shapes to reject. */
export function date(value: string): Literal {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return typed(value, 'date')
  if (/^\d{4}-\d{2}$/.test(value)) return typed(value, 'gYearMonth')
  if (/^\d{4}$/.test(value)) return typed(value, 'gYear')
  return text(value)
}

/** The shortest digits that read back as `value`, without an exponent. */
function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e')
  if (exponent === undefined) return mantissa
  // An exponent of a number that is not whole is always negative.
  const sign = mantissa.startsWith('-') ? '-' : ''
  const digits = mantissa.replace('-', '').replace('.', '')
  return `${sign}0.${'0'.repeat(-Number(exponent) - 1)}${digits}`
}
