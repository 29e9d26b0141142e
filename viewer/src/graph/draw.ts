import type { Glyph } from '../data/acts.js'
import type { Palette } from './palette.js'

export const FONT = 'system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif'

const paths = new Map<string, Path2D>()
const pathOf = (glyph: Glyph): Path2D => {
  let path = paths.get(glyph.d)
  if (!path) {
    path = new Path2D(glyph.d)
    paths.set(glyph.d, path)
  }
  return path
}

/** Draws a pictogram centred on (x, y), `size` pixels wide. */
export function drawGlyph(context: CanvasRenderingContext2D, glyph: Glyph, x: number, y: number, size: number, color: string): void {
  context.save()
  context.translate(x - size / 2, y - size / 2)
  context.scale(size / 16, size / 16)
  if (glyph.stroke === undefined) {
    context.fillStyle = color
    context.fill(pathOf(glyph), 'evenodd')
  } else {
    context.strokeStyle = color
    context.lineWidth = glyph.stroke
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.stroke(pathOf(glyph))
  }
  context.restore()
}

/** Text with a rim in the background colour: the rim of all characters first, then the characters. */
export function haloText(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  palette: Palette,
  color = palette.text,
): void {
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = palette.background
  context.strokeText(text, x, y)
  context.fillStyle = color
  context.fillText(text, x, y)
}
