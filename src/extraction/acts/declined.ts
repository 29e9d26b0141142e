import type { Tree } from '../sentence/tree.js'
import type { Act } from './act.js'

const NOTHING_ELSE = new Set(['nsubj', 'punct', 'cc', 'advmod', 'aux', 'conj', 'parataxis', 'mark', 'discourse', 'obl:unmarked'])

/**
 * "Peru offered 5,000 doses, but Chad declined", "and Chad accepted": a party that answers, and nothing is said of what. What was offered it
 * is told before.
 */
export function declinesOutright(tree: Tree, { trigger, fills }: Act): boolean {
  const { head, pos, frame, tokens } = trigger
  if (pos !== 'verb' || !ANSWERS.has(frame.evokes ?? '') || !(ANSWER.has(tree.token(head).lemma) || frame.name === 'say-no')) return false
  if (!fills.some((f) => f.role === 'recipient' && f.by.startsWith('subject') && (f.phrase.name !== null || f.phrase.anaphor))) return false
  return tree.children[head]!.every(
    (c) => tokens.includes(c) || NOTHING_ELSE.has(tree.token(c).deprel) || tree.isTime(c) || POLITELY.has(tree.preposition(c)),
  )
}

const ANSWERS = new Set(['Rejection', 'Acceptance'])
const ANSWER = new Set(['decline', 'refuse', 'accept'])
const POLITELY = new Set(['with', 'at', 'on', 'in'])
