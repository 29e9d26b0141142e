// npm run bench:rdf [-- --quads N] [--comunica]: writing, reading, loading and asking a large graph,
// each beside N3.js or Comunica doing the same in the same run. Trust the ratios, not the seconds.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Parser, Store, Writer } from 'n3'
import { QUESTIONS, SparqlEngine } from '../dist/query/index.js'
import { parseRdfStream, serializeQuads, toQuads } from '../dist/rdf/index.js'
import { prefixesFor } from '../dist/rdf/namespaces.js'
import { batches } from './batches.mjs'
import { knowledgeOf } from './rdf-knowledge.mjs'

const { values } = parseArgs({
  options: { quads: { type: 'string', default: '1000000' }, comunica: { type: 'boolean' }, peak: { type: 'string' } },
})
const wanted = Number(values.quads)
const PREFIXES = prefixesFor('https://w3id.org/triplewire/id/')

const mebibytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20)
const row = (...cells) => process.stdout.write(`${cells.map((cell, i) => String(cell).padEnd(i === 0 ? 44 : 14)).join('')}\n`)

/** The shortest of some runs in ms, with the number that the work counted. */
async function best(runs, work) {
  let shortest = Number.POSITIVE_INFINITY
  let count = 0
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    count = await work()
    shortest = Math.min(shortest, performance.now() - start)
  }
  return { ms: Math.round(shortest), count }
}

/** Both one after the other, several times, so that whatever else the machine does falls on both. */
async function beside(name, ours, theirs, runs = 3) {
  let [a, b] = [{ ms: Number.POSITIVE_INFINITY }, { ms: Number.POSITIVE_INFINITY }]
  for (let i = 0; i < runs; i++) {
    const [x, y] = [await best(1, ours), await best(1, theirs)]
    if (x.ms < a.ms) a = x
    if (y.ms < b.ms) b = y
  }
  row(name, `${a.ms} ms`, `${b.ms} ms`, `${(b.ms / a.ms).toFixed(2)} x`, `${mebibytes()} MiB`)
  return [a, b]
}

