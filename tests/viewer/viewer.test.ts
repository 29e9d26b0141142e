import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { toViewerJson } from '../../src/viewer-data/index.js'
import { violations } from './axe.js'
import { drawn, edgeAt, launch, nodeAt, type Opened, open, pause, scene, settled, ViewerSite } from './browser.js'
import { seedKnowledge } from './seed-knowledge.js'

const seeds = readdirSync(new URL('../../seeds/', import.meta.url)).sort() as [string, string]
const SEEDS = toViewerJson(seedKnowledge(seeds))

interface Window {
  readonly location: { readonly hash: string }
}

let browser: Browser
let site: ViewerSite
let opened: Opened | null = null

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

async function show(hash = '', options: Parameters<typeof open>[4] = {}): Promise<Page> {
  opened = await open(browser, site, SEEDS, hash, options)
  return opened.page
}
const evidence = (page: Page) => page.getByRole('region', { name: 'Evidence' })

describe('the graph', () => {
  it('draws parties with names, and arrows', async () => {
    const page = await show()
    const state = await scene(page)
    expect(state.labels).toContain('n:KP')
    expect(state.labels).toContain('n:who')
    expect(state.labels).toHaveLength(state.nodes)
    expect(state.edges).toBeGreaterThan(6)
  })

  it('opens the events of a node that is clicked', async () => {
    const page = await show()
    const { x, y } = await nodeAt(page, 'n:RU')
    await page.mouse.click(x, y)
    await expect.poll(() => evidence(page).getByRole('heading', { level: 2 }).textContent()).toBe('Russia')
    expect(await evidence(page).locator('.card').count()).toBe(3)
  })

  it('opens the sentence of an arrow that is clicked, marked in its context', async () => {
    const page = await show()
    const { x, y } = await edgeAt(page, 'f:RU>KP>Offer')
    await page.mouse.click(x, y)
    await evidence(page).locator('.card.open').waitFor()
    const marked = await evidence(page).locator('mark').allTextContents()
    expect(marked.join('')).toBe('Russia’s offer of Sputnik shot donations')
    expect(await evidence(page).locator('blockquote').textContent()).toContain('In July of this year Russia’s offer')
  })

  it('hides a kind of act that is switched off in the legend, and moves nothing', async () => {
    const page = await show()
    const before = await nodeAt(page, 'n:RU')
    await page.getByRole('checkbox', { name: /offered/ }).uncheck()
    await settled(page)
    expect((await drawn(page, 'Edge', 'f:RU>KP>Offer'))?.hidden).toBe(true)
    expect(await nodeAt(page, 'n:RU')).toEqual(before)
    expect(await page.getByRole('status').textContent()).toContain('10 of 12 events')
  })

  it('finds a party by another name, with the keyboard only', async () => {
    const page = await show()
    await page.getByRole('combobox', { name: /Search/ }).focus()
    await page.keyboard.type('dprk')
    await page.keyboard.press('Enter')
    await expect.poll(() => evidence(page).getByRole('heading', { level: 2 }).textContent()).toBe('North Korea')
  })

  it('shows each act with its roles in the events view', async () => {
    const page = await show('mode=events')
    const { x, y } = await nodeAt(page, 'e:ship-who')
    await page.mouse.click(x, y)
    await evidence(page).locator('.card.open').waitFor()
    expect(await evidence(page).locator('.quote').count()).toBe(2)
    await pause(page)
    const stage = await edgeAt(page, 'r:offer-sputnik:from:RU').catch(() => null)
    expect(stage).not.toBeNull()
  })
})

