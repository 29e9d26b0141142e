import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** "Slovakia let Bosnia have 20,000 doses": having that somebody grants. */
export function isLet(tree: Tree, verb: number): boolean {
  const { head, deprel } = tree.token(verb)
  return head >= 0 && (deprel === 'xcomp' || deprel === 'ccomp') && tree.token(head).lemma === 'let'
}

/** Who lets another have goods, gives them. */
export function whoLets(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  if (!isLet(tree, verb)) return []
  return surfaceSubjects(tree, tree.token(verb).head)
    .map(({ head }) => phrases.at(head))
    .filter((phrase) => phrase.type === 'party')
    .map((phrase) => ({ role: 'provider', phrase, by: 'let', confidence: 0.8 }))
}
