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
