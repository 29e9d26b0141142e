import { describe, expect, it } from 'vitest'
import { toViewerJson } from '../../src/viewer-data/index.js'
import { violations } from './axe.js'
import { drawn, settled } from './browser.js'
import { KNOWLEDGE, show } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function queryTests(): void {
  describe('the query panel', () => {
    it('answers every ready question, and its events light up in the graph', async () => {
      const page = await show('view=query')
      const questions = page.getByRole('combobox', { name: 'Ready questions' })
      const asked = page.locator('.query')
      const rows: Record<string, number> = {}
      for (const option of await questions.locator('option').all()) {
        const title = (await option.textContent())!
        const before = await asked.getAttribute('data-asked')
        await questions.selectOption({ label: title })
        await expect.poll(() => asked.getAttribute('data-asked')).not.toBe(before)
        expect(await page.getByRole('alert').count(), title).toBe(0)
        rows[title] = Number(/^(\d+) rows/.exec((await page.locator('.query [role=status]').textContent())!)?.[1])
      }
      expect(Object.keys(rows).length).toBeGreaterThanOrEqual(12)
      expect(rows['Offers turned down']).toBe(5)
      expect(rows['Redirected: from whom, to whom']).toBe(2)
      expect(rows['Doses by giver']).toBe(1)
      await questions.selectOption({ label: 'Redirected: from whom, to whom' })
      await page.getByText('2 events lit up in the graph').waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Graph', exact: true }).click()
      await settled(page)
      const dim = (await drawn(page, 'Node', 'n:RU'))!.color
      expect((await drawn(page, 'Node', 'n:hard-hit-countries'))!.color).not.toBe(dim)
    })

    it('fits a graph that was built on another base', async () => {
      const page = await show('view=query', {}, toViewerJson(KNOWLEDGE, 'https://data.example/news/'))
      await page.getByRole('textbox', { name: /SPARQL/ }).fill('SELECT ?event WHERE { ?event tw:via ent:covax }')
      await page.keyboard.press('Control+Enter')
      await page.getByText(/[1-9]\d* events lit up in the graph/).waitFor()
      await page.getByRole('textbox', { name: /SPARQL/ }).fill('SELECT ?place WHERE { BIND(ev:x AS ?place) }')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.locator('.answer td').allTextContents()).toEqual(['https://data.example/news/event/x'])
    })

    it('says what is wrong with a query, and takes the next', async () => {
      const page = await show('view=query')
      await page.getByRole('textbox', { name: /SPARQL/ }).fill('SELECT ?x WHERE { ?x')
      await page.getByRole('button', { name: 'Ask', exact: true }).click()
      expect(await page.getByRole('alert').textContent()).toMatch(/expected|error/i)
      await page.getByRole('textbox', { name: /SPARQL/ }).fill('ASK { ?x a tw:Rejection }')
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.locator('.answer td').allTextContents()).toEqual(['yes'])
    })
  })
}
