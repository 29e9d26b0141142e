import type { Phrases } from '../phrases/phrase.js'
import { embedded } from '../predicates/embedded.js'
import { laidDown, termsOf } from '../predicates/terms.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'
import type { Act } from './act.js'
import { joinDeliveryTerms } from './delivery-terms.js'
import { concerns, consists, fold, joinPurpose, joinSharing } from './folding.js'
import { joinForArrival } from './for-arrival.js'
import { madeIn, ownersOf } from './owners.js'
import { joinPrevented } from './prevented.js'
import { readAct } from './read-act.js'
import { joinRequested } from './requested.js'
import { makersSell } from './roles.js'
import { shareGoods } from './same-goods.js'

/** Reads every trigger of a document, inner acts before those that hold them. */
export function readActs(tree: Tree, phrases: Phrases, triggers: readonly Trigger[]): Act[] {
  const byHead = new Map(triggers.map((t) => [t.head, t]))
  const done = new Map<number, Act>()
  const read = (trigger: Trigger, depth: number): Act => {
    const ready = done.get(trigger.head)
    if (ready) return ready
    const act = readAct(tree, phrases, trigger)
    done.set(trigger.head, act)
    if (depth < 6)
      for (const { head, direct } of embedded(tree, trigger)) {
        const inner = byHead.get(head)
        if (inner && inner.head !== trigger.head) fold(tree, act, read(inner, depth + 1), direct)
      }
    if (depth < 6 && trigger.pos === 'noun' && ['deal', 'agree'].includes(trigger.frame.name))
      for (const head of termsOf(tree, trigger.head)) {
        const inner = byHead.get(head)
        if (inner) consists(act, read(inner, depth + 1))
      }
    if (depth < 6 && trigger.frame.name === 'deal')
      for (const head of laidDown(tree, trigger.head)) {
        const inner = byHead.get(head)
        if (inner) concerns(act, read(inner, depth + 1))
        // "a deal between the maker and Kenya to train nurses"
        else act.type = ''
      }
    return act
  }
  for (const trigger of triggers) read(trigger, 0)
  // "a shipment of jabs is scheduled to arrive": control brings goods that name an act themselves
  for (const act of done.values())
    for (const f of [...act.fills]) {
      const inner = f.role === 'item' && f.phrase.head !== act.trigger.head ? done.get(f.phrase.head) : undefined
      if (inner && inner.trigger.pos === 'noun' && !act.inner.includes(f.phrase.head) && inner.outer === null) fold(tree, act, inner, false)
    }
  for (const act of done.values()) {
    joinRequested(tree, act, done)
    if (act.trigger.pos === 'noun') {
      joinPurpose(tree, act, done)
      joinForArrival(tree, act, done)
    } else {
      joinSharing(tree, act, done)
      joinPrevented(tree, act, done)
      joinDeliveryTerms(tree, act, done)
    }
  }
  shareGoods(tree, [...done.values()])
  // "banned the import of Peruvian and Chilean vaccines": whose they are is known once the acts are one
  for (const act of done.values())
    if (
      act.type === 'Rejection' &&
      act.trigger.pos === 'verb' &&
      act.inner.length &&
      act.outer === null &&
      !act.fills.some((f) => f.role === 'provider')
    ) {
      const goods = act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
      act.fills.push(...madeIn(tree, phrases, goods), ...ownersOf(tree, phrases, goods))
    }
  for (const act of done.values()) if (act.type === 'Purchase') act.fills = makersSell(phrases, act.fills)
  // a deal that lays down who gives what is told by its terms, unless something befalls it
  for (const act of done.values()) if (act.terms && act.outer === null) act.type = ''
  return [...done.values()].sort((a, b) => a.trigger.head - b.trigger.head)
}
