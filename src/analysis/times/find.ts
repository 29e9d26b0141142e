import type { Atom } from '../atoms.js'
import { calendarDate, yearRefAt } from './dates.js'
import { directionAt } from './direction.js'
import type { Direction, Expression, FoundExpression, Relation } from './expression.js'
import { type Atoms, dayAt, lower, type Match } from './reader.js'
import { partLed, relativeDate } from './relatives.js'

/** Finds the date expressions of a text, left to right and without overlap, and what the words around make of them. */
export function findExpressions(atoms: readonly Atom[]): FoundExpression[] {
  const found: FoundExpression[] = []
  for (const paragraph of paragraphs(atoms)) findInParagraph(paragraph, found)
  return found
}

function* paragraphs(atoms: readonly Atom[]): Generator<Atoms> {
  let first = 0
  for (let i = 1; i <= atoms.length; i++) {
    if (i < atoms.length && !atoms[i]!.breaks) continue
    yield atoms.slice(first, i)
    first = i
  }
}

function findInParagraph(atoms: Atoms, found: FoundExpression[]): void {
  for (let i = 0; i < atoms.length; ) {
    const match = ranged(atoms, i)
    if (match === null) {
      i++
      continue
    }
    add(atoms, i, match, found)
    i = match.next
    // "July 11, 15 and 29": each further day is a date of its own.
    for (let more = furtherDay(atoms, i, match.expression); more !== null; more = furtherDay(atoms, i, more.expression)) {
      add(atoms, more.first, more, found)
      i = more.next
    }
  }
}

function add(atoms: Atoms, i: number, { expression, next }: Match, found: FoundExpression[]): void {
  const relation = relationOf(atoms, i, expression)
  found.push({
    start: atoms[i]!.start,
    end: atoms[next - 1]!.end,
    expression,
    relation,
    direction: hint(atoms, i, next, expression, relation),
  })
}

function relationOf(atoms: Atoms, i: number, expression: Expression): Relation {
  const relation = relationAt(atoms, i)
  if (expression.kind === 'range' && (relation === 'from' || relation === 'since')) return 'at'
  // "Before the end of June" takes in the last days of June.
  return relation === 'before' && 'part' in expression && expression.part === 'end' ? 'by' : relation
}

function hint(atoms: Atoms, i: number, next: number, expression: Expression, relation: Relation): Direction {
  const direction = directionAt(atoms, i, next)
  if (direction !== null) return direction
  if (expression.kind === 'unit' && expression.unit === 'weekend' && lower(atoms, i) === 'this') return 'future'
  return relation === 'by' ? 'future' : null
}

function single(atoms: Atoms, i: number): Match | null {
  return partLed(atoms, i) ?? relativeDate(atoms, i) ?? calendarDate(atoms, i)
}

/** `A to B`, `A - B`, `between A and B`. */
function ranged(atoms: Atoms, i: number): Match | null {
  const from = single(atoms, i)
  if (from === null || from.expression.kind === 'range') return from
  const joint = lower(atoms, from.next)
  const before = lower(atoms, i - 1)
  const joins =
    joint === '-' ||
    joint === '–' ||
    joint === 'through' ||
    (joint === 'to' && before !== 'up') ||
    (joint === 'until' && before === 'from') ||
    (joint === 'and' && before === 'between')
  if (!joins) return from
  const at = lower(atoms, from.next + 1) === 'the' ? from.next + 2 : from.next + 1
  const to = single(atoms, from.next + 1) ?? single(atoms, at)
  if (to === null || to.expression.kind === 'range' || !rangeable(from.expression) || !rangeable(to.expression)) return from
  return { expression: { kind: 'range', from: sharedYear(from.expression, to.expression), to: to.expression }, next: to.next }
}

function rangeable({ kind }: Expression): boolean {
  return kind !== 'stretch' && kind !== 'anaphor' && kind !== 'decade'
}

/** "From July to September 2021": the year after the second date is the first one's too. */
function sharedYear(from: Expression, to: Expression): Expression {
  if ((from.kind !== 'month' && from.kind !== 'day') || from.year !== null) return from
  if ((to.kind !== 'month' && to.kind !== 'day') || to.year === null || from.month > to.month) return from
  return { ...from, year: to.year }
}

function furtherDay(atoms: Atoms, i: number, expression: Expression): (Match & { first: number }) | null {
  if (expression.kind !== 'day' || !/^(,|and|or|&)$/.test(lower(atoms, i)) || atoms[i - 1]?.kind !== 'number') return null
  const first = lower(atoms, i) === ',' && /^(and|or)$/.test(lower(atoms, i + 1)) ? i + 2 : i + 1
  const day = dayAt(atoms, first)
  if (day === null || day.day <= expression.day) return null
  const after = atoms[day.next]
  const closed =
    after === undefined || after.kind === 'mark' || /^(in|at|by|from|to|for|and|or|with|when|after|respectively|as)$/.test(after.lower)
  if (!closed || calendarDate(atoms, first) !== null) return null
  return { first, expression: { ...expression, day: day.day, weekday: null }, next: yearRefAt(atoms, day.next)?.next ?? day.next }
}

const RELATIONS: Readonly<Record<string, Relation>> = {
  since: 'since',
  from: 'from',
  starting: 'from',
  beginning: 'from',
  effective: 'from',
  by: 'by',
  until: 'until',
  till: 'until',
  til: 'until',
  through: 'until',
  before: 'before',
  after: 'after',
}

function relationAt(atoms: Atoms, i: number): Relation {
  let j = i - 1
  while (j >= i - 3 && /^(the|about|around|early|in|on|at|of)$/.test(lower(atoms, j))) {
    const word = lower(atoms, j)
    const starts = /^(starting|beginning|effective)$/.test(lower(atoms, j - 1))
    if ((word === 'in' || word === 'on' || word === 'at') && !starts) return 'at'
    if (word === 'of') return lower(atoms, j - 1) === 'as' ? 'at' : lower(atoms, j - 1) === 'ahead' ? 'before' : 'at'
    j--
  }
  const word = lower(atoms, j)
  if (word === 'to') {
    const before = lower(atoms, j - 1)
    return before === 'prior' ? 'before' : before === 'up' ? 'until' : 'at'
  }
  if (word === 'than' && lower(atoms, j - 1) === 'later') return 'by'
  return Object.hasOwn(RELATIONS, word) ? RELATIONS[word]! : 'at'
}
