import { InputLayer, shapes } from './features.js'
import { type Kernel, type Packed, STATE_SCALE } from './kernel.js'
import type { Weights } from './weights.js'

/** A sentence to parse: its words, and for each word what is known of it (see `nameFlag`). */
export interface Input {
  readonly forms: readonly string[]
  readonly flags?: ArrayLike<number>
}

/** Scores of one sentence of n words. */
export interface Scores {
  /** n rows, one column for each tag (and some empty ones up to `tagWidth`). */
  readonly tags: Float32Array
  readonly tagWidth: number
  /** n rows (dependents) of n + 1 columns: column 0 the root, column h + 1 word h as the governor. */
  readonly arcs: Float32Array
  /** Scores of all relations for the governors chosen (-1 the root): n rows of `width` columns. Call before the next `score`. */
  relations(heads: ArrayLike<number>): { readonly scores: Float32Array; readonly width: number }
}

interface Direction {
  readonly input: Packed
  readonly bias: number
  readonly forward: Packed
  readonly backward: Packed
}

const INPUT_SCALE = 4096
const RELU_SCALE = 1024
// Sentences run in lock-step, so that one pass over the recurrent weights serves all of them.
const LOCK_STEP = 16

/** The tagger's and parser's network: two-layer BiLSTM, tag scores from the first layer, arcs and relations from the second. */
export class Network {
  readonly input: InputLayer
  private readonly layers: Direction[]
  private readonly tag: { readonly w: Packed; readonly bias: number }
  private readonly dense: Record<'arc_dep' | 'arc_head' | 'rel_dep' | 'rel_head', { readonly w: Packed; readonly bias: number }>
  private readonly u: { readonly w: Packed; readonly bias: number }
  private readonly rel: { readonly w: Packed; readonly bias: number }
  private readonly root: { readonly arc: number; readonly rel: number }

  constructor(
    readonly weights: Weights,
    private readonly kernel: Kernel,
  ) {
    this.input = new InputLayer(weights, INPUT_SCALE)
    const load = (name: string, scale: number) => ({
      w: kernel.pack(weights.matrix(name), scale),
      bias: kernel.putFloats(weights.floats(`${name}.bias`)),
    })
    this.layers = Array.from({ length: weights.config.layers }, (_, k) => {
      const { w, bias } = load(`in${k}`, k === 0 ? INPUT_SCALE : STATE_SCALE)
      const state = (side: string) => kernel.pack(weights.matrix(`${side}${k}`), STATE_SCALE)
      return { input: w, bias, forward: state('fwd'), backward: state('bwd') }
    })
    this.tag = load('tag', STATE_SCALE)
    this.dense = {
      arc_dep: load('arc_dep', STATE_SCALE),
      arc_head: load('arc_head', STATE_SCALE),
      rel_dep: load('rel_dep', STATE_SCALE),
      rel_head: load('rel_head', STATE_SCALE),
    }
    this.u = load('u', RELU_SCALE)
    this.rel = load('rel', RELU_SCALE)
    this.root = { arc: kernel.putFloats(weights.floats('root.arc')), rel: kernel.putFloats(weights.floats('root.rel')) }
  }

  /** Scores sentences of any number and hands each to `use` (with its place in `inputs`), in no particular order. */
  score(inputs: readonly Input[], use: (index: number, scores: Scores) => void): void {
    const order = inputs.map((_, i) => i).filter((i) => inputs[i]!.forms.length > 0)
    order.sort((a, b) => inputs[b]!.forms.length - inputs[a]!.forms.length || a - b)
    for (let i = 0; i < order.length; i += LOCK_STEP) this.scoreTogether(inputs, order.slice(i, i + LOCK_STEP), use)
  }

