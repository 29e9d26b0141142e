import { signal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { actStyle } from '../data/acts.js'
import { dayOf, isoDay, type Story, timeOf } from '../data/story.js'
import { dateWords } from '../data/text.js'
import { makeBins, ticks, timeScale } from '../state/bins.js'
import { filtered, filters, setFilters } from '../state/store.js'

const playing = signal(false)
const PLAY_MS = 500

/** Histogram of the events in time, stacked by kind, with a brush for mouse, finger and keys. */
export function Timeline({ story }: { story: Story }) {
  const track = useRef<HTMLDivElement>(null)
  const { published } = filters.value
  const scale = useMemo(() => timeScale(story, published), [story, published])
  const acts = filtered.value?.inTime ?? []
  const bins = useMemo(() => (scale ? makeBins(scale, acts, published) : []), [scale, acts, published])
  const undated = acts.filter((act) => !timeOf(act, published)).length
  const atArticle = acts.filter((act) => !act.days && act.published).length
  const range = filters.value.range

  useEffect(() => {
    if (!playing.value || !scale) return
    const timer = setInterval(() => {
      const end = (filters.value.range?.[1] ?? scale.first - 1) + scale.step
      if (end > scale.last) {
        playing.value = false
        setFilters({ range: null })
      } else setFilters({ range: [scale.first, end] })
    }, PLAY_MS)
    return () => clearInterval(timer)
  }, [playing.value, scale])

  const undatedBox = (
    <span class="undated">
      {(published || atArticle > 0) && (
        <label title="Events without a date of their own stand at the day on which their article came out. That is not when they happened.">
          <input
            type="checkbox"
            checked={published}
            onChange={(event) => setFilters({ published: event.currentTarget.checked, range: null })}
          />
          {published ? `At the article’s date: ${atArticle}` : 'Use the article’s date'}
        </label>
      )}
      <label>
        <input type="checkbox" checked={filters.value.undated} onChange={(event) => setFilters({ undated: event.currentTarget.checked })} />
        No date: {undated}
      </label>
    </span>
  )
  if (!scale)
    return (
      <section class="timeline" aria-label="Timeline">
        {undatedBox} No event has a date.
      </section>
    )

  const length = scale.last - scale.first + 1
  const [from, to] = range ?? [scale.first, scale.last]
  const percent = (day: number): string => `${(Math.max(0, Math.min(length, day - scale.first)) / length) * 100}%`
  const most = Math.max(1, ...bins.map((bin) => bin.total))
  const setRange = (a: number, b: number): void => {
    const first = Math.max(scale.first, Math.min(a, b))
    const last = Math.min(scale.last, Math.max(a, b))
    setFilters({ range: first === scale.first && last === scale.last ? null : [first, last] })
  }
  const dayAt = (clientX: number): number => {
    const box = track.current!.getBoundingClientRect()
    return scale.first + Math.floor(Math.max(0, Math.min(0.9999, (clientX - box.left) / box.width)) * length)
  }
  const drag = (start: PointerEvent, move: (day: number) => void): void => {
    start.preventDefault()
    playing.value = false
    const target = start.currentTarget as HTMLElement
    target.setPointerCapture(start.pointerId)
    const onMove = (event: PointerEvent): void => move(dayAt(event.clientX))
    target.addEventListener('pointermove', onMove)
    const stop = (): void => target.removeEventListener('pointermove', onMove)
    target.addEventListener('pointerup', stop, { once: true })
    target.addEventListener('pointercancel', stop, { once: true })
  }
  const brush = (event: PointerEvent): void => {
    const anchor = dayAt(event.clientX)
    const bin = Math.floor((anchor - scale.first) / scale.step)
    setRange(scale.first + bin * scale.step, scale.first + (bin + 1) * scale.step - 1)
    drag(event, (day) => setRange(anchor, day))
  }
  const thumb = (end: 'first' | 'last') => {
    const value = end === 'first' ? from : to
    const move = (day: number): void => (end === 'first' ? setRange(Math.min(day, to), to) : setRange(from, Math.max(day, from)))
    const keys: Readonly<Record<string, () => number>> = {
      ArrowLeft: () => value - scale.step,
      ArrowDown: () => value - scale.step,
      ArrowRight: () => value + scale.step,
      ArrowUp: () => value + scale.step,
      PageDown: () => value - scale.step * 10,
      PageUp: () => value + scale.step * 10,
      Home: () => scale.first,
      End: () => scale.last,
    }
    return (
      <div
        class="thumb"
        role="slider"
        tabIndex={0}
        aria-label={end === 'first' ? 'First day' : 'Last day'}
        aria-valuemin={scale.first}
        aria-valuemax={scale.last}
        aria-valuenow={value}
        aria-valuetext={dateWords(isoDay(value))}
        style={{ left: percent(end === 'first' ? value : value + 1) }}
        onPointerDown={(event) => {
          event.stopPropagation()
          drag(event, move)
        }}
        onKeyDown={(event) => {
          const next = keys[event.key]
          if (event.key === 'Escape') setFilters({ range: null })
          if (!next) return
          event.preventDefault()
          move(next())
        }}
      />
    )
  }
  const dateInput = (label: string, value: number, set: (day: number) => void) => (
    <input
      type="date"
      aria-label={label}
      value={isoDay(value)}
      min={isoDay(scale.first)}
      max={isoDay(scale.last)}
      onChange={(event) => {
        const day = dayOf(event.currentTarget.value)
        if (!Number.isNaN(day)) set(day)
      }}
    />
  )
  return (
    <section class="timeline" aria-label="Timeline">
      <div class="time-bar">
        <button
          type="button"
          aria-pressed={playing.value}
          onClick={() => {
            if (!playing.value && (!range || range[1] >= scale.last)) setFilters({ range: [scale.first, scale.first + scale.step - 1] })
            playing.value = !playing.value
          }}
        >
          {playing.value ? 'Pause' : 'Play'}
        </button>
        {dateInput('From day', from, (day) => setRange(day, Math.max(day, to)))}
        <span aria-hidden="true">–</span>
        {dateInput('To day', to, (day) => setRange(Math.min(from, day), day))}
        <button type="button" disabled={!range} onClick={() => setFilters({ range: null })}>
          All time
        </button>
        {undatedBox}
      </div>
      <div class="track" ref={track} onPointerDown={brush}>
        <svg viewBox={`0 0 ${bins.length} 1`} preserveAspectRatio="none" aria-hidden="true">
          {bins.map((bin, index) => {
            let top = 1
            return [...bin.counts].map(([type, count]) => {
              const height = (count / most) * 0.94
              top -= height
              return <rect key={`${index}:${type}`} x={index + 0.06} y={top} width={0.88} height={height} fill={actStyle(type).color} />
            })
          })}
        </svg>
        <div class="off" style={{ left: '0', width: percent(from) }} />
        <div class="off" style={{ left: percent(to + 1), right: '0' }} />
        {thumb('first')}
        {thumb('last')}
      </div>
      <div class="axis" aria-hidden="true">
        {ticks(scale)
          .filter((tick) => (tick.day - scale.first) / length < 0.87)
          .map((tick) => (
            <span key={tick.day} style={{ left: percent(tick.day) }}>
              {tick.text}
            </span>
          ))}
      </div>
    </section>
  )
}
