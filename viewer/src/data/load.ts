import { parseViewerGraph, type ViewerGraph } from '../../../src/viewer-data/format.js'

/** Id of the element that holds the graph in a one-file export. */
const EMBEDDED = 'triplewire-graph'

/** True in a page that carries its own graph and has no server behind it. */
export const isOneFile = (): boolean => document.getElementById(EMBEDDED) !== null

/**
 * The graph that the page was opened for: embedded in it, or beside it on the server.
 * @throws Error with a message for the user
 */
export async function loadGraph(): Promise<ViewerGraph> {
  const embedded = document.getElementById(EMBEDDED)?.textContent
  if (embedded) return parseViewerGraph(embedded)
  let response: Response
  try {
    response = await fetch('graph.json')
  } catch {
    throw new Error('The server does not answer. Start it with: triplewire serve graph.ttl')
  }
  if (!response.ok) throw new Error(`The server has no graph (status ${response.status}). Drop a graph file on this page instead.`)
  return parseViewerGraph(await response.text())
}
