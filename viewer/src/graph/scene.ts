import type { Point } from '../../../src/viewer-data/format.js'
import { UNSTATED } from '../../../src/viewer-data/format.js'
import { type ActStyle, claimedWord, entityGlyph, type Glyph } from '../data/acts.js'
import type { Act, Flow, Story } from '../data/story.js'
import { oneLine } from '../data/text.js'
import type { Palette } from './palette.js'

export interface SceneNode {
  /** `n:` and an entity id, or `e:` and an event id. */
  readonly key: string
  readonly shape: 'circle' | 'square'
  readonly x: number
  readonly y: number
  readonly color: string
  readonly glyph: Glyph
  readonly glyphColor: string
  readonly label: string
  /** Colours of acts whose giver is also their receiver. */
  readonly loops: readonly string[]
}

export interface SceneEdge {
  /** `f:` and a flow id, or `r:`, an event id, a role and an entity id. */
  readonly key: string
  readonly source: string
  readonly target: string
  readonly color: string
  readonly arrow: boolean
  /** 0 for a straight line. */
  readonly curvature: number
  /** Where along the arrow its word stands, 0 to 1. */
  readonly labelAt: number
  readonly label: string
}

export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
  readonly box: { readonly x: [number, number]; readonly y: [number, number] }
}

export type Moved = ReadonlyMap<string, readonly [number, number]>

/** Layout units that half a name takes. */
const NAME_ROOM = 60

const at = (points: Readonly<Record<string, Point>>, id: string): Point => (Object.hasOwn(points, id) ? points[id]! : [0, 0])

/** Fixed frame for all views of a story, so that changing the view or a filter moves nothing. */
export function frameOf(story: Story): Scene['box'] {
  let [x0, x1, y0, y1] = [-100, 100, -60, 60]
  for (const points of [story.graph.layout.entities, story.graph.layout.events])
    for (const [x, y] of Object.values(points)) {
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
    }
  // Names are written below nodes.
  return { x: [x0 - NAME_ROOM, x1 + NAME_ROOM], y: [y0 - NAME_ROOM / 2, y1] }
}

function entityNode(story: Story, id: string, palette: Palette, moved: Moved, loops: readonly string[]): SceneNode {
  const key = `n:${id}`
  const [x, y] = moved.get(key) ?? at(story.graph.layout.entities, id)
  const entity = story.entities.get(id)
  const goods = entity?.kind === 'Vaccine' || entity?.kind === 'Goods'
  const color = id === UNSTATED ? palette.line : goods ? palette.goods : palette.node
  return {
    key,
    shape: 'circle',
    x,
    y,
    color,
    glyph: entityGlyph(entity?.kind ?? ''),
    glyphColor: palette.nodeGlyph,
    label: oneLine(story.name(id), 34),
    loops,
  }
}

function eventNode(story: Story, act: Act, moved: Moved): SceneNode {
  const key = `e:${act.event.id}`
  const [x, y] = moved.get(key) ?? at(story.graph.layout.events, act.event.id)
  return {
    key,
    shape: 'square',
    x,
    y,
    color: act.style.color,
    glyph: act.style.glyph,
    glyphColor: '#ffffff',
    label: claimedWord(act.style.word, act.event.factuality),
    loops: [],
  }
}

/** How an arrow bends, and how far from its middle its word stands, in parts of its length. */
export interface Bend {
  readonly curvature: number
  readonly aside: number
}

/** Bends the flows so that neither two arrows of a pair of parties nor their words lie on each other. A lone arrow bends a little when few are drawn. */
export function bends(flows: readonly Flow[]): ReadonlyMap<string, Bend> {
  const pairs = new Map<string, Flow[]>()
  for (const flow of flows) {
    const pair = flow.from < flow.to ? `${flow.from}\n${flow.to}` : `${flow.to}\n${flow.from}`
    const list = pairs.get(pair)
    if (list) list.push(flow)
    else pairs.set(pair, [flow])
  }
  const result = new Map<string, Bend>()
  for (const list of pairs.values()) {
    const n = list.length
    const first = list[0]!.from
    const oneWay = list.every((flow) => flow.from === first)
    const seen = new Map<string, number>()
    for (const [index, flow] of list.entries()) {
      const before = seen.get(flow.from) ?? 0
      seen.set(flow.from, before + 1)
      const offset = index - (n - 1) / 2
      const aside = offset * Math.min(0.17, 0.5 / n)
      // Arrows of both directions with positive curvature lie on different sides of the straight line.
      const curvature = n === 1 ? (flows.length <= 200 ? 0.12 : 0) : oneWay ? offset * Math.min(0.3, 1.2 / n) : 0.15 + 0.2 * before
      result.set(flow.id, { curvature, aside: flow.from === first ? aside : -aside })
    }
  }
  return result
}