describe('the timeline', () => {
  const shown = (page: Page) => page.getByRole('status').textContent()

  it('brushes with the mouse', async () => {
    const page = await show('undated=no')
    const box = (await page.locator('.track').boundingBox())!
    await page.mouse.move(box.x + 30, box.y + 20)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 })
    await page.mouse.up()
    expect(await shown(page)).toContain('2 of 12 events')
    expect(await page.evaluate(() => (globalThis as unknown as Window).location.hash)).toMatch(/time=2021-07-0\d\.\.2021-0[89]/)
  })

  it('moves its thumbs with the keyboard and says the date', async () => {
    const page = await show('undated=no')
    const first = page.getByRole('slider', { name: 'First day' })
    await page.getByRole('button', { name: 'All time' }).waitFor()
    await first.focus()
    await page.keyboard.press('End')
    expect(await first.getAttribute('aria-valuetext')).toMatch(/October 2021/)
    expect(await shown(page)).toContain('0 of 12 events')
    await page.keyboard.press('ArrowLeft')
    expect(await shown(page)).toContain('1 of 12 events')
    await page.keyboard.press('Escape')
    expect(await shown(page)).toContain('3 of 12 events')
  })

  it('brushes with a finger', async () => {
    const page = await show('undated=no', { hasTouch: true })
    const box = (await page.locator('.track').boundingBox())!
    await page.touchscreen.tap(box.x + box.width * 0.96, box.y + 20)
    expect(await shown(page)).toContain('1 of 12 events')
  })

  it('counts events without a date apart', async () => {
    const page = await show()
    await page.getByRole('checkbox', { name: 'No date: 9' }).uncheck()
    expect(await shown(page)).toContain('3 of 12 events')
  })

  it('plays', async () => {
    const page = await show('undated=no')
    await page.getByRole('button', { name: 'Play' }).click()
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as Window).location.hash))
      .toMatch(/time=2021-07-01\.\.2021-07-(1|2)/)
    await page.getByRole('button', { name: 'Pause' }).click()
  })
})