  /** Sentences longest first. Rows of the layers lie step by step; rows of the result sentence by sentence. */
  private scoreTogether(inputs: readonly Input[], batch: readonly number[], use: (index: number, scores: Scores) => void): void {
    const { kernel } = this
    const mark = kernel.mark()
    const lengths = batch.map((i) => inputs[i]!.forms.length)
    const steps = lengths[0]!
    const rows = lengths.reduce((a, b) => a + b, 0)
    const first = kernel.take(steps * 4)
    const active = kernel.take(steps * 4)
    const place = kernel.take(rows * 4)
    const same = kernel.take(rows * 4)
    const starts = lengths.map((_, b) => lengths.slice(0, b).reduce((x, y) => x + y, 0))
    const x = kernel.take(rows * this.input.width * 2)
    const rowOf = this.layout(lengths, steps, starts, { first, active, place, same })
    const cells = kernel.shorts(x, rows * this.input.width)
    batch.forEach((index, b) => {
      const { forms, flags } = inputs[index]!
      const outline = shapes(forms)
      forms.forEach((form, t) => {
        this.input.write(cells, rowOf(t) * this.input.width + b * this.input.width, form, outline[t]!, flags?.[t] ?? 0)
      })
    })
    const { hidden, arc, rel } = this.weights.config
    let from = x
    let width = this.input.width
    let low = 0
    this.layers.forEach((layer, k) => {
      const last = k === this.layers.length - 1
      const out = kernel.take(rows * 4 * hidden)
      const gates = kernel.take(rows * hidden * 32)
      const cell = kernel.take(batch.length * hidden * 4)
      const state = kernel.take(batch.length * hidden * 2)
      kernel.product(from, width, layer.input, layer.bias, gates, rows)
      for (const reverse of [0, 1]) {
        const w = reverse ? layer.backward : layer.forward
        kernel.floats(cell, batch.length * hidden).fill(0)
        kernel.shorts(state, batch.length * hidden).fill(0)
        const [g, o] = [gates + reverse * hidden * 16, out + reverse * hidden * 2]
        kernel.run.recur(
          g,
          8 * hidden,
          w.values,
          w.scale,
          hidden,
          first,
          active,
          steps,
          reverse,
          last ? place : same,
          o,
          2 * hidden,
          cell,
          state,
        )
      }
      if (k === 0) low = out
      from = out
      width = 2 * hidden
    })
    const tagRows = kernel.take(rows * this.tag.w.outputs * 4)
    kernel.product(low, width, this.tag.w, this.tag.bias, tagRows, rows)
    const dense = (part: { w: Packed; bias: number }) => {
      const out = kernel.take(rows * part.w.outputs * 4)
      kernel.product(from, width, part.w, part.bias, out, rows)
      return out
    }
    const [arcDep, arcHead] = [dense(this.dense.arc_dep), dense(this.dense.arc_head)]
    const [relDep, relHead] = [dense(this.dense.rel_dep), dense(this.dense.rel_head)]
    const dep16 = kernel.take(rows * arc * 2)
    kernel.run.quantise(arcDep, dep16, rows * arc, RELU_SCALE, 1)
    const left = kernel.take(rows * arc * 4)
    kernel.product(dep16, arc, this.u.w, this.u.bias, left, rows)
    batch.forEach((index, b) => {
      const n = lengths[b]!
      const start = starts[b]!
      const inner = kernel.mark()
      const arcs = this.arcs(left + start * arc * 4, arcHead + start * arc * 4, n)
      const tagWidth = this.tag.w.outputs
      // With one layer its rows lie sentence by sentence, with more the first layer's lie step by step.
      const tags = new Float32Array(n * tagWidth)
      for (let t = 0; t < n; t++) {
        const row = this.layers.length > 1 ? rowOf(t) + b : start + t
        tags.set(kernel.floats(tagRows + row * tagWidth * 4, tagWidth), t * tagWidth)
      }
      const relations = (heads: ArrayLike<number>) => this.relations(relDep + start * rel * 4, relHead + start * rel * 4, n, heads)
      use(index, { tags, tagWidth, arcs, relations })
      kernel.release(inner)
    })
    kernel.release(mark)
  }

  /** Fills the tables that say where the words of each step lie; returns the first row of a step. */
  private layout(
    lengths: readonly number[],
    steps: number,
    starts: readonly number[],
    at: { first: number; active: number; place: number; same: number },
  ): (t: number) => number {
    const { kernel } = this
    const rows = starts.at(-1)! + lengths.at(-1)!
    const offsets: number[] = []
    const first = kernel.ints(at.first, steps)
    const active = kernel.ints(at.active, steps)
    const place = kernel.ints(at.place, rows)
    const same = kernel.ints(at.same, rows)
    let row = 0
    let count = lengths.length
    for (let t = 0; t < steps; t++) {
      while (lengths[count - 1]! <= t) count--
      offsets.push(row)
      first[t] = row
      active[t] = count
      for (let b = 0; b < count; b++) {
        place[row + b] = starts[b]! + t
        same[row + b] = row + b
      }
      row += count
    }
    return (t) => offsets[t]!
  }

  private arcs(left: number, head: number, n: number): Float32Array {
    const { kernel } = this
    const { arc } = this.weights.config
    const inner = kernel.take(n * n * 4)
    const root = kernel.take(n * 4)
    kernel.run.pairs(left, arc, head, arc, inner, n, n, arc)
    kernel.run.pairs(left, arc, this.root.arc, arc, root, n, 1, arc)
    const out = new Float32Array(n * (n + 1))
    const [words, roots] = [kernel.floats(inner, n * n), kernel.floats(root, n)]
    for (let i = 0; i < n; i++) {
      out[i * (n + 1)] = roots[i]!
      out.set(words.subarray(i * n, (i + 1) * n), i * (n + 1) + 1)
    }
    return out
  }

  private relations(dep: number, head: number, n: number, heads: ArrayLike<number>): { scores: Float32Array; width: number } {
    const { kernel } = this
    const { rel } = this.weights.config
    const width = this.rel.w.outputs
    const joined = kernel.take(n * rel * 2)
    const out = kernel.take(n * width * 4)
    for (let i = 0; i < n; i++) {
      const h = heads[i]!
      kernel.run.join(dep + i * rel * 4, h < 0 ? this.root.rel : head + h * rel * 4, joined + i * rel * 2, rel, RELU_SCALE)
    }
    kernel.product(joined, rel, this.rel.w, this.rel.bias, out, n)
    return { scores: kernel.floats(out, n * width), width }
  }
}
