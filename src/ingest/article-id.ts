import { createHash } from 'node:crypto'
import type { Article } from '../model/index.js'

/**
 * Id of an article that was given none: `a` and 16 hexadecimal digits of the SHA-256 of its title, date and text,
 * each preceded by its length, so that no two different articles can run together to the same bytes.
 */
export function articleId({ title, date, text }: Pick<Article, 'title' | 'date' | 'text'>): string {
  const hash = createHash('sha256')
  for (const part of [title ?? '', date ?? '', text]) hash.update(`${part.length}:${part}`)
  return `a${hash.digest('hex').slice(0, 16)}`
}
