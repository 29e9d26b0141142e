import type { Article, Doc, Report } from '../model/index.js'
// Not from the index, which can read files: analysis runs in browsers, too.
import type { Gazetteer } from '../ontology/gazetteer.js'
import { createGazetteer } from '../ontology/gazetteer-rows.js'
import { type Annotator, checkOrder } from './annotator.js'
import { coreference } from './coreference/annotator.js'
import { emptyDoc, tokensAndSentences } from './doc.js'
import { grammar } from './grammar.js'
import { createNames, namesInTree } from './names/annotator.js'
import { numbers } from './numbers/annotator.js'
import { createParser } from './parser/parser.js'
import { quotes } from './quotes/annotator.js'
import { times } from './times/annotator.js'

export type { Annotator } from './annotator.js'
export { toConllu } from './conllu.js'
export { createParser, type Parser } from './parser/parser.js'
export { toTree } from './tree.js'

export interface Analyzer {
  /** The annotators, in the order they run. */
  readonly annotators: readonly Annotator[]
  /** Analyses one article. Synchronous and pure; never throws, whatever the text. */
  analyze(article: Article, report?: Report): Doc
}

export interface AnalyzerOptions {
  /** The parser's weights, unpacked. Without them Node reads the file shipped with the package; a browser must pass them. */
  readonly weights?: Uint8Array
  /** Names known beforehand; by default the gazetteer that ships with the package. */
  readonly gazetteer?: Gazetteer
}

/** Makes an analyzer of the annotators in their order: words, names, grammar, numbers, dates, quotes, coreference. */
export async function createAnalyzer(options: AnalyzerOptions = {}): Promise<Analyzer> {
  const weights = options.weights ?? (await import('./parser/load.js')).loadShippedWeights()
  const parser = await createParser(weights)
  const annotators: readonly Annotator[] = [
    tokensAndSentences,
    createNames(options.gazetteer ?? createGazetteer()),
    grammar(parser),
    namesInTree,
    numbers,
    times,
    quotes,
    coreference,
  ]
  checkOrder(annotators)
  return {
    annotators,
    analyze(article, report = () => undefined) {
      const read = (one: Article) => annotators.reduce((doc, annotator) => annotator.annotate(doc, report), emptyDoc(one))
      const title = article.title?.trim()
      const doc = read(article)
      return title ? { ...doc, headline: read({ ...article, title: null, text: title }) } : doc
    },
  }
}
