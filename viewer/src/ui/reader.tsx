import { useEffect, useRef } from 'preact/hooks'
import { cutAtMarks, type Mark } from '../data/marks.js'
import { type Act, articleName, type Story } from '../data/story.js'
import { dateWords, safeUrl } from '../data/text.js'
import { hovered, reading, select, selection, visibleIds } from '../state/store.js'
import { GlyphIcon } from './glyph.js'

/** A mark that can be pressed. Browsers make a box of every `button`, which would break the line before and after it. */
const pressable = (event: string, pressed: boolean): object => {
  const open = (): void => select({ kind: 'event', id: event })
  const point = (): void => {
    hovered.value = event
  }
  const leave = (): void => {
    hovered.value = null
  }
  return {
    role: 'button',
    'aria-pressed': pressed,
    'data-event': event,
    onMouseEnter: point,
    onMouseLeave: leave,
    onFocus: point,
    onBlur: leave,
    onClick: open,
    onKeyDown: (key: KeyboardEvent) => {
      if (key.key !== 'Enter' && key.key !== ' ') return
      key.preventDefault()
      open()
    },
  }
}

/** One article in full, with the evidence of all its events marked. */
export function Reader({ story, article: id, event }: { story: Story; article: string; event: string | null }) {
  const article = story.articles.get(id)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const marks = [...(body.current?.querySelectorAll<HTMLElement>('[data-event]') ?? [])]
    const target = marks.find((mark) => mark.dataset.event === event)
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [id, event])
  if (!article) return <p class="note">This article is not in the graph.</p>
  const text = story.textOf(id)
  const acts = story.actsIn.get(id) ?? []
  const marks: Mark<Act>[] = acts.flatMap((act) =>
    act.event.evidence
      .filter((evidence) => evidence.article === id)
      .map((evidence) => ({ start: text.unit(evidence.start), end: text.unit(evidence.end), value: act })),
  )
  const chosen = selection.value?.kind === 'event' ? selection.value.id : event
  const paragraphs = [...text.text.matchAll(/[^\n]+/g)]
  const url = safeUrl(article.url)
  const started = new Set<string>()
  return (
    <section class="reader" aria-label="Article">
      <p>
        <button type="button" class="link" onClick={() => (reading.value = null)}>
          ← Back to the evidence
        </button>
      </p>
      <h2>
        <bdi>{articleName(article)}</bdi>
      </h2>
      <p class="note">
        {article.date ? dateWords(article.date) : 'No date'} · {acts.length} events
        {url && (
          <>
            {' · '}
            <a href={url.href} target="_blank" rel="noopener noreferrer nofollow">
              <bdi>{url.hostname}</bdi>
            </a>
          </>
        )}
      </p>
      <div class="text" ref={body}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.index} dir="auto">
            {cutAtMarks(text.text, paragraph.index, paragraph.index + paragraph[0].length, marks).map((segment, index) => {
              if (segment.values.length === 0) return <span key={index}>{segment.text}</span>
              // The innermost event owns the words: it is the one with the shortest evidence here.
              const act = segment.values.reduce((best, one) => (lengthIn(one, id) < lengthIn(best, id) ? one : best))
              const first = !started.has(act.event.id)
              started.add(act.event.id)
              return (
                <mark key={index} class={act.event.id === chosen ? 'chosen' : visibleIds.value.has(act.event.id) ? '' : 'faded'}>
                  <span {...pressable(act.event.id, act.event.id === chosen)} tabIndex={first ? 0 : -1}>
                    {first && <GlyphIcon glyph={act.style.glyph} color={act.style.color} size={12} />}
                    {segment.text}
                  </span>
                </mark>
              )
            })}
          </p>
        ))}
      </div>
    </section>
  )
}

const lengthIn = (act: Act, article: string): number =>
  Math.min(...act.event.evidence.filter((evidence) => evidence.article === article).map((evidence) => evidence.end - evidence.start))
