import type { Tree } from '../sentence/tree.js'

const KEEP = new Set(['keep', 'prevent', 'stop', 'bar', 'discourage', 'deter', 'dissuade', 'preclude'])

/** "Sanctions kept Peru from paying": the word by which an act does not come to pass. */
export function preventedBy(tree: Tree, verb: number): number | null {
  const { head, deprel, xpos } = tree.token(verb)
  if (xpos !== 'VBG' || head < 0 || !/^(?:advcl|xcomp|ccomp|obl|acl|nmod)/.test(deprel)) return null
  const from = tree.childrenBy(verb, 'mark', 'case').some((m) => m < verb && tree.token(m).form.toLowerCase() === 'from')
  const keeps = [head, tree.token(head).head].find((t) => t >= 0 && t < verb && KEEP.has(tree.token(t).lemma))
  return from && keeps !== undefined ? keeps : null
}
