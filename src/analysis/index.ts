import type { Article, Doc, Report } from '../model/index.js'
import { type Annotator, checkOrder } from './annotator.js'
import { emptyDoc, tokensAndSentences } from './doc.js'
import { numbers } from './numbers/annotator.js'
import { times } from './times/annotator.js'

export type { Annotator } from './annotator.js'

export interface Analyzer {
  /** The annotators, in the order they run. */
  readonly annotators: readonly Annotator[]
  /** Analyses one article. Synchronous and pure; never throws, whatever the text. */
  analyze(article: Article, report?: Report): Doc
}

/** Makes an analyzer of the annotators in their order: words, names, grammar, numbers, dates, quotes, coreference. */
export async function createAnalyzer(): Promise<Analyzer> {
  const annotators: readonly Annotator[] = [tokensAndSentences, numbers, times]
  checkOrder(annotators)
  return {
    annotators,
    analyze(article, report = () => undefined) {
      return annotators.reduce((doc, annotator) => annotator.annotate(doc, report), emptyDoc(article))
    },
  }
}
