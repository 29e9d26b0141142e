import type { Event } from '../model/index.js'
import type { EventGraph } from './event-graph.js'

type Cell = string | number | null
type Column = readonly [name: string, of: (event: Event, graph: EventGraph) => Cell]

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['factuality', ({ factuality }) => factuality],
  ['provider', (event, graph) => graph.labels(event, 'provider').join('; ')],
  ['recipient', (event, graph) => graph.labels(event, 'recipient').join('; ')],
  ['item', (event, graph) => graph.labels(event, 'item').join('; ')],
  ['quantity', ({ quantity }) => quantity],
  ['quantityUnit', ({ quantityUnit }) => quantityUnit],
  ['quantityKind', ({ quantityKind }) => quantityKind],
  ['amount', ({ money }) => money?.amount ?? null],
  ['currency', ({ money }) => money?.currency ?? null],
  ['date', ({ date }) => date?.value ?? null],
  ['earliest', ({ date }) => date?.earliest ?? null],
  ['latest', ({ date }) => date?.latest ?? null],
  ['via', (event, graph) => graph.labels(event, 'via').join('; ')],
  ['redirectedTo', (event, graph) => graph.labels(event, 'redirectedTo').join('; ')],
  ['attributedTo', (event, graph) => graph.labels(event, 'attributedTo').join('; ')],
  ['confidence', ({ confidence }) => confidence],
  ['evidence', ({ evidence }) => evidence[0]?.exact ?? null],
  ['sources', (event, graph) => [...new Set(graph.evidence(event).map(({ source }) => source.url ?? source.id))].join(' ')],
]

/**
 * One row for each event, after a row of names: RFC 4180 with a byte order mark, which spreadsheets need for UTF-8.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function* writeCsv(graph: EventGraph): Generator<string> {
  yield `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`
  for (const event of graph.knowledge.events) yield `${COLUMNS.map(([, of]) => csvCell(of(event, graph))).join(',')}\r\n`
}

/** One cell; numbers stay numbers, text is disarmed and quoted where needed. */
export function csvCell(value: Cell): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
