import { readFileSync } from 'node:fs'
import type { Doc, Event, Knowledge } from '../../src/model/index.js'

/**
 * One row of a case table: a sentence (or a few) and the events wanted.
 *
 *     # a comment; `## name` starts a group
 *     @ 2021-07-16                      day of publication for what follows (default 2021-07-16)
 *     Japan donated 1.2 million AstraZeneca doses to Vietnam.
 *     + Donation actual | provider Japan | recipient Vietnam | item AstraZeneca | quantity 1200000
 *
 * `\n` in a sentence is a line break; a headline may stand before ` ¶ `. A sentence without `+` lines must yield no event. Provider, recipient and item are compared as whole sets
 * (several names: `recipient Kenya; Ghana`); factuality, quantity, unit, amount, via, redirectedTo, date and by
 * (who says so) only where the row gives them.
 */
export interface Case {
  readonly name: string
  readonly title: string | null
  readonly text: string
  readonly date: string
  readonly wanted: readonly string[]
}

export function readCases(file: string): Case[] {
  const cases: { name: string; title: string | null; text: string; date: string; wanted: string[] }[] = []
  let group = ''
  let date = '2021-07-16'
  readFileSync(file, 'utf8')
    .split('\n')
    .forEach((line, i) => {
      const text = line.trim()
      if (text.startsWith('## ')) group = text.slice(3)
      else if (text === '' || text.startsWith('#')) return
      else if (text.startsWith('@ ')) date = text.slice(2)
      else if (text.startsWith('+ ')) {
        const last = cases.at(-1)
        if (!last) throw new Error(`${file}:${i + 1}: an event line before any sentence`)
        last.wanted.push(text.slice(2))
      } else {
        const [body, title] = text.split(' ¶ ').reverse()
        cases.push({ name: `${group}: ${text.slice(0, 90)}`, title: title ?? null, text: body!.replaceAll('\\n', '\n'), date, wanted: [] })
      }
    })
  return cases
}

const CORE = ['provider', 'recipient', 'item'] as const

/** What was built, in the words of the table; only the columns that some wanted row of the same type asks for. */
export function columnsOf(knowledge: Knowledge, event: Event): Map<string, string[]> {
  const names = (ids: readonly string[]) => ids.map((id) => knowledge.entities.find((e) => e.id === id)?.label ?? id)
  const columns = new Map<string, string[]>(Object.entries(event.roles).map(([role, ids]) => [role, names(ids)]))
  columns.set('quantity', event.quantity === null ? [] : [String(event.quantity)])
  columns.set('unit', event.quantityUnit === null ? [] : [event.quantityUnit])
  columns.set('amount', event.money ? [`${event.money.currency} ${event.money.amount}`] : [])
  columns.set('date', event.date?.value ? [event.date.value] : [])
  columns.set('by', names(event.attributedTo))
  return columns
}

/** Differences between what is wanted and what was built: empty when the case holds. */
export function differences(wanted: readonly string[], knowledge: Knowledge): string[] {
  const left = [...knowledge.events]
  const found: string[] = []
  for (const row of wanted) {
    const at = left.findIndex((e) => matches(row, e, knowledge))
    if (at < 0) found.push(`missing  ${row}`)
    else left.splice(at, 1)
  }
  return [...found, ...left.map((e) => `surplus  ${show(knowledge, e)}`)]
}

function matches(row: string, event: Event, knowledge: Knowledge): boolean {
  const [head, ...cells] = row.split('|').map((c) => c.trim())
  const [type, factuality] = head!.split(' ')
  if (event.type !== type || (factuality !== undefined && event.factuality !== factuality)) return false
  const columns = columnsOf(knowledge, event)
  const given = new Map(
    cells.map((c) => [
      c.slice(0, c.indexOf(' ')),
      c
        .slice(c.indexOf(' ') + 1)
        .split(';')
        .map((v) => v.trim()),
    ]),
  )
  const same = (role: string, want: readonly string[]) => {
    const got = columns.get(role) ?? []
    return got.length === want.length && want.every((w) => got.some((g) => named(knowledge, g, w)))
  }
  for (const role of CORE) if (!same(role, given.get(role) ?? [])) return false
  for (const [column, want] of given) if (!CORE.includes(column as never) && !same(column, want[0] === 'none' ? [] : want)) return false
  return true
}

function named(knowledge: Knowledge, label: string, want: string): boolean {
  const entity = knowledge.entities.find((e) => e.label === label)
  return [label, ...(entity?.altLabels ?? [])].some((l) => l.toLowerCase() === want.toLowerCase())
}

function show(knowledge: Knowledge, event: Event): string {
  const cells = [...columnsOf(knowledge, event)].filter(([, v]) => v.length).map(([k, v]) => `${k} ${v.join('; ')}`)
  return [`${event.type} ${event.factuality}`, ...cells].join(' | ')
}

export const articleOf = (c: Case): Doc['article'] => ({
  id: 'case',
  url: null,
  title: c.title,
  date: c.date,
  text: c.text,
  source: 'case',
})
