import { type Command, numberValue, stringValue, UsageError } from '../command.js'

export const pushCommand: Command = {
  name: 'push',
  summary: 'Load a graph into a triple store.',
  usage: '<graph> --to <address>',
  details: `Sends one named graph for each article and replaces it as a whole: nothing is there twice, and nothing else is touched.
The address is the store's Graph Store Protocol; {graph} in it stands for the graph's name. A push that broke off goes on
where it stopped when it is started again (it keeps <graph>.push-journal meanwhile). Credentials come from the environment:
TRIPLEWIRE_PUSH_TOKEN, or TRIPLEWIRE_PUSH_USER and TRIPLEWIRE_PUSH_PASSWORD (Basic or Digest, as the store asks).
docs/loading.md has the addresses of the common stores.`,
  options: {
    to: { type: 'string', value: 'URL', description: 'Address of the store.' },
    update: { type: 'boolean', description: 'The address takes SPARQL updates, for stores without the Graph Store Protocol.' },
    retries: { type: 'string', value: 'N', description: 'Repeat what fails so often, waiting longer each time (default 6).' },
    timeout: { type: 'string', value: 'SECONDS', description: 'Give up a request after so long (default 120).' },
    insecure: { type: 'boolean', description: 'Let credentials go to another machine unencrypted.' },
  },
  examples: [
    ['triplewire push graph.ttl --to http://localhost:3030/news/data', 'loads into Fuseki'],
    ["triplewire push graph.ttl --to 'http://localhost:8890/sparql-graph-crud-auth?graph-uri={graph}'", 'loads into Virtuoso'],
    ['triplewire push graph.ttl --to http://localhost:7200/repositories/news/statements --update', 'loads into GraphDB by updates'],
  ],
  async run(operands, values, terminal) {
    const [file, ...rest] = operands
    const to = stringValue(values, 'to')
    if (file === undefined || rest.length > 0) throw new UsageError('Name one graph to load.')
    if (to === undefined) throw new UsageError('Name the store with --to.')
    const retries = numberValue(values, 'retries', { min: 0, max: 100 }) ?? 6
    const timeout = numberValue(values, 'timeout', { min: 0.1, max: 86_400 }) ?? 120
    const [{ credentialsFrom, PushError, push }, { readRdfFile }] = await Promise.all([
      import('../../server/index.js'),
      import('../../rdf/index.js'),
    ])
    const quads = []
    for await (const batch of readRdfFile(file)) for (const quad of batch) quads.push(quad)
    try {
      const { sent, skipped, triples } = await push(quads, {
        to,
        update: values.update === true,
        insecure: values.insecure === true,
        credentials: credentialsFrom(process.env),
        retries,
        timeout,
        ...(file === '-' ? {} : { journal: `${file}.push-journal` }),
        onProgress: ({ done, total }) => terminal.progress(`${done} of ${total} graphs`),
        onRetry: (reason, wait) =>
          terminal.report({
            code: 'push-retry',
            severity: 'warning',
            message: `The store failed (${reason}); trying again in ${wait / 1000} s.`,
          }),
      })
      terminal.note(`${sent} graphs with ${triples} triples sent${skipped > 0 ? `, ${skipped} were there already` : ''} → ${to}`)
      return 0
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(`${error.message.replace(/\.$/, '')}.`)
      if (!(error instanceof PushError)) throw error
      terminal.report({
        code: 'push-failed',
        severity: 'error',
        message: `${error.message}. Started again, it goes on where it stopped.`,
        source: file,
      })
      return 1
    }
  },
}
