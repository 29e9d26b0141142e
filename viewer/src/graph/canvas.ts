import { createEdgeCurveProgram } from '@sigma/edge-curve'
import { NodeSquareProgram } from '@sigma/node-square'
import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { createEdgeArrowProgram, EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering'
import type { Glyph } from '../data/acts.js'
import { type Direction, nextIn } from './cursor.js'
import { drawGlyph, FONT, haloText } from './draw.js'
import { distanceTo, pointOn, wrapName } from './geometry.js'
import type { Look } from './look.js'
import type { Palette } from './palette.js'
import type { Scene } from './scene.js'

/** What the canvas tells the page. Keys are those of the scene. */
export interface CanvasEvents {
  onNode(key: string): void
  onEdge(key: string): void
  onStage(): void
  onHover(key: string | null): void
  onMoved(key: string, place: readonly [number, number]): void
  /** The WebGL context is gone for good. */
  onLost(): void
}

/** What is drawn now, in pixels of the container, for pictures. */
export interface Snapshot {
  readonly width: number
  readonly height: number
  readonly nodes: readonly {
    key: string
    x: number
    y: number
    size: number
    color: string
    label: string
    shape: string
    glyph: Glyph
    glyphColor: string
    loops: readonly string[]
  }[]
  readonly edges: readonly {
    key: string
    source: string
    target: string
    size: number
    color: string
    label: string
    arrow: boolean
    curvature: number
    labelAt: number
  }[]
}

/** Above so many arrows, their words are left out, and they are hidden while the picture moves. */
const MANY_EDGES = 4000
/** Up to so many arrows, the pointer shows that it is on one. */
const HOVER_EDGES = 2000
/** Pixels by which a click may miss an arrow. */
const MISS = 5
const MANY_NODES = 250
/** Up to so many acts, each keeps its glyph whether or not its name is written; above, those without names are told by colour until one filters. */
const MOST_GLYPHS = 4000
/** Least size of a node, in pixels, at which its glyph is drawn. */
const GLYPH_SIZE = 5
/** Above so many arrows, software WebGL draws lines one pixel wide. */
const THIN_EDGES = 3000
/** Size of an arrow's head in widths of its line. */
const HEAD = { lengthToThicknessRatio: 3.6, widenessToThicknessRatio: 2.9 }
const SOFTWARE = /SwiftShader|llvmpipe|Basic Render/i

/** Whether this browser can draw the graph at all. */
export function canDraw(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

function isSoftware(sigma: Sigma): boolean {
  for (const canvas of Object.values(sigma.getCanvases())) {
    const gl = canvas.getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    if (gl && info) return SOFTWARE.test(String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)))
  }
  return false
}

/** Left, top, right, bottom. */
type Box = readonly [number, number, number, number]
const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
/** Steps along an arrow at which there may be room for its word; without room it is left out until one zooms in. */
const LABEL_STEPS = [0, 0.1, -0.1, 0.2, -0.2, 0.28, -0.28]

/** The square without its own way of writing names. */
class SquareProgram extends NodeSquareProgram {
  override drawLabel = undefined as never
  override drawHover = undefined as never
}

/** The only file that knows Sigma.js: a graph on a canvas that shows a scene with a look. */
export class GraphCanvas {
  #sigma: Sigma | null = null
  #graph = new MultiDirectedGraph()
  #look: Look = { nodes: new Map(), edges: new Map(), focus: null, selected: new Set() }
  #palette: Palette
  #box: Scene['box'] | null = null
  /** Acts that are drawn as squares now. */
  #squares = 0
  #thin = false
  #software = false
  #lostTimes = 0
  /** Whether the pointer is on a node. */
  #over = false
  /** Where the keyboard is: a node, or an arrow of the node it came from. */
  #cursor: string | null = null
  #anchor: string | null = null
  /** Where names, nodes and words stand in the present picture, and where along its arrow each word stands. */
  #taken: Box[] = []
  #names: Box[] = []
  readonly #widths = new Map<string, number>()
  readonly #written = new Map<string, number>()
  /** Pictures drawn so far; tests wait on it. */
  renders = 0

  constructor(
    readonly container: HTMLElement,
    readonly events: CanvasEvents,
    palette: Palette,
  ) {
    this.#palette = palette
  }

  /** Sigma itself, for tests. */
  get sigma(): Sigma | null {
    return this.#sigma
  }

