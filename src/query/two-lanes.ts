import { type EngineOptions, type QuadSource, type Question, SparqlEngine } from './engine.js'
import { QueryError } from './errors.js'
import type { QueryResult } from './results.js'

const LEAST_SLICE = 0.3
const REMEMBERED = 1000
const MOST_SLOW = 32

/**
 * Answers quick queries while slow ones run. Each query has a slice of time in the quick lane; what needs more is asked
 * again in a lane of its own, with its own copy of the data, and goes there at once the next time.
 * The slice is no shorter than three loadings, since a query that is cut off costs one: large graphs have one lane only.
 */
export class TwoLanes {
  readonly #quick: SparqlEngine
  readonly #slow: SparqlEngine
  readonly #timeout: number
  readonly #known = new Set<string>()
  #slice: number

  constructor(source: QuadSource, options: EngineOptions = {}) {
    this.#timeout = options.timeout ?? 30
    this.#slice = this.#timeout
    this.#quick = new SparqlEngine(source, options)
    this.#slow = new SparqlEngine(source, { ...options, maxWaiting: Math.min(MOST_SLOW, options.maxWaiting ?? MOST_SLOW) })
  }

  /** Loads the quick lane, and so learns what a loading costs. */
  async ready(): Promise<void> {
    const start = performance.now()
    await this.#quick.ready()
    this.#slice = Math.min(this.#timeout, Math.max(LEAST_SLICE, (3 * (performance.now() - start)) / 1000))
  }

  /** As `SparqlEngine.query`. */
  async query(text: string, question: Question = {}): Promise<QueryResult> {
    if (this.#known.has(text)) return this.#slow.query(text, question)
    try {
      return await this.#quick.query(text, { ...question, timeout: this.#slice })
    } catch (error) {
      if (!(error instanceof QueryError) || error.problem !== 'timeout' || this.#slice >= this.#timeout) throw error
      if (this.#known.size >= REMEMBERED) this.#known.clear()
      this.#known.add(text)
      return this.#slow.query(text, question)
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#quick.close(), this.#slow.close()])
  }
}
