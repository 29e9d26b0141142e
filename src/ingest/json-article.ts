import type { Article, Report } from '../model/index.js'
import { finishArticle, type Place, quoted } from './draft.js'
import { syntaxError } from './json-syntax.js'

/**
 * Reads one article from JSON: an object with `text`, and `id`, `url`, `title`, `date` if known (`null` is allowed for these).
 * The text is kept to the character, for offsets of evidence count in it; only lone surrogates, which no encoding can carry,
 * become U+FFFD.
 */
export function parseJsonArticle(content: string, place: Place, report: Report): Article | null {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    const { line, column, message } = syntaxError(content)
    report({
      code: 'invalid-json',
      severity: 'error',
      message: `${message} Mend the JSON there; a checker such as "node -p" on the file shows the place too.`,
      source: place.file,
      line: place.line === undefined ? line : place.line + line - 1,
      column,
    })
    return null
  }
  return articleFromJson(value, place, report)
}

function articleFromJson(value: unknown, place: Place, report: Report): Article | null {
  const error = (code: string, message: string) =>
    report({ code, severity: 'error', message, source: place.file, ...(place.line === undefined ? {} : { line: place.line }) })

  if (Array.isArray(value)) {
    error('json-list', 'This is a list; a .json file holds one article. Save the list as .jsonl, one article a line.')
    return null
  }
  if (value === null || typeof value !== 'object') {
    error('json-no-object', `An article is an object with the key "text"; this is ${kindOf(value)}.`)
    return null
  }
  const record = value as Record<string, unknown>
  if (record.text === undefined || record.text === null) {
    const near = ['body', 'content', 'article', 'Text'].find((key) => typeof record[key] === 'string')
    error(
      'missing-text',
      `The article has no "text"${near === undefined ? '' : `; rename its key ${quoted(near)}`}. Only "text" is required.`,
    )
    return null
  }
  if (typeof record.text !== 'string') {
    error('wrong-type', `"text" must be a string; it is ${kindOf(record.text)}.`)
    return null
  }
  const string = (key: 'id' | 'url' | 'title' | 'date'): string | null => {
    const field = record[key]
    if (field === undefined || field === null) return null
    if (typeof field === 'string') return wellFormed(field)
    error('wrong-type', `"${key}" must be a string or null; it is ${kindOf(field)}. The article is read without it.`)
    return null
  }
  const text = wellFormed(record.text)
  if (text !== record.text) {
    const message = 'The text holds half a surrogate pair, which is no character; it is read as U+FFFD.'
    report({
      code: 'lone-surrogate',
      severity: 'warning',
      message,
      source: place.file,
      ...(place.line === undefined ? {} : { line: place.line }),
    })
  }
  return finishArticle({ id: string('id'), url: string('url'), title: string('title'), date: string('date'), text }, place, report)
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Each lone surrogate as U+FFFD: one unit for one unit, so that no offset moves. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