  /** Shows a scene. Camera and look stay. */
  show(scene: Scene, look: Look, palette: Palette): void {
    const graph = new MultiDirectedGraph()
    for (const { key, shape, ...node } of scene.nodes) graph.addNode(key, { ...node, type: shape, size: 8 })
    for (const { key, source, target, arrow, curvature, ...edge } of scene.edges) {
      if (!graph.hasNode(source) || !graph.hasNode(target) || graph.hasEdge(key)) continue
      graph.addEdgeWithKey(key, source, target, {
        ...edge,
        arrow,
        curvature,
        type: curvature !== 0 ? 'curve' : arrow ? 'arrow' : 'line',
        size: 1,
      })
    }
    this.#graph = graph
    this.#take(look)
    this.#palette = palette
    this.#box = scene.box
    if (this.#sigma) {
      this.#tune(this.#sigma)
      this.#sigma.setCustomBBox(scene.box)
      // Draws at once.
      this.#sigma.setGraph(graph)
    } else this.#start()
  }

  /** Changes sizes, labels and what is hidden or dimmed. Nothing moves. */
  restyle(look: Look): void {
    this.#take(look)
    this.#sigma?.refresh({ skipIndexation: true })
  }

  #take(look: Look): void {
    this.#look = look
    this.#squares = 0
    for (const key of look.nodes.keys()) if (key.startsWith('e:')) this.#squares++
  }

  /** Places nodes, for a new layout. */
  place(places: ReadonlyMap<string, readonly [number, number]>): void {
    for (const [key, [x, y]] of places) if (this.#graph.hasNode(key)) this.#graph.mergeNodeAttributes(key, { x, y })
  }

  zoom(step: 'in' | 'out' | 'all'): void {
    const camera = this.#sigma?.getCamera()
    if (!camera) return
    const duration = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200
    if (step === 'all') void camera.animate(this.#frameOfShown(), { duration })
    else void camera.animate({ ratio: camera.ratio * (step === 'in' ? 0.7 : 1.4) }, { duration })
  }

  /** Camera that shows all nodes that are not hidden. */
  #frameOfShown(): { x: number; y: number; ratio: number; angle: number } {
    let [x0, x1, y0, y1] = [1, 0, 1, 0]
    for (const key of this.#look.nodes.keys()) {
      const data = this.#sigma?.getNodeDisplayData(key)
      if (!data || data.hidden) continue
      x0 = Math.min(x0, data.x)
      x1 = Math.max(x1, data.x)
      y0 = Math.min(y0, data.y)
      y1 = Math.max(y1, data.y)
    }
    if (x0 > x1) return { x: 0.5, y: 0.5, ratio: 1, angle: 0 }
    return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, ratio: Math.min(1, Math.max(0.15, Math.max(x1 - x0, y1 - y0) * 1.25)), angle: 0 }
  }

  /** Place of a node in pixels of the container. */
  pointOf(key: string): readonly [number, number] | null {
    if (!this.#sigma || !this.#graph.hasNode(key)) return null
    const { x, y } = this.#sigma.graphToViewport(this.#graph.getNodeAttributes(key) as { x: number; y: number })
    return [x, y]
  }

  /**
   * The arrow at a point, in pixels of the container; null when none is near. Sigma can find arrows too, but draws all of them twice
   * for it and forgives no pixel.
   */
  edgeAt(x: number, y: number): string | null {
    const sigma = this.#sigma
    if (!sigma) return null
    const points = new Map<string, readonly [number, number]>()
    const place = (key: string): readonly [number, number] => {
      let point = points.get(key)
      if (!point) {
        point = this.pointOf(key)!
        points.set(key, point)
      }
      return point
    }
    let best: string | null = null
    let least = Number.POSITIVE_INFINITY
    for (const [key, { size }] of this.#look.edges) {
      if (!this.#graph.hasEdge(key)) continue
      const [a, b] = [place(this.#graph.source(key)), place(this.#graph.target(key))]
      const curvature = this.#thin ? 0 : (this.#graph.getEdgeAttribute(key, 'curvature') as number)
      const distance = distanceTo(x, y, a, b, curvature) - sigma.scaleSize(size) / 2
      if (distance < MISS && distance < least) {
        least = distance
        best = key
      }
    }
    return best
  }

  /** Node or arrow that the keyboard is on; null when it is hidden or on none. */
  get cursor(): string | null {
    const key = this.#cursor
    return key !== null && (this.#isNode(key) || this.#isEdge(key)) ? key : null
  }

  setCursor(key: string | null): void {
    this.#cursor = key
    if (key !== null && this.#isNode(key)) this.#anchor = key
    this.#follow()
    this.#sigma?.scheduleRender()
  }

  /** Moves the keyboard to the node that lies in a direction: a neighbour rather than another, the busiest node at first. */
  step(direction: Direction): string | null {
    const cursor = this.cursor
    let next: string | null = null
    if (cursor === null) {
      let most = 0
      for (const [key, size] of this.#look.nodes)
        if (size > most && this.#isNode(key)) {
          most = size
          next = key
        }
    } else if (this.#isEdge(cursor)) next = nextIn(direction, this.#middle(cursor), this.#places(this.#graph.extremities(cursor)))
    else {
      const from = this.pointOf(cursor)!
      const neighbours = this.#arrowsOf(cursor).map((edge) => this.#graph.opposite(cursor, edge))
      next = nextIn(direction, from, this.#places(neighbours)) ?? nextIn(direction, from, this.#places(this.#look.nodes.keys()))
    }
    if (next !== null) this.setCursor(next)
    return next
  }

  /** Moves the keyboard to the next arrow of the node that it is on or came from. */
  stepArrow(by: 1 | -1): { readonly key: string; readonly index: number; readonly count: number } | null {
    const node = this.#anchor
    if (node === null || !this.#isNode(node)) return null
    const arrows = this.#arrowsOf(node)
    if (arrows.length === 0) return null
    const index = this.#cursor === null ? -1 : arrows.indexOf(this.#cursor)
    const next = index < 0 ? (by > 0 ? 0 : arrows.length - 1) : (index + by + arrows.length) % arrows.length
    this.setCursor(arrows[next]!)
    return { key: arrows[next]!, index: next, count: arrows.length }
  }

  /** Moves the picture, in parts of its width. */
  pan(x: number, y: number): void {
    const camera = this.#sigma?.getCamera()
    camera?.setState({ x: camera.x + x * camera.ratio, y: camera.y - y * camera.ratio })
  }

  #isNode(key: string): boolean {
    return this.#look.nodes.has(key) && this.#graph.hasNode(key)
  }

  #isEdge(key: string): boolean {
    return this.#look.edges.has(key) && this.#graph.hasEdge(key)
  }

  #arrowsOf(node: string): string[] {
    return this.#graph.edges(node).filter((edge) => this.#look.edges.has(edge))
  }

  *#places(keys: Iterable<string>): Iterable<readonly [string, readonly [number, number]]> {
    for (const key of keys) {
      const point = this.#isNode(key) ? this.pointOf(key) : null
      if (point) yield [key, point]
    }
  }

  #middle(edge: string): readonly [number, number] {
    const [a, b] = this.#graph.extremities(edge).map((node) => this.pointOf(node)!) as [
      readonly [number, number],
      readonly [number, number],
    ]
    const curvature = this.#thin ? 0 : (this.#graph.getEdgeAttribute(edge, 'curvature') as number)
    return pointOn(a[0], a[1], b[0], b[1], curvature, 0.5)
  }

  /** Brings what the keyboard is on into the picture. */
  #follow(): void {
    const sigma = this.#sigma
    const key = this.cursor
    if (!sigma || key === null) return
    const [x, y] = this.#isNode(key) ? this.pointOf(key)! : this.#middle(key)
    const { width, height } = sigma.getDimensions()
    if (x > 20 && y > 20 && x < width - 20 && y < height - 20) return
    sigma.getCamera().setState(sigma.viewportToFramedGraph({ x, y }))
  }

  /** A ring round the node, or a line along the arrow, that the keyboard is on. */
  #drawCursor(): void {
    const key = this.cursor
    const context = this.#sigma?.getCanvases().labels?.getContext('2d')
    if (key === null || !context) return
    context.save()
    context.strokeStyle = this.#palette.cursor
    context.lineWidth = 3
    context.setLineDash([6, 3])
    context.beginPath()
    if (this.#isNode(key)) {
      const [x, y] = this.pointOf(key)!
      context.arc(x, y, this.#sigma!.scaleSize(this.#look.nodes.get(key)!) + 8, 0, Math.PI * 2)
    } else {
      const [a, b] = this.#graph.extremities(key).map((node) => this.pointOf(node)!)
      const curvature = this.#thin ? 0 : (this.#graph.getEdgeAttribute(key, 'curvature') as number)
      context.moveTo(...(a as [number, number]))
      for (let i = 1; i <= 16; i++) context.lineTo(...pointOn(a![0], a![1], b![0], b![1], curvature, i / 16))
    }
    context.stroke()
    context.restore()
  }

  snapshot(): Snapshot | null {
    const sigma = this.#sigma
    if (!sigma) return null
    const { width, height } = sigma.getDimensions()
    const nodes = this.#graph
      .filterNodes((key) => this.#look.nodes.has(key))
      .map((key) => {
        const data = this.#graph.getNodeAttributes(key)
        const drawn = sigma.getNodeDisplayData(key)!
        const [x, y] = this.pointOf(key)!
        return {
          key,
          x,
          y,
          size: sigma.scaleSize(drawn.size),
          color: drawn.color,
          label: sigma.getNodeDisplayedLabels().has(key) ? (drawn.label ?? '') : '',
          shape: data.type as string,
          glyph: data.glyph as Glyph,
          glyphColor: data.glyphColor as string,
          loops: data.loops as readonly string[],
        }
      })
    const edges = this.#graph
      .filterEdges((key) => this.#look.edges.has(key))
      .map((key) => {
        const data = this.#graph.getEdgeAttributes(key)
        const drawn = sigma.getEdgeDisplayData(key)!
        return {
          key,
          source: this.#graph.source(key),
          target: this.#graph.target(key),
          size: sigma.scaleSize(drawn.size),
          color: drawn.color,
          label: this.#written.has(key) ? (drawn.label ?? '') : '',
          arrow: data.arrow as boolean,
          curvature: data.curvature as number,
          labelAt: this.#written.get(key) ?? (data.labelAt as number),
        }
      })
    return { width, height, nodes, edges }
  }

  destroy(): void {
    this.#sigma?.kill()
    this.#sigma = null
  }

  /** Settings that spare work in large graphs. */
  #weight(): { hideEdgesOnMove: boolean; renderEdgeLabels: boolean; labelGridCellSize: number } {
    const many = this.#graph.size > MANY_EDGES
    return { hideEdgesOnMove: many, renderEdgeLabels: !many, labelGridCellSize: many ? 140 : 90 }
  }

  #tune(sigma: Sigma): void {
    this.#thin = this.#software && this.#graph.size > THIN_EDGES
    const next = this.#weight()
    // New settings make Sigma compute everything again.
    if (next.hideEdgesOnMove !== sigma.getSetting('hideEdgesOnMove')) sigma.setSettings(next)
  }

  #start(): void {
    const sigma = new Sigma(new MultiDirectedGraph(), this.container, {
      allowInvalidContainer: true,
      stagePadding: 28,
      zIndex: true,
      minCameraRatio: 0.02,
      maxCameraRatio: 4,
      labelFont: FONT,
      labelSize: 13,
      labelWeight: '500',
      edgeLabelFont: FONT,
      edgeLabelSize: 12,
      edgeLabelWeight: '500',
      labelRenderedSizeThreshold: 6,
      labelDensity: 1,
      ...this.#weight(),
      defaultEdgeType: 'arrow',
      defaultNodeType: 'circle',
      nodeProgramClasses: { circle: NodeCircleProgram, square: SquareProgram },
      edgeProgramClasses: {
        arrow: createEdgeArrowProgram(HEAD),
        line: EdgeRectangleProgram,
        thin: EdgeLineProgram,
        curve: createEdgeCurveProgram({
          arrowHead: { extremity: 'target', ...HEAD },
          drawLabel: (context, edge, source, target) => this.#drawEdgeLabel(context, edge, source, target),
        }),
      },
      nodeReducer: (key, data) => this.#reduceNode(key, data),
      edgeReducer: (key, data) => this.#reduceEdge(key, data),
      defaultDrawNodeLabel: (context, data) => this.#drawNode(context, data, false),
      defaultDrawNodeHover: (context, data) => this.#drawNode(context, data, true),
      defaultDrawEdgeLabel: (context, edge, source, target) => this.#drawEdgeLabel(context, edge, source, target),
    })
    this.#sigma = sigma
    this.#software = isSoftware(sigma)
    this.#listen(sigma)
    // With its frame set before the graph comes, everything is computed and drawn once.
    if (this.#box) sigma.setCustomBBox(this.#box)
    this.#tune(sigma)
    sigma.setGraph(this.#graph)
  }

  #reduceNode(key: string, data: Record<string, unknown>): Record<string, unknown> {
    const size = this.#look.nodes.get(key)
    if (size === undefined) return { ...data, hidden: true }
    const dim = this.#look.focus !== null && !this.#look.focus.has(key)
    const selected = this.#look.selected.has(key)
    return {
      ...data,
      // Small, so that what is dimmed hides nothing that is not.
      size: dim ? size * 0.5 : selected ? size + 2 : size,
      color: dim ? this.#palette.dim : data.color,
      label: dim ? '' : data.label,
      glyphColor: dim ? this.#palette.dim : data.glyphColor,
      loops: dim ? [] : data.loops,
      selected,
      zIndex: dim ? 0 : selected ? 3 : 2,
      forceLabel: !dim && (selected || this.#look.focus !== null || this.#look.nodes.size <= MANY_NODES),
    }
  }

  #reduceEdge(key: string, data: Record<string, unknown>): Record<string, unknown> {
    const look = this.#look.edges.get(key)
    if (look === undefined) return { ...data, hidden: true }
    const dim = this.#look.focus !== null && !this.#look.focus.has(key)
    const selected = this.#look.selected.has(key)
    return {
      ...data,
      type: this.#thin ? 'thin' : data.type,
      size: selected ? look.size + 2 : look.size,
      color: dim ? this.#palette.dim : data.color,
      label: dim ? '' : look.label,
      forceLabel: !dim && look.label !== '',
      zIndex: dim ? 0 : selected ? 2 : 1,
    }
  }

  /** Width of a text in pixels; measuring costs more than all the rest of a name. */
  #width(context: CanvasRenderingContext2D, text: string): number {
    const key = `${context.font}|${text}`
    let width = this.#widths.get(key)
    if (width === undefined) {
      width = context.measureText(text).width
      this.#widths.set(key, width)
    }
    return width
  }

  #drawNode(context: CanvasRenderingContext2D, data: object, hover: boolean): void {
    const node = data as {
      x: number
      y: number
      size: number
      label: string | null
      glyph: Glyph
      glyphColor: string
      loops: string[]
      selected: boolean
      type: string
      color: string
    }
    const palette = this.#palette
    if (hover || node.selected) {
      context.beginPath()
      if (node.type === 'square') context.rect(node.x - node.size - 2, node.y - node.size - 2, node.size * 2 + 4, node.size * 2 + 4)
      else context.arc(node.x, node.y, node.size + 3, 0, Math.PI * 2)
      context.strokeStyle = palette.ring
      context.lineWidth = 2
      context.stroke()
    }
    for (const [index, color] of node.loops.entries()) {
      context.beginPath()
      context.arc(node.x, node.y - node.size - 5, 6 + index * 3, Math.PI * 0.8, Math.PI * 2.2)
      context.strokeStyle = color
      context.lineWidth = 2
      context.stroke()
    }
    this.#taken.push([node.x - node.size, node.y - node.size, node.x + node.size, node.y + node.size])
    if (node.size >= GLYPH_SIZE) drawGlyph(context, node.glyph, node.x, node.y, node.size * 1.15, node.glyphColor)
    if (!node.label) return
    context.font = `${hover || node.selected ? 700 : 500} 13px ${FONT}`
    context.textAlign = 'center'
    context.textBaseline = 'top'
    const lines = wrapName(node.label)
    const top = node.y + node.size + 4
    const half = Math.max(...lines.map((line) => this.#width(context, line))) / 2
    const box: Box = [node.x - half, top, node.x + half, top + lines.length * 15 - 2]
    // Important nodes come first in the scene; a name without room appears when one zooms in or points at its node.
    if (!hover && !node.selected && this.#names.some((other) => overlap(box, other))) return
    this.#names.push(box)
    this.#taken.push(box)
    for (const [index, line] of lines.entries()) haloText(context, line, node.x, top + index * 15, palette)
  }

  /** Glyphs of the acts in the picture whose names Sigma leaves out: it draws a node's own things only with its name. */
  #drawGlyphs(sigma: Sigma): void {
    const context = sigma.getCanvases().labels?.getContext('2d')
    if (!context || this.#look.nodes.size <= MANY_NODES || this.#squares === 0 || this.#squares > MOST_GLYPHS) return
    const { width, height } = sigma.getDimensions()
    const named = sigma.getNodeDisplayedLabels()
    for (const key of this.#look.nodes.keys()) {
      if (!key.startsWith('e:') || named.has(key) || !this.#graph.hasNode(key)) continue
      const data = sigma.getNodeDisplayData(key)
      if (!data) continue
      const size = sigma.scaleSize(data.size)
      if (size < GLYPH_SIZE) continue
      const [x, y] = this.pointOf(key)!
      if (x < -size || y < -size || x > width + size || y > height + size) continue
      const box: Box = [x - size, y - size, x + size, y + size]
      if (this.#names.some((name) => overlap(box, name))) continue
      const { glyph, glyphColor } = data as unknown as { glyph: Glyph; glyphColor: string }
      drawGlyph(context, glyph, x, y, size * 1.15, glyphColor)
    }
  }

  #drawEdgeLabel(
    context: CanvasRenderingContext2D,
    data: object,
    source: { x: number; y: number },
    target: { x: number; y: number },
  ): void {
    const edge = data as { key: string; label: string | null; curvature: number; labelAt: number }
    if (!edge.label) return
    context.font = `500 12px ${FONT}`
    context.textAlign = 'center'
    context.textBaseline = 'middle'
    const width = this.#width(context, edge.label)
    if (Math.hypot(target.x - source.x, target.y - source.y) < width + 24) return
    const half = width / 2 + 2
    for (const step of LABEL_STEPS) {
      const t = edge.labelAt + step
      const [x, y] = pointOn(source.x, source.y, target.x, target.y, edge.curvature, t)
      const box: Box = [x - half, y - 8, x + half, y + 8]
      if (this.#taken.some((other) => overlap(box, other))) continue
      this.#taken.push(box)
      this.#written.set(edge.key, t)
      haloText(context, edge.label, x, y, this.#palette)
      return
    }
  }

  #listen(sigma: Sigma): void {
    let dragged: string | null = null
    let far = false
    sigma.on('beforeRender', () => {
      this.#taken = []
      this.#names = []
      this.#written.clear()
    })
    sigma.on('afterRender', () => {
      this.#drawGlyphs(sigma)
      this.#drawCursor()
      this.renders++
    })
    sigma.on('clickNode', ({ node }) => this.events.onNode(node))
    sigma.on('clickStage', ({ event }) => {
      const edge = this.edgeAt(event.x, event.y)
      if (edge === null) this.events.onStage()
      else this.events.onEdge(edge)
    })
    sigma.on('enterNode', ({ node }) => this.#hover(node))
    sigma.on('leaveNode', () => this.#hover(null))
    sigma.on('downNode', ({ node }) => {
      dragged = node
      far = false
    })
    sigma.on('moveBody', ({ event }) => {
      if (dragged === null) {
        if (!this.#over && this.#look.edges.size <= HOVER_EDGES)
          this.container.classList.toggle('over', this.edgeAt(event.x, event.y) !== null)
        return
      }
      const { x, y } = sigma.viewportToGraph(event)
      this.#graph.mergeNodeAttributes(dragged, { x, y })
      far = true
      event.preventSigmaDefault()
      event.original.preventDefault()
      event.original.stopPropagation()
    })
    const drop = (): void => {
      if (dragged !== null && far) {
        const { x, y } = this.#graph.getNodeAttributes(dragged) as { x: number; y: number }
        this.events.onMoved(dragged, [Math.round(x), Math.round(y)])
      }
      dragged = null
    }
    sigma.on('upNode', drop)
    sigma.on('upStage', drop)
    for (const canvas of Object.values(sigma.getCanvases())) canvas.addEventListener('webglcontextlost', (event) => this.#revive(event))
  }

  #hover(key: string | null): void {
    this.#over = key !== null
    this.container.classList.toggle('over', this.#over)
    this.events.onHover(key)
  }

  /** Sigma stays blank after a lost context, so it is made anew. */
  #revive(event: Event): void {
    event.preventDefault()
    if (!this.#sigma) return
    const camera = this.#sigma.getCamera().getState()
    this.destroy()
    this.#lostTimes++
    setTimeout(() => {
      if (this.#lostTimes > 3 || !canDraw()) return this.events.onLost()
      this.#start()
      this.#sigma!.getCamera().setState(camera)
    }, 50)
  }
}
