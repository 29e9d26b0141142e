import type { Atom } from '../atoms.js'
import { MONTHS } from '../times/lexicon.js'
import { GLUED_SCALES, ORDINALS, SCALES, TENS, UNITS } from './lexicon.js'

/** A number read from atoms: its value, the atom after it, and whether figures or words wrote it. */
export interface Cardinal {
  readonly value: number
  readonly next: number
  readonly form: 'figures' | 'words'
  readonly scaled: boolean
  readonly ordinal: boolean
}

const lower = (atoms: readonly Atom[], i: number): string => (atoms[i] !== undefined && !atoms[i]!.breaks ? atoms[i]!.lower : '')

/** Reads a number that starts at an atom, with its scales; null when none does. */
export function cardinalAt(atoms: readonly Atom[], i: number): Cardinal | null {
  const atom = atoms[i]
  if (atom === undefined) return null
  return atom.kind === 'number' ? figuresAt(atoms, i) : atom.kind === 'word' ? (wordsAt(atoms, i) ?? null) : fractionSign(atoms, i)
}

const VULGAR: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

function fractionSign(atoms: readonly Atom[], i: number): Cardinal | null {
  const text = atoms[i]!.text
  if (!Object.hasOwn(VULGAR, text)) return null
  const scale = scaleAt(atoms, i + 1)
  return scale === null
    ? null
    : { value: times(String(VULGAR[text]), scale.power), next: scale.next, form: 'figures', scaled: true, ordinal: false }
}

