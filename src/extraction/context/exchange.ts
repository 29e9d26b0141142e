import type { Filler, Role } from '../../model/index.js'
import { inReturn } from '../acts/planned-type.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { has } from './drafted.js'
import { fillerKey, keysOf } from './filler-key.js'
import { pointsToAll, pointsToNumber } from './pointing.js'

const OTHER: Partial<Record<Role, Role>> = { provider: 'recipient', recipient: 'provider' }

/** "Chile was to lend 1 million doses, and Peru would pay it back in kind": one gives to the other, and back. */
export function completeExchange(tree: Tree, draft: Draft, before: readonly Draft[]): void {
  if (draft.act.trigger.frame.name === 'return') returnLoan(tree, draft, before)
  if (!givesBack(tree, draft)) return
  const first = before.find((d) => draft.sentence - d.sentence <= 2 && d.act.trigger.frame.side === 'giving' && has(d, 'item'))
  if (first === undefined) return
  mirror(tree, first, draft)
  mirror(tree, draft, first)
  if (!has(draft, 'item') && pointsToNumber(tree, draft))
    draft.fillers.push(...first.fillers.filter((f) => f.role === 'item').map(lessSure))
}

const givesBack = (tree: Tree, { act: { trigger } }: Draft) =>
  trigger.pos === 'verb' && (trigger.frame.name === 'repay' || inReturn(tree, trigger.head))

/** Who gives in the one act receives in the other, where that leaves it open. */
function mirror(tree: Tree, from: Draft, to: Draft): void {
  const taken = [...keysOf(tree.doc, to, 'provider'), ...keysOf(tree.doc, to, 'recipient')]
  for (const role of ['provider', 'recipient'] as const)
    if (!has(to, role))
      to.fillers.push(
        ...from.fillers
          .filter((f) => f.role === OTHER[role] && !taken.includes(fillerKey(tree.doc, f)))
          .map((f) => ({ ...lessSure(f), role })),
      )
}

const lessSure = (f: Filler): Filler => ({ ...f, by: 'context', confidence: f.confidence * 0.85 })

const LOANS = new Set(['lend', 'lend-out', 'borrow'])

/** "Borrowed 4 million doses from Britain and will return them": who gives back what was lent refuses nothing. */
function returnLoan(tree: Tree, draft: Draft, before: readonly Draft[]): void {
  const keys = (d: Draft, role: Role) => keysOf(tree.doc, d, role)
  const loan = before.find((d) => LOANS.has(d.act.trigger.frame.name) && draft.sentence - d.sentence <= 3)
  if (loan === undefined || draft.type !== 'Rejection') return
  const [lender, borrower] = [keys(loan, 'provider'), keys(loan, 'recipient')]
  const returned = keys(draft, 'recipient')
  if (
    !(returned.length ? returned : borrower).every((k) => borrower.includes(k)) ||
    !keys(draft, 'provider').every((k) => lender.includes(k))
  )
    return
  draft.type = draft.factuality === 'planned' ? 'Pledge' : 'Delivery'
  draft.fillers = draft.fillers.map((f) => ({ ...f, role: OTHER[f.role] ?? f.role }))
  mirror(tree, loan, draft)
  if (draft.quantity !== null || !pointsToAll(tree, draft)) return
  draft.quantity = loan.quantity
  draft.quantityKind = loan.quantityKind
  draft.inherited = true
}
