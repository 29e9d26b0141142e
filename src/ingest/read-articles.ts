import { readFile } from 'node:fs/promises'
import type { Article, Report } from '../model/index.js'
import { decode, lineAt } from './decode.js'
import { type Format, findFiles, type SourceFile } from './find-files.js'
import { LIMITS, megabytes } from './limits.js'
import { readLines } from './lines.js'
import { systemMessage } from './system-message.js'

/**
 * Reads articles from files and folders, in the order given; see {@link FORMATS} for the endings.
 * Whatever is wrong with the data is reported, with file and line, and the rest is still read.
 * @param paths Files and folders.
 * @param report Receives a diagnostic for each problem.
 */
export async function* readArticles(paths: readonly string[], report: Report): AsyncGenerator<Article> {
  for await (const source of findFiles(paths, report)) {
    try {
      if (source.format === 'jsonl') yield* readJsonLines(source.file, report)
      else {
        const article = await readOne(source, source.format, report)
        if (article !== null) yield article
      }
    } catch (error) {
      report({ code: 'unreadable', severity: 'error', message: systemMessage(error), source: source.file })
    }
  }
}

async function readOne({ file, bytes }: SourceFile, format: Exclude<Format, 'jsonl'>, report: Report): Promise<Article | null> {
  const limit = format === 'html' ? LIMITS.html : LIMITS.article
  if (bytes > limit) {
    const message = `The file has ${megabytes(bytes)}; a file with one article may have ${megabytes(limit)}. Split it, or give many articles as .jsonl.`
    report({ code: 'file-too-large', severity: 'error', message, source: file })
    return null
  }
  const content = textOf(await readFile(file), file, report)
  if (content === null) return null
  if (!/\S/u.test(content)) {
    report({ code: 'empty-file', severity: 'error', message: 'The file is empty; give it a text, or remove it.', source: file })
    return null
  }
  switch (format) {
    case 'text':
      return (await import('./text-file.js')).parseTextFile(content, file, report)
    case 'markdown':
      return (await import('./markdown-file.js')).parseMarkdown(content, file, report)
    case 'html':
      return (await import('./html-file.js')).parseHtml(content, file, report)
    case 'json':
      return (await import('./json-article.js')).parseJsonArticle(content, { file }, report)
  }
}

/** Decodes a whole file. Null, with a diagnostic, for one that is no text at all. */
function textOf(bytes: Uint8Array, file: string, report: Report): string | null {
  const { text, brokenAt } = decode(bytes)
  if (text.includes('\0')) {
    const message = 'The file holds NUL characters: it is no text, or UTF-16 without a byte order mark. Save it as UTF-8.'
    report({ code: 'binary-file', severity: 'error', message, source: file })
    return null
  }
  if (brokenAt !== null) reportBroken(file, lineAt(bytes, brokenAt), `Byte ${brokenAt + 1} of the file`, report)
  return text
}

async function* readJsonLines(file: string, report: Report): AsyncGenerator<Article> {
  const { parseJsonArticle } = await import('./json-article.js')
  let lines = 0
  for await (const { number, text, brokenAt } of readLines(file)) {
    if (text === null) {
      lines++
      const message = `The line has more than ${megabytes(LIMITS.article)}; one article may have that much. Check for a missing line end.`
      report({ code: 'line-too-long', severity: 'error', message, source: file, line: number })
      continue
    }
    if (text.trim() === '') continue
    lines++
    if (brokenAt !== null) reportBroken(file, number, `Byte ${brokenAt + 1} of the line`, report)
    const article = parseJsonArticle(text, { file, line: number }, report)
    if (article !== null) yield article
  }
  if (lines === 0) report({ code: 'empty-file', severity: 'error', message: 'The file is empty; give it an article a line.', source: file })
}

function reportBroken(file: string, line: number, where: string, report: Report): void {
  const message = `${where} is not of the file's encoding; it is read as U+FFFD. Save the file as UTF-8.`
  report({ code: 'broken-encoding', severity: 'error', message, source: file, line })
}
