import type { Event } from '../model/index.js'

/** How each act reads in one line: who acts, the verb, the goods, the other party. A class without a line gets its own name. */
const LINES: Readonly<Record<string, { actor: 'provider' | 'recipient'; verb: string; other: string }>> = {
  Offer: { actor: 'provider', verb: 'offers', other: 'to' },
  Pledge: { actor: 'provider', verb: 'pledges', other: 'to' },
  Donation: { actor: 'provider', verb: 'donates', other: 'to' },
  Shipment: { actor: 'provider', verb: 'ships', other: 'to' },
  Delivery: { actor: 'provider', verb: 'delivers', other: 'to' },
  Allocation: { actor: 'provider', verb: 'allocates', other: 'to' },
  Purchase: { actor: 'recipient', verb: 'buys', other: 'from' },
  Request: { actor: 'recipient', verb: 'requests', other: 'from' },
  Rejection: { actor: 'recipient', verb: 'rejects', other: 'from' },
  Acceptance: { actor: 'recipient', verb: 'accepts', other: 'from' },
  Redirection: { actor: 'recipient', verb: 'redirects', other: 'to' },
  Suspension: { actor: 'provider', verb: 'suspends', other: 'to' },
}
/** Units that measure goods rather than name them: "13 tonnes of rice", but "50 ventilators". */
const MEASURES = new Set(
  'tonnes tons kilograms kilos kg pounds litres liters gallons boxes vials courses bags sacks pallets packages containers crates cartons'.split(
    ' ',
  ),
)
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * One line for people: `North Korea rejects Sputnik V from Russia (July 2021)`.
 *
 * @param labelOf entity id -> its preferred label
 */
export function eventLabel(event: Omit<Event, 'id' | 'label'>, labelOf: (id: string) => string): string {
  const line = LINES[event.type] ?? { actor: 'provider', verb: event.type, other: 'to' }
  const names = (ids: readonly string[]) =>
    ids.length > 3 ? `${ids.slice(0, 2).map(labelOf).join(', ')} and ${ids.length - 2} others` : ids.map(labelOf).join(', ')
  const actor = names(event.roles[line.actor])
  const other = names(
    event.type === 'Redirection' ? event.roles.redirectedTo : event.roles[line.actor === 'provider' ? 'recipient' : 'provider'],
  )
  const amount = event.money ? `${event.money.currency} ${grouped(event.money.amount)}` : ''
  const items = names(event.roles.item)
  const unit = event.quantityUnit ?? ''
  const measure = items && MEASURES.has(unit) && !items.endsWith(unit) ? `${unit} of` : ''
  const goods = [event.quantity === null ? '' : grouped(event.quantity), measure, items].filter(Boolean).join(' ')
  const what = [amount, goods].filter(Boolean).join(' of ') || 'aid'
  const verb =
    event.factuality === 'negated'
      ? `does not: ${line.verb}`
      : event.factuality === 'planned' && event.type !== 'Pledge'
        ? `${line.verb} (planned)`
        : event.factuality === 'possible'
          ? `${line.verb} (possible)`
          : line.verb
  const when = event.date?.value ? ` (${readable(event.date.value)})` : ''
  return `${actor || 'Somebody'} ${verb} ${what}${other ? ` ${line.other} ${other}` : ''}${when}`
}

/** 1130000 -> `1,130,000`, whatever the machine's locale. */
const grouped = (n: number) => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')

function readable(date: string): string {
  const [year, month, day] = date.split('-')
  return [day ? String(Number(day)) : '', month ? MONTHS[Number(month) - 1]! : '', year].filter(Boolean).join(' ')
}
