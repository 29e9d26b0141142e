import type { Quad } from '@rdfjs/types'
import type { Credentials } from './credentials.js'
import { type OutgoingGraph, outgoingGraphs } from './graphs.js'
import { Journal } from './journal.js'
import { PushError, Sender, type SendOptions } from './send.js'

export interface PushOptions {
  /** Address of the store: of its Graph Store Protocol (`{graph}` in it stands for the graph's name), or of its updates. */
  readonly to: string
  /** Sends SPARQL updates instead, for stores without the Graph Store Protocol. */
  readonly update?: boolean
  readonly credentials?: Credentials | null
  /** Allows credentials to go to another machine unencrypted. */
  readonly insecure?: boolean
  /** File that remembers what was sent; without it a push that broke off begins anew. */
  readonly journal?: string
  /** How often a request is repeated (default 6). */
  readonly retries?: number
  /** Milliseconds before the first repetition (default 500). */
  readonly backOff?: number
  /** Seconds that one request may take (default 120). */
  readonly timeout?: number
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  readonly onRetry?: SendOptions['onRetry']
}

export interface PushResult {
  /** Graphs that were sent now. */
  readonly sent: number
  /** Graphs that the journal says the store has. */
  readonly skipped: number
  readonly triples: number
}

const TRIPLES_PER_UPDATE = 5000

/**
 * Loads a graph into a triple store: one named graph for each article, each replaced as a whole, so that a graph that is
 * sent twice is there once. Nothing else in the store is touched.
 *
 * @throws PushError when the store refuses, or goes on failing; RangeError when `to` is no address of a store.
 */
export async function push(quads: readonly Quad[], options: PushOptions): Promise<PushResult> {
  const {
    to,
    update = false,
    credentials = null,
    insecure = false,
    retries = 6,
    backOff = 500,
    timeout = 120,
    onProgress,
    onRetry,
  } = options
  checkAddress(to, credentials !== null && !insecure)
  const sender = new Sender({ credentials, retries, backOff, timeout: timeout * 1000, ...(onRetry ? { onRetry } : {}) })
  const journal = options.journal === undefined ? null : await Journal.open(options.journal, to)
  const graphs = outgoingGraphs(quads)
  const result = { sent: 0, skipped: 0, triples: 0 }
  for (const graph of graphs) {
    if (journal?.has(graph.name, graph.digest)) result.skipped++
    else {
      await (update ? sendUpdates(graph, to, sender) : sendGraph(graph, to, sender))
      await journal?.add(graph.name, graph.digest)
      result.sent++
      result.triples += graph.lines.length
    }
    onProgress?.({ done: result.sent + result.skipped, total: graphs.length })
  }
  await journal?.remove()
  return result
}

function checkAddress(to: string, secret: boolean): void {
  if (!URL.canParse(to)) throw new RangeError(`not an address: ${to}`)
  const { protocol, hostname, username } = new URL(to)
  if (protocol !== 'http:' && protocol !== 'https:') throw new RangeError(`not an address of a store (http: or https:): ${to}`)
  if (username)
    throw new RangeError('credentials belong into the environment (TRIPLEWIRE_PUSH_USER, TRIPLEWIRE_PUSH_PASSWORD), not into the address')
  if (secret && protocol === 'http:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname))
    throw new RangeError(`credentials would go to ${hostname} unencrypted: use https, or allow it with --insecure`)
}

async function sendGraph({ name, lines }: OutgoingGraph, to: string, sender: Sender): Promise<void> {
  await sender.send('PUT', graphAddress(to, name), lines.join(''), 'application/n-triples')
}

/** `?graph=IRI` or `?default`, unless the address has a place for the name. */
function graphAddress(to: string, name: string | null): URL {
  if (to.includes('{graph}')) {
    if (name === null)
      throw new PushError('the address has a place for a graph, and the file has triples outside any: they have nowhere to go')
    return new URL(to.replace('{graph}', encodeURIComponent(name)))
  }
  const query = name === null ? 'default' : `graph=${encodeURIComponent(name)}`
  const url = new URL(to)
  return new URL(`${url.origin}${url.pathname}${url.search ? `${url.search}&` : '?'}${query}`)
}

/** The graph is dropped with the first batch: one that breaks off in between begins anew. */
async function sendUpdates({ name, lines }: OutgoingGraph, to: string, sender: Sender): Promise<void> {
  for (let from = 0; from === 0 || from < lines.length; from += TRIPLES_PER_UPDATE) {
    const triples = lines.slice(from, from + TRIPLES_PER_UPDATE).join('')
    const drop = from > 0 ? '' : name === null ? 'DROP SILENT DEFAULT ;\n' : `DROP SILENT GRAPH <${name}> ;\n`
    const data = name === null ? triples : `GRAPH <${name}> {\n${triples}}`
    await sender.send('POST', new URL(to), `${drop}INSERT DATA { ${data} }`, 'application/sparql-update')
  }
}
