import type { Act } from '../acts/act.js'
import type { Tree } from '../sentence/tree.js'

/** One member of a counted list, from its number to the next one's. */
export interface ListMember {
  /** Index in `doc.numbers`. */
  readonly number: number
  /** First token. */
  readonly first: number
  /** Token after the last. */
  readonly last: number
}

const LINKS = new Set([',', 'and', ';', '&', 'another'])

/**
 * "Received 1.3 million doses donated by China, 1.5 million bought from India and 300,000 offered by WHO": a participle
 * qualifies the member that it stands in, not the list.
 *
 * @returns the member; null when the act is no participle, or the sentence counts no list
 */
export function memberOf(tree: Tree, act: Act): ListMember | null {
  const { head, pos } = act.trigger
  if (pos !== 'verb' || !['acl', 'amod'].includes(tree.token(head).deprel)) return null
  const sentence = tree.sentenceOf(head)
  const counts = tree.numbersIn(sentence.first, sentence.last).flatMap((number) => {
    const n = tree.doc.numbers[number]!
    return n.unit === null && n.value >= 2 ? [{ ...n, number }] : []
  })
  const own = counts.findLastIndex((n) => n.first < head)
  if (own < 0) return null
  const follows = (i: number) => i > 0 && i < counts.length && LINKS.has(tree.token(counts[i]!.first - 1).form.toLowerCase())
  if (!follows(own) && !follows(own + 1)) return null
  return { number: counts[own]!.number, first: counts[own]!.first, last: counts[own + 1]?.first ?? sentence.last }
}
