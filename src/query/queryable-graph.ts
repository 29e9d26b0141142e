import type { Quad } from '@rdfjs/types'
import { EventGraph } from '../graph/index.js'
import { type RdfFormat, readRdfFile, toQuads } from '../rdf/index.js'
import { type EngineOptions, SparqlEngine } from './engine.js'
import type { QueryResult } from './results.js'

/** An EventGraph that also answers SPARQL. The store is made at the first query and ends with the process, or with `close`. */
export class QueryableGraph extends EventGraph {
  #engine: SparqlEngine | null = null

  /**
   * Answers a SPARQL query over the graph's RDF; our prefixes need no declaration.
   *
   * @example
   * const answer = await graph.sparql('SELECT ?who ?what { ?who tw:rejected ?what }')
   * if (answer.type === 'solutions') for (const { who } of answer.rows) console.log(who?.value)
   * @throws QueryError when it is no query, or takes too long.
   */
  sparql(query: string): Promise<QueryResult> {
    this.#engine ??= new SparqlEngine(() => batches(toQuads(this.knowledge)))
    return this.#engine.query(query)
  }

  /** Frees the store; a later query makes another. */
  async close(): Promise<void> {
    const engine = this.#engine
    this.#engine = null
    await engine?.close()
  }
}

/**
 * Answers SPARQL over a file of RDF, ours or not, as it is.
 *
 * @param file Any format that we read, packed or not; it is read at the first query. Standard input is kept in memory.
 */
export function engineOver(file: string, format: RdfFormat | null = null, options: EngineOptions = {}): SparqlEngine {
  if (file !== '-') return new SparqlEngine(() => readRdfFile(file, format), options)
  // Standard input can be read only once, and the store may have to be loaded again.
  let kept: Promise<Quad[][]> | null = null
  const read = async () => {
    const all: Quad[][] = []
    for await (const batch of readRdfFile(file, format)) all.push(batch)
    return all
  }
  return new SparqlEngine(async function* () {
    kept ??= read()
    yield* await kept
  }, options)
}

const BATCH = 10_000

function* batches(quads: Iterable<Quad>): Generator<Quad[]> {
  let batch: Quad[] = []
  for (const quad of quads) {
    batch.push(quad)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  yield batch
}
