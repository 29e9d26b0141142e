import { effect } from '@preact/signals'
import { render } from 'preact'
import { loadGraph } from './data/load.js'
import { applyHash, openGraph } from './state/open.js'
import { filters, mode, moved, problem, selection, story, theme, view } from './state/store.js'
import { writeHash } from './state/url.js'
import './style.css'
import { App } from './ui/app.js'
import { canvas } from './ui/graph-view.js'

let written = ''
function keepHash(): void {
  const hash = writeHash({
    mode: mode.value,
    view: view.value,
    theme: theme.value,
    filters: filters.value,
    selection: selection.value,
    moved: moved.value,
  })
  if (!story.value || hash === written) return
  written = hash
  history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search)
}

async function start(): Promise<void> {
  render(<App />, document.getElementById('app')!)
  try {
    openGraph(await loadGraph())
  } catch (error) {
    problem.value = (error as Error).message
  }
  effect(keepHash)
  effect(() => {
    document.documentElement.dataset.theme = theme.value
  })
  addEventListener('hashchange', applyHash)
}

if (new URLSearchParams(location.search).has('test')) {
  Object.assign(window, {
    __viewer: {
      get canvas() {
        return canvas.value
      },
      story,
      selection,
      visible: () => story.value,
    },
  })
}

void start()
