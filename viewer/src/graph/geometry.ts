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

/** Distance in pixels from a point to an arrow, measured to short straight pieces of its curve; infinite when it is far. */
export function distanceTo(x: number, y: number, a: readonly [number, number], b: readonly [number, number], curvature: number): number {
  const bow = Math.hypot(b[0] - a[0], b[1] - a[1]) * Math.abs(curvature) + 20
  if (x < Math.min(a[0], b[0]) - bow || x > Math.max(a[0], b[0]) + bow || y < Math.min(a[1], b[1]) - bow || y > Math.max(a[1], b[1]) + bow)
    return Number.POSITIVE_INFINITY
  const pieces = curvature === 0 ? 1 : 16
  let least = Number.POSITIVE_INFINITY
  let [px, py] = a
  for (let i = 1; i <= pieces; i++) {
    const [qx, qy] = pointOn(a[0], a[1], b[0], b[1], curvature, i / pieces)
    const [dx, dy] = [qx - px, qy - py]
    const t = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)))
    least = Math.min(least, Math.hypot(px + t * dx - x, py + t * dy - y))
    px = qx
    py = qy
  }
  return least
}
