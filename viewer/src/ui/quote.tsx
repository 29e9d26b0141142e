import type { Event, Evidence } from '../../../src/model/index.js'
import { FACTUALITY_WORDS } from '../data/acts.js'
import { contextOf, cutAtMarks, type Mark } from '../data/marks.js'
import { articleName, type Story } from '../data/story.js'
import { dateWords, fragmentUrl, safeUrl } from '../data/text.js'
import { reading } from '../state/store.js'

export const ROLE_WORDS: Readonly<Record<string, string>> = {
  trigger: 'act',
  provider: 'giver',
  recipient: 'receiver',
  item: 'goods',
  via: 'through',
  redirectedTo: 'redirected to',
  quantity: 'how much',
  amount: 'money',
  date: 'when',
  attribution: 'who says so',
}

/** Class of a role for the style sheet; an unknown role gets the neutral one. */
const roleClass = (role: string): string => (Object.hasOwn(ROLE_WORDS, role) ? `role role-${role}` : 'role')

/** The words of one article that support an event, marked in their context, with each role underlined. */
export function Quote({ story, event, evidence, position }: { story: Story; event: Event; evidence: Evidence; position: string }) {
  const article = story.articles.get(evidence.article)
  const text = story.textOf(evidence.article)
  const start = text.unit(evidence.start)
  const end = text.unit(evidence.end)
  const context = contextOf(text.text, start, end)
  const marks: Mark<string>[] = [{ start, end, value: 'evidence' }]
  for (const span of evidence.spans) marks.push({ start: text.unit(span.start), end: text.unit(span.end), value: span.role })
  const roles = [...new Set(evidence.spans.map((span) => span.role))]
  const url = safeUrl(article?.url ?? null)
  const speakers = evidence.attributedTo.map((id) => story.name(id)).join(', ')
  return (
    <figure class="quote">
      <blockquote dir="auto">
        {context.start > 0 && text.text[context.start - 1] !== '\n' && '… '}
        {cutAtMarks(text.text, context.start, context.end, marks).map((segment, index) => {
          const spans = segment.values.filter((value) => value !== 'evidence')
          const inner = spans.length > 0 ? <span class={roleClass(spans[0]!)}>{segment.text}</span> : segment.text
          return segment.values.includes('evidence') ? <mark key={index}>{inner}</mark> : <span key={index}>{inner}</span>
        })}
        {context.end < text.text.length && text.text[context.end] !== '\n' && ' …'}
      </blockquote>
      {roles.length > 0 && (
        <p class="role-key">
          {roles.map((role) => (
            <span key={role} class={roleClass(role)}>
              {ROLE_WORDS[role] ?? role}
            </span>
          ))}
        </p>
      )}
      <figcaption>
        <span class="source">
          {position}
          <bdi>{articleName(article)}</bdi>
          {article?.date && <>, {dateWords(article.date)}</>}
        </span>
        {speakers && (
          <span>
            According to <bdi>{speakers}</bdi>
          </span>
        )}
        {evidence.factuality !== event.factuality && (
          <span>This source says: {FACTUALITY_WORDS[evidence.factuality] ?? evidence.factuality}</span>
        )}
        <span class="actions">
          <button type="button" class="link" onClick={() => (reading.value = { article: evidence.article, event: event.id })}>
            Read in article
          </button>
          {url && (
            <a href={fragmentUrl(url, evidence.exact)} target="_blank" rel="noopener noreferrer nofollow">
              Original at <bdi>{url.hostname}</bdi>
            </a>
          )}
        </span>
      </figcaption>
    </figure>
  )
}
