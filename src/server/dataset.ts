import type { Quad } from '@rdfjs/types'
import { parseRdf } from '../rdf/index.js'
import { nquad, termToN } from '../rdf/ntriples.js'
import { defaultGraph, quad as makeQuad, namedNode } from '../rdf/terms.js'

/** The graphs that the server serves: the record, of which the query store is only a copy. */
export interface GraphDataset {
  /** All quads, anew each time. */
  quads(): Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>
  /** Names of the named graphs, sorted. */
  graphNames(): Promise<readonly string[]>
  /** The triples of a graph (the default graph for null), or null when there is no such graph. */
  graph(name: string | null): Promise<Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]> | null>
}

/** Graphs that are read from their source each time; nothing of them stays in memory. */
export class ReadOnlyDataset implements GraphDataset {
  readonly #source: () => Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>
  #names: Promise<ReadonlySet<string>> | null = null

  constructor(source: () => Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>) {
    this.#source = source
  }

  quads() {
    return this.#source()
  }

  async graphNames(): Promise<readonly string[]> {
    return [...(await this.#known())].sort()
  }

  async graph(name: string | null) {
    if (name !== null && !(await this.#known()).has(name)) return null
    return this.#triplesOf(name)
  }

  /** The default graph is the union of all, as for queries: a triple of several graphs is given once. */
  async *#triplesOf(name: string | null): AsyncGenerator<Quad[]> {
    const several = name === null && (await this.#known()).size > 0
    const seen = new Set<string>()
    for await (const batch of this.#source()) {
      const triples = []
      for (const quad of batch) {
        if (name !== null && quad.graph.value !== name) continue
        const triple = asTriple(quad)
        if (several) {
          const line = nquad(triple)
          if (seen.has(line)) continue
          seen.add(line)
        }
        triples.push(triple)
      }
      yield triples
    }
  }

  #known(): Promise<ReadonlySet<string>> {
    this.#names ??= (async () => {
      const names = new Set<string>()
      for await (const batch of this.#source()) for (const { graph } of batch) if (graph.termType === 'NamedNode') names.add(graph.value)
      return names
    })()
    return this.#names
  }
}

/** Graphs that can be written: each a set of lines of N-Triples, in memory. */
export class WritableDataset implements GraphDataset {
  /** The default graph has the empty name. */
  #graphs = new Map<string, Set<string>>([['', new Set()]])

  /** Puts quads into the graphs they name, beside what is there. */
  async add(batches: Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>): Promise<void> {
    for await (const batch of batches) for (const quad of batch) this.#lines(quad.graph.value).add(line(quad))
  }

  /** Takes what another store holds, in place of everything. */
  async replaceAll(quads: readonly Quad[]): Promise<void> {
    this.#graphs = new Map([['', new Set()]])
    await this.add([quads])
  }

  async *quads(): AsyncGenerator<Quad[]> {
    for (const name of this.#graphs.keys()) {
      const graph = name === '' ? defaultGraph() : namedNode(name)
      yield (await this.#parse(name)).map(({ subject, predicate, object }) => makeQuad(subject, predicate, object, graph))
    }
  }

  async graphNames(): Promise<readonly string[]> {
    return [...this.#graphs.keys()].filter((name) => name !== '').sort()
  }

  async graph(name: string | null) {
    return this.#graphs.has(name ?? '') ? [await this.#parse(name ?? '')] : null
  }

  /** Whether the graph is there; the default graph always is. */
  has(name: string | null): boolean {
    return this.#graphs.has(name ?? '')
  }

  put(name: string | null, triples: readonly Quad[]): void {
    this.#graphs.set(name ?? '', new Set(triples.map(line)))
  }

  post(name: string | null, triples: readonly Quad[]): void {
    const lines = this.#lines(name ?? '')
    for (const triple of triples) lines.add(line(triple))
  }

  delete(name: string | null): void {
    if (name === null) this.#graphs.set('', new Set())
    else this.#graphs.delete(name)
  }

  #lines(name: string): Set<string> {
    const lines = this.#graphs.get(name) ?? new Set()
    this.#graphs.set(name, lines)
    return lines
  }

  #parse(name: string): Promise<Quad[]> {
    return parseRdf([...(this.#graphs.get(name) ?? [])].sort().join(''), { format: 'ntriples', blankNodePrefix: '' })
  }
}

function line({ subject, predicate, object }: Quad): string {
  return `${termToN(subject)} ${termToN(predicate)} ${termToN(object)} .\n`
}

function asTriple(quad: Quad): Quad {
  return quad.graph.termType === 'DefaultGraph' ? quad : makeQuad(quad.subject, quad.predicate, quad.object)
}
