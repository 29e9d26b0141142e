import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadShippedWeights } from '../../src/analysis/parser/load.js'

// The analysis, bundled once as a browser would get it, runs in Node processes with different compilers and in Chromium.
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'triplewire-analysis-'))
const texts = [
  ...readdirSync(join(root, 'tests/golden/parse'))
    .filter((f) => f.endsWith('.txt'))
    .map((f) => `tests/golden/parse/${f}`),
  ...readdirSync(join(root, 'seeds')).map((f) => `seeds/${f}`),
]
  .sort()
  .map((path) => readFileSync(join(root, path), 'utf8'))

const ENTRY = `
import { createAnalyzer, toConllu } from ${JSON.stringify(join(root, 'src/analysis/index.ts'))}
export async function analyseAll(weights, texts) {
  const analyzer = await createAnalyzer({ weights })
  return texts.map((text, i) => {
    const doc = analyzer.analyze({ id: String(i), url: null, title: null, date: '2021-10-07', text, source: '' })
    return toConllu(doc) + JSON.stringify([doc.names, doc.numbers, doc.times, doc.quotes, doc.chains])
  }).join('')
}
`

let browser: Browser | undefined
beforeAll(async () => {
  const entry = join(folder, 'entry.js')
  writeFileSync(entry, ENTRY)
  await build({
    root: folder,
    logLevel: 'error',
    configFile: false,
    build: { outDir: join(folder, 'out'), lib: { entry, formats: ['es'], fileName: () => 'analysis.mjs' }, minify: false },
  })
  writeFileSync(join(folder, 'weights.bin'), loadShippedWeights())
  writeFileSync(join(folder, 'texts.json'), JSON.stringify(texts))
  writeFileSync(
    join(folder, 'run.mjs'),
    `import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { analyseAll } from './out/analysis.mjs'
const file = (name) => readFileSync(new URL(name, import.meta.url))
const text = await analyseAll(new Uint8Array(file('weights.bin')), JSON.parse(file('texts.json')))
process.stdout.write(createHash('sha256').update(text).digest('hex'))
`,
  )
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const inNode = (...flags: string[]) => {
  const { stdout, stderr } = spawnSync(process.execPath, [...flags, join(folder, 'run.mjs')], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

test('the same bytes in three processes and in Chromium', async () => {
  const hash = inNode()
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
  // One optimises at once, one never: the arithmetic may not depend on it.
  expect(inNode('--no-wasm-tier-up', '--no-opt')).toBe(hash)
  expect(inNode('--no-liftoff')).toBe(hash)

  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const page = await browser.newPage()
  await page.route('http://analysis.test/**', (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>analysis</title>' })
    return route.fulfill({ path: join(folder, name === 'analysis.mjs' ? 'out/analysis.mjs' : name) })
  })
  await page.goto('http://analysis.test/')
  const result = await page.evaluate(`(async () => {
    const { analyseAll } = await import('/analysis.mjs')
    const weights = new Uint8Array(await (await fetch('/weights.bin')).arrayBuffer())
    return analyseAll(weights, await (await fetch('/texts.json')).json())
  })()`)
  expect(createHash('sha256').update(String(result)).digest('hex')).toBe(hash)
})
