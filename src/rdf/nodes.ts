import type { Quad, Term } from '@rdfjs/types'
import { compare } from './collections.js'
import { NAMESPACES } from './namespaces.js'
import { localName } from './terms.js'

const TYPE = `${NAMESPACES.rdf}type`

/** The values of one subject by property, each once. */
export class Node {
  readonly iri: string
  readonly #values = new Map<string, Term[]>()

  constructor(iri: string) {
    this.iri = iri
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

  number(property: string): number | null {
    const value = this.value(property)
    return value === null || !Number.isFinite(Number(value)) ? null : Number(value)
  }

  /** Ids of what the property points to, sorted. */
  locals(property: string): string[] {
    return this.values(property).map(localName).sort(compare)
  }

  /** `tw:Actual` as `actual`. */
  lowered(property: string): string | null {
    const local = this.locals(property)[0]
    return local === undefined ? null : local.slice(0, 1).toLowerCase() + local.slice(1)
  }
}

/** All subjects of some quads, whatever graph they are in. */
export class Nodes {
  readonly #nodes = new Map<string, Node>()
  readonly #byType = new Map<string, Set<Node>>()

  constructor(quads: Iterable<Quad>) {
    for (const { subject, predicate, object } of quads) {
      if (subject.termType !== 'NamedNode') continue
      const node = this.#nodes.get(subject.value) ?? new Node(subject.value)
      this.#nodes.set(subject.value, node)
      node.add(predicate.value, object)
      if (predicate.value !== TYPE) continue
      const ofType = this.#byType.get(object.value)
      if (ofType) ofType.add(node)
      else this.#byType.set(object.value, new Set([node]))
    }
  }

  get(iri: string): Node | undefined {
    return this.#nodes.get(iri)
  }

  ofType(type: string): Node[] {
    return [...(this.#byType.get(type) ?? [])]
  }
}
