import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Tree } from '../sentence/tree.js'

const MEANT = new Set([
  'mean',
  'intend',
  'destine',
  'earmark',
  'plan',
  'reserve',
  'allocate',
  'slate',
  'bind',
  'order',
  'book',
  'originally',
])

/**
 * Roles of goods that go to somebody else: for whom their own words say they were meant ("the doses intended for Peru"). Then,
 * and where it is a programme, the one who sends them on gives them.
 */
export function meantFor(tree: Tree, phrases: Phrases, fills: readonly Fill[]): Fill[] {
  const first = fills
    .filter((f) => f.role === 'item')
    .flatMap((f) => tree.childrenBy(f.phrase.head, 'acl', 'amod'))
    .filter((v) => MEANT.has(tree.token(v).lemma.toLowerCase()))
    .flatMap((v) => tree.childrenBy(v, 'obl', 'nmod'))
    .filter((o) => tree.preposition(o) === 'for')
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party')
  const sends = (f: Fill) => f.role === 'recipient' && f.by.startsWith('subject')
  return [
    ...fills
      .filter((f) => !first.some((p) => p.head === f.phrase.head))
      .map((f) => (sends(f) && (first.length > 0 || f.phrase.type === 'programme') ? { ...f, role: 'provider' as const } : f)),
    ...first.map((phrase) => ({ role: 'recipient' as const, phrase, by: 'meant for', confidence: 0.85 })),
  ]
}
