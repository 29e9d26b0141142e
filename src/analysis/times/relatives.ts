import { calendarDate, yearRefAt } from './dates.js'
import type { Expression, Unit, Which } from './expression.js'
import { ORDINALS, PART_NOUNS, PARTS, SEASONS, UNITS, UNITS_PLURAL, WEEKDAYS } from './lexicon.js'
import { type Atoms, countAt, isCapital, lower, type Match, monthAt, skip } from './reader.js'

/** Dates told from where the article stands: yesterday, last week, two weeks ago, this summer, the third quarter. */
export function relativeDate(atoms: Atoms, i: number): Match | null {
  return (
    deictic(atoms, i) ??
    sameDay(atoms, i) ??
    whichLed(atoms, i) ??
    distance(atoms, i) ??
    fraction(atoms, i) ??
    seasonLed(atoms, i) ??
    weekend(atoms, i)
  )
}

function unit(name: Unit, offset: number): Expression {
  return { kind: 'unit', unit: name, offset, part: null }
}

const DEICTIC: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

function deictic(atoms: Atoms, i: number): Match | null {
  const word = lower(atoms, i)
  const offset = Object.hasOwn(DEICTIC, word) ? DEICTIC[word] : undefined
  if (offset !== undefined) {
    // USA Today, Russia Today: names of media.
    if (isCapital(atoms[i]) && isCapital(atoms[i - 1])) return null
    const next = /^(morning|afternoon|evening|night)$/.test(lower(atoms, i + 1)) ? i + 2 : i + 1
    return { expression: unit('day', offset), next }
  }
  if (word === 'the' && lower(atoms, i + 1) === 'day') {
    if (lower(atoms, i + 2) === 'before' && lower(atoms, i + 3) === 'yesterday') return { expression: unit('day', -2), next: i + 4 }
    if (lower(atoms, i + 2) === 'after' && lower(atoms, i + 3) === 'tomorrow') return { expression: unit('day', 2), next: i + 4 }
    if (/^(before|after)$/.test(lower(atoms, i + 2)) && endsClause(atoms, i + 3)) {
      return { expression: { kind: 'anaphor', unit: 'day', count: lower(atoms, i + 2) === 'before' ? -1 : 1 }, next: i + 3 }
    }
  }
  return null
}

/** `earlier in the day`, `later that day`, `hours later`, `within hours`. */
function sameDay(atoms: Atoms, i: number): Match | null {
  if (/^(earlier|later|early|late)$/.test(lower(atoms, i))) {
    const at = /^(in|on)$/.test(lower(atoms, i + 1)) ? i + 2 : i + 1
    const named = (at > i + 1 && lower(atoms, at) === 'the') || /^(that|same)$/.test(lower(atoms, at))
    const day = lower(atoms, at + 1) === 'same' ? at + 2 : at + 1
    if (named && lower(atoms, day) === 'day') return { expression: { kind: 'sameDay' }, next: day + 1 }
  }
  if (lower(atoms, i) === 'within' && lower(atoms, i + 1) === 'hours' && lower(atoms, i + 2) !== 'of')
    return { expression: { kind: 'sameDay' }, next: i + 2 }
  if (lower(atoms, i) === 'hours' && /^(later|earlier|afterwards)$/.test(lower(atoms, i + 1)) && lower(atoms, i - 1) !== '24')
    return { expression: { kind: 'sameDay' }, next: i + 2 }
  return null
}

function endsClause(atoms: Atoms, i: number): boolean {
  return atoms[i] === undefined || (atoms[i]!.kind === 'mark' && /^[.,;:)!?]$/.test(atoms[i]!.lower))
}

const WHICH: Readonly<Record<string, -1 | 0 | 1>> = {
  this: 0,
  current: 0,
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  recent: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
  following: 1,
  that: 0,
  same: 0,
}

function whichLed(atoms: Atoms, i: number): Match | null {
  const the = lower(atoms, i) === 'the' || lower(atoms, i) === 'its' || lower(atoms, i) === 'their'
  const j = the ? i + 1 : i
  const word = lower(atoms, j)
  const sign = Object.hasOwn(WHICH, word) ? WHICH[word] : undefined
  if (sign === undefined) return null
  const at = j + 1
  return (
    whichDay(atoms, at, word) ??
    whichName(atoms, at, word, sign) ??
    whichUnit(atoms, at, word, sign, the) ??
    whichStretch(atoms, at, word, sign)
  )
}

