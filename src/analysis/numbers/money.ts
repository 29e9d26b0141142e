import type { Atom } from '../atoms.js'
import { type Cardinal, cardinalAt } from './cardinal.js'
import { countsNothing } from './context.js'
import { BY_COUNTRY, CODES, DOLLARS, NAMES, SIGNS } from './currencies.js'

export interface Money {
  readonly value: number
  /** ISO 4217; null when the words leave it open. */
  readonly currency: string | null
  readonly next: number
  /** A range: the value is its lower bound. */
  readonly ranged: boolean
}

const at = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? ''
/** How far back a country may be named to settle whose rupees or shillings are meant. */
const COUNTRY_REACH = 400

/** An amount of money that starts at an atom: `$1.6 billion`, `US$2`, `Rs 5 crore`, `USD 20 million`, `120 million dollars`. */
export function moneyAt(atoms: readonly Atom[], i: number): Money | null {
  const prefix = prefixAt(atoms, i)
  if (prefix !== null) {
    const amount = amountAt(atoms, prefix.next)
    if (amount === null) return null
    const second = rangeEnd(atoms, amount)
    if (second !== null) return { value: scaleOf(amount, second), currency: prefix.currency, next: second.next, ranged: true }
    // "$5 million Canadian dollars"
    const suffix = prefix.currency === 'USD' ? suffixAt(atoms, amount.next) : null
    if (suffix !== null && !suffix.cents) return { value: amount.value, currency: suffix.currency, next: suffix.next, ranged: false }
    return { value: amount.value, currency: prefix.currency, next: amount.next, ranged: false }
  }
  const first = cardinalAt(atoms, i)
  if (first === null || first.ordinal || countsNothing(atoms, i, first)) return null
  const second = rangeEnd(atoms, first)
  const amount = second ?? first
  const suffix = suffixAt(atoms, amount.next)
  if (suffix === null) return null
  const factor = suffix.cents ? 0.01 : 1
  return {
    value: (second === null ? first.value : scaleOf(first, second)) * factor,
    currency: suffix.currency,
    next: suffix.next,
    ranged: second !== null,
  }
}

/** The amount after a sign; "$5 m" and "Rs 5 cr" keep their scale apart. */
function amountAt(atoms: readonly Atom[], i: number): Cardinal | null {
  const atom = atoms[i]
  if (atom === undefined || atom.breaks) return null
  const amount = cardinalAt(atoms, i)
  if (amount === null || amount.ordinal) return null
  const loose = amount.scaled ? undefined : { m: 1e6, b: 1e9, cr: 1e7 }[at(atoms, amount.next)]
  if (loose !== undefined && atoms[amount.next]!.text.length < 3)
    return { ...amount, value: amount.value * loose, next: amount.next + 1, scaled: true }
  return amount
}

function rangeEnd(atoms: readonly Atom[], first: Cardinal): Cardinal | null {
  const joint = at(atoms, first.next)
  if (joint !== '-' && joint !== '–' && joint !== 'to') return null
  const sign = prefixAt(atoms, first.next + 1)
  const second = cardinalAt(atoms, sign?.next ?? first.next + 1)
  return second === null || second.ordinal || second.form !== first.form || second.value <= first.value ? null : second
}

function scaleOf(first: Cardinal, second: Cardinal): number {
  if (first.scaled || !second.scaled) return first.value
  const power = [1e3, 1e5, 1e6, 1e7, 1e9, 1e12].filter((scale) => second.value / scale >= 1 && first.value * scale < second.value).at(-1)
  return first.value * (power ?? 1)
}

function prefixAt(atoms: readonly Atom[], i: number): { readonly currency: string | null; readonly next: number } | null {
  const atom = atoms[i]
  if (atom === undefined) return null
  if (atom.lower === '$') return { currency: 'USD', next: i + 1 }
  const sign = SIGNS.get(atom.text)
  if (sign !== undefined) return { currency: sign, next: i + 1 }
  if (atom.kind !== 'word') return null
  // US$2, U.S.$2, A$, NZ$
  const dollar = atoms[i + 1]?.lower === '$' && atoms[i + 1]!.glued ? DOLLARS.get(atom.lower) : undefined
  if (dollar !== undefined && atom.text === atom.text.toUpperCase()) return { currency: dollar, next: i + 2 }
  if (atom.text === 'U' && at(atoms, i + 1) === '.' && at(atoms, i + 2) === 's' && at(atoms, i + 3) === '.' && at(atoms, i + 4) === '$')
    return { currency: 'USD', next: i + 5 }
  if (atom.lower === 'cn' && at(atoms, i + 1) === '¥') return { currency: 'CNY', next: i + 2 }
  if (/^(rs|re)$/.test(atom.lower) && atom.text[0] === 'R') {
    const next = at(atoms, i + 1) === '.' ? i + 2 : i + 1
    return { currency: byCountry(atoms, i, 'rupee') ?? 'INR', next }
  }
  if (/^(Sh|Shs|KSh|Ksh|KShs|Sh)$/.test(atom.text))
    return {
      currency: atom.text.startsWith('K') ? 'KES' : (byCountry(atoms, i, 'shilling') ?? 'KES'),
      next: at(atoms, i + 1) === '.' ? i + 2 : i + 1,
    }
  if (atom.text === 'RM' && atoms[i + 1]?.kind === 'number') return { currency: 'MYR', next: i + 1 }
  if (atom.text === 'Tk') return { currency: 'BDT', next: at(atoms, i + 1) === '.' ? i + 2 : i + 1 }
  if (atom.text === 'R' && atoms[i + 1]?.kind === 'number' && atoms[i + 1]!.glued) return { currency: 'ZAR', next: i + 1 }
  if (atom.text === 'P' && atoms[i + 1]?.kind === 'number' && atoms[i + 1]!.glued) return { currency: 'PHP', next: i + 1 }
  if (CODES.has(atom.text)) return { currency: atom.text === 'RMB' ? 'CNY' : atom.text, next: i + 1 }
  return null
}

