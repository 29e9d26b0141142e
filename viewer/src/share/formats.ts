import { writeCsv } from '../../../src/graph/csv.js'
import { EventGraph } from '../../../src/graph/event-graph.js'
import { writeGexf } from '../../../src/graph/gexf.js'
import { writeGraphml } from '../../../src/graph/graphml.js'
import type { Knowledge } from '../../../src/model/index.js'
import { serialize } from '../../../src/rdf/serialize.js'
import { toViewerJson } from '../../../src/viewer-data/viewer-json.js'

/** Files that can be made of what is shown, by their ending. */
export const WRITERS = {
  csv: { type: 'text/csv', write: (knowledge: Knowledge) => writeCsv(new EventGraph(knowledge)) },
  ttl: { type: 'text/turtle', write: (knowledge: Knowledge, base: string) => serialize(knowledge, 'turtle', { base }) },
  gexf: { type: 'application/gexf+xml', write: (knowledge: Knowledge) => writeGexf(new EventGraph(knowledge)) },
  graphml: { type: 'application/graphml+xml', write: (knowledge: Knowledge) => writeGraphml(new EventGraph(knowledge)) },
  json: { type: 'application/json', write: (knowledge: Knowledge, base: string) => [toViewerJson(knowledge, base)] },
} as const satisfies Record<string, { readonly type: string; readonly write: (knowledge: Knowledge, base: string) => Iterable<string> }>

export type Ending = keyof typeof WRITERS
