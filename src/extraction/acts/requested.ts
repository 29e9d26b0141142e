import type { Tree } from '../sentence/tree.js'
import { type Act, has } from './act.js'

/** How goods are known to be those that somebody asked for. */
export const AT_REQUEST = 'done at the request'

const OCCASION =
  /^(?:at|on|upon|after|following|to|in-response-to|in-answer-to|in-reply-to|in-accordance-with|in-line-with|per|as-per|by|with|under)$/
const GIVES: ReadonlySet<string> = new Set(['Donation', 'Shipment', 'Delivery', 'Pledge', 'Offer', 'Allocation'])

/**
 * "At the request of Tunisia, Algeria sent 50 tonnes of oxygen": whoever asked, asked whoever gives for what is given, and
 * receives it.
 */
export function joinRequested(tree: Tree, request: Act, acts: ReadonlyMap<number, Act>): void {
  const { trigger } = request
  if (request.type !== 'Request' || request.outer !== null || has(request, 'item')) return
  if (trigger.pos === 'noun' ? !isOccasionOf(tree, trigger.head) : !isAsAsked(tree, trigger.head)) return
  // "in response to a request", hung on "response"
  let at = tree.token(trigger.head).head
  for (let steps = 0; at >= 0 && steps < 3; at = tree.token(at).head, steps++) {
    const giving = [acts.get(at), innerOf(tree, at, acts)].find(
      (a) => a !== undefined && a.outer === null && GIVES.has(a.type) && has(a, 'item'),
    )
    if (giving === undefined) continue
    const key = ({ phrase }: Act['fills'][number]) => (phrase.name === null ? '' : tree.doc.names[phrase.name]!.candidates[0])
    const asker = request.fills.filter((f) => f.role === 'recipient')
    // "Peru sent masks at its president's request": nobody asks himself
    const giver = giving.fills.filter((f) => f.role === 'provider')
    if (giver.some((g) => asker.some((a) => g.phrase.head === a.phrase.head || (key(g) && key(g) === key(a))))) return
    const told = giving.fills.filter((f) => f.role === 'recipient')
    if (!asker.length && !told.length) return
    const own = new Set(request.fills.map((f) => f.phrase.head))
    const add = (f: Act['fills'][number]) => {
      if (!own.has(f.phrase.head)) request.fills.push({ ...f, by: AT_REQUEST, confidence: f.confidence * 0.9 })
    }
    for (const f of giving.fills)
      if (f.role === 'item' || (f.role === 'provider' && !has(request, 'provider')) || (f.role === 'recipient' && !asker.length)) add(f)
    if (!told.length) giving.fills.push(...asker.map((f) => ({ ...f, by: 'who asked for it', confidence: f.confidence * 0.85 })))
    return
  }
}

/** "After a request", "in response to an appeal". */
export const isOccasionOf = (tree: Tree, noun: number) => OCCASION.test(tree.preposition(noun))

/** "As requested by Peru, …". */
const isAsAsked = (tree: Tree, verb: number) =>
  tree.token(verb).deprel === 'advcl' && tree.childrenBy(verb, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'as')

/** "Is planning to send doses after the request": the act that the governor announces. */
function innerOf(tree: Tree, at: number, acts: ReadonlyMap<number, Act>): Act | undefined {
  const clause = tree.childrenBy(at, 'xcomp', 'ccomp', 'obj').find((c) => acts.has(c))
  return clause === undefined ? undefined : acts.get(clause)
}
