import type { Valence } from '../../ontology/frames.js'
import type { Tree } from '../sentence/tree.js'
import type { Fill } from './fill.js'

/**
 * "Mali's allocation" is what Mali is to get, "the allocation of COVAX" and "Washington's allocation for Peru" what they give:
 * whose it is gives where it is a programme, or where another is said to receive.
 */
export function allotted(valence: Valence, fills: readonly Fill[]): Fill[] {
  const owned = (f: Fill) => f.role === 'recipient' && /^(?:possessor|adjective|compound|of)\b/.test(f.by)
  if (valence.get('possessor') !== 'recipient' || valence.get('to') !== 'recipient') return [...fills]
  const others = fills.some((f) => f.role === 'recipient' && !owned(f))
  return fills.map((f) => (owned(f) && (others || f.phrase.type === 'programme') ? { ...f, role: 'provider' as const } : f))
}

const COME_TO = new Set(['come', 'amount', 'stand', 'run'])

/** "Its allocation is 36,000 doses", "comes to 36,000 doses": what a noun for an act is said to be in number. */
export function saidToBe(tree: Tree, noun: number): number[] {
  const { deprel, head } = tree.token(noun)
  if (deprel !== 'nsubj' || head < 0) return []
  const counted = (t: number) => tree.child(t, 'nummod') !== null
  if (tree.child(head, 'cop') !== null && tree.token(head).upos === 'NOUN') return counted(head) ? [head] : []
  if (!COME_TO.has(tree.token(head).lemma)) return []
  return tree.childrenBy(head, 'obl').filter((o) => ['to', 'at'].includes(tree.preposition(o)) && counted(o))
}
