import type { Quad, Term } from '@rdfjs/types'
import { compare } from './collections.js'
import type { Faults } from './faults.js'
import { NAMESPACES } from './namespaces.js'
import { localName } from './terms.js'

const TYPE = `${NAMESPACES.rdf}type`

/** The values of one subject by property, each once. */
export class Node {
  readonly iri: string
  readonly #values = new Map<string, Term[]>()
  readonly #faults: Faults

  constructor(iri: string, faults: Faults) {
    this.iri = iri
    this.#faults = faults
  }

  add(property: string, object: Term): void {
    const values = this.#values.get(property)
    if (!values) this.#values.set(property, [object])
    else if (!values.some((value) => value.equals(object))) values.push(object)
  }

  get types(): string[] {
    return this.values(TYPE)
  }

  /** Lexical values or IRIs, sorted by code unit. */
  values(property: string): string[] {
    return (this.#values.get(property) ?? []).map(({ value }) => value).sort(compare)
  }

  value(property: string): string | null {
    return this.values(property)[0] ?? null
  }

  /** As `value`, where there should be one only. */
  only(property: string): string | null {
    const [first = null, ...more] = this.values(property)
    if (more.length > 0) this.#faults.odd(this.iri, `${localName(property)} has ${more.length + 1} values; "${first}" is taken`)
    return first
  }

  number(property: string): number | null {
    const value = this.only(property)
    if (value === null) return null
    if (value.trim() !== '' && Number.isFinite(Number(value))) return Number(value)
    this.#faults.odd(this.iri, `${localName(property)} is "${value}", which is no number; it is left out`)
    return null
  }

  /** One of some words, which the data write as `tw:Actual`; null where it is missing or none of them. */
  oneOf<T extends string>(property: string, known: readonly T[]): T | null {
    const value = this.only(property)
    if (value === null) return null
    const local = localName(value)
    const word = local.slice(0, 1).toLowerCase() + local.slice(1)
    const found = known.find((one) => one === word) ?? null
    if (found === null)
      this.#faults.odd(this.iri, `${localName(property)} is "${local}", which is none of ${known.join(', ')}; it is left out`)
    return found
  }

  /** Ids of what the property points to, sorted. */
  locals(property: string): string[] {
    return this.values(property).map(localName).sort(compare)
  }
}

/** All subjects of some quads, whatever graph they are in. */
export class Nodes {
  readonly #nodes = new Map<string, Node>()
  readonly #byType = new Map<string, Set<Node>>()

  constructor(quads: Iterable<Quad>, faults: Faults) {
    for (const { subject, predicate, object } of quads) {
      if (subject.termType !== 'NamedNode') continue
      const node = this.#nodes.get(subject.value) ?? new Node(subject.value, faults)
      this.#nodes.set(subject.value, node)
      node.add(predicate.value, object)
      if (predicate.value !== TYPE) continue
      const ofType = this.#byType.get(object.value)
      if (ofType) ofType.add(node)
      else this.#byType.set(object.value, new Set([node]))
    }
  }

  /** Those that have a value for a property. */
  with(property: string, value: string): Node[] {
    return [...this.#nodes.values()].filter((node) => node.values(property).includes(value))
  }

  get(iri: string): Node | undefined {
    return this.#nodes.get(iri)
  }

  ofType(type: string): Node[] {
    return [...(this.#byType.get(type) ?? [])]
  }
}
