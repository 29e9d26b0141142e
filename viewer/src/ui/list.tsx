import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { claimedWord } from '../data/acts.js'
import type { Act, Story } from '../data/story.js'
import { number, oneLine } from '../data/text.js'
import { hovered, select, selection, visible } from '../state/store.js'
import { dateText } from './facts.js'
import { ActBadge } from './glyph.js'

const STEP = 200

interface Column {
  readonly name: string
  /** Style class; narrow screens leave some columns out. */
  readonly css: string
  text(story: Story, act: Act): string
  /** What it sorts by; text when absent. */
  rank?(act: Act): number
}

const names = (story: Story, ids: readonly string[]): string => ids.map((id) => story.name(id)).join(', ')

export const COLUMNS: readonly Column[] = [
  { name: 'Act', css: 'act-column', text: (_, act) => claimedWord(act.style.word, act.event.factuality) },
  { name: 'Date', css: 'date', text: (_, act) => dateText(act.event.date), rank: (act) => act.days?.[0] ?? Number.POSITIVE_INFINITY },
  { name: 'Giver', css: '', text: (story, act) => names(story, act.event.roles.provider) },
  { name: 'Receiver', css: '', text: (story, act) => names(story, act.event.roles.recipient) },
  { name: 'Goods', css: '', text: (story, act) => names(story, act.event.roles.item) },
  {
    name: 'How much',
    css: 'number',
    text: (_, { event }) =>
      event.quantity === null ? '' : `${number(event.quantity)}${event.quantityUnit ? ` ${event.quantityUnit}` : ''}`,
    rank: (act) => -(act.event.quantity ?? -1),
  },
  { name: 'Through', css: 'wide', text: (story, act) => names(story, act.event.roles.via) },
  { name: 'Redirected to', css: 'wide', text: (story, act) => names(story, act.event.roles.redirectedTo) },
  { name: 'Claimed as', css: 'wide', text: (_, act) => act.event.factuality },
  { name: 'According to', css: 'wide', text: (story, act) => names(story, act.event.attributedTo) },
  { name: 'Confidence', css: 'number wide', text: (_, act) => act.event.confidence.toFixed(2), rank: (act) => -act.event.confidence },
]

const sort = signal<{ readonly column: number; readonly down: boolean }>({ column: 1, down: false })
const limit = signal(STEP)

function sorted(story: Story, acts: readonly Act[], column: Column, down: boolean): readonly Act[] {
  const keys = new Map(acts.map((act) => [act, column.rank ? column.rank(act) : column.text(story, act).toLowerCase()]))
  const sign = down ? -1 : 1
  return [...acts].sort((a, b) => {
    const x = keys.get(a)!
    const y = keys.get(b)!
    return x === y ? (a.event.id < b.event.id ? -1 : 1) : x < y ? -sign : sign
  })
}

/** All shown events as a table: every task of the graph, without the canvas. */
export function List({ story }: { story: Story }) {
  const acts = visible.value
  const { column, down } = sort.value
  const rows = useMemo(() => sorted(story, acts, COLUMNS[column]!, down), [story, acts, column, down])
  const chosen = selection.value?.kind === 'event' ? selection.value.id : null
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const buttons = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>('tbody button')]
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement)
    const next = buttons[index + (event.key === 'ArrowDown' ? 1 : -1)]
    if (index < 0 || !next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div class="list">
      <table onKeyDown={onKeyDown}>
        <caption class="hidden">Events. Choose one to read its evidence.</caption>
        <thead>
          <tr>
            {COLUMNS.map((one, index) => (
              <th key={one.name} scope="col" class={one.css} aria-sort={index === column ? (down ? 'descending' : 'ascending') : undefined}>
                <button type="button" onClick={() => (sort.value = { column: index, down: index === column && !down })}>
                  {one.name}
                  <span aria-hidden="true">{index === column ? (down ? ' ▾' : ' ▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, limit.value).map((act) => (
            <tr
              key={act.event.id}
              class={act.event.id === chosen ? 'chosen' : ''}
              onMouseEnter={() => (hovered.value = act.event.id)}
              onMouseLeave={() => (hovered.value = null)}
              onClick={() => select({ kind: 'event', id: act.event.id })}
            >
              {COLUMNS.map((one, index) =>
                index === 0 ? (
                  <th key={one.name} scope="row" class={one.css}>
                    <button
                      type="button"
                      aria-pressed={act.event.id === chosen}
                      aria-label={oneLine(`${claimedWord(act.style.word, act.event.factuality)}: ${act.event.label}`, 200)}
                    >
                      <ActBadge style={act.style} factuality={act.event.factuality} />
                      {story.standings.get(act.event.id)?.includes('differently') && <span title="Sources tell it differently"> ≠</span>}
                    </button>
                  </th>
                ) : (
                  <td key={one.name} class={one.css}>
                    <bdi>{oneLine(one.text(story, act), 120)}</bdi>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p class="note">No event passes the filters.</p>}
      {rows.length > limit.value && (
        <button type="button" onClick={() => (limit.value += STEP)}>
          Show {Math.min(STEP, rows.length - limit.value)} more of {rows.length - limit.value}
        </button>
      )}
    </div>
  )
}
