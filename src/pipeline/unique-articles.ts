import { articleId } from '../ingest/index.js'
import type { Article, Report } from '../model/index.js'
import { compare, groupBy } from '../rdf/collections.js'

/**
 * The articles, sorted by id, each once, whatever the order in which they came.
 * The same article given twice is kept once; different articles that share an id get the hash of their content after it,
 * all of them, so that none depends on which came first. Both are reported.
 */
export function uniqueArticles(articles: readonly Article[], report: Report): Article[] {
  const unique: Article[] = []
  for (const [id, sharing] of groupBy(articles, (article) => article.id)) {
    const contents = [...groupBy(sharing, articleId).values()].map((same) => [...same].sort(byUrlAndSource))
    for (const [first, ...others] of contents) {
      for (const other of others) {
        const message = `The article is the same as ${first!.source} and is counted once.`
        report({ code: 'duplicate-article', severity: 'warning', message, source: other.source })
      }
    }
    if (contents.length === 1) unique.push(contents[0]![0]!)
    else {
      for (const [article] of contents) {
        const renamed = `${id}-${articleId(article!).slice(1, 9)}`
        const message = `${contents.length} different articles have the id ${JSON.stringify(id)}; give each its own. This one is read as ${JSON.stringify(renamed)}.`
        report({ code: 'duplicate-id', severity: 'error', message, source: article!.source })
        unique.push({ ...article!, id: renamed })
      }
    }
  }
  reportReprints(unique, report)
  return unique.sort((a, b) => compare(a.id, b.id))
}

/** One text under several ids is one source counted several times: worth a word, but the user's to decide. */
function reportReprints(articles: readonly Article[], report: Report): void {
  for (const reprints of groupBy(articles, ({ text }) => text).values()) {
    const [first, ...others] = [...reprints].sort(byUrlAndSource)
    for (const other of others) {
      const message = `The text is word for word that of ${first!.source}; both are kept, as two articles.`
      report({ code: 'same-text', severity: 'warning', message, source: other.source })
    }
  }
}

const byUrlAndSource = (a: Article, b: Article) => compare(a.url ?? '', b.url ?? '') || compare(a.source, b.source)
