// npm run bench:viewer: the viewer against a bare Sigma page, in one run of Debian's Chromium without a GPU.
// --only 1000 or --only 10000 measures one size of graph; RUNS=3 takes fewer turns.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { root } from '../../scripts/project.mjs'
import { generate } from './graph.mjs'

const RUNS = Number(process.env.RUNS ?? 5)
const BARS = { 1000: 1.5, 10000: 3 }
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values
const SIZES = Object.keys(BARS).filter((size) => only === undefined || size === only)
if (SIZES.length === 0) throw new Error(`--only takes one of ${Object.keys(BARS).join(', ')}`)
const MOST_SCRIPT_MS = 5
const FRAMES = 30
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

const folder = mkdtempSync(join(tmpdir(), 'triplewire-bench-'))
const page = (script) =>
  `<!doctype html><meta charset="utf-8"><style>html,body,#app{margin:0;width:100%;height:100%}</style><div id="app"></div><script type="module" src="${script}"></script>`
let graph = ''
let browser
let server
let missed = 0

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const row = (what, figure, bar = '') => process.stdout.write(`${what.padEnd(52)} ${figure.padStart(12)}  ${bar}\n`)

/** Milliseconds from the start of navigation until two frames after the first picture. */
async function firstPaint(url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    const tab = await context.newPage()
    tab.on('pageerror', (error) => {
      throw error
    })
    await tab.addInitScript(() => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      globalThis.painted = (async () => {
        while (!(globalThis.__viewer?.canvas?.renders > 0)) await frame()
        await frame()
        await frame()
        return performance.now()
      })()
    })
    await tab.goto(url)
    const time = await tab.evaluate(() => globalThis.painted)
    return { time, context, tab }
  } catch (error) {
    await context.close()
    throw error
  }
}

/** Script time on the main thread for each frame of a pan, in milliseconds. */
async function panScript(tab) {
  const session = await tab.context().newCDPSession(tab)
  await session.send('Performance.enable')
  const script = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'ScriptDuration').value * 1000
  const before = await script()
  await tab.evaluate(async (frames) => {
    const camera = globalThis.__viewer.canvas.sigma.getCamera()
    const { x } = camera.getState()
    for (let i = 0; i < frames; i++) {
      camera.setState({ x: x + i * 0.002 })
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  }, FRAMES)
  return ((await script()) - before) / FRAMES
}

try {
  await build({ configFile: join(root, 'viewer/vite.config.ts'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: join(folder, 'bare'),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, 'bare.mjs'), formats: ['es'], fileName: 'bare' },
    },
  })
  writeFileSync(join(folder, 'bare.html'), page('bare/bare.js'))
  server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname
    try {
      const body = path.endsWith('/graph.json') ? graph : readFileSync(join(folder, path === '/' ? 'index.html' : path))
      response.writeHead(200, { 'content-type': TYPES[extname(path === '/' ? '.html' : path)] ?? 'text/html' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${server.address().port}`
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--enable-unsafe-swiftshader'],
  })
  for (const nodes of SIZES.map(Number)) {
    graph = JSON.stringify(generate(nodes))
    const times = { bare: [], viewer: [] }
    const script = { bare: [], viewer: [] }
    // The pages take turns, so that what else the machine does weighs on both.
    for (let run = 0; run <= RUNS; run++)
      for (const [name, url] of [
        ['bare', `${origin}/bare.html`],
        ['viewer', `${origin}/?test`],
      ]) {
        const { time, context, tab } = await firstPaint(url)
        if (run > 0) times[name].push(time)
        if (run > 0) script[name].push(await panScript(tab))
        await context.close()
      }
    const ratio = median(times.viewer) / median(times.bare)
    row(`${nodes} nodes, ${nodes * 2} arrows: bare page, first paint`, `${median(times.bare).toFixed(0)} ms`)
    row(`${nodes} nodes, ${nodes * 2} arrows: viewer, first paint`, `${median(times.viewer).toFixed(0)} ms`)
    row('  viewer / bare', ratio.toFixed(2), `at most ${BARS[nodes]}${ratio > BARS[nodes] ? '  MISSED' : ''}`)
    if (ratio > BARS[nodes]) missed++
    row('  bare page, script on the main thread for a pan frame', `${median(script.bare).toFixed(1)} ms`)
    const perFrame = median(script.viewer)
    const bar = nodes === 10000 ? `at most ${MOST_SCRIPT_MS} ms${perFrame > MOST_SCRIPT_MS ? '  MISSED' : ''}` : ''
    row('  viewer, script on the main thread for a pan frame', `${perFrame.toFixed(1)} ms`, bar)
    if (nodes === 10000 && perFrame > MOST_SCRIPT_MS) missed++
  }
} finally {
  await browser?.close()
  server?.closeAllConnections()
  server?.close()
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = missed === 0 ? 0 : 1
