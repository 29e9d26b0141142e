// npm run bench:analysis -- --treebank FOLDER: every bar of the analysis. Needs the build (npm run build).
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { root, say } from '../scripts/project.mjs'
import { processorTimeOf, randomStrings, throwsOn, timeOf } from './analysis/robustness.mjs'
import { scoreGold, scoreRaw } from './analysis/score.mjs'
import { runTests } from './analysis/suites.mjs'
import { documents, readTreebank } from './analysis/treebank.mjs'

const { values } = parseArgs({ options: { treebank: { type: 'string' }, quick: { type: 'boolean', default: false } } })
const dist = join(root, 'dist', 'analysis')
if (!values.treebank || !existsSync(join(values.treebank, 'ewt-test.conllu.gz')) || !existsSync(join(dist, 'index.js'))) {
  say('Usage: npm run bench:analysis -- --treebank FOLDER [--quick], where FOLDER holds ewt-test.conllu.gz; run "npm run build" first.')
  process.exit(2)
}
const { createAnalyzer, createParser, toConllu } = await import(join(dist, 'index.js'))
const { loadShippedWeights } = await import(join(dist, 'parser', 'load.js'))
const { tokensAndSentences, emptyDoc } = await import(join(dist, 'doc.js'))
const { grammar } = await import(join(dist, 'grammar.js'))
let missed = 0

/** Prints a figure beside its first bar and its aim; counts it as missed when it falls short of the first. */
function row(what, figure, first, aim, text = figure.toFixed(2)) {
  const more = first === undefined || aim >= first
  const reached = (bar) => (bar === undefined ? '' : (more ? figure >= bar : figure <= bar) ? 'yes' : 'NO')
  if (reached(first) === 'NO') missed++
  const bars =
    first === undefined
      ? ''
      : `${more ? '>=' : '<='} ${String(first).padEnd(7)} ${reached(first).padEnd(4)} aim ${String(aim).padEnd(7)} ${reached(aim)}`
  process.stdout.write(`${what.padEnd(54)} ${text.padStart(12)}  ${bars}\n`)
}

const article = (text) => ({ id: 'bench', url: null, title: null, date: '2021-10-07', text, source: 'bench' })
const parser = await createParser(loadShippedWeights())
const parse = (sentences) => parser.parse(sentences.map((forms) => ({ forms })))
const annotator = grammar(parser)
const analyzeText = (text) => annotator.annotate(tokensAndSentences.annotate(emptyDoc(article(text))))

for (const name of ['ewt-test', 'gum-dev', 'ewt-dev']) {
  if (!existsSync(join(values.treebank, `${name}.conllu.gz`))) continue
  const test = name === 'ewt-test'
  const sentences = readTreebank(values.treebank, name)
  const gold = scoreGold(sentences, parse)
  const raw = scoreRaw(documents(sentences), analyzeText)
  const bar = (...bars) => (test ? bars : [])
  row(`${name}: LAS, gold tokens`, gold.las, ...bar(86.5, 88))
  row(`${name}: LAS with subtypes, gold tokens`, gold.lasFull)
  row(`${name}: UAS, gold tokens`, gold.uas)
  row(`${name}: UPOS, gold tokens`, gold.upos, ...bar(95.7, 96.3))
  row(`${name}: XPOS, gold tokens`, gold.xpos)
  row(`${name}: lemma, letter case aside`, gold.lemmaCi, ...bar(98, 98.6))
  row(`${name}: lemma, letter for letter`, gold.lemma)
  row(`${name}: words F1, raw text`, raw.words)
  row(`${name}: sentences F1, raw text`, raw.sentences)
  row(`${name}: UPOS F1, raw text`, raw.upos)
  row(`${name}: UAS F1, raw text`, raw.uas)
  row(`${name}: LAS F1, raw text`, raw.las, ...bar(82.5, 84.5))
}

