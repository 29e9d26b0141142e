// Knowledge of any size, the same each time: what a build of many articles would give.
const TYPES = ['Offer', 'Pledge', 'Donation', 'Shipment', 'Delivery', 'Purchase', 'Rejection', 'Redirection']
const QUADS_PER_EVENT = 50
const EVENTS_PER_ARTICLE = 4
const COUNTRIES = 200

/** About as much as gives `quads` quads in named graphs, and not less. */
export function knowledgeOf(quads) {
  const count = Math.ceil(quads / QUADS_PER_EVENT) + 2
  const country = (i) => `C${i % COUNTRIES}`
  const entities = Array.from({ length: COUNTRIES }, (_, i) => ({
    id: country(i),
    kind: 'Country',
    label: `Country ${i}`,
    altLabels: [`Republic of ${i}`],
    wikidata: `Q${i + 1}`,
    iso2: null,
    partOf: [],
  }))
  entities.push(
    ...['sinovac', 'sputnik-v', 'oxygen'].map((id) => ({
      id,
      kind: 'Goods',
      label: id,
      altLabels: [],
      wikidata: null,
      iso2: null,
      partOf: [],
    })),
  )
  entities.push({ id: 'person', kind: 'Person', label: 'Somebody', altLabels: [], wikidata: null, iso2: null, partOf: [] })
  const sentence = 'A country handed over many doses of a vaccine to another country on a certain day, said somebody. '
  const articles = Array.from({ length: Math.ceil(count / EVENTS_PER_ARTICLE) }, (_, i) => ({
    id: `a${i}`,
    url: `https://news.example/${i}`,
    title: `Article ${i}`,
    date: '2021-10-07',
    text: sentence.repeat(EVENTS_PER_ARTICLE),
    source: '',
  }))
  const events = Array.from({ length: count }, (_, i) => {
    const day = `2021-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
    const start = (i % EVENTS_PER_ARTICLE) * sentence.length
    return {
      id: `e${i}`,
      type: TYPES[i % TYPES.length],
      label: `Country ${i % COUNTRIES} acts (${day})`,
      roles: {
        provider: [country(i)],
        recipient: [country(i * 7 + 1)],
        item: [['sinovac', 'sputnik-v', 'oxygen'][i % 3]],
        via: [],
        redirectedTo: [],
      },
      quantity: (i % 1000) * 1000,
      quantityKind: 'tranche',
      quantityUnit: 'doses',
      money: null,
      date: { value: day, earliest: day, latest: day },
      factuality: i % 5 === 0 ? 'planned' : 'actual',
      attributedTo: ['person'],
      confidence: (i % 100) / 100,
      evidence: [
        {
          article: `a${Math.floor(i / EVENTS_PER_ARTICLE)}`,
          start,
          end: start + 40,
          exact: sentence.slice(0, 40),
          prefix: '',
          suffix: sentence.slice(40, 80),
          supports: ['date', 'item', 'provider', 'quantity', 'recipient'],
          attributedTo: ['person'],
          factuality: 'actual',
          confidence: (i % 100) / 100,
          spans: [
            { role: 'trigger', start, end: start + 5 },
            { role: 'item', start: start + 6, end: start + 9 },
          ],
          rule: 'verb-frame/hand-over',
        },
      ],
    }
  })
  return { articles, entities, events, positions: [], figures: [] }
}
