/**
 * The best tree with one root over arc scores, where taking the best governor of each word gives none:
 * Chu-Liu/Edmonds (Edmonds 1967), with a price on every arc from the root, so that exactly one is taken.
 * @param scores n rows of n + 1 columns; column 0 the root, column h + 1 word h.
 * @returns governor of each word, -1 for the root.
 */
export function bestTree(scores: Float32Array, n: number): Int32Array {
  const heads = new Int32Array(n)
  for (let i = 0; i < n; i++) {
    let best = i === 0 && n > 1 ? 2 : 0
    for (let h = 0; h <= n; h++) if (h !== i + 1 && scores[i * (n + 1) + h]! > scores[i * (n + 1) + best]!) best = h
    heads[i] = best - 1
  }
  return isTree(heads) ? heads : maximumSpanning(scores, n)
}

/** Whether the governors form one tree: one root, and every word reaches it. */
export function isTree(heads: ArrayLike<number>): boolean {
  const n = heads.length
  let roots = 0
  const state = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    if (heads[i] === -1) roots++
    let k = i
    while (k >= 0 && state[k] === 0) {
      state[k] = 1
      k = heads[k]!
    }
    if (k >= 0 && state[k] === 1) return false
    for (k = i; k >= 0 && state[k] === 1; k = heads[k]!) state[k] = 2
  }
  return roots === 1
}

function maximumSpanning(scores: Float32Array, n: number): Int32Array {
  // Nodes 0 the root, 1..n the words; w[to][from].
  let range = 1
  for (let i = 0; i < scores.length; i++) range = Math.max(range, Math.abs(scores[i]!))
  const price = 4 * range * (n + 1)
  const w: Float64Array[] = [new Float64Array(n + 1).fill(Number.NEGATIVE_INFINITY)]
  for (let i = 0; i < n; i++) {
    const row = Float64Array.from(scores.subarray(i * (n + 1), (i + 1) * (n + 1)))
    row[0] = row[0]! - price
    row[i + 1] = Number.NEGATIVE_INFINITY
    w.push(row)
  }
  const parent = edmonds(w)
  return Int32Array.from({ length: n }, (_, i) => parent[i + 1]! - 1)
}

/** Governor of each node (0 has none: -1) in the arborescence of greatest weight rooted in node 0. */
function edmonds(w: readonly Float64Array[]): Int32Array {
  const n = w.length
  const parent = new Int32Array(n).fill(-1)
  for (let v = 1; v < n; v++) {
    let best = v === 1 ? (n > 2 ? 2 : 0) : 1
    for (let u = 0; u < n; u++) if (u !== v && w[v]![u]! > w[v]![best]!) best = u
    parent[v] = best
  }
  const cycle = findCycle(parent)
  if (!cycle) return parent
  // The cycle becomes one node, the last of the smaller graph.
  const inside = new Set(cycle)
  const outer = Array.from({ length: n }, (_, v) => v).filter((v) => !inside.has(v))
  const m = outer.length
  const small = Array.from({ length: m + 1 }, () => new Float64Array(m + 1).fill(Number.NEGATIVE_INFINITY))
  const enter = new Int32Array(m)
  const leave = new Int32Array(m)
  for (let a = 0; a < m; a++) {
    const u = outer[a]!
    for (let b = 0; b < m; b++) small[b]![a] = w[outer[b]!]![u]!
    let into = cycle[0]!
    let out = cycle[0]!
    for (const v of cycle) {
      if (w[v]![u]! - w[v]![parent[v]!]! > w[into]![u]! - w[into]![parent[into]!]!) into = v
      if (w[u]![v]! > w[u]![out]!) out = v
    }
    enter[a] = into
    leave[a] = out
    small[m]![a] = w[into]![u]! - w[into]![parent[into]!]!
    small[a]![m] = w[u]![out]!
  }
  const solved = edmonds(small)
  const result = parent.slice()
  for (let b = 1; b < m; b++) result[outer[b]!] = solved[b] === m ? leave[b]! : outer[solved[b]!]!
  const from = solved[m]!
  result[enter[from]!] = outer[from]!
  return result
}

function findCycle(parent: Int32Array): number[] | null {
  const state = new Int32Array(parent.length)
  for (let i = 1; i < parent.length; i++) {
    let v = i
    while (v > 0 && state[v] === 0) {
      state[v] = i
      v = parent[v]!
    }
    if (v > 0 && state[v] === i) {
      const cycle = [v]
      for (let u = parent[v]!; u !== v; u = parent[u]!) cycle.push(u)
      return cycle
    }
  }
  return null
}
