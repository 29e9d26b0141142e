import { DEFAULT_BASE, NAMESPACES, prefixesFor } from '../rdf/index.js'

/** A token of a query that is more than space and comments; `depth` counts open braces and parentheses. */
interface Token {
  readonly kind: 'word' | 'prefixed' | 'other'
  readonly text: string
  readonly at: number
  readonly depth: number
}

const COMMENT = '#[^\\n\\r]*'
const IRI = '<[^<>"{}|^`\\s]*>'
const STRING =
  '"""(?:[^"\\\\]|\\\\.|"(?!""))*"""|\'\'\'(?:[^\'\\\\]|\\\\.|\'(?!\'\'))*\'\'\'|"(?:[^"\\\\\\n\\r]|\\\\.)*"|\'(?:[^\'\\\\\\n\\r]|\\\\.)*\''
const PREFIXED = '(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*)?:(?:[\\p{L}\\p{N}_:.%-]|\\\\.)*'
const TOKEN = new RegExp(`(\\s+|${COMMENT})|(${IRI}|${STRING}|[?$][\\p{L}\\p{N}_]+)|(${PREFIXED})|(\\p{L}[\\p{L}\\p{N}_]*)|([^])`, 'suy')

// One query is looked at several times in a row.
let latest: { readonly query: string; readonly tokens: readonly Token[] } | null = null

function tokenize(query: string): readonly Token[] {
  if (latest?.query !== query) latest = { query, tokens: tokensOf(query) }
  return latest.tokens
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = []
  let depth = 0
  TOKEN.lastIndex = 0
  for (let at = 0; at < query.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(query)
    if (!match) break
    const [text, space, , prefixed, word] = match
    if (space !== undefined) continue
    if (text === '}' || text === ')') depth = Math.max(0, depth - 1)
    tokens.push({ kind: prefixed !== undefined ? 'prefixed' : word !== undefined ? 'word' : 'other', text, at, depth })
    if (text === '{' || text === '(') depth++
  }
  return tokens
}

const QUERY_FORMS = ['SELECT', 'ASK', 'CONSTRUCT', 'DESCRIBE'] as const
export type QueryForm = (typeof QUERY_FORMS)[number]
const PROLOGUE = ['PREFIX', 'BASE', 'VERSION']

/** What a text asks for: the form of a query, `UPDATE`, or null where it begins with neither. */
export function formOf(query: string): QueryForm | 'UPDATE' | null {
  const word = tokenize(query).find(({ kind, text }) => kind === 'word' && !PROLOGUE.includes(text.toUpperCase()))
  const form = word?.text.toUpperCase()
  if (QUERY_FORMS.includes(form as QueryForm)) return form as QueryForm
  return ['INSERT', 'DELETE', 'LOAD', 'CLEAR', 'CREATE', 'DROP', 'COPY', 'MOVE', 'ADD', 'WITH'].includes(form ?? '') ? 'UPDATE' : null
}

/**
 * The query with a LIMIT of at most `max` solutions, its own where that is lower.
 * It is put at the end, or before a closing VALUES, so that places in messages stay true.
 */
export function limitSolutions(query: string, max: number): string {
  const tokens = tokenize(query)
  const top = tokens.map((token, index) => ({ ...token, index })).filter(({ depth, kind }) => depth === 0 && kind === 'word')
  const limit = top.find(({ text }) => text.toUpperCase() === 'LIMIT')
  if (limit) {
    const digits = /^\s*\d+/.exec(query.slice(limit.at + 5))?.[0]
    if (digits === undefined || Number(digits) <= max) return query
    return `${query.slice(0, limit.at + 5)} ${max}${query.slice(limit.at + 5 + digits.length)}`
  }
  const values = top.find(({ text }) => text.toUpperCase() === 'VALUES')
  const at = values ? values.at : query.length
  return `${query.slice(0, at)}\nLIMIT ${max}\n${query.slice(at)}`
}

/**
 * The query with declarations of those of our prefixes that it uses and does not declare.
 *
 * @returns The query and how many columns the first line grew by.
 */
export function declarePrefixes(query: string): { readonly query: string; readonly shift: number } {
  const tokens = tokenize(query)
  const declared = new Set<string>()
  const used = new Set<string>()
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind !== 'prefixed') continue
    const prefix = text.slice(0, text.indexOf(':'))
    if (tokens[index - 1]?.text.toUpperCase() === 'PREFIX') declared.add(prefix)
    else used.add(prefix)
  }
  const known = Object.entries(prefixesFor(DEFAULT_BASE)).filter(([prefix]) => used.has(prefix) && !declared.has(prefix))
  const header = known.map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}> `).join('')
  return { query: header + query, shift: header.length }
}

const CHANCE = ['BNODE', 'NOW', 'RAND', 'STRUUID', 'UUID']

/** Whether a query may answer otherwise each time it is asked. */
export function isVolatile(query: string): boolean {
  return tokenize(query).some(({ kind, text }) => kind === 'word' && CHANCE.includes(text.toUpperCase()))
}

/**
 * What queries that differ only in spacing, comments, strings, numbers, names of variables and of things have in common.
 * They take about as long, as a rule.
 */
export function shapeOf(query: string): string {
  const variables = new Map<string, string>()
  let shape = ''
  for (const { kind, text } of tokenize(query)) {
    if (/^[\d.+-]$/.test(text)) continue
    let part = text
    if (kind === 'word') part = text.toUpperCase()
    else if (kind === 'prefixed') part = text.slice(0, text.indexOf(':')) in NAMESPACES ? text : '<>'
    else if (/^[?$]./.test(text)) {
      part = variables.get(text.slice(1)) ?? `?${variables.size}`
      variables.set(text.slice(1), part)
    } else if (/^<./.test(text)) part = '<>'
    else if (/^["']/.test(text)) part = '""'
    shape += `${part} `
  }
  return shape
}

/** Whether a query speaks of graphs: GRAPH, FROM. */
export function namesGraphs(query: string): boolean {
  return tokenize(query).some(({ kind, text }) => kind === 'word' && ['GRAPH', 'FROM'].includes(text.toUpperCase()))
}

/** Names of the variables in the order in which the text names them first, for `SELECT *`. */
export function variablesOf(query: string): string[] {
  return [...new Set(tokenize(query).flatMap(({ text }) => (/^[?$]./.test(text) ? [text.slice(1)] : [])))]
}

/** Whether a query selects all its variables. */
export function selectsAll(query: string): boolean {
  const tokens = tokenize(query)
  const select = tokens.findIndex(({ kind, text }) => kind === 'word' && text.toUpperCase() === 'SELECT')
  const next = tokens[select + 1]?.text.toUpperCase()
  const after = next === 'DISTINCT' || next === 'REDUCED' ? tokens[select + 2]?.text : next
  return select >= 0 && after === '*'
}

/** The words (in capitals) that stand outside all braces and parentheses. */
export function topLevelWords(text: string): { readonly word: string; readonly at: number }[] {
  return tokenize(text).flatMap(({ kind, depth, text: word, at }) =>
    kind === 'word' && depth === 0 ? [{ word: word.toUpperCase(), at }] : [],
  )
}
