import { describe, expect, it } from 'vitest'
import { launch, nodeAt, settled } from './browser.js'
import { evidence, openIn, show, statusOf } from './suite.js'

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
