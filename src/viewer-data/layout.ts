import { UndirectedGraph } from 'graphology'
import forceAtlas2Module from 'graphology-layout-forceatlas2'
import type { Knowledge } from '../model/index.js'
import { endsOf, partakersOf } from './ends.js'
import type { Layout, Point } from './format.js'
import { clearArrows, spread } from './spread.js'

// Its types describe an ES module, but it ships CommonJS: the default import is the function itself.
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default

/** Golden angle: consecutive points of the start spiral never line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))
/** Layout units (pixels at zoom 1) along a side for each node. */
const ROOM = 150
/** Room between parties, so that the arrows between them and their words can be seen. */
const PARTY_WIDTH = 280
const PARTY_HEIGHT = 190
/** How much wider than high the picture should be. */
const WIDE = 1.2

function startGraph(knowledge: Knowledge): UndirectedGraph {
  const graph = new UndirectedGraph()
  const add = (key: string): void => {
    if (graph.hasNode(key)) return
    const index = graph.order
    const radius = 10 * Math.sqrt(index + 1)
    graph.addNode(key, { x: radius * Math.cos(index * GOLDEN_ANGLE), y: radius * Math.sin(index * GOLDEN_ANGLE) })
  }
  const link = (a: string, b: string, weight: number): void => {
    if (a === b) return
    graph.mergeEdge(a, b)
    graph.updateEdgeAttribute(a, b, 'weight', (old: number | undefined) => (old ?? 0) + weight)
  }
  for (const event of knowledge.events) for (const id of partakersOf(event)) add(`n:${id}`)
  for (const event of knowledge.events) {
    const key = `e:${event.id}`
    add(key)
    for (const id of partakersOf(event)) link(key, `n:${id}`, 1)
  }
  return graph
}

/** Turns the points so that they spread most along x (screens are wide), widens a flat picture, and gives each node the same room. */
function orient(points: Map<string, [number, number]>): void {
  const n = points.size
  const mean = (axis: 0 | 1): number => [...points.values()].reduce((sum, point) => sum + point[axis], 0) / n
  const [mx, my] = [mean(0), mean(1)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of points.values()) {
    xx += (x - mx) ** 2 / n
    yy += (y - my) ** 2 / n
    xy += ((x - mx) * (y - my)) / n
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy)
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  const along = Math.sqrt(xx * cos * cos + 2 * xy * cos * sin + yy * sin * sin)
  const across = Math.sqrt(Math.max(0, xx * sin * sin - 2 * xy * cos * sin + yy * cos * cos))
  const scale = (ROOM * Math.sqrt(n)) / (4 * Math.hypot(along, across) || 1)
  const stretch = across > 0 ? Math.max(1, Math.min(2.5, along / across / WIDE)) : 1
  for (const point of points.values()) {
    const x = point[0] - mx
    const y = point[1] - my
    point[0] = (x * cos + y * sin) * scale
    point[1] = (y * cos - x * sin) * scale * stretch
  }
}

/**
 * Places every entity that takes part in an event, and every event: ForceAtlas2 (Jacomy et al. 2014) for a fixed number of
 * iterations from a fixed start, turned to lie wide, then spread so that names can be read. Same knowledge, same places.
 * @param iterations defaults to a number that shrinks with the size of the graph
 */
export function layoutKnowledge(knowledge: Knowledge, iterations?: number): Layout {
  const graph = startGraph(knowledge)
  const n = graph.order
  if (n > 1) {
    forceAtlas2.assign(graph, {
      iterations: iterations ?? Math.max(40, Math.min(600, Math.round(300_000 / n))),
      getEdgeWeight: 'weight',
      settings: {
        ...forceAtlas2.inferSettings(n),
        barnesHutOptimize: n > 1000,
        adjustSizes: false,
        gravity: 1,
        strongGravityMode: false,
        outboundAttractionDistribution: false,
      },
    })
  }
  const points = new Map<string, [number, number]>()
  graph.forEachNode((key, { x, y }) => {
    points.set(key, [x as number, y as number])
  })
  if (n > 1) {
    orient(points)
    const arrows = knowledge.events.flatMap((event) => {
      const { from, to } = endsOf(event)
      return from.flatMap((a) => to.filter((b) => a !== b).map((b) => [points.get(`n:${a}`)!, points.get(`n:${b}`)!] as const))
    })
    const parties = [...new Set(arrows.flat())]
    spread(parties, PARTY_WIDTH, PARTY_HEIGHT)
    clearArrows(parties, arrows)
    spread(parties, PARTY_WIDTH, PARTY_HEIGHT)
    spread([...points.values()])
  }
  const round = (value: number): number => Math.round(value * 10) / 10 + 0
  const pick = (prefix: string): Record<string, Point> => {
    const keys = [...points.keys()].filter((key) => key.startsWith(prefix)).sort()
    return Object.fromEntries(
      keys.map((key) => [key.slice(prefix.length), [round(points.get(key)![0]), round(points.get(key)![1])] as const]),
    )
  }
  return { entities: pick('n:'), events: pick('e:') }
}
