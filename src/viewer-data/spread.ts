/** Room that a node with its name asks for, in layout units: names are wider than high. */
const WIDTH = 112
const HEIGHT = 62
const ROUNDS = 80

/**
 * Moves points apart, in place, until no two stand closer than a name needs, or for a fixed number of rounds.
 * A grid finds the neighbours, so a round costs time in proportion to the number of points.
 */
export function spread(points: readonly [number, number][], width = WIDTH, height = HEIGHT, rounds = ROUNDS): void {
  for (let round = 0; round < rounds; round++) {
    const cells = new Map<string, number[]>()
    for (const [index, [x, y]] of points.entries()) {
      const key = `${Math.floor(x / width)},${Math.floor(y / height)}`
      const cell = cells.get(key)
      if (cell) cell.push(index)
      else cells.set(key, [index])
    }
    let moved = false
    for (let i = 0; i < points.length; i++) {
      const a = points[i]!
      const column = Math.floor(a[0] / width)
      const row = Math.floor(a[1] / height)
      for (let dc = -1; dc <= 1; dc++)
        for (let dr = -1; dr <= 1; dr++)
          for (const j of cells.get(`${column + dc},${row + dr}`) ?? [])
            if (j > i && pushApart(a, points[j]!, j, width, height)) moved = true
    }
    if (!moved) return
  }
}

/** Pushes two points apart along their line in the space where a name's room is a unit circle. */
function pushApart(a: [number, number], b: [number, number], seed: number, width: number, height: number): boolean {
  let dx = (b[0] - a[0]) / width
  let dy = (b[1] - a[1]) / height
  let distance = Math.hypot(dx, dy)
  if (distance >= 1) return false
  if (distance < 1e-6) {
    dx = Math.cos(seed) * 1e-3
    dy = Math.sin(seed) * 1e-3
    distance = 1e-3
  }
  const push = ((1 - distance) / distance) * 0.5 + 1e-4
  a[0] -= dx * push * width
  a[1] -= dy * push * height
  b[0] += dx * push * width
  b[1] += dy * push * height
  return true
}

/** How far a party should stand from arrows that are not its own. */
const CLEARANCE = 110
/** Larger graphs are read by zooming and filtering; there the work would grow with parties times arrows. */
const MOST_PAIRS = 60_000

/** Moves points sideways, in place, off the arrows that pass over them. */
export function clearArrows(
  points: readonly [number, number][],
  arrows: readonly (readonly [[number, number], [number, number]])[],
  rounds = 40,
): void {
  if (points.length * arrows.length > MOST_PAIRS) return
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (const [a, b] of arrows)
      for (const point of points) {
        if (point === a || point === b) continue
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
        const length = Math.hypot(dx, dy)
        if (length === 0) continue
        const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length
        const aside = ((point[1] - a[1]) * dx - (point[0] - a[0]) * dy) / length
        if (along <= 0 || along >= length || Math.abs(aside) >= CLEARANCE) continue
        const step = (CLEARANCE - Math.abs(aside)) * 0.25 * (aside < 0 ? -1 : 1)
        point[0] -= (dy / length) * step
        point[1] += (dx / length) * step
        moved = true
      }
    if (!moved) return
  }
}
