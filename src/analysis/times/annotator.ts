import type { TimeMention } from '../../model/index.js'
import type { Annotator } from '../annotator.js'
import { toAtoms, toRange } from '../atoms.js'
import { resolveAll } from './index.js'
import { directionInTree } from './tree-direction.js'

/** Adds the date expressions, resolved against the article's date; the tree, where there is one, says which speak of what is to come. */
export const times: Annotator = {
  name: 'times',
  requires: ['tokens'],
  assigns: ['times'],
  annotate(doc) {
    const mentions: TimeMention[] = []
    const direction = directionInTree(doc.tokens)
    for (const { start, end, ...value } of resolveAll(toAtoms(doc.text), doc.text, { date: doc.article.date, direction })) {
      const range = toRange(doc.tokens, { start, end })
      if (range !== null) mentions.push({ ...range, ...value })
    }
    return { ...doc, times: mentions }
  },
}
