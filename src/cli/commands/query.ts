import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { type Command, numberValue, stringValue, UsageError } from '../command.js'

export const queryCommand: Command = {
  name: 'query',
  summary: 'Ask a graph in SPARQL.',
  usage: '<graph> <SPARQL|file.rq|-> | <graph> --ask <name>',
  details: `The graph is a file that "build" wrote, or any other Turtle, TriG, N-Quads, N-Triples or JSON-LD, packed with gzip or not.
The prefixes tw: oa: prov: schema: skos: xsd: and a few more need no declaration. "-" reads the query from standard input.`,
  options: {
    ask: { type: 'string', value: 'NAME', description: 'Ask a question that is ready made; "--ask list" names them.' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      description: 'table (default), json, csv, tsv, xml; ttl, nt or jsonld for CONSTRUCT.',
    },
    timeout: { type: 'string', value: 'SECONDS', description: 'Give up after so long (default 30).' },
    'max-rows': { type: 'string', value: 'N', description: 'Rows or triples at most (default 1000000).' },
  },
  examples: [
    [`triplewire query graph.ttl 'SELECT ?label { ?e a tw:Rejection ; skos:prefLabel ?label }'`, 'lists what was rejected'],
    ['triplewire query graph.ttl --ask refusals', 'asks who rejected what, with the words that say so'],
    ['triplewire query graph.ttl doses.rq --format csv > doses.csv', 'answers the query in a file, for a spreadsheet'],
    [`triplewire query graph.ttl 'CONSTRUCT { ?a tw:donated ?b } WHERE { ?a tw:donated ?b }' -f ttl`, 'answers with triples'],
  ],
  async run(operands, values, terminal) {
    const [graph, question, ...rest] = operands
    const ask = stringValue(values, 'ask')
    if (ask === 'list') {
      await terminal.write(await listQuestions())
      return 0
    }
    if (graph === undefined || (question === undefined) === (ask === undefined) || rest.length > 0) {
      throw new UsageError('Name a graph and give one query, in quotation marks or as the name of a file, or --ask.')
    }
    if (graph === '-' && question === '-') throw new UsageError('The graph and the query cannot both come from standard input.')
    const timeout = numberValue(values, 'timeout', { min: 0.01, max: 86_400 }) ?? 30
    const maxRows = numberValue(values, 'max-rows', { min: 1, max: 1e9 }) ?? 1_000_000
    const { engineOver, QueryError, questionNamed, RESULT_FORMATS, writeResult } = await import('../../query/index.js')
    const format = stringValue(values, 'format') ?? 'table'
    const known = RESULT_FORMATS.find((each) => each === format)
    if (known === undefined) throw new UsageError(`--format is one of ${RESULT_FORMATS.join(', ')}, not "${format}".`)

    const engine = engineOver(graph, null, { timeout, maxRows: Math.floor(maxRows) })
    try {
      const result = await engine.query(ask === undefined ? await queryText(question!) : questionNamed(ask).sparql)
      await terminal.write(await writeResult(result, known, { columns: terminal.columns }))
      const cut = result.type !== 'boolean' && result.truncated
      if (cut)
        terminal.report({
          code: 'rows-left-out',
          severity: 'warning',
          message: `The answer was cut at ${maxRows}; ask for more with --max-rows.`,
        })
      return 0
    } catch (error) {
      if (error instanceof QueryError && (error.problem === 'syntax' || error.problem === 'update')) {
        throw new UsageError(`In the query, ${error.message.replace(/\.$/, '')}.`)
      }
      if (error instanceof RangeError) throw new UsageError(`${error.message.replace(/\.$/, '')}.`)
      throw error
    } finally {
      await engine.close()
    }
  },
}

async function listQuestions(): Promise<string> {
  const { QUESTIONS } = await import('../../query/index.js')
  const width = Math.max(...QUESTIONS.map(({ name }) => name.length))
  return QUESTIONS.map(({ name, asks }) => `${name.padEnd(width)}  ${asks}\n`).join('')
}

async function queryText(question: string): Promise<string> {
  if (question === '-') return readAll(process.stdin)
  return /\.(?:rq|sparql)$/i.test(question) ? readFile(question, 'utf8') : question
}
