import { signal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { entityGlyph, type Glyph } from '../data/acts.js'
import type { Story } from '../data/story.js'
import { oneLine } from '../data/text.js'
import { searchWords } from '../state/filters.js'
import { filters, select, setFilters } from '../state/store.js'
import { GlyphIcon } from './glyph.js'

/** Preact's types know a combobox only with a `list` attribute. */
const combobox = (expanded: boolean): object => ({ type: 'text', role: 'combobox', 'aria-expanded': expanded })

const text = signal('')
const open = signal(false)
const active = signal(0)

interface Option {
  readonly id: string
  readonly label: string
  readonly note: string
  readonly glyph: Glyph | null
  choose(): void
}

function optionsFor(story: Story, words: readonly string[], query: string): readonly Option[] {
  const has = (haystack: string): boolean => words.every((word) => haystack.includes(word))
  const options: Option[] = []
  for (const [id, acts] of story.actsOf) {
    const entity = story.entities.get(id)
    if (!entity || !has([entity.label, ...entity.altLabels, id].join('\n').toLowerCase())) continue
    options.push({
      id: `n:${id}`,
      label: story.name(id),
      note: `${entity.kind}, ${acts.length}`,
      glyph: entityGlyph(entity.kind),
      choose: () => select({ kind: 'entity', id }),
    })
  }
  options.sort(
    (a, b) =>
      Number(b.label.toLowerCase().startsWith(words[0]!)) - Number(a.label.toLowerCase().startsWith(words[0]!)) ||
      (a.label < b.label ? -1 : 1),
  )
  options.length = Math.min(options.length, 7)
  const acts = story.acts.filter((act) => has(act.words))
  for (const act of acts.slice(0, 4))
    options.push({
      id: `e:${act.event.id}`,
      label: oneLine(act.event.label, 80),
      note: '',
      glyph: act.style.glyph,
      choose: () => select({ kind: 'event', id: act.event.id }),
    })
  if (acts.length > 0)
    options.push({
      id: 'all',
      label: `Show only the ${acts.length} events with these words`,
      note: '',
      glyph: null,
      choose: () => setFilters({ text: query.trim() }),
    })
  return options
}

/** Finds parties by any of their names, and events by the words of their evidence. */
export function Search({ story }: { story: Story }) {
  const input = useRef<HTMLInputElement>(null)
  const words = searchWords(text.value)
  const options = useMemo(() => (words.length > 0 ? optionsFor(story, words, text.value) : []), [story, text.value])
  const expanded = open.value && options.length > 0
  const choose = (option: Option | undefined): void => {
    if (!option) return
    option.choose()
    open.value = false
    text.value = ''
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      open.value = false
      text.value = ''
    } else if (event.key === 'Enter') choose(expanded ? options[active.value] : undefined)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      open.value = true
      const step = event.key === 'ArrowDown' ? 1 : -1
      if (options.length > 0) active.value = (active.value + step + options.length) % options.length
    }
  }
  return (
    <div class="search">
      <input
        ref={input}
        {...combobox(expanded)}
        aria-label="Search parties, goods and words of the evidence"
        aria-controls="search-options"
        aria-autocomplete="list"
        aria-activedescendant={expanded ? `option-${active.value}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder="Search names and evidence"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value.slice(0, 200)
          active.value = 0
          open.value = true
        }}
        onKeyDown={onKeyDown}
        onFocus={() => (open.value = true)}
        onBlur={() => (open.value = false)}
      />
      {filters.value.text && (
        <button
          type="button"
          class="term"
          aria-label={`Remove the search for ${filters.value.text}`}
          onClick={() => setFilters({ text: '' })}
        >
          <bdi>{oneLine(filters.value.text, 24)}</bdi> ×
        </button>
      )}
      <div id="search-options" role="listbox" aria-label="Found" tabIndex={-1} hidden={!expanded}>
        {options.map((option, index) => (
          <div
            key={option.id}
            id={`option-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active.value}
            onPointerDown={(event) => {
              event.preventDefault()
              choose(option)
            }}
          >
            {option.glyph && <GlyphIcon glyph={option.glyph} />}
            <span class="name">
              <bdi>{option.label}</bdi>
            </span>
            <span class="note">{option.note}</span>
          </div>
        ))}
      </div>
    </div>
  )
}
