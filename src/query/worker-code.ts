import type * as Oxigraph from 'oxigraph'

/** What the worker is asked to do. */
export type Task =
  | { readonly type: 'load'; readonly nquads: string }
  | {
      readonly type: 'query'
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

/**
 * The whole program of the worker thread. It is handed over as its own source text, so that it runs from TypeScript,
 * from the build and from a package alike: it may use nothing from outside its body.
 */
export function workerProgram(require: NodeJS.Require): void {
  const { parentPort, workerData } = require('node:worker_threads') as typeof import('node:worker_threads')
  if (!parentPort) throw new Error('not in a worker')
  const port = parentPort
  const oxigraph = require((workerData as { oxigraph: string }).oxigraph) as typeof Oxigraph
  const store = new oxigraph.Store()

  const run = (task: Task): string => {
    switch (task.type) {
      case 'load': {
        store.load(task.nquads, { format: 'application/n-quads', no_transaction: true, lenient: true })
        return ''
      }
      case 'query': {
        const { defaultGraphs, namedGraphs } = task.dataset
        const named = (iris: readonly string[]) => iris.map((iri) => oxigraph.namedNode(iri))
        const given = defaultGraphs.length + namedGraphs.length > 0
        return store.query(task.query, {
          results_format: task.form === 'graph' ? 'application/n-triples' : 'application/sparql-results+json',
          ...(task.base === null ? {} : { base_iri: task.base }),
          ...(given ? { default_graph: named(defaultGraphs), named_graphs: named(namedGraphs) } : {}),
        }) as string
      }
      case 'update':
        store.update(task.update, task.base === null ? {} : { base_iri: task.base })
        return ''
      case 'dump':
        return store.dump({ format: 'application/n-quads' })
    }
  }

  port.on('message', (task: Task) => {
    let reply: Reply
    try {
      reply = { ok: true, value: run(task) }
    } catch (error) {
      // After a fault of WebAssembly itself the store is in no state to go on.
      const { name, message } = error as Error
      reply = { ok: false, message, fatal: name === 'RuntimeError' || name === 'RangeError' }
    }
    port.postMessage(reply)
  })
}
