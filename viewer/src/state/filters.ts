import { UNSTATED } from '../../../src/viewer-data/format.js'
import { type Act, type Story, timeOf } from '../data/story.js'

/** What acts can be filtered by. `hide` facets list what is switched off, `only` facets what is asked for (none: all). */
export const FACETS = {
  type: { label: 'Kind of act', mode: 'hide' },
  factuality: { label: 'What the text claims', mode: 'hide' },
  party: { label: 'Party', mode: 'only' },
  item: { label: 'Goods', mode: 'only' },
  via: { label: 'Programme or route', mode: 'only' },
  article: { label: 'Article', mode: 'only' },
  speaker: { label: 'Who says so', mode: 'only' },
  standing: { label: 'Beside other events', mode: 'only' },
} as const
export type Facet = keyof typeof FACETS
export const FACET_NAMES = Object.keys(FACETS) as readonly Facet[]

/** Value of the speaker facet for acts that are credited to nobody. */
export const NOBODY = '-'

export interface Filters {
  readonly values: Readonly<Record<Facet, ReadonlySet<string>>>
  /** Which end of the arrow the party facet looks at. */
  readonly partyRole: 'any' | 'giver' | 'receiver'
  readonly text: string
  /** Day numbers, inclusive; null for no limit. */
  readonly range: readonly [number, number] | null
  readonly undated: boolean
  /** Whether acts without a date stand at the day their article came out. */
  readonly published: boolean
  readonly minConfidence: number
  /** Only acts that touch this entity. */
  readonly around: string | null
}

const none: ReadonlySet<string> = new Set()

export const NO_FILTERS: Filters = {
  values: { type: none, factuality: none, party: none, item: none, via: none, article: none, speaker: none, standing: none },
  partyRole: 'any',
  text: '',
  range: null,
  undated: true,
  published: false,
  minConfidence: 0,
  around: null,
}

const VALUES: Readonly<Record<Facet, (act: Act, filters: Filters, story: Story) => readonly string[]>> = {
  type: (act) => [act.event.type],
  factuality: (act) => [act.event.factuality],
  party: (act, { partyRole }) =>
    (partyRole === 'giver' ? act.from : partyRole === 'receiver' ? act.to : [...new Set([...act.from, ...act.to])]).filter(
      (id) => id !== UNSTATED,
    ),
  item: (act) => act.event.roles.item,
  via: (act) => act.event.roles.via,
  article: (act) => act.articles,
  speaker: (act) => (act.event.attributedTo.length > 0 ? act.event.attributedTo : [NOBODY]),
  standing: (act, _, story) => story.standings.get(act.event.id) ?? [],
}

export interface Filtered {
  readonly acts: readonly Act[]
  /** For each value of each facet, how many acts would be shown if the facet itself did not filter. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>
  /** Acts that pass everything but the range: what the timeline draws. */
  readonly inTime: readonly Act[]
}

/** Words of a search: all must occur. */
export const searchWords = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean)

/** Applies all filters in one pass and counts what each facet value would give. */
export function applyFilters(story: Story, filters: Filters): Filtered {
  const words = searchWords(filters.text)
  const counts = Object.fromEntries(FACET_NAMES.map((facet) => [facet, new Map<string, number>()])) as Record<Facet, Map<string, number>>
  const acts: Act[] = []
  const inTime: Act[] = []
  const bits = new Map(FACET_NAMES.map((facet, index) => [facet, 1 << index]))
  for (const act of story.acts) {
    if (act.event.confidence < filters.minConfidence) continue
    if (!words.every((word) => act.words.includes(word))) continue
    if (filters.around && !story.actsOf.get(filters.around)?.includes(act)) continue
    let failed = 0
    const values = {} as Record<Facet, readonly string[]>
    for (const facet of FACET_NAMES) {
      const own = VALUES[facet](act, filters, story)
      values[facet] = own
      const chosen = filters.values[facet]
      if (chosen.size === 0) continue
      const hit = own.some((value) => chosen.has(value))
      if (hit === (FACETS[facet].mode === 'hide')) failed |= bits.get(facet)!
    }
    const days = timeOf(act, filters.published)
    const timely = days ? !filters.range || (days[1] >= filters.range[0] && days[0] <= filters.range[1]) : filters.undated
    if (failed === 0) inTime.push(act)
    if (!timely) continue
    if (failed === 0) acts.push(act)
    for (const facet of FACET_NAMES) {
      if ((failed & ~bits.get(facet)!) !== 0) continue
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1)
    }
  }
  return { acts, counts, inTime }
}

/** All values that a facet has in the story, most frequent first, ties by value. */
export function facetValues(story: Story): Readonly<Record<Facet, readonly string[]>> {
  const all = applyFilters(story, NO_FILTERS).counts
  return Object.fromEntries(
    FACET_NAMES.map((facet) => [facet, [...all[facet]].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value)]),
  ) as unknown as Record<Facet, readonly string[]>
}
