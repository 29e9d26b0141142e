// npm run cases:sort: runs the case tables of the extractor and moves cases that hold out of known-gaps.cases into
// the table of their construction. With --demote, cases that fail go the other way: look at each of them first.
// A group in known-gaps.cases is headed "## table: group".
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool, say } from './project.mjs'

const folder = new URL('../tests/extraction/cases/', import.meta.url).pathname
const gaps = 'known-gaps'
const defaultDay = '2021-07-16'

const tables = new Map(
  readdirSync(folder)
    .filter((f) => f.endsWith('.cases'))
    .sort()
    .map((f) => [f.slice(0, -'.cases'.length), read(join(folder, f))]),
)
if (!tables.has(gaps)) tables.set(gaps, { head: ['# Cases that are right and that the extractor does not do yet.'], cases: [] })

const statuses = outcomes()
// code that does not compile runs no case: nothing is known then
if (![...statuses.values()].some((list) => list.includes('passed')))
  throw new Error('No case ran: mend what `npx vitest run tests/extraction/cases.test.ts` says, then sort again.')
const moves = []
for (const [name, table] of tables)
  for (const [i, c] of table.cases.entries()) {
    const passed = statuses.get(`${name}.cases`)?.[i] === 'passed'
    // a known gap passes while it does not hold
    if (name === gaps && !passed) moves.push([name, c.group.split(': ')[0], c, c.group.split(': ').slice(1).join(': ')])
    else if (name !== gaps && !passed && process.argv.includes('--demote')) moves.push([name, gaps, c, `${name}: ${c.group}`])
    else if (name !== gaps && !passed) say(`fails: ${name}.cases: ${c.lines[0]}`)
  }
for (const [from, to, c, group] of moves) {
  const target = tables.get(to)
  if (!target) throw new Error(`known-gaps.cases: "## ${c.group}" names no table; head the group "## table: group"`)
  tables.get(from).cases.splice(tables.get(from).cases.indexOf(c), 1)
  const last = target.cases.findLastIndex((o) => o.group === group)
  target.cases.splice(last < 0 ? target.cases.length : last + 1, 0, { ...c, group })
  say(`${from} -> ${to}: ${c.lines[0]}`)
}
if (moves.length) for (const [name, table] of tables) write(join(folder, `${name}.cases`), table)
say(`${moves.length} moved, ${tables.get(gaps).cases.length} known gaps`)

/** Comments before the first case; then each case with its group, its day and its lines. */
function read(file) {
  const table = { head: [], cases: [] }
  let group = ''
  let day = defaultDay
  let comments = []
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.trim()
    if (text.startsWith('## ')) group = text.slice(3)
    else if (text.startsWith('@ ')) day = text.slice(2)
    else if (text.startsWith('+ ')) table.cases.at(-1).lines.push(text)
    else if (text.startsWith('#')) (group === '' && table.cases.length === 0 ? table.head : comments).push(text)
    else if (text !== '') {
      table.cases.push({ group, day, comments, lines: [text] })
      comments = []
    }
  }
  return table
}

function write(file, { head, cases }) {
  const lines = [...head]
  let group = ''
  let day = defaultDay
  for (const c of cases) {
    if (c.group !== group) lines.push('', `## ${c.group}`)
    if (c.day !== day) lines.push(`@ ${c.day}`)
    lines.push(...c.comments, ...c.lines)
    group = c.group
    day = c.day
  }
  writeFileSync(`${file}.tmp`, `${lines.join('\n')}\n`)
  renameSync(`${file}.tmp`, file)
}

/** For each table the outcome of its cases, in the order of the file. */
function outcomes() {
  const out = mkdtempSync(join(tmpdir(), 'triplewire-cases-'))
  const file = join(out, 'result.json')
  runTool('vitest', ['run', 'tests/extraction/cases.test.ts', '--reporter=json', `--outputFile=${file}`])
  const result = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(out, { recursive: true, force: true })
  const found = new Map()
  for (const test of result.testResults[0].assertionResults) {
    const table = test.ancestorTitles.at(-1)
    if (table) found.set(table, [...(found.get(table) ?? []), test.status])
  }
  return found
}
