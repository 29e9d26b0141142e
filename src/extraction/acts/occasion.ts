import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Tree } from '../sentence/tree.js'

const OCCASIONS = new Set(['hold', 'attend', 'host', 'gather', 'meet', 'organize', 'organise'])

/** "A ceremony was held to receive 200,000 doses": what people came together to do was done. */
export function isOccasion(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.token(verb)
  return (
    OCCASIONS.has(lemma) && (xpos === 'VBD' || xpos === 'VBN') && !tree.childrenBy(verb, 'aux').some((a) => tree.token(a).xpos === 'MD')
  )
}

const COMINGS = new Set(['arrive', 'land', 'come', 'visit', 'travel', 'fly', 'touch', 'return', 'dock'])

/** "A plane landed in Accra to deliver doses": whoever came to do it did it, and who will come will. */
export const isComing = (tree: Tree, verb: number) => COMINGS.has(tree.token(verb).lemma) && tree.token(verb).upos === 'VERB'

/** Where somebody came to hand over goods, there they went. */
export function placeOfComing(tree: Tree, phrases: Phrases, act: number): Fill[] {
  const { deprel, head, xpos } = tree.token(act)
  if (deprel !== 'advcl' || xpos !== 'VB' || head < 0 || !isComing(tree, head)) return []
  const visited = tree.token(head).lemma === 'visit' ? tree.childrenBy(head, 'obj') : []
  return [...visited, ...tree.childrenBy(head, 'obl').filter((o) => ['in', 'at', 'to', 'on'].includes(tree.preposition(o)))]
    .map((o) => phrases.at(o))
    .filter((p) => p.type === 'place' || (p.type === 'party' && p.name !== null))
    .map((phrase) => ({ role: 'recipient', phrase, by: 'place of the coming', confidence: 0.75 }))
}

const CEREMONIES = new Set(['ceremony', 'event', 'function', 'celebration'])

/** The occasion that an act names: "the handover ceremony for 300,000 doses" tells of them as the handover would. */
export function ceremonyOf(tree: Tree, act: number): number | null {
  const { deprel, head } = tree.token(act)
  return deprel === 'compound' && head >= 0 && CEREMONIES.has(tree.token(head).lemma) ? head : null
}

/** Where a ceremony was held to receive goods, there they came. */
export function placeOfOccasion(tree: Tree, phrases: Phrases, act: number): Fill[] {
  const { deprel, head } = tree.token(act)
  if (deprel !== 'advcl' || head < 0 || !isOccasion(tree, head)) return []
  return tree
    .childrenBy(head, 'obl')
    .filter((o) => ['in', 'at'].includes(tree.preposition(o)))
    .map((o) => phrases.at(o))
    .filter((p) => p.type === 'place' || (p.type === 'party' && p.name !== null))
    .map((phrase) => ({ role: 'recipient', phrase, by: 'place of the occasion', confidence: 0.75 }))
}

/**
 * "The ministry held a handover ceremony for masks donated by Chile": who gives stands with the goods, and the host gets them.
 *
 * @param fills what the grammar of the act gave
 */
export function partiesOfCeremony(tree: Tree, phrases: Phrases, ceremony: number, fills: readonly Fill[]): Fill[] {
  const { deprel, head } = tree.token(ceremony)
  const givers = fills
    .filter((f) => f.role === 'item')
    .flatMap((f) => tree.childrenBy(f.phrase.head, 'acl').filter((v) => tree.token(v).xpos === 'VBN'))
    .flatMap((v) => tree.childrenBy(v, 'obl').filter((o) => tree.preposition(o) === 'by'))
  if (!givers.length || head < 0 || deprel !== 'obj') return [...fills]
  const parties = (role: 'provider' | 'recipient', heads: readonly number[]) =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => p.type === 'party' || p.type === 'programme')
      .map((phrase): Fill => ({ role, phrase, by: 'ceremony', confidence: 0.75 }))
  const provider = parties('provider', givers)
  const kept = fills.filter((f) => f.role !== 'provider')
  const hosts = kept.some((f) => f.role === 'recipient') ? [] : parties('recipient', tree.childrenBy(head, 'nsubj'))
  return [...kept, ...provider, ...hosts]
}
