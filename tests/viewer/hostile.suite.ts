import { describe, expect, it } from 'vitest'
import type { Knowledge } from '../../src/model/index.js'
import { exportHtml, parseViewerGraph, toViewerJson } from '../../src/viewer-data/index.js'
import { settled } from './browser.js'
import { evidence, KNOWLEDGE, oneFileTemplate, show, statusOf, withFile } from './suite.js'

const SCRIPT = '</script><script>globalThis.harmed = 1</script><img src=x onerror="globalThis.harmed = 2"><!--'
const OVERRIDE = '\u202Eevil\u2066 \u0000'
const LONG = 'N'.repeat(10_000)

/** The seeds with every text that an article can bring turned hostile. */
function hostile(): Knowledge {
  const replaced = `${SCRIPT} ${OVERRIDE} 😀 `
  const shift = [...replaced].length
  return {
    ...KNOWLEDGE,
    articles: KNOWLEDGE.articles.map((article, index) => ({
      ...article,
      title: `${SCRIPT}${OVERRIDE}`,
      url: index === 0 ? 'javascript:globalThis.harmed=3' : 'https://news.example/"onmouseover="globalThis.harmed=4',
      text: `${replaced}${article.text}`,
    })),
    entities: KNOWLEDGE.entities.map((entity) => ({
      ...entity,
      label: entity.id === 'RU' ? LONG : entity.id === 'CN' ? OVERRIDE : `${SCRIPT}${entity.label}`,
      altLabels: [SCRIPT, LONG],
    })),
    events: KNOWLEDGE.events.map((event) => ({
      ...event,
      label: `${SCRIPT}${OVERRIDE}${event.label}${LONG}`,
      quantityUnit: SCRIPT,
      evidence: event.evidence.map((one) => ({
        ...one,
        start: one.start + shift,
        end: one.end + shift,
        spans: one.spans.map((span) => ({
          role: span.role === 'trigger' ? SCRIPT : span.role,
          start: span.start + shift,
          end: span.end + shift,
        })),
      })),
    })),
  }
}

/** Tests of one browser, registered by viewer.test.ts. */
export function hostileTests(): void {
  describe('hostile articles', () => {
    it('are text and nothing else, in every view', async () => {
      const page = await show('', {}, toViewerJson(hostile()))
      page.on('dialog', (dialog) => {
        throw new Error(dialog.message())
      })
      const harm = () =>
        page.evaluate(() => {
          type Element = { querySelectorAll(css: string): { length: number } }
          const here = globalThis as unknown as { harmed?: number; document: Element & { querySelector(css: string): Element } }
          const app = here.document.querySelector('#app')
          return [
            here.harmed ?? null,
            app.querySelectorAll('script, img, iframe, object, [onerror], [onmouseover], [href^="javascript"]').length,
          ]
        })
      for (const hash of ['mode=events', 'view=list', 'event=reject-sputnik', 'entity=RU', 'event=redirect-unicef']) {
        await page.evaluate((next) => {
          ;(globalThis as unknown as { location: { hash: string } }).location.hash = next
        }, hash)
        await settled(page)
        expect(await harm(), hash).toEqual([null, 0])
      }
      expect((await evidence(page).locator('mark').allTextContents()).join('')).toContain('3 million Sinovac syringes')
      const link = evidence(page).getByRole('link', { name: /Original/ })
      expect(await link.getAttribute('href')).toMatch(/^https:\/\/news\.example\/%22onmouseover/)
      await evidence(page).getByRole('button', { name: 'Read in article' }).click()
      expect(await evidence(page).locator('.text').textContent()).toContain(SCRIPT)
      await page.getByRole('combobox', { name: /Search/ }).fill('<script>')
      expect(await harm()).toEqual([null, 0])
      expect(await statusOf(page)).toContain('12 of 12 events')
      // Nothing is pushed off the page by a name of 10,000 characters.
      const wide = await page.evaluate(() => {
        const { documentElement } = (
          globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }
        ).document
        return documentElement.scrollWidth - documentElement.clientWidth
      })
      expect(wide).toBe(0)
    })

    it('do not break out of the one-file page', async () => {
      const html = exportHtml(await oneFileTemplate(), parseViewerGraph(toViewerJson(hostile())))
      await withFile(html, async (page) => {
        expect(await page.evaluate(() => (globalThis as unknown as { harmed?: number }).harmed ?? null)).toBeNull()
        expect(await statusOf(page)).toContain('12 of 12 events')
      })
    })
  })
}