function whichDay(atoms: Atoms, i: number, word: string): Match | null {
  if (!/^(morning|afternoon|evening|night)$/.test(lower(atoms, i))) return null
  if (word === 'this') return { expression: unit('day', 0), next: i + 1 }
  if (word === 'last') return { expression: unit('day', -1), next: i + 1 }
  if (word === 'that' || word === 'same') return { expression: { kind: 'anaphor', unit: 'day', count: 0 }, next: i + 1 }
  return null
}

function whichName(atoms: Atoms, i: number, word: string, sign: -1 | 0 | 1): Match | null {
  const which: Which = word === 'that' || word === 'same' ? null : sign < 0 ? 'last' : sign > 0 ? 'next' : 'this'
  const season = SEASONS.get(lower(atoms, i))
  if (season !== undefined && word !== 'recent') return { expression: { kind: 'season', season, year: null, which }, next: i + 1 }
  if (!isCapital(atoms[i])) return null
  const weekday = WEEKDAYS.get(lower(atoms, i))
  if (weekday !== undefined) {
    const dated = calendarDate(atoms, i)
    if (dated?.expression.kind === 'day') return dated
    return { expression: { kind: 'weekday', weekday, which, week: null }, next: dated?.next ?? i + 1 }
  }
  const month = monthAt(atoms, i)
  return month === null ? null : { expression: { kind: 'month', year: null, month: month.month, part: null, which }, next: month.next }
}

function whichUnit(atoms: Atoms, i: number, word: string, sign: -1 | 0 | 1, the: boolean): Match | null {
  const name = UNITS.get(lower(atoms, i))
  if (name === undefined || word === 'recent') return null
  const next = i + 1
  if (word === 'last' && lower(atoms, next) === 'of') return null
  if (word === 'that' || word === 'same') {
    return name === 'weekend' || name === 'decade' || name === 'quarter'
      ? null
      : { expression: { kind: 'anaphor', unit: name, count: 0 }, next }
  }
  if (sign === 0) return { expression: unit(name, 0), next }
  const spoken = word === 'previous' || word === 'preceding' || word === 'following' || (the && word === 'next')
  if (spoken && name !== 'weekend' && name !== 'decade' && name !== 'quarter')
    return { expression: { kind: 'anaphor', unit: name, count: sign }, next }
  // "Over the past year" reaches up to today, "last year" is the calendar year.
  const reaches = (the || word === 'past' || word === 'coming') && name !== 'weekend' && name !== 'day'
  if (reaches) return { expression: { kind: 'stretch', unit: name, count: 1, sign }, next }
  return name === 'day' ? null : { expression: unit(name, sign), next }
}

function whichStretch(atoms: Atoms, i: number, word: string, sign: -1 | 0 | 1): Match | null {
  if (sign === 0) return null
  const plural = UNITS_PLURAL.get(lower(atoms, i))
  if (plural !== undefined) return { expression: { kind: 'stretch', unit: plural, count: null, sign }, next: i + 1 }
  if (lower(atoms, i) === '24' && lower(atoms, i + 1) === 'hours')
    return { expression: { kind: 'stretch', unit: 'day', count: 1, sign }, next: i + 2 }
  const count = countAt(atoms, i)
  const name =
    count === null || word === 'recent' ? undefined : (UNITS_PLURAL.get(lower(atoms, count.next)) ?? UNITS.get(lower(atoms, count.next)))
  if (count === null || name === undefined) return null
  if (lower(atoms, count.next + 1) === 'of') return null
  return { expression: { kind: 'stretch', unit: name, count: fortnight(atoms, count.next, count.count), sign }, next: count.next + 1 }
}

function fortnight(atoms: Atoms, i: number, count: number | null): number | null {
  return count !== null && lower(atoms, i).startsWith('fortnight') ? count * 2 : count
}

