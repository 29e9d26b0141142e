import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { toViewerGraph, UNSTATED } from '../../../src/viewer-data/index.js'
import { ACTS, actStyle, claimedWord, confidenceWord } from '../../../viewer/src/data/acts.js'
import { disagreement } from '../../../viewer/src/data/claims.js'
import { contextOf, cutAtMarks } from '../../../viewer/src/data/marks.js'
import { shortestPath } from '../../../viewer/src/data/path.js'
import { dayOf, isoDay, makeStory } from '../../../viewer/src/data/story.js'
import { dateWords, fragmentUrl, oneLine, PointText, safeUrl } from '../../../viewer/src/data/text.js'
import { wrapName } from '../../../viewer/src/graph/geometry.js'
import { LIGHT } from '../../../viewer/src/graph/palette.js'
import { bends, makeScene } from '../../../viewer/src/graph/scene.js'
import { makeBins, ticks, timeScale } from '../../../viewer/src/state/bins.js'
import { applyFilters, facetValues, NO_FILTERS } from '../../../viewer/src/state/filters.js'
import { readHash, writeHash } from '../../../viewer/src/state/url.js'
import { KNOWLEDGE } from '../suite.js'

const story = makeStory(toViewerGraph(KNOWLEDGE))
const ids = (acts: readonly { event: { id: string } }[]) => acts.map(({ event }) => event.id).sort()

describe('text', () => {
  test('code points are cut whole, wherever they fall', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(70), fc.nat(70), (text, a, b) => {
        const points = [...text]
        expect(new PointText(text).slice(a, b)).toBe(b < a ? '' : points.slice(a, b).join(''))
      }),
    )
  })

  it.each([
    ['a\u202Eb\u0000c', 'a b c'],
    ['  two\n\nlines ', 'two lines'],
    ['😀'.repeat(5), '😀'.repeat(5)],
    ['x'.repeat(10_000), `${'x'.repeat(89)}…`],
  ])('one line of %j', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  it.each([
    ['2021-07-16', '16 July 2021'],
    ['2021-07', 'July 2021'],
    ['2021', '2021'],
    ['soon', 'soon'],
  ])('the date %s in words', (iso, words) => {
    expect(dateWords(iso)).toBe(words)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not a url', '', null])('%s leads nowhere', (url) => {
    expect(safeUrl(url)).toBeNull()
  })

  it('names a sentence in an address', () => {
    const url = new URL('https://a.example/x#old')
    expect(fragmentUrl(url, 'ten-dose vials, sent')).toBe('https://a.example/x#:~:text=ten%2Ddose%20vials%2C%20sent')
    expect(fragmentUrl(url, 'a b c d e f g h i j k l m n')).toBe('https://a.example/x#:~:text=a%20b%20c%20d%20e,j%20k%20l%20m%20n')
  })

  test('long names stand on two lines and lose nothing', () => {
    expect(wrapName('World Health Organization')).toEqual(['World Health', 'Organization'])
    expect(wrapName('COVAX')).toEqual(['COVAX'])
    fc.assert(fc.property(fc.string(), (name) => wrapName(name).join(' ') === name))
  })
})

describe('marks', () => {
  test('the pieces together are the text, whatever overlaps', () => {
    const mark = fc.record({ start: fc.nat(40), end: fc.nat(40), value: fc.nat(9) })
    fc.assert(
      fc.property(fc.string({ minLength: 10, maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        const pieces = cutAtMarks(text, 2, text.length - 1, marks)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(2, text.length - 1))
      }),
    )
  })

  it('knows which marks cover a piece', () => {
    const pieces = cutAtMarks('abcdef', 0, 6, [
      { start: 1, end: 4, value: 'x' },
      { start: 3, end: 5, value: 'y' },
    ])
    expect(pieces).toEqual([
      { text: 'a', values: [] },
      { text: 'bc', values: ['x'] },
      { text: 'd', values: ['x', 'y'] },
      { text: 'e', values: ['y'] },
      { text: 'f', values: [] },
    ])
  })

  it('keeps the context inside the paragraph and whole words', () => {
    const text = `one\n${'word '.repeat(100)}HERE${' tail'.repeat(100)}\nlast`
    const at = text.indexOf('HERE')
    const { start, end } = contextOf(text, at, at + 4, 50)
    expect(text.slice(start, end)).toMatch(/^(?:word ){8,10}HERE(?: tail){8,10}$/)
  })
})

