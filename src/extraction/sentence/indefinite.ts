import type { Tree } from './tree.js'

const OPEN = /^(?:whatever|what|anything|everything|something|all)$/i
const NONE = /^(?:nobody|nothing|none)$/i

/** "Promised whatever was asked", "sent what was needed": the object stands for no goods told before. */
export const takesAnything = (tree: Tree, verb: number): boolean =>
  tree.childrenBy(verb, 'obj').some((o) => OPEN.test(tree.token(o).form) && tree.childrenBy(o, 'acl:relcl').length > 0)

/** "Whatever was asked", "anything that Chad may ask for": the clause says which things, and asks for none. */
export const tellsWhich = (tree: Tree, verb: number): boolean => {
  const { deprel, head } = tree.token(verb)
  return deprel === 'acl:relcl' && OPEN.test(tree.token(head).form)
}

/** "Turned down nobody", "returned nothing". */
export const actsOnNone = (tree: Tree, verb: number): boolean =>
  tree.childrenBy(verb, 'obj', 'nsubj:pass').some((o) => NONE.test(tree.token(o).form))
