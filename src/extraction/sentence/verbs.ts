import type { Tree } from './tree.js'

/** Parts of speech that head a clause. */
export const VERBAL: ReadonlySet<string> = new Set(['VERB', 'AUX'])

/** Is the verb in the passive voice (finite, participial or reduced)? */
export function isPassive(tree: Tree, verb: number): boolean {
  const { xpos, deprel, head } = tree.token(verb)
  if (tree.child(verb, 'aux:pass', 'nsubj:pass') !== null) return true
  if (xpos !== 'VBN' && xpos !== 'VBD') return false
  if (tree.child(verb, 'obj') !== null) return false
  if (deprel === 'acl' && goesOff(tree, verb)) return false
  if (deprel === 'acl' || deprel === 'amod') return true
  // "Peru was offered 5,000 doses but declined"
  if (deprel === 'conj' && xpos === 'VBD' && tree.childrenBy(verb, 'cc').some((c) => tree.token(c).lemma === 'but')) return false
  if (deprel === 'advcl' && tree.child(verb, 'nsubj', 'aux') === null) return true
  return (
    deprel === 'conj' &&
    tree.child(verb, 'nsubj', 'aux') === null &&
    VERBAL.has(tree.token(head).upos) &&
    tree.token(head).xpos === 'VBN' &&
    isPassive(tree, head)
  )
}

/** "A plane carrying masks left for Peru": verbs without a passive that the parser takes for a participle of the load. */
export function goesOff(tree: Tree, verb: number): boolean {
  const { lemma } = tree.token(verb)
  if (lemma === 'arrive' || lemma === 'land' || lemma === 'depart') return true
  return lemma === 'leave' && tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'for')
}
