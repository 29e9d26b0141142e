import { batch } from '@preact/signals'
import type { ViewerGraph } from '../../../src/viewer-data/format.js'
import { makeStory } from '../data/story.js'
import { filters, found, hovered, laidOut, mode, moved, problem, reading, selection, story, theme, view } from './store.js'
import { readHash } from './url.js'

/** Takes the state from the address. */
export function applyHash(): void {
  if (!story.value) return
  const state = readHash(location.hash, story.value)
  batch(() => {
    mode.value = state.mode
    view.value = state.view
    theme.value = state.theme
    filters.value = state.filters
    selection.value = state.selection
    moved.value = state.moved
  })
}

/** Shows a graph in place of the present one. */
export function openGraph(graph: ViewerGraph): void {
  const next = makeStory(graph)
  batch(() => {
    problem.value = null
    reading.value = null
    hovered.value = null
    found.value = null
    laidOut.value = new Map()
    story.value = next
    applyHash()
  })
}
