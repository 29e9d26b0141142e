import { parseViewerGraph, type ViewerGraph } from '../../../src/viewer-data/format.js'

/** Media types of the RDF formats that can be opened, by ending. */
const RDF: Readonly<Record<string, string>> = {
  ttl: 'text/turtle',
  trig: 'application/trig',
  nt: 'application/n-triples',
  nq: 'application/n-quads',
  jsonld: 'application/ld+json',
}
const MOST_BYTES = 200_000_000

/**
 * Reads a graph from a file of the user's: the viewer's JSON, or RDF as `triplewire build` writes it.
 * @throws Error with a message for the user
 */
export async function openFile(file: File): Promise<ViewerGraph> {
  const ending = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? ''
  if (file.size > MOST_BYTES) throw new Error('This file is larger than 200 MB. Serve it instead: triplewire serve graph.ttl')
  if (ending === 'json') return parseViewerGraph(await file.text())
  const mediaType = Object.hasOwn(RDF, ending) ? RDF[ending] : undefined
  if (!mediaType) throw new Error('This is not a graph: open a file that ends in .json, .ttl, .trig, .nt, .nq or .jsonld.')
  if (__ONE_FILE__) throw new Error('This page reads only .json graphs. For RDF use: triplewire serve graph.ttl')
  const [{ RdfClient }, { toViewerGraph }] = await Promise.all([
    import('../query/client.js'),
    import('../../../src/viewer-data/viewer-json.js'),
  ])
  const client = new RdfClient()
  try {
    const reply = await client.ask({ kind: 'read', text: await file.text(), mediaType })
    if (reply.kind !== 'knowledge' || reply.knowledge.events.length === 0)
      throw new Error('This RDF has no Triplewire events. Make a graph with: triplewire build … -o graph.ttl')
    return toViewerGraph(reply.knowledge, reply.base)
  } catch (error) {
    throw new Error(`${file.name.slice(0, 80)}: ${(error as Error).message}`)
  } finally {
    client.close()
  }
}
