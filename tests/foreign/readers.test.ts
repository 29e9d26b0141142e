import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/index.js'
import type { Article, Knowledge } from '../../src/model/index.js'
import { FORMATS, type RdfFormat, serialize, toQuads, writeText } from '../../src/rdf/index.js'
import { ROOT, temporaryFolder } from '../cli/run-cli.js'
import { readCases } from '../extraction/case-file.js'
import { fixture } from '../fixtures/knowledge.js'
import { HAVE_JENA, JENA, output } from './programs.js'

/** The articles that the extraction was developed on; they may not be part of the project, and lie beside it where they are at hand. */
const DEVELOPMENT = process.env.TRIPLEWIRE_DEVELOPMENT ?? join(ROOT, '..', 'shared', 'evaluation', 'dev.jsonl')

/** Those, or else the project's own: the sentences of all tables of cases, an article for each table. */
async function manyArticles(): Promise<{ readonly name: string; readonly articles: readonly (string | Article)[] }> {
  if (existsSync(DEVELOPMENT)) return { name: 'development set', articles: [DEVELOPMENT] }
  console.warn(`${DEVELOPMENT} is not there: foreign readers read the seeds, the fixture and the tables of cases instead.`)
  const tables = join(ROOT, 'tests', 'extraction', 'cases')
  const files = (await readdir(tables)).filter((name) => name.endsWith('.cases')).sort()
  const article = async (name: string): Promise<Article> => {
    const text = readCases(join(tables, name))
      .map((one) => one.text)
      .join('\n\n')
    return { id: name, url: `https://news.example/${name}`, title: name, date: '2021-10-07', text, source: name }
  }
  return { name: 'tables of cases', articles: await Promise.all(files.map(article)) }
}

const many = await manyArticles()
const NAMES = ['fixture', 'seeds', many.name]
const folder = temporaryFolder()
const file = (name: string, format: RdfFormat) => join(folder, name.replaceAll(' ', '-') + FORMATS[format].endings[0])
const expected = new Map<string, number>()

beforeAll(async () => {
  const graphs: Record<string, Knowledge> = {
    fixture,
    seeds: (await build(['seeds'])).knowledge,
    [many.name]: (await build(many.articles, { validate: false })).knowledge,
  }
  for (const [name, knowledge] of Object.entries(graphs))
    for (const format of Object.keys(FORMATS) as RdfFormat[]) {
      await writeText(file(name, format), serialize(knowledge, format))
      const named = FORMATS[format].named && format !== 'jsonld'
      expected.set(file(name, format), [...toQuads(knowledge, { graphs: named })].length)
    }
})

const RAPPER: Partial<Record<RdfFormat, string>> = { turtle: 'turtle', ntriples: 'ntriples', nquads: 'nquads' }
const RDFLIB: Record<RdfFormat, string> = { turtle: 'turtle', trig: 'trig', nquads: 'nquads', ntriples: 'nt', jsonld: 'json-ld' }
const COUNT = [
  'import sys, rdflib, warnings',
  'warnings.simplefilter("error")',
  'g = rdflib.ConjunctiveGraph()',
  'g.parse(sys.argv[1], format=sys.argv[2])',
  'print(sum(1 for _ in g.quads()))',
].join('\n')

type Reader = (path: string, format: RdfFormat) => { readonly count: number; readonly complaints: string }
const readers: Record<string, { readonly formats: readonly RdfFormat[]; readonly read: Reader }> = {
  rapper: {
    formats: Object.keys(RAPPER) as RdfFormat[],
    read: (path, format) => {
      const { stderr } = output('rapper', ['-c', '-i', RAPPER[format] ?? '', path])
      const count = Number(/returned (\d+) triples/.exec(stderr)?.[1])
      return { count, complaints: stderr.replace(/^rapper: (?:Parsing URI|Parsing returned) .*\n/gm, '') }
    },
  },
  serdi: {
    formats: ['turtle', 'trig', 'nquads', 'ntriples'],
    read: (path, format) => {
      const { stdout, stderr } = output('serdi', ['-i', format, path])
      return { count: stdout.trimEnd().split('\n').length, complaints: stderr }
    },
  },
  rdflib: {
    formats: Object.keys(RDFLIB) as RdfFormat[],
    read: (path, format) => {
      const { stdout, stderr } = output('/usr/bin/python3', ['-c', COUNT, path, RDFLIB[format]])
      return { count: Number(stdout), complaints: stderr }
    },
  },
}

describe.each(Object.entries(readers))('%s', (_, { formats, read }) => {
  test.each(formats.flatMap((format) => NAMES.map((name) => [name, format] as const)))(
    'reads %s in %s to the last triple, without a word',
    (name, format) => {
      expect(read(file(name, format), format)).toEqual({ count: expected.get(file(name, format)), complaints: '' })
    },
  )
})

if (HAVE_JENA) {
  test('riot reads all of them to the last triple, without a word', () => {
    const files = [...expected].map(([path, count]) => ({ path, count }))
    // All in one run: a Java machine takes longer to start than to read.
    const { stdout, stderr } = output('/usr/bin/java', [
      '-cp',
      JENA,
      'riotcmd.riot',
      '--check',
      '--count',
      ...files.map(({ path }) => path),
    ])
    // Beside the counts it names each file as it comes to it, and sums up.
    const news = /^(?:[\d:]+ INFO {2}riot {12}:: File: .*|Total .*)$/
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !news.test(line))
    const counts = lines.map((line) => /^(\S+)\s*: (?:Triples|Quads) = ([\d,]+)$/.exec(line) ?? [line])
    expect(counts.map(([line, path, count]) => (path && count ? { path, count: Number(count.replaceAll(',', '')) } : line))).toEqual(files)
  })
}
