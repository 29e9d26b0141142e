import type { NumberMention, Span } from '../../model/index.js'
import { type Atom, toAtoms } from '../atoms.js'
import { findExpressions } from '../times/find.js'
import { type Cardinal, cardinalAt } from './cardinal.js'
import { countsNothing } from './context.js'
import { APPROXIMATORS } from './lexicon.js'
import { moneyAt } from './money.js'

/** A number of a text: the span covers approximator, number, scale, percent sign or currency. */
export interface FoundNumber extends Span, Pick<NumberMention, 'value' | 'approx' | 'unit' | 'currency'> {}

/** Finds the numbers of a text. Never throws; linear in the length of the text. */
export function findNumbers(text: string): FoundNumber[] {
  const atoms = toAtoms(text)
  return numbersIn(atoms, findExpressions(atoms))
}

/**
 * The same over atoms that are at hand. What a date expression covers counts nothing here.
 * Counts without an exact value ("dozens", "tens of thousands", "a third") yield nothing.
 */
export function numbersIn(atoms: readonly Atom[], times: readonly Span[]): FoundNumber[] {
  const found: FoundNumber[] = []
  let time = 0
  for (let i = 0; i < atoms.length; ) {
    const atom = atoms[i]!
    while (time < times.length && times[time]!.end <= atom.start) time++
    if (time < times.length && times[time]!.start <= atom.start) {
      i++
      continue
    }
    const limit = times[time]?.start ?? Number.POSITIVE_INFINITY
    const item = numberAt(atoms, i, limit)
    if (item === null) i++
    else {
      if (item.number !== null) found.push(item.number)
      i = item.next
    }
  }
  return found
}

/** A number that starts at an atom; `number` null for figures that count nothing, which are passed over whole. */
function numberAt(atoms: readonly Atom[], i: number, limit: number): { readonly number: FoundNumber | null; readonly next: number } | null {
  const money = moneyAt(atoms, i)
  if (money !== null && atoms[money.next - 1]!.end <= limit) {
    const { start, approx } = approximated(atoms, i)
    const number = {
      start,
      end: atoms[money.next - 1]!.end,
      value: money.value,
      approx: money.ranged ? (approx ?? 'between') : approx,
      unit: 'money' as const,
      currency: money.currency,
    }
    return { number, next: money.next }
  }
  const first = cardinalAt(atoms, i)
  if (first === null || atoms[first.next - 1]!.end > limit) return null
  if (countsNothing(atoms, i, first)) return { number: null, next: Math.max(i + 1, first.next) }
  const ranged = rangeAt(atoms, i, first, limit)
  const cardinal = ranged ?? first
  const percent = percentAt(atoms, cardinal.next)
  const next = percent ?? cardinal.next
  const { start, approx } = approximated(atoms, i)
  return {
    number: {
      start,
      end: atoms[next - 1]!.end,
      value: cardinal.value,
      approx: ranged === null ? approx : (approx ?? 'between'),
      unit: percent !== null ? 'percent' : cardinal.ordinal ? 'ordinal' : null,
      currency: null,
    },
    next,
  }
}

/** `20-25 million`, `20 to 25 million`, `between 20 and 25 million`: one mention with the lower bound; its scale is the upper one's. */
function rangeAt(atoms: readonly Atom[], i: number, first: Cardinal, limit: number): Cardinal | null {
  const joint = atoms[first.next]
  if (joint === undefined || joint.breaks || first.ordinal) return null
  const between = atoms[i - 1]?.lower === 'between'
  const joins =
    joint.lower === '-' ||
    joint.lower === '–' ||
    // "from 5 to 8", "rose by 86 to 56,803"
    (joint.lower === 'to' && !/^(from|by)$/.test(atoms[i - 1]?.lower ?? '')) ||
    (joint.lower === 'and' && between) ||
    joint.lower === 'or'
  if (!joins) return null
  const second = cardinalAt(atoms, first.next + 1)
  if (
    second === null ||
    second.ordinal ||
    atoms[first.next + 1]!.breaks ||
    atoms[second.next - 1]!.end > limit ||
    second.form !== first.form
  )
    return null
  if (countsNothing(atoms, first.next + 1, second) && joint.lower !== '-') return null
  const scale = !first.scaled && second.scaled ? second.value / unscaled(atoms, first.next + 1) : 1
  const value = Math.round(first.value * scale * 1000) / 1000
  if (!(value < second.value) || (joint.lower === 'or' && second.value > value * 2)) return null
  return { ...second, value }
}

function unscaled(atoms: readonly Atom[], i: number): number {
  const bare = cardinalAt([atoms[i]!], 0)
  return bare === null || bare.value === 0 ? 1 : bare.value
}

function percentAt(atoms: readonly Atom[], i: number): number | null {
  const word = atoms[i]?.lower
  if (word === '%' || word === '％' || word === 'percent' || word === 'pct') return i + 1
  if (word === 'pc' && !atoms[i]!.glued) return i + 1
  if (word === 'per' && atoms[i + 1]?.lower === 'cent') return i + 2
  return word === '-' && atoms[i + 1]?.lower === 'percent' ? i + 2 : null
}

/** The approximator that ends before an atom, and where the mention starts with it. */
function approximated(atoms: readonly Atom[], i: number): { readonly start: number; readonly approx: string | null } {
  const plain = { start: atoms[i]!.start, approx: null }
  if (atoms[i]!.breaks) return plain
  let end = i
  // "nearly a half million", "more than half a million" start with the number's own words; "about a total of 5" is not read.
  if (atoms[end - 1]?.lower === '(' || atoms[end - 1]?.lower === ',') return plain
  for (const words of APPROXIMATORS) {
    const from = end - words.length
    if (from < 0 || words.some((word, n) => atoms[from + n]!.lower !== word)) continue
    if (atoms.slice(from + 1, end).some((atom) => atom.breaks)) continue
    if (
      words.length === 1 &&
      (words[0] === 'over' || words[0] === 'under' || words[0] === 'above' || words[0] === 'around') &&
      /^(hand|hands|handed|take|took|turn|turned)$/.test(atoms[from - 1]?.lower ?? '')
    )
      continue
    end = from
    return { start: atoms[from]!.start, approx: words.join(' ') }
  }
  return plain
}
