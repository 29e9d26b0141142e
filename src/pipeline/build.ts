import { type Analyzer, createAnalyzer } from '../analysis/index.js'
import { extract } from '../extraction/index.js'
import { readArticles } from '../ingest/index.js'
import { type Analysed, link } from '../linking/index.js'
import type { Article, Diagnostic, Knowledge, Report } from '../model/index.js'
import { loadOntology, type Ontology } from '../ontology/index.js'
import { QueryableGraph } from '../query/queryable-graph.js'
import { toQuads } from '../rdf/index.js'
import { withMinConfidence } from './min-confidence.js'
import { uniqueArticles } from './unique-articles.js'

/** How far a build has come. */
export interface Progress {
  readonly stage: 'read' | 'analyse' | 'validate'
  /** Articles done in this stage. */
  readonly done: number
  /** Articles in all; null while they are still being read. */
  readonly total: number | null
}

export interface BuildOptions {
  /** Leaves out events of a lower confidence, 0 to 1. */
  readonly minConfidence?: number
  /** Base of the IRIs that validation names (default https://w3id.org/triplewire/id/). */
  readonly base?: string
  /** Whether the result is checked against the SHACL shapes (default true). A fault is ours: it is reported as a warning. */
  readonly validate?: boolean
  /** Turtle files with frames, and so event classes, beside those of the package. */
  readonly ontology?: readonly string[]
  /** Told of each diagnostic as it is found; they are all in the result, too. */
  readonly report?: Report
  readonly onProgress?: (progress: Progress) => void
}

export interface BuildResult {
  readonly knowledge: Knowledge
  /** The knowledge with its ways to ask. */
  readonly graph: QueryableGraph
  /** Problems of the data, in the order in which they were found. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Builds knowledge from articles: reads, analyses, extracts and links them. The result depends on the articles alone,
 * not on their order, the time zone, the locale or the clock.
 *
 * @param inputs Files and folders, or articles that are already at hand.
 * @throws RangeError when `minConfidence` is not from 0 to 1; Error when a file of `ontology` cannot be read.
 * @example const { graph } = await build(['articles/'])
 */
export async function build(inputs: readonly (string | Article)[], options: BuildOptions = {}): Promise<BuildResult> {
  const { minConfidence = 0, onProgress } = options
  if (!(minConfidence >= 0 && minConfidence <= 1)) throw new RangeError(`minConfidence is from 0 to 1, not ${minConfidence}`)
  const diagnostics: Diagnostic[] = []
  const report: Report = (diagnostic) => {
    diagnostics.push(diagnostic)
    options.report?.(diagnostic)
  }
  const ontology = await loadOntology(options.ontology)
  const [analyzer, articles] = await Promise.all([
    createAnalyzer({ gazetteer: ontology.gazetteer }),
    collectArticles(inputs, report, onProgress),
  ])
  const knowledge = withMinConfidence(link(analyseAll(articles, analyzer, ontology, report, onProgress), ontology), minConfidence)
  if (options.validate !== false) {
    onProgress?.({ stage: 'validate', done: 0, total: articles.length })
    await reportFaults(knowledge, options.base, report)
  }
  return { knowledge, graph: new QueryableGraph(knowledge), diagnostics }
}

async function collectArticles(
  inputs: readonly (string | Article)[],
  report: Report,
  onProgress: BuildOptions['onProgress'],
): Promise<Article[]> {
  const articles: Article[] = []
  for (const input of inputs) {
    if (typeof input !== 'string') articles.push(input)
    else for await (const article of readArticles([input], report)) articles.push(article)
    onProgress?.({ stage: 'read', done: articles.length, total: null })
  }
  return uniqueArticles(articles, report)
}

/** One article after the other: its layers take some hundred times the room of its text, and are gone when it is linked. */
function* analyseAll(
  articles: readonly Article[],
  analyzer: Analyzer,
  ontology: Ontology,
  report: Report,
  onProgress: BuildOptions['onProgress'],
): Generator<Analysed> {
  let done = 0
  for (const article of articles) {
    const result = analyse(article, analyzer, ontology, report)
    if (result !== null) yield result
    onProgress?.({ stage: 'analyse', done: ++done, total: articles.length })
  }
}

/** One article may fail, by a fault of ours, without costing the others. */
function analyse(article: Article, analyzer: Analyzer, ontology: Ontology, report: Report): Analysed | null {
  try {
    const doc = analyzer.analyze(article, report)
    return { doc, mentions: extract(doc, ontology) }
  } catch (error) {
    const message = `The article could not be analysed; please report it with its text: ${error instanceof Error ? error.message : String(error)}`
    report({ code: 'article-failed', severity: 'error', message, source: article.source })
    return null
  }
}

/** What we write must conform to our own shapes, whatever the articles. */
async function reportFaults(knowledge: Knowledge, base: string | undefined, report: Report): Promise<void> {
  const { toDiagnostic, validate } = await import('../validation/index.js')
  const { violations } = await validate(toQuads(knowledge, base === undefined ? {} : { base }))
  for (const violation of violations) report({ ...toDiagnostic(violation), severity: 'warning' })
}
