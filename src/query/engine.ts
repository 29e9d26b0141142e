import { QueryError, queryError } from './errors.js'
import { declarePrefixes, formOf, limitSolutions, namesGraphs, selectsAll, variablesOf } from './query-text.js'
import type { Binding, QueryResult, Solutions, Triples } from './results.js'
import { type QuadSource, type TextSource, textSource } from './store-text.js'
import { type Limits, StoreWorker } from './store-worker.js'
import type { Dataset, Reply, StoreName, Task } from './worker-code.js'

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
  /** How far other threads go before its own: 0 (not at all) to 19. Heeded on Linux. */
  readonly niceness?: number
}

export interface Question {
  readonly dataset?: Dataset
  /** Base of relative IRIs in the query. */
  readonly base?: string
  /** Seconds of processor time that it may use. */
  readonly slice?: number
  /** Told the seconds of processor time that it used. */
  readonly onCost?: (seconds: number) => void
  /** It is known to be quick, and may be asked in one go with others that wait. */
  readonly together?: boolean
  /** Asked when its turn has come: whether anybody still waits for the answer. */
  readonly wanted?: () => boolean
}

const LOADING: Limits = { timeoutMs: 600_000, sliceMs: Number.POSITIVE_INFINITY, memoryBytes: Number.POSITIVE_INFINITY }
const EVERYTHING: Dataset = { defaultGraphs: [], namedGraphs: [] }

const MOST_TOGETHER = 16

/** Quick queries that wait for one turn. */
interface Group {
  readonly needs: StoreName
  readonly entries: Entry[]
  /** The reply to each; none to those for whom nobody waits. */
  replies: Promise<ReadonlyMap<Entry, Reply>>
}

