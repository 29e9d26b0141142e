import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

/**
 * "The telephone company paid for 165,000 doses for Ghana": a company that makes no vaccine has no use for it, so what it
 * pays for it gives.
 *
 * @returns the fills with giver and receiver set so; null where the payer buys
 */
export function paidAsGift(tree: Tree, phrases: Phrases, { frame, pos, head }: Trigger, fills: readonly Fill[]): Fill[] | null {
  if (frame.name !== 'pay' || pos !== 'verb' || fills.some((f) => f.role === 'provider')) return null
  const payers = fills.filter((f) => f.role === 'recipient' && f.by.startsWith('subject'))
  const companies = payers.every(
    ({ phrase }) => phrase.name !== null && tree.doc.names[phrase.name]!.kind === 'Company' && !phrases.sells({ ...phrase, name: null }),
  )
  const goods = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  if (!payers.length || !companies || !goods.length) return null
  const meant = [head, ...goods]
    .flatMap((h) => tree.childrenBy(h, 'nmod', 'obl'))
    .filter((n) => tree.preposition(n) === 'for' && !goods.includes(n))
    .flatMap((n) => phrases.all(n))
    .filter((p) => p.type === 'party')
  return [
    ...fills.map((f) => (payers.includes(f) ? { ...f, role: 'provider' as const } : f)),
    ...meant.map((phrase): Fill => ({ role: 'recipient', phrase, by: 'paid for', confidence: 0.8 })),
  ]
}
