import { describe, expect, it } from 'vitest'
import { show, statusOf, type Window } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function timelineTests(): void {
  describe('the timeline', () => {
    it('brushes with the mouse', async () => {
      const page = await show('undated=no')
      const box = (await page.locator('.track').boundingBox())!
      await page.mouse.move(box.x + 30, box.y + 20)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.6, box.y + 20, { steps: 4 })
      await page.mouse.up()
      expect(await statusOf(page)).toContain('2 of 12 events')
      expect(await page.evaluate(() => (globalThis as unknown as Window).location.hash)).toMatch(/time=2021-07-0\d\.\.2021-0[89]/)
    })

    it('moves its thumbs with the keyboard and says the date', async () => {
      const page = await show('undated=no')
      const first = page.getByRole('slider', { name: 'First day' })
      await page.getByRole('button', { name: 'All time' }).waitFor()
      await first.focus()
      await page.keyboard.press('End')
      expect(await first.getAttribute('aria-valuetext')).toMatch(/October 2021/)
      expect(await statusOf(page)).toContain('0 of 12 events')
      await page.keyboard.press('ArrowLeft')
      expect(await statusOf(page)).toContain('1 of 12 events')
      await page.keyboard.press('Escape')
      expect(await statusOf(page)).toContain('3 of 12 events')
    })

    it('brushes with a finger', async () => {
      const page = await show('undated=no', { hasTouch: true })
      const box = (await page.locator('.track').boundingBox())!
      await page.touchscreen.tap(box.x + box.width * 0.96, box.y + 20)
      expect(await statusOf(page)).toContain('1 of 12 events')
    })

    it('counts events without a date apart', async () => {
      const page = await show()
      await page.getByRole('checkbox', { name: 'No date: 9' }).uncheck()
      expect(await statusOf(page)).toContain('3 of 12 events')
    })

    it("places events without a date at their article's day when asked, and says so", async () => {
      const page = await show('undated=no')
      await page.getByRole('checkbox', { name: 'Use the article’s date' }).check()
      const box = page.getByRole('checkbox', { name: /^At the article’s date: [1-9]/ })
      const count = Number(/\d+/.exec((await page.getByText(/^At the article’s date/).textContent())!)?.[0])
      expect(await statusOf(page)).toContain(`${3 + count} of 12 events`)
      expect(await page.evaluate(() => (globalThis as unknown as Window).location.hash)).toContain('published=yes')
      await box.uncheck()
      expect(await statusOf(page)).toContain('3 of 12 events')
    })

    it('plays', async () => {
      const page = await show('undated=no')
      await page.getByRole('button', { name: 'Play' }).click()
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as Window).location.hash))
        .toMatch(/time=2021-07-01\.\.2021-07-(1|2)/)
      await page.getByRole('button', { name: 'Pause' }).click()
    })

    it('plays and pauses by key', async () => {
      const page = await show('undated=no')
      const end = () => page.evaluate(() => (globalThis as unknown as Window).location.hash.split('..')[1] ?? '')
      await page.getByRole('button', { name: 'Play' }).focus()
      await page.keyboard.press('Space')
      await page.getByRole('button', { name: 'Pause' }).waitFor()
      const before = await end()
      await expect.poll(async () => (await end()) > before).toBe(true)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Play' }).waitFor()
      const stopped = await end()
      await page.waitForTimeout(700)
      expect(await end()).toBe(stopped)
    })
  })
}