/** Key of the edge between an event and one of its members. */
export const roleKey = (event: string, role: string, entity: string): string => `r:${event}:${role}:${entity}`

function roleEdges(act: Act, palette: Palette): SceneEdge[] {
  const event = `e:${act.event.id}`
  const { item, via, redirectedTo } = act.event.roles
  const edge = (role: string, id: string, style: ActStyle | null, outward: boolean): SceneEdge => ({
    key: roleKey(act.event.id, role, id),
    source: outward ? event : `n:${id}`,
    target: outward ? `n:${id}` : event,
    color: style?.color ?? palette.line,
    arrow: outward && style !== null,
    curvature: 0,
    labelAt: 0.5,
    label: role === 'to' ? (redirectedTo.length > 0 ? 'redirected to' : 'to') : role,
  })
  const main = new Set([...act.from, ...act.to])
  return [
    ...act.from.map((id) => edge('from', id, act.style, false)),
    ...act.to.map((id) => edge('to', id, act.style, true)),
    ...item.map((id) => edge('goods', id, null, false)),
    ...via.filter((id) => !main.has(id)).map((id) => edge('through', id, null, false)),
    ...act.event.roles.provider.filter((id) => !main.has(id)).map((id) => edge('giver', id, null, false)),
  ]
}

/** How many arrows and lines a view draws when nothing is filtered: those of {@link makeScene}, without making them. */
export function arrowCount(story: Story, mode: 'flows' | 'events'): number {
  if (mode === 'flows') return story.flows.filter((flow) => flow.from !== flow.to).length
  return story.acts.reduce((sum, act) => sum + roleCount(act), 0)
}

function roleCount({ from, to, event }: Act): number {
  const main = new Set([...from, ...to])
  const aside = (ids: readonly string[]): number => ids.filter((id) => !main.has(id)).length
  return from.length + to.length + event.roles.item.length + aside(event.roles.via) + aside(event.roles.provider)
}

/**
 * What can be drawn in a view, whatever the filters say.
 * @param opened event that is opened in place among the flows
 */
export function makeScene(story: Story, mode: 'flows' | 'events', opened: Act | null, palette: Palette, moved: Moved): Scene {
  const nodes = new Map<string, SceneNode>()
  const edges: SceneEdge[] = []
  const loops = new Map<string, string[]>()
  for (const flow of story.flows) if (flow.from === flow.to) loops.set(flow.from, [...(loops.get(flow.from) ?? []), flow.style.color])
  const addEntity = (key: string): void => {
    if (!nodes.has(key)) nodes.set(key, entityNode(story, key.slice(2), palette, moved, loops.get(key.slice(2)) ?? []))
  }
  const addEvent = (act: Act): void => {
    nodes.set(`e:${act.event.id}`, eventNode(story, act, moved))
    for (const edge of roleEdges(act, palette)) {
      addEntity(edge.source.startsWith('n:') ? edge.source : edge.target)
      edges.push(edge)
    }
  }
  if (mode === 'flows') {
    const bend = bends(story.flows)
    for (const flow of story.flows) {
      addEntity(`n:${flow.from}`)
      addEntity(`n:${flow.to}`)
      if (flow.from === flow.to) continue
      const { curvature, aside } = bend.get(flow.id)!
      const a = nodes.get(`n:${flow.from}`)!
      const b = nodes.get(`n:${flow.to}`)!
      // Words of neighbouring arrows stand on different lines: the step along the arrow adds to the step across it.
      const rising = (b.x - a.x) * (b.y - a.y) > 0
      edges.push({
        key: `f:${flow.id}`,
        source: `n:${flow.from}`,
        target: `n:${flow.to}`,
        color: flow.style.color,
        arrow: true,
        curvature,
        labelAt: 0.5 + (rising ? aside : -aside),
        label: flow.style.word,
      })
    }
    if (opened) addEvent(opened)
  } else for (const act of story.acts) addEvent(act)
  // Names of parties in many acts are written first.
  const weight = (key: string): number => (key.startsWith('n:') ? (story.actsOf.get(key.slice(2))?.length ?? 0) : 0)
  const sorted = [...nodes.values()].sort((a, b) => weight(b.key) - weight(a.key))
  return { nodes: sorted, edges, box: frameOf(story) }
}
