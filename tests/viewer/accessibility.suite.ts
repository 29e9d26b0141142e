import { describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { evidence, show } from './suite.js'

/** Tests of one browser, registered by viewer.test.ts. */
export function accessibilityTests(): void {
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
}