function suffixAt(
  atoms: readonly Atom[],
  i: number,
): { readonly currency: string | null; readonly next: number; readonly cents: boolean } | null {
  const joined = at(atoms, i) === '-' ? i + 1 : i
  const atom = atoms[joined]
  if (atom === undefined || atom.breaks) return null
  if (CODES.has(atom.text)) return { currency: atom.text === 'RMB' ? 'CNY' : atom.text, next: joined + 1, cents: false }
  if (atom.lower === '€' || atom.lower === '$') return { currency: atom.lower === '€' ? 'EUR' : 'USD', next: joined + 1, cents: false }
  // At most two words tell whose: "120 million US dollars", "5 million Sri Lankan rupees", "2 million New Zealand dollars".
  // "300 million U.S. dollars", "a 300-million-U.S.-dollar loan"
  const reach = atom.text === 'U' && at(atoms, joined + 1) === '.' ? 5 : 3
  for (let n = 0; n <= reach; n++) {
    const word = atoms[joined + n]
    if (word === undefined || word.breaks || (word.kind !== 'word' && !/^[.-]$/.test(word.lower))) return null
    const name = singular(word.lower)
    if (name !== null && (n === 0 || isQualified(atoms, joined, joined + n, name))) {
      // "Won" the verb and "pounds" of weight are not told apart by the word alone; "of" after pounds tells weight.
      if (n === 0 && (name === 'real' || (name === 'pound' && at(atoms, joined + 1) === 'of')) && word.lower !== 'reais') return null
      if (name === 'won' && /^(the|a|its|in|by|over|from)$/.test(at(atoms, joined + n + 1))) return null
      const cents = name === 'cent'
      const sterling = name === 'pound' && at(atoms, joined + n + 1) === 'sterling' ? 1 : 0
      return { currency: codeOf(atoms, joined, joined + n, name), next: joined + n + 1 + sterling, cents }
    }
    if (n === 0 && word.text === word.lower && word.lower !== 'cfa') return null
  }
  return null
}

function singular(word: string): string | null {
  if (NAMES.has(word)) return word
  const bare = word.endsWith('s') ? word.slice(0, -1) : word
  return NAMES.has(bare) ? bare : null
}

function isQualified(atoms: readonly Atom[], from: number, to: number, name: string): boolean {
  const first = atoms[from]!.lower
  const byName = BY_COUNTRY[name]
  if (byName === undefined) return atoms[from]!.text !== first
  for (let i = from; i < to; i++) if (byName.has(at(atoms, i))) return true
  return first === 'u' || first === 'new'
}

function codeOf(atoms: readonly Atom[], from: number, to: number, name: string): string | null {
  const key = name === 'kronor' ? 'krona' : name === 'kroner' ? 'krone' : name === 'reais' ? 'real' : name
  const byName = BY_COUNTRY[key]
  for (let i = from; i < to; i++) {
    const code = byName?.get(at(atoms, i))
    if (code !== undefined) return code
  }
  if (key === 'dollar') return 'USD'
  return byCountry(atoms, from, key) ?? NAMES.get(key) ?? null
}

/** The currency of that name in the country named last before an atom. */
function byCountry(atoms: readonly Atom[], i: number, name: string): string | null {
  const codes = BY_COUNTRY[name]
  if (codes === undefined) return null
  for (let j = i - 1; j >= 0 && i - j <= COUNTRY_REACH; j--) {
    const atom = atoms[j]!
    if (atom.kind !== 'word' || atom.text === atom.lower) continue
    const code = codes.get(atom.lower)
    if (code !== undefined) return code
  }
  return null
}
