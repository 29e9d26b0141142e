import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { isSupply } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'

/** What belongs to whoever is to get it, where nobody is said to halt it. */
const AWAITED = new Set(['batch', 'consignment', 'tranche', 'dose', 'jab', 'shot', 'vaccine', 'order', 'allocation', 'allotment', 'share'])

/** "Kenya's batch has been held up": the country whose the goods are that come late was to get them. */
export function keptWaiting(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger, fills: readonly Fill[]): Fill[] {
  if (frame.evokes !== 'Suspension' || pos !== 'verb' || !isPassive(tree, head) || fills.some((f) => f.role === 'provider')) return []
  return fills
    .filter((f) => f.role === 'item' && AWAITED.has(tree.token(f.phrase.head).lemma))
    .flatMap((f) => tree.childrenBy(f.phrase.head, 'nmod:poss'))
    .flatMap((owner) => phrases.all(owner))
    .filter((p) => p.type === 'party' && p.name !== null && tree.doc.names[p.name]!.kind === 'Country')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'kept waiting', confidence: 0.8 }))
}

/** "India's supplies to Nepal were delayed": whose they are that are for another, gives them. */
export function keepsWaiting(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger, fills: readonly Fill[]): Fill[] {
  if (frame.evokes !== 'Suspension' || pos !== 'verb' || !isPassive(tree, head) || !fills.some((f) => f.role === 'recipient')) return []
  return fills
    .filter((f) => f.role === 'item' && isSupply(tree, f.phrase.head))
    .flatMap((f) => tree.childrenBy(f.phrase.head, 'nmod:poss'))
    .flatMap((owner) => phrases.all(owner))
    .filter((p) => p.type === 'party' && !fills.some((f) => f.phrase.head === p.head))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'owner of the goods', confidence: 0.8 }))
}

/** A load that goes from one party to another. */
const LOADS = new Set(['delivery', 'shipment', 'consignment', 'arrival'])

/** "Nigeria's next delivery from COVAX": whose a load is that comes from another, gets it. */
export function ofLoad(tree: Tree, noun: number, fills: readonly Fill[]): Fill[] {
  const from = fills.some((f) => f.role === 'provider' && f.by.startsWith('from') && (f.phrase.name !== null || f.phrase.entity !== null))
  const theirs = from && tree.token(noun).upos === 'NOUN' && LOADS.has(tree.token(noun).lemma) && !fills.some((f) => f.role === 'recipient')
  return theirs ? fills.map((f) => (f.role === 'provider' && f.by === 'possessor' ? { ...f, role: 'recipient' as const } : f)) : [...fills]
}