interface Entry {
  readonly task: (store: StoreName) => Task
  readonly question: Question
}

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
  readonly #text: TextSource
  readonly #limits: Omit<Limits, 'sliceMs'>
  readonly #maxRows: number
  readonly #maxWaiting: number
  readonly #union: boolean
  readonly #niceness: number
  #store: StoreWorker | null = null
  /** What is loaded into it; whether any quad names its graph. */
  #loaded = new Set<StoreName>()
  #named = false
  /** An update was made, and only one of the stores has it. */
  #changed = false
  #line: Promise<unknown> = Promise.resolve()
  /** The last in the line, as long as others may join it. */
  #group: Group | null = null
  #waiting = 0
  #closed = false

  /** @param source The quads, or the text that stores are loaded with where several engines share it. */
  constructor(source: QuadSource | { readonly text: TextSource }, options: EngineOptions = {}) {
    const { timeout = 30, memory = 2048, maxRows = 1_000_000, maxWaiting = 1000, union = true, niceness = 0 } = options
    this.#text = typeof source === 'function' ? textSource(source) : source.text
    this.#limits = { timeoutMs: timeout * 1000, memoryBytes: memory * 2 ** 20 }
    this.#maxRows = maxRows
    this.#maxWaiting = maxWaiting
    this.#union = union
    this.#niceness = niceness
  }

  /**
   * Answers a query of any form. Our own prefixes need no declaration.
   *
   * @throws QueryError when it is no query, or breaks a limit.
   */
  async query(text: string, question: Question = {}): Promise<QueryResult> {
    const { dataset = EVERYTHING, base } = question
    const form = formOf(text)
    if (form === 'UPDATE')
      throw new QueryError('update', 'this is an update: only queries (SELECT, ASK, CONSTRUCT, DESCRIBE) are answered here')
    const { query, shift } = declarePrefixes(text)
    const max = this.#maxRows
    const graph = form === 'CONSTRUCT' || form === 'DESCRIBE'
    const given = dataset.defaultGraphs.length + dataset.namedGraphs.length > 0
    const needs = !this.#union || given || namesGraphs(text) ? 'graphs' : 'triples'
    const ask = (query: string) => {
      const task = (store: StoreName) =>
        ({ type: 'query', store, query, form: graph ? 'graph' : 'solutions', dataset, base: base ?? null }) as const
      return question.together ? this.#runTogether(needs, task, shift, question) : this.#run(needs, task, shift, question)
    }
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
    await this.#run('change', () => ({ type: 'update', update: query, base: base ?? null }), shift)
  }

  /** All quads of the store as N-Quads. */
  async dump(): Promise<string> {
    return this.#run('graphs', () => ({ type: 'dump' }), 0)
  }

  /** Loads now what the first query would load. */
  async ready(): Promise<void> {
    await this.#turn(async () => void (await this.#ready(this.#union ? 'triples' : 'graphs')))
  }

  /** Loads everything again before the next query: the source has changed. */
  async reload(): Promise<void> {
    await this.#turn(async () => {
      const store = this.#store
      this.#forget()
      await store?.end()
    })
  }

  /** Ends the thread. Queries that still wait fail. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#store?.end(new QueryError('busy', 'the engine is closed'))
  }

  async #run(
    needs: StoreName | 'change',
    task: (store: StoreName) => Task,
    shift: number,
    { slice = Number.POSITIVE_INFINITY, onCost, wanted }: Question = {},
  ): Promise<string> {
    return this.#turn(async () => {
      if (wanted?.() === false) throw new QueryError('busy', 'nobody waits for the answer any more')
      this.#changed ||= needs === 'change'
      const [store, name] = await this.#ready(needs)
      try {
        const answer = await store.run(task(name), { ...this.#limits, sliceMs: slice * 1000 })
        onCost?.(store.cost / 1000)
        return answer
      } catch (error) {
        if (error instanceof QueryError) throw error
        throw queryError((error as Error).message, shift)
      } finally {
        if (!store.alive) this.#forget()
      }
    })
  }

  /** As `#run`, with others that wait in one turn: the round to the thread and back costs more than a quick query. */
  async #runTogether(needs: StoreName, task: Entry['task'], shift: number, question: Question): Promise<string> {
    const entry = { task, question }
    const waiting = this.#group
    const joins = waiting !== null && waiting.needs === needs && waiting.entries.length < MOST_TOGETHER
    if (joins) this.#admit()
    const group = joins ? waiting : this.#newGroup(needs)
    group.entries.push(entry)
    let reply: Reply | undefined
    try {
      reply = (await group.replies).get(entry)
    } catch (error) {
      if (!(error instanceof QueryError) || error.problem === 'busy' || group.entries.length === 1) throw error
      // Which of them broke the limit shows when each is asked alone.
      return this.#run(needs, task, shift, question)
    } finally {
      if (joins) this.#waiting--
    }
    if (!reply) throw new QueryError('busy', 'nobody waits for the answer any more')
    if (reply.ok) return reply.value
    throw reply.fatal ? new QueryError('memory', `the store failed: ${reply.message}`) : queryError(reply.message, shift)
  }

  #newGroup(needs: StoreName): Group {
    const entries: Entry[] = []
    const group: Group = { needs, entries, replies: Promise.resolve(new Map()) }
    group.replies = this.#turn(async () => {
      if (this.#group === group) this.#group = null
      const asked = entries.filter(({ question }) => question.wanted?.() !== false)
      const [store, name] = await this.#ready(needs)
      try {
        const slice = Math.min(...asked.map(({ question }) => question.slice ?? Number.POSITIVE_INFINITY))
        const limits = { ...this.#limits, sliceMs: slice * 1000 }
        const replies = await store.runAll(
          asked.map(({ task }) => task(name)),
          limits,
        )
        for (const { question } of asked) question.onCost?.(store.cost / 1000 / asked.length)
        return new Map(asked.flatMap((entry, i) => (replies[i] ? [[entry, replies[i]]] : [])))
      } finally {
        if (!store.alive) this.#forget()
      }
    })
    this.#group = group
    // One that is refused its turn takes nobody in.
    group.replies.catch(() => {
      if (this.#group === group) this.#group = null
    })
    return group
  }

  /** One after the other, in the order in which they were asked. */
  async #turn<T>(work: () => Promise<T>): Promise<T> {
    this.#admit()
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

  #admit(): void {
    if (this.#waiting >= this.#maxWaiting) throw new QueryError('busy', `${this.#waiting} queries are waiting already: ask again later`)
    this.#waiting++
  }

  /**
   * The worker with what a query needs. Most need the triples only: the copies that named graphs are would slow
   * them down tenfold, since Oxigraph goes through all that is said of a term, in whatever graph.
   */
  async #ready(needs: StoreName | 'change'): Promise<readonly [StoreWorker, StoreName]> {
    this.#store ??= new StoreWorker(this.#niceness)
    const store = this.#store
    try {
      if (this.#union && !this.#changed) {
        if (this.#loaded.size === 0) await this.#load(store, 'triples')
        // Without named graphs the triples are all there is.
        if (needs === 'triples' || !this.#named) return [store, 'triples']
      }
      if (!this.#loaded.has('graphs')) await this.#load(store, 'graphs')
      return [store, 'graphs']
    } catch (error) {
      this.#forget()
      await store.end()
      throw error
    }
  }

  /** The next chunk is made while one is loaded. */
  async #load(store: StoreWorker, name: StoreName): Promise<void> {
    let loading: Promise<unknown> = Promise.resolve()
    for await (const { bytes, named } of this.#text(name === 'triples' ? 'triples' : this.#union ? 'both' : 'quads')) {
      await loading
      this.#named = named
      loading = store.run({ type: 'load', store: name, nquads: bytes }, LOADING)
      // Awaited above; a failure meanwhile must not count as nobody's.
      loading.catch(() => undefined)
    }
    await loading
    this.#loaded.add(name)
  }

  #forget(): void {
    this.#store = null
    this.#loaded.clear()
    this.#changed = false
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

/** Oxigraph sorts the columns of `SELECT *`; people expect the order of the query. */
function inOrderOf(named: readonly string[], variables: readonly string[]): string[] {
  const known = new Set(variables)
  return [...named.filter((name) => known.delete(name)), ...known]
}
