import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { graphWriter } from '../../src/cli/write-graph.js'
import type { Knowledge } from '../../src/model/index.js'
import { build } from '../../src/pipeline/index.js'
import { temporaryFolder, triplewire } from './run-cli.js'

const folder = temporaryFolder()
const graph = join(folder, 'seeds.ttl')
beforeAll(() => {
  expect(triplewire(['build', 'seeds', '-q', '-o', graph]).status).toBe(0)
})

const TITLES = 'SELECT ?title { ?a a schema:NewsArticle ; schema:headline ?title }'

describe('query', () => {
  test('a table for people, a count beneath', () => {
    const { status, stdout, stderr } = triplewire(['query', graph, 'SELECT (COUNT(*) AS ?articles) { ?a a schema:NewsArticle }'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe('articles\n────────\n       2\n1 row\n')
  })

  test.each([
    ['json', '"vars":["title"]'],
    ['csv', 'title\r\n'],
    ['tsv', '?title\n'],
    ['xml', '<variable name="title"'],
  ])('--format %s', (format, part) => {
    const { status, stdout } = triplewire(['query', graph, TITLES, '--format', format])
    expect({ status, stdout: stdout.replace(/\s*:\s*/g, ':').replace(/\[\s*|\s*\]/g, (bracket) => bracket.trim()) }).toEqual({
      status: 0,
      stdout: expect.stringContaining(part),
    })
  })

  test('a query from a file and from standard input, a graph from standard input', () => {
    const direct = triplewire(['query', graph, TITLES])
    writeFileSync(join(folder, 'titles.rq'), TITLES)
    expect(triplewire(['query', graph, join(folder, 'titles.rq')])).toEqual(direct)
    expect(triplewire(['query', graph, '-'], { input: TITLES })).toEqual(direct)
    const turtle = triplewire(['build', 'seeds', '-q', '-o', '-']).stdout
    expect(triplewire(['query', '-', TITLES], { input: turtle })).toEqual(direct)
  })

  test('CONSTRUCT answers with triples', () => {
    const { stdout } = triplewire(['query', graph, 'CONSTRUCT { ?a a schema:Article } WHERE { ?a a schema:NewsArticle }', '-f', 'nt'])
    expect(stdout.trim().split('\n')).toHaveLength(2)
  })

  test('questions by name', () => {
    expect(triplewire(['query', '--ask', 'list']).stdout).toMatch(/^refusals +Who rejected/m)
    expect(triplewire(['query', graph, '--ask', 'refusals', '-f', 'csv']).stdout).toMatch(/^date,recipient,item,provider,quote\r\n.+/)
  })

  test('what is cut off is said', () => {
    const { status, stderr } = triplewire(['query', graph, 'SELECT * { ?s ?p ?o }', '--max-rows', '3'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('cut at 3') })
  })

  test.each([
    ['no SPARQL', ['query', graph, 'SELEC'], 2, 'line 1'],
    ['an update', ['query', graph, 'DELETE WHERE { ?s ?p ?o }'], 2, 'update'],
    ['an unknown format', ['query', graph, TITLES, '-f', 'pdf'], 2, 'table, json'],
    ['rows as Turtle', ['query', graph, TITLES, '-f', 'ttl'], 2, 'CONSTRUCT'],
    ['an unknown question', ['query', graph, '--ask', 'gossip'], 2, 'refusals'],
    ['a query and a question', ['query', graph, TITLES, '--ask', 'refusals'], 2, 'one query'],
    ['two queries', ['query', graph, TITLES, TITLES], 2, 'one query'],
    ['a missing graph', ['query', join(folder, 'no.ttl'), TITLES], 1, 'no such file'],
    ['a graph that is none', ['query', 'package.json', TITLES], 2, 'ending'],
    [
      'time is up',
      ['query', graph, 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }', '--timeout', '0.5'],
      1,
      'no answer within 0.5 s',
    ],
  ])('%s', (_, args, status, message) => {
    const run = triplewire(args)
    expect(run).toEqual({ status, stdout: '', stderr: expect.stringContaining(message) })
  })
})

describe('export', () => {
  let knowledge: Knowledge
  beforeAll(async () => {
    knowledge = (await build(['seeds'], { validate: false })).knowledge
  })

  test.each(['ttl', 'nq', 'jsonld', 'csv', 'gexf', 'json'])('writes the .%s that build would have written', async (ending) => {
    const file = join(folder, `exported.${ending}`)
    expect(triplewire(['export', graph, '-o', file])).toEqual({ status: 0, stdout: '', stderr: '' })
    const write = await graphWriter(file)
    const [was, is] = [[...(await write(knowledge))].join(''), readFileSync(file, 'utf8')]
    // In JSON, the order of keys means nothing.
    if (ending === 'json') expect(JSON.parse(is)).toEqual(JSON.parse(was))
    else expect(is === was).toBe(true)
  })
})
