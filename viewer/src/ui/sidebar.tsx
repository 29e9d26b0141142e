import { signal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { UNSTATED } from '../../../src/viewer-data/format.js'
import { ACTS, actStyle, confidenceWord, ENTITY_WORDS, entityGlyph, FACTUALITY_WORDS } from '../data/acts.js'
import { articleName, type Story } from '../data/story.js'
import { relayout } from '../graph/relayout.js'
import { knowledgeOf } from '../share/shown.js'
import { FACETS, type Facet, facetValues, NOBODY } from '../state/filters.js'
import {
  clearFilters,
  filterCount,
  filtered,
  filters,
  laidOut,
  mode,
  moved,
  passes,
  problem,
  setFacet,
  setFilters,
  status,
  toggleFacet,
  visible,
} from '../state/store.js'
import { GlyphIcon } from './glyph.js'
import { widthBy } from './graph-view.js'
import { Views } from './views.js'

/** Values that a facet shows before it is opened; the legend shows all. */
const FIRST = 8
const expanded = signal<ReadonlySet<Facet>>(new Set())

/** Places what is shown anew; what is hidden stays. */
async function layOut(story: Story): Promise<void> {
  status.value = 'Laying out …'
  try {
    const { entities, events } = await relayout(knowledgeOf(story, visible.value))
    const places = new Map(laidOut.value)
    for (const [id, at] of Object.entries(entities)) places.set(`n:${id}`, at)
    for (const [id, at] of Object.entries(events)) places.set(`e:${id}`, at)
    laidOut.value = places
    moved.value = new Map()
    status.value = ''
  } catch (error) {
    problem.value = (error as Error).message
  }
}

const STANDINGS: Readonly<Record<string, string>> = {
  differently: 'sources tell it differently',
  undelivered: 'promised, no delivery told',
  delivered: 'promised, delivery told',
}

function valueLabel(story: Story, facet: Facet, value: string): string {
  switch (facet) {
    case 'type':
      return actStyle(value).word
    case 'factuality':
      return FACTUALITY_WORDS[value] ?? value
    case 'standing':
      return STANDINGS[value] ?? value
    case 'article':
      return articleName(story.articles.get(value))
    case 'speaker':
      return value === NOBODY ? 'nobody credited' : story.name(value)
    default:
      return story.name(value)
  }
}

function FacetBox({ story, facet, values }: { story: Story; facet: Facet; values: readonly string[] }) {
  if (values.length === 0) return null
  const counts = filtered.value?.counts[facet]
  const open = expanded.value.has(facet)
  const chosen = filters.value.values[facet]
  const shown = open ? values.slice(0, 300) : values.filter((value, index) => facet === 'type' || index < FIRST || chosen.has(value))
  return (
    <fieldset class={`facet facet-${facet}`}>
      <legend>{FACETS[facet].label}</legend>
      {facet === 'party' && (
        <select
          aria-label="Role of the party"
          value={filters.value.partyRole}
          onChange={(event) => setFilters({ partyRole: event.currentTarget.value as 'any' })}
        >
          <option value="any">in any role</option>
          <option value="giver">as giver</option>
          <option value="receiver">as receiver</option>
        </select>
      )}
      {shown.map((value) => (
        <label key={value}>
          <input type="checkbox" checked={passes(facet, value)} onChange={() => toggleFacet(facet, value)} />
          {facet === 'type' && <GlyphIcon glyph={actStyle(value).glyph} color={actStyle(value).color} />}
          {(facet === 'party' || facet === 'item' || facet === 'via') && (
            <GlyphIcon glyph={entityGlyph(story.entities.get(value)?.kind ?? '')} />
          )}
          <span class="name">
            <bdi>{valueLabel(story, facet, value)}</bdi>
          </span>
          <span class="count">{counts?.get(value) ?? 0}</span>
        </label>
      ))}
      {facet !== 'type' && values.length > FIRST && (
        <button
          type="button"
          class="link"
          aria-expanded={open}
          onClick={() => {
            const next = new Set(expanded.value)
            if (!next.delete(facet)) next.add(facet)
            expanded.value = next
          }}
        >
          {open ? 'Fewer' : `All ${values.length}`}
        </button>
      )}
      {chosen.size > 0 && (
        <button type="button" class="link" onClick={() => setFacet(facet, [])}>
          {FACETS[facet].mode === 'hide' ? 'Show all' : 'Any'}
        </button>
      )}
    </fieldset>
  )
}

/** What the pictograms on the nodes stand for: the kinds that this story has. */
function Pictograms({ story }: { story: Story }) {
  const [kinds, unstated] = useMemo(() => {
    const drawn = new Set(story.acts.flatMap(({ from, to, event }) => [...from, ...to, ...event.roles.item, ...event.roles.via]))
    const present = new Set<string | undefined>([...drawn].map((id) => story.entities.get(id)?.kind))
    return [Object.keys(ENTITY_WORDS).filter((kind) => present.has(kind)), drawn.has(UNSTATED)]
  }, [story])
  return (
    <fieldset class="facet">
      <legend>Nodes</legend>
      <ul class="pictograms">
        {kinds.map((kind) => (
          <li key={kind}>
            <GlyphIcon glyph={entityGlyph(kind)} />
            {ENTITY_WORDS[kind]}
          </li>
        ))}
        {unstated && (
          <li>
            <GlyphIcon glyph={entityGlyph('')} />
            not stated
          </li>
        )}
      </ul>
    </fieldset>
  )
}

/** Filters with counts; the kinds of act are also the legend. */
export function Sidebar({ story }: { story: Story }) {
  const values = useMemo(() => {
    const all = facetValues(story)
    const order = new Map(ACTS.map((style, index) => [style.type, index]))
    return { ...all, type: [...all.type].sort((a, b) => (order.get(a) ?? 99) - (order.get(b) ?? 99)) }
  }, [story])
  const confidence = filters.value.minConfidence
  return (
    <>
      <div class="side-head">
        <h2>Filters</h2>
        <button type="button" disabled={filterCount.value === 0} onClick={clearFilters}>
          Clear{filterCount.value > 0 ? ` ${filterCount.value}` : ''}
        </button>
      </div>
      <Views story={story} />
      <FacetBox story={story} facet="type" values={values.type} />
      <p class="note legend-note">
        Arrows follow the goods: from giver to receiver, also for what was requested or rejected by the receiver.
        {values.standing.includes('differently') && ' ≠ marks what sources tell differently.'}
      </p>
      <Pictograms story={story} />
      <fieldset class="facet">
        <legend>Graph</legend>
        <label>
          <input type="radio" name="mode" checked={mode.value === 'flows'} onChange={() => (mode.value = 'flows')} />
          <span class="name">Flows: one arrow for each kind of act</span>
        </label>
        <label>
          <input type="radio" name="mode" checked={mode.value === 'events'} onChange={() => (mode.value = 'events')} />
          <span class="name">Events: each act with all its roles</span>
        </label>
        <label class="row">
          Width of arrows
          <select value={widthBy.value} onChange={(event) => (widthBy.value = event.currentTarget.value as 'number')}>
            <option value="number">number of acts</option>
            <option value="doses">doses</option>
          </select>
        </label>
        <button type="button" onClick={() => void layOut(story)}>
          Lay out what is shown
        </button>
        {moved.value.size + laidOut.value.size > 0 && (
          <button
            type="button"
            class="link"
            onClick={() => {
              moved.value = new Map()
              laidOut.value = new Map()
            }}
          >
            Put everything back
          </button>
        )}
      </fieldset>
      {(['standing', 'party', 'item', 'via', 'speaker', 'factuality', 'article'] as const).map((facet) => (
        <FacetBox key={facet} story={story} facet={facet} values={values[facet]} />
      ))}
      <fieldset class="facet">
        <legend>Confidence</legend>
        <label class="range">
          <span>
            At least {confidence.toFixed(2)} {confidence > 0 && `(${confidenceWord(confidence)})`}
          </span>
          <input
            type="range"
            min="0"
            max="0.95"
            step="0.05"
            value={confidence}
            onInput={(event) => setFilters({ minConfidence: Number(event.currentTarget.value) })}
          />
        </label>
      </fieldset>
    </>
  )
}
