import type { Article, Entity, Event } from '../../../src/model/index.js'
import { endsOf } from '../../../src/viewer-data/ends.js'
import { UNSTATED, type ViewerGraph } from '../../../src/viewer-data/format.js'
import { type ActStyle, actStyle } from './acts.js'
import { type OtherAccount, otherAccounts, type Standing, standings } from './compare.js'
import { oneLine, PointText } from './text.js'

/** An event with what the views need of it, computed once. */
export interface Act {
  readonly event: Event
  readonly style: ActStyle
  readonly from: readonly string[]
  readonly to: readonly string[]
  /** First and last possible day, counted from 1970-01-01; null when undated. */
  readonly days: readonly [first: number, last: number] | null
  /** Day on which the first article that tells it came out; null when no article has a date. */
  readonly published: readonly [first: number, last: number] | null
  readonly articles: readonly string[]
  /** Lower-case label, names and evidence, for search. */
  readonly words: string
}

/** One arrow: all acts of one class between two parties. */
export interface Flow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly style: ActStyle
  readonly acts: readonly Act[]
}

/** The graph with its indexes. */
export interface Story {
  readonly graph: ViewerGraph
  readonly entities: ReadonlyMap<string, Entity>
  readonly articles: ReadonlyMap<string, Article>
  readonly acts: readonly Act[]
  readonly actById: ReadonlyMap<string, Act>
  readonly actsOf: ReadonlyMap<string, readonly Act[]>
  readonly actsIn: ReadonlyMap<string, readonly Act[]>
  readonly flows: readonly Flow[]
  readonly flowById: ReadonlyMap<string, Flow>
  /** Acts that sources tell differently, with the other accounts. */
  readonly others: ReadonlyMap<string, readonly OtherAccount[]>
  readonly standings: ReadonlyMap<string, readonly Standing[]>
  textOf(article: string): PointText
  /** Name for people, cleaned and cut. */
  name(entity: string): string
}

const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO date of day, month or year precision: its first day. */
export function dayOf(iso: string): number {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(iso) ?? []
  return year ? Math.floor(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / DAY) : Number.NaN
}

/** The ISO day of a day number. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

function daysOf(event: Event): readonly [number, number] | null {
  const first = event.date?.earliest ?? event.date?.value ?? event.date?.latest
  const last = event.date?.latest ?? event.date?.value ?? event.date?.earliest
  if (!first || !last) return null
  const days = [dayOf(first), dayOf(last)] as const
  return Number.isNaN(days[0]) || Number.isNaN(days[1]) || days[1] < days[0] ? null : days
}

function publishedOf(articles: readonly (Article | undefined)[]): readonly [number, number] | null {
  const days = articles.map((article) => dayOf(article?.date ?? '')).filter((day) => !Number.isNaN(day))
  const first = Math.min(...days)
  return days.length > 0 ? [first, first] : null
}

/** Where an act stands in time: at its date, or, when asked for, at the day its article came out. */
export const timeOf = (act: Act, published: boolean): Act['days'] => act.days ?? (published ? act.published : null)

/** Title of an article for lists. */
export function articleName(article: Article | undefined): string {
  if (!article) return 'unknown article'
  if (article.title) return oneLine(article.title, 70)
  return oneLine(article.text, 56) || article.id
}

/** Indexes a graph. Takes time in proportion to its size. */
export function makeStory(graph: ViewerGraph): Story {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  const articles = new Map(graph.articles.map((article) => [article.id, article]))
  const texts = new Map<string, PointText>()
  const name = (id: string): string => (id === UNSTATED ? 'not stated' : oneLine(entities.get(id)?.label ?? id, 60) || id)

  const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const list = map.get(key)
    if (list) list.push(value)
    else map.set(key, [value])
  }
  const actsOf = new Map<string, Act[]>()
  const actsIn = new Map<string, Act[]>()
  const flowActs = new Map<string, Act[]>()
  const acts = graph.events.map((event): Act => {
    const { from, to } = endsOf(event)
    const members = new Set([...Object.values(event.roles).flat(), ...event.attributedTo])
    const names = [...members].flatMap((id) => [entities.get(id)?.label ?? id, ...(entities.get(id)?.altLabels ?? [])])
    const told = [...new Set(event.evidence.map((evidence) => evidence.article))]
    const act: Act = {
      event,
      style: actStyle(event.type),
      from,
      to,
      days: daysOf(event),
      published: publishedOf(told.map((id) => articles.get(id))),
      articles: told,
      words: [event.label, actStyle(event.type).word, ...names, ...event.evidence.map((evidence) => evidence.exact)]
        .join('\n')
        .toLowerCase(),
    }
    for (const id of new Set([...members, ...from, ...to])) push(actsOf, id, act)
    for (const id of act.articles) push(actsIn, id, act)
    for (const a of from) for (const b of to) push(flowActs, `${a}>${b}>${event.type}`, act)
    return act
  })
  const flows = [...flowActs].map(([id, list]): Flow => {
    const [from, to, type] = id.split('>') as [string, string, string]
    return { id, from, to, style: actStyle(type), acts: list }
  })
  const others = otherAccounts(acts)
  return {
    graph,
    others,
    standings: standings(acts, others),
    entities,
    articles,
    acts,
    actById: new Map(acts.map((act) => [act.event.id, act])),
    actsOf,
    actsIn,
    flows,
    flowById: new Map(flows.map((flow) => [flow.id, flow])),
    textOf(id) {
      let text = texts.get(id)
      if (!text) {
        text = new PointText(articles.get(id)?.text ?? '')
        texts.set(id, text)
      }
      return text
    },
    name,
  }
}
