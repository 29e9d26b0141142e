import type { Quad } from '@rdfjs/types'
import { nquad } from '../rdf/ntriples.js'
import { QueryError, queryError } from './errors.js'
import { declarePrefixes, formOf, limitSolutions, selectsAll, variablesOf } from './query-text.js'
import type { Binding, QueryResult, Solutions, Triples } from './results.js'
import { type Limits, StoreWorker } from './store-worker.js'
import type { Dataset, Task } from './worker-code.js'

/** Gives the quads anew each time: the store is only a cache and is loaded again after a query had to be stopped. */
export type QuadSource = () => Iterable<readonly Quad[]> | AsyncIterable<readonly Quad[]>

export interface EngineOptions {
  /** Seconds that one query may take. */
  readonly timeout?: number
  /** MiB that the process may grow by during one query. */
  readonly memory?: number
  /** Rows (of a SELECT) or triples (of a CONSTRUCT) that one answer may have. */
  readonly maxRows?: number
  /** Queries that may wait; one more is refused. */
  readonly maxWaiting?: number
  /** Whether patterns outside GRAPH also match what is in named graphs. */
  readonly union?: boolean
}

export interface Question {
  readonly dataset?: Dataset
  /** Base of relative IRIs in the query. */
  readonly base?: string
  /** Seconds that it may take, where that is less than the engine allows. */
  readonly timeout?: number
}

const LOAD_CHUNK = 1 << 22
const LOADING: Limits = { timeoutMs: 600_000, memoryBytes: Number.POSITIVE_INFINITY }
const EVERYTHING: Dataset = { defaultGraphs: [], namedGraphs: [] }

/**
 * Answers SPARQL 1.1 over quads: Oxigraph in a worker thread, fed with N-Quads.
 * Queries wait in line; one that takes too long, too much memory or answers with too many rows is stopped, and says so.
 *
 * @example
 * const engine = new SparqlEngine(() => [[...toQuads(knowledge)]])
 * const { rows } = await engine.select('SELECT ?label { ?e a tw:Rejection ; skos:prefLabel ?label }')
 * await engine.close()
 */
export class SparqlEngine {
  readonly #source: QuadSource
  readonly #limits: Limits
  readonly #maxRows: number
  readonly #maxWaiting: number
  readonly #union: boolean
  #store: Promise<StoreWorker> | null = null
  #line: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #closed = false

  constructor(source: QuadSource, options: EngineOptions = {}) {
    const { timeout = 30, memory = 2048, maxRows = 1_000_000, maxWaiting = 1000, union = true } = options
    this.#source = source
    this.#limits = { timeoutMs: timeout * 1000, memoryBytes: memory * 2 ** 20 }
    this.#maxRows = maxRows
    this.#maxWaiting = maxWaiting
    this.#union = union
  }

  /**
   * Answers a query of any form. Our own prefixes need no declaration.
   *
   * @throws QueryError when it is no query, or breaks a limit.
   */
  async query(text: string, { dataset = EVERYTHING, base, timeout }: Question = {}): Promise<QueryResult> {
    const form = formOf(text)
    if (form === 'UPDATE')
      throw new QueryError('update', 'this is an update: only queries (SELECT, ASK, CONSTRUCT, DESCRIBE) are answered here')
    const { query, shift } = declarePrefixes(text)
    const max = this.#maxRows
    const graph = form === 'CONSTRUCT' || form === 'DESCRIBE'
    const ask = (text: string) =>
      this.#run({ type: 'query', query: text, form: graph ? 'graph' : 'solutions', dataset, base: base ?? null }, shift, timeout)
    const answer = await (form === 'SELECT'
      ? ask(limitSolutions(query, max + 1)).catch((error: unknown) => {
          // The LIMIT that was added may move the place that the message names.
          if (error instanceof QueryError && error.problem === 'syntax') return ask(query)
          throw error
        })
      : ask(query))
    if (graph) return firstTriples(answer, max)
    const { head, boolean, results } = JSON.parse(answer) as SparqlJson
    if (boolean !== undefined) return { type: 'boolean', value: boolean }
    const rows = results?.bindings ?? []
    const variables = selectsAll(text) ? inOrderOf(variablesOf(text), head.vars ?? []) : (head.vars ?? [])
    return { type: 'solutions', variables, rows: rows.length > max ? rows.slice(0, max) : rows, truncated: rows.length > max }
  }

