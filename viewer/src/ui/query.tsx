import { signal } from '@preact/signals'
import { DEFAULT_BASE } from '../../../src/rdf/namespaces.js'
import type { Story } from '../data/story.js'
import { number, oneLine } from '../data/text.js'
import { RdfClient } from '../query/client.js'
import type { Answer, Cell } from '../query/protocol.js'
import { QUESTIONS } from '../query/questions.js'
import { found, select } from '../state/store.js'

/** A part that scrolls must be reachable with the keyboard (axe: scrollable-region-focusable). */
const SCROLLS = { tabIndex: 0 }

const text = signal(QUESTIONS[0]!.sparql)
const answer = signal<Answer | null>(null)
const failure = signal<string | null>(null)
const busy = signal(false)
/** Answers and failures so far. */
const asked = signal(0)

const client = new RdfClient()
let openedFor: Story | null = null

const local = (story: Story, iri: string, kind: 'event' | 'entity'): string | null => {
  const base = `${story.graph.base ?? DEFAULT_BASE}${kind}/`
  if (!iri.startsWith(base)) return null
  try {
    return decodeURIComponent(iri.slice(base.length))
  } catch {
    return null
  }
}

async function ask(story: Story): Promise<void> {
  busy.value = true
  failure.value = null
  try {
    if (openedFor !== story) {
      openedFor = null
      const { articles, entities, events, positions, figures, base = DEFAULT_BASE } = story.graph
      await client.ask({ kind: 'open', knowledge: { articles, entities, events, positions, figures }, base })
      openedFor = story
    }
    const reply = await client.ask({ kind: 'query', text: text.value })
    if (reply.kind !== 'answer') return
    answer.value = reply.answer
    const events = reply.answer.rows.flatMap((row) =>
      row.flatMap((cell) => (cell?.kind === 'iri' ? (local(story, cell.value, 'event') ?? []) : [])),
    )
    const known = new Set(events.filter((id) => story.actById.has(id)))
    found.value = known.size > 0 ? known : null
    select(null)
  } catch (error) {
    failure.value = (error as Error).message
    if (/second|loaded/.test(failure.value)) openedFor = null
  } finally {
    busy.value = false
    asked.value++
  }
}

function CellView({ story, cell }: { story: Story; cell: Cell | null }) {
  if (!cell) return null
  const event = cell.kind === 'iri' ? local(story, cell.value, 'event') : null
  const entity = cell.kind === 'iri' ? local(story, cell.value, 'entity') : null
  if (event !== null && story.actById.has(event))
    return (
      <button type="button" class="link" onClick={() => select({ kind: 'event', id: event })}>
        <bdi>{oneLine(story.actById.get(event)!.event.label, 70)}</bdi>
      </button>
    )
  if (entity !== null && story.actsOf.has(entity))
    return (
      <button type="button" class="link" onClick={() => select({ kind: 'entity', id: entity })}>
        <bdi>{story.name(entity)}</bdi>
      </button>
    )
  const numeric = cell.kind === 'literal' && /^-?\d{1,15}(\.\d{1,10})?$/.test(cell.value)
  return <bdi>{numeric && cell.value.length > 4 ? number(Number(cell.value)) : oneLine(cell.value, 300)}</bdi>
}

/** SPARQL in the page: ready questions, a text field, the answer as a table; events of the answer light up in the graph. */
export default function Query({ story }: { story: Story }) {
  const result = answer.value
  return (
    <div class="query" data-asked={asked.value}>
      <label>
        Ready questions
        <select
          onChange={(event) => {
            text.value = QUESTIONS[Number(event.currentTarget.value)]!.sparql
            void ask(story)
          }}
        >
          {QUESTIONS.map((question, index) => (
            <option key={question.title} value={index}>
              {question.title}
            </option>
          ))}
        </select>
      </label>
      <label>
        SPARQL (the prefixes tw: ev: ent: art: skos: oa: prov: schema: xsd: are set)
        <textarea
          rows={9}
          spellcheck={false}
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void ask(story)
          }}
        />
      </label>
      <p class="actions">
        <button type="button" disabled={busy.value} onClick={() => void ask(story)}>
          {busy.value ? 'Asking …' : 'Ask'}
        </button>
        <button type="button" disabled={!found.value} onClick={() => (found.value = null)}>
          Clear the highlight
        </button>
        <span role="status">
          {failure.value
            ? ''
            : result
              ? `${result.rows.length + result.more} rows${found.value ? `, ${found.value.size} events lit up in the graph` : ''}`
              : ''}
        </span>
      </p>
      {failure.value && (
        <p class="problem" role="alert">
          {oneLine(failure.value, 600)}
        </p>
      )}
      {result && !failure.value && (
        <section class="answer" {...SCROLLS} aria-label="Answer">
          <table>
            <thead>
              <tr>
                {result.columns.map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {result.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={result.columns[column]}>
                      <CellView story={story} cell={cell} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {result.more > 0 && <p class="note">{number(result.more)} more rows are not shown; add a LIMIT.</p>}
        </section>
      )}
    </div>
  )
}
