import type { Knowledge } from '../model/index.js'
import { UsageError } from './command.js'
import { version } from './version.js'

/** Endings of the graphs that `build` and `export` write, for help texts and messages. */
export const GRAPH_ENDINGS = '.ttl .trig .nq .nt .jsonld .json .html .graphml .gexf .csv'

/** Chunks of a graph's text, with IRIs on a base. */
export type GraphWriter = (knowledge: Knowledge, base?: string) => Iterable<string>

/**
 * The writer for the format that a file's ending names; Turtle for standard output.
 * @throws UsageError when the ending names none.
 */
export async function graphWriter(output: string): Promise<GraphWriter> {
  const name = output.toLowerCase().replace(/\.gz$/, '')
  if (name.endsWith('.json')) {
    const { toViewerJson } = await import('../viewer-data/index.js')
    return (knowledge, base) => [toViewerJson(knowledge, base)]
  }
  if (name.endsWith('.html')) {
    const [{ exportHtml, toViewerGraph }, { readFile }] = await Promise.all([import('../viewer-data/index.js'), import('node:fs/promises')])
    const template = await readFile(new URL('../viewer/one-file.html', import.meta.url), 'utf8').catch(() => {
      throw new UsageError('The viewer is not built; run "npm run build" first.')
    })
    return (knowledge, base) => [exportHtml(template, toViewerGraph(knowledge, base))]
  }
  if (/\.(?:graphml|gexf|csv)$/.test(name)) {
    const { EventGraph, writeCsv, writeGexf, writeGraphml } = await import('../graph/index.js')
    const write = name.endsWith('.csv') ? writeCsv : name.endsWith('.gexf') ? writeGexf : writeGraphml
    return (knowledge) => write(new EventGraph(knowledge))
  }
  const { formatOf, serialize } = await import('../rdf/index.js')
  const format = output === '-' ? 'turtle' : formatOf(output)
  if (format === null) throw new UsageError(`The ending of "${output}" names no format; the endings are ${GRAPH_ENDINGS}.`)
  return (knowledge, base) => serialize(knowledge, format, { version: version(), ...(base === undefined ? {} : { base }) })
}
