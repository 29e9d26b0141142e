/** Room that a node with its name asks for, in layout units: names are written to the right, so it is wider than high. */
const WIDTH = 108
const HEIGHT = 46
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
