import { readFileSync } from 'node:fs'
import type { Article, Entity, EntityKind, Event, EventDate, Evidence, Factuality, Knowledge, Role } from '../../src/model/index.js'

const seed = (name: string): string => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')

/** [role, words of the evidence that fill it] */
type Fill = readonly [role: string, words: string]
interface Draft {
  readonly id: string
  readonly type: string
  readonly label: string
  readonly article: string
  readonly exact: string
  readonly roles: Partial<Record<Role, readonly string[]>>
  readonly fills: readonly Fill[]
  readonly quantity?: number
  readonly date?: EventDate
  readonly factuality?: Factuality
  readonly by?: readonly string[]
  readonly confidence: number
  /** A second place that says the same. */
  readonly also?: { readonly article: string; readonly exact: string; readonly fills: readonly Fill[] }
}

const points = (text: string, utf16: number): number => [...text.slice(0, utf16)].length

/** Knowledge written by hand from the two seed articles, with every offset taken from their texts. */
export function seedKnowledge(files: readonly [string, string]): Knowledge {
  const articles: Article[] = files.map((file, index) => ({
    id: `seed-${index + 1}`,
    url: index === 0 ? 'https://news.example/who-ships-aid' : null,
    title: index === 0 ? null : "Kim Jong Un rejects vaccine offer to fight Covid North Korea 'style'",
    date: index === 0 ? '2021-10-07' : null,
    text: seed(file),
    source: file,
  }))
  const textOf = (id: string): string => articles.find((article) => article.id === id)!.text
  const evidence = (draft: Draft, place: { article: string; exact: string; fills: readonly Fill[] }): Evidence => {
    const text = textOf(place.article)
    const at = text.indexOf(place.exact)
    if (at < 0) throw new Error(`not in ${place.article}: ${place.exact}`)
    const end = at + place.exact.length
    return {
      article: place.article,
      start: points(text, at),
      end: points(text, end),
      exact: place.exact,
      prefix: text.slice(Math.max(0, at - 40), at),
      suffix: text.slice(end, end + 40),
      supports: place.fills.map(([role]) => role).filter((role) => role !== 'trigger'),
      attributedTo: draft.by ?? [],
      factuality: draft.factuality ?? 'actual',
      confidence: draft.confidence,
      spans: place.fills.map(([role, words]) => {
        const from = text.indexOf(words, Math.max(0, at - 400))
        if (from < 0) throw new Error(`no ${role} in ${place.article}: ${words}`)
        return { role, start: points(text, from), end: points(text, from + words.length) }
      }),
      rule: 'by-hand',
    }
  }
  const events: Event[] = drafts.map((draft) => ({
    id: draft.id,
    type: draft.type,
    label: draft.label,
    roles: { provider: [], recipient: [], item: [], via: [], redirectedTo: [], ...draft.roles },
    quantity: draft.quantity ?? null,
    quantityKind: draft.quantity === undefined ? null : 'tranche',
    quantityUnit: draft.quantity === undefined ? null : 'doses',
    money: null,
    date: draft.date ?? null,
    factuality: draft.factuality ?? 'actual',
    attributedTo: draft.by ?? [],
    confidence: draft.confidence,
    evidence: [evidence(draft, draft), ...(draft.also ? [evidence(draft, draft.also)] : [])],
  }))
  return { articles, entities, events: events.sort((a, b) => (a.id < b.id ? -1 : 1)), positions: [], figures: [] }
}

const entity = (id: string, kind: EntityKind, label: string, altLabels: readonly string[] = [], iso2: string | null = null): Entity => ({
  id,
  kind,
  label,
  altLabels,
  wikidata: null,
  iso2,
  partOf: [],
})

