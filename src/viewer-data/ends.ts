import { type Event, ROLES } from '../model/index.js'
import { UNSTATED } from './format.js'

/** The parties at both ends of an event's arrow: the goods go from each `from` to each `to`; {@link UNSTATED} where the text names none. */
export function endsOf(event: Event): { readonly from: readonly string[]; readonly to: readonly string[] } {
  const { provider, recipient, via, redirectedTo } = event.roles
  const stated = (...options: (readonly string[])[]): readonly string[] => options.find((ids) => ids.length > 0) ?? [UNSTATED]
  // Goods that are redirected leave the party that was to have them first.
  if (redirectedTo.length > 0) return { from: stated(recipient, provider, via), to: redirectedTo }
  return { from: stated(provider, via), to: stated(recipient) }
}

/** Entities that take part in an event, and {@link UNSTATED} when one of its ends is. */
export function partakersOf(event: Event): readonly string[] {
  const { from, to } = endsOf(event)
  return [...new Set([...from, ...to, ...ROLES.flatMap((role) => event.roles[role])])].sort()
}
