import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Article, Report } from '../model/index.js'
import { finishArticle } from './draft.js'
import { blockText } from './html-blocks.js'
import { pageMetadata } from './html-metadata.js'
import { tooComplex } from './html-size.js'
import type { HtmlNode } from './html-tree.js'

/**
 * Reads a web page: its main text by Mozilla's Readability, title, day and address from its metadata.
 * The page is only parsed: no script runs, nothing is fetched. Paragraphs of the text are separated by a blank line.
 */
export function parseHtml(content: string, file: string, report: Report): Article | null {
  const error = (code: string, message: string) => report({ code, severity: 'error', message, source: file })
  const size = tooComplex(content)
  if (size !== null) {
    error('html-too-complex', `The page ${size}; save its text as .txt.`)
    return null
  }
  const { document } = parseHTML(/<html[\s>]/i.test(content) ? content : `<!doctype html><html><body>${content}</body></html>`)
  // The metadata is read first: Readability takes scripts, and the JSON-LD in them, out of the document.
  const metadata = pageMetadata(document)
  const main = new Readability(document, { serializer: (element) => element }).parse()
  const text = blockText((main?.content ?? document.body) as unknown as HtmlNode)
  if (!/[\p{L}\p{N}]/u.test(text)) {
    error('no-main-text', 'No main text was found in the page; save its text as .txt.')
    return null
  }
  return finishArticle({ ...metadata, title: metadata.title ?? (main?.title || null), text }, { file }, report)
}
