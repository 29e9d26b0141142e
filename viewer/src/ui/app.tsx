import { filterCount, noCanvas, pane, problem, selection, status, story, theme, type View, view, visible } from '../state/store.js'
import { Details } from './details.js'
import { canvas, GraphView } from './graph-view.js'
import { List } from './list.js'
import { Search } from './search.js'
import { Sidebar } from './sidebar.js'
import { Timeline } from './timeline.js'

const VIEWS: readonly (readonly [View, string])[] = [
  ['graph', 'Graph'],
  ['list', 'List'],
]

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
    <button type="button" onClick={() => (theme.value = next[theme.value])}>
      Theme: {theme.value}
    </button>
  )
}

const zoomButton = (label: string, sign: string, step: 'in' | 'out' | 'all') => (
  <button type="button" aria-label={label} title={label} onClick={() => canvas.value?.zoom(step)}>
    {sign}
  </button>
)

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
        <ThemeButton />
      </header>
      <p id="status" role="status" class={problem.value ? 'status problem' : 'status'}>
        {problem.value ??
          noCanvas.value ??
          (status.value || (current ? `${count} of ${current.acts.length} events, ${current.articles.size} articles` : 'Loading …'))}
      </p>
      {current && (
        <main class={`page show-${pane.value}`}>
          <section class="side" aria-label="Filters">
            <Sidebar story={current} />
          </section>
          <div class="centre">
            <div class={view.value === 'graph' ? 'stage' : 'stage away'}>
              {!noCanvas.value && <GraphView story={current} />}
              <fieldset class="zoom" aria-label="Zoom">
                {zoomButton('Zoom in', '+', 'in')}
                {zoomButton('Zoom out', '−', 'out')}
                {zoomButton('Show everything', '⤢', 'all')}
              </fieldset>
            </div>
            {view.value === 'list' && <List story={current} />}
            <Timeline story={current} />
          </div>
          <section class="details" aria-label="Evidence">
            <Details story={current} />
          </section>
        </main>
      )}
      {current && (
        <nav class="tabs" aria-label="Panels">
          {(
            [
              ['filters', filterCount.value > 0 ? `Filters (${filterCount.value})` : 'Filters'],
              ['main', view.value === 'list' ? 'List' : 'Graph'],
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