  /** Answers a SELECT. @throws QueryError as `query` does, and where the query has another form. */
  async select(text: string, question: Question = {}): Promise<Solutions> {
    const result = await this.query(text, question)
    if (result.type !== 'solutions') throw new QueryError('evaluation', 'not a SELECT: ask with query()')
    return result
  }

  /** Changes the store, until it is loaded again: whoever allows updates must keep them (see `dump`). */
  async update(text: string, base?: string): Promise<void> {
    const { query, shift } = declarePrefixes(text)
    await this.#run({ type: 'update', update: query, base: base ?? null }, shift)
  }

  /** All quads of the store as N-Quads. */
  async dump(): Promise<string> {
    return this.#run({ type: 'dump' }, 0)
  }

  /** Loads now what the first query would load. */
  async ready(): Promise<void> {
    await this.#turn(async () => void (await this.#loaded()))
  }

  /** Loads everything again before the next query: the source has changed. */
  async reload(): Promise<void> {
    await this.#turn(async () => {
      const store = await this.#store?.catch(() => null)
      this.#store = null
      await store?.end()
    })
  }

  /** Ends the thread. Queries that still wait fail. */
  async close(): Promise<void> {
    this.#closed = true
    const store = await this.#store?.catch(() => null)
    await store?.end(new QueryError('busy', 'the engine is closed'))
  }

  async #run(task: Task, shift: number, timeout = Number.POSITIVE_INFINITY): Promise<string> {
    return this.#turn(async () => {
      const store = await this.#loaded()
      try {
        const { timeoutMs, memoryBytes } = this.#limits
        return await store.run(task, { timeoutMs: Math.min(timeoutMs, timeout * 1000), memoryBytes })
      } catch (error) {
        if (error instanceof QueryError) throw error
        throw queryError((error as Error).message, shift)
      } finally {
        if (!store.alive) this.#store = null
      }
    })
  }

  /** One after the other, in the order in which they were asked. */
  async #turn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#maxWaiting) throw new QueryError('busy', `${this.#waiting} queries are waiting already: ask again later`)
    this.#waiting++
    const before = this.#line
    const mine = (async () => {
      await before
      if (this.#closed) throw new QueryError('busy', 'the engine is closed')
      return work()
    })()
    this.#line = mine.catch(() => undefined)
    try {
      return await mine
    } finally {
      this.#waiting--
    }
  }

  #loaded(): Promise<StoreWorker> {
    this.#store ??= this.#load().catch((error) => {
      this.#store = null
      throw error
    })
    return this.#store
  }

  async #load(): Promise<StoreWorker> {
    const store = new StoreWorker()
    try {
      let nquads = ''
      for await (const batch of this.#source())
        for (const quad of batch) {
          nquads += nquad(quad)
          if (this.#union && quad.graph.termType !== 'DefaultGraph') nquads += asDefault(quad)
          if (nquads.length < LOAD_CHUNK) continue
          await store.run({ type: 'load', nquads }, LOADING)
          nquads = ''
        }
      await store.run({ type: 'load', nquads }, LOADING)
      return store
    } catch (error) {
      await store.end()
      throw error
    }
  }
}

function firstTriples(ntriples: string, max: number): Triples {
  let end = 0
  for (let count = 0; count < max && end < ntriples.length; count++) end = ntriples.indexOf('\n', end) + 1
  return { type: 'graph', ntriples: ntriples.slice(0, end), truncated: end < ntriples.length }
}

interface SparqlJson {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Binding[] }
}

function asDefault(quad: Quad): string {
  return nquad({
    subject: quad.subject,
    predicate: quad.predicate,
    object: quad.object,
    graph: { termType: 'DefaultGraph', value: '' },
  } as Quad)
}

/** Oxigraph sorts the columns of `SELECT *`; people expect the order of the query. */
function inOrderOf(named: readonly string[], variables: readonly string[]): string[] {
  const known = new Set(variables)
  return [...named.filter((name) => known.delete(name)), ...known]
}
