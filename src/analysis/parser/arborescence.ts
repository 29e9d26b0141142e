/**
 * The best tree with one root over arc scores, where taking the best governor of each word gives none:
 * Edmonds' algorithm (1967), with a price on every arc from the root, so that exactly one is taken.
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
  // Arcs into the root make the graph strongly connected; they are taken back at the end.
  const w = [new Float64Array(n + 1).fill(-1e12)]
  for (let i = 0; i < n; i++) {
    const row = Float64Array.from(scores.subarray(i * (n + 1), (i + 1) * (n + 1)))
    row[0] = row[0]! - price
    w.push(row)
  }
  const governor = arborescence(w)
  return Int32Array.from({ length: n }, (_, i) => governor[i + 1]! - 1)
}

/** A word, or a cycle of groups made one: the arcs into it, best first for each source, and the one taken. */
interface Group {
  parent: Group | null
  readonly members: readonly Group[]
  /** Weight of the best arc from each node into the group, less what the cycle gives up for it, and the word it enters. */
  readonly weight: Float64Array
  readonly target: Int32Array
  from: number
  into: number
  onPath: boolean
}

/**
 * Governor of each node in the arborescence of greatest weight from node 0, in O(n²): grows a path backwards along best
 * arcs and makes each cycle one group until all is one (Gabow, Galil, Spencer and Tarjan 1986, without the heaps).
 */
function arborescence(w: readonly Float64Array[]): Int32Array {
  const n = w.length
  const leaves = w.map((row, v): Group => group([], row, new Int32Array(n).fill(v)))
  const top = leaves.slice()
  const path: Group[] = [leaves[0]!]
  leaves[0]!.onPath = true
  for (let groups = n; groups > 1; ) {
    const last = path.at(-1)!
    let best = -1
    for (let u = 0; u < n; u++) if (top[u] !== last && (best < 0 || last.weight[u]! > last.weight[best]!)) best = u
    last.from = best
    last.into = last.target[best]!
    const next = top[best]!
    if (!next.onPath) {
      next.onPath = true
      path.push(next)
      continue
    }
    const members = path.splice(path.indexOf(next))
    groups -= members.length - 1
    const merged = merge(members, n)
    for (let v = 0; v < n; v++) if (members.includes(top[v]!)) top[v] = merged
    path.push(merged)
  }
  return unfold(leaves)
}

function group(members: readonly Group[], weight: Float64Array, target: Int32Array): Group {
  return { parent: null, members, weight, target, from: -1, into: -1, onPath: false }
}

function merge(members: readonly Group[], n: number): Group {
  const merged = group(members, new Float64Array(n).fill(Number.NEGATIVE_INFINITY), new Int32Array(n))
  merged.onPath = true
  for (const member of members) {
    member.parent = merged
    const taken = member.weight[member.from]!
    for (let u = 0; u < n; u++) {
      const value = member.weight[u]! - taken
      if (value > merged.weight[u]!) {
        merged.weight[u] = value
        merged.target[u] = member.target[u]!
      }
    }
  }
  return merged
}

/** Opens the groups from the root on: where an arc enters a group, its cycle is broken there and kept elsewhere. */
function unfold(leaves: readonly Group[]): Int32Array {
  const governor = new Int32Array(leaves.length).fill(-1)
  const open: [entry: Group, outermost: Group | null][] = [[leaves[0]!, null]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [entry, outermost] = next
    for (let inner = entry; inner !== outermost && inner.parent; inner = inner.parent) {
      if (inner.parent === outermost?.parent) break
      for (const other of inner.parent.members) {
        if (other === inner) continue
        governor[other.into] = other.from
        open.push([leaves[other.into]!, other])
      }
    }
  }
  return governor
}
