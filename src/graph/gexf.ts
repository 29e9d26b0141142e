import { type Attribute, ENTITY_ATTRIBUTES, EVENT_ATTRIBUTES } from './attributes.js'
import type { EventGraph } from './event-graph.js'
import { escapeXml } from './xml.js'

/** GEXF 1.3 (Gephi), with each arrow's days for its timeline. */
export function* writeGexf(graph: EventGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n'
  yield '  <graph defaultedgetype="directed" mode="dynamic" timeformat="date">\n'
  yield declare('node', ENTITY_ATTRIBUTES)
  yield declare('edge', EVENT_ATTRIBUTES)
  const drawn = graph.toGraphology()
  yield '    <nodes>\n'
  for (const { node, attributes } of drawn.nodeEntries())
    yield `      <node id="${escapeXml(node)}" label="${escapeXml(attributes.label)}">${values(ENTITY_ATTRIBUTES, attributes)}</node>\n`
  yield '    </nodes>\n    <edges>\n'
  for (const { edge, source, target, attributes } of drawn.edgeEntries()) {
    const { event } = attributes
    const days = [
      ['start', event.date?.earliest],
      ['end', event.date?.latest],
    ].map(([name, day]) => (day ? ` ${name}="${escapeXml(day)}"` : ''))
    const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`
    yield `      <edge id="${escapeXml(edge)}" ${ends} label="${escapeXml(event.type)}"${days.join('')}>${values(EVENT_ATTRIBUTES, event)}</edge>\n`
  }
  yield '    </edges>\n  </graph>\n</gexf>\n'
}

function declare(of: string, attributes: readonly Attribute<never>[]): string {
  const declared = attributes.map(({ name, type }) => `      <attribute id="${name}" title="${name}" type="${type}"/>\n`)
  return `    <attributes class="${of}">\n${declared.join('')}    </attributes>\n`
}

function values<T>(attributes: readonly Attribute<T>[], thing: T): string {
  const given = attributes.flatMap(({ name, of }) => {
    const value = of(thing)
    return value === null || value === '' ? [] : [`<attvalue for="${name}" value="${escapeXml(String(value))}"/>`]
  })
  return `<attvalues>${given.join('')}</attvalues>`
}
