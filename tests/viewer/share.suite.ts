import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fromQuads } from '../../src/rdf/from-quads.js'
import { parseRdf } from '../../src/rdf/parse.js'
import { serialize } from '../../src/rdf/serialize.js'
import { exportHtml, parseViewerGraph } from '../../src/viewer-data/index.js'
import { evidence, KNOWLEDGE, oneFileTemplate, SEEDS, show, statusOf, withFile } from './suite.js'

async function download(page: Page, item: string): Promise<Buffer> {
  await page.locator('.menu summary').click()
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: item, exact: true }).click()])
  return readFileSync(await file.path())
}

const rejections = { type: 'Rejection' } as const

/** Tests of one browser, registered by viewer.test.ts. */
export function shareTests(): void {
  describe('export of what is shown', () => {
    it('writes the table, Turtle, GEXF, GraphML and JSON of the filtered events', async () => {
      const page = await show('party=RU&as=giver')
      const table = (await download(page, 'Events as table (CSV)')).toString()
      expect(table.trimEnd().split('\r\n')).toHaveLength(4)
      const turtle = (await download(page, 'RDF (Turtle)')).toString()
      const back = fromQuads(await parseRdf(turtle, { format: 'turtle', source: 'test' }))
      expect(back.events.map(({ id }) => id)).toEqual(['offer-sputnik', 'reject-shipments', 'reject-sputnik'])
      expect(back.articles[0]!.text).toBe(KNOWLEDGE.articles[0]!.text)
      const gexf = (await download(page, 'Gephi (GEXF)')).toString()
      expect(gexf.match(/<edge /g)).toHaveLength(4)
      expect(gexf).toContain('start="2021-07-01"')
      expect((await download(page, 'GraphML')).toString()).toMatch(/<graphml[\s\S]*Sputnik V/)
      const graph = parseViewerGraph((await download(page, 'Graph for this viewer (JSON)')).toString())
      expect(graph.events.filter(({ type }) => type === rejections.type)).toHaveLength(2)
    })

    it('draws the picture as SVG and PNG', async () => {
      const page = await show()
      const svg = (await download(page, 'Picture (SVG)')).toString()
      expect(svg).toContain('North Korea</text>')
      expect(svg).toContain('rejected ×2</text>')
      expect(svg.match(/<circle /g)!.length).toBeGreaterThan(5)
      const png = await download(page, 'Picture (PNG)')
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      const size = await page.locator('.canvas').boundingBox()
      expect(png.readUInt32BE(16)).toBe(size!.width * 2)
      expect(png.length).toBeGreaterThan(10_000)
    })

    it('makes one page that opens from disk, alone', async () => {
      const served = await show()
      const html = await download(served, 'One page to mail (HTML)')
      expect(html.toString()).toBe(exportHtml(await oneFileTemplate(), parseViewerGraph(SEEDS)))
      expect(html.length).toBeLessThanOrEqual(400_000)
      await withFile(html.toString(), async (page) => {
        expect(await statusOf(page)).toContain('12 of 12 events')
        await page.getByRole('button', { name: 'Lay out what is shown' }).click()
        await page.getByRole('button', { name: 'Put everything back' }).waitFor()
        expect((await download(page, 'RDF (Turtle)')).toString()).toContain('tw:Rejection')
        await page.getByRole('button', { name: 'Query', exact: true }).click()
        expect(await page.getByRole('region', { name: 'Query' }).textContent()).toContain('triplewire serve graph.ttl')
        await page.getByRole('button', { name: 'List', exact: true }).click()
        await page.locator('tbody button').first().click()
        expect(await evidence(page).locator('mark').count()).toBeGreaterThan(0)
      })
    })
  })

  describe('opening a file', () => {
    const choose = (page: Page, name: string, text: string): Promise<void> =>
      page.getByLabel('Graph file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
    const text = (format: 'turtle' | 'trig' | 'jsonld', count: number): string =>
      [...serialize({ ...KNOWLEDGE, events: KNOWLEDGE.events.slice(0, count) }, format, { graphs: format === 'trig' })].join('')

    it('RDF: Turtle, TriG and JSON-LD', async () => {
      const page = await show('view=list')
      for (const [name, format, count] of [
        ['graph.ttl', 'turtle', 5],
        ['graph.trig', 'trig', 4],
        ['graph.jsonld', 'jsonld', 3],
      ] as const) {
        await choose(page, name, text(format, count))
        await expect.poll(() => statusOf(page), { message: name }).toContain(`${count} of ${count} events`)
        await page.locator('tbody button').first().click()
        expect((await evidence(page).locator('mark').allTextContents()).join(''), name).not.toBe('')
      }
    })

    it("the viewer's JSON, dropped on the page", async () => {
      const page = await show('', {}, SEEDS.replace('"date":"2021-10-07"', '"date":null'))
      await page.evaluate((json) => {
        type Constructor = new (...parts: unknown[]) => { items: { add(file: unknown): void } }
        const here = globalThis as unknown as Record<string, Constructor> & { dispatchEvent(event: unknown): void }
        const transfer = new here.DataTransfer!()
        transfer.items.add(new here.File!([json], 'graph.json'))
        here.dispatchEvent(new here.DragEvent!('drop', { dataTransfer: transfer }))
      }, SEEDS)
      await page.getByRole('button', { name: /World Health Organization ships/ }).click()
      expect(await evidence(page).locator('figcaption').first().textContent()).toContain('7 October 2021')
    })

    it('says what is wrong with a file that is not ours, and keeps the graph', async () => {
      const page = await show('view=list')
      for (const [name, content, message] of [
        ['notes.txt', 'hello', /not a graph: open a file that ends in/],
        ['graph.json', '{"a":1}', /not a Triplewire graph/],
        ['graph.json', '{', /not valid JSON/],
        ['broken.ttl', '<http://a.example/> <b> .', /^broken\.ttl: .+/],
        ['other.ttl', '<http://a.example/> <http://b.example/> "c" .', /no Triplewire events/],
      ] as const) {
        await choose(page, name, content)
        await expect.poll(() => page.locator('#status').textContent(), { message: name }).toMatch(message)
        expect(await page.locator('tbody tr').count()).toBe(12)
      }
    })
  })
}