describe('filters', () => {
  const filter = (part: object) => ids(applyFilters(story, { ...NO_FILTERS, ...part }).acts)
  const only = (facet: string, ...values: string[]) => ({ values: { ...NO_FILTERS.values, [facet]: new Set(values) } })
  it.each([
    ['nothing', {}, 12],
    ['a hidden kind', only('type', 'Rejection'), 8],
    ['a giver', { ...only('party', 'RU'), partyRole: 'giver' }, 3],
    ['a receiver', { ...only('party', 'RU'), partyRole: 'receiver' }, 0],
    ['goods', only('item', 'sinovac'), 3],
    ['a programme', only('via', 'covax'), 5],
    ['a speaker', only('speaker', 'unicef'), 1],
    ['nobody as speaker', only('speaker', '-'), 8],
    ['an article', only('article', 'seed-2'), 5],
    ['confidence', { minConfidence: 0.9 }, 3],
    ['words of the evidence', { text: 'DPRK stockpiling' }, 1],
    ['words that are nowhere', { text: 'stockpiling sputnik' }, 0],
    ['a pattern is only words', { text: '.*' }, 0],
    ['a range, undated too', { range: [dayOf('2021-10-01'), dayOf('2021-10-31')] }, 10],
    ['a range, dated only', { range: [dayOf('2021-10-01'), dayOf('2021-10-31')], undated: false }, 1],
    ['one party', { around: 'who' }, 1],
  ])('%s', (_, part, count) => {
    expect(filter(part)).toHaveLength(count)
  })

  it('counts for each value what choosing it would show', () => {
    const base = { ...NO_FILTERS, minConfidence: 0.8, undated: false }
    const { counts } = applyFilters(story, base)
    for (const value of facetValues(story).item)
      expect(counts.item.get(value) ?? 0, value).toBe(applyFilters(story, { ...base, ...only('item', value) }).acts.length)
  })
})

describe('the address', () => {
  test('reads back what it writes', () => {
    const some = (values: readonly string[]) => fc.subarray([...values]).map((list) => new Set(list))
    const facets = facetValues(story)
    const state = fc.record({
      mode: fc.constantFrom('flows' as const, 'events' as const),
      view: fc.constantFrom('graph' as const, 'list' as const, 'query' as const),
      theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
      filters: fc.record({
        values: fc.record({
          type: some(facets.type),
          factuality: some(facets.factuality),
          party: some(facets.party),
          item: some(facets.item),
          via: some(facets.via),
          article: some(facets.article),
          speaker: some(facets.speaker),
          standing: some(facets.standing),
        }),
        partyRole: fc.constantFrom('any' as const, 'giver' as const, 'receiver' as const),
        text: fc.string({ maxLength: 12 }),
        range: fc.constantFrom(null, [dayOf('2021-07-01'), dayOf('2021-08-03')] as const),
        undated: fc.boolean(),
        published: fc.boolean(),
        minConfidence: fc.constantFrom(0, 0.5, 0.95),
        around: fc.constantFrom(null, 'KP'),
      }),
      selection: fc.constantFrom(
        null,
        { kind: 'event' as const, id: 'ship-who' },
        { kind: 'flow' as const, id: 'RU>KP>Offer' },
        { kind: 'path' as const, from: 'who', to: 'RU' },
      ),
      moved: fc.constantFrom(new Map(), new Map([['n:KP', [10, -20] as const]])),
    })
    fc.assert(
      fc.property(state, (one) => {
        expect(readHash(`#${writeHash(one)}`, story)).toEqual(one)
      }),
    )
  })

  test('any text is read without an error', () => {
    fc.assert(fc.property(fc.string(), (hash) => readHash(hash, story).filters.values.type instanceof Set))
  })
})

describe('the scene', () => {
  it('has one arrow for each pair and kind', () => {
    const scene = makeScene(story, 'flows', null, LIGHT, new Map())
    expect(scene.edges.find(({ key }) => key === 'f:RU>KP>Rejection')).toMatchObject({
      source: 'n:RU',
      target: 'n:KP',
      label: 'rejected',
      arrow: true,
    })
    expect(story.flowById.get('RU>KP>Rejection')!.acts).toHaveLength(2)
    expect(scene.nodes.map(({ key }) => key)).toContain(`n:${UNSTATED}`)
  })

  it('opens an event in place', () => {
    const scene = makeScene(story, 'flows', story.actById.get('ship-who')!, LIGHT, new Map())
    expect(
      scene.edges
        .filter(({ key }) => key.startsWith('r:ship-who:'))
        .map(({ label }) => label)
        .sort(),
    ).toEqual(['from', 'goods', 'through', 'to'])
  })

  it('bends no two arrows of a pair alike, in whichever direction', () => {
    const flow = (from: string, to: string, type: string) => ({ id: `${from}>${to}>${type}`, from, to, style: actStyle(type), acts: [] })
    for (const n of [1, 2, 3, 6, 12]) {
      const flows = Array.from({ length: n }, (_, i) => flow('a', 'b', `T${i}`))
      expect(new Set([...bends(flows).values()].map(({ curvature }) => curvature.toFixed(6))).size).toBe(n)
    }
    const both = bends([flow('a', 'b', 'Offer'), flow('b', 'a', 'Rejection'), flow('a', 'b', 'Pledge')])
    // Positive in both directions: each lies on its own side of the straight line.
    expect([...both.values()].every(({ curvature }) => curvature > 0)).toBe(true)
    expect(both.get('a>b>Offer')!.curvature).not.toBe(both.get('a>b>Pledge')!.curvature)
  })

  it('draws a giver that is its own receiver as a loop', () => {
    const own = {
      ...KNOWLEDGE.events[0]!,
      roles: { ...KNOWLEDGE.events[0]!.roles, provider: ['CN'], recipient: ['CN'], via: [], redirectedTo: [] },
    }
    const scene = makeScene(makeStory(toViewerGraph({ ...KNOWLEDGE, events: [own] })), 'flows', null, LIGHT, new Map())
    expect(scene.edges).toEqual([])
    expect(scene.nodes.find(({ key }) => key === 'n:CN')!.loops).toHaveLength(1)
  })
})

