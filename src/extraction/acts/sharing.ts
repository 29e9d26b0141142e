import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import type { Act } from './act.js'

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

/** "Shared with Peru a donation from Chile": who splits what another gives has got it together with the other. */
export function splitsGift(outer: Act, inner: Act): boolean {
  const of = (act: Act, role: Fill['role']) => act.fills.filter((f) => f.role === role)
  const same = (a: Fill, b: Fill) => a.phrase.head === b.phrase.head || (a.phrase.name !== null && a.phrase.name === b.phrase.name)
  const among = (some: readonly Fill[], all: readonly Fill[]) => some.every((f) => all.some((a) => same(f, a)))
  const [sharer, taker, giver] = [of(outer, 'provider'), of(outer, 'recipient'), of(inner, 'provider')]
  if (outer.trigger.frame.whenScheduled === null || inner.trigger.pos !== 'noun' || !sharer.length || !taker.length) return false
  if (!giver.length || sharer.some((s) => giver.some((g) => same(s, g))) || !among(of(inner, 'recipient'), taker)) return false
  inner.fills = [
    ...inner.fills.filter((f) => f.role !== 'recipient'),
    ...[...sharer, ...taker].map((f) => ({ ...f, role: 'recipient' as const })),
  ]
  for (const t of outer.tokens) inner.tokens.add(t)
  outer.type = ''
  return true
}
