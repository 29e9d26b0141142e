import type { Doc } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { fillerKey } from './filler-key.js'

/** Who gives what to whom, by the headline: "Peru receives 100,000 doses from Spain". */
export interface HeadlineAct {
  readonly type: string
  /** Gazetteer ids. */
  readonly provider: readonly string[]
  readonly recipient: readonly string[]
  readonly item: readonly string[]
  readonly quantity: number | null
}

/** Acts in which goods go, or are to go, from one to the other. */
const GIVING = new Set(['Delivery', 'Shipment', 'Donation', 'Pledge', 'Allocation'])
/** Sentences of the lead: what they tell is what the headline tells. */
const LEAD = 2

/** What the headline's acts say of parties; acts of which it names none are left out. */
export function headlinesOf(doc: Doc, drafts: readonly Draft[]): HeadlineAct[] {
  return drafts
    .filter((d) => GIVING.has(d.type) && d.factuality !== 'negated' && d.factuality !== 'possible')
    .map((d) => {
      const keys = (role: 'provider' | 'recipient' | 'item') =>
        d.fillers.filter((f) => f.role === role && f.name !== null && doc.names[f.name]!.candidates.length).map((f) => fillerKey(doc, f))
      return {
        type: d.type,
        provider: keys('provider'),
        recipient: keys('recipient'),
        item: keys('item'),
        quantity: d.quantity === null ? null : doc.numbers[d.quantity]!.value,
      }
    })
    .filter((h) => h.provider.length + h.recipient.length > 0)
}

/**
 * A giver or receiver that the lead leaves to the headline: "A batch of 100,000 doses arrived on Monday" below "Peru
 * receives doses from Spain". Further down only what has the headline's number is the same act.
 */
export function addHeadline(doc: Doc, draft: Draft, headlines: readonly HeadlineAct[]): void {
  if (!GIVING.has(draft.type) || draft.factuality === 'negated' || draft.factuality === 'possible') return
  const keys = (role: 'provider' | 'recipient' | 'item') => draft.fillers.filter((f) => f.role === role).map((f) => fillerKey(doc, f))
  const value = draft.quantity === null ? null : doc.numbers[draft.quantity]!.value
  for (const role of ['provider', 'recipient'] as const) {
    if (keys(role).length || (role === 'provider' && draft.fillers.some((f) => f.role === 'via'))) continue
    const other = role === 'provider' ? 'recipient' : 'provider'
    const told = headlines.find(
      (h) =>
        h[role].length > 0 &&
        (draft.sentence < LEAD || (value !== null && h.quantity !== null && close(value, h.quantity))) &&
        !(value !== null && h.quantity !== null && !close(value, h.quantity)) &&
        (h[role].length === 1 || value === null || value === h.quantity) &&
        (!h[other].length || !keys(other).length || h[other].some((k) => keys(other).includes(k))) &&
        !h[role].some((k) => keys(other).includes(k)),
    )
    for (const id of told?.[role] ?? []) {
      const name = doc.names.findIndex((n) => n.candidates[0] === id)
      if (name >= 0) draft.fillers.push({ role, range: doc.names[name]!, name, entity: null, by: 'context/headline', confidence: 0.65 })
    }
  }
}

/** "500,000" in the headline, 501,600 below. */
const close = (a: number, b: number) => Math.abs(a - b) <= 0.05 * Math.max(a, b)
