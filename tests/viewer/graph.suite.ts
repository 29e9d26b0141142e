import { describe, expect, it } from 'vitest'
import { drawn, edgeAt, nodeAt, pause, scene, settled } from './browser.js'
import { evidence, show, statusOf } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function graphTests(): void {
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
      expect(await statusOf(page)).toContain('10 of 12 events')
    })

    it('lays out anew what is shown, in a worker, and puts it back', async () => {
      const page = await show()
      const before = await nodeAt(page, 'n:RU')
      await page.getByRole('checkbox', { name: /rejected/ }).uncheck()
      const worker = page.waitForEvent('worker')
      await page.getByRole('button', { name: 'Lay out what is shown' }).click()
      expect((await worker).url()).toContain('relayout')
      await page.getByRole('button', { name: 'Put everything back' }).waitFor()
      await settled(page)
      expect(await nodeAt(page, 'n:RU')).not.toEqual(before)
      await page.getByRole('button', { name: 'Put everything back' }).click()
      await settled(page)
      expect(await nodeAt(page, 'n:RU')).toEqual(before)
    })

    it('explains the pictograms of the kinds of node that it has', async () => {
      const page = await show()
      const legend = await page.getByRole('group', { name: 'Nodes' }).getByRole('listitem').allTextContents()
      expect(legend).toContain('country')
      expect(legend).toContain('vaccine')
      expect(legend).not.toContain('person')
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
}
