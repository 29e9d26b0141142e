import type * as Oxigraph from 'oxigraph'

/** Which of the worker's stores: the one of all triples, or the one that knows the graphs. */
export type StoreName = 'triples' | 'graphs'

/** What the worker is asked to do. */
export type Task =
  | { readonly type: 'load'; readonly store: StoreName; readonly nquads: Uint8Array }
  | {
      readonly type: 'query'
      readonly store: StoreName
      readonly query: string
      readonly form: 'solutions' | 'graph'
      readonly dataset: Dataset
      readonly base: string | null
    }
  | { readonly type: 'update'; readonly update: string; readonly base: string | null }
  | { readonly type: 'dump' }

/** Graphs that a request of the SPARQL protocol asks over, in place of the store's own. */
export interface Dataset {
  readonly defaultGraphs: readonly string[]
  readonly namedGraphs: readonly string[]
}

/** What it answers. */
export type Reply =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string; readonly fatal: boolean }

/** What it says when it has started: its id in Linux, or null. */
export interface Started {
  readonly thread: number | null
}

/** What it starts with. */
export interface WorkerData {
  /** Path of the package. */
  readonly oxigraph: string
  /** How far other threads go before it, 0 to 19. */
  readonly niceness: number
}

/**
 * The whole program of the worker thread. It is handed over as its own source text, so that it runs from TypeScript,
 * from the build and from a package alike: it may use nothing from outside its body.
 */
export function workerProgram(require: NodeJS.Require): void {
  const { parentPort, workerData } = require('node:worker_threads') as typeof import('node:worker_threads')
  if (!parentPort) throw new Error('not in a worker')
  const port = parentPort
  const { oxigraph: path, niceness } = workerData as WorkerData
  if (niceness > 0 && process.platform === 'linux')
    try {
      // Linux takes this as the priority of the thread; elsewhere it would be that of the whole process.
      ;(require('node:os') as typeof import('node:os')).setPriority(niceness)
    } catch {
      // Not allowed everywhere, and only a courtesy.
    }
  let thread: number | null = null
  try {
    const { readlinkSync } = require('node:fs') as typeof import('node:fs')
    thread = Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0] ?? Number.NaN) || null
  } catch {
    // Not Linux.
  }
  port.postMessage({ thread } satisfies Started)

  const oxigraph = require(path) as typeof Oxigraph
  const stores = { triples: new oxigraph.Store(), graphs: new oxigraph.Store() }

  const run = (task: Task): string => {
    switch (task.type) {
      case 'load': {
        // Its types spell Uint8Array wrongly.
        stores[task.store].load(task.nquads as never, { format: 'application/n-quads', no_transaction: true, lenient: true })
        return ''
      }
      case 'query': {
        const { defaultGraphs, namedGraphs } = task.dataset
        const named = (iris: readonly string[]) => iris.map((iri) => oxigraph.namedNode(iri))
        const given = defaultGraphs.length + namedGraphs.length > 0
        return stores[task.store].query(task.query, {
          results_format: task.form === 'graph' ? 'application/n-triples' : 'application/sparql-results+json',
          ...(task.base === null ? {} : { base_iri: task.base }),
          ...(given ? { default_graph: named(defaultGraphs), named_graphs: named(namedGraphs) } : {}),
        }) as string
      }
      case 'update':
        stores.graphs.update(task.update, task.base === null ? {} : { base_iri: task.base })
        return ''
      case 'dump':
        return stores.graphs.dump({ format: 'application/n-quads' })
    }
  }

  const attempt = (task: Task): Reply => {
    try {
      return { ok: true, value: run(task) }
    } catch (error) {
      // After a fault of WebAssembly itself the store is in no state to go on.
      const { name, message } = error as Error
      return { ok: false, message, fatal: name === 'RuntimeError' || name === 'RangeError' }
    }
  }
  port.on('message', (tasks: readonly Task[]) => port.postMessage(tasks.map(attempt)))
}
