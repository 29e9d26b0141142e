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

/** A name on at most two lines, broken at the space nearest to its middle when it is long. */
export function wrapName(name: string): readonly string[] {
  if (name.length <= 16) return name ? [name] : []
  const middle = name.length / 2
  let best = -1
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) if (Math.abs(at - middle) < Math.abs(best - middle)) best = at
  return best < 3 ? [name] : [name.slice(0, best), name.slice(best + 1)]
}

/** Point of an arrow on the screen, `t` of the way along. Sigma bends an arrow by `curvature` times its length to its left. */
export function pointOn(ax: number, ay: number, bx: number, by: number, curvature: number, t: number): readonly [number, number] {
  const cx = (ax + bx) / 2 + (by - ay) * curvature
  const cy = (ay + by) / 2 - (bx - ax) * curvature
  const s = 1 - t
  return [s * s * ax + 2 * s * t * cx + t * t * bx, s * s * ay + 2 * s * t * cy + t * t * by]
}
