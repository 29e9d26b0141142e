import { isBorrowed } from './context/filler-key.js'
import type { Draft } from './lists/draft.js'

/**
 * What tells a right fact from a wrong one, as numbers near 0..1. The order is that of `WEIGHTS`.
 *
 * @returns features: bias, trust in the fillers found, share of fillers taken from context, common trigger word,
 *   giver named, receiver named, goods named, number or amount, not plainly actual, noun trigger, other acts in the sentence,
 *   least trust in a giver, receiver or goods, giver and receiver both told by the act's own sentence, goods told there
 */
export function confidenceFeatures(draft: Draft, actsInSentence: number): number[] {
  const { fillers } = draft
  const has = (role: string) => (fillers.some((f) => f.role === role && (f.name !== null || f.entity !== null)) ? 1 : 0)
  const trust = fillers.length ? fillers.reduce((sum, f) => sum + f.confidence, 0) / fillers.length : 0
  const core = fillers.filter((f) => f.role === 'provider' || f.role === 'recipient' || f.role === 'item')
  const own = (role: string) => fillers.some((f) => f.role === role && !isBorrowed(f))
  const borrowed = fillers.length ? fillers.filter((f) => isBorrowed(f)).length / fillers.length : 1
  return [
    1,
    trust,
    borrowed,
    draft.act.trigger.frame.weak ? 1 : 0,
    has('provider'),
    has('recipient'),
    has('item'),
    draft.quantity !== null || draft.money !== null ? 1 : 0,
    draft.factuality === 'actual' ? 0 : 1,
    draft.act.trigger.pos === 'noun' ? 1 : 0,
    Math.min(actsInSentence - 1, 3) / 3,
    core.length ? Math.min(...core.map((f) => f.confidence)) : 0,
    own('provider') && own('recipient') ? 1 : 0,
    own('item') ? 1 : 0,
  ]
}

/** Logistic regression on the development documents, L2 = 1: `npm run calibrate` fits them anew and prints the ten-fold reliability. */
const WEIGHTS = [-4.04, 0.33, -0.45, -0.47, 1.31, 1.47, 1.41, 0.61, -0.15, 0.23, 0.59, 0.74, 0.57, 0.1]

/** The chance that type, giver, receiver and goods are all right; two decimals. */
export function confidenceOf(features: readonly number[]): number {
  const z = features.reduce((sum, x, i) => sum + x * WEIGHTS[i]!, 0)
  return Math.round(100 / (1 + Math.exp(-z))) / 100
}
