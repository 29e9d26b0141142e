import type { Tree } from '../sentence/tree.js'
import type { Act } from './act.js'

/** "Ordered 30,000 doses, to be delivered in May": when bought goods are to come is a term of the purchase, where no party is named. */
export function joinDeliveryTerms(tree: Tree, act: Act, all: ReadonlyMap<number, Act>): void {
  const { head, pos } = act.trigger
  const { deprel, head: governor, xpos } = tree.token(head)
  const toBe = xpos === 'VBN' && tree.childrenBy(head, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'to')
  if (pos !== 'verb' || !toBe || !['acl', 'advcl'].includes(deprel) || act.outer !== null) return
  const purchase = all.get(governor) ?? [...all.values()].find((a) => a.fills.some((f) => f.role === 'item' && f.phrase.head === governor))
  const own = act.fills.some((f) => (f.role === 'provider' || f.role === 'recipient') && f.phrase.head > head)
  if (purchase?.type === 'Purchase' && purchase !== act && !own) act.outer = purchase.trigger.head
}
