import type { Reply, Request } from './protocol.js'

/** A question that takes longer is given up. */
const PATIENCE_MS = 30_000

/** The RDF worker, one question at a time. */
export class RdfClient {
  #worker: Worker | null = null

  /** @throws Error with the worker's message, or when it takes too long; the worker is then ended and forgets what it had opened. */
  ask(request: Request): Promise<Reply> {
    this.#worker ??= new Worker(new URL('./rdf.worker.ts', import.meta.url), { type: 'module' })
    const worker = this.#worker
    return new Promise((resolve, reject) => {
      const fail = (message: string): void => {
        this.close()
        reject(new Error(message))
      }
      const timer = setTimeout(() => fail(`No answer within ${PATIENCE_MS / 1000} seconds; the query was stopped.`), PATIENCE_MS)
      worker.onmessage = ({ data }: MessageEvent<Reply>) => {
        clearTimeout(timer)
        if (data.kind === 'failed') reject(new Error(data.message))
        else resolve(data)
      }
      worker.onerror = (event) => {
        clearTimeout(timer)
        fail(event.message || 'The RDF engine could not be loaded.')
      }
      worker.postMessage(request)
    })
  }

  close(): void {
    this.#worker?.terminate()
    this.#worker = null
  }
}
