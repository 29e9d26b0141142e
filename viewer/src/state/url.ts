import { dayOf, isoDay, type Story } from '../data/story.js'
import { FACET_NAMES, type Facet, type Filters, NO_FILTERS } from './filters.js'
import type { Mode, Selection, Theme, View } from './store.js'

/** Everything that a link reproduces. */
export interface SharedState {
  readonly mode: Mode
  readonly view: View
  readonly theme: Theme
  readonly filters: Filters
  readonly selection: Selection
  readonly moved: ReadonlyMap<string, readonly [number, number]>
}

const oneOf = <T extends string>(value: string | null, options: readonly T[], otherwise: T): T =>
  options.find((option) => option === value) ?? otherwise

/** Lists are written with commas; an id may hold one, so it is escaped first. */
const join = (values: Iterable<string>): string => [...values].map((value) => encodeURIComponent(value)).join(',')
const unescapeId = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
const split = (text: string | null): readonly string[] => (text ? text.split(',').map(unescapeId) : [])

/** State as the part of an address after `#`; only what differs from the start is written. */
export function writeHash(state: SharedState): string {
  const { filters, selection } = state
  const query = new URLSearchParams()
  if (state.view !== 'graph') query.set('view', state.view)
  if (state.mode !== 'flows') query.set('mode', state.mode)
  if (state.theme !== 'auto') query.set('theme', state.theme)
  for (const facet of FACET_NAMES) if (filters.values[facet].size > 0) query.set(facet, join([...filters.values[facet]].sort()))
  if (filters.partyRole !== 'any') query.set('as', filters.partyRole)
  if (filters.text) query.set('q', filters.text)
  if (filters.range) query.set('time', filters.range.map(isoDay).join('..'))
  if (!filters.undated) query.set('undated', 'no')
  if (filters.published) query.set('published', 'yes')
  if (filters.minConfidence > 0) query.set('confidence', String(filters.minConfidence))
  if (filters.around) query.set('around', filters.around)
  if (selection?.kind === 'path') query.set('path', join([selection.from, selection.to]))
  else if (selection) query.set(selection.kind, selection.id)
  if (state.moved.size > 0)
    query.set('pins', [...state.moved].map(([key, [x, y]]) => join([key, String(Math.round(x)), String(Math.round(y))])).join(';'))
  return query.toString()
}

function readSelection(query: URLSearchParams, story: Story): Selection {
  const known = { entity: story.actsOf, event: story.actById, flow: story.flowById } as const
  for (const kind of ['entity', 'event', 'flow'] as const) {
    const id = query.get(kind)
    if (id !== null && known[kind].has(id)) return { kind, id }
  }
  const [from, to] = split(query.get('path'))
  return from && to && story.actsOf.has(from) && story.actsOf.has(to) ? { kind: 'path', from, to } : null
}

/** Reads what {@link writeHash} wrote; what is damaged or names nothing of the story is left out. */
export function readHash(hash: string, story: Story): SharedState {
  const query = new URLSearchParams(hash.replace(/^#/, ''))
  const values = Object.fromEntries(FACET_NAMES.map((facet) => [facet, new Set(split(query.get(facet)))])) as unknown as Record<
    Facet,
    Set<string>
  >
  const [first, last] = (query.get('time') ?? '').split('..').map(dayOf)
  const confidence = Number(query.get('confidence'))
  const around = query.get('around')
  const moved = new Map<string, readonly [number, number]>()
  for (const pin of (query.get('pins') ?? '').split(';')) {
    const [key, x, y] = split(pin)
    if (key && Number.isFinite(Number(x)) && Number.isFinite(Number(y))) moved.set(key, [Number(x), Number(y)])
  }
  return {
    mode: oneOf(query.get('mode'), ['flows', 'events'], 'flows'),
    view: oneOf(query.get('view'), ['graph', 'list', 'query'], 'graph'),
    theme: oneOf(query.get('theme'), ['auto', 'light', 'dark'], 'auto'),
    filters: {
      ...NO_FILTERS,
      values,
      partyRole: oneOf(query.get('as'), ['any', 'giver', 'receiver'], 'any'),
      text: query.get('q') ?? '',
      range: Number.isFinite(first) && Number.isFinite(last) && first! <= last! ? [first!, last!] : null,
      undated: query.get('undated') !== 'no',
      published: query.get('published') === 'yes',
      minConfidence: confidence > 0 && confidence <= 1 ? confidence : 0,
      around: around && story.actsOf.has(around) ? around : null,
    },
    selection: readSelection(query, story),
    moved,
  }
}
