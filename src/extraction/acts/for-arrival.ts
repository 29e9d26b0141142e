import type { Tree } from '../sentence/tree.js'
import { type Act, has } from './act.js'
import { pass } from './folding.js'

const SENDS: ReadonlySet<string> = new Set(['Shipment', 'Pledge', 'Donation', 'Delivery'])

/** How many words may name the place between the arrival and its day. */
const NEAR = 8

/** "The shipment will begin today for arrival in Tehran on Wednesday": what is sent is to be there then. */
export function joinForArrival(tree: Tree, arrival: Act, acts: ReadonlyMap<number, Act>): void {
  const { trigger } = arrival
  if (trigger.frame.name !== 'arrive' && trigger.frame.name !== 'deliver') return
  if (arrival.type === '' || trigger.pos !== 'noun' || has(arrival, 'item') || tree.preposition(trigger.head) !== 'for') return
  // for whom it is without a day of its own adds nothing to the sending
  const time = tree.timesIn(trigger.head, tree.sentenceOf(trigger.head).last)[0]
  if (!has(arrival, 'recipient') || time === undefined || tree.doc.times[time]!.first - trigger.head > NEAR) return
  for (let at = tree.token(trigger.head).head, steps = 0; at >= 0 && steps < 3; at = tree.token(at).head, steps++) {
    const sending = [at, ...tree.childrenBy(at, 'nsubj', 'nsubj:pass', 'obj')]
      .map((t) => acts.get(t))
      .find((a) => a !== undefined && a.outer === null && SENDS.has(a.type))
    if (sending === undefined) continue
    pass(arrival, sending, ['item', 'provider', 'via'])
    pass(sending, arrival, ['recipient'])
    if (sending.time === time) sending.time = null
    arrival.time = time
    arrival.factuality = 'planned'
    return
  }
}
