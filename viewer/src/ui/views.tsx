import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Story } from '../data/story.js'
import { oneLine } from '../data/text.js'
import { facetValues, NOBODY } from '../state/filters.js'

interface SavedView {
  readonly name: string
  /** The state, as the address holds it. */
  readonly hash: string
}

const KEY = 'triplewire.views'
const MOST = 50

function stored(): readonly SavedView[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    if (!Array.isArray(value)) return []
    return value.filter((one): one is SavedView => typeof one?.name === 'string' && typeof one?.hash === 'string').slice(0, MOST)
  } catch {
    return []
  }
}

const own = signal<readonly SavedView[]>(stored())
const name = signal('')

function keep(views: readonly SavedView[]): void {
  own.value = views.slice(-MOST)
  try {
    localStorage.setItem(KEY, JSON.stringify(own.value))
  } catch {
    // A browser that stores nothing keeps them until the page is closed.
  }
}

const list = (values: readonly string[]): string => values.map(encodeURIComponent).join(',')

/** Views that every story has, as far as it has events for them. */
function presets(story: Story): readonly SavedView[] {
  const values = facetValues(story)
  const state = (part: Record<string, string>): string => new URLSearchParams(part).toString()
  const views: SavedView[] = []
  if (values.type.includes('Rejection'))
    views.push({ name: 'Refusals', hash: state({ type: list(values.type.filter((type) => type !== 'Rejection')) }) })
  if (values.standing.includes('undelivered')) views.push({ name: 'Promised, no delivery told', hash: state({ standing: 'undelivered' }) })
  if (values.standing.includes('differently')) views.push({ name: 'Where sources differ', hash: state({ standing: 'differently' }) })
  const speakers = values.speaker.filter((speaker) => speaker !== NOBODY)
  if (speakers.length > 0) views.push({ name: 'Who says so', hash: state({ view: 'list', speaker: list(speakers) }) })
  return views
}

const show = (view: SavedView): void => {
  location.hash = view.hash
}

/** Ready views, and the user's own, kept in this browser. */
export function Views({ story }: { story: Story }) {
  const ready = useMemo(() => presets(story), [story])
  return (
    <fieldset class="facet saved">
      <legend>Views</legend>
      {ready.map((view) => (
        <button key={view.name} type="button" onClick={() => show(view)}>
          {view.name}
        </button>
      ))}
      {own.value.map((view) => (
        <span key={view.name} class="own">
          <button type="button" onClick={() => show(view)}>
            <bdi>{oneLine(view.name, 40)}</bdi>
          </button>
          <button type="button" aria-label={`Delete the view ${view.name}`} onClick={() => keep(own.value.filter((one) => one !== view))}>
            ×
          </button>
        </span>
      ))}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const title = oneLine(name.value, 40)
          if (!title) return
          keep([...own.value.filter((one) => one.name !== title), { name: title, hash: location.hash.slice(1) }])
          name.value = ''
        }}
      >
        <input
          type="text"
          aria-label="Name for what is shown now"
          placeholder="Save this view as …"
          value={name.value}
          onInput={(event) => (name.value = event.currentTarget.value.slice(0, 100))}
        />
        <button type="submit">Save</button>
      </form>
    </fieldset>
  )
}
