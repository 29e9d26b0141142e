import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvCell, EventGraph, writeCsv, writeGexf, writeGraphml } from '../../src/graph/index.js'
import { fixture } from '../fixtures/knowledge.js'

const hostile = { ...fixture.entities[0]!, id: 'x"><y', label: '<script>&"\u0000\ud800', altLabels: ['=1+1'] }
const graph = new EventGraph({ ...fixture, entities: [...fixture.entities, hostile] })

/** Elements of well-formed XML, or an error: tags must nest and hold nothing unescaped. */
function elements(xml: string): Map<string, number> {
  const counts = new Map<string, number>()
  const open: string[] = []
  const tag = /<\?xml [^>]*\?>|<(\/?)([a-z]+)((?: [a-zA-Z:.]+="[^"<]*")*)(\/?)>|([^<>]+)/gy
  while (tag.lastIndex < xml.length) {
    const at = tag.lastIndex
    const found = tag.exec(xml)
    if (!found) throw new Error(`not well-formed at ${at}: ${xml.slice(at, at + 60)}`)
    const [whole, close, name, , empty] = found
    if (/&(?!(?:amp|lt|gt|quot|#\d+);)/.test(whole)) throw new Error(`bare & in ${whole}`)
    if (name === undefined) continue
    if (close) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`)
      continue
    }
    counts.set(name, (counts.get(name) ?? 0) + 1)
    if (!empty) open.push(name)
  }
  if (open.length > 0) throw new Error(`left open: ${open.join(' ')}`)
  return counts
}

test.each([
  ['GraphML', writeGraphml],
  ['GEXF', writeGexf],
])('%s is well-formed and has every node and arrow', (_, write) => {
  const counts = elements([...write(graph)].join(''))
  expect(counts.get('node')).toBe(fixture.entities.length + 1)
  expect(counts.get('edge')).toBe(8)
})

test('GEXF carries the days of an arrow and GraphML its numbers', () => {
  expect([...writeGexf(graph)].join('')).toContain('label="Offer" start="2021-07-01" end="2021-07-31">')
  expect([...writeGraphml(graph)].join('')).toContain('<data key="e-quantity">2970000</data>')
})

test('CSV has one row for each event', () => {
  const rows = [...writeCsv(graph)].join('').split('\r\n')
  expect(rows).toHaveLength(fixture.events.length + 2)
  expect(rows[2]).toBe(
    'e2,Rejection,actual,Russia,North Korea,Sputnik V,,,,,,2021-07,2021-07-01,2021-07-31,,,Korean Central News Agency,0.93,' +
      'Russia’s offer of Sputnik V shots was rejected by North Korea,https://news.example/2021/kp?x=1&y=2',
  )
})

test.each([
  ['=HYPERLINK("http://evil.example")', '"\'=HYPERLINK(""http://evil.example"")"'],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  ['a=1', 'a=1'],
  [-1, '-1'],
  ['1, 2', '"1, 2"'],
  ['two\nlines', '"two\nlines"'],
  [null, ''],
])('cell %j is %j', (value, cell) => {
  expect(csvCell(value)).toBe(cell)
})

test('no text begins a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(csvCell(text).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/)
    }),
    { seed: 1 },
  )
})
