import type { Fill } from './fill.js'
import type { Tree } from './tree.js'
import type { Trigger } from './triggers.js'
import { isPassive } from './verbs.js'

/** "Eighteen members are to share them", "the six islands will share the doses": who shares what is there receives it. */
export function shareAmongThemselves(tree: Tree, { head, pos, frame }: Trigger, fills: readonly Fill[]): boolean {
  if (pos !== 'verb' || frame.whenScheduled === null || isPassive(tree, head) || fills.some((f) => f.role === 'recipient')) return false
  const several = tree
    .childrenBy(head, 'nsubj')
    .some(
      (s) =>
        tree.childrenBy(s, 'conj').length > 0 ||
        tree.token(s).upos === 'NUM' ||
        (tree.token(s).upos === 'NOUN' && tree.token(s).xpos === 'NNS'),
    )
  const known = tree
    .childrenBy(head, 'obj')
    .some((o) => tree.token(o).upos === 'PRON' || tree.childrenBy(o, 'det').some((d) => /^(?:the|these|those)$/i.test(tree.token(d).form)))
  return several && known
}

/** Those who share as those who receive; where some have names, only they: "eighteen members, among them Mali and Chad". */
export function sharers(fills: readonly Fill[]): Fill[] {
  const named = fills.some((f) => f.role === 'provider' && f.phrase.name !== null)
  return fills
    .filter((f) => f.role !== 'provider' || !named || f.phrase.name !== null)
    .map((f) => (f.role === 'provider' ? { ...f, role: 'recipient' } : f))
}
