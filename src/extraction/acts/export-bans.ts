import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

/** "An export ban on vaccines". */
export const isExportBan = (tree: Tree, { head, pos, frame }: Trigger): boolean =>
  frame.name === 'ban' && pos === 'noun' && tree.childrenBy(head, 'compound').some((c) => tree.token(c).lemma === 'export')

/** Who forbids goods to leave would have given them. */
export const keptBy = (fills: readonly Fill[]): Fill[] =>
  fills.map((f) => (f.role === 'recipient' && /^(?:subject|possessor|adjective)/.test(f.by) ? { ...f, role: 'provider' as const } : f))

const LIFT = new Set(['lift', 'end', 'ease', 'relax', 'remove', 'loosen', 'waive', 'overturn'])

/** "Lifted its ban on exports": is what a noun names done away with? */
export function isLifted(tree: Tree, noun: number): boolean {
  const { deprel, head } = tree.token(noun)
  return (deprel === 'obj' || deprel === 'nsubj:pass') && LIFT.has(tree.token(head).lemma)
}
