import type { ViewerGraph } from './format.js'

/** Where the viewer's one-file page takes its graph. */
export const GRAPH_SLOT = '<script type="application/json" id="triplewire-graph"></script>'

/**
 * JSON that can stand inside a `script` element: no `<` is left, so that no text can end the element or begin a comment.
 * (The HTML standard, "Restrictions for contents of script elements".)
 */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * One HTML page that carries the viewer and a graph, opens from disk, and asks no other host for anything.
 *
 * @param template the viewer's `one-file.html`, with its own content security policy
 * @throws RangeError when the template has no place for a graph
 */
export function exportHtml(template: string, graph: ViewerGraph): string {
  const [before, after, ...more] = template.split(GRAPH_SLOT)
  if (before === undefined || after === undefined || more.length > 0)
    throw new RangeError('template: it has not exactly one place for a graph')
  return `${before}${GRAPH_SLOT.replace('></', () => `>${scriptJson(graph)}</`)}${after}`
}
