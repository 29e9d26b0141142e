import { useState } from 'preact/hooks'
import { type Act, articleName, type Story } from '../data/story.js'
import { number, oneLine } from '../data/text.js'
import { actsOfSelection, filters, found, reading, select, selection, setFilters, visible, visibleIds } from '../state/store.js'
import { ActCard } from './act-card.js'
import { dateText, EntityLink } from './facts.js'
import { ActBadge } from './glyph.js'
import { PathPanel } from './path.js'
import { Reader } from './reader.js'

const STEP = 25
const FEW_ARTICLES = 5
/** The list leads to all others: each event names its articles. */
const MOST_ARTICLES = 500

const MEASURES: Readonly<Record<string, string>> = {
  cases: 'Cases',
  deaths: 'Deaths',
  tests: 'Tests',
  dosesAdministered: 'Doses given',
  peopleVaccinated: 'People vaccinated',
  population: 'Population',
}

function Cards({ story, acts, openId }: { story: Story; acts: readonly Act[]; openId: string | null }) {
  const [limit, setLimit] = useState(STEP)
  return (
    <>
      {acts.slice(0, limit).map((act) => (
        <ActCard key={act.event.id} story={story} act={act} open={act.event.id === openId} />
      ))}
      {acts.length > limit && (
        <button type="button" onClick={() => setLimit(limit + STEP)}>
          Show {Math.min(STEP, acts.length - limit)} more of {acts.length - limit}
        </button>
      )}
    </>
  )
}

function EntityHead({ story, id }: { story: Story; id: string }) {
  const entity = story.entities.get(id)
  const around = filters.value.around === id
  const jobs = story.graph.positions.filter((position) => position.entity === id)
  return (
    <>
      <h2>
        <bdi>{story.name(id)}</bdi>
      </h2>
      {entity && (
        <p class="note">
          {entity.kind}
          {entity.altLabels.length > 0 && (
            <>
              , also <bdi>{oneLine(entity.altLabels.join(', '), 160)}</bdi>
            </>
          )}
        </p>
      )}
      {jobs.map((job) => (
        <p key={job.id} class="note">
          <bdi>{oneLine([job.former ? 'former' : '', job.jobTitle ?? ''].filter(Boolean).join(' '), 120)}</bdi>
          {job.affiliation && (
            <>
              {' '}
              <EntityLink story={story} id={job.affiliation} />
            </>
          )}
        </p>
      ))}
      <p class="actions">
        <button type="button" aria-pressed={around} onClick={() => setFilters({ around: around ? null : id })}>
          Only its events
        </button>
        <button type="button" onClick={() => select({ kind: 'path', from: id, to: '' })}>
          Path to …
        </button>
      </p>
      <Figures story={story} id={id} />
    </>
  )
}

/** Health figures that the articles give for a place. */
function Figures({ story, id }: { story: Story; id: string }) {
  const figures = story.graph.figures.filter((figure) => figure.place === id)
  if (figures.length === 0) return null
  return (
    <>
      <h3>Figures</h3>
      <ul class="articles">
        {figures.slice(0, 30).map((figure) => (
          <li key={figure.id}>
            {MEASURES[figure.measure] ?? figure.measure}: {number(figure.value)}
            {figure.date && `, ${dateText(figure.date)}`}
            {figure.evidence[0] && (
              <q>
                <bdi>{oneLine(figure.evidence[0].exact, 160)}</bdi>
              </q>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The events before and after one, in the order of the panel. */
function Steps({ id }: { id: string }) {
  const acts = visible.value
  const index = acts.findIndex((act) => act.event.id === id)
  if (index < 0 || acts.length < 2) return null
  const go = (to: Act | undefined): void => {
    if (to) select({ kind: 'event', id: to.event.id })
  }
  return (
    <p class="actions">
      <button type="button" disabled={index === 0} onClick={() => go(acts[index - 1])}>
        ‹ Previous
      </button>
      <span class="note">
        {index + 1} of {acts.length}
      </span>
      <button type="button" disabled={index === acts.length - 1} onClick={() => go(acts[index + 1])}>
        Next ›
      </button>
    </p>
  )
}

function Overview({ story }: { story: Story }) {
  return (
    <>
      <h2>Events</h2>
      <p class="note">Choose a party or an arrow, here or in the graph, to see what is said about it.</p>
      <details open={story.articles.size <= FEW_ARTICLES}>
        <summary class="plain">
          {story.articles.size} {story.articles.size === 1 ? 'article' : 'articles'}
        </summary>
        <ul class="articles">
          {story.graph.articles.slice(0, MOST_ARTICLES).map((article) => (
            <li key={article.id}>
              <button type="button" class="link" onClick={() => (reading.value = { article: article.id, event: null })}>
                <bdi>{articleName(article)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}

/** The evidence panel: what the selection is about, and every sentence that says so. */
export function Details({ story }: { story: Story }) {
  const chosen = selection.value
  const open = reading.value
  if (open) return <Reader story={story} article={open.article} event={open.event} />
  if (chosen?.kind === 'path') return <PathPanel story={story} from={chosen.from} to={chosen.to} />
  const all = chosen ? actsOfSelection(story, chosen) : visible.value
  const hits = chosen ? null : found.value
  const acts = chosen?.kind === 'event' ? all : all.filter((act) => visibleIds.value.has(act.event.id) && (!hits || hits.has(act.event.id)))
  const flow = chosen?.kind === 'flow' ? story.flowById.get(chosen.id) : undefined
  const act = chosen?.kind === 'event' ? all[0] : undefined
  const related = act ? story.flows.filter((one) => one.acts.includes(act)) : []
  return (
    <div class="evidence">
      {chosen && (
        <nav class="crumbs" aria-label="Selection">
          <button type="button" class="link" onClick={() => select(null)}>
            All events
          </button>
          {related.slice(0, 4).map((one) => (
            <span key={one.id}>
              {' › '}
              <button type="button" class="link" onClick={() => select({ kind: 'flow', id: one.id })}>
                <bdi>{story.name(one.from)}</bdi> → <bdi>{story.name(one.to)}</bdi>
              </button>
            </span>
          ))}
        </nav>
      )}
      {!chosen && <Overview story={story} />}
      {chosen?.kind === 'entity' && <EntityHead story={story} id={chosen.id} />}
      {flow && (
        <h2>
          <bdi>{story.name(flow.from)}</bdi> → <bdi>{story.name(flow.to)}</bdi>: <ActBadge style={flow.style} />
        </h2>
      )}
      {act && <h2 class="hidden">Event</h2>}
      {act && <Steps id={act.event.id} />}
      {chosen?.kind !== 'event' && (
        <p class="note">
          {acts.length} of {all.length} events shown
          {hits ? ': those that the query found' : all.length > acts.length ? '; the filters hide the others' : ''}.
        </p>
      )}
      <Cards key={chosen ? `${chosen.kind}:${chosen.id}` : ''} story={story} acts={acts} openId={act?.event.id ?? null} />
    </div>
  )
}