speed()
loadTime()
const same = runTests('tests/analysis/determinism.test.ts')
row('same output in three processes and in Chromium', same.passed, 1, 1, same.failed || !same.passed ? 'NO' : 'yes')
for (const [what, file] of [
  ['date expressions right, %', 'tests/analysis/times.test.ts'],
  ['number expressions right, %', 'tests/analysis/numbers.test.ts'],
]) {
  if (!existsSync(join(root, file))) continue
  const { passed, failed } = runTests(file)
  row(what, (100 * passed) / (passed + failed), 97, 100, `${passed}/${passed + failed}`)
}
await robustness()
process.stdout.write(missed ? `${missed} bars missed\n` : 'all first bars reached\n')
process.exitCode = missed ? 1 : 0

/** Words a second of tagging and parsing, and of everything, on one thread: by processor time: the best of five passes, the code warm. */
function speed() {
  const docs = documents(readTreebank(values.treebank, 'ewt-test')).map((d) => d.text)
  const sentences = readTreebank(values.treebank, 'ewt-test').map((s) => ({ forms: s.words.map((w) => w.form) }))
  const words = sentences.reduce((n, s) => n + s.forms.length, 0)
  const best = (measure, work) => (words / Math.min(...Array.from({ length: 5 }, () => measure(work)))) * 1000
  const parseAll = () => parser.parse(sentences)
  row('tag + parse, one thread, words a second', best(processorTimeOf, parseAll), 8000, 15000)
  row('the same by the clock', best(timeOf, parseAll))
  row(
    'with tokeniser and splitter, words a second',
    best(processorTimeOf, () => docs.map(analyzeText)),
  )
}

/** Milliseconds from nothing to a parser, median of fresh processes, by processor time and by the clock; size of the file. */
function loadTime() {
  const code = `
    const [start, used] = [performance.now(), process.cpuUsage()]
    const { createParser } = await import(${JSON.stringify(join(dist, 'parser', 'parser.js'))})
    const { loadShippedWeights } = await import(${JSON.stringify(join(dist, 'parser', 'load.js'))})
    await createParser(loadShippedWeights())
    const { user, system } = process.cpuUsage(used)
    process.stdout.write(JSON.stringify([(user + system) / 1000, performance.now() - start]))`
  const times = Array.from({ length: 7 }, () =>
    JSON.parse(spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout),
  )
  const median = (k) => times.map((t) => t[k]).sort((x, y) => x - y)[3]
  row('load time of the parser, ms', median(0), 300, 120)
  row('the same by the clock, ms', median(1))
  row('weights on disk, MB', statSync(join(root, 'models', 'english.bin.gz')).size / 1e6, 8, 4)
}

/** Any text gives a Doc, and twice the text takes about twice the time. */
async function robustness() {
  const analyzer = await createAnalyzer()
  const run = (text) => toConllu(analyzer.analyze(article(text)))
  const strings = randomStrings(values.quick ? 5000 : 100000)
  row(`${strings.length} random Unicode strings, throws`, throwsOn(run, strings), 0, 0)
  row('no text, white space only, throws', throwsOn(run, ['', ' ', '\n\n', '\u200B']), 0, 0)
  const long = (bytes) =>
    readFileSync(new URL('./analysis/stretch.txt', import.meta.url), 'utf8')
      .repeat(Math.ceil(bytes / 60))
      .slice(0, bytes)
  const [quarter, whole] = [250_000, 1_000_000].map((bytes) => timeOf(() => run(long(bytes))))
  row('1 MB without a full stop, seconds', whole / 1000)
  row('1 MB against 0.25 MB, times as long', whole / quarter, 6, 4.5)
  row(
    '0.05-0.2 MB without a blank, throws',
    throwsOn(run, ['x'.repeat(200_000), 'a-'.repeat(50_000), '('.repeat(50_000), 'a.'.repeat(50_000), "'".repeat(50_000)]),
    0,
    0,
  )
}
