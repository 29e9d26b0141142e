import type { Tree } from './tree.js'

const SEES = new Set(['see', 'have'])

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
