import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { toViewerJson } from '../../src/viewer-data/index.js'
import { launch, type Opened, open, settled, ViewerSite } from './browser.js'
import { seedKnowledge } from './seed-knowledge.js'

const seeds = readdirSync(new URL('../../seeds/', import.meta.url)).sort() as [string, string]
export const KNOWLEDGE = seedKnowledge(seeds)
export const SEEDS = toViewerJson(KNOWLEDGE)

/** What `evaluate` sees of the page. */
export interface Window {
  readonly location: { readonly hash: string }
}

let browser: Browser
let site: ViewerSite
let opened: Opened | null = null

/** One browser and one build of the viewer for all tests of a file; each test fails on errors in the console and on requests to other hosts. */
export function useViewer(): void {
  beforeAll(async () => {
    ;[browser, site] = await Promise.all([launch(), ViewerSite.start()])
  }, 120_000)
  afterAll(async () => {
    await Promise.allSettled([browser?.close(), site?.stop()])
  })
  afterEach(async () => {
    const complaints = opened?.complaints ?? []
    await opened?.page.context().close()
    opened = null
    expect(complaints).toEqual([])
  })
}

/** Opens the seeds, or another graph, in a fresh page. */
export async function show(hash = '', options: Parameters<typeof open>[4] = {}, graph = SEEDS): Promise<Page> {
  opened = await open(browser, site, graph, hash, options)
  return opened.page
}

/** Opens the seeds in a browser of its own, which the caller closes. */
export const openIn = (own: Browser): Promise<Opened> => open(own, site, SEEDS)

export const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' })
export const statusOf = (page: Page) => page.locator('#status').textContent()

/** Opens a page from disk, where no server answers, runs a test in it, and fails on console errors and on every request. */
export async function withFile(html: string, test: (page: Page) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'triplewire-page-'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' })
  try {
    writeFileSync(join(folder, 'story.html'), html)
    const page = await context.newPage()
    page.setDefaultTimeout(8000)
    const complaints: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) complaints.push(request.url())
    })
    await page.goto(`${pathToFileURL(join(folder, 'story.html')).href}?test`)
    await page.locator('.page').waitFor()
    await settled(page)
    await test(page)
    expect(complaints).toEqual([])
  } finally {
    await context.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The viewer's page without a graph, as the build makes it. */
export const oneFileTemplate = async (): Promise<string> => (await fetch(`${site.origin}/one-file.html`)).text()
