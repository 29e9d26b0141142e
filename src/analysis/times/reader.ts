import type { Atom } from '../atoms.js'
import type { Expression } from './expression.js'
import { COUNTS, MONTHS, VAGUE_COUNTS, WEAK_MONTHS } from './lexicon.js'

/** The atoms of one paragraph; no date expression crosses a paragraph. */
export type Atoms = readonly Atom[]
/** An expression, and the index of the atom after it. */
export interface Match {
  readonly expression: Expression
  readonly next: number
}

export function lower(atoms: Atoms, i: number): string {
  return atoms[i]?.lower ?? ''
}

/** Index after an optional hyphen. */
function skipHyphen(atoms: Atoms, i: number): number {
  return lower(atoms, i) === '-' ? i + 1 : i
}

/** Index after an optional word. */
export function skip(atoms: Atoms, i: number, word: string): number {
  return lower(atoms, i) === word ? i + 1 : i
}

export function isCapital(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.kind === 'word' && atom.text[0] !== atom.text[0]!.toLowerCase()
}

/** True for a mark, a word or the end that a number ending there may be glued to; false for "2021a" or "20:15". */
function endsCleanly(atoms: Atoms, i: number): boolean {
  const next = atoms[i]
  if (next === undefined || !next.glued) return true
  if (next.kind === 'word') return false
  return !(':/%°_'.includes(next.lower) || (next.lower === '-' && atoms[i + 1]?.glued === true && atoms[i + 1]!.kind !== 'word'))
}

/** A number that starts a word of its own, not the tail of "COVID-19" or "B.1.351". */
export function startsCleanly(atoms: Atoms, i: number): boolean {
  const atom = atoms[i]!
  const previous = atoms[i - 1]
  if (!atom.glued || previous === undefined) return true
  if (previous.kind !== 'mark') return false
  if (previous.lower === '-' && /^(mid|early|late|end|fy|fiscal)$/.test(lower(atoms, i - 2))) return true
  if (previous.lower === '-' || previous.lower === '/' || previous.lower === ':' || previous.lower === '.')
    return !(previous.glued && i > 1)
  return previous.lower !== '#' && previous.lower !== '_'
}

export function yearAt(atoms: Atoms, i: number): number | null {
  const atom = atoms[i]
  if (atom === undefined || atom.kind !== 'number' || !/^\d{4}$/.test(atom.text)) return null
  const year = Number(atom.text)
  if (year < 1800 || year > 2199) return null
  const after = atoms[i + 1]
  if (after?.glued === true && (after.kind === 'word' ? after.lower !== 't' : ':%°_'.includes(after.lower))) return null
  return year
}

/** A day of the month: 12, 12th. */
export function dayAt(atoms: Atoms, i: number): { readonly day: number; readonly next: number; readonly ordinal: boolean } | null {
  const atom = atoms[i]
  if (atom === undefined || atom.kind !== 'number' || !/^\d{1,2}$/.test(atom.text)) return null
  const day = Number(atom.text)
  if (day < 1 || day > 31) return null
  const after = atoms[i + 1]
  if (after?.glued === true && /^(st|nd|rd|th)$/.test(after.lower)) return { day, next: i + 2, ordinal: true }
  if (after?.glued === true && after.lower === '-' && (atoms[i + 2]?.kind !== 'word' || MONTHS.has(lower(atoms, i + 2))))
    return { day, next: i + 1, ordinal: false }
  if (!endsCleanly(atoms, i + 1)) return null
  if (/^(million|billion|thousand|hundred|crore|lakh|lakhs|crores|percent|per|bn|mn)$/.test(lower(atoms, i + 1))) return null
  return { day, next: i + 1, ordinal: false }
}

/** A month's name with a capital, with its abbreviating full stop. `weak`: also a word or a given name. */
export function monthAt(atoms: Atoms, i: number): { readonly month: number; readonly next: number; readonly weak: boolean } | null {
  const atom = atoms[i]
  if (atom === undefined || !isCapital(atom)) return null
  const month = MONTHS.get(atom.lower)
  if (month === undefined) return null
  const short = atom.lower.length < 5 && atom.lower !== 'may' && atom.lower !== 'june' && atom.lower !== 'july'
  // At the end of a sentence the full stop is the sentence's own.
  const after = atoms[i + 2]
  const stop = short && lower(atoms, i + 1) === '.' && atoms[i + 1]!.glued && after !== undefined && !isCapital(after)
  return { month, next: stop ? i + 2 : i + 1, weak: WEAK_MONTHS.has(atom.lower) }
}

/** A small count in words or figures: `two`, `a`, `a couple of`, `14`; `count` null for `several`. */
export function countAt(atoms: Atoms, i: number): { readonly count: number | null; readonly next: number } | null {
  const word = lower(atoms, i)
  if ((word === 'a' || word === 'the') && lower(atoms, i + 1) === 'couple') return { count: 2, next: skip(atoms, i + 2, 'of') }
  if (word === 'couple') return { count: 2, next: skip(atoms, i + 1, 'of') }
  if (word === 'a' && VAGUE_COUNTS.has(lower(atoms, i + 1))) return { count: null, next: skip(atoms, i + 2, 'of') }
  if (VAGUE_COUNTS.has(word)) return { count: null, next: i + 1 }
  const count = COUNTS.get(word)
  if (count !== undefined) return { count, next: skipHyphen(atoms, i + 1) }
  const atom = atoms[i]
  if (atom?.kind !== 'number' || !/^\d{1,3}$/.test(atom.text) || !startsCleanly(atoms, i)) return null
  return { count: Number(atom.text), next: skipHyphen(atoms, i + 1) }
}