/** Figures with separators: 40,700 · 1,13,000 · 1 058 400 · 1.000.000 · 1.9; null for what is no number (1.1.7). */
function parseFigures(text: string): string | null {
  if (/^\d+$/.test(text)) return text
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  if (/^\d{1,3}(\.\d{3}){2,}(,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.')
  if (/^\d+\.\d+$/.test(text)) return text
  return /^\d+,\d{1,2}$/.test(text) ? text.replace(',', '.') : null
}

function figuresAt(atoms: readonly Atom[], i: number): Cardinal | null {
  let digits = parseFigures(atoms[i]!.text)
  if (digits === null) return null
  let next = i + 1
  if (/^\d{1,3}$/.test(digits)) {
    let grouped = digits
    let j = next
    while (
      atoms[j]?.kind === 'number' &&
      !atoms[j]!.glued &&
      !atoms[j]!.breaks &&
      /^\d{3}$/.test(atoms[j]!.text) &&
      atoms[j]!.start - atoms[j - 1]!.end === 1
    ) {
      grouped += atoms[j++]!.text
    }
    // "12 500" is a day and a number only where the twelfth of a month is meant
    const day = Number(digits) <= 31 && j - next === 1 && MONTHS.has(lower(atoms, i - 1))
    const code = atoms[i]!.glued && /^[-\p{L}]/u.test(atoms[i - 1]?.lower ?? '')
    if (j > next && !day && !code && !atoms[j]?.glued) {
      digits = grouped
      next = j
    }
  }
  const vulgar = atoms[next]?.glued === true && Object.hasOwn(VULGAR, atoms[next]!.text) ? VULGAR[atoms[next]!.text] : undefined
  if (vulgar !== undefined && /^\d+$/.test(digits)) {
    digits = String(Number(digits) + vulgar)
    next++
  }
  if (atoms[next]?.glued === true && /^(st|nd|rd|th)$/.test(atoms[next]!.lower) && /^\d{1,3}$/.test(digits)) {
    return { value: Number(digits), next: next + 1, form: 'figures', scaled: false, ordinal: true }
  }
  if (/^(?:hundred|thousand|million|billion)th$/.test(lower(atoms, next))) {
    // "its 65 millionth dose": one dose, and no count
    return { value: Number(digits), next: next + 1, form: 'figures', scaled: false, ordinal: true }
  }
  let power = 0
  let scaled = false
  const tail = atoms[next]
  if (tail?.glued === true && tail.kind === 'word' && GLUED_SCALES.has(tail.lower)) {
    power = GLUED_SCALES.get(tail.lower)!
    next++
    scaled = true
  }
  for (let scale = scaleAt(atoms, next); scale !== null; scale = scaleAt(atoms, next)) {
    power += scale.power
    next = scale.next
    scaled = true
  }
  const value = times(digits, power)
  return Number.isFinite(value) ? { value, next, form: 'figures', scaled, ordinal: false } : null
}

/** A scale word, perhaps after a hyphen: "3.5-million". */
function scaleAt(atoms: readonly Atom[], i: number): { readonly power: number; readonly next: number } | null {
  const at = lower(atoms, i) === '-' ? i + 1 : i
  const power = SCALES.get(lower(atoms, at))
  if (power === undefined) return null
  return { power, next: at + 1 }
}

/** Decimal figures times a power of ten, exact to the last digit: 1.1 and 6 give 1100000. */
export function times(digits: string, power: number): number {
  return Number(`${digits}e${power}`)
}

/** Small numbers in words: twenty-five, one hundred and five. */
function smallAt(atoms: readonly Atom[], i: number): { readonly value: number; readonly next: number; readonly ordinal: boolean } | null {
  const word = lower(atoms, i) || (atoms[i]?.lower ?? '')
  const unit = UNITS.get(word)
  if (unit !== undefined) return { value: unit, next: i + 1, ordinal: false }
  const ten = TENS.get(word)
  if (ten === undefined) return null
  const at = lower(atoms, i + 1) === '-' ? i + 2 : i + 1
  const rest = UNITS.get(lower(atoms, at))
  if (rest !== undefined && rest > 0 && rest < 10) return { value: ten + rest, next: at + 1, ordinal: false }
  const nth = ORDINALS.get(lower(atoms, at))
  if (nth !== undefined && nth < 10 && at === i + 2) return { value: ten + nth, next: at + 1, ordinal: true }
  return { value: ten, next: i + 1, ordinal: false }
}

function words(value: number, next: number, scaled: boolean, ordinal = false): Cardinal {
  return { value, next, form: 'words', scaled, ordinal }
}

function wordsAt(atoms: readonly Atom[], i: number): Cardinal | null {
  const word = atoms[i]!.lower
  const nth = ORDINALS.get(word)
  if (nth !== undefined) return words(nth, i + 1, false, true)
  return fractionAt(atoms, i) ?? dozenAt(atoms, i) ?? sumAt(atoms, i)
}

/** half a million, half-million, a half million, a quarter of a million, one and a half million, two and a half. */
function fractionAt(atoms: readonly Atom[], i: number): Cardinal | null {
  const article = /^(a|an)$/.test(atoms[i]!.lower)
  const at = article ? i + 1 : i
  const name = at === i ? atoms[i]!.lower : lower(atoms, at)
  if (name === 'half' || name === 'quarter') {
    let j = at + 1
    for (const filler of ['-', 'of', 'a', '-']) if (lower(atoms, j) === filler) j++
    const power = SCALES.get(lower(atoms, j))
    if (power !== undefined) return words(times(name === 'half' ? '0.5' : '0.25', power), j + 1, true)
    return lower(atoms, j) === 'dozen' && name === 'half' ? words(6, j + 1, true) : null
  }
  const small = article ? { value: 1, next: i + 1 } : smallAt(atoms, i)
  if (small === null) return null
  const hyphen = lower(atoms, small.next) === '-' ? 1 : 0
  const half = ['and', 'a', 'half'].every((part, n) => lower(atoms, small.next + hyphen + n * (1 + hyphen)) === part)
  if (article) {
    // "a million and a half"
    const power = SCALES.get(lower(atoms, i + 1))
    const tail = ['and', 'a', 'half'].every((part, n) => lower(atoms, i + 2 + n) === part)
    return power !== undefined && tail ? words(times('1.5', power), i + 5, true) : null
  }
  if (!half) return null
  const end = small.next + hyphen + 3 + hyphen * 2
  const scale = scaleAt(atoms, end)
  return scale === null ? words(small.value + 0.5, end, false) : words(times(String(small.value + 0.5), scale.power), scale.next, true)
}

/** a dozen, two dozen; "dozens" has no exact value. */
function dozenAt(atoms: readonly Atom[], i: number): Cardinal | null {
  const article = /^(a|an)$/.test(atoms[i]!.lower)
  const small = article ? { value: 1, next: i + 1 } : smallAt(atoms, i)
  return small !== null && lower(atoms, small.next) === 'dozen' ? words(small.value * 12, small.next + 1, true) : null
}

/** Sums of scaled parts: a million, five hundred thousand, one hundred and fifty, two million three hundred thousand. */
function sumAt(atoms: readonly Atom[], i: number): Cardinal | null {
  let total = 0
  let current: number | null = null
  let bound = Number.POSITIVE_INFINITY
  let next = i
  let scaled = false
  for (let j = i; ; ) {
    const article = j === i && /^(a|an)$/.test(atoms[j]!.lower)
    // "the MVA-BN vaccine": a short form says how many only behind a figure
    const bareScale = j === i && SCALES.has(atoms[j]!.lower) && !/s$|^.{2,3}$/.test(atoms[j]!.lower)
    const small = article
      ? { value: 1, next: j + 1, ordinal: false }
      : bareScale
        ? { value: 1, next: j, ordinal: false }
        : smallAt(atoms, j)
    if (small === null) break
    let part = small.value
    let at = small.next
    let least = small.value === 0 ? 0 : small.value < 10 ? 1 : 10
    let scale = scaleAt(atoms, at) ?? (bareScale ? { power: SCALES.get(atoms[j]!.lower)!, next: j + 1 } : null)
    if ((article || bareScale) && scale === null) return null
    if (article && lower(atoms, at) === '-') return null
    for (; scale !== null; scale = scaleAt(atoms, at)) {
      // "two hundred and fifty thousand": the tens belong to the hundreds, then the scale takes both.
      part = times(String(part), scale.power)
      least = part
      at = scale.next
      scaled = true
      const rest = part < 1000 ? smallAt(atoms, lower(atoms, at) === 'and' ? at + 1 : at) : null
      if (rest !== null && rest.value > 0 && !rest.ordinal) {
        part += rest.value
        least = 1
        at = rest.next
      }
    }
    if (part >= bound) break
    total += part
    current = part
    bound = least
    next = at
    if (small.ordinal) return words(total, next, scaled, true)
    if (bound < 1000) break
    j = lower(atoms, next) === 'and' ? next + 1 : next
  }
  return current === null ? null : words(total, next, scaled)
}
