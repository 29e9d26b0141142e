import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { contents } from '../sentence/contents.js'
import { ORDINALS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { flagOf } from '../sentence/warships.js'

const USES = new Set(['use', 'need', 'want', 'require', 'administer', 'absorb', 'afford'])

/** "Took doses that Malawi could not use", "got masks Chile no longer needed": who has no use for the goods parts with them. */
export function leftBy(tree: Tree, phrases: Phrases, heads: readonly number[], role: 'provider' | 'recipient'): Fill[] {
  return heads
    .flatMap((head) => holds(tree, head))
    .flatMap((head) => tree.childrenBy(head, 'acl:relcl', 'acl'))
    .filter((v) => USES.has(tree.token(v).lemma) && !isPassive(tree, v) && isDenied(tree, v))
    .flatMap((v) => tree.childrenBy(v, 'nsubj'))
    .flatMap((s) => phrases.all(s))
    .filter((phrase) => phrase.type === 'party' && !phrase.anaphor && (phrase.name !== null || phrase.entity !== null))
    .map((phrase) => ({ role, phrase, by: 'has no use for them', confidence: 0.75 }))
}

/** "Cannot use", "no longer needs", "did not want". */
const isDenied = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'advmod', 'obl:unmarked').some((a) => /^(?:not|n't|n’t|never|no|longer|hardly)$/i.test(tree.token(a).form))

/** Nouns for what is its owner's to get. */
const DUE = new Set(['order', 'allocation', 'allotment', 'quota', 'entitlement', 'share', 'portion'])

/** "Refused China's vaccines", "a plane with a batch of our doses landed": whose goods they are, gives them. */
export function ownersOf(
  tree: Tree,
  phrases: Phrases,
  heads: readonly number[],
  relations: readonly string[] = ['nmod:poss', 'amod'],
): Fill[] {
  return heads
    .flatMap((head) => holds(tree, head))
    .filter((held) => !DUE.has(tree.token(held).lemma))
    .flatMap((held) => tree.childrenBy(held, ...relations))
    .flatMap((owner) => phrases.all(owner))
    .filter((phrase) => phrase.type === 'party' && (phrase.name !== null || phrase.entity !== null))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'owner of the goods', confidence: 0.8 }))
}

const GETTING = new Set(['buy', 'purchase', 'procure', 'order', 'receive', 'acquire', 'obtain'])

/** "The doses that Peru bought were offered to Chad": who had got them gives them. */
export function gotBy(tree: Tree, phrases: Phrases, heads: readonly number[]): Fill[] {
  return heads
    .flatMap((head) => tree.childrenBy(head, 'acl:relcl', 'acl').filter((v) => GETTING.has(tree.token(v).lemma)))
    .flatMap((v) => tree.childrenBy(v, tree.token(v).deprel === 'acl' ? 'obl:agent' : 'nsubj'))
    .map((o) => phrases.at(o))
    .filter((phrase) => phrase.type === 'party' && (phrase.name !== null || phrase.entity !== null))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'owner of the goods', confidence: 0.75 }))
}

/** "Peru's 400,000 doses were a gift from India": whose the goods are that are called a gift of another, was given them. */
export function givenTo(tree: Tree, phrases: Phrases, gift: number): Fill[] {
  if (tree.child(gift, 'cop') === null) return []
  return tree
    .childrenBy(gift, 'nsubj')
    .filter((goods) => phrases.goods(goods).length > 0)
    .flatMap((goods) => tree.subtree(goods).flatMap((t) => tree.childrenBy(t, 'nmod:poss')))
    .flatMap((owner) => phrases.all(owner))
    .filter((p) => p.type === 'party' && p.company === null && !phrases.sells(p))
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'owner of the gift', confidence: 0.75 }))
}

