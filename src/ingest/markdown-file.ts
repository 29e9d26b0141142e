import MarkdownIt from 'markdown-it'
import type { Article, Report } from '../model/index.js'
import { finishArticle } from './draft.js'

const markdown = new MarkdownIt('commonmark', { html: true })
type MarkdownToken = ReturnType<typeof markdown.parse>[number]

/**
 * Reads a Markdown text (CommonMark). Front matter between `---` lines may give `id`, `url`, `title` and `date`, one a line;
 * the first heading of level 1 is the title when it gives none. Links become their text; images, code blocks and HTML are left out;
 * headings, list items and paragraphs are paragraphs of the text.
 */
export function parseMarkdown(content: string, file: string, report: Report): Article | null {
  const { fields, body } = frontMatter(content.replace(/\r\n?/g, '\n'))
  const paragraphs: string[] = []
  let heading: string | null = null
  let open = ''
  for (const token of markdown.parse(body, {})) {
    if (token.type.endsWith('_open')) open = token.tag
    if (token.type !== 'inline') continue
    const text = inlineText(token)
    if (open === 'h1' && heading === null && paragraphs.length === 0) heading = text
    else if (text !== '') paragraphs.push(text)
  }
  const { title = heading, id = null, url = null, date = null } = fields
  return finishArticle({ id, url, date, title, text: paragraphs.join('\n\n') }, { file }, report)
}

function inlineText(token: MarkdownToken): string {
  let text = ''
  for (const child of token.children ?? []) {
    if (child.type === 'text' || child.type === 'text_special' || child.type === 'code_inline') text += child.content
    else if (child.type === 'softbreak') text += ' '
    else if (child.type === 'hardbreak') text += '\n'
  }
  return text.trim()
}

type FrontMatter = Partial<Record<'id' | 'url' | 'title' | 'date', string>>

/** Front matter as flat `key: value` lines, the part of YAML that articles use; other keys are left alone. */
function frontMatter(content: string): { fields: FrontMatter; body: string } {
  const end = content.startsWith('---\n') ? content.indexOf('\n---', 3) : -1
  if (end < 0) return { fields: {}, body: content }
  const fields: FrontMatter = {}
  for (const line of content.slice(4, end).split('\n')) {
    const colon = line.indexOf(':')
    const key = line.slice(0, Math.max(colon, 0)).trim()
    const value = unquoted(line.slice(colon + 1).trim())
    if ((key === 'id' || key === 'url' || key === 'title' || key === 'date') && value !== '' && value !== 'null') fields[key] = value
  }
  const bodyStart = content.indexOf('\n', end + 1)
  return { fields, body: bodyStart < 0 ? '' : content.slice(bodyStart + 1) }
}

function unquoted(value: string): string {
  const quote = value[0]
  return value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote) ? value.slice(1, -1) : value
}