const entities: readonly Entity[] = [
  entity('CN', 'Country', 'China', [], 'CN'),
  entity('KP', 'Country', 'North Korea', ["Democratic People's Republic of Korea", 'DPR Korea', 'DPRK', 'Pyongyang'], 'KP'),
  entity('RU', 'Country', 'Russia', ['Russian Federation'], 'RU'),
  entity('astrazeneca', 'Vaccine', 'AstraZeneca', ['Oxford-AstraZeneca', 'Vaxzevria']),
  entity('covax', 'Programme', 'COVAX', ['Covax program', 'COVAX Facility']),
  entity('covid-19-vaccine', 'Goods', 'COVID-19 vaccine'),
  entity('dalian', 'Place', 'Dalian port', ['Dalian']),
  entity('hard-hit-countries', 'Group', 'hard-hit countries', ['harder hit nations']),
  entity('kcna', 'Media', 'KCNA', ['Korean Central News Agency']),
  entity('leif-eric-easley', 'Person', 'Leif-Eric Easley', ['Easley']),
  entity('medical-supplies', 'Goods', 'medical supplies', ['essential COVID-19 medical supplies']),
  entity('sinovac', 'Vaccine', 'Sinovac', ['CoronaVac']),
  entity('sputnik-v', 'Vaccine', 'Sputnik V', ['Sputnik']),
  entity('unicef', 'Organization', 'UNICEF'),
  entity('who', 'Organization', 'World Health Organization', ['WHO', 'World Health Organisation']),
]

const JULY: EventDate = { value: '2021-07', earliest: '2021-07-01', latest: '2021-07-31' }
const OCTOBER: EventDate = { value: '2021-10-07', earliest: '2021-10-07', latest: '2021-10-07' }

