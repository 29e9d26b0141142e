import { effect, signal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { shortestPath } from '../data/path.js'
import type { Act, Story } from '../data/story.js'
import { oneLine } from '../data/text.js'
import { canDraw, GraphCanvas } from '../graph/canvas.js'
import type { Direction } from '../graph/cursor.js'
import { type Look, lookAt, type WidthBy } from '../graph/look.js'
import { DARK, LIGHT } from '../graph/palette.js'
import { makeScene, roleKey, type Scene } from '../graph/scene.js'
import { found, hovered, laidOut, mode, moved, noCanvas, select, selection, theme, view, visible, visibleIds } from '../state/store.js'

export const widthBy = signal<WidthBy>('number')
/** Canvas on the page, for pictures and tests; null without WebGL. */
export const canvas = signal<GraphCanvas | null>(null)

const darkQuery = matchMedia('(prefers-color-scheme: dark)')
const systemDark = signal(darkQuery.matches)
darkQuery.addEventListener('change', () => {
  systemDark.value = darkQuery.matches
})

export const isDark = (): boolean => (theme.value === 'auto' ? systemDark.value : theme.value === 'dark')

let placesSeen: unknown[] = []
let placesVersion = 0
/** A number that changes when nodes were moved or laid out. */
function placesKey(): number {
  const now = [moved.value, laidOut.value]
  if (now.some((value, index) => value !== placesSeen[index])) {
    placesSeen = now
    placesVersion++
  }
  return placesVersion
}

/** Keys of what an act draws. */
function keysOf(act: Act): string[] {
  const id = act.event.id
  const keys = [`e:${id}`]
  for (const from of act.from) for (const to of act.to) keys.push(`f:${from}>${to}>${act.event.type}`)
  const roles = [
    ['from', act.from],
    ['to', act.to],
    ['goods', act.event.roles.item],
    ['through', act.event.roles.via],
    ['giver', act.event.roles.provider],
  ] as const
  for (const [role, ids] of roles) for (const entity of ids) keys.push(roleKey(id, role, entity), `n:${entity}`)
  return keys
}

function focusOf(story: Story): { focus: ReadonlySet<string> | null; selected: ReadonlySet<string> } {
  const chosen = selection.value
  const hover = hovered.value ? story.actById.get(hovered.value) : undefined
  if (hover) return { focus: new Set(keysOf(hover)), selected: new Set([`e:${hover.event.id}`]) }
  const from = (acts: readonly Act[], ...own: string[]) => ({ focus: new Set([...acts.flatMap(keysOf), ...own]), selected: new Set(own) })
  const shown = (acts: readonly Act[] | undefined): readonly Act[] => (acts ?? []).filter((act) => visibleIds.value.has(act.event.id))
  switch (chosen?.kind) {
    case 'entity':
      return from(shown(story.actsOf.get(chosen.id)), `n:${chosen.id}`)
    case 'event': {
      const act = story.actById.get(chosen.id)
      return act ? from([act], `e:${chosen.id}`) : { focus: null, selected: new Set() }
    }
    case 'flow': {
      const flow = story.flowById.get(chosen.id)
      const own = [`f:${chosen.id}`, `n:${flow?.from}`, `n:${flow?.to}`]
      return mode.value === 'flows' ? { focus: new Set(own), selected: new Set([own[0]!]) } : from(shown(flow?.acts), own[0]!)
    }
    case 'path': {
      const path = chosen.from && chosen.to ? shortestPath(visible.value, chosen.from, chosen.to) : null
      return path ? from(path.acts, ...path.entities.map((id) => `n:${id}`)) : { focus: null, selected: new Set() }
    }
    default:
      return found.value ? from(shown(story.acts.filter((act) => found.value!.has(act.event.id)))) : { focus: null, selected: new Set() }
  }
}

/** What a screen reader says of the node or arrow that the keyboard is on. */
function spoken(story: Story, key: string): string {
  const count = (acts: readonly Act[] | undefined): number => (acts ?? []).filter((act) => visibleIds.value.has(act.event.id)).length
  const kind = key.slice(0, 2)
  const id = key.slice(2)
  if (kind === 'n:') return `${story.name(id)}, ${count(story.actsOf.get(id))} events`
  if (kind === 'e:') return oneLine(story.actById.get(id)?.event.label ?? id, 160)
  const flow = story.flowById.get(id)
  if (flow) return `${flow.style.word} ×${count(flow.acts)}, from ${story.name(flow.from)} to ${story.name(flow.to)}`
  const act = story.acts.find((one) => key.startsWith(`r:${one.event.id}:`))
  const [role, entity] = act ? key.slice(`r:${act.event.id}:`.length).split(/:(.*)/s) : []
  return act ? `${role} ${story.name(entity ?? '')}: ${oneLine(act.event.label, 120)}` : ''
}

const announced = signal('')
const DIRECTIONS: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowLeft: ['left', -0.1, 0],
  ArrowRight: ['right', 0.1, 0],
  ArrowUp: ['up', 0, -0.1],
  ArrowDown: ['down', 0, 0.1],
}

