import type { Tree } from '../sentence/tree.js'
import type { Act } from './act.js'
import { pass } from './folding.js'

/** "Stopped the doses from leaving for Fiji": what is kept from happening says only where it was to go. */
export function joinPrevented(tree: Tree, act: Act, acts: ReadonlyMap<number, Act>): void {
  if (act.type !== 'Suspension' || act.trigger.pos !== 'verb') return
  const objects = tree.childrenBy(act.trigger.head, 'obj', 'nsubj:pass')
  for (const clause of [act.trigger.head, ...objects].flatMap((t) => tree.childrenBy(t, 'advcl', 'xcomp', 'ccomp', 'acl', 'obl', 'nmod'))) {
    const kept = acts.get(clause)
    const from = tree.childrenBy(clause, 'mark', 'case').some((m) => tree.token(m).form.toLowerCase() === 'from')
    if (kept === undefined || kept.outer !== null || kept.trigger.pos !== 'verb' || !from || clause < act.trigger.head) continue
    pass(act, kept, ['recipient', 'via'])
    act.inner.push(clause)
    kept.outer = act.trigger.head
  }
}
