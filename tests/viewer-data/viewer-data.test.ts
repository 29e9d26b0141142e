import { readdirSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { baseOf, toQuads } from '../../src/rdf/index.js'
import {
  endsOf,
  exportHtml,
  GRAPH_SLOT,
  layoutKnowledge,
  parseViewerGraph,
  scriptJson,
  toViewerGraph,
  toViewerJson,
  UNSTATED,
} from '../../src/viewer-data/index.js'
import { clearArrows, spread } from '../../src/viewer-data/spread.js'
import { seedKnowledge } from '../viewer/seed-knowledge.js'

const seeds = readdirSync(new URL('../../seeds/', import.meta.url)).sort() as [string, string]
const knowledge = seedKnowledge(seeds)
const event = (id: string) => knowledge.events.find((one) => one.id === id)!

describe('the ends of an arrow', () => {
  it.each([
    ['ship-who', ['who'], ['KP']],
    ['reject-shipments', ['CN', 'RU'], ['KP']],
    // No giver is named: the programme hands the goods on.
    ['offer-sinovac', ['covax'], ['KP']],
    ['reject-astrazeneca', [UNSTATED], ['KP']],
    // Redirected goods leave the party that was to have them.
    ['redirect-unicef', ['KP'], ['hard-hit-countries']],
  ])('%s', (id, from, to) => {
    expect(endsOf(event(id))).toEqual({ from, to })
  })
})

describe('the layout', () => {
  it('is the same each time, and has a place for each event and each who takes part', () => {
    const layout = layoutKnowledge(knowledge)
    expect(layoutKnowledge(structuredClone(knowledge))).toEqual(layout)
    expect(Object.keys(layout.events)).toEqual(knowledge.events.map(({ id }) => id).sort())
    expect(layout.entities).toHaveProperty('KP')
    expect(layout.entities).toHaveProperty(UNSTATED)
    expect(layout.entities).not.toHaveProperty('kcna')
  })

  it('leaves room for names', () => {
    const { entities, events } = layoutKnowledge(knowledge)
    const points = [...Object.values(entities), ...Object.values(events)]
    for (const [i, a] of points.entries())
      for (const b of points.slice(i + 1)) expect(Math.hypot((a[0] - b[0]) / 112, (a[1] - b[1]) / 62)).toBeGreaterThan(0.9)
  })

  it.each([0, 1, 2])('lays out %i events', (count) => {
    const layout = layoutKnowledge({ ...knowledge, events: knowledge.events.slice(0, count) })
    expect(Object.values(layout.events)).toHaveLength(count)
    for (const point of Object.values(layout.entities)) expect(point.every(Number.isFinite)).toBe(true)
  })
})

test('points on one spot are spread apart', () => {
  const points = Array.from({ length: 12 }, (): [number, number] => [5, 5])
  spread(points)
  for (const [i, a] of points.entries())
    for (const b of points.slice(i + 1)) expect(Math.hypot((a[0] - b[0]) / 112, (a[1] - b[1]) / 62)).toBeGreaterThan(0.8)
})

test('a party that an arrow passes over is moved aside, the ends of the arrow stay', () => {
  const [a, b, between]: [number, number][] = [
    [0, 0],
    [400, 0],
    [200, 5],
  ] as [number, number][] as never
  clearArrows([a!, b!, between!], [[a!, b!]])
  expect(a).toEqual([0, 0])
  expect(b).toEqual([400, 0])
  expect(Math.abs(between![1])).toBeGreaterThan(100)
})

describe('the file', () => {
  it('reads back what it writes, without names of local files', () => {
    const json = toViewerJson(knowledge)
    expect(toViewerJson(structuredClone(knowledge))).toBe(json)
    expect(json).not.toContain('.txt')
    expect(parseViewerGraph(json)).toEqual(toViewerGraph(knowledge))
  })

  it.each([
    ['{"format":"triplewire-viewer","version":1', /not valid JSON/],
    ['[]', /not a Triplewire graph/],
    ['{"format":"other"}', /not a Triplewire graph/],
    ['{"format":"triplewire-viewer","version":2}', /version 2; this viewer reads version 1/],
    ['{"format":"triplewire-viewer","version":1}', /no list "articles"/],
    [toViewerJson(knowledge).replace('"type":"Shipment"', '"type":7'), /events\[\d+\]\.type/],
    [toViewerJson(knowledge).replace(/"provider":\[\]/, '"provider":"x"'), /events\[\d+\]\.roles/],
    [toViewerJson(knowledge).replace(/"layout":.*\n$/, '"layout":{}}'), /no layout/],
  ])('says what is wrong (%#)', (text, message) => {
    expect(() => parseViewerGraph(text)).toThrow(message)
  })

  it('keeps the base of the IRIs where it is not the default, and takes nothing else for one', () => {
    expect(toViewerGraph(knowledge)).not.toHaveProperty('base')
    const base = 'https://data.example/news/'
    expect(baseOf(toQuads(knowledge, { base }))).toBe(base)
    expect(parseViewerGraph(toViewerJson(knowledge, base)).base).toBe(base)
    for (const wrong of ['news/', 'https://data.example/news', 'https://data.example/> ', 7])
      expect(() => parseViewerGraph(JSON.stringify({ ...toViewerGraph(knowledge), base: wrong })), String(wrong)).toThrow(/base is no IRI/)
  })
})

describe('one page', () => {
  it('keeps text that looks like markup inside its element', () => {
    expect(scriptJson({ a: '</script><!-- <script>' })).not.toContain('<')
    expect(JSON.parse(scriptJson({ a: '</script><!--' }))).toEqual({ a: '</script><!--' })
  })

  it('puts the graph into its place, whatever the text', () => {
    const odd = { ...toViewerGraph(knowledge), articles: [{ ...knowledge.articles[0]!, text: "$& $' $1 </script>" }] }
    const html = exportHtml(`<p>${GRAPH_SLOT}</p>`, odd)
    const json = />(\{.*\})<\/script><\/p>$/s.exec(html)![1]!
    expect(JSON.parse(json)).toEqual(odd)
  })

  it.each(['', `${GRAPH_SLOT}${GRAPH_SLOT}`])('refuses a template without one place for it', (template) => {
    expect(() => exportHtml(template, toViewerGraph(knowledge))).toThrow(RangeError)
  })
})