const drafts: readonly Draft[] = [
  {
    id: 'ship-who',
    type: 'Shipment',
    label: 'World Health Organization ships medical supplies to North Korea (October 2021)',
    article: 'seed-1',
    exact: 'WHO started the shipment through Dalian port, China for strategic stockpiling and further dispatch to DPR Korea',
    roles: { provider: ['who'], recipient: ['KP'], item: ['medical-supplies'], via: ['dalian'] },
    fills: [
      ['provider', 'WHO started'],
      ['trigger', 'shipment through'],
      ['via', 'Dalian port'],
      ['recipient', 'DPR Korea,"'],
      ['attribution', 'UN body'],
    ],
    date: OCTOBER,
    by: ['who'],
    confidence: 0.94,
    also: {
      article: 'seed-1',
      exact: 'it will be sending essential Covid-19 aid to North Korea through the Chinese border port of Dalian',
      fills: [
        ['trigger', 'sending'],
        ['item', 'essential Covid-19 aid'],
        ['recipient', 'North Korea'],
        ['via', 'border port of Dalian'],
      ],
    },
  },
  {
    id: 'offer-sinovac',
    type: 'Offer',
    label: 'Sinovac offered to North Korea through COVAX',
    article: 'seed-1',
    exact: 'China made Covid-19 vaccine, Sinovac, was offered to North Korea under the Covax program',
    roles: { recipient: ['KP'], item: ['sinovac'], via: ['covax'] },
    fills: [
      ['item', 'Sinovac'],
      ['trigger', 'offered'],
      ['recipient', 'North Korea'],
      ['via', 'Covax program'],
    ],
    confidence: 0.9,
  },
  {
    id: 'redirect-sinovac',
    type: 'Redirection',
    label: 'North Korea asks that Sinovac go to hard-hit countries',
    article: 'seed-1',
    exact: 'the country asked for it to be distributed among harder hit nations',
    roles: { recipient: ['KP'], item: ['sinovac'], via: ['covax'], redirectedTo: ['hard-hit-countries'] },
    fills: [
      ['trigger', 'distributed'],
      ['redirectedTo', 'harder hit nations'],
    ],
    confidence: 0.81,
  },
  {
    id: 'redirect-unicef',
    type: 'Redirection',
    label: 'North Korea proposes sending 3 million Sinovac doses to hard-hit countries',
    article: 'seed-2',
    exact: 'North Korea had proposed sending about 3 million Sinovac syringes to hard-hit countries instead',
    roles: { recipient: ['KP'], item: ['sinovac'], via: ['covax'], redirectedTo: ['hard-hit-countries'] },
    fills: [
      ['recipient', 'North Korea had'],
      ['quantity', '3 million'],
      ['item', 'Sinovac'],
      ['redirectedTo', 'hard-hit countries'],
      ['attribution', 'UNICEF'],
    ],
    quantity: 3_000_000,
    by: ['unicef'],
    confidence: 0.88,
  },
  {
    id: 'offer-sputnik',
    type: 'Offer',
    label: 'Russia offers Sputnik V to North Korea (July 2021)',
    article: 'seed-1',
    exact: 'Russia’s offer of Sputnik shot donations',
    roles: { provider: ['RU'], recipient: ['KP'], item: ['sputnik-v'] },
    fills: [
      ['provider', 'Russia’s'],
      ['trigger', 'offer of Sputnik'],
      ['item', 'Sputnik'],
    ],
    date: JULY,
    confidence: 0.86,
  },
  {
    id: 'reject-sputnik',
    type: 'Rejection',
    label: 'North Korea rejects Sputnik V from Russia (July 2021)',
    article: 'seed-1',
    exact: 'In July of this year Russia’s offer of Sputnik shot donations was also rejected by North Korea',
    roles: { provider: ['RU'], recipient: ['KP'], item: ['sputnik-v'] },
    fills: [
      ['date', 'July of this year'],
      ['provider', 'Russia’s'],
      ['item', 'Sputnik'],
      ['trigger', 'rejected'],
      ['recipient', 'North Korea. In'],
    ],
    date: JULY,
    confidence: 0.95,
  },
  {
    id: 'reject-shipments',
    type: 'Rejection',
    label: 'North Korea refuses vaccine shipments from China and Russia',
    article: 'seed-1',
    exact: 'refusing vaccine shipments from close ally China and Russia',
    roles: { provider: ['CN', 'RU'], recipient: ['KP'], item: ['covid-19-vaccine'] },
    fills: [
      ['trigger', 'refusing'],
      ['item', 'vaccine shipments'],
      ['provider', 'China and Russia'],
    ],
    confidence: 0.77,
  },
  {
    id: 'reject-astrazeneca',
    type: 'Rejection',
    label: 'North Korea rejects AstraZeneca',
    article: 'seed-1',
    exact: 'an offer of donation of AstraZeneca shots have also been met with refusal',
    roles: { recipient: ['KP'], item: ['astrazeneca'] },
    fills: [
      ['item', 'AstraZeneca'],
      ['trigger', 'refusal'],
    ],
    confidence: 0.72,
  },
  {
    id: 'reject-covax',
    type: 'Rejection',
    label: 'North Korea rejects vaccines offered through COVAX',
    article: 'seed-2',
    exact: 'rejecting some foreign Covid-19 vaccines offered through the United Nations-backed immunization program',
    roles: { recipient: ['KP'], item: ['covid-19-vaccine'], via: ['covax'] },
    fills: [
      ['trigger', 'rejecting'],
      ['item', 'foreign Covid-19 vaccines'],
      ['via', 'United Nations-backed immunization program'],
    ],
    by: ['kcna'],
    confidence: 0.83,
  },
  {
    id: 'allocate-astrazeneca',
    type: 'Allocation',
    label: 'COVAX allocates 1.9 million AstraZeneca doses to North Korea',
    article: 'seed-2',
    exact: 'The previously allocated 1.9 million AstraZeneca doses',
    roles: { provider: ['covax'], recipient: ['KP'], item: ['astrazeneca'] },
    fills: [
      ['trigger', 'allocated'],
      ['quantity', '1.9 million'],
      ['item', 'AstraZeneca doses'],
    ],
    quantity: 1_900_000,
    confidence: 0.79,
  },
  {
    id: 'delay-astrazeneca',
    type: 'Suspension',
    label: 'Delivery of AstraZeneca to North Korea delayed',
    article: 'seed-2',
    exact: 'North Korea should also receive AstraZeneca shots via COVAX but their delivery has been delayed',
    roles: { recipient: ['KP'], item: ['astrazeneca'], via: ['covax'] },
    fills: [
      ['recipient', 'North Korea should'],
      ['item', 'AstraZeneca shots'],
      ['via', 'COVAX but'],
      ['trigger', 'delayed'],
    ],
    confidence: 0.84,
  },
  {
    id: 'purchase-china',
    type: 'Purchase',
    label: 'North Korea may source vaccines from China',
    article: 'seed-2',
    exact: 'it could source vaccines from China for delivery to border regions and soldiers',
    roles: { provider: ['CN'], recipient: ['KP'], item: ['covid-19-vaccine'] },
    fills: [
      ['trigger', 'source'],
      ['item', 'vaccines from'],
      ['provider', 'China for'],
    ],
    factuality: 'possible',
    by: ['leif-eric-easley'],
    confidence: 0.55,
  },
]