/** "Closed the door on vaccines made in Peru and Chile": what is refused for where it is made, is theirs. */
export function madeIn(tree: Tree, phrases: Phrases, heads: readonly number[]): Fill[] {
  return heads
    .flatMap((head) => tree.childrenBy(head, 'acl').filter((v) => ['make', 'produce', 'manufacture'].includes(tree.token(v).lemma)))
    .flatMap((v) => tree.childrenBy(v, 'obl').filter((o) => tree.preposition(o) === 'in'))
    .flatMap((o) => phrases.all(o))
    .filter((phrase) => phrase.type === 'party')
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'maker of the goods', confidence: 0.75 }))
}

/** "Turned away the doses that it was to get through COVAX", "that Peru had sold it": by whom or by what way refused goods were to come. */
export function refusedFrom(tree: Tree, phrases: Phrases, heads: readonly number[]): Fill[] {
  return heads
    .flatMap((head) => tree.childrenBy(head, 'acl:relcl'))
    .flatMap((v) => [v, ...tree.childrenBy(v, 'xcomp')])
    .flatMap((v) => tree.childrenBy(v, 'obl').filter((o) => ['from', 'through', 'via', 'under', 'by'].includes(tree.preposition(o))))
    .flatMap((o) => phrases.all(o).filter((p) => p.type === 'programme' || (p.type === 'party' && tree.preposition(o) === 'from')))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'source of the goods', confidence: 0.75 }))
}

/** "Malawi's first batch arrived", "Chad's order has come": goods that are counted or ordered for their owner come to him. */
export function awaitedBy(tree: Tree, phrases: Phrases, heads: readonly number[]): Fill[] {
  return heads
    .flatMap((head) => holds(tree, head))
    .filter((held) => DUE.has(tree.token(held).lemma) || tree.childrenBy(held, 'amod').some((a) => ORDINALS.has(tree.token(a).lemma)))
    .flatMap((held) => tree.childrenBy(held, 'nmod:poss'))
    .map((owner) => phrases.at(owner))
    .filter((phrase) => phrase.type === 'party')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'owner of what is awaited', confidence: 0.8 }))
}

/** "A Qatari plane", "a boat of the Australian navy", "a flight from Peking": the country that sends a vehicle gives its load. */
export function sendersOf(tree: Tree, phrases: Phrases, vehicle: number): Fill[] {
  const flag = flagOf(tree, vehicle)
  if (flag !== null) {
    const phrase = { ...phrases.at(vehicle), type: 'party' as const, name: null, entity: flag }
    return [{ role: 'provider', phrase, by: 'flag of the ship', confidence: 0.8 }]
  }
  const country = (head: number): number[] => {
    const name = phrases.nameAt(head)
    if (name !== null && (tree.doc.names[name]!.kind === 'Country' || isArmed(phrases, head))) return [head]
    return tree.childrenBy(head, 'nmod:poss', 'amod', 'compound').flatMap(country)
  }
  const before = tree.childrenBy(vehicle, 'nmod:poss', 'amod', 'compound')
  const behind = tree.childrenBy(vehicle, 'nmod').filter((n) => ['of', 'from'].includes(tree.preposition(n)))
  return [...before, ...behind]
    .flatMap(country)
    .slice(0, 1)
    .map((head) => ({ role: 'provider' as const, phrase: phrases.state(phrases.at(head)), by: 'sender of the vehicle', confidence: 0.8 }))
}

/** "An Indian Air Force plane": of armed forces whose country is known. */
function isArmed(phrases: Phrases, head: number): boolean {
  const own = phrases.at(head)
  return phrases.state(own) !== own
}

/** A noun and what it holds: the plane, the batch that it carries, the vaccines of the batch. */
function holds(tree: Tree, head: number, depth = 0): number[] {
  if (depth > 3) return []
  const inside = [
    ...tree.childrenBy(head, 'nmod').filter((n) => tree.preposition(n) === 'of' || tree.preposition(n) === 'with'),
    ...contents(tree, head),
  ]
  return [head, ...inside.flatMap((n) => holds(tree, n, depth + 1))]
}
