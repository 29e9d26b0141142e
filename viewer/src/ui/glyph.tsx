import { type ActStyle, claimedWord, type Glyph } from '../data/acts.js'

/** A pictogram; decoration only, its word stands beside it. */
export function GlyphIcon({ glyph, color, size = 14 }: { glyph: Glyph; color?: string; size?: number }) {
  const paint = color ?? 'currentColor'
  return (
    <svg class="glyph" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {glyph.stroke === undefined ? (
        <path d={glyph.d} fill={paint} fill-rule="evenodd" />
      ) : (
        <path d={glyph.d} fill="none" stroke={paint} stroke-width={glyph.stroke} stroke-linecap="round" stroke-linejoin="round" />
      )}
    </svg>
  )
}

/** Glyph and word of a class of event. */
export function ActBadge({ style, factuality = 'actual' }: { style: ActStyle; factuality?: string }) {
  return (
    <span class="act">
      <GlyphIcon glyph={style.glyph} color={style.color} />
      {claimedWord(style.word, factuality)}
    </span>
  )
}
