import type { Factuality, Role } from '../../model/index.js'
import type { Fill, Rejected } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

/** One reading of a trigger with its roles: what becomes an event mention once goods and parties are settled. */
export interface Act {
  readonly trigger: Trigger
  type: string
  fills: Fill[]
  readonly rejected: Rejected[]
  factuality: Factuality
  /** Token whose word decided the factuality. */
  cue: number | null
  /** Index in `doc.times`. */
  time: number | null
  /** Tokens that show the act: trigger, fillers, and the words between governors. */
  tokens: Set<number>
  /** Heads of the triggers folded into this one. */
  readonly inner: number[]
  /** A deal whose clauses say who gives what. */
  terms: boolean
  /** The trigger that folded this one into itself. */
  outer: number | null
  /** Why it is no event, for `explain`. */
  dropped: string | null
  rule: string
}

/** Acts done by saying: the day they are reported is the day they happen. */
export const SPOKEN = new Set(['Pledge', 'Offer', 'Request', 'Rejection', 'Acceptance'])

export const has = (act: Act, role: Role) => act.fills.some((f) => f.role === role)

/** The acts of each sentence, in the order given. */
export function actsBySentence(tree: Tree, acts: readonly Act[]): Map<number, Act[]> {
  const found = new Map<number, Act[]>()
  for (const act of acts) {
    const { sentence } = tree.token(act.trigger.head)
    const here = found.get(sentence)
    if (here) here.push(act)
    else found.set(sentence, [act])
  }
  return found
}
