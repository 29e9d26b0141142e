import { readdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'
import { extract } from '../../src/extraction/index.js'
import { link } from '../../src/linking/index.js'
import type { Knowledge } from '../../src/model/index.js'
import { loadOntology, type Ontology } from '../../src/ontology/index.js'
import { articleOf, type Case, differences, readCases } from './case-file.js'

const folder = new URL('./cases/', import.meta.url)
const files = readdirSync(folder)
  .filter((f) => f.endsWith('.cases'))
  .sort()
let analyzer: Analyzer
let ontology: Ontology

beforeAll(async () => {
  ontology = await loadOntology()
  analyzer = await createAnalyzer()
})

function build(c: Case): Knowledge {
  const doc = analyzer.analyze(articleOf(c))
  return link([{ doc, mentions: extract(doc, ontology) }], ontology)
}

for (const file of files) {
  const cases = readCases(new URL(file, folder).pathname)
  describe(file, () => {
    if (file === 'known-gaps.cases')
      it.each(cases.map((c) => [c.name, c] as const))('not yet: %s', (_name, c) => {
        // a gap that closes belongs in the table of its construction: this fails until it is moved there
        expect(differences(c.wanted, build(c))).not.toEqual([])
      })
    else
      it.each(cases.map((c) => [c.name, c] as const))('%s', (_name, c) => {
        expect(differences(c.wanted, build(c))).toEqual([])
      })
  })
}

it('the tables hold at least 400 cases, 150 of which must yield nothing', () => {
  const all = files.flatMap((f) => readCases(new URL(f, folder).pathname))
  expect(all.length).toBeGreaterThanOrEqual(400)
  expect(all.filter((c) => c.wanted.length === 0).length).toBeGreaterThanOrEqual(150)
})
