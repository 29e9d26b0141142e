import { readdir, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Report } from '../model/index.js'
import { systemMessage } from './system-message.js'

/** Endings that are read, and the format each stands for. */
export const FORMATS = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
} as const
export type Format = (typeof FORMATS)[keyof typeof FORMATS]

/** A file of articles and how to read it. */
export interface SourceFile {
  readonly file: string
  readonly format: Format
  readonly bytes: number
}

/**
 * Files that the given paths name: a file itself; of a folder all files with a known ending, folders in it included,
 * in the order of their names' code units. Hidden files, and links to folders, are passed over.
 */
export async function* findFiles(paths: readonly string[], report: Report): AsyncGenerator<SourceFile> {
  for (const path of paths) {
    try {
      const found = await stat(path)
      if (found.isDirectory()) {
        let files = 0
        for await (const file of filesOfFolder(path, report)) {
          files++
          yield file
        }
        if (files === 0) {
          const message = `The folder holds no articles; they are files ending in ${Object.keys(FORMATS).join(' ')}.`
          report({ code: 'no-articles', severity: 'error', message, source: path })
        }
        continue
      }
      const format = formatOf(path)
      if (format !== null && found.isFile()) yield { file: path, format, bytes: found.size }
      else {
        const what = found.isFile() ? 'The ending of its name tells no format' : 'This is no regular file'
        const message = `${what}; articles are files ending in ${Object.keys(FORMATS).join(' ')}.`
        report({ code: 'unknown-format', severity: 'error', message, source: path })
      }
    } catch (error) {
      report({ code: 'unreadable', severity: 'error', message: systemMessage(error), source: path })
    }
  }
}

async function* filesOfFolder(folder: string, report: Report): AsyncGenerator<SourceFile> {
  const entries = await readdir(folder, { withFileTypes: true })
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const file = join(folder, entry.name)
    try {
      if (entry.isDirectory()) yield* filesOfFolder(file, report)
      else if (formatOf(file) !== null) {
        const found = await stat(file)
        if (found.isFile()) yield { file, format: formatOf(file)!, bytes: found.size }
      }
    } catch (error) {
      report({ code: 'unreadable', severity: 'error', message: systemMessage(error), source: file })
    }
  }
}

function formatOf(file: string): Format | null {
  const ending = extname(file).toLowerCase()
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending as keyof typeof FORMATS] : null
}
