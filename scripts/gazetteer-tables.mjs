// Reads and checks the tables of ontology/gazetteer/: tab-separated, a header line, lists with `|`.
import { readFileSync } from 'node:fs'

const TABLES = [
  ['countries.tsv', 'Country'],
  ['regions.tsv', 'Region'],
  ['places.tsv', 'Place'],
  ['organizations.tsv', 'Organization'],
  ['companies.tsv', 'Company'],
  ['programmes.tsv', 'Programme'],
  ['groups.tsv', 'Group'],
  ['media.tsv', 'Media'],
  ['people.tsv', 'Person'],
  ['vaccines.tsv', 'Vaccine'],
  ['goods.tsv', 'Goods'],
]
/** What a word of `titles.tsv` can be; `src/ontology/titles.ts` knows them by these names. */
const TITLE_KINDS = ['state office', 'office', 'modifier', 'portfolio', 'address', 'rank', 'name particle', 'former']
const LISTS = ['names', 'adjectives', 'metonyms', 'partOf']

/** Entries of all tables in the order of the tables, `preferences` (name to ids), `traps`, `titles` and `problems` (one line each). */
export function readGazetteer(folder) {
  const problems = []
  const entries = TABLES.flatMap(([file, kind]) => readTable(folder, file, problems).map((row) => toEntry(row, kind)))
  const preferences = readTable(folder, 'preferences.tsv', problems).map(({ name, ids }) => [name, split(ids)])
  const traps = readTable(folder, 'traps.tsv', problems).map(({ phrase }) => phrase)
  const titles = readTable(folder, 'titles.tsv', problems)
  check(entries, preferences, problems)
  checkTitles(titles, entries, problems)
  return { entries, preferences, traps, titles: titles.map(({ word, kinds, of }) => [word, split(kinds), split(of)]), problems }
}

function readTable(folder, file, problems) {
  const [header, ...lines] = readFileSync(new URL(file, folder), 'utf8').replace(/\n+$/, '').split('\n')
  const columns = header.split('\t')
  return lines.map((line, i) => {
    const cells = line.split('\t')
    const place = `${file}:${i + 2}`
    if (cells.length !== columns.length) problems.push(`${place}: ${cells.length} cells, the header names ${columns.length}`)
    if (/[\\`$]/.test(line) || line !== line.trimStart() || / {2}|\| | \|/.test(line))
      problems.push(`${place}: stray backslash, back-tick, dollar or space`)
    return { ...Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? ''])), place }
  })
}

const split = (cell) => (cell ? cell.split('|') : [])

function toEntry(row, kind) {
  const lists = Object.fromEntries(LISTS.map((list) => [list, split(row[list])]))
  const capital = row.capital?.replace(/^!/, '') || null
  return {
    id: row.id,
    kind,
    label: row.label,
    ...lists,
    adjectives: unique(lists.adjectives.flatMap(withPlural)),
    // `!` before a capital: the name is too ambiguous to stand for the government.
    metonyms: unique([...(capital && !row.capital.startsWith('!') && capital !== row.label ? [capital] : []), ...lists.metonyms]),
    wikidata: row.wikidata || null,
    iso2: kind === 'Country' ? row.id : null,
    iso3: row.iso3 || null,
    capital,
    generic: row.generic === 'yes',
    place: row.place,
  }
}

/** People named by an adjective in -n or -i take an s: Kenyans, Pakistanis. */
const withPlural = (adjective) =>
  /[ni]$/.test(adjective) && !/(?:Irish|French|Dutch)man$|ern$/.test(adjective) ? [adjective, `${adjective}s`] : [adjective]
const unique = (list) => [...new Set(list)]

function check(entries, preferences, problems) {
  const byId = new Map()
  for (const entry of entries) {
    if (!/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(entry.id)) problems.push(`${entry.place}: id ${entry.id} may hold letters, digits, - _ . only`)
    if (byId.has(entry.id)) problems.push(`${entry.place}: id ${entry.id} is taken by ${byId.get(entry.id).place}`)
    if (entry.wikidata && !/^Q[1-9]\d*$/.test(entry.wikidata)) problems.push(`${entry.place}: ${entry.wikidata} is no Wikidata id`)
    byId.set(entry.id, entry)
  }
  const wikidata = new Map()
  for (const entry of entries) {
    for (const id of entry.partOf) if (!byId.has(id)) problems.push(`${entry.place}: partOf names ${id}, which no table has`)
    if (entry.wikidata) wikidata.set(entry.wikidata, [...(wikidata.get(entry.wikidata) ?? []), entry])
  }
  for (const [id, shared] of wikidata) if (shared.length > 1) problems.push(`${shared.map((e) => e.place).join(', ')}: all have ${id}`)
  for (const [name, ids] of preferences)
    for (const id of ids) if (!byId.has(id)) problems.push(`preferences.tsv: ${name} names ${id}, which no table has`)
  collisions(entries, preferences, problems)
}

function checkTitles(titles, entries, problems) {
  const ids = new Set(entries.map(({ id }) => id))
  const seen = new Set()
  for (const { word, kinds, of, place } of titles) {
    if (seen.has(word)) problems.push(`${place}: ${word} stands twice`)
    seen.add(word)
    for (const kind of split(kinds))
      if (!TITLE_KINDS.includes(kind)) problems.push(`${place}: ${kind} is none of ${TITLE_KINDS.join(', ')}`)
    for (const id of split(of)) if (!ids.has(id)) problems.push(`${place}: of names ${id}, which no table has`)
    if (!kinds && !of) problems.push(`${place}: ${word} says nothing`)
  }
}

/** A name that several entries share must be listed in preferences.tsv with all of them. */
function collisions(entries, preferences, problems) {
  const owners = new Map()
  for (const { id, kind, label, names, adjectives, metonyms } of entries) {
    // A newspaper keeps its article: The Australian.
    const plain = (name) => (kind === 'Media' ? keyOf(name) : keyOf(name.replace(/^the\s+/i, '')))
    const own = new Set([label, ...names, ...adjectives, ...metonyms].map(plain))
    for (const key of own) owners.set(key, [...(owners.get(key) ?? []), id])
  }
  const preferred = new Map(preferences.map(([name, ids]) => [keyOf(name), ids]))
  for (const [key, ids] of owners) {
    const missing = ids.length > 1 ? ids.filter((id) => !preferred.get(key)?.includes(id)) : []
    if (missing.length) problems.push(`"${key}" names ${ids.join(', ')}: say in preferences.tsv which is meant first`)
  }
}

/** Spelling without case, diacritics, hyphens and apostrophes; words in capitals stay apart from others, as in matching. */
export function keyOf(name) {
  const words = name.replace(/(?<=\p{L})\./gu, '').split(/[\s\-/'’]+/u)
  return words
    .map((word) => (/^[\p{Lu}\d]{2,4}$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))
    .join(' ')
}
