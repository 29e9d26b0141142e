import { effect, signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Story } from '../data/story.js'
import {
  clearFilters,
  filterCount,
  noCanvas,
  pane,
  problem,
  selection,
  status,
  story,
  theme,
  type View,
  view,
  visible,
} from '../state/store.js'
import { Details } from './details.js'
import { canvas, GraphView } from './graph-view.js'
import { List } from './list.js'
import { OpenButton } from './open-button.js'
import { Search } from './search.js'
import { ShareMenu } from './share-menu.js'
import { Sidebar } from './sidebar.js'
import { Timeline } from './timeline.js'

const VIEWS: readonly (readonly [View, string])[] = [
  ['graph', 'Graph'],
  ['list', 'List'],
  // A page without a server has no room for a query engine.
  ...(__ONE_FILE__ ? [] : [['query', 'Query'] as const]),
]

/** The query panel, once its program has come. */
const QueryPanel = signal<ComponentType<{ story: Story }> | null>(null)

function QueryView({ story: current }: { story: Story }) {
  useEffect(() => {
    if (__ONE_FILE__) return
    import('./query.js').then(
      (module) => {
        QueryPanel.value = module.default
      },
      (error: Error) => {
        problem.value = `The query panel could not be loaded: ${error.message}`
      },
    )
  }, [])
  const Panel = QueryPanel.value
  return Panel ? <Panel story={current} /> : <p class="note">Loading …</p>
}

function Views() {
  return (
    <fieldset class="views" aria-label="View">
      {VIEWS.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-pressed={view.value === name}
          onClick={() => {
            view.value = name
            pane.value = 'main'
          }}
        >
          {label}
        </button>
      ))}
    </fieldset>
  )
}

function ThemeButton() {
  const next = { auto: 'dark', dark: 'light', light: 'auto' } as const
  return (
    <button
      type="button"
      class="theme"
      aria-label={`Theme: ${theme.value}`}
      title={`Theme: ${theme.value}`}
      onClick={() => (theme.value = next[theme.value])}
    >
      <span aria-hidden="true">{{ auto: '◐', dark: '●', light: '○' }[theme.value]}</span>
    </button>
  )
}

const zoomButton = (label: string, sign: string, step: 'in' | 'out' | 'all') => (
  <button type="button" aria-label={label} title={label} onClick={() => canvas.value?.zoom(step)}>
    {sign}
  </button>
)

/** Whether the graph has been asked for: a page that opens on the list draws no canvas. It stays once it is there. */
const graphWanted = signal(false)
effect(() => {
  if (view.value === 'graph' && story.value) graphWanted.value = true
})

/** The panels come one step after the picture, so that a large graph is seen sooner. */
const panels = signal(false)
effect(() => {
  if (story.value)
    setTimeout(() => {
      panels.value = true
    })
})

/** The whole page. */
export function App() {
  const current = story.value
  const count = visible.value.length
  return (
    <>
      <header>
        <h1>Triplewire</h1>
        {current && <Search story={current} />}
        <Views />
        <OpenButton />
        {current && <ShareMenu story={current} />}
        <ThemeButton />
      </header>
      <p id="status" role="status" class={problem.value ? 'status problem' : 'status'}>
        {problem.value ??
          noCanvas.value ??
          (status.value ||
            (current
              ? current.acts.length === 0
                ? 'This graph has no events.'
                : `${count} of ${current.acts.length} events, ${current.articles.size} articles`
              : 'Loading …'))}
      </p>
      {current && (
        <main class={`page show-${pane.value}`}>
          <section class="side" aria-label="Filters">
            {panels.value && <Sidebar story={current} />}
          </section>
          <div class="centre">
            <div class={view.value === 'graph' ? 'stage' : 'stage away'}>
              {graphWanted.value && !noCanvas.value && <GraphView story={current} />}
              {count === 0 && current.acts.length > 0 && (
                <p class="empty">
                  No event passes the filters.{' '}
                  <button type="button" onClick={clearFilters}>
                    Show all events
                  </button>
                </p>
              )}
              <fieldset class="zoom" aria-label="Zoom">
                {zoomButton('Zoom in', '+', 'in')}
                {zoomButton('Zoom out', '−', 'out')}
                {zoomButton('Fit what is shown', '⤢', 'all')}
              </fieldset>
            </div>
            {view.value === 'list' && <List story={current} />}
            {view.value === 'query' && <QueryView story={current} />}
            <Timeline story={current} />
          </div>
          <section class="details" aria-label="Evidence">
            {panels.value && <Details story={current} />}
          </section>
        </main>
      )}
      {current && (
        <nav class="tabs" aria-label="Panels">
          {(
            [
              ['filters', filterCount.value > 0 ? `Filters (${filterCount.value})` : 'Filters'],
              ['main', VIEWS.find(([name]) => name === view.value)?.[1] ?? 'Graph'],
              ['details', selection.value ? 'Evidence •' : 'Evidence'],
            ] as const
          ).map(([name, label]) => (
            <button key={name} type="button" aria-pressed={pane.value === name} onClick={() => (pane.value = name)}>
              {label}
            </button>
          ))}
        </nav>
      )}
    </>
  )
}
