import { describe, expect, test } from 'vitest'
import { createAnalyzer, extract, link, loadOntology } from '../../src/index.js'
import type { Article } from '../../src/model/index.js'
import { fromQuads, parseRdf, type RdfFormat, serialize } from '../../src/rdf/index.js'
import { validate } from '../../src/validation/index.js'

const SENTENCE = 'China donated 200,000 doses of Sinovac to Kenya on Tuesday'

/** What stands before the sentence; each moves UTF-16 units, code points, bytes or lines apart. */
const BEFORE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['emoji', '🚑🚑 Aid news. '],
  ['a family of emoji with joiners and skin tones', '👩🏽‍⚕️👨‍👩‍👧‍👦🇰🇪 Aid news. '],
  ['combining marks', 'Nai\u0308ve cafe\u0301 a\u0327\u0301\u0308 news. '],
  ['the same composed', 'Naïve café news. '],
  ['Arabic, right to left', 'تبرعت الصين بلقاحات إلى كينيا. '],
  ['Hebrew with vowel points and marks of direction', '\u200fשָׁלוֹם\u200e \u2067עולם\u2069. '],
  ['CRLF', 'Aid news.\r\n\r\nSecond line.\r\n\r\n'],
  ['CR alone', 'Aid news.\r\rSecond line.\r\r'],
  ['characters beyond the BMP', '𝕬𝖎𝖉 𐍈 𠜎 news. '],
  ['spaces of many kinds', 'Aid\u00a0news.\u2003\u3000\u2009 '],
  ['a byte order mark inside and zero-width spaces', 'Aid\ufeff ne\u200bws. '],
  ['line and paragraph separators', 'Aid news.\u2028Second.\u2029Third. '],
]

const analyzer = await createAnalyzer()
const ontology = await loadOntology()
const article = (text: string): Article => ({ id: 'x', url: null, title: null, date: '2021-10-07', text, source: 'x.txt' })
const analyse = (text: string) => {
  const doc = analyzer.analyze(article(text))
  return link([{ doc, mentions: extract(doc, ontology) }], ontology)
}

describe.each(BEFORE)('after %s', (_, before) => {
  const text = `${before}${SENTENCE}. 🎉 ${SENTENCE.replace('Kenya', 'Ghana')}.`
  const knowledge = analyse(text)
  const points = [...text]

  test('the facts are found and every offset cuts out its words', () => {
    const evidence = [...knowledge.events, ...knowledge.figures, ...knowledge.positions].flatMap((fact) => fact.evidence)
    expect(new Set(knowledge.events.flatMap(({ roles }) => roles.recipient))).toEqual(new Set(['GH', 'KE']))
    for (const { start, end, exact, prefix, suffix } of evidence) {
      expect(points.slice(start, end).join('')).toBe(exact)
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true)
      expect(points.slice(end).join('').startsWith(suffix)).toBe(true)
    }
    const items = knowledge.events.flatMap((event) => event.evidence.flatMap(({ spans }) => spans)).filter(({ role }) => role === 'item')
    expect(items.length).toBeGreaterThan(0)
    for (const { start, end } of items) expect(points.slice(start, end).join('')).toContain('Sinovac')
  })

  test.each<RdfFormat>(['turtle', 'nquads', 'jsonld'])('and still does after a journey through %s', async (format) => {
    const quads = await parseRdf([...serialize(knowledge, format)].join(''), { format })
    expect(fromQuads(quads).articles[0]?.text).toBe(text)
    expect(fromQuads(quads).events).toEqual(knowledge.events)
    expect((await validate(quads)).violations).toEqual([])
  })
})
