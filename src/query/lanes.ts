import { type EngineOptions, type Question, SparqlEngine } from './engine.js'
import { QueryError } from './errors.js'
import { shapeOf } from './query-text.js'
import type { QueryResult } from './results.js'
import { keptText, type QuadSource, textSource } from './store-text.js'

/** Seconds of processor time that a query may use before it counts as slow. */
const SLICE = 0.5
const REMEMBERED = 10_000
const MOST_SLOW = 32
const KEPT_BYTES = 2 ** 29

/**
 * Answers quick queries while slow ones run. Queries of a shape that was quick before have a lane of their own; those of a
 * new shape are tried in a second lane, with a slice of time; what is too slow for it goes to a third one. The processor
 * serves the lanes in this order. Each lane has its own copy of the data, the third only once it is needed.
 */
export class Lanes {
  readonly #quick: SparqlEngine
  readonly #trial: SparqlEngine
  readonly #slow: SparqlEngine
  readonly #shapes = new Map<string, 'quick' | 'slow'>()
  readonly #trials = new Map<string, Promise<unknown>>()

  constructor(source: QuadSource, options: EngineOptions = {}) {
    const text = keptText(textSource(source), KEPT_BYTES)
    this.#quick = new SparqlEngine({ text }, options)
    this.#trial = new SparqlEngine({ text }, { ...options, niceness: 5 })
    this.#slow = new SparqlEngine({ text }, { ...options, maxWaiting: Math.min(MOST_SLOW, options.maxWaiting ?? MOST_SLOW), niceness: 10 })
  }

  /** Loads the first two lanes. */
  async ready(): Promise<void> {
    await this.#quick.ready()
    await this.#trial.ready()
  }

  /** As `SparqlEngine.query`. */
  async query(text: string, question: Question = {}): Promise<QueryResult> {
    const shape = shapeOf(text)
    // Of many queries of a new shape one is tried, and the others learn from it.
    await this.#trials.get(shape)
    const known = this.#shapes.get(shape)
    if (known === 'slow') return this.#ask(this.#slow, text, question, shape)
    try {
      if (known === 'quick') return await this.#ask(this.#quick, text, { ...question, slice: SLICE, together: true }, shape)
      const trial = this.#ask(this.#trial, text, { ...question, slice: SLICE }, shape)
      const settled = trial.then(
        () => undefined,
        () => undefined,
      )
      this.#trials.set(shape, settled)
      void settled.then(() => this.#trials.delete(shape))
      return await trial
    } catch (error) {
      if (!(error instanceof QueryError) || error.problem !== 'timeout') throw error
      return this.#ask(this.#slow, text, question, shape)
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#quick.close(), this.#trial.close(), this.#slow.close()])
  }

  /** Asks and remembers how much queries of the shape take. */
  async #ask(lane: SparqlEngine, text: string, question: Question, shape: string): Promise<QueryResult> {
    try {
      return await lane.query(text, { ...question, onCost: (seconds) => this.#remember(shape, seconds < SLICE ? 'quick' : 'slow') })
    } catch (error) {
      if (error instanceof QueryError && (error.problem === 'timeout' || error.problem === 'memory')) this.#remember(shape, 'slow')
      throw error
    }
  }

  #remember(shape: string, speed: 'quick' | 'slow'): void {
    this.#shapes.delete(shape)
    this.#shapes.set(shape, speed)
    // Maps keep the order of entry: the first is the one not seen for longest.
    for (const oldest of this.#shapes.keys()) {
      if (this.#shapes.size <= REMEMBERED) break
      this.#shapes.delete(oldest)
    }
  }
}
