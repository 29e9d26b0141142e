export type Direction = 'left' | 'right' | 'up' | 'down'

const AXES: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] }
/** How much more a step aside counts than a step ahead. */
const ASIDE = 2

/**
 * The place that one means by a direction: ahead rather than aside, and near. Places are in pixels, y grows downwards.
 * @returns null when nothing lies in that direction
 */
export function nextIn(
  direction: Direction,
  from: readonly [number, number],
  places: Iterable<readonly [key: string, place: readonly [number, number]]>,
): string | null {
  const [ax, ay] = AXES[direction]
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const [key, [x, y]] of places) {
    const [dx, dy] = [x - from[0], y - from[1]]
    const ahead = dx * ax + dy * ay
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax)
    if (ahead < 1 || aside > ahead * 3) continue
    const cost = ahead + aside * ASIDE
    if (cost < least) {
      least = cost
      best = key
    }
  }
  return best
}
