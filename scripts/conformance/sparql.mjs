// The query engine and the server, as the runner asks for them.
import { Readable } from 'node:stream'
import { formOf, QueryError, RESULT_WRITERS, SparqlEngine } from '../../dist/query/index.js'
import { toRdfTerm } from '../../dist/query/result-terms.js'
import { parseRdf } from '../../dist/rdf/index.js'
import { serve } from '../../dist/server/index.js'

const OPTIONS = { union: false, timeout: 20, memory: 4096 }

async function over(quads, work) {
  const engine = new SparqlEngine(() => [quads], OPTIONS)
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

const endpoint = (path) => async () => {
  const server = await serve({ source: () => [], port: 0, writable: { token: null } })
  return { endpoint: server.url.replace(/\/$/, '') + path, close: server.close }
}

export const sparqlEngine = ({ QueryResultBindings, QueryResultBoolean, QueryResultQuads }) => ({
  /** Oxigraph has no parser of its own: what is not answered for another reason than its syntax is well-formed. */
  async parse(text, { baseIRI }) {
    await over([], async (engine) => {
      try {
        // An update may be empty.
        await (['UPDATE', null].includes(formOf(text)) ? engine.update(text, baseIRI) : engine.query(text, { base: baseIRI }))
      } catch (error) {
        if (!(error instanceof QueryError) || error.problem === 'syntax') throw error
      }
    })
  },

  query: (quads, text, { baseIRI, checkOrder }) =>
    over(quads, async (engine) => {
      const result = await engine.query(text, { base: baseIRI })
      if (result.type === 'boolean') return new QueryResultBoolean(result.value)
      if (result.type === 'graph') return new QueryResultQuads(await parseRdf(result.ntriples, { format: 'ntriples' }))
      const rows = result.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, term]) => [`?${name}`, toRdfTerm(term)])))
      return new QueryResultBindings(
        result.variables.map((name) => `?${name}`),
        rows,
        checkOrder ?? false,
      )
    }),

  queryResultFormat: (quads, text, mediaType, { baseIRI }) =>
    over(quads, async (engine) => Readable.from([RESULT_WRITERS[mediaType](await engine.query(text, { base: baseIRI }))])),

  update: (quads, text, { baseIRI }) =>
    over(quads, async (engine) => {
      await engine.update(text, baseIRI)
      return parseRdf(await engine.dump(), { format: 'nquads' })
    }),

  startProtocolEndpoint: endpoint('/sparql'),
  startServiceDescriptionEndpoint: endpoint('/sparql'),
  startGraphStoreEndpoint: endpoint('/store'),
})
