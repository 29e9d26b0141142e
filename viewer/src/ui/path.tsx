import { useMemo } from 'preact/hooks'
import { shortestPath } from '../data/path.js'
import type { Story } from '../data/story.js'
import { select, visible } from '../state/store.js'
import { ActCard } from './act-card.js'
import { EntityLink } from './facts.js'

/** Two parties and the shortest chain of shown events between them. */
export function PathPanel({ story, from, to }: { story: Story; from: string; to: string }) {
  const acts = visible.value
  const path = useMemo(() => (from && to ? shortestPath(acts, from, to) : null), [acts, from, to])
  const names = useMemo(
    () => [...story.actsOf.keys()].map((id) => [id, story.name(id)] as const).sort((a, b) => (a[1] < b[1] ? -1 : 1)),
    [story],
  )
  const choose = (label: string, value: string, set: (id: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={(event) => set(event.currentTarget.value)}>
        <option value="">choose …</option>
        {names.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div class="evidence">
      <nav class="crumbs" aria-label="Selection">
        <button type="button" class="link" onClick={() => select(null)}>
          All events
        </button>
      </nav>
      <h2>Path between two parties</h2>
      <div class="path-form">
        {choose('From', from, (id) => select({ kind: 'path', from: id, to }))}
        {choose('To', to, (id) => select({ kind: 'path', from, to: id }))}
      </div>
      {from && to && !path && <p class="note">No chain of shown events joins them.</p>}
      {path && (
        <>
          <p>
            {path.entities.map((id, index) => (
              <span key={id}>
                {index > 0 && ' — '}
                <EntityLink story={story} id={id} />
              </span>
            ))}
          </p>
          {path.acts.map((act) => (
            <ActCard key={act.event.id} story={story} act={act} open={false} />
          ))}
        </>
      )}
    </div>
  )
}
