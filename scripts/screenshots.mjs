// npm run screenshots: builds the seeds' graph, serves it, and takes the pictures of docs/images with Debian's Chromium.
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { root, run, say } from './project.mjs'

const PHONE = { width: 390, height: 780 }
const DESK = { width: 1280, height: 800 }

/** Name, state in the address, window, and what to do before the picture is taken. */
const PICTURES = [
  ['graph', '', DESK],
  ['events', 'mode=events', DESK],
  ['evidence', 'party=RU', DESK, (page) => page.locator('.card h3 button').first().click()],
  ['list', 'view=list', DESK, (page) => page.locator('tbody button').first().click()],
  ['dark', 'mode=events&theme=dark&entity=KP', DESK],
  ['phone', '', PHONE],
]

const cli = join(root, 'dist', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'triplewire-pictures-'))
const images = join(root, 'docs', 'images')
let server
let browser
try {
  const graph = join(folder, 'seeds.ttl')
  if (!run(process.execPath, [cli, 'build', join(root, 'seeds'), '-o', graph])) throw new Error('run "npm run build" first')
  server = spawn(process.execPath, [cli, 'serve', graph, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      const found = /http:\/\/[\w.:[\]]+\/?/.exec(String(chunk))
      if (found) resolve(found[0])
    }
    server.stdout.on('data', listen)
    server.stderr.on('data', listen)
    server.on('exit', (status) => reject(new Error(`serve ended with status ${status}`)))
  })
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--enable-unsafe-swiftshader', '--font-render-hinting=none', '--force-color-profile=srgb'],
  })
  mkdirSync(images, { recursive: true })
  for (const [name, hash, viewport, prepare] of PICTURES) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1, reducedMotion: 'reduce', colorScheme: 'light' })
    const page = await context.newPage()
    await page.goto(`${url}#${hash}`)
    await page.locator('.page').waitFor()
    await prepare?.(page)
    await page.waitForTimeout(1000)
    await page.screenshot({ path: join(images, `${name}.png`) })
    await context.close()
    say(`docs/images/${name}.png`)
  }
} finally {
  await browser?.close()
  server?.kill()
  rmSync(folder, { recursive: true, force: true })
}
