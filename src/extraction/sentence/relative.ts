import type { Tree } from './tree.js'

/** Pronouns that open a relative clause. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whom'])

/** The antecedent of a relative pronoun inside its clause, else the token itself. */
export function antecedent(tree: Tree, index: number): { head: number; relative: boolean } {
  const token = tree.token(index)
  if (!RELATIVE_PRONOUNS.has(token.form.toLowerCase()) || !(token.xpos.startsWith('W') || token.upos === 'PRON'))
    return { head: index, relative: false }
  for (let at = token.head; at >= 0; at = tree.token(at).head)
    if (tree.token(at).deprel === 'acl:relcl' && tree.token(at).head < index)
      return { head: lastOfList(tree, index, at) ?? tree.token(at).head, relative: true }
  return { head: index, relative: false }
}

/** "From Peru, Chile and Togo, which alone sent 5,000", "which has sent": a clause about one is about the last of a list. */
function lastOfList(tree: Tree, pronoun: number, verb: number): number | null {
  const last = tree.childrenBy(tree.token(verb).head, 'conj').at(-1)
  if (
    last === undefined ||
    last >= pronoun ||
    tree.doc.tokens[pronoun - 1]?.form !== ',' ||
    Math.max(...tree.subtree(last)) !== pronoun - 2
  )
    return null
  const one = [verb, ...tree.childrenBy(verb, 'aux', 'aux:pass', 'cop')].some((t) => tree.token(t).xpos === 'VBZ')
  return one || tree.childrenBy(verb, 'advmod').some((a) => tree.token(a).lemma === 'alone') ? last : null
}

/** "Of which 800,000 have arrived": the subject of the clause is a number of its own. */
export const tellsPart = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'nsubj', 'nsubj:pass').some((s) => tree.token(s).upos === 'NUM') &&
  tree.childrenBy(verb, 'obl').some((o) => tree.token(o).lemma === 'which' && ['of', 'from', 'out-of'].includes(tree.preposition(o)))
