import type { Matrix, Weights } from './weights.js'

// `training/features.py` computes the same features; a test compares the two on a table of words.
const AFFIX_BUCKETS = 8192
const YEAR = /^(1[5-9]|20)\d\d$/
const NUMBER = /^[+-]?\.?\d[\d.,:/-]*$/

/** Kinds of known names that the network is told of. */
const NAME_KINDS = ['place', 'person', 'organization', 'other'] as const
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
function fnv(text: string, salt: number): number {
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
  private readonly glove: ReadonlyMap<string, number>
  private readonly word: ReadonlyMap<string, number>
  private readonly tables: { readonly word: Matrix; readonly affix: Matrix }
  private readonly shape: Int16Array
  private readonly flag: Int16Array
  private readonly widths: { readonly glove: number; readonly shape: number; readonly flag: number }
  private readonly known = new Map<string, Int16Array>()

  constructor(
    private readonly weights: Weights,
    private readonly scale: number,
  ) {
    this.glove = placesOf(weights.words('glove.words'))
    this.word = placesOf(weights.words('words'))
    this.tables = { word: weights.matrix('word'), affix: weights.matrix('affix') }
    const [shape, flag] = [weights.matrix('shape'), weights.matrix('flag')]
    this.shape = this.wholeTable(shape)
    this.flag = this.wholeTable(flag)
    this.widths = { glove: weights.glove.width, shape: shape.columns, flag: flag.columns }
    this.width = weights.glove.width + this.tables.word.columns + this.tables.affix.columns + shape.columns + flag.columns
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
    const { shape: s, flag: f } = this.widths
    for (let k = 0; k < s; k++) to[p++] = this.shape[shape * s + k]!
    for (let k = 0; k < f; k++) to[p++] = this.flag[flag * f + k]!
  }

  private whole(value: number): number {
    const v = Math.round(value * this.scale)
    return Math.max(-32767, Math.min(32767, v))
  }

  private wholeTable({ columns, values, scale }: Matrix): Int16Array {
    return Int16Array.from(values, (v, i) => this.whole(v * scale[(i / columns) | 0]!))
  }

  private embed(form: string): Int16Array {
    const { glove } = this.widths
    const { word, affix } = this.tables
    const out = new Int16Array(glove + word.columns + affix.columns)
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
    for (let k = 0; k < word.columns; k++) out[glove + k] = this.whole(word.values[id * word.columns + k]! * word.scale[id]!)
    const buckets = affixes(form)
    for (let k = 0; k < affix.columns; k++) {
      let sum = 0
      for (const b of buckets) sum += affix.values[b * affix.columns + k]! * affix.scale[b]!
      out[glove + word.columns + k] = this.whole(sum)
    }
    return out
  }
}

function placesOf(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let i = 0; i < words.length; i++) places.set(words[i]!, i)
  return places
}
