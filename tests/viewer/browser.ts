import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'

/** The one function of the page that is called by name inside `evaluate`. */
declare const requestAnimationFrame: (callback: () => void) => number

interface Container {
  getBoundingClientRect(): { readonly left: number; readonly top: number }
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The policy that `triplewire serve` sends. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
}

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
]

export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: [...ARGS, ...more] })

/** The viewer, built from its sources into a folder of its own and served with its policy. */
export class ViewerSite {
  readonly #server: Server
  readonly #folder: string
  /** What `/graph.json` answers. */
  graph = ''

  private constructor(server: Server, folder: string) {
    this.#server = server
    this.#folder = folder
  }

  static async start(): Promise<ViewerSite> {
    const folder = mkdtempSync(join(tmpdir(), 'triplewire-viewer-'))
    await build({ configFile: join(root, 'viewer/vite.config.ts'), logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
    let site: ViewerSite | undefined
    const server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname
      const headers = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }
      if (path === '/graph.json') {
        response.writeHead(site?.graph ? 200 : 404, { ...headers, 'content-type': TYPES['.json']! }).end(site?.graph)
        return
      }
      const file = join(folder, normalize(path === '/' ? 'index.html' : path))
      try {
        const body = readFileSync(file)
        response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body)
      } catch {
        response.writeHead(404, headers).end()
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    site = new ViewerSite(server, folder)
    return site
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    rmSync(this.#folder, { recursive: true, force: true })
  }
}

export interface Opened {
  readonly page: Page
  /** Console errors, uncaught errors, and requests to other hosts. */
  readonly complaints: string[]
}

/** Opens the viewer in a fresh context and waits for its first picture (or list). */
export async function open(
  browser: Browser,
  site: ViewerSite,
  graph: string,
  hash = '',
  options: BrowserContextOptions = {},
): Promise<Opened> {
  site.graph = graph
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(site.origin) && !url.startsWith('data:') && !url.startsWith('blob:')) complaints.push(`request to ${url}`)
  })
  await page.goto(`${site.origin}/?test${hash ? `#${hash}` : ''}`)
  await page.locator('.page').waitFor()
  await settled(page)
  return { page, complaints }
}

/** Waits until the canvas has drawn and nothing more is on its way. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise<void>((resolve) => requestAnimationFrame(resolve))
    const viewer = (globalThis as unknown as { __viewer: { canvas: { renders: number } | null } }).__viewer
    let before = -1
    for (let i = 0; i < 120; i++) {
      await frame()
      await frame()
      const now = viewer.canvas?.renders ?? 0
      if (now === before && (now > 0 || viewer.canvas === null)) return
      before = now
    }
  })
}

/** Sigma takes a second click within 300 ms for a double click. */
export const pause = (page: Page): Promise<void> => page.waitForTimeout(350)

/** Place of a node on the page. */
export async function nodeAt(page: Page, key: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((node) => {
    const viewer = (
      globalThis as unknown as { __viewer: { canvas: { container: Container; pointOf(key: string): [number, number] | null } } }
    ).__viewer
    const point = viewer.canvas.pointOf(node)
    const box = viewer.canvas.container.getBoundingClientRect()
    return point && { x: box.left + point[0], y: box.top + point[1] }
  }, key)
  if (!place) throw new Error(`no node ${key}`)
  return place
}

/** A place on the page where an arrow can be clicked: along its curve, where Sigma itself finds it and no node lies. */
export async function edgeAt(page: Page, key: string): Promise<{ x: number; y: number }> {
  const place = await page.evaluate((edge) => {
    type Sigma = {
      getGraph(): { source(e: string): string; target(e: string): string; getEdgeAttribute(e: string, name: string): number }
      getNodeAtPosition(at: { x: number; y: number }): string | null
    }
    const { canvas } = (
      globalThis as unknown as {
        __viewer: {
          canvas: {
            sigma: Sigma
            container: Container
            pointOf(key: string): [number, number]
            edgeAt(x: number, y: number): string | null
          }
        }
      }
    ).__viewer
    const graph = canvas.sigma.getGraph()
    const [ax, ay] = canvas.pointOf(graph.source(edge))
    const [bx, by] = canvas.pointOf(graph.target(edge))
    const curvature = graph.getEdgeAttribute(edge, 'curvature') || 0
    const cx = (ax + bx) / 2 + (by - ay) * curvature
    const cy = (ay + by) / 2 - (bx - ax) * curvature
    const box = canvas.container.getBoundingClientRect()
    // A click has whole pixels, and the canvas may begin between two.
    const whole = (value: number, start: number): number => Math.round(start + value)
    for (let step = 0; step <= 30; step++)
      for (const t of [0.5 + step / 100, 0.5 - step / 100])
        for (const d of [0, 1, -1]) {
          const pageX = whole((1 - t) ** 2 * ax + 2 * t * (1 - t) * cx + t ** 2 * bx + d, box.left)
          const pageY = whole((1 - t) ** 2 * ay + 2 * t * (1 - t) * cy + t ** 2 * by + d, box.top)
          const at = { x: pageX - box.left, y: pageY - box.top }
          if (canvas.edgeAt(at.x, at.y) === edge && !canvas.sigma.getNodeAtPosition(at)) return { x: pageX, y: pageY }
        }
    return null
  }, key)
  if (!place) throw new Error(`no clickable place on ${key}`)
  return place
}

/** How Sigma draws a node or an arrow now. */
export const drawn = (
  page: Page,
  kind: 'Node' | 'Edge',
  key: string,
): Promise<{ hidden?: boolean; size: number; color: string; label: string | null } | undefined> =>
  page.evaluate(
    ([what, id]) => {
      type Read = (key: string) => { hidden?: boolean; size: number; color: string; label: string | null } | undefined
      const { sigma } = (globalThis as unknown as { __viewer: { canvas: { sigma: Record<string, Read> } } }).__viewer.canvas
      return sigma[`get${what}DisplayData`]!(id!)
    },
    [kind, key],
  )

/** Nodes whose names are written now, and how many nodes and arrows the scene has. */
export const scene = (page: Page): Promise<{ labels: string[]; nodes: number; edges: number }> =>
  page.evaluate(() => {
    type Sigma = { getNodeDisplayedLabels(): Set<string>; getGraph(): { order: number; size: number } }
    const { sigma } = (globalThis as unknown as { __viewer: { canvas: { sigma: Sigma } } }).__viewer.canvas
    return { labels: [...sigma.getNodeDisplayedLabels()].sort(), nodes: sigma.getGraph().order, edges: sigma.getGraph().size }
  })
