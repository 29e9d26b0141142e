import type { Tree } from '../sentence/tree.js'
import { type Act, actsBySentence, has } from './act.js'

/** Acts in which goods go from one to the other. */
const MOVES = new Set(['Delivery', 'Shipment', 'Donation'])

/**
 * "Arrived in Harare, donated by China": two acts that one sentence tells of the very same goods have one giver and one
 * receiver, so each says what the other leaves open.
 */
export function shareGoods(tree: Tree, acts: readonly Act[]): void {
  const moving = acts.filter((a) => MOVES.has(a.type) && a.outer === null && a.trigger.pos === 'verb' && a.factuality !== 'negated')
  for (const here of actsBySentence(tree, moving).values())
    for (const act of here)
      for (const other of here) {
        if (other === act || !sameGoods(act, other) || !qualifies(tree, act, other)) continue
        for (const role of ['provider', 'recipient'] as const) {
          if (has(act, role)) continue
          const there = new Set(act.fills.map((f) => f.phrase.head))
          const found = other.fills.filter((f) => f.role === role && !there.has(f.phrase.head))
          act.fills.push(...found.map((f) => ({ ...f, by: `${f.by} of the same goods`, confidence: f.confidence * 0.9 })))
        }
      }
}

/** Does one of them tell of the goods by a participle that hangs on the other? */
const qualifies = (tree: Tree, a: Act, b: Act) => hangs(tree, a.trigger.head, b.trigger.head) || hangs(tree, b.trigger.head, a.trigger.head)

const hangs = (tree: Tree, participle: number, verb: number) => {
  const { deprel, head, xpos } = tree.token(participle)
  return (
    head === verb &&
    (deprel === 'advcl' || deprel === 'xcomp') &&
    (xpos === 'VBN' || xpos === 'VBD') &&
    tree.child(participle, 'mark') === null
  )
}

function sameGoods(a: Act, b: Act): boolean {
  const goods = (act: Act) => act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  const [of, other] = [goods(a), goods(b)]
  return of.length > 0 && other.some((head) => of.includes(head))
}
