import { ENTITY_ATTRIBUTES, EVENT_ATTRIBUTES } from './attributes.js'
import type { EventGraph } from './event-graph.js'
import { escapeXml } from './xml.js'

/** GraphML 1.0 (Gephi, yEd, NetworkX, igraph): entities as nodes, the events' arrows as edges. */
export function* writeGraphml(graph: EventGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const { name, type } of ENTITY_ATTRIBUTES) yield `  <key id="n-${name}" for="node" attr.name="${name}" attr.type="${type}"/>\n`
  for (const { name, type } of EVENT_ATTRIBUTES) yield `  <key id="e-${name}" for="edge" attr.name="${name}" attr.type="${type}"/>\n`
  yield '  <graph id="triplewire" edgedefault="directed">\n'
  const drawn = graph.toGraphology()
  for (const { node, attributes } of drawn.nodeEntries()) {
    const data = ENTITY_ATTRIBUTES.map(({ name, of }) => datum(`n-${name}`, of(attributes)))
    yield `    <node id="${escapeXml(node)}">${data.join('')}</node>\n`
  }
  for (const { edge, source, target, attributes } of drawn.edgeEntries()) {
    const data = EVENT_ATTRIBUTES.map(({ name, of }) => datum(`e-${name}`, of(attributes.event)))
    yield `    <edge id="${escapeXml(edge)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data.join('')}</edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}

function datum(key: string, value: string | number | null): string {
  return value === null || value === '' ? '' : `<data key="${key}">${escapeXml(String(value))}</data>`
}
