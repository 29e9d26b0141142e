import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from '../../model/index.js'
import { type Command, numberValue, stringValue, UsageError } from '../command.js'
import { stopped } from '../signals.js'

const DEFAULT_PORT = 8080

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Open a graph in the viewer, and answer SPARQL over HTTP.',
  usage: '<graph>',
  details: `The viewer is at /, the SPARQL 1.1 Protocol at /sparql, the Graph Store Protocol at /store, all on one port.
Only this machine can reach it unless --host says otherwise; nothing can be changed unless --writable is given. Writes then need
the token of the environment variable TRIPLEWIRE_TOKEN ("Authorization: Bearer …"); they are kept in memory.`,
  options: {
    port: {
      type: 'string',
      short: 'p',
      value: 'N',
      description: `Port (default ${DEFAULT_PORT}, or any free one if it is taken; 0 for any).`,
    },
    host: { type: 'string', value: 'ADDRESS', description: 'Address to listen at (default 127.0.0.1).' },
    writable: { type: 'boolean', description: 'Allow writes to who has the token.' },
    timeout: { type: 'string', value: 'SECONDS', description: 'Time that one query may take (default 10).' },
  },
  examples: [
    ['triplewire serve graph.ttl', 'prints the address of the viewer; Ctrl-C ends it'],
    ['triplewire serve graph.ttl --port 9000 --timeout 60', 'listens at another port and allows long queries'],
  ],
  async run(operands, values, terminal) {
    const [file, ...rest] = operands
    if (file === undefined || file === '-' || rest.length > 0) throw new UsageError('Name one graph, a file.')
    const wanted = numberValue(values, 'port', { min: 0, max: 65_535 })
    const timeout = numberValue(values, 'timeout', { min: 0.1, max: 86_400 })
    const token = process.env.TRIPLEWIRE_TOKEN
    if (values.writable === true && !token) throw new UsageError('--writable needs a token in the environment variable TRIPLEWIRE_TOKEN.')

    const [{ serve }, { readRdfFile }] = await Promise.all([import('../../server/index.js'), import('../../rdf/index.js')])
    const viewer = fileURLToPath(new URL('../../viewer/', import.meta.url))
    const host = stringValue(values, 'host')
    const options = {
      source: () => readRdfFile(file),
      graphJson: () => viewerJson(file, terminal.report),
      ...(existsSync(viewer) ? { viewer } : {}),
      ...(host === undefined ? {} : { host }),
      ...(timeout === undefined ? {} : { timeout }),
      ...(values.writable === true ? { writable: { token: token! } } : {}),
    }
    const server = await serve({ ...options, port: wanted ?? DEFAULT_PORT }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || wanted !== undefined) throw error
      return serve({ ...options, port: 0 })
    })
    await terminal.write(`${server.url}\n`)
    terminal.note(`${file} is served at this address; SPARQL at ${server.url}sparql. Ctrl-C ends it.`)
    await stopped()
    await server.close()
    return 0
  },
}

async function viewerJson(file: string, report: Report): Promise<string> {
  const [{ readGraph }, { toViewerJson }] = await Promise.all([import('../../pipeline/index.js'), import('../../viewer-data/index.js')])
  const { knowledge, base } = await readGraph(file, null, report)
  return toViewerJson(knowledge, base)
}
