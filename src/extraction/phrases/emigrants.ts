import type { TokenRange } from '../../model/index.js'
import type { Tree } from '../sentence/tree.js'

const LIVE = new Set(['live', 'reside', 'base', 'settle', 'work', 'study', 'scatter'])
const AWAY = /^(?:abroad|overseas)$/i

/**
 * "Iranians living in the United States", "Kenyans abroad": people of a country who live elsewhere are not their country.
 *
 * @returns the words for them; null for any other use of the word for a people
 */
export function emigrants(tree: Tree, head: number): TokenRange | null {
  if (!/^NNP?S$/.test(tree.token(head).xpos)) return null
  const living = tree.childrenBy(head, 'acl').find((c) => c > head && LIVE.has(tree.token(c).lemma))
  const away = tree.childrenBy(head, 'advmod').find((c) => c === head + 1 && AWAY.test(tree.token(c).form))
  // "Filipinos in the United States"
  const there = tree.childrenBy(head, 'nmod').find((n) => tree.preposition(n) === 'in' && n > head && isOtherCountry(tree, head, n))
  const last = living === undefined ? (away ?? there) : Math.max(...tree.subtree(living))
  return last === undefined ? null : tree.range([head, last], head)
}

function isOtherCountry(tree: Tree, people: number, place: number): boolean {
  const at = (t: number) => tree.doc.names.find((n) => n.first <= t && t < n.last && n.kind === 'Country')?.candidates[0]
  return at(place) !== undefined && at(place) !== at(people)
}
