import type { Span } from '../model/index.js'
import { isBorrowed } from './context/filler-key.js'
import type { Draft } from './lists/draft.js'
import type { Tree } from './sentence/tree.js'

/** The shortest stretch of the trigger's sentence that shows the act: from the first to the last word that fills it. */
export function evidenceOf(tree: Tree, draft: Draft): Span {
  const sentence = tree.doc.sentences[draft.sentence]!
  const inside = (t: number) => t >= sentence.first && t < sentence.last
  const tokens = [...draft.tokens, draft.trigger.head].filter(inside)
  for (const f of draft.fillers) for (const t of [f.range.first, f.range.last - 1]) if (inside(t) && !isBorrowed(f)) tokens.push(t)
  for (const n of [draft.quantity, draft.money]) {
    const number = n === null ? null : tree.doc.numbers[n]!
    if (number && inside(number.first)) tokens.push(number.first, number.last - 1)
  }
  const start = tree.token(Math.min(...tokens)).start
  const end = tree.token(Math.max(...tokens)).end
  const words = tree.doc.text.slice(start, end)
  const head = words.length - words.replace(EDGE_START, '').length
  const tail = words.length - words.replace(EDGE_END, '').length
  return { start: start + head, end: Math.max(start + head + 1, end - tail) }
}

const EDGE_START = /^[\s,;:.“”"'‘’–—-]+/u
const EDGE_END = /[\s,;:.“”"'‘’–—-]+$/u
