import { disagreement } from '../data/claims.js'
import { type Act, articleName, type Story } from '../data/story.js'
import { oneLine } from '../data/text.js'
import { hovered, select, visibleIds } from '../state/store.js'
import { dateText, Facts, quantityText } from './facts.js'
import { GlyphIcon } from './glyph.js'
import { Quote } from './quote.js'

/** One event: its line, its facts when it is open, and all its evidence. */
export function ActCard({ story, act, open }: { story: Story; act: Act; open: boolean }) {
  const { event } = act
  const total = event.evidence.length
  const differ = disagreement(event)
  const chips = [dateText(event.date), quantityText(event), event.factuality === 'actual' ? '' : event.factuality].filter(Boolean)
  return (
    <article
      class={open ? 'card open' : 'card'}
      data-event={event.id}
      onMouseEnter={() => (hovered.value = event.id)}
      onMouseLeave={() => (hovered.value = null)}
    >
      <h3>
        <button type="button" aria-pressed={open} onClick={() => select(open ? null : { kind: 'event', id: event.id })}>
          <GlyphIcon glyph={act.style.glyph} color={act.style.color} />
          <span>
            <bdi>{oneLine(event.label, 160)}</bdi>
            <span class="hidden"> ({act.style.word})</span>
          </span>
        </button>
      </h3>
      {!open && chips.length > 0 && (
        <p class="chips">
          {chips.map((chip) => (
            <span key={chip}>{chip}</span>
          ))}
        </p>
      )}
      {!visibleIds.value.has(event.id) && <p class="note">Hidden by the filters.</p>}
      {differ && <p class="differ">Sources disagree: {differ}</p>}
      {(story.others.get(event.id) ?? []).slice(0, 5).map((other) => (
        <p key={other.act.event.id} class="differ">
          Told differently: {other.differs.join('; ')}{' '}
          <button type="button" class="link" onClick={() => select({ kind: 'event', id: other.act.event.id })}>
            in <bdi>{articleName(story.articles.get(other.act.articles[0] ?? ''))}</bdi>
          </button>
        </p>
      ))}
      {open && <Facts story={story} event={event} />}
      {event.evidence.map((evidence, index) => (
        <Quote
          key={`${evidence.article}:${evidence.start}:${index}`}
          story={story}
          event={event}
          evidence={evidence}
          position={total > 1 ? `Evidence ${index + 1} of ${total}: ` : ''}
        />
      ))}
    </article>
  )
}
