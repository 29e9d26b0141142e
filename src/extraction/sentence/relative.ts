import type { Tree } from './tree.js'

/** Pronouns that open a relative clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whom'])

/** The antecedent of a relative pronoun inside its clause, else the token itself. */
export function antecedent(tree: Tree, index: number): { head: number; relative: boolean } {
  const token = tree.token(index)
  if (!RELATIVE_PRONOUNS.has(token.form.toLowerCase()) || !(token.xpos.startsWith('W') || token.upos === 'PRON'))
    return { head: index, relative: false }
  for (let at = token.head; at >= 0; at = tree.token(at).head)
    if (tree.token(at).deprel === 'acl:relcl' && tree.token(at).head < index) return { head: tree.token(at).head, relative: true }
  return { head: index, relative: false }
}

/** "Of which 800,000 have arrived": the subject of the clause is a number of its own. */
export const tellsPart = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'nsubj', 'nsubj:pass').some((s) => tree.token(s).upos === 'NUM') &&
  tree.childrenBy(verb, 'obl').some((o) => tree.token(o).lemma === 'which' && ['of', 'from', 'out-of'].includes(tree.preposition(o)))
