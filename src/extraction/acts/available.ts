import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** Who says that it is to be had. */
export const BY_SPEAKER = 'says it is to be had'

const SAYS = new Set(['say', 'tell', 'announce', 'inform', 'declare', 'add', 'indicate', 'assure', 'signal'])

/**
 * "Turkey said that 30 ventilators were available", "the bank told Chad that ten million was on offer": who says that a
 * number of things is to be had offers them, to whom it says so.
 */
export function saidToBeHad(tree: Tree, phrases: Phrases, { head, frame, pos }: Trigger, fills: readonly Fill[]): Fill[] {
  if (frame.evokes !== 'Offer' || pos === 'verb' || fills.some((f) => f.role === 'provider')) return []
  const { deprel, head: says } = tree.token(head)
  if (!['ccomp', 'parataxis'].includes(deprel) || says < 0 || !SAYS.has(tree.token(says).lemma)) return []
  const counted = tree
    .childrenBy(head, 'nsubj')
    .some((s) => phrases.money(s) !== null || phrases.count(s) !== null || phrases.at(s).type === 'quantity')
  if (!counted) return []
  const named = (role: 'provider' | 'recipient', heads: readonly number[]): Fill[] =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => p.type === 'party' && (p.name !== null || p.entity !== null))
      .map((phrase) => ({ role, phrase, by: BY_SPEAKER, confidence: 0.7 }))
  const givers = named(
    'provider',
    surfaceSubjects(tree, says).map((s) => s.head),
  )
  if (!givers.length) return []
  return [...givers, ...(fills.some((f) => f.role === 'recipient') ? [] : named('recipient', tree.childrenBy(says, 'obj', 'iobj')))]
}
