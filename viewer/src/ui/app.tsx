import { effect, signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Story } from '../data/story.js'
import { number } from '../data/text.js'
import { arrowCount } from '../graph/scene.js'
import {
  clearFilters,
  filterCount,
  mode,
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
  ['query', 'Query'],
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
  if (__ONE_FILE__)
    return (
      <section class="query" aria-label="Query">
        <p>This page works without a server and has no room for a query engine. To ask the graph that it was made from in SPARQL:</p>
        <ul>
          <li>
            <code>triplewire serve graph.ttl</code> opens it with the query panel, and answers at <code>/sparql</code>.
          </li>
          <li>
            <code>triplewire query graph.ttl --ask refusals</code> answers on the command line; <code>--ask list</code> names the ready
            questions.
          </li>
        </ul>
      </section>
    )
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

/** Above so many arrows, the page asks before it draws them. */
const ASK_ARROWS = 20_000
/** The story whose arrows are drawn however many they are. */
const agreed = signal<Story | null>(null)
const asks = (current: Story): boolean => agreed.value !== current && arrowCount(current, mode.value) > ASK_ARROWS

/** In place of a graph that takes long to draw and shows little: what one would get, and the ways on. */
function AskFirst({ story: current }: { story: Story }) {
  return (
    <section class="ask" aria-label="Before drawing">
      <p role="status">
        This view has {number(arrowCount(current, mode.value))} arrows. Drawing them takes a while and shows little; the list has the same
        events.
      </p>
      <p class="actions">
        <button type="button" onClick={() => (view.value = 'list')}>
          Show the list
        </button>
        <button type="button" onClick={() => (agreed.value = current)}>
          Draw anyway
        </button>
      </p>
    </section>
  )
}

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
              {graphWanted.value && !noCanvas.value && (asks(current) ? <AskFirst story={current} /> : <GraphView story={current} />)}
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
