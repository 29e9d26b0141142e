import type { Event } from '../model/index.js'

/** One arrow that an event draws between two entities. */
export interface Arrow {
  readonly source: string
  readonly target: string
}

/**
 * How an event is drawn: from each provider to each recipient; where one of them is unknown, from whoever acts to the
 * item; a redirection also from the old recipient to the new one. Never from something to itself.
 */
export function arrowsOf({ roles }: Event): Arrow[] {
  const { provider, recipient, item, redirectedTo } = roles
  const main = provider.length > 0 && recipient.length > 0 ? pairs(provider, recipient) : pairs([...provider, ...recipient], item)
  return [...main, ...pairs(recipient, redirectedTo)]
}

function pairs(sources: readonly string[], targets: readonly string[]): Arrow[] {
  return sources.flatMap((source) => targets.flatMap((target) => (source === target ? [] : [{ source, target }])))
}
