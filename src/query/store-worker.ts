import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { QueryError } from './errors.js'
import { threadTime } from './thread-time.js'
import { type Reply, type Started, type Task, type WorkerData, workerProgram } from './worker-code.js'

export interface Limits {
  /** Milliseconds that one task may take. */
  readonly timeoutMs: number
  /** Milliseconds of processor time that it may use; of time where the system does not tell. */
  readonly sliceMs: number
  /** Bytes that the process may grow by during one task. */
  readonly memoryBytes: number
}

const WATCH_MS = 50

/** One Oxigraph store in its own thread, asked one task after another. Ended where a task breaks a limit. */
export class StoreWorker {
  readonly #worker: Worker
  #settle: ((outcome: readonly Reply[] | Error) => void) | null = null
  #dead: Error | null = null
  #thread: number | null = null
  #cost = 0

  /** @param niceness How far other threads go before it, 0 to 19. */
  constructor(niceness = 0) {
    const program = `(${workerProgram.toString()})(require)`
    this.#worker = new Worker(program, {
      eval: true,
      workerData: { oxigraph: createRequire(import.meta.url).resolve('oxigraph'), niceness } satisfies WorkerData,
      // Nothing of the process's own options or environment is of use in there.
      execArgv: [],
      env: {},
      stdin: false,
    })
    this.#worker.unref()
    this.#worker.on('message', (message: readonly Reply[] | Started) => {
      if ('thread' in message) this.#thread = message.thread
      else this.#finish(message)
    })
    this.#worker.on('error', (error) => this.#die(error instanceof Error ? error : new Error(String(error))))
    this.#worker.on('exit', () => this.#die(new Error('the store has ended')))
  }

  /** False once the store is lost and another must be loaded. */
  get alive(): boolean {
    return this.#dead === null
  }

  /** Milliseconds of processor time that the last task took; of time where the system does not tell. */
  get cost(): number {
    return this.#cost
  }

  /**
   * Runs one task; the caller waits for the one before.
   *
   * @returns What Oxigraph answers, as text.
   * @throws QueryError `timeout` or `memory` when it broke a limit, after which the store is lost; Error with Oxigraph's message.
   */
  async run(task: Task, limits: Limits): Promise<string> {
    const [reply] = await this.runAll([task], limits)
    if (!reply) throw new Error('the store gave no answer')
    if (reply.ok) return reply.value
    throw reply.fatal && this.#dead ? this.#dead : new Error(reply.message)
  }

  /**
   * Runs some tasks one after the other, under limits for all of them together: the thread need not wait for us in between.
   *
   * @returns A reply for each.
   * @throws QueryError as `run` does.
   */
  async runAll(tasks: readonly Task[], { timeoutMs, sliceMs, memoryBytes }: Limits): Promise<readonly Reply[]> {
    if (this.#dead) throw this.#dead
    if (this.#settle) throw new Error('the store is still at work')
    const before = process.memoryUsage.rss()
    const spent = this.#stopwatch()
    const late = (ms: number) =>
      void this.end(new QueryError('timeout', `no answer within ${ms / 1000} s: narrow the query, or allow more time`))
    this.#worker.ref()
    const outcome = await new Promise<readonly Reply[] | Error>((resolve) => {
      this.#settle = resolve
      this.#worker.postMessage(tasks)
      const end = setTimeout(() => late(timeoutMs), timeoutMs)
      const watch = setInterval(() => {
        if (spent() > sliceMs) late(sliceMs)
        if (process.memoryUsage.rss() - before <= memoryBytes) return
        void this.end(
          new QueryError('memory', `more than ${Math.round(memoryBytes / 2 ** 20)} MiB needed: narrow the query, or allow more memory`),
        )
      }, WATCH_MS)
      this.#settle = (reply) => {
        clearTimeout(end)
        clearInterval(watch)
        resolve(reply)
      }
    })
    this.#worker.unref()
    this.#cost = spent()
    if (outcome instanceof Error) throw outcome
    for (const reply of outcome)
      if (!reply.ok && reply.fatal) await this.end(new QueryError('memory', `the store failed (${reply.message}) and is loaded again`))
    return outcome
  }

  /** Ends the thread, even in the middle of a query; whoever waits for it gets `reason`. */
  async end(reason: Error = new Error('the store has ended')): Promise<void> {
    this.#die(reason)
    await this.#worker.terminate()
  }

  #stopwatch(): () => number {
    const start = { time: performance.now(), processor: threadTime(this.#thread) }
    return () => {
      const processor = start.processor === null ? null : threadTime(this.#thread)
      return start.processor === null || processor === null ? performance.now() - start.time : processor - start.processor
    }
  }

  #finish(outcome: readonly Reply[] | Error): void {
    const settle = this.#settle
    this.#settle = null
    settle?.(outcome)
  }

  #die(reason: Error): void {
    this.#dead ??= reason
    this.#finish(this.#dead)
  }
}
