import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Argument } from '../sentence/argument.js'
import type { Tree } from '../sentence/tree.js'
import { isVehicle } from '../sentence/vehicles.js'

/** "Together with WHO", "jointly with Sweden": a partner, not one with whom something is shared. */
export function jointFn(tree: Tree, { fn, head }: Argument): string {
  const at = fn === 'with' ? tree.child(head, 'case') : null
  const before = at === null || at < 1 ? '' : tree.token(at - 1).form.toLowerCase()
  const joint = ['together', 'jointly', 'along'].includes(before) ? `${before}-with` : fn
  // "along with Grenada, which got 40,000": told apart
  return JOINT.test(joint) && tree.child(head, 'acl:relcl') !== null ? '' : joint
}

const JOINT = /^(?:(?:together|jointly|along)-with|alongside)$/

/** Heads of those named beside a party as doing the same: "Norway, together with Sweden, …". */
export function companions(tree: Tree, party: number): number[] {
  return tree.childrenBy(party, 'nmod', 'conj').filter((n) => JOINT.test(jointFn(tree, { fn: tree.preposition(n), head: n, by: 'direct' })))
}

/** What the fillers of an act say of each other: some are only where another sits, armed forces act for their country. */
export function settled(tree: Tree, phrases: Phrases, fills: readonly Fill[]): Fill[] {
  const [seats, groups] = [new Set<Fill>(), new Set<Fill>()]
  for (const place of fills) {
    const party = placed(tree, phrases, place, fills)
    if (party === 'giver') seats.add(place)
    else if (party !== null && party.phrase.name === null && party.phrase.entity === null) groups.add(party)
    // "refugees in Jordan" are told by both
    else if (party !== null && !isGroup(tree, party)) seats.add(place)
  }
  // "gave $4 million to WHO for its work in Chad": where the receiver works
  const named = fills.some((f) => f.role === 'recipient' && f.by === 'to' && f.phrase.name !== null && !isGroup(tree, f))
  if (named) for (const f of fills) if (f.role === 'recipient' && f.by === 'in (attached)') seats.add(f)
  // "an Indian naval ship docked in Mumbai with oxygen": it fetched what it brings
  const home = fills.filter((f) => f.role === 'recipient').map((f) => phrases.country(f.phrase))
  const ofVehicle = (f: Fill) => OF_VEHICLE.has(f.by) || (f.by === 'owner of the goods' && isVehicle(tree, tree.token(f.phrase.head).head))
  const fetches = (f: Fill) => ofVehicle(f) && phrases.country(f.phrase) !== null && home.includes(phrases.country(f.phrase))
  return fills
    .filter((f) => !seats.has(f) && !groups.has(f) && !fetches(f))
    .map((f) => (['provider', 'recipient', 'redirectedTo'].includes(f.role) ? { ...f, phrase: phrases.state(f.phrase) } : f))
}

const OF_VEHICLE = new Set(['sender of the vehicle', 'flag of the ship'])

const isGroup = (tree: Tree, { phrase: { name } }: Fill) => name !== null && tree.doc.names[name]!.kind === 'Group'

/**
 * "From the company in Geneva", "to the Peruvian embassy in Rome", "to hospitals in Beirut": the party right before a
 * place that receives. A named party only sits there; of one without a name the place tells whose it is.
 */
function placed(tree: Tree, phrases: Phrases, place: Fill, fills: readonly Fill[]): Fill | 'giver' | null {
  const at = tree.child(place.phrase.head, 'case')
  if (place.role !== 'recipient' || at === null || at < 1 || !/^(?:in|at)(?: |$)/.test(place.by)) return null
  const name = phrases.nameAt(at - 1)
  const end = name === null ? at - 1 : tree.doc.names[name]!.head
  const party = fills.find((f) => f.role === 'recipient' && f !== place && /^(?:to|for)(?: |$)/.test(f.by) && f.phrase.head === end)
  if (party !== undefined) return party
  if (name === null || !['Organization', 'Company'].includes(tree.doc.names[name]!.kind)) return null
  let before = tree.doc.names[name]!.first - 1
  while (before > 0 && tree.token(before).upos === 'DET') before--
  return before >= 0 && ['from', 'by'].includes(tree.token(before).form.toLowerCase()) ? 'giver' : null
}
