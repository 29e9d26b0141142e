import { surfaceSubjects } from './subjects.js'
import type { Tree } from './tree.js'

/** Predicates that say for what something is meant to be ready, not that it is done. */
const SET_FOR = new Set([
  'set',
  'schedule',
  'slate',
  'due',
  'ready',
  'plan',
  'earmark',
  'prepare',
  'pack',
  'book',
  'bind',
  'bound',
  'up',
  'track',
  'line',
  'reserve',
  'destine',
  'destined',
  'intend',
  'target',
  'available',
])
/** Acts by which goods go to somebody; what is for sale is only offered. */
const GOINGS = /^(?:delivery|shipment|dispatch|despatch|arrival|export|airlift|handover|donation|distribution)$/
const AWAIT = new Set(['await', 'pend', 'need'])

/** What an act named behind a predicate is to do to the subject. */
interface Scheduled {
  /** The predicate that says so. */
  readonly governor: number
  /** Heads of the subjects. */
  readonly subjects: readonly number[]
  /** What the subjects are to the act: its goods, or who is to get them. */
  readonly fn: 'of' | 'to'
}

/** "1.7 million doses are set for delivery to Peru", "20 beds are awaiting shipment", "Peru is due for a delivery of masks". */
export function scheduledFor(tree: Tree, noun: number): Scheduled | null {
  const { head, deprel, upos, xpos } = tree.token(noun)
  if (head < 0 || upos !== 'NOUN' || xpos !== 'NN' || !GOINGS.test(tree.token(noun).lemma)) return null
  const { lemma } = tree.token(head)
  const meant = /^(?:obl|nmod|xcomp|advcl)/.test(deprel) && tree.preposition(noun) === 'for' && SET_FOR.has(lemma.toLowerCase())
  const waiting = deprel === 'obj' && AWAIT.has(lemma)
  if (!meant && !waiting) return null
  const own = tree.childrenBy(noun, 'nmod').some((n) => tree.preposition(n) === 'of')
  // "Peru awaits a delivery", "needs delivery of masks": who waits is told by the verb itself
  if (own ? waiting : tree.child(noun, 'det', 'nmod:poss') !== null) return null
  const subjects = surfaceSubjects(tree, head).map((s) => s.head)
  return subjects.length ? { governor: head, subjects, fn: own ? 'to' : 'of' } : null
}
