import type { Expression, YearRef } from './expression.js'
import { AFTER_COUNT, BEFORE_YEAR, DAY_PARTS, FEASTS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from './lexicon.js'
import { type Atoms, dayAt, isCapital, lower, type Match, monthAt, skip, startsCleanly, yearAt } from './reader.js'

/** Dates of the calendar: days, months, years and weekdays, in names and in figures. */
export function calendarDate(atoms: Atoms, i: number): Match | null {
  return weekdayLed(atoms, i) ?? monthLed(atoms, i) ?? dayLed(atoms, i) ?? figures(atoms, i) ?? bareYear(atoms, i) ?? feast(atoms, i)
}

/** `2021`, `, 2021`, `of 2021`, `last year`, `of this year`, `of the same year` after a month or a day. */
export function yearRefAt(atoms: Atoms, i: number): { readonly year: YearRef; readonly next: number } | null {
  let j = lower(atoms, i) === ',' && yearAt(atoms, i + 1) !== null ? i + 1 : i
  const comma = j > i
  const direct = yearAt(atoms, j)
  if (direct !== null && !(comma && AFTER_COUNT.has(lower(atoms, j + 1)))) return { year: { year: direct }, next: j + 1 }
  j = skip(atoms, i, ',')
  const of = lower(atoms, j) === 'of' || lower(atoms, j) === 'in'
  if (of) j++
  const year = of ? yearAt(atoms, j) : null
  if (year !== null) return { year: { year }, next: j + 1 }
  if (lower(atoms, j) === 'the') j++
  if (lower(atoms, j + 1) !== 'year')
    return of && lower(atoms, j) === 'year' && lower(atoms, j - 1) === 'the' ? { year: { offset: 0 }, next: j + 1 } : null
  switch (lower(atoms, j)) {
    case 'last':
      return { year: { offset: -1 }, next: j + 2 }
    case 'this':
    case 'current':
      return { year: { offset: 0 }, next: j + 2 }
    case 'next':
      return { year: { offset: 1 }, next: j + 2 }
    case 'that':
    case 'same':
      return { year: { same: true }, next: j + 2 }
    default:
      return null
  }
}

function day(year: YearRef, month: number, d: number, weekday: number | null = null): Expression {
  return { kind: 'day', year, month, day: d, weekday }
}

function weekdayLed(atoms: Atoms, i: number): Match | null {
  const atom = atoms[i]
  if (atom === undefined || !isCapital(atom)) return null
  const full = WEEKDAYS.get(atom.lower)
  const weekday = full ?? WEEKDAY_ABBREVIATIONS.get(atom.lower)
  if (weekday === undefined) return null
  if (/^(black|good|easter|ash|palm|super|ruby|bloody)$/.test(lower(atoms, i - 1)) && isCapital(atoms[i - 1])) return null
  let j = i + 1
  if (full === undefined && lower(atoms, j) === '.' && atoms[j]!.glued) j++
  if (DAY_PARTS.has(lower(atoms, j))) j++
  const dated = skip(atoms, skip(atoms, j, ','), 'the')
  const date = monthLed(atoms, dated) ?? dayLed(atoms, dated)
  if (date?.expression.kind === 'day') return { expression: { ...date.expression, weekday }, next: date.next }
  if (full === undefined) return null
  const of = skip(atoms, j, 'of')
  const week = lower(atoms, of + 1) === 'week' ? ['last', 'this', 'next'].indexOf(lower(atoms, of)) : -1
  if (week >= 0) return { expression: { kind: 'weekday', weekday, which: null, week: week - 1 }, next: of + 2 }
  return { expression: { kind: 'weekday', weekday, which: null, week: null }, next: j }
}

function monthLed(atoms: Atoms, i: number): Match | null {
  const name = monthAt(atoms, i)
  if (name === null || lower(atoms, i - 1) === 'theresa' || lower(atoms, i - 1) === 'ms') return null
  const { month } = name
  const at = lower(atoms, name.next) === 'the' && dayAt(atoms, name.next + 1)?.ordinal === true ? name.next + 1 : name.next
  const d = dayAt(atoms, at === name.next && lower(atoms, at) === '-' ? at + 1 : at)
  if (d !== null && yearAt(atoms, at) === null) {
    const joint = lower(atoms, d.next)
    const end = /^(-|–|to|through)$/.test(joint) ? dayAt(atoms, d.next + 1) : null
    if (end !== null && end.day > d.day && monthAt(atoms, end.next) === null) {
      const ref = yearRefAt(atoms, end.next)
      const year = ref?.year ?? null
      return { expression: { kind: 'range', from: day(year, month, d.day), to: day(year, month, end.day) }, next: ref?.next ?? end.next }
    }
    const ref = yearRefAt(atoms, joint === '-' ? d.next + 1 : d.next) ?? yearOfList(atoms, d.next)
    return { expression: day(ref?.year ?? null, month, d.day), next: ref?.next ?? d.next }
  }
  const ref = yearRefAt(atoms, lower(atoms, name.next) === '-' ? name.next + 1 : name.next)
  if (ref !== null) return { expression: { kind: 'month', year: ref.year, month, part: null, which: null }, next: ref.next }
  if (name.weak && !monthByContext(atoms, i, name.next)) return null
  const year = yearOfMonths(atoms, name.next)
  return { expression: { kind: 'month', year, month, part: null, which: null }, next: name.next }
}

/** The year after the last day of a list: "July 11, 15 and 29, 2021" dates all three. Null `next` keeps the first day's own end. */
function yearOfList(atoms: Atoms, i: number): { readonly year: YearRef; readonly next: number } | null {
  for (let j = i, n = 0; n < 6 && /^(,|and|or|&)$/.test(lower(atoms, j)); n++) {
    const next = dayAt(atoms, j + 1)
    if (next === null) return null
    j = next.next
    const ref = yearRefAt(atoms, j)
    if (ref !== null) return { year: ref.year, next: i }
  }
  return null
}

/** The year after the last month of a list: "June and July 2021", "April, May and June of last year". */
function yearOfMonths(atoms: Atoms, i: number): YearRef {
  for (let j = i, n = 0; n < 6 && /^(,|and|or|&|to|-|–|through)$/.test(lower(atoms, j)); n++) {
    const next = monthAt(atoms, j + 1)
    if (next === null || dayAt(atoms, next.next) !== null) return null
    const ref = yearRefAt(atoms, next.next)
    if (ref !== null) return ref.year
    j = next.next
  }
  return null
}

const BEFORE_MONTH =
  /^(in|since|by|until|till|from|to|of|during|before|after|early|late|mid|last|next|this|end|through|between|for|around|throughout|throughout|start|\(|previous|-|–|\/)$/
const AMONG_MONTHS = /^(and|or|,|to|&|-|–)$/

/** May, March, April, June, August and the short forms are months only in the company that months keep. */
function monthByContext(atoms: Atoms, i: number, next: number): boolean {
  const before = lower(atoms, i - 1)
  const word = atoms[i]!.lower
  if (isCapital(atoms[i - 1]) && before !== 'the' && !BEFORE_MONTH.test(before)) return false
  if (isCapital(atoms[next]) && !MONTHS.has(lower(atoms, next)) && BEFORE_MONTH.test(before) === false) return false
  if (BEFORE_MONTH.test(before))
    return !(before === 'to' && (word === 'march' || word === 'may') && /^(on|to|for|against)$/.test(lower(atoms, next)))
  if (AMONG_MONTHS.test(before) && MONTHS.has(lower(atoms, i - 2)) && isCapital(atoms[i - 2])) return true
  if (AMONG_MONTHS.test(lower(atoms, next)) && monthAt(atoms, next + 1) !== null) return true
  const named = before === 'the' || before === 's' || before === "'"
  if (word === 'march' || word === 'may')
    return named && atoms[next]?.kind === 'word' && !isCapital(atoms[next]) && lower(atoms, next) !== 'have'
  if (word.length < 4) return false
  return named || lower(atoms, next) === "'" || /^(was|saw|is|brought|alone)$/.test(lower(atoms, next))
}

const AFTER_DAY_LIST = /^(,|and|or|&|-|–|to|through)$/

function dayLed(atoms: Atoms, i: number): Match | null {
  const d = dayAt(atoms, i)
  if (d === null || !startsCleanly(atoms, i)) return null
  const direct = monthAfterDay(atoms, d.next)
  if (direct !== null) return { expression: day(direct.year, direct.month, d.day), next: direct.next }
  // "11 and 29 October", "5, 6 and 7 May", "11-29 October": the month stands after the last day.
  let j = d.next
  const range = /^(-|–|to|through)$/.test(lower(atoms, j))
  for (let n = 0; n < 6 && AFTER_DAY_LIST.test(lower(atoms, j)); n++) {
    let k = j + 1
    if (lower(atoms, k) === 'and') k++
    const next = dayAt(atoms, k)
    if (next === null) return null
    const month = monthAfterDay(atoms, next.next)
    if (month !== null) {
      if (!range) return { expression: day(month.year, month.month, d.day), next: d.next }
      if (next.day <= d.day) return null
      return {
        expression: { kind: 'range', from: day(month.year, month.month, d.day), to: day(month.year, month.month, next.day) },
        next: month.next,
      }
    }
    j = next.next
  }
  return null
}

function monthAfterDay(atoms: Atoms, i: number): { readonly month: number; readonly year: YearRef; readonly next: number } | null {
  const at = lower(atoms, i) === 'of' || lower(atoms, i) === '-' || lower(atoms, i) === '/' ? i + 1 : i
  const name = monthAt(atoms, at)
  if (name === null) return null
  const ref = yearRefAt(atoms, /^[-/]$/.test(lower(atoms, name.next)) && atoms[name.next]!.glued ? name.next + 1 : name.next)
  return { month: name.month, year: ref?.year ?? null, next: ref?.next ?? name.next }
}

/** Dates in figures: 2021-07-16, 16/07/2021, 16.07.2021, 2021-07, 2020-21. */
function figures(atoms: Atoms, i: number): Match | null {
  const a = atoms[i]
  if (a?.kind !== 'number' || !startsCleanly(atoms, i)) return null
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(a.text)
  if (dotted !== null) return ordered(dotted[1]!, dotted[2]!, dotted[3]!, i + 1)
  const mark = atoms[i + 1]
  const b = atoms[i + 2]
  if (mark?.glued !== true || !/^[-–/.]$/.test(mark.lower) || b?.glued !== true || b.kind !== 'number') return null
  if (lower(atoms, i + 3) === mark.lower && atoms[i + 3]!.glued && atoms[i + 4]?.glued === true && atoms[i + 4]!.kind === 'number') {
    return atoms[i + 5]?.glued === true && /^[-/]$/.test(lower(atoms, i + 5)) ? null : ordered(a.text, b.text, atoms[i + 4]!.text, i + 5)
  }
  const year = yearAt(atoms, i)
  if (year === null || mark.lower === '.') return null
  const second = Number(b.text)
  if (/^\d{2}$/.test(b.text)) {
    if (second === (year + 1) % 100) return years(year, year + 1, i + 3)
    return second >= 1 && second <= 12
      ? { expression: { kind: 'month', year: { year }, month: second, part: null, which: null }, next: i + 3 }
      : null
  }
  return yearAt(atoms, i + 2) !== null && second > year ? years(year, second, i + 3) : null
}

function years(from: number, to: number, next: number): Match {
  return { expression: { kind: 'range', from: { kind: 'year', year: from, part: null }, to: { kind: 'year', year: to, part: null } }, next }
}

function ordered(first: string, middle: string, third: string, next: number): Match | null {
  const [a, b, c] = [Number(first), Number(middle), Number(third)]
  const valid = (m: number, d: number) => m >= 1 && m <= 12 && d >= 1 && d <= 31
  if (first.length === 4) return valid(b, c) ? { expression: day({ year: a }, b, c), next } : null
  const year = third.length === 4 ? c : third.length === 2 ? 2000 + c : 0
  if (year < 1800 || year > 2199 || (!valid(a, b) && !valid(b, a))) return null
  if (!valid(a, b)) return { expression: day({ year }, b, a), next }
  return { expression: valid(b, a) && a !== b ? { kind: 'ambiguous', year, a, b } : day({ year }, a, b), next }
}

function bareYear(atoms: Atoms, i: number): Match | null {
  const atom = atoms[i]
  if (atom?.kind !== 'number' || !startsCleanly(atoms, i)) return null
  if (/^\d{3}0$/.test(atom.text) && lower(atoms, i + 1) === 's' && atoms[i + 1]!.glued)
    return { expression: { kind: 'decade', year: Number(atom.text) }, next: i + 2 }
  const year = yearAt(atoms, i)
  if (year === null || year < 1900 || year > 2100) return null
  const before = lower(atoms, i - 1)
  const after = atoms[i + 1]
  if (after?.glued === true && (after.lower === '-' || after.lower === '/')) return null
  if (AFTER_COUNT.has(lower(atoms, i + 1)) && lower(atoms, i + 1) !== 'of') return null
  if (i > 0 && !BEFORE_YEAR.has(before) && !isCapital(atoms[i - 1])) return null
  if (/^(resolution|flight|room|article|no|number|level)$/.test(before)) return null
  if ((before === 'and' || before === 'or') && !followsYear(atoms, i - 1)) return null
  // "since 2000 people" counts; "in 2021 doses were short" does not.
  if (
    after?.kind === 'word' &&
    !isCapital(after) &&
    /[a-z]{3}s$/.test(after.lower) &&
    !/^(was|has|this|as|its|is|plans|news|does)$/.test(after.lower) &&
    before !== 'the' &&
    before !== 'in'
  )
    return null
  return { expression: { kind: 'year', year, part: null }, next: i + 1 }
}

/** "In 2019 and 2020", "this year and 2022"; "200 tents and 1995 heaters" are counts. */
function followsYear(atoms: Atoms, i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 6); j--)
    if (yearAt(atoms, j) !== null || MONTHS.has(lower(atoms, j)) || /^(year|spring|summer|autumn|fall|winter)$/.test(lower(atoms, j)))
      return true
  return false
}

function feast(atoms: Atoms, i: number): Match | null {
  if (!isCapital(atoms[i])) return null
  for (const { words, month, day: d } of FEASTS) {
    if (words.every((word, n) => lower(atoms, i + n) === word)) {
      const ref = yearRefAt(atoms, i + words.length)
      return { expression: day(ref?.year ?? null, month, d), next: ref?.next ?? i + words.length }
    }
  }
  return null
}
