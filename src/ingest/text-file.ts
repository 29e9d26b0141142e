import type { Article, Report } from '../model/index.js'
import { finishArticle } from './draft.js'

/** A title is short: longer first lines are the first paragraph. */
const TITLE_LENGTH = 200

/**
 * Reads a plain text. A first line that begins ` date YYYY-MM-DD ` gives the date; a short first line without a full stop,
 * followed by a blank line, is the title. The text is the rest, line ends as `\n`, white space around it removed.
 */
export function parseTextFile(content: string, file: string, report: Report): Article | null {
  let rest = content.replace(/\r\n?/g, '\n').trim()
  const dated = /^date (\S+)(?: |\n|$)/.exec(rest)
  const date = dated !== null && /^\d{4}-\d{2}-\d{2}$/.test(dated[1]!) ? dated[1]! : null
  if (date !== null) rest = rest.slice(dated![0].length).trim()
  const title = titleOf(rest)
  const text = title === null ? rest : rest.slice(rest.indexOf('\n')).trim()
  return finishArticle({ date, title, text }, { file }, report)
}

function titleOf(text: string): string | null {
  const end = text.indexOf('\n')
  if (end < 0 || end > TITLE_LENGTH) return null
  const first = text.slice(0, end).trim()
  const blank = text.slice(end + 1, end + TITLE_LENGTH).split('\n', 1)[0]
  return blank?.trim() === '' && !first.endsWith('.') ? first : null
}
