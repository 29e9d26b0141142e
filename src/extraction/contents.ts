import type { Tree } from './tree.js'

/** Verbs that tell what a consignment or vehicle holds: "a plane carrying 360,000 doses", "consignments totalling 2 million". */
const HOLD = new Set([
  'carry',
  'total',
  'contain',
  'comprise',
  'include',
  'hold',
  'load',
  'number',
  'consist',
  'bring',
  'transport',
  'fill',
  'pack',
])

/** Heads of what a noun is said to hold. */
export function contents(tree: Tree, head: number): number[] {
  return tree
    .childrenBy(head, 'acl', 'acl:relcl', 'amod')
    .filter((v) => HOLD.has(tree.token(v).lemma))
    .flatMap((v) => [
      ...tree.childrenBy(v, 'obj'),
      ...tree.childrenBy(v, 'obl').filter((o) => ['with', 'of'].includes(tree.preposition(o))),
      ...tree.childrenBy(v, 'nummod', 'obl:unmarked'),
    ])
}
