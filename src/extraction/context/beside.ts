import type { Filler, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { has, MOVES } from './drafted.js'
import { fillerKey, isBorrowed, keysOf } from './filler-key.js'

const PROMISES = new Set(['Pledge', 'Offer'])

/**
 * "Chile sent 34,000 doses to Peru, and Cuba spared 5,000": who gives in a clause beside another, with a bare number or
 * more of the same, gives to whom that one gives.
 */
export function addBeside(tree: Tree, draft: Draft, before: readonly Draft[]): void {
  if (has(draft, 'recipient') || !has(draft, 'provider') || draft.factuality === 'negated') return
  if (!MOVES.has(draft.type) && !PROMISES.has(draft.type)) return
  const own = keysOf(tree.doc, draft, 'provider')
  const source = before.find(
    (d) =>
      (MOVES.has(d.type) || PROMISES.has(d.type)) &&
      d.factuality !== 'negated' &&
      (d.sentence === draft.sentence ? standsBeside(tree, d.trigger.head, draft.trigger.head) : comparesWith(tree, d, draft)),
  )
  if (source === undefined || source.fillers.some((f) => f.role !== 'item' && own.includes(fillerKey(tree.doc, f)))) return
  // what one promises beside another's gift may be for anybody, unless it is of the same goods
  if (PROMISES.has(draft.type) && !PROMISES.has(source.type) && draft.act.fills.some((f) => f.role === 'item' && f.phrase.name !== null))
    return
  const told = source.fillers.filter((f): f is Filler => f.role === 'recipient' && !own.includes(fillerKey(tree.doc, f)))
  draft.fillers.push(...told.map((f) => ({ ...f, by: 'context/beside', confidence: f.confidence * 0.8 })))
}

/**
 * "Belize received 100,000 doses from India; 40,000 went to Grenada": what comes to another in a clause beside, of nobody in
 * particular, comes from the same giver.
 */
export function addSameGiver(tree: Tree, draft: Draft, before: readonly Draft[], alike: (d: Draft) => boolean): void {
  const { doc } = tree
  if (has(draft, 'provider') || has(draft, 'via') || !MOVES.has(draft.type) || draft.factuality === 'negated') return
  const own = keysOf(doc, draft, 'recipient')
  const told = (d: Draft, role: Role) => d.fillers.some((f) => f.role === role && !isBorrowed(f))
  if (!told(draft, 'recipient')) return
  const source = before.find(
    (d) =>
      d.sentence === draft.sentence &&
      MOVES.has(d.type) &&
      d.factuality === draft.factuality &&
      told(d, 'provider') &&
      told(d, 'recipient') &&
      !keysOf(doc, d, 'recipient').some((k) => own.includes(k)) &&
      standsBeside(tree, d.trigger.head, draft.trigger.head) &&
      alike(d),
  )
  for (const f of source?.fillers ?? [])
    if (f.role === 'provider' && !own.includes(fillerKey(doc, f)))
      draft.fillers.push({ ...f, by: 'context/beside', confidence: f.confidence * 0.8 })
}

/** "Has earmarked 163,000, of which 14,400, of Pfizer's make, will come": the part has the parties of the whole. */
export function addOfWhich(tree: Tree, draft: Draft, before: readonly Draft[]): void {
  if (draft.quantity === null) return
  const { tokens, numbers } = tree.doc
  const { first } = numbers[draft.quantity]!
  const word = (t: number) => tokens[t]?.form.toLowerCase()
  if (word(first - 2) !== 'of' || !['which', 'whom', 'them'].includes(word(first - 1) ?? '')) return
  const whole = before.find((d) => d.sentence === draft.sentence && d.quantity !== null && numbers[d.quantity]!.last < first)
  for (const role of ['provider', 'recipient'] as const)
    if (!has(draft, role))
      for (const f of whole?.fillers ?? [])
        if (f.role === role && !keysOf(tree.doc, draft, OTHER[role]).includes(fillerKey(tree.doc, f)))
          draft.fillers.push({ ...f, by: 'context/whole', confidence: f.confidence * 0.8 })
}

const OTHER = { provider: 'recipient', recipient: 'provider' } as const

/** Is the second predicate coordinated with the first, or with a clause that the first stands in? */
function standsBeside(tree: Tree, first: number, second: number): boolean {
  const clause = (at: number): number[] => {
    const { head, deprel } = tree.token(at)
    return head >= 0 && ['conj', 'parataxis', 'xcomp', 'obj', 'acl', 'advcl', 'nsubj', 'nsubj:pass'].includes(deprel)
      ? [at, ...clause(head)]
      : [at]
  }
  const joined = clause(second).find(
    (t) => ['conj', 'parataxis'].includes(tree.token(t).deprel) || (tree.token(t).deprel === 'advcl' && contrasts(tree, t)),
  )
  return (joined !== undefined && joined > first && clause(first).includes(tree.token(joined).head)) || saidOfBoth(tree, first, second)
}

/** "By Peru, which has promised Chad 10,000 doses, and Cuba, which has pledged 20,000": clauses about two that stand side by side. */
function saidOfBoth(tree: Tree, first: number, second: number): boolean {
  const [a, b] = [tree.token(first), tree.token(second)]
  if (a.deprel !== 'acl:relcl' || b.deprel !== 'acl:relcl' || tree.token(b.head).deprel !== 'conj') return false
  const with_ = tree.token(b.head).head
  return a.head === with_ || tree.token(a.head).head === with_
}

/** "Norway gave Gavi $20 million. By contrast, Denmark gave $4 million": a sum set against one of the sentence before. */
function comparesWith(tree: Tree, { sentence, money }: Draft, draft: Draft): boolean {
  if (money === null || draft.money === null || draft.sentence !== sentence + 1) return false
  const { first } = tree.doc.sentences[draft.sentence]!
  return /^(?:by|in) (?:contrast|comparison)$/i.test(`${tree.token(first).form} ${tree.doc.tokens[first + 1]?.form}`)
}

/** "…, while Canada pledged 500,000 more". */
const contrasts = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'mark').some((m) => /^(?:while|whereas|whilst)$/i.test(tree.token(m).form))
