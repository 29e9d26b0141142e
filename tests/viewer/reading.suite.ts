import { describe, expect, it } from 'vitest'
import { drawn, settled } from './browser.js'
import { evidence, show, statusOf, type Window } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function readingTests(): void {
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
      const cells = await page.locator('tbody tr td:nth-child(6)').allTextContents()
      expect(cells.slice(0, 3)).toEqual(['3,000,000 doses', '1,900,000 doses', ''])
    })

    it('has the amounts in view on a desk, and all its columns on a phone', async () => {
      const desk = await show('view=list')
      const room = (await desk.locator('.list').boundingBox())!
      const amounts = (await desk.getByRole('columnheader', { name: 'How much' }).boundingBox())!
      expect(amounts.x + amounts.width).toBeLessThanOrEqual(room.x + room.width)
      await desk.setViewportSize({ width: 390, height: 780 })
      expect(await desk.locator('.list').evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0)
    })
  })

  describe('the evidence', () => {
    it('marks all events in the article, and a mark under the pointer lights up in the graph', async () => {
      const page = await show('event=reject-sputnik')
      await evidence(page).getByRole('button', { name: 'Read in article' }).click()
      const marks = await evidence(page).locator('.text [data-event]').allTextContents()
      expect(marks.join('|')).toContain('refusing vaccine shipments from close ally China and Russia')
      expect(
        new Set(
          await evidence(page)
            .locator('.text [data-event]')
            .evaluateAll((all) => all.map((one) => one.getAttribute('data-event'))),
        ).size,
      ).toBe(7)
      await evidence(page).locator('.text [data-event=ship-who]').first().hover()
      await settled(page)
      const dim = (await drawn(page, 'Node', 'n:RU'))!.color
      expect((await drawn(page, 'Node', 'n:who'))!.color).not.toBe(dim)
      expect((await drawn(page, 'Edge', 'f:RU>KP>Offer'))!.color).toBe(dim)
    })

    it('lights up in the graph what a mark tells when the keyboard comes to it', async () => {
      const page = await show('event=reject-sputnik')
      await evidence(page).getByRole('button', { name: 'Read in article' }).click()
      await evidence(page).locator('.text [data-event=reject-sputnik]').first().focus()
      const mark = evidence(page).locator('.text [data-event=ship-who][tabindex="0"]').first()
      for (let i = 0; i < 20 && !(await mark.evaluate((one) => one.matches(':focus'))); i++) await page.keyboard.press('Shift+Tab')
      for (let i = 0; i < 40 && !(await mark.evaluate((one) => one.matches(':focus'))); i++) await page.keyboard.press('Tab')
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

    it('steps to the next event and back', async () => {
      const page = await show('view=list&event=offer-sputnik')
      expect(await evidence(page).getByText('4 of 12').count()).toBe(1)
      await evidence(page).getByRole('button', { name: 'Next' }).click()
      expect(await evidence(page).locator('.card.open').getAttribute('data-event')).toBe('purchase-china')
      await evidence(page).getByRole('button', { name: 'Previous' }).click()
      expect(await evidence(page).locator('.card.open').getAttribute('data-event')).toBe('offer-sputnik')
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
      expect(await statusOf(page)).toContain('3 of 12 events')
      await settled(page)
      expect((await drawn(page, 'Node', 'n:who'))!.hidden).toBe(true)
    })
  })
}
