import { createHash } from 'node:crypto'
import type { Quad } from '@rdfjs/types'
import { fromQuads, NAMESPACES, toQuads } from '../../rdf/index.js'
import { termToN } from '../../rdf/ntriples.js'

/** A graph as it is sent. */
export interface OutgoingGraph {
  /** IRI; null for the store's default graph. */
  readonly name: string | null
  /** Lines of N-Triples, sorted, each once. */
  readonly lines: readonly string[]
  /** SHA-256 of the lines: tells whether it was sent already. */
  readonly digest: string
}

/**
 * The graphs of a file, by name. Our Turtle, where all is in the default graph, is parted again: one graph for each article.
 */
export function outgoingGraphs(quads: readonly Quad[]): OutgoingGraph[] {
  const parted = quads.some(({ graph }) => graph.termType === 'NamedNode') ? quads : byArticle(quads)
  const graphs = new Map<string, Set<string>>()
  for (const { subject, predicate, object, graph } of parted) {
    const lines = graphs.get(graph.value) ?? new Set()
    graphs.set(graph.value, lines)
    lines.add(`${termToN(subject)} ${termToN(predicate)} ${termToN(object)} .\n`)
  }
  return [...graphs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, set]) => {
      const lines = [...set].sort()
      const hash = createHash('sha256')
      for (const line of lines) hash.update(line)
      return { name: name || null, lines, digest: hash.digest('hex') }
    })
}

function byArticle(quads: readonly Quad[]): Iterable<Quad> {
  const knowledge = fromQuads(quads)
  if (knowledge.articles.length === 0) return quads
  const article = quads.find(({ object }) => object.value === `${NAMESPACES.schema}NewsArticle`)?.subject.value ?? ''
  const base = article.slice(0, article.lastIndexOf('article/'))
  const version = quads.find(({ predicate }) => predicate.value === `${NAMESPACES.schema}softwareVersion`)?.object.value
  const articleBody = quads.some(({ predicate }) => predicate.value === `${NAMESPACES.schema}articleBody`)
  return toQuads(knowledge, { base, graphs: true, articleBody, ...(version === undefined ? {} : { version }) })
}
