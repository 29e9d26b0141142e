import { describe, expect, it } from 'vitest'
import { launch, nodeAt, settled } from './browser.js'
import { evidence, KNOWLEDGE, openIn, SEEDS, show, statusOf } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function fallbackTests(): void {
  describe('without a canvas', () => {
    it('falls back to the list where there is no WebGL, and says so', async () => {
      const bare = await launch('--disable-3d-apis')
      try {
        const { page, complaints } = await openIn(bare)
        expect(await statusOf(page)).toContain('no WebGL')
        expect(await page.locator('tbody tr').count()).toBe(12)
        await page.locator('tbody button').first().click()
        expect(await evidence(page).locator('mark').count()).toBeGreaterThan(0)
        expect(complaints).toEqual([])
      } finally {
        await bare.close()
      }
    })

    it('asks before it draws very many arrows, and draws them when told to', async () => {
      const few = 150
      const ids = Array.from({ length: few }, (_, index) => `p${index}`)
      const parties = ids.map((id) => ({ ...KNOWLEDGE.entities.find((one) => one.id === 'RU')!, id, label: id, altLabels: [] }))
      const model = { ...KNOWLEDGE.events[0]!, evidence: [] }
      const pairs = ids.flatMap((from) => ids.filter((to) => to !== from).map((to) => [from, to] as const))
      const events = pairs.slice(0, 20_001).map(([from, to], index) => ({
        ...model,
        id: `x${index}`,
        type: 'Donation',
        roles: { ...model.roles, provider: [from], recipient: [to], item: [], via: [], redirectedTo: [] },
      }))
      const places = (list: readonly { id: string }[]) =>
        Object.fromEntries(list.map(({ id }, index) => [id, [(index % 40) * 20, Math.floor(index / 40) * 20]]))
      const graph = JSON.stringify({
        ...JSON.parse(SEEDS),
        articles: [],
        positions: [],
        figures: [],
        entities: parties,
        events,
        layout: { entities: places(parties), events: places(events) },
      })
      const page = await show('', {}, graph)
      const notice = page.getByRole('region', { name: 'Before drawing' })
      expect(await notice.textContent()).toContain('20,001 arrows')
      expect(await page.getByRole('application').count()).toBe(0)
      await notice.getByRole('button', { name: 'Show the list' }).click()
      await page.locator('tbody tr').first().waitFor()
      await page.getByRole('button', { name: 'Graph', exact: true }).click()
      await notice.getByRole('button', { name: 'Draw anyway' }).press('Enter')
      await page.getByRole('application').waitFor({ timeout: 60_000 })
    }, 120_000)

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
    })
  })
}
