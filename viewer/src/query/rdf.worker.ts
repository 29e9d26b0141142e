import type { Quad, Term } from '@rdfjs/types'
import init, { Store } from 'oxigraph/web.js'
import wasm from 'oxigraph/web_bg.wasm?url'
import type { Knowledge } from '../../../src/model/index.js'
import { baseOf } from '../../../src/rdf/base-of.js'
import { fromQuads } from '../../../src/rdf/from-quads.js'
import { prefixesFor } from '../../../src/rdf/namespaces.js'
import { serialize } from '../../../src/rdf/serialize.js'
import { type Answer, type Cell, MOST_ROWS, type Reply, type Request } from './protocol.js'

/** RDF and SPARQL off the main thread: Oxigraph's WebAssembly, loaded with this worker and not before. */
let store: Store | null = null
const ready = init({ module_or_path: wasm })
let prefixes = ''

const cell = (term: Term): Cell => ({
  kind: term.termType === 'NamedNode' ? 'iri' : term.termType === 'BlankNode' ? 'blank' : 'literal',
  value: term.value,
})

function read(text: string, mediaType: string): { knowledge: Knowledge; base: string } {
  const own = new Store()
  own.load(text, { format: mediaType, base_iri: 'file:///', no_transaction: true })
  const quads = own.match() as unknown as Quad[]
  return { knowledge: fromQuads(quads), base: baseOf(quads) }
}

function open(knowledge: Knowledge, base: string): number {
  store = new Store()
  prefixes = Object.entries(prefixesFor(base))
    .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
    .join(' ')
  store.load([...serialize(knowledge, 'ntriples', { base })].join(''), { format: 'application/n-triples', no_transaction: true })
  return store.size
}

function query(text: string): Answer {
  // Prefixes stand on the first line, so that the line numbers in messages stay those of the user.
  const result: unknown = store!.query(`${prefixes} ${text}`)
  if (typeof result === 'boolean') return { columns: ['answer'], rows: [[{ kind: 'literal', value: result ? 'yes' : 'no' }]], more: 0 }
  const list = result as readonly (Map<string, Term> | Quad)[]
  if (list.length > 0 && !(list[0] instanceof Map)) {
    const quads = list as readonly Quad[]
    const rows = quads.slice(0, MOST_ROWS).map((quad) => [cell(quad.subject), cell(quad.predicate), cell(quad.object)])
    return { columns: ['subject', 'predicate', 'object'], rows, more: Math.max(0, quads.length - MOST_ROWS) }
  }
  const maps = list as readonly Map<string, Term>[]
  const columns = [...new Set(maps.flatMap((row) => [...row.keys()]))]
  const rows = maps.slice(0, MOST_ROWS).map((row) =>
    columns.map((name) => {
      const term = row.get(name)
      return term ? cell(term) : null
    }),
  )
  return { columns, rows, more: Math.max(0, maps.length - MOST_ROWS) }
}

function answer(request: Request): Reply {
  switch (request.kind) {
    case 'read':
      return { kind: 'knowledge', ...read(request.text, request.mediaType) }
    case 'open':
      return { kind: 'opened', triples: open(request.knowledge, request.base) }
    case 'query':
      return { kind: 'answer', answer: query(request.text) }
  }
}

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  let reply: Reply
  try {
    await ready
    reply = answer(data)
  } catch (error) {
    reply = { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  }
  postMessage(reply)
})
