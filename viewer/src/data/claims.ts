import type { Event } from '../../../src/model/index.js'
import { FACTUALITY_WORDS } from './acts.js'

/** `2 say happened, 1 says said not to have happened` where the pieces of evidence differ; null where they agree. */
export function disagreement(event: Event): string | null {
  const counts = new Map<string, number>()
  for (const { factuality } of event.evidence) counts.set(factuality, (counts.get(factuality) ?? 0) + 1)
  if (counts.size < 2) return null
  const parts = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return parts.map(([claim, count]) => `${count} × ${FACTUALITY_WORDS[claim] ?? claim}`).join(', ')
}
