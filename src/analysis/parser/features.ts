import type { Weights } from './weights.js'

// `training/features.py` computes the same features; a test compares the two on a table of words.
const AFFIX_BUCKETS = 8192
const YEAR = /^(1[5-9]|20)\d\d$/
const NUMBER = /^[+-]?\.?\d[\d.,:/-]*$/

/** Kinds of known names that the network is told of. */
export const NAME_KINDS = ['place', 'person', 'organization', 'other'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** What the network is told about a word that lies in a known name: 0 for none. */
export function nameFlag(kind: NameKind, inside: boolean): number {
  return 1 + 2 * NAME_KINDS.indexOf(kind) + (inside ? 1 : 0)
}

function wordKey(form: string): string {
  if (YEAR.test(form)) return '!year'
  if (NUMBER.test(form)) return '!num'
  return form.toLowerCase().replaceAll('’', "'")
}

/** FNV-1a over UTF-16 code units. */
export function fnv(text: string, salt: number): number {
  let h = (0x811c9dc5 ^ salt) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** Seven buckets: prefixes of 1-3 and suffixes of 1-4 letters of the lower-cased form. */
export function affixes(form: string): number[] {
  const low = form.toLowerCase().replace(/[\u{10000}-\u{10FFFF}]/gu, '\ufffd')
  const n = low.length
  const bucket = (text: string, salt: number) => fnv(text, salt) % AFFIX_BUCKETS
  return [
    ...[1, 2, 3].map((k) => (n >= k ? bucket(low.slice(0, k), k) : 0)),
    ...[1, 2, 3, 4].map((k) => (n >= k ? bucket(low.slice(n - k), 16 + k) : 0)),
  ]
}

/** One of twelve outlines of a word. */
export function shapeKind(form: string): number {
  let upper = 0
  let lower = 0
  let digit = 0
  let other = 0
  for (const c of form) {
    if (c >= '0' && c <= '9') digit++
    else if (c.toLowerCase() !== c) upper++
    else if (c.toUpperCase() !== c) lower++
    else other++
  }
  const first = String.fromCodePoint(form.codePointAt(0) ?? 32)
  if (digit) {
    if (upper || lower) return upper ? 7 : 6
    return other === 0 ? 4 : 5
  }
  if (upper && lower) return first.toLowerCase() !== first && upper === 1 ? 2 : 3
  if (upper) return other ? 9 : upper > 1 ? 1 : 10
  if (lower) return other === 0 ? 0 : 11
  return 8
}

/** 0 ordinary, 1 capitals, 2 title case, 3 no capital at all. */
export function sentenceCase(forms: readonly string[]): number {
  const words = forms.filter((f) => f.length > 3 && /^\p{L}/u.test(f))
  if (words.length < 3) return 0
  if (words.filter((f) => f.toUpperCase() === f).length * 10 >= words.length * 8) return 1
  if (words.filter((f) => f[0]!.toLowerCase() !== f[0]).length * 10 >= words.length * 8) return 2
  return forms.every((f) => f.toLowerCase() === f) ? 3 : 0
}

/** Row of the shape table for each word of a sentence. */
export function shapes(forms: readonly string[]): number[] {
  const mode = sentenceCase(forms)
  return forms.map((f, i) => (shapeKind(f) * 2 + (i === 0 ? 1 : 0)) * 4 + mode)
}

/** Turns words into the network's input: whole numbers, `scale` to one. */
export class InputLayer {
  readonly width: number
  private readonly glove: Map<string, number>
  private readonly word: Map<string, number>
  private readonly tables: { word: Float32Array; affix: Float32Array; shape: Float32Array; flag: Float32Array }
  private readonly widths: { glove: number; word: number; affix: number; shape: number; flag: number }
  private readonly known = new Map<string, Int16Array>()

  constructor(
    private readonly weights: Weights,
    private readonly scale: number,
  ) {
    this.glove = new Map(weights.words('glove.words').map((w, i) => [w, i]))
    this.word = new Map(weights.words('words').map((w, i) => [w, i]))
    const table = (name: string) => {
      const { rows, columns, values, scale: s } = weights.matrix(name)
      const out = new Float32Array(rows * columns)
      for (let i = 0; i < out.length; i++) out[i] = values[i]! * s[(i / columns) | 0]!
      return { out, columns }
    }
    const [word, affix, shape, flag] = [table('word'), table('affix'), table('shape'), table('flag')]
    this.tables = { word: word.out, affix: affix.out, shape: shape.out, flag: flag.out }
    this.widths = { glove: weights.glove.width, word: word.columns, affix: affix.columns, shape: shape.columns, flag: flag.columns }
    this.width = Object.values(this.widths).reduce((a, b) => a + b, 0)
  }

  /** Whether a lower-case word is among the frequent words of the embeddings. */
  isWord(word: string): boolean {
    return this.glove.has(word)
  }

  /** Writes the inputs of one word to `to` at `at`: embeddings of the form, then outline and known-name flag. */
  write(to: Int16Array, at: number, form: string, shape: number, flag: number): void {
    let known = this.known.get(form)
    if (!known) {
      known = this.embed(form)
      // Bounds the memory of a long run; what is dropped is only computed again.
      if (this.known.size > 20000) this.known.clear()
      this.known.set(form, known)
    }
    to.set(known, at)
    let p = at + known.length
    for (const [table, width, row] of [
      [this.tables.shape, this.widths.shape, shape],
      [this.tables.flag, this.widths.flag, flag],
    ] as const) {
      for (let k = 0; k < width; k++) to[p++] = this.whole(table[row * width + k]!)
    }
  }

  private whole(value: number): number {
    const v = Math.round(value * this.scale)
    return Math.max(-32767, Math.min(32767, v))
  }

  private embed(form: string): Int16Array {
    const { glove, word, affix } = this.widths
    const out = new Int16Array(glove + word + affix)
    const low = form.toLowerCase()
    const row = NUMBER.test(form) ? undefined : this.glove.get(Object.hasOwn(this.weights.aliases, low) ? this.weights.aliases[low]! : low)
    if (row !== undefined) {
      const { values, scale } = this.weights.glove
      const s = scale[row]! / 65536
      for (let k = 0; k < glove; k++) {
        const byte = values[(row * glove + k) >> 1]!
        out[k] = this.whole(((k & 1 ? byte >> 4 : byte & 15) - 8) * s)
      }
    }
    const id = this.word.get(wordKey(form)) ?? 0
    for (let k = 0; k < word; k++) out[glove + k] = this.whole(this.tables.word[id * word + k]!)
    const buckets = affixes(form)
    for (let k = 0; k < affix; k++) {
      let sum = 0
      for (const b of buckets) sum += this.tables.affix[b * affix + k]!
      out[glove + word + k] = this.whole(sum)
    }
    return out
  }
}
