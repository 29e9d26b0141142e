import { claimedWord } from '../data/acts.js'
import type { Act, Story } from '../data/story.js'
import { number } from '../data/text.js'
import type { Scene } from './scene.js'

/** How the scene looks under the present filters and selection. What is missing from `nodes` or `edges` is hidden. */
export interface Look {
  readonly nodes: ReadonlyMap<string, number>
  readonly edges: ReadonlyMap<string, { readonly size: number; readonly label: string }>
  /** What stays in colour; null when nothing is dimmed. */
  readonly focus: ReadonlySet<string> | null
  readonly selected: ReadonlySet<string>
}

export type WidthBy = 'number' | 'doses'

/** Above so many arrows, words are written only on arrows of several acts and in the focus. */
const ALL_LABELS = 28
/** Roles are written on the edges of at most so many events. */
const ROLE_LABELS = 2

/** Up to so many nodes, each has its full size; of more, each is smaller, down to what its pictogram needs. */
const ROOMY = 250
const EVENT_SIZE = 9
/** The least sizes at which a glyph can still be told, and at which Sigma writes a party's name. */
const LEAST = { event: 5.6, party: 6.2 }

export const nodeSize = (acts: number): number => Math.min(22, 8 + 2.4 * Math.sqrt(Math.max(0, acts - 1)))
const countWidth = (acts: number): number => Math.min(8, 2 + 1.8 * Math.sqrt(acts - 1))
const dosesWidth = (doses: number): number => (doses > 0 ? Math.min(9, 1.5 + 0.9 * Math.max(0, Math.log10(doses) - 3)) : 1.5)

const dosesOf = (acts: readonly Act[]): number =>
  acts.reduce((sum, { event }) => sum + (event.quantityUnit === 'doses' ? (event.quantity ?? 0) : 0), 0)

/** Applies filters and selection to a scene. */
export function lookAt(
  story: Story,
  scene: Scene,
  shown: ReadonlySet<string>,
  opened: Act | null,
  focusKeys: ReadonlySet<string> | null,
  selected: ReadonlySet<string>,
  widthBy: WidthBy,
): Look {
  const nodes = new Map<string, number>()
  const edges = new Map<string, { size: number; label: string }>()
  const touch = (key: string): void => {
    nodes.set(key, (nodes.get(key) ?? 0) + 1)
  }
  const flows = new Map<string, readonly Act[]>()
  for (const flow of story.flows) {
    const acts = flow.acts.filter((act) => shown.has(act.event.id))
    if (acts.length > 0) flows.set(`f:${flow.id}`, acts)
  }
  const few = flows.size <= ALL_LABELS
  const events = focusKeys ? [...focusKeys].filter((key) => key.startsWith('e:')).length : 0
  const openedId = opened?.event.id
  for (const edge of scene.edges) {
    if (edge.key.startsWith('f:')) {
      const acts = flows.get(edge.key)
      if (!acts) continue
      const doses = widthBy === 'doses' ? dosesOf(acts) : 0
      const several = widthBy === 'doses' ? doses > 0 : acts.length > 1
      const suffix = widthBy === 'doses' ? (doses > 0 ? ` ${number(doses)}` : '') : acts.length > 1 ? ` ×${acts.length}` : ''
      const [claim, ...others] = new Set(acts.map((act) => act.event.factuality))
      const word = others.length === 0 ? claimedWord(edge.label, claim!) : edge.label
      const differ = acts.some((act) => story.standings.get(act.event.id)?.includes('differently'))
      const label = few || several || differ || focusKeys?.has(edge.key) ? `${word}${suffix}${differ ? ' ≠' : ''}` : ''
      edges.set(edge.key, { size: widthBy === 'doses' ? dosesWidth(doses) : countWidth(acts.length), label })
      for (const _ of acts) {
        touch(edge.source)
        touch(edge.target)
      }
    } else {
      const event = (edge.source.startsWith('e:') ? edge.source : edge.target).slice(2)
      if (!shown.has(event) && event !== openedId) continue
      edges.set(edge.key, {
        size: edge.arrow || edge.label === 'from' ? 2 : 1.2,
        label: events <= ROLE_LABELS && focusKeys?.has(edge.key) ? edge.label : '',
      })
      touch(edge.source)
      touch(edge.target)
    }
  }
  for (const node of scene.nodes) {
    if (node.loops.length === 0 || nodes.has(node.key)) continue
    if (story.flows.some((flow) => flow.from === flow.to && `n:${flow.from}` === node.key && flows.has(`f:${flow.id}`))) touch(node.key)
  }
  const room = Math.min(1, Math.sqrt(ROOMY / nodes.size))
  const square = Math.max(LEAST.event, EVENT_SIZE * room)
  for (const [key, count] of nodes) nodes.set(key, key.startsWith('e:') ? square : Math.max(LEAST.party, nodeSize(count) * room))
  return { nodes, edges, focus: focusKeys, selected }
}
