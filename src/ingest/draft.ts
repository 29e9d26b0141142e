import type { Article, Report } from '../model/index.js'
import { articleId } from './article-id.js'
import { isDay } from './day.js'
import { LIMITS } from './limits.js'

/** What a format's parser found, before the checks that all formats share. */
export interface Draft {
  readonly id?: string | null
  readonly url?: string | null
  readonly title?: string | null
  /** `YYYY-MM-DD`, or an ISO date-time, whose day as written counts. */
  readonly date?: string | null
  readonly text: string
}

/** Where a draft stands: the file, and the line of a file with one article a line. */
export interface Place {
  readonly file: string
  readonly line?: number
}

/**
 * Turns a draft into an article: checks its text, date and address, mints an id when it has none.
 * Returns null, with an `error` diagnostic, when there is no text to work on.
 */
export function finishArticle(draft: Draft, place: Place, report: Report): Article | null {
  const error = (code: string, message: string) =>
    report({ code, severity: 'error', message, source: place.file, ...(place.line === undefined ? {} : { line: place.line }) })

  if (!/[\p{L}\p{N}]/u.test(draft.text)) {
    error('empty-text', 'The text has no words; give it some, or remove the article.')
    return null
  }
  if (draft.text.length > LIMITS.text) {
    error(
      'text-too-long',
      `The text has ${draft.text.length} characters; one article may have ${LIMITS.text}. Split it into its articles, for example one a line of a .jsonl file.`,
    )
    return null
  }
  const field = (key: 'id' | 'url' | 'title' | 'date'): string | null => {
    const value = draft[key]?.trim() || null
    if (value === null || value.length <= LIMITS.field) return value
    error('field-too-long', `"${key}" has ${value.length} characters; it may have ${LIMITS.field}. The article is read without it.`)
    return null
  }
  const title = field('title')
  const url = checkedUrl(field('url'), error)
  const date = checkedDate(field('date'), error)
  const id = field('id') ?? articleId({ title, date, text: draft.text })
  return { id, url, title, date, text: draft.text, source: place.line === undefined ? place.file : `${place.file}:${place.line}` }
}

type Complaint = (code: string, message: string) => void

function checkedDate(date: string | null, error: Complaint): string | null {
  if (date === null) return null
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/s.exec(date)?.[1]
  if (day !== undefined && isDay(day)) return day
  error('invalid-date', `The date ${quoted(date)} is no day of the calendar; write it as YYYY-MM-DD. The article is read without a date.`)
  return null
}

function checkedUrl(url: string | null, error: Complaint): string | null {
  if (url === null) return null
  const parsed = webAddress(url)
  if (parsed === null)
    error('invalid-url', `The url ${quoted(url)} is no web address; write it in full, with https://. The article is read without it.`)
  return parsed
}

/** The address if it is an absolute `http` or `https` URL, escaped where it could not stand in an IRI; else null. */
export function webAddress(url: string): string | null {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not stand in an IRI
  return /[\u0000-\u0020<>"{}|\\^`\u007f]/.test(url) ? new URL(url).href : url
}

/** A value from outside for a message: short, on one line, in quotation marks. */
export function quoted(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}
