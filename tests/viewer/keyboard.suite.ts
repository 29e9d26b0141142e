import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { settled } from './browser.js'
import { evidence, show } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function keyboardTests(): void {
  describe('the graph by keyboard', () => {
    it('moves between parties by direction and opens one', async () => {
      const page = await show()
      const graph = page.getByRole('application')
      const said = page.locator('.stage [role=status]')
      const cursor = () =>
        page.evaluate(() => (globalThis as unknown as { __viewer: { canvas: { cursor: string | null } } }).__viewer.canvas.cursor)
      await graph.focus()
      await page.keyboard.press('ArrowUp')
      expect(await cursor()).toBe('n:KP')
      expect(await said.textContent()).toBe('North Korea, 12 events')
      const before = await page.locator('.canvas').screenshot()
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const from = await cursor()
        await page.keyboard.press(key)
        if ((await cursor()) !== from) break
      }
      const there = await cursor()
      expect(there).toMatch(/^n:/)
      expect(there).not.toBe('n:KP')
      await settled(page)
      expect((await page.locator('.canvas').screenshot()).equals(before)).toBe(false)
      await page.keyboard.press('Enter')
      await expect.poll(() => evidence(page).getByRole('heading', { level: 2 }).count()).toBe(1)
      expect(await said.textContent()).toMatch(/^Opened: /)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(() => evidence(page).getByRole('heading', { level: 2 }).textContent()).toBe('Events')
      expect(await cursor()).toBe(there)
    })

    it('goes through the arrows of a party and opens their evidence', async () => {
      const page = await show()
      await page.getByRole('application').focus()
      await page.keyboard.press('ArrowUp')
      const said = page.locator('.stage [role=status]')
      const heard = new Set<string>()
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press('a')
        heard.add((await said.textContent())!)
      }
      expect([...heard].some((words) => /^offered ×1, from Russia to North Korea, arrow \d+ of \d+$/.test(words))).toBe(true)
      while (!(await said.textContent())!.startsWith('offered ×1, from Russia')) await page.keyboard.press('A')
      await page.keyboard.press('Enter')
      await evidence(page).locator('.card.open').waitFor()
      expect((await evidence(page).locator('mark').allTextContents()).join('')).toBe('Russia’s offer of Sputnik shot donations')
    })

    it('zooms and pans', async () => {
      const page = await show()
      type Camera = { x: number; ratio: number }
      const camera = () =>
        page.evaluate(() => {
          type Viewer = { canvas: { sigma: { getCamera(): { getState(): Camera } } } }
          return (globalThis as unknown as { __viewer: Viewer }).__viewer.canvas.sigma.getCamera().getState()
        })
      await page.getByRole('application').focus()
      const start = await camera()
      await page.keyboard.press('+')
      await expect.poll(async () => (await camera()).ratio).toBeLessThan(start.ratio)
      await page.keyboard.press('Shift+ArrowRight')
      await expect.poll(async () => (await camera()).x).toBeGreaterThan(start.x)
      await page.keyboard.press('-')
      await expect.poll(async () => (await camera()).ratio).toBeGreaterThan(0.9)
    })
  })
}
