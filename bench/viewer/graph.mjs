// Generated graphs for the viewer's bench: the same for the same size.
const TYPES = ['Donation', 'Offer', 'Pledge', 'Delivery', 'Rejection', 'Request', 'Purchase', 'Shipment']

/** Numbers of 0..1 from a fixed seed: mulberry32 (Tommy Ettinger, public domain). */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The viewer's JSON of `nodes` parties and twice as many events, each an arrow between two of them. */
export function generate(nodes) {
  const next = random(nodes)
  const pick = (n) => Math.floor(next() * n)
  const entities = Array.from({ length: nodes }, (_, i) => ({
    id: `n${i}`,
    kind: i % 3 ? 'Country' : 'Organization',
    label: `Party ${i}`,
    altLabels: [],
    wikidata: null,
    iso2: null,
    partOf: [],
  }))
  const side = Math.sqrt(nodes) * 140
  const layout = { entities: Object.fromEntries(entities.map(({ id }) => [id, [next() * side, next() * side * 0.7]])), events: {} }
  const text = 'The government donated one million doses to its neighbour, officials said. '.repeat(10)
  const articles = Array.from({ length: 20 }, (_, i) => ({
    id: `a${i}`,
    url: null,
    title: `Article ${i}`,
    date: '2021-07-01',
    text,
    source: '',
  }))
  const events = Array.from({ length: nodes * 2 }, (_, i) => {
    const from = pick(nodes)
    const to = (from + 1 + pick(nodes - 1)) % nodes
    const day = `2021-${String(1 + pick(12)).padStart(2, '0')}-${String(1 + pick(28)).padStart(2, '0')}`
    layout.events[`e${i}`] = [next() * side, next() * side * 0.7]
    return {
      id: `e${i}`,
      type: TYPES[pick(TYPES.length)],
      label: `Event ${i}`,
      roles: { provider: [`n${from}`], recipient: [`n${to}`], item: [], via: [], redirectedTo: [] },
      quantity: null,
      quantityKind: null,
      quantityUnit: null,
      money: null,
      date: { value: day, earliest: day, latest: day },
      factuality: 'actual',
      attributedTo: [],
      confidence: 0.8,
      evidence: [
        {
          article: `a${i % 20}`,
          start: 4,
          end: 42,
          exact: text.slice(4, 42),
          prefix: '',
          suffix: '',
          supports: [],
          attributedTo: [],
          factuality: 'actual',
          confidence: 0.8,
          spans: [],
          rule: 'bench',
        },
      ],
    }
  })
  return { format: 'triplewire-viewer', version: 1, articles, entities, events, positions: [], figures: [], layout }
}
