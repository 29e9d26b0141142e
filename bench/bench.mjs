// npm run bench [-- --articles FILE.jsonl]: start-up, the two seeds, and the speed of the whole pipeline on one thread.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, say } from '../scripts/project.mjs'

const { values } = parseArgs({ options: { articles: { type: 'string' }, runs: { type: 'string', default: '7' } } })
const runs = Number(values.runs)
const cli = join(root, 'dist', 'cli.js')
if (!existsSync(cli)) {
  say('dist/ is missing; run "npm run build" first.')
  process.exit(2)
}
const folder = mkdtempSync(join(os.tmpdir(), 'triplewire-bench-'))
const graph = join(folder, 'seeds.ttl')
const seeds = join(root, 'seeds')
let missed = 0

/** Seconds of each run of a program, sorted; the first run, which fills the disk cache, is not counted. */
function seconds(args) {
  const times = []
  for (let run = 0; run <= runs; run++) {
    const start = process.hrtime.bigint()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    const time = Number(process.hrtime.bigint() - start) / 1e9
    if (status !== 0) throw new Error(`${args.join(' ')} ended with status ${status}: ${stderr}`)
    if (run > 0) times.push(time)
  }
  return times.sort((a, b) => a - b)
}

function row(what, figure, bar = '') {
  process.stdout.write(`${what.padEnd(46)} ${figure.padStart(14)}  ${bar}\n`)
}

function timed(what, args, bar) {
  const times = seconds(args)
  const median = times[times.length >> 1]
  if (median > bar) missed++
  const verdict = bar === Number.POSITIVE_INFINITY ? '' : `bar ${bar} s: ${median <= bar ? 'met' : 'MISSED'}; `
  row(what, `${median.toFixed(3)} s`, `${verdict}best ${times[0].toFixed(3)} s of ${runs} runs`)
}

row('machine', `${os.availableParallelism()} cores`, `${os.cpus()[0]?.model ?? 'unknown'}; Node ${process.versions.node}`)
timed('node -e 0 (for comparison)', ['-e', '0'], Number.POSITIVE_INFINITY)
timed('triplewire --help', [cli, '--help'], 0.25)
timed('triplewire build, the two seeds to Turtle', [cli, 'build', seeds, '-q', '-o', graph], 2.5)
await speed()
rmSync(folder, { recursive: true, force: true })
process.exitCode = missed === 0 ? 0 : 1

/** Words a second of the whole pipeline, articles at hand to quads, in this one thread. */
async function speed() {
  const { createAnalyzer } = await import('../dist/analysis/index.js')
  const { extract } = await import('../dist/extraction/index.js')
  const { link } = await import('../dist/linking/index.js')
  const { loadOntology } = await import('../dist/ontology/index.js')
  const { serialize } = await import('../dist/rdf/index.js')
  let start = performance.now()
  const [ontology, analyzer] = await Promise.all([loadOntology(), createAnalyzer()])
  row('ontology, gazetteer and model loaded', `${(performance.now() - start).toFixed(0)} ms`)
  const articles = repeated(await read(values.articles ?? seeds), 60_000)
  const words = articles.reduce((sum, { text }) => sum + wordsOf(text), 0)
  const spent = { analysis: 0, extraction: 0, linking: 0, rdf: 0 }
  const stage = (name, work) => {
    start = performance.now()
    const result = work()
    spent[name] += performance.now() - start
    return result
  }
  const run = (batch) => {
    const analysed = batch.map((article) => {
      const doc = stage('analysis', () => analyzer.analyze(article))
      return { doc, mentions: stage('extraction', () => extract(doc, ontology)) }
    })
    const knowledge = stage('linking', () => link(analysed, ontology))
    stage('rdf', () => {
      for (const chunk of serialize(knowledge, 'turtle')) if (chunk === '') throw new Error('an empty chunk')
    })
  }
  run(articles.slice(0, 8)) // the compiler of Node warms up
  for (const name of Object.keys(spent)) spent[name] = 0
  run(articles)
  const total = Object.values(spent).reduce((sum, time) => sum + time, 0)
  const bar = Math.round((words / total) * 1000)
  if (bar < 4000) missed++
  row(`whole pipeline, ${words} words, one thread`, `${bar} words/s`, `bar 4000 words/s: ${bar >= 4000 ? 'met' : 'MISSED'}`)
  for (const [name, time] of Object.entries(spent)) row(`  ${name}`, `${((100 * time) / total).toFixed(1)} %`, `${time.toFixed(0)} ms`)
  row('peak memory of this process', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

async function read(path) {
  if (path.endsWith('.jsonl')) return readFileSync(path, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  const { readArticles } = await import('../dist/ingest/index.js')
  const articles = []
  for await (const article of readArticles([path], ({ message }) => say(message))) articles.push(article)
  return articles
}

/** The articles again and again, each time with ids of their own, until they have that many words. */
function repeated(articles, words) {
  const all = []
  for (let sum = 0, round = 0; sum < words; round++) {
    for (const { url = null, title = null, date = null, text } of articles) {
      all.push({ id: `bench-${round}-${all.length}`, url, title, date, text, source: 'bench' })
      sum += wordsOf(text)
    }
  }
  return all
}

function wordsOf(text) {
  return text.split(/\s+/).filter(Boolean).length
}
