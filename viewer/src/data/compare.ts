import { UNSTATED } from '../../../src/viewer-data/format.js'
import { claimedWord } from './acts.js'
import { disagreement } from './claims.js'
import type { Act } from './story.js'
import { number } from './text.js'

/** Another source's account of what seems to be the same act, and in what it differs. */
export interface OtherAccount {
  readonly act: Act
  readonly differs: readonly string[]
}

const DELIVERED: ReadonlySet<string> = new Set(['Delivery', 'Shipment', 'Donation'])
const PROMISES: ReadonlySet<string> = new Set(['Offer', 'Pledge', 'Allocation'])
/** Acts of which one shuts the other out, for the same goods between the same parties. */
const OPPOSED = new Map([
  ['Acceptance', 'Rejection'],
  ['Rejection', 'Acceptance'],
  ['Donation', 'Purchase'],
  ['Purchase', 'Donation'],
])

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => id !== UNSTATED && b.includes(id))
const sameSpeakers = (a: Act, b: Act): boolean => a.event.attributedTo.join('\n') === b.event.attributedTo.join('\n')
const samePlace = (a: Act, b: Act): boolean => share(a.articles, b.articles)

/** Whether two acts may be one act as two sources tell it: same parties, same goods, no days that shut each other out. */
function comparable(a: Act, b: Act): boolean {
  if (samePlace(a, b) && sameSpeakers(a, b)) return false
  if (!share(a.from, b.from) || !share(a.to, b.to) || !share(a.event.roles.item, b.event.roles.item)) return false
  return !a.days || !b.days || (a.days[0] <= b.days[1] && b.days[0] <= a.days[1])
}

function differences(a: Act, b: Act): readonly string[] {
  const [one, other] = [a.event, b.event]
  if (one.type !== other.type) return OPPOSED.get(one.type) === other.type ? [`here “${a.style.word}”, there “${b.style.word}”`] : []
  const result: string[] = []
  // A plan that was carried out later is no contradiction.
  if ((one.factuality === 'negated') !== (other.factuality === 'negated'))
    result.push(`here “${claimedWord(a.style.word, one.factuality)}”, there “${claimedWord(b.style.word, other.factuality)}”`)
  if (one.quantity !== null && other.quantity !== null && one.quantityUnit === other.quantityUnit && one.quantity !== other.quantity)
    result.push(`here ${number(one.quantity)}, there ${number(other.quantity)}`)
  return result
}

/** For each act that sources tell differently, the other accounts of it. Looks only at acts between the same parties. */
export function otherAccounts(acts: readonly Act[]): ReadonlyMap<string, readonly OtherAccount[]> {
  const pairs = new Map<string, Act[]>()
  for (const act of acts)
    for (const from of act.from)
      for (const to of act.to) {
        const list = pairs.get(`${from}\n${to}`)
        if (list) list.push(act)
        else pairs.set(`${from}\n${to}`, [act])
      }
  const found = new Map<string, Map<string, OtherAccount>>()
  // A pair of parties with hundreds of acts is compared with its first ones only: time must stay in proportion.
  for (const list of pairs.values())
    for (const a of list)
      for (const b of list.slice(0, 200)) {
        if (a === b || !comparable(a, b)) continue
        const differs = differences(a, b)
        if (differs.length === 0) continue
        const own = found.get(a.event.id) ?? new Map<string, OtherAccount>()
        found.set(a.event.id, own.set(b.event.id, { act: b, differs }))
      }
  return new Map([...found].map(([id, own]) => [id, [...own.values()]]))
}

/** What a filter can ask of an act beside its own facts. */
export type Standing = 'differently' | 'undelivered' | 'delivered'

/** Whether sources tell an act differently, and whether a promise is followed by a report that something came. */
export function standings(
  acts: readonly Act[],
  others: ReadonlyMap<string, readonly OtherAccount[]>,
): ReadonlyMap<string, readonly Standing[]> {
  const came = new Set<string>()
  for (const { event, from, to } of acts)
    if (DELIVERED.has(event.type) && event.factuality === 'actual') for (const a of from) for (const b of to) came.add(`${a}\n${b}`)
  const result = new Map<string, readonly Standing[]>()
  for (const { event, from, to } of acts) {
    const own: Standing[] = []
    if (others.has(event.id) || disagreement(event)) own.push('differently')
    if (PROMISES.has(event.type)) own.push(from.some((a) => to.some((b) => came.has(`${a}\n${b}`))) ? 'delivered' : 'undelivered')
    if (own.length > 0) result.set(event.id, own)
  }
  return result
}
