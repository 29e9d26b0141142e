import type { Atom } from '../atoms.js'
import type { Cardinal } from './cardinal.js'
import { AFTER_PRONOUN_ONE, AGE_BEFORE, BEFORE_PRONOUN_ONE, GLUED_UNITS, LABELS } from './lexicon.js'

const at = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? ''

/** True for figures and words that count nothing: the 19 of COVID-19, G7, Phase 3, telephone numbers, clock times, ages, the pronoun one. */
export function countsNothing(atoms: readonly Atom[], i: number, { value, next, form, scaled, ordinal }: Cardinal): boolean {
  if (form === 'figures' && (inCode(atoms, i, next) || (isLabelled(atoms, i) && !scaled && !ordinal))) return true
  if (!scaled && !ordinal && (isAge(atoms, i, next) || isPronoun(atoms, i, next, value, form))) return true
  if (ordinal && /^(s|-)$/.test(at(atoms, next)) && at(atoms, next) === 's') return true
  return isFraction(atoms, next, value, ordinal, form) || isIdiom(atoms, i, next)
}

function inCode(atoms: readonly Atom[], i: number, next: number): boolean {
  const atom = atoms[i]!
  const before = atoms[i - 1]
  if (atom.glued && before !== undefined) {
    if (before.kind === 'word') return true
    if (/^[/:_#@=&\\]$/.test(before.lower) || before.lower === '+') return true
    const further = atoms[i - 2]
    if (before.lower === '-' && before.glued && further !== undefined) {
      if (further.kind === 'number') return !(further.text.length <= 4 && i >= 3 && at(atoms, i - 3) !== '-')
      if (further.kind === 'word' && (further.text !== further.lower || LABELS.has(further.lower))) return true
      if (/^(mid|pre|post|under|over)$/.test(further.lower)) return true
    }
    if (before.lower === '.' && before.glued && further?.kind === 'word' && further.text.length === 1) return true
  }
  const after = atoms[next]
  if (after?.glued === true) {
    if (after.kind === 'word') return !(GLUED_UNITS.has(after.text) || after.lower === 'pc')
    const further = atoms[next + 1]
    if (/^[/:_@]$/.test(after.lower) && further?.glued === true && further.kind === 'number') return true
    // 202-555-0143
    if (
      after.lower === '-' &&
      further?.glued === true &&
      further.kind === 'number' &&
      at(atoms, next + 2) === '-' &&
      atoms[next + 3]?.kind === 'number'
    )
      return true
  }
  return false
}

function isLabelled(atoms: readonly Atom[], i: number): boolean {
  const dot = at(atoms, i - 1) === '.' && /^(no|vol|fig)$/.test(at(atoms, i - 2)) ? 2 : 1
  const label = atoms[i - dot]
  if (label === undefined || label.kind !== 'word' || !LABELS.has(label.lower)) return false
  if (label.lower === 'no') return dot === 2 || label.text === 'No'
  if (/^(line|unit|class|area|group|level|figure|ward|table)$/.test(label.lower)) return label.text !== label.lower
  return true
}

function isAge(atoms: readonly Atom[], i: number, next: number): boolean {
  if (AGE_BEFORE.has(at(atoms, i - 1)) || (AGE_BEFORE.has(at(atoms, i - 2)) && /^(over|under|between|about|above)$/.test(at(atoms, i - 1))))
    return true
  if (AGE_BEFORE.has(at(atoms, i - 3)) && /^(to|and|-|–)$/.test(at(atoms, i - 1))) return true
  if (AGE_BEFORE.has(at(atoms, i - 4)) && at(atoms, i - 1) === 'and' && at(atoms, i - 3) === 'between') return true
  let j = next
  if (/^(to|-|–)$/.test(at(atoms, j)) && atoms[j + 1]?.kind === 'number') j += 2
  else if (at(atoms, j) === '-' && at(atoms, j + 1) === 'to' && at(atoms, j + 2) === '-') j += 4
  if (at(atoms, j) === '-') j++
  if (/^years?$/.test(at(atoms, j))) {
    const k = at(atoms, j + 1) === '-' ? j + 2 : j + 1
    if (/^(old|olds)$/.test(at(atoms, k)) || (at(atoms, k) === 'of' && at(atoms, k + 1) === 'age')) return true
  }
  return /^(over|under)$/.test(at(atoms, i - 1)) && at(atoms, next) === 's' && atoms[next]!.glued
}

function isPronoun(atoms: readonly Atom[], i: number, next: number, value: number, form: Cardinal['form']): boolean {
  if (value !== 1 || form !== 'words') return false
  const after = atoms[next]
  if (after === undefined || after.kind !== 'word') return !(after?.lower === '-' && after.glued)
  return AFTER_PRONOUN_ONE.has(after.lower) || BEFORE_PRONOUN_ONE.has(at(atoms, i - 1)) || after.breaks
}

/** Two-thirds, a third of: shares, which count nothing by themselves. */
function isFraction(atoms: readonly Atom[], next: number, value: number, ordinal: boolean, form: Cardinal['form']): boolean {
  if (ordinal) return /^s$/.test(at(atoms, next)) && atoms[next]!.glued
  if (form !== 'words' || value > 20) return false
  const j = at(atoms, next) === '-' ? next + 1 : next
  return (
    /^(thirds?|halves|half|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/.test(at(atoms, j)) &&
    (j > next || at(atoms, j).endsWith('s'))
  )
}

/** Tens of thousands; one in three; 24/7. */
function isIdiom(atoms: readonly Atom[], i: number, next: number): boolean {
  return (
    /^(tens|dozens|scores|hundreds|thousands|several|few)$/.test(at(atoms, i - 1)) ||
    (at(atoms, i - 1) === 'of' && /^(tens|dozens|scores|hundreds|thousands)$/.test(at(atoms, i - 2))) ||
    /^(thousands)$/.test(at(atoms, next))
  )
}
