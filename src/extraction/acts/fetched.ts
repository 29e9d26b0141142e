import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Argument } from '../sentence/argument.js'
import { isItsWay } from '../sentence/contents.js'
import type { Tree } from '../sentence/tree.js'
import { isVehicle } from '../sentence/vehicles.js'

const ABOARD = new Set(['on', 'aboard', 'on-board', 'in'])

/**
 * "Left Kinshasa on an Angolan plane", "a Hungarian plane left Beijing with doses": goods that leave one country in another's
 * vehicle go to that other, where nothing else is said.
 */
export function fetchedBy(tree: Tree, phrases: Phrases, args: readonly Argument[], fills: readonly Fill[]): Fill[] {
  const from = fills.filter((f) => f.role === 'provider').map((f) => phrases.country(f.phrase))
  if (!from.length || from.includes(null) || fills.some((f) => f.role === 'recipient')) return []
  return args
    .filter((a) => (a.fn === 'subject' || ABOARD.has(a.fn)) && isVehicle(tree, a.head))
    .flatMap((a) => tree.childrenBy(a.head, 'amod', 'nmod:poss', 'compound'))
    .map((owner) => phrases.at(owner))
    .filter((p) => p.name !== null && tree.doc.names[p.name]!.kind === 'Country')
    .filter((p) => !from.includes(phrases.country(p)))
    .slice(0, 1)
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'sent for it', confidence: 0.75 }))
}

/** "Two navy ships docked in Callao after sailing from Valparaíso": whence a vehicle that has come set off. */
export function sailedFrom(tree: Tree, phrases: Phrases, arrival: number, args: readonly Argument[]): Fill[] {
  if (!args.some((a) => a.fn === 'subject' && isVehicle(tree, a.head))) return []
  return tree
    .childrenBy(arrival, 'advcl')
    .filter((v) => isItsWay(tree, v))
    .flatMap((v) => tree.childrenBy(v, 'obl').filter((o) => tree.preposition(o) === 'from'))
    .flatMap((o) => phrases.all(o))
    .filter((phrase) => phrase.type === 'party' || phrase.type === 'place')
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'whence it sailed', confidence: 0.8 }))
}