/** `two weeks ago`, `nine days later`, `weeks ago`, `within two weeks`. */
function distance(atoms: Atoms, i: number): Match | null {
  const bare = UNITS_PLURAL.get(lower(atoms, i))
  const count = bare === undefined ? countAt(atoms, i) : { count: null, next: i }
  if (count === null) return null
  const name = bare ?? UNITS_PLURAL.get(lower(atoms, count.next)) ?? UNITS.get(lower(atoms, count.next))
  if (name === undefined) return null
  const n = fortnight(atoms, count.next, count.count)
  const at = count.next + 1
  const word = lower(atoms, at)
  if (word === 'ago' || (word === 'back' && endsClause(atoms, at + 1)))
    return { expression: { kind: 'distance', unit: name, count: n, sign: -1 }, next: at + 1 }
  if (word === 'from' && lower(atoms, at + 1) === 'now')
    return { expression: { kind: 'distance', unit: name, count: n, sign: 1 }, next: at + 2 }
  if (word === "'" && lower(atoms, at + 1) === 'time')
    return { expression: { kind: 'distance', unit: name, count: n, sign: 1 }, next: at + 2 }
  if (
    bare === undefined &&
    (word === 'earlier' || word === 'later' || (/^(before|after|afterwards|previously)$/.test(word) && endsClause(atoms, at + 1)))
  ) {
    if (n === null || name === 'weekend' || name === 'decade' || name === 'quarter') return null
    return { expression: { kind: 'anaphor', unit: name, count: /^(later|after)/.test(word) ? n : -n }, next: at + 1 }
  }
  if (lower(atoms, i - 1) === 'within' && (bare !== undefined || endsClause(atoms, at) || word === 'of')) {
    return word === 'of' ? null : { expression: { kind: 'stretch', unit: name, count: n, sign: 1 }, next: at }
  }
  return null
}

/** `the second half of 2021`, `Q3`, `the first week of July`, `the last three months of the year`. */
function fraction(atoms: Atoms, i: number): Match | null {
  const short = lower(atoms, i)
  if (
    (short === 'q' || short === 'h') &&
    atoms[i]!.text === short.toUpperCase() &&
    atoms[i + 1]?.glued === true &&
    /^[1-4]$/.test(lower(atoms, i + 1))
  ) {
    const nth = Number(atoms[i + 1]!.text)
    if (short === 'h' && nth > 2) return null
    const ref = yearRefAt(atoms, i + 2)
    // H1 alone is half of "H1N1"; Q3 alone is a quarter.
    if ((short === 'h' && ref === null) || (atoms[i + 2]?.glued === true && atoms[i + 2]!.kind !== 'mark')) return null
    return { expression: { kind: 'fraction', months: short === 'q' ? 3 : 6, nth, year: ref?.year ?? null }, next: ref?.next ?? i + 2 }
  }
  const nth = ORDINALS.get(skip(atoms, i, 'the') === i ? short : lower(atoms, i + 1))
  if (nth === undefined) return null
  const at = lower(atoms, skip(atoms, i, 'the') + 1) === '-' ? skip(atoms, i, 'the') + 2 : skip(atoms, i, 'the') + 1
  const word = lower(atoms, at)
  if (word === 'quarter' || word === 'half') {
    const months = word === 'quarter' ? 3 : 6
    if (nth > 12 / months) return null
    const ref = yearRefAt(atoms, at + 1)
    if (ref !== null) return { expression: { kind: 'fraction', months, nth: nth < 0 ? 12 / months : nth, year: ref.year }, next: ref.next }
    if (word === 'quarter' && nth > 0 && lower(atoms, at + 1) !== 'of')
      return { expression: { kind: 'fraction', months, nth, year: null }, next: at + 1 }
    const of = partOf(atoms, at + 1)
    return of === null || of.expression.kind !== 'month' || word === 'quarter'
      ? null
      : { expression: { ...of.expression, part: nth === 1 ? 'first-half' : 'second-half' }, next: of.next }
  }
  const several = countAt(atoms, at)
  if ((several?.count === 3 || several?.count === 6) && lower(atoms, several.next) === 'months' && (nth === 1 || nth === -1)) {
    const ref = yearRefAt(atoms, several.next + 1)
    return ref === null
      ? null
      : { expression: { kind: 'fraction', months: several.count, nth: nth === 1 ? 1 : 12 / several.count, year: ref.year }, next: ref.next }
  }
  const name = UNITS.get(word)
  if (name !== 'day' && name !== 'week' && name !== 'month') return null
  const of = partOf(atoms, at + 1)
  return of === null ? null : { expression: { kind: 'within', unit: name, nth, of: of.expression }, next: of.next }
}

/** `of July`, `of 2021`, `of the year`, `of this month`. */
function partOf(atoms: Atoms, i: number): Match | null {
  if (lower(atoms, i) !== 'of' && lower(atoms, i) !== 'in') return null
  return dated(atoms, skip(atoms, i + 1, 'the')) ?? dated(atoms, i + 1)
}

