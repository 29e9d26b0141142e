import type { CorefChain, Doc } from '../../model/index.js'
import type { Annotator } from '../annotator.js'
import { createClauses } from './clauses.js'
import { resolveDefinite } from './definites.js'
import { Discourse } from './entities.js'
import { addGoods, isGoodsNoun } from './goods.js'
import { resolvePronoun } from './pronouns.js'

/**
 * Adds chains of expressions that stand for one thing: names, pronouns, definite phrases. Reads the text once from left to right;
 * where two readings are near each other it makes no link.
 */
export const coreference: Annotator = {
  name: 'coreference',
  requires: ['tokens', 'sentences', 'names', 'tree', 'quotes'],
  assigns: ['chains'],
  annotate: (doc) => ({ ...doc, chains: chainsOf(doc) }),
}

function chainsOf(doc: Doc): CorefChain[] {
  const discourse = new Discourse(doc, createClauses(doc.tokens))
  let next = 0
  let covered = -1
  for (const token of doc.tokens) {
    const name = doc.names[next]
    if (name !== undefined && name.first === token.index) {
      if (name.kind !== 'Goods') {
        discourse.addName(next)
        covered = name.last
      }
      next++
    }
    if (token.index < covered) continue
    if (token.upos === 'PRON' || token.upos === 'DET') {
      const entity = resolvePronoun(discourse, token.index)
      if (entity !== null) discourse.mention(entity, token.index)
    } else if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      const entity = resolveDefinite(discourse, token.index)
      if (entity !== null) discourse.mention(entity, token.index)
      else if (isGoodsNoun(token)) addGoods(discourse, token.index)
    }
  }
  return discourse.all
    .filter(({ heads }) => heads.length > 1)
    .map(({ name, heads }) => ({ name, heads: [...new Set(heads)].sort((a, b) => a - b) }))
    .filter(({ heads }) => heads.length > 1)
    .sort((a, b) => a.heads[0]! - b.heads[0]!)
}