describe('the list', () => {
  it('carries a reader through a task with keys alone: sort, filter, open the evidence, read the article', async () => {
    const page = await show('view=list')
    await page.getByRole('button', { name: 'Confidence' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('columnheader', { name: 'Confidence' }).getAttribute('aria-sort')).toBe('ascending')
    await page.locator('tbody button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await evidence(page).locator('.card.open h3').textContent()).toContain('World Health Organization ships')
    await page.getByRole('checkbox', { name: /rejected/ }).focus()
    await page.keyboard.press('Space')
    expect(await page.locator('tbody tr').count()).toBe(8)
    await evidence(page).getByRole('button', { name: 'Read in article' }).first().focus()
    await page.keyboard.press('Enter')
    await evidence(page).getByRole('region', { name: 'Article' }).waitFor()
    expect(
      await page.evaluate(() =>
        (
          globalThis as unknown as { document: { activeElement: { getAttribute(name: string): string } } }
        ).document.activeElement.getAttribute('data-event'),
      ),
    ).toBe('ship-who')
  })

  it('sorts numbers as numbers and leaves the empty last', async () => {
    const page = await show('view=list')
    await page.getByRole('button', { name: 'How much' }).click()
    const cells = await page.locator('tbody tr td:nth-child(8)').allTextContents()
    expect(cells.slice(0, 3)).toEqual(['3,000,000 doses', '1,900,000 doses', ''])
  })
})

describe('the evidence', () => {
  it('marks all events in the article, and a mark under the pointer lights up in the graph', async () => {
    const page = await show('event=reject-sputnik')
    await evidence(page).getByRole('button', { name: 'Read in article' }).click()
    const marks = await evidence(page).locator('.text button').allTextContents()
    expect(marks.join('|')).toContain('refusing vaccine shipments from close ally China and Russia')
    expect(
      new Set(
        await evidence(page)
          .locator('.text button')
          .evaluateAll((all) => all.map((one) => one.getAttribute('data-event'))),
      ).size,
    ).toBe(7)
    await evidence(page).locator('.text button[data-event=ship-who]').first().hover()
    await settled(page)
    const dim = (await drawn(page, 'Node', 'n:RU'))!.color
    expect((await drawn(page, 'Node', 'n:who'))!.color).not.toBe(dim)
    expect((await drawn(page, 'Edge', 'f:RU>KP>Offer'))!.color).toBe(dim)
  })

  it('gives facts with precision, speaker and confidence, and both sentences', async () => {
    const page = await show('event=ship-who')
    const facts = await evidence(page).locator('.facts').textContent()
    for (const words of ['7 October 2021 (to the day)', 'World Health Organization', 'high (0.94)', 'Dalian port', 'happened'])
      expect(facts).toContain(words)
    expect(await evidence(page).getByText('Evidence 2 of 2').count()).toBe(1)
    expect(
      await evidence(page)
        .getByRole('link', { name: /Original/ })
        .first()
        .getAttribute('href'),
    ).toMatch(/^https:\/\/news\.example\/who-ships-aid#:~:text=WHO%20started/)
  })

  it('finds the path between two parties', async () => {
    const page = await show('entity=who')
    await evidence(page).getByRole('button', { name: 'Path to' }).click()
    await evidence(page).getByRole('combobox', { name: 'To' }).selectOption('RU')
    expect(await evidence(page).locator('.card').count()).toBe(2)
    expect(await page.evaluate(() => (globalThis as unknown as Window).location.hash)).toBe('#path=who%2CRU')
  })

  it('shows only the neighbours of a party when asked', async () => {
    const page = await show('entity=RU')
    await evidence(page).getByRole('button', { name: 'Only its events' }).click()
    expect(await page.getByRole('status').textContent()).toContain('3 of 12 events')
    await settled(page)
    expect((await drawn(page, 'Node', 'n:who'))!.hidden).toBe(true)
  })
})

describe('the address', () => {
  it('reproduces view, filters, range, selection and moved nodes', async () => {
    const hash =
      'view=list&mode=events&theme=dark&type=Offer&party=RU&as=giver&q=korea&time=2021-07-01..2021-08-01&undated=no&confidence=0.5&event=reject-sputnik&pins=n%253ARU%2C10%2C20'
    const page = await show(hash)
    await page.getByRole('button', { name: 'Clear 6' }).waitFor()
    const after = await page.evaluate(() => (globalThis as unknown as Window).location.hash.slice(1))
    expect(Object.fromEntries(new URLSearchParams(after))).toEqual(Object.fromEntries(new URLSearchParams(hash)))
    expect(await page.locator('tbody tr').count()).toBe(1)
  })

  it('keeps the place of a dragged node', async () => {
    const page = await show()
    const { x, y } = await nodeAt(page, 'n:who')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 80, y + 90, { steps: 5 })
    await page.mouse.up()
    await expect.poll(() => page.evaluate(() => (globalThis as unknown as Window).location.hash)).toContain('pins=')
    await settled(page)
    const now = await nodeAt(page, 'n:who')
    expect(Math.hypot(now.x - x + 80, now.y - y - 90)).toBeLessThan(4)
  })

  it('is ignored where it is damaged', async () => {
    const page = await show('view=nothing&event=nobody&time=x..y&confidence=9&pins=;;a&type=%25%25')
    expect(await page.getByRole('status').textContent()).toContain('12 of 12 events')
  })
})

describe('without a canvas', () => {
  it('falls back to the list where there is no WebGL, and says so', async () => {
    const bare = await launch('--disable-3d-apis')
    try {
      const { page, complaints } = await open(bare, site, SEEDS)
      expect(await page.getByRole('status').textContent()).toContain('no WebGL')
      expect(await page.locator('tbody tr').count()).toBe(12)
      await page.locator('tbody button').first().click()
      expect(await evidence(page).locator('mark').count()).toBeGreaterThan(0)
      expect(complaints).toEqual([])
    } finally {
      await bare.close()
    }
  })

  it('survives a lost context', async () => {
    const page = await show()
    await page.evaluate(() => {
      type Canvases = Record<string, { getContext(name: string): { getExtension(name: string): { loseContext(): void } } | null }>
      const { canvas } = (globalThis as unknown as { __viewer: { canvas: { sigma: { getCanvases(): Canvases } } } }).__viewer
      for (const one of Object.values(canvas.sigma.getCanvases()))
        one.getContext('webgl2')?.getExtension('WEBGL_lose_context').loseContext()
    })
    await page.waitForTimeout(300)
    await settled(page)
    const { x, y } = await nodeAt(page, 'n:RU')
    await page.mouse.click(x, y)
    await expect.poll(() => evidence(page).getByRole('heading', { level: 2 }).textContent()).toBe('Russia')
    opened!.complaints.length = 0
  })
})

describe('accessibility: axe finds nothing', () => {
  it.each([
    ['light graph', 'event=reject-sputnik', {}],
    ['dark graph', 'entity=KP&theme=dark', {}],
    ['light list', 'view=list&event=ship-who', {}],
    ['dark list', 'view=list&theme=dark', {}],
    ['phone graph', '', { viewport: { width: 390, height: 800 } }],
    ['phone list, dark', 'view=list&theme=dark&flow=RU%3EKP%3EOffer', { viewport: { width: 390, height: 800 } }],
  ])('%s', async (_, hash, options) => {
    const page = await show(hash, options)
    expect(await violations(page)).toEqual([])
    if ('viewport' in options)
      for (const pane of ['Filters', 'Evidence']) {
        await page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name: pane }).click()
        expect(await violations(page)).toEqual([])
      }
  })

  it('in the article reader and in the search', async () => {
    const page = await show('event=reject-sputnik')
    await evidence(page).getByRole('button', { name: 'Read in article' }).click()
    await page.getByRole('combobox', { name: /Search/ }).fill('ko')
    expect(await violations(page)).toEqual([])
  })
})
