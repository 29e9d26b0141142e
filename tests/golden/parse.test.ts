import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { tokensAndSentences, emptyDoc } from '../../src/analysis/doc.js'
import { grammar } from '../../src/analysis/grammar.js'
import { toConllu } from '../../src/analysis/conllu.js'
import { loadShippedWeights } from '../../src/analysis/parser/load.js'
import { createParser, type Parser } from '../../src/analysis/parser/parser.js'
import type { Doc, EntityKind, NameMention } from '../../src/model/index.js'

// Texts of our own and their trees as the parser gives them, for a reviewer to read. They show what it does, mistakes
// included. After a change of the weights: npm run golden.
const folder = new URL('./parse/', import.meta.url)
const names = readdirSync(folder).filter((f) => f.endsWith('.txt'))

/** Known names, fixed here so that the gazetteer may grow without changing these trees. */
const KNOWN: Readonly<Record<string, EntityKind>> = {
  WHO: 'Organization',
  UNICEF: 'Organization',
  COVAX: 'Programme',
  AstraZeneca: 'Company',
  Moderna: 'Company',
  Sinovac: 'Vaccine',
  Sinopharm: 'Vaccine',
  Covishield: 'Vaccine',
  Sputnik: 'Vaccine',
  Taiwan: 'Country',
  Japan: 'Country',
  Kenya: 'Country',
  Rwanda: 'Country',
  China: 'Country',
  Russia: 'Country',
  Bangladesh: 'Country',
  Nepal: 'Country',
  Gaza: 'Place',
  Pyongyang: 'Place',
}

function withNames(doc: Doc): Doc {
  const found = doc.tokens.flatMap((t): NameMention[] => {
    const kind = KNOWN[t.form]
    return kind ? [{ first: t.index, last: t.index + 1, start: t.start, end: t.end, head: t.index, kind, candidates: [t.form], by: 'name' }] : []
  })
  return { ...doc, names: found }
}

let parser: Parser
beforeAll(async () => {
  parser = await createParser(loadShippedWeights())
})

describe('parsed texts', () => {
  test.each(names)('%s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const id = file.replace('.txt', '')
    const silent = () => undefined
    const doc = withNames(tokensAndSentences.annotate(emptyDoc({ id, url: null, title: null, date: null, text, source: file }), silent))
    const result = toConllu(grammar(parser).annotate(doc, silent))
    const golden = new URL(`${id}.conllu`, folder)
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, result)
    expect(result).toBe(readFileSync(golden, 'utf8'))
  })
})
