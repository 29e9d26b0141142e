import type { Knowledge } from '../model/index.js'
import { DEFAULT_BASE } from '../rdf/namespaces.js'
import { VIEWER_FORMAT, VIEWER_VERSION, type ViewerGraph } from './format.js'
import { layoutKnowledge } from './layout.js'

/** The viewer's data for some knowledge: the knowledge itself, without names of local files, and a place for each node. */
export function toViewerGraph(knowledge: Knowledge, base: string = DEFAULT_BASE): ViewerGraph {
  return {
    format: VIEWER_FORMAT,
    version: VIEWER_VERSION,
    articles: knowledge.articles.map(({ id, url, title, date, text }) => ({ id, url, title, date, text, source: '' })),
    entities: knowledge.entities,
    events: knowledge.events,
    positions: knowledge.positions,
    figures: knowledge.figures,
    layout: layoutKnowledge(knowledge),
    ...(base === DEFAULT_BASE ? {} : { base }),
  }
}

/** {@link toViewerGraph} as text: one line, same knowledge, same bytes. */
export function toViewerJson(knowledge: Knowledge, base?: string): string {
  return `${JSON.stringify(toViewerGraph(knowledge, base))}\n`
}
