import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

const DOWN = new Set(['over', 'into', 'onto', 'along', 'across', 'above'])

/**
 * "Dropped 38,000 meals over Gaza": goods let fall somewhere are delivered there, where "drop" alone gives something up.
 *
 * @returns the roles of the delivery; null where nothing falls from the air
 */
export function airdropped(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger, fills: readonly Fill[]): Fill[] | null {
  if (pos !== 'verb' || frame.name !== 'suspend' || tree.token(head).lemma !== 'drop') return null
  if (!fills.some((f) => f.role === 'item' && f.phrase.type === 'goods')) return null
  const places = tree.childrenBy(head, 'obl').filter((o) => DOWN.has(tree.preposition(o)))
  if (!places.length) return null
  // "along the coast of Gaza"
  const where = places
    .flatMap((o) => [o, ...tree.childrenBy(o, 'nmod')])
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party')
  const taken = new Set(where.map((p) => p.head))
  return [
    ...fills.filter((f) => !taken.has(f.phrase.head)),
    ...where.map((phrase) => ({ role: 'recipient' as const, phrase, by: 'where it falls', confidence: 0.85 })),
  ]
}