/** Does what a key says on the graph; false when it says nothing. */
function obey(drawing: GraphCanvas, story: Story, event: KeyboardEvent): boolean {
  const say = (key: string | null, place = ''): void => {
    announced.value = key === null ? 'Nothing there' : `${spoken(story, key)}${place}`
  }
  const direction = DIRECTIONS[event.key]
  if (direction) {
    const [to, x, y] = direction
    if (event.shiftKey) drawing.pan(x, y)
    else say(drawing.step(to))
    return true
  }
  switch (event.key) {
    case 'a':
    case 'A': {
      const arrow = drawing.stepArrow(event.key === 'a' ? 1 : -1)
      say(arrow?.key ?? null, arrow ? `, arrow ${arrow.index + 1} of ${arrow.count}` : '')
      return true
    }
    case 'Enter': {
      const key = drawing.cursor
      if (key === null) return false
      if (key.startsWith('n:') || key.startsWith('e:')) drawing.events.onNode(key)
      else drawing.events.onEdge(key)
      announced.value = `Opened: ${spoken(story, key)}`
      return true
    }
    case 'Escape':
      if (selection.value) {
        select(null)
        announced.value = 'Closed'
      } else drawing.setCursor(null)
      return true
    case '+':
    case '=':
      drawing.zoom('in')
      return true
    case '-':
      drawing.zoom('out')
      return true
    case '0':
      drawing.zoom('all')
      return true
    default:
      return false
  }
}

/** A widget with keys of its own: screen readers hand the keys through. */
const WIDGET = {
  tabIndex: 0,
  role: 'application',
  'aria-roledescription': 'graph',
  'aria-label': 'Graph of the events. Everything in it is also in the list.',
  'aria-describedby': 'graph-keys',
} as const

/** The graph on its canvas. What is drawn follows the signals; the page only makes it and takes it away. */
export function GraphView({ story }: { story: Story }) {
  const host = useRef<HTMLDivElement>(null)
  // In the same frame as the page itself: the graph is what one came for.
  useLayoutEffect(() => {
    const container = host.current
    if (!container) return
    if (!canDraw()) {
      noCanvas.value = 'This browser cannot draw the graph (no WebGL). The list shows the same events.'
      view.value = 'list'
      return
    }
    noCanvas.value = null
    const drawing = new GraphCanvas(
      container,
      {
        onNode: (key) => select(key.startsWith('e:') ? { kind: 'event', id: key.slice(2) } : { kind: 'entity', id: key.slice(2) }),
        onEdge: (key) => {
          if (key.startsWith('f:')) {
            const flow = story.flowById.get(key.slice(2))
            const acts = flow?.acts.filter((act) => visibleIds.value.has(act.event.id)) ?? []
            select(acts.length === 1 ? { kind: 'event', id: acts[0]!.event.id } : { kind: 'flow', id: key.slice(2) })
          } else {
            const act = story.acts.find((one) => key.startsWith(`r:${one.event.id}:`))
            if (act) select({ kind: 'event', id: act.event.id })
          }
        },
        onStage: () => select(null),
        onHover: () => {},
        onMoved: (key, place) => {
          moved.value = new Map(moved.value).set(key, place)
        },
        onLost: () => {
          noCanvas.value = 'The graphics context was lost. The list shows the same events.'
          view.value = 'list'
        },
      },
      isDark() ? DARK : LIGHT,
    )
    canvas.value = drawing
    const onKey = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && obey(drawing, story, event)) event.preventDefault()
    }
    container.addEventListener('keydown', onKey)
    let scene: Scene | null = null
    let key = ''
    const stop = effect(() => {
      const palette = isDark() ? DARK : LIGHT
      const opened = selection.value?.kind === 'event' && mode.value === 'flows' ? (story.actById.get(selection.value.id) ?? null) : null
      const { focus, selected } = focusOf(story)
      const places = laidOut.value.size === 0 ? moved.value : new Map([...laidOut.value, ...moved.value])
      const nextKey = [mode.value, opened?.event.id, isDark(), placesKey()].join('|')
      const fresh = nextKey !== key || !scene
      if (fresh) scene = makeScene(story, mode.value, opened, palette, places)
      key = nextKey
      const look: Look = lookAt(story, scene!, visibleIds.value, opened, focus, selected, widthBy.value)
      if (fresh) drawing.show(scene!, look, palette)
      else drawing.restyle(look)
    })
    return () => {
      stop()
      container.removeEventListener('keydown', onKey)
      canvas.value = null
      drawing.destroy()
    }
  }, [story])
  return (
    <>
      <div class="canvas" ref={host} {...WIDGET} />
      <p id="graph-keys" class="keys">
        Arrow keys: move between parties · A: the party’s arrows · Enter: open · Esc: close · + − 0: zoom · Shift and arrow keys: pan
      </p>
      <p class="hidden" role="status">
        {announced.value}
      </p>
    </>
  )
}