describe('time', () => {
  it('bins each dated event once', () => {
    const scale = timeScale(story)!
    const bins = makeBins(scale, story.acts)
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(3)
    expect([isoDay(scale.first), scale.step]).toEqual(['2021-07-01', 7])
    expect(ticks(scale).map(({ text }) => text)).toEqual(['2021-07', '2021-08', '2021-09', '2021-10'])
  })

  it.each([
    ['a day', '2021-07-01', '2021-07-01'],
    ['forty years', '1990-01-01', '2030-12-31'],
  ])('spans %s', (_, earliest, latest) => {
    const event = { ...KNOWLEDGE.events[0]!, date: { value: null, earliest, latest } }
    const span = timeScale(makeStory(toViewerGraph({ ...KNOWLEDGE, events: [event] })))!
    expect((span.last - span.first + 1) / span.step).toBeLessThanOrEqual(49)
    expect(ticks(span).length).toBeLessThanOrEqual(11)
  })

  it("places events without a date at their article's only when asked", () => {
    const bins = makeBins(timeScale(story, true)!, story.acts, true)
    expect(bins.reduce((sum, { total }) => sum + total, 0)).toBe(story.acts.filter((act) => act.days ?? act.published).length)
    const october = { ...NO_FILTERS, range: [dayOf('2021-10-07'), dayOf('2021-10-07')] as const, undated: false }
    expect(applyFilters(story, october).acts.length).toBeLessThan(applyFilters(story, { ...october, published: true }).acts.length)
  })

  it('has no scale without a date', () => {
    expect(
      timeScale(makeStory(toViewerGraph({ ...KNOWLEDGE, events: KNOWLEDGE.events.map((event) => ({ ...event, date: null })) }))),
    ).toBeNull()
  })
})

describe('paths', () => {
  it.each([
    ['who', 'RU', ['who', 'KP', 'RU']],
    ['who', 'who', ['who']],
    ['dalian', 'hard-hit-countries', ['dalian', 'KP', 'hard-hit-countries']],
  ])('%s to %s', (from, to, entities) => {
    const path = shortestPath(story.acts, from, to)!
    expect(path.entities).toEqual(entities)
    expect(path.acts).toHaveLength(entities.length - 1)
  })

  it('is null where nothing joins them', () => {
    expect(shortestPath([story.actById.get('ship-who')!], 'who', 'RU')).toBeNull()
  })
})

test('every act has its own glyph and word, and its family a colour that can be seen on light and dark', () => {
  expect(new Set(ACTS.map(({ glyph }) => glyph.d)).size).toBe(12)
  expect(new Set(ACTS.map(({ word }) => word)).size).toBe(12)
  const luminance = (color: string): number => {
    const [r, g, b] = [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const contrast = (a: string, b: string): number => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (high! + 0.05) / (low! + 0.05)
  }
  for (const { color } of ACTS)
    for (const background of ['#ffffff', '#1e1e1e'])
      expect(contrast(color, background), `${color} on ${background}`).toBeGreaterThanOrEqual(3)
})

test('a class of another ontology is shown with its own name', () => {
  expect(actStyle('TroopDeployment')).toMatchObject({ word: 'troop deployment', group: 'other' })
})

test('sources that disagree are told apart, those that agree are not', () => {
  const event = story.actById.get('ship-who')!.event
  expect(disagreement(event)).toBeNull()
  const [first, second] = event.evidence
  expect(disagreement({ ...event, evidence: [first!, { ...second!, factuality: 'negated' }, first!] })).toBe(
    '2 × happened, 1 × said not to have happened',
  )
})

test.each([
  ['actual', 'delivered'],
  ['planned', 'delivered (planned)'],
  ['possible', 'delivered (possible)'],
  ['negated', 'not delivered'],
])('%s: %s', (factuality, word) => {
  expect(claimedWord('delivered', factuality)).toBe(word)
})

test('confidence in words', () => {
  expect([0.95, 0.7, 0.3].map(confidenceWord)).toEqual(['high', 'fair', 'low'])
})
