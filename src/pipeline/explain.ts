import { createAnalyzer } from '../analysis/index.js'
import { trace } from '../extraction/index.js'
import { readArticles } from '../ingest/index.js'
import { explain } from '../linking/explain.js'
import { link } from '../linking/index.js'
import type { Report } from '../model/index.js'
import { loadOntology } from '../ontology/index.js'

export interface ExplainOptions {
  /** Id of the one event to explain; null for all, and for what was turned down. */
  readonly event?: string | null
  /** Turtle files with frames beside those of the package. */
  readonly ontology?: readonly string[]
  readonly report?: Report
}

/**
 * For each article a report for people: every event with its sentence and roles underlined, the rule that fired,
 * and what was considered and turned down, and why.
 */
export async function* explainArticles(paths: readonly string[], options: ExplainOptions = {}): AsyncGenerator<string> {
  const { event = null, report = () => undefined } = options
  const ontology = await loadOntology(options.ontology)
  const analyzer = await createAnalyzer({ gazetteer: ontology.gazetteer })
  for await (const article of readArticles(paths, report)) {
    const doc = analyzer.analyze(article, report)
    const { mentions, trace: seen } = trace(doc, ontology)
    const { events, entities } = link([{ doc, mentions }], ontology)
    yield explain(doc, seen, events, new Map(entities.map((entity) => [entity.id, entity])), event)
  }
}
