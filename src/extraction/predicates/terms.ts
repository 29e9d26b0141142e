import { coordinated } from '../sentence/coordination.js'
import type { Tree } from '../sentence/tree.js'

const SEES = new Set(['see', 'have'])

/** "A deal between the maker and Kenya to supply 2 million doses": the infinitive right behind the two, wherever it hangs. */
export function laidDown(tree: Tree, noun: number): number[] {
  const between = tree.childrenBy(noun, 'nmod').find((n) => tree.preposition(n) === 'between')
  if (between === undefined) return []
  const last = Math.max(...coordinated(tree, between))
  const { tokens } = tree.doc
  const verb = tokens[last + 2]
  return tokens[last + 1]?.form === 'to' && verb?.xpos === 'VB' ? [verb.index] : []
}

/**
 * Heads of the clauses that say what a deal consists of: "an agreement under which Israel was to give one million doses",
 * "a deal that will see Seoul send vaccines back".
 */
export function termsOf(tree: Tree, noun: number): number[] {
  return tree.childrenBy(noun, 'acl:relcl').flatMap((verb) => {
    const linked = tree
      .childrenBy(verb, 'obl', 'advmod')
      .some((c) => tree.token(c).form.toLowerCase() === 'whereby' || (tree.token(c).lemma === 'which' && tree.preposition(c) !== ''))
    if (SEES.has(tree.token(verb).lemma)) return tree.childrenBy(verb, 'ccomp', 'xcomp')
    return linked ? [verb] : []
  })
}
