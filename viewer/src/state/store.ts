import { batch, computed, signal } from '@preact/signals'
import type { Act, Story } from '../data/story.js'
import { applyFilters, FACETS, type Facet, type Filters, NO_FILTERS } from './filters.js'

export type Mode = 'flows' | 'events'
export type View = 'graph' | 'list' | 'query'
export type Theme = 'auto' | 'light' | 'dark'
/** Panel that a narrow screen shows. */
export type Pane = 'main' | 'filters' | 'details'

/** What the details panel is about. */
export type Selection =
  | { readonly kind: 'entity' | 'event' | 'flow'; readonly id: string }
  | { readonly kind: 'path'; readonly from: string; readonly to: string }
  | null

export const story = signal<Story | null>(null)
/** Why no story is shown, or what went wrong with the last one. */
export const problem = signal<string | null>(null)
export const mode = signal<Mode>('flows')
export const view = signal<View>('graph')
export const pane = signal<Pane>('main')
export const theme = signal<Theme>('auto')
export const filters = signal<Filters>(NO_FILTERS)
export const selection = signal<Selection>(null)
/** Event whose mark or row the pointer is on. */
export const hovered = signal<string | null>(null)
/** Article open in the reader, and the event to scroll to. */
export const reading = signal<{ readonly article: string; readonly event: string | null } | null>(null)
/** Nodes that were dragged: graph key to place. */
export const moved = signal<ReadonlyMap<string, readonly [number, number]>>(new Map())
/** Places of a layout that was asked for; they are not in the address. */
export const laidOut = signal<ReadonlyMap<string, readonly [number, number]>>(new Map())
/** Why the graph is not drawn; null while it is. */
export const noCanvas = signal<string | null>(null)
/** Events that the last query found; null when no query highlights anything. */
export const found = signal<ReadonlySet<string> | null>(null)
/** Short message for everyone, read out by screen readers. */
export const status = signal('')

export const filtered = computed(() => (story.value ? applyFilters(story.value, filters.value) : null))
export const visible = computed<readonly Act[]>(() => filtered.value?.acts ?? [])
export const visibleIds = computed(() => new Set(visible.value.map((act) => act.event.id)))

export function select(next: Selection): void {
  batch(() => {
    selection.value = next
    reading.value = null
    if (next) pane.value = pane.value === 'filters' ? 'main' : pane.value
  })
}

export function setFilters(part: Partial<Filters>): void {
  filters.value = { ...filters.value, ...part }
}

/** Switches one value of a facet on or off. */
export function toggleFacet(facet: Facet, value: string): void {
  const next = new Set(filters.value.values[facet])
  if (!next.delete(value)) next.add(value)
  setFilters({ values: { ...filters.value.values, [facet]: next } })
}

export function setFacet(facet: Facet, values: Iterable<string>): void {
  setFilters({ values: { ...filters.value.values, [facet]: new Set(values) } })
}

/** Whether acts with this value pass the facet. */
export function passes(facet: Facet, value: string): boolean {
  const chosen = filters.value.values[facet]
  return FACETS[facet].mode === 'hide' ? !chosen.has(value) : chosen.has(value)
}

export function clearFilters(): void {
  filters.value = NO_FILTERS
}

/** How many filters are set. */
export const filterCount = computed(() => {
  const f = filters.value
  const sets = Object.values(f.values).filter((set) => set.size > 0).length
  return (
    sets + Number(f.text !== '') + Number(f.range !== null) + Number(!f.undated) + Number(f.minConfidence > 0) + Number(f.around !== null)
  )
})

/** The acts that a selection is about, whether or not they pass the filters. */
export function actsOfSelection(current: Story, chosen: Selection): readonly Act[] {
  if (!chosen) return []
  switch (chosen.kind) {
    case 'entity':
      return current.actsOf.get(chosen.id) ?? []
    case 'flow':
      return current.flowById.get(chosen.id)?.acts ?? []
    case 'event': {
      const act = current.actById.get(chosen.id)
      return act ? [act] : []
    }
    case 'path':
      return []
  }
}
