import { describe, expect, it } from 'vitest'
import { nodeAt, settled } from './browser.js'
import { show, statusOf, type Window } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function addressTests(): void {
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

    it('is what ready and own views hold, which this browser keeps', async () => {
      const page = await show()
      await page.getByRole('button', { name: 'Refusals' }).click()
      await expect.poll(() => statusOf(page)).toContain('4 of 12 events')
      await page.getByRole('textbox', { name: 'Name for what is shown now' }).fill('No thanks')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Clear 1' }).click()
      await expect.poll(() => statusOf(page)).toContain('12 of 12 events')
      await page.reload()
      await page.getByRole('button', { name: 'No thanks', exact: true }).click()
      await expect.poll(() => statusOf(page)).toContain('4 of 12 events')
      await page.getByRole('button', { name: 'Delete the view No thanks' }).click()
      expect(await page.getByRole('button', { name: 'No thanks' }).count()).toBe(0)
    })

    it('is ignored where it is damaged', async () => {
      const page = await show('view=nothing&event=nobody&time=x..y&confidence=9&pins=;;a&type=%25%25')
      expect(await statusOf(page)).toContain('12 of 12 events')
    })
  })
}
