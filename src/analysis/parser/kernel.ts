import { KERNEL_BYTES } from './kernel-bytes.js'
import type { Matrix } from './weights.js'

/** A matrix in the kernel's memory: columns in groups of four, 16 bits a value, one scale a column. */
export interface Packed {
  readonly values: number
  readonly scale: number
  readonly inputs: number
  readonly outputs: number
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  heapBase(): number
  product(a: number, lda: number, w: number, scale: number, bias: number, out: number, ldo: number, m: number, k: number, n: number): void
  recur(
    gates: number,
    ldg: number,
    w: number,
    scale: number,
    hidden: number,
    first: number,
    active: number,
    steps: number,
    reverse: number,
    place: number,
    out: number,
    ldo: number,
    cell: number,
    state: number,
  ): void
  quantise(x: number, to: number, n: number, scale: number, relu: number): void
  pairs(left: number, ldl: number, right: number, ldr: number, out: number, n: number, m: number, width: number): void
  join(dep: number, head: number, to: number, n: number, scale: number): void
}

// The part of the WebAssembly interface used here, so that the sources need no browser typings.
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: unknown } }>
}

/** Scale of LSTM states as whole numbers, as in kernel.c. */
export const STATE_SCALE = 16384

/** The WASM kernel with its memory, handed out from a stack: weights stay, scratch is taken back. */
export class Kernel {
  private top: number
  private constructor(readonly run: Exports) {
    this.top = run.heapBase()
  }

  /** Compiles the kernel. */
  static async create(): Promise<Kernel> {
    const bytes = Uint8Array.from(atob(KERNEL_BYTES), (c) => c.charCodeAt(0))
    const { instance } = await WebAssembly.instantiate(bytes, {})
    return new Kernel(instance.exports as Exports)
  }

  /** Takes `bytes` of memory, aligned to 16, and returns where they begin. Views made before may be stale afterwards. */
  take(bytes: number): number {
    const at = (this.top + 15) & ~15
    this.top = at + bytes
    const missing = this.top - this.run.memory.buffer.byteLength
    if (missing > 0) this.run.memory.grow(Math.ceil(missing / 65536) + 16)
    return at
  }

  /** Marks the top of the memory, to give back all that is taken later with `release`. */
  mark(): number {
    return this.top
  }

  release(mark: number): void {
    this.top = mark
  }

  floats(at: number, length: number): Float32Array {
    return new Float32Array(this.run.memory.buffer, at, length)
  }

  shorts(at: number, length: number): Int16Array {
    return new Int16Array(this.run.memory.buffer, at, length)
  }

  ints(at: number, length: number): Int32Array {
    return new Int32Array(this.run.memory.buffer, at, length)
  }

  putFloats(values: Float32Array): number {
    const at = this.take(values.length * 4)
    this.floats(at, values.length).set(values)
    return at
  }

  /** Lays a matrix out for `product`; `inputScale` is the scale of the whole numbers it will be multiplied with. */
  pack(matrix: Matrix, inputScale: number): Packed {
    const { rows, columns, values, scale } = matrix
    const at = this.take(rows * columns * 2)
    const scales = this.take(rows * 4)
    const out = this.shorts(at, rows * columns)
    for (let r = 0; r < rows; r++) {
      const group = (r >> 2) * columns * 4 + (r & 3) * 2
      const row = r * columns
      for (let k = 0; k < columns; k += 2) {
        const at = group + k * 4
        out[at] = values[row + k]!
        out[at + 1] = values[row + k + 1]!
      }
    }
    const to = this.floats(scales, rows)
    for (let r = 0; r < rows; r++) to[r] = scale[r]! / inputScale
    return { values: at, scale: scales, inputs: columns, outputs: rows }
  }

  /** `out` (m rows) = `a` (m rows of 16-bit numbers) times the matrix, plus `bias`. */
  product(a: number, lda: number, w: Packed, bias: number, out: number, m: number): void {
    this.run.product(a, lda, w.values, w.scale, bias, out, w.outputs, m, w.inputs, w.outputs)
  }
}
