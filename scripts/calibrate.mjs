// Fits the weights of src/extraction/confidence.ts and prints how well they are calibrated (ten-fold).
//   npm run calibrate -- --gold dev.jsonl --scorer score.mjs
// A predicted event is right when the scorer, given it alone, finds type, provider, recipient and item right.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const option = (name) => process.argv[process.argv.indexOf(`--${name}`) + 1]
if (!process.argv.includes('--gold') || !process.argv.includes('--scorer')) {
  console.error('usage: npm run calibrate -- --gold FILE.jsonl --scorer score.mjs')
  process.exit(2)
}
const dist = (file) => import(pathToFileURL(path.resolve('dist', file)).href)
const { scoreDocument, fold } = await import(pathToFileURL(path.resolve(option('scorer'))).href)
const { createAnalyzer } = await dist('analysis/index.js')
const { loadOntology } = await dist('ontology/index.js')
const { trace } = await dist('extraction/index.js')
const { confidenceFeatures } = await dist('extraction/confidence.js')
const { link } = await dist('linking/index.js')

const analyzer = await createAnalyzer()
const ontology = await loadOntology()
const rows = []
for (const gold of readFileSync(option('gold'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))) {
  const doc = analyzer.analyze({ id: gold.id, url: gold.url, title: gold.title, date: gold.date, text: gold.text, source: gold.id })
  const { mentions, trace: steps } = trace(doc, ontology)
  mentions.events.forEach((mention, i) => {
    const { events, entities } = link([{ doc, mentions: { events: [mention], people: [], figures: [] } }], ontology)
    const labels = (id) => {
      const entity = entities.find((e) => e.id === id)
      return [entity.label, ...entity.altLabels].map(fold)
    }
    for (const e of events) {
      const predicted = {
        type: e.type,
        ...Object.fromEntries(Object.entries(e.roles).map(([role, ids]) => [role, ids.map(labels)])),
        attribution: [],
        quantity: e.quantity === null ? [] : [e.quantity],
        amount: e.money ? [e.money.amount] : [],
        date: e.date?.value ? [e.date.value] : [],
        factuality: [e.factuality],
        evidence: e.evidence,
      }
      const s = scoreDocument(gold, { events: [predicted], people: [], figures: [] })
      const optional = s.events.tp + s.events.fp === 0
      if (optional) continue
      const draft = steps.drafts[i]
      rows.push({
        doc: gold.id,
        right: s.facts.tp,
        x: confidenceFeatures(draft, steps.drafts.filter((d) => d.sentence === draft.sentence).length),
      })
    }
  })
}

function fitWeights(data) {
  const w = data[0].x.map(() => 0)
  for (let step = 0; step < 4000; step++) {
    const gradient = w.map((v, k) => (k === 0 ? 0 : v)) // L2 = 1, not on the bias
    for (const { x, right } of data) {
      const error = chance(w, x) - right
      x.forEach((v, k) => {
        gradient[k] += error * v
      })
    }
    gradient.forEach((g, k) => {
      w[k] -= (0.5 / data.length) * g
    })
  }
  return w
}
const chance = (w, x) => 1 / (1 + Math.exp(-x.reduce((sum, v, k) => sum + v * w[k], 0)))

const docs = [...new Set(rows.map((r) => r.doc))]
const held = rows.flatMap((row) => [{ ...row, fold: docs.indexOf(row.doc) % 10 }])
const predictions = []
for (let f = 0; f < 10; f++) {
  const w = fitWeights(held.filter((r) => r.fold !== f))
  for (const r of held.filter((r) => r.fold === f)) predictions.push({ p: chance(w, r.x), right: r.right })
}
console.log(`${rows.length} predicted facts, ${rows.reduce((n, r) => n + r.right, 0)} right`)
for (let low = 0; low < 1; low += 0.2) {
  const bin = predictions.filter(({ p }) => p >= low && p < low + 0.2)
  if (bin.length)
    console.log(
      `said ${(bin.reduce((n, b) => n + b.p, 0) / bin.length).toFixed(2)}  right ${(bin.reduce((n, b) => n + b.right, 0) / bin.length).toFixed(2)}  (${bin.length})`,
    )
}
console.log(`Brier score ${(predictions.reduce((n, { p, right }) => n + (p - right) ** 2, 0) / predictions.length).toFixed(3)}`)
console.log(
  `weights [${fitWeights(rows)
    .map((v) => v.toFixed(2))
    .join(', ')}]`,
)
