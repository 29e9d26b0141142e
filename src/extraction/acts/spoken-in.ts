import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** Where it is said, before all else, and not who receives: "In Geneva, the agency pledged Libya 90,000 doses". */
export function spokenIn(tree: Tree, phrases: Phrases, verb: number): number | null {
  const { first } = tree.sentenceOf(verb)
  const place = tree.childrenBy(verb, 'obl').find((o) => o < verb && tree.preposition(o) === 'in' && Math.min(...tree.subtree(o)) === first)
  if (place === undefined || !['party', 'place'].includes(phrases.at(place).type)) return null
  const named = tree.child(verb, 'iobj') !== null || tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'to')
  return named || isOfNobody(tree, phrases, verb) ? place : null
}

/** Does a person act of whom it is not said for whom he acts? */
function isOfNobody(tree: Tree, phrases: Phrases, verb: number): boolean {
  const speakers = surfaceSubjects(tree, verb).flatMap(({ head }) => phrases.all(head))
  return speakers.length > 0 && speakers.every((p) => p.type === 'person' || p.type === 'other')
}

/** "In Paris, the minister promised Tunisia 800,000 doses": the country in which an official speaks is his. */
export function placeOfSpeaker(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const place = isOfNobody(tree, phrases, verb) ? spokenIn(tree, phrases, verb) : null
  if (place === null) return []
  return phrases
    .all(place)
    .filter((p) => p.name !== null && tree.doc.names[p.name]!.kind === 'Country')
    .map((phrase) => ({ role: 'provider', phrase, by: 'where he speaks', confidence: 0.7 }))
}