/** What a part may be of: a month, a year, a season, a week. */
function dated(atoms: Atoms, i: number): Match | null {
  const match = calendarDate(atoms, i) ?? whichLed(atoms, i) ?? fraction(atoms, i) ?? seasonLed(atoms, i)
  if (match !== null) return match
  const name = UNITS.get(lower(atoms, i))
  return name === undefined || name === 'day' || lower(atoms, i - 1) === 'a' ? null : { expression: unit(name, 0), next: i + 1 }
}

function seasonLed(atoms: Atoms, i: number): Match | null {
  const the = lower(atoms, i) === 'the'
  const j = the ? i + 1 : i
  const season = SEASONS.get(lower(atoms, j))
  if (season === undefined) return null
  const ref = yearRefAt(atoms, j + 1)
  if (ref !== null) return { expression: { kind: 'season', season, year: ref.year, which: null }, next: ref.next }
  // "In spring" is a date; "spring water", "the fall in cases" and "summer" alone are not.
  const before = lower(atoms, i - 1)
  if (
    !/^(in|by|since|until|during|early|late|mid|over)$/.test(before) &&
    !(before === '-' && /^(mid|early|late)$/.test(lower(atoms, i - 2)))
  )
    return null
  if (season === 3 && lower(atoms, j) === 'fall' && (!the || !endsClause(atoms, j + 1))) return null
  if (atoms[j + 1]?.kind === 'word' && !/^(and|or|as|when|after|to|with|but|for|because|amid)$/.test(lower(atoms, j + 1))) return null
  return { expression: { kind: 'season', season, year: null, which: null }, next: j + 1 }
}

function weekend(atoms: Atoms, i: number): Match | null {
  const at = skip(atoms, i, 'the')
  if (lower(atoms, at) !== 'weekend' || !/^(over|at|on|during|by|since|before|after|until)$/.test(lower(atoms, i - 1))) return null
  return { expression: unit('weekend', 0), next: at + 1 }
}

/** A date with the part of it that is meant: `early July`, `mid-2022`, `the end of the year`, `end-June`, `later this month`. */
export function partLed(atoms: Atoms, i: number): Match | null {
  const word = lower(atoms, i)
  const the = word === 'the'
  const j = the ? i + 1 : i
  const head = lower(atoms, j)
  const noun =
    PART_NOUNS.get(head) ??
    (head === 'latter' && lower(atoms, j + 1) === 'part'
      ? 'late'
      : head === 'early' && lower(atoms, j + 1) === 'part'
        ? 'early'
        : undefined)
  if (noun !== undefined) {
    const at = lower(atoms, j + 1) === 'part' ? j + 2 : j + 1
    const joined = lower(atoms, at) === '-' || (lower(atoms, at) !== 'of' && head === 'end')
    const of = lower(atoms, at) === 'of' ? partOf(atoms, at) : joined ? calendarDate(atoms, lower(atoms, at) === '-' ? at + 1 : at) : null
    return of === null ? null : withPart(of, noun)
  }
  if (
    (word === 'year' || word === 'month') &&
    /^-?end$/.test(lower(atoms, i + 1) === '-' ? `-${lower(atoms, i + 2)}` : lower(atoms, i + 1))
  ) {
    return { expression: { kind: 'unit', unit: word, offset: 0, part: 'end' }, next: lower(atoms, i + 1) === '-' ? i + 3 : i + 2 }
  }
  const part = PARTS.get(head)
  if (part === undefined) return null
  let at = lower(atoms, j + 1) === '-' ? j + 2 : j + 1
  if (/^(in|on)$/.test(lower(atoms, at)) && /^(early|earlier|late|later)$/.test(head)) at++
  const of = dated(atoms, at) ?? (lower(atoms, at) === 'the' ? dated(atoms, at + 1) : null)
  return of === null || of.expression.kind === 'weekday' || of.expression.kind === 'day' ? null : withPart(of, part)
}

function withPart({ expression, next }: Match, part: NonNullable<Extract<Expression, { kind: 'month' }>['part']>): Match {
  switch (expression.kind) {
    case 'month':
    case 'year':
    case 'unit':
      return { expression: { ...expression, part }, next }
    default:
      return { expression, next }
  }
}
