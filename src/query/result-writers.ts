import { escapeXml } from '../graph/xml.js'
import { resultTermToN } from './result-terms.js'
import type { ResultTerm, Solutions, Verdict } from './results.js'

/** Media types of SPARQL results that we write, best first. */
export const RESULT_WRITERS = {
  'application/sparql-results+json': writeJson,
  'application/sparql-results+xml': writeXml,
  'text/csv': writeCsv,
  'text/tab-separated-values': writeTsv,
} as const satisfies Record<string, (result: Solutions | Verdict) => string>

/** SPARQL 1.1 Query Results JSON. */
export function writeJson(result: Solutions | Verdict): string {
  if (result.type === 'boolean') return `${JSON.stringify({ head: {}, boolean: result.value })}\n`
  return `${JSON.stringify({ head: { vars: result.variables }, results: { bindings: result.rows } })}\n`
}

/** SPARQL 1.1 Query Results CSV: plain values, which a spreadsheet must not take for formulas to run. */
export function writeCsv(result: Solutions | Verdict): string {
  if (result.type === 'boolean') return `${result.value}\r\n`
  const rows = result.rows.map((row) => result.variables.map((name) => csvValue(row[name])).join(','))
  return [result.variables.join(','), ...rows, ''].join('\r\n')
}

/** SPARQL 1.1 Query Results TSV: terms as Turtle writes them. */
export function writeTsv(result: Solutions | Verdict): string {
  if (result.type === 'boolean') return `${result.value}\n`
  const rows = result.rows.map((row) => result.variables.map((name) => tsvValue(row[name])).join('\t'))
  return [result.variables.map((name) => `?${name}`).join('\t'), ...rows, ''].join('\n')
}

/** SPARQL Query Results XML. */
export function writeXml(result: Solutions | Verdict): string {
  const open = '<?xml version="1.0"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">'
  if (result.type === 'boolean') return `${open}<head/><boolean>${result.value}</boolean></sparql>\n`
  const head = result.variables.map((name) => `<variable name="${escapeXml(name)}"/>`).join('')
  const rows = result.rows.map((row) => {
    const bindings = result.variables.map((name) => {
      const term = row[name]
      return term ? `<binding name="${escapeXml(name)}">${xmlTerm(term)}</binding>` : ''
    })
    return `<result>${bindings.join('')}</result>`
  })
  return `${open}<head>${head}</head><results>${rows.join('')}</results></sparql>\n`
}

function csvValue(term: ResultTerm | undefined): string {
  if (!term) return ''
  const value = term.type === 'bnode' ? `_:${term.value}` : term.type === 'triple' ? resultTermToN(term) : term.value
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'

function tsvValue(term: ResultTerm | undefined): string {
  if (!term) return ''
  const bare =
    term.type === 'literal' &&
    ((term.datatype === `${XSD}integer` && /^[+-]?\d+$/.test(term.value)) ||
      (term.datatype === `${XSD}decimal` && /^[+-]?\d*\.\d+$/.test(term.value)) ||
      (term.datatype === `${XSD}double` && /^[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(term.value)))
  return bare ? term.value : resultTermToN(term)
}

function xmlTerm(term: ResultTerm): string {
  switch (term.type) {
    case 'uri':
      return `<uri>${escapeXml(term.value)}</uri>`
    case 'bnode':
      return `<bnode>${escapeXml(term.value)}</bnode>`
    case 'literal': {
      const language = term['xml:lang']
      const attribute = language ? ` xml:lang="${escapeXml(language)}"` : term.datatype ? ` datatype="${escapeXml(term.datatype)}"` : ''
      return `<literal${attribute}>${escapeXml(term.value)}</literal>`
    }
    case 'triple': {
      const { subject, predicate, object } = term.value
      const parts = Object.entries({ subject, predicate, object }).map(([role, part]) => `<${role}>${xmlTerm(part)}</${role}>`)
      return `<triple>${parts.join('')}</triple>`
    }
  }
}