const COMUNICA = join(tmpdir(), 'triplewire-bench-comunica')
const COMUNICA_TRIPLES = 100_000
const HEADER = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>\n`)
  .join('')
const asked = (name) => QUESTIONS.find((question) => question.name === name).sparql
const loadComunica = () => createRequire(join(COMUNICA, 'package.json'))('@comunica/query-sparql-rdfjs-lite')

if (values.peak) {
  await showPeak(values.peak)
  process.exit()
}

const knowledge = knowledgeOf(wanted)
const quads = [...toQuads(knowledge, { graphs: true })].slice(0, wanted)
row('', 'Triplewire', 'N3.js', 'speed', 'memory (RSS)')
row(`${quads.length} quads in memory`, '', '', '', `${mebibytes()} MiB`)

const drain = (chunks) => {
  let length = 0
  for (const chunk of chunks) length += Buffer.byteLength(chunk)
  return length
}
const n3Write = (format) => () =>
  new Promise((resolve, reject) => {
    let length = 0
    const sink = {
      write: (chunk, _, done) => {
        length += Buffer.byteLength(chunk)
        done?.()
      },
      end: (done) => done?.(),
    }
    const writer = new Writer(sink, { format, prefixes: format === 'application/trig' ? PREFIXES : {} })
    for (const quad of quads) writer.addQuad(quad)
    writer.end((error) => (error ? reject(error) : resolve(length)))
  })
const [nquads] = await beside('write N-Quads', () => drain(serializeQuads(quads, 'nquads')), n3Write('application/n-quads'))
await beside('write TriG', () => drain(serializeQuads(quads, 'trig', PREFIXES)), n3Write('application/trig'))
row(
  'make the quads from knowledge',
  `${
    (
      await best(2, () => {
        let n = 0
        for (const _ of toQuads(knowledge, { graphs: true })) n++
        return n
      })
    ).ms
  } ms`,
)

const text = [...serializeQuads(quads, 'nquads')]
const readOurs = async () => {
  let count = 0
  for await (const batch of parseRdfStream(text, { format: 'nquads' })) count += batch.length
  return count
}
const readN3 = () =>
  new Promise((resolve, reject) => {
    let count = 0
    new Parser({ format: 'application/n-quads' }).parse(text.join(''), (error, quad) =>
      error ? reject(error) : quad ? count++ : resolve(count),
    )
  })
const [read] = await beside('read N-Quads', readOurs, readN3)
if (read.count !== quads.length) throw new Error(`${read.count} quads were read of ${quads.length}`)
row('', `${(nquads.count / 2 ** 20).toFixed(0)} MiB of N-Quads`)

const engine = new SparqlEngine(() => [quads], { timeout: 600, memory: 8192, union: true })
row('load into the query engine', `${(await best(1, () => engine.ready())).ms} ms`, '', '', `${mebibytes()} MiB`)
for (const { name, sparql } of QUESTIONS) {
  const { ms, count } = await best(2, async () => (await engine.select(sparql)).rows.length)
  row(`ask ${name}`, `${ms} ms`, `${count} rows`)
}
const inGraphs = 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?e a tw:Rejection ; tw:recipient ent:C1 } }'
const graphs = await best(1, async () => (await engine.select(inGraphs)).rows.length)
row('first query that names graphs (loads them)', `${graphs.ms} ms`, '', '', `${mebibytes()} MiB`)
row('the same again', `${(await best(2, async () => (await engine.select(inGraphs)).rows.length)).ms} ms`)
await engine.close()

if (values.comunica) await compareComunica()

async function compareComunica() {
  if (!existsSync(join(COMUNICA, 'node_modules'))) {
    mkdirSync(COMUNICA, { recursive: true })
    writeFileSync(join(COMUNICA, 'package.json'), '{"private":true,"dependencies":{"@comunica/query-sparql-rdfjs-lite":"5.2.3"}}')
    spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: COMUNICA, stdio: 'inherit' })
  }
  const { QueryEngine } = loadComunica()
  // Comunica keeps quads in a store of N3.js; a tenth of them already takes it long.
  const part = [...toQuads(knowledge)].slice(0, Math.min(COMUNICA_TRIPLES, wanted))
  const store = new Store(part)
  const theirs = new QueryEngine()
  const ours = new SparqlEngine(() => [part], { timeout: 600, memory: 8192 })
  await ours.ready()
  row(`\nover ${part.length} triples`, 'Triplewire', 'Comunica', 'speed')
  for (const name of ['providers', 'recipients', 'timeline', 'sources', 'people', 'redirections']) {
    const [a, b] = await beside(
      `ask ${name}`,
      async () => (await ours.select(asked(name))).rows.length,
      async () => (await (await theirs.queryBindings(HEADER + asked(name), { sources: [store] })).toArray()).length,
      2,
    )
    if (a.count !== b.count) throw new Error(`${name}: ${a.count} rows here, ${b.count} there`)
  }
  await ours.close()
  const [a, b] = ['triplewire', 'comunica'].map(
    (name) => spawnSync(process.execPath, [import.meta.filename, '--peak', name], { encoding: 'utf8' }).stdout,
  )
  row('peak memory of a process that asks providers', `${a} MiB`, `${b} MiB`)
}

/** The quads are made one by one and kept by the engine alone. */
async function showPeak(name) {
  const quads = toQuads(knowledgeOf(COMUNICA_TRIPLES))
  if (name === 'comunica') {
    const { QueryEngine } = loadComunica()
    const store = new Store()
    for (const quad of quads) store.addQuad(quad)
    await (await new QueryEngine().queryBindings(HEADER + asked('providers'), { sources: [store] })).toArray()
  } else {
    const engine = new SparqlEngine(() => batches(quads))
    await engine.select(asked('providers'))
    await engine.close()
  }
  process.stdout.write(`${Math.round(process.resourceUsage().maxRSS / 1024)}`)
}
