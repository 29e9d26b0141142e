export { type Analyzer, type AnalyzerOptions, createAnalyzer, toConllu, toTree } from './analysis/index.js'
export { extract } from './extraction/index.js'
export { type EventFilter, EventGraph, writeCsv, writeGexf, writeGraphml } from './graph/index.js'
export { readArticles } from './ingest/index.js'
export { link } from './linking/index.js'
export type * from './model/index.js'
export { loadOntology, type Ontology } from './ontology/index.js'
export { type BuildOptions, type BuildResult, build, load, type Progress, withMinConfidence } from './pipeline/index.js'
export {
  engineOver,
  QUESTIONS,
  QueryableGraph,
  QueryError,
  type QueryResult,
  SparqlEngine,
  writeResult,
} from './query/index.js'
export { fromQuads, NAMESPACES, parseRdf, type RdfFormat, readRdfFile, serialize, toQuads, writeText } from './rdf/index.js'
export { toViewerJson } from './viewer-data/index.js'
