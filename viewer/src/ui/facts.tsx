import type { ComponentChildren } from 'preact'
import type { Event, EventDate } from '../../../src/model/index.js'
import { confidenceWord, FACTUALITY_WORDS } from '../data/acts.js'
import type { Story } from '../data/story.js'
import { dateWords, number } from '../data/text.js'
import { select } from '../state/store.js'

/** A party, thing or programme that can be looked at. */
export function EntityLink({ story, id }: { story: Story; id: string }) {
  return (
    <button type="button" class="link" onClick={() => select({ kind: 'entity', id })}>
      <bdi>{story.name(id)}</bdi>
    </button>
  )
}

function EntityList({ story, ids }: { story: Story; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <EntityLink story={story} id={id} />
        </span>
      ))}
    </>
  )
}

/** A date with its precision. */
export function dateText(date: EventDate | null): string {
  if (!date) return ''
  if (date.value) return dateWords(date.value)
  if (date.earliest && date.latest) return `between ${dateWords(date.earliest)} and ${dateWords(date.latest)}`
  if (date.earliest) return `from ${dateWords(date.earliest)}`
  return date.latest ? `until ${dateWords(date.latest)}` : ''
}

const precision = (date: EventDate): string => {
  const parts = date.value?.split('-').length
  return parts === 3 ? 'to the day' : parts === 2 ? 'to the month' : parts === 1 ? 'to the year' : 'an interval'
}

/** `3,000,000 doses (running total)`; empty when the text gives no number. */
export function quantityText(event: Event): string {
  if (event.quantity === null) return ''
  const kind = event.quantityKind === 'total' ? ' (running total)' : event.quantityKind === 'share' ? ' (part of a total)' : ''
  return `${number(event.quantity)}${event.quantityUnit ? ` ${event.quantityUnit}` : ''}${kind}`
}

/** Everything that is held to be so about an event. */
export function Facts({ story, event }: { story: Story; event: Event }) {
  const { provider, recipient, item, via, redirectedTo } = event.roles
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    ['Giver', provider.length > 0 && <EntityList story={story} ids={provider} />],
    ['Receiver', recipient.length > 0 && <EntityList story={story} ids={recipient} />],
    ['Goods', item.length > 0 && <EntityList story={story} ids={item} />],
    ['Through', via.length > 0 && <EntityList story={story} ids={via} />],
    ['Redirected to', redirectedTo.length > 0 && <EntityList story={story} ids={redirectedTo} />],
    ['How much', quantityText(event)],
    ['Money', event.money && `${event.money.currency} ${number(event.money.amount)}`],
    ['When', event.date && `${dateText(event.date)} (${precision(event.date)})`],
    ['Claimed as', FACTUALITY_WORDS[event.factuality] ?? event.factuality],
    ['According to', event.attributedTo.length > 0 ? <EntityList story={story} ids={event.attributedTo} /> : 'the article itself'],
    ['Confidence', `${confidenceWord(event.confidence)} (${event.confidence.toFixed(2)})`],
  ]
  return (
    <dl class="facts">
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
