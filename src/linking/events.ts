import { BY_STORY, isBorrowed } from '../extraction/context/filler-key.js'
import {
  type Doc,
  type Event,
  type EventDate,
  type EventMention,
  type Evidence,
  type Factuality,
  ROLES,
  type Role,
  type RoleSpan,
  type TokenRange,
} from '../model/index.js'
import { codePointOffsets } from './codepoints.js'
import type { EntityTable } from './entities.js'
import { contentHash } from './id.js'

/** An event mention whose fillers are entities. */
export interface Resolved {
  readonly mention: EventMention
  readonly roles: Readonly<Record<Role, readonly string[]>>
  /** The givers that the mention tells itself, or that an act near it tells: of one story there may be many acts. */
  readonly givers: readonly string[]
  readonly quantity: number | null
  readonly money: { amount: number; currency: string } | null
  readonly date: EventDate | null
  readonly attributedTo: readonly string[]
  /** `first`, `second`, … of several consignments; null when the words do not count them. */
  readonly order: string | null
  /** "Another batch", "will also provide": one more beside what was told before. */
  readonly further: boolean
  /** Days from the act to the day of publication; 0 for what the lead tells without a day; null when unknown. */
  readonly age: number | null
  /** Are those to whom the goods go instead only a group without a name? */
  readonly toAnybody: boolean
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort()

/**
 * @param vaccine gazetteer id of what "vaccine" stands for in this article
 * @param speakerOf entity of the words that name who says so
 */
export function resolve(
  doc: Doc,
  mention: EventMention,
  table: EntityTable,
  vaccine: string,
  speakerOf: (range: TokenRange) => string,
): Resolved {
  const of = (role: Role) =>
    sorted(mention.fillers.filter((f) => f.role === role).map((f) => specific(table.ofFiller(doc, f), table, vaccine)))
  const roles = { provider: of('provider'), recipient: of('recipient'), item: of('item'), via: of('via'), redirectedTo: of('redirectedTo') }
  const money = mention.money === null ? null : doc.numbers[mention.money]!
  return {
    mention,
    roles: withoutSelf(roles),
    givers: mention.fillers.some((f) => f.role === 'provider' && f.by === BY_STORY) ? [] : roles.provider,
    quantity: mention.quantity === null ? null : doc.numbers[mention.quantity]!.value,
    money: money?.currency ? { amount: money.value, currency: money.currency } : null,
    date: dateOf(doc, mention),
    attributedTo: sorted(mention.attribution.map(speakerOf)),
    order: orderOf(doc, mention),
    further: isFurther(doc, mention),
    age: ageOf(doc, mention),
    toAnybody: mention.fillers
      .filter((f) => f.role === 'redirectedTo')
      .every((f) => f.entity === null && (f.name === null || doc.names[f.name]!.kind === 'Group')),
  }
}

const ORDER = /^(?:first|second|third|fourth|fifth|sixth|another|further)$/i

function orderOf(doc: Doc, mention: EventMention): string | null {
  const heads = new Set([
    mention.trigger.head,
    ...mention.fillers.filter((f) => f.role === 'item' && !isBorrowed(f)).map((f) => f.range.head),
  ])
  for (let t = Math.max(0, mention.trigger.first - 12); t < mention.trigger.last + 6 && t < doc.tokens.length; t++) {
    const token = doc.tokens[t]!
    if (ORDER.test(token.form) && token.sentence === mention.sentence && (heads.has(token.head) || heads.has(t)))
      return token.form.toLowerCase()
  }
  return null
}

const FURTHER = /^(?:another|additional|further|more|extra)$/i

function isFurther(doc: Doc, { trigger, fillers, sentence, quantity }: EventMention): boolean {
  const heads = [trigger.head, ...fillers.filter((f) => f.role === 'item' && f.by !== 'context').map((f) => f.range.head)]
  const number = quantity === null ? null : doc.numbers[quantity]!
  const { first, last } = doc.sentences[sentence]!
  for (let t = first; t < last; t++) {
    const { form, head } = doc.tokens[t]!
    if (/^also$/i.test(form) && head === trigger.head) return true
    if (FURTHER.test(form) && (heads.includes(head) || (number !== null && number.first <= head && head < number.last))) return true
  }
  return false
}

function dateOf(doc: Doc, mention: EventMention): EventDate | null {
  const time = mention.time === null ? null : doc.times[mention.time]!
  if (time && (time.value ?? time.earliest ?? time.latest)) return { value: time.value, earliest: time.earliest, latest: time.latest }
  const day = doc.article.date
  return mention.performed && day !== null ? { value: day, earliest: day, latest: day } : null
}

const LEAD = 2
const DAY = 86_400_000

/** What the first sentences tell without a day is the news. */
function ageOf(doc: Doc, mention: EventMention): number | null {
  const { date } = doc.article
  if (date === null) return null
  const latest = dateOf(doc, mention)?.latest
  if (latest) return Math.round((Date.parse(date) - Date.parse(latest)) / DAY)
  return mention.sentence <= LEAD && mention.factuality === 'actual' && mention.time === null && !pointsBack(mention) ? 0 : null
}

const pointsBack = (mention: EventMention) => mention.fillers.some((f) => f.by === 'context')

/** "They were handed over": without a day of its own, what points back is as old as the act just told of the same goods. */
function withAges(mentions: readonly Resolved[]): Resolved[] {
  const aged: Resolved[] = []
  for (const m of mentions) {
    const last = aged.findLast(
      (a) =>
        m.mention.sentence - a.mention.sentence <= LEAD &&
        a.mention.factuality === m.mention.factuality &&
        overlap(a.roles.item, m.roles.item),
    )
    aged.push(m.age === null && m.date === null && pointsBack(m.mention) ? { ...m, age: last?.age ?? null } : m)
  }
  return aged
}

const specific = (id: string, table: EntityTable, vaccine: string) =>
  id === 'vaccine' && vaccine !== 'vaccine' ? table.ofEntry(vaccine) : id

/** Nobody gives to himself, and no programme is both the way and the end. */
function withoutSelf(roles: Record<Role, readonly string[]>): Record<Role, readonly string[]> {
  const recipient = roles.recipient.filter((r) => !roles.provider.includes(r))
  return { ...roles, recipient, via: roles.via.filter((v) => !roles.provider.includes(v) && !recipient.includes(v)) }
}

/** One event for one act: joins the mentions of a document that speak of the same act. */
export function mergeMentions(mentions: readonly Resolved[], isGeneric: (item: string) => boolean): Resolved[][] {
  const groups: Resolved[][] = []
  for (const mention of withAges(mentions)) {
    const group = groups.find((g) => g.some((m) => same(m, mention, isGeneric)) && g.every((m) => !conflict(m, mention, isGeneric)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

function conflict(a: Resolved, b: Resolved, isGeneric: (item: string) => boolean): boolean {
  if (a.mention.type !== b.mention.type) return true
  if (a.order !== null && b.order !== null && a.order !== b.order) return true
  if (b.further && !a.further && !alikeIn(a, b)) return true
  // "100,000 doses had gone out and a further 100,000 would follow"
  if (a.further !== b.further && pending(a) !== pending(b)) return true
  // the news is not what was done weeks ago
  if (a.age !== null && b.age !== null && Math.abs(a.age - b.age) > 7 && !alikeIn(a, b)) return true
  // a running total holds many acts
  const total = (r: Resolved) => r.mention.quantityKind === 'total'
  if (total(a) !== total(b) && a.quantity !== b.quantity) return true
  if ((a.mention.factuality === 'negated') !== (b.mention.factuality === 'negated')) return true
  // what has come and what is still to come, with a number of its own, are two consignments
  if (MOVES.has(a.mention.type) && pending(a) !== pending(b) && !alikeIn(a, b)) return true
  if (a.quantity !== null && b.quantity !== null && Math.abs(a.quantity - b.quantity) > 0.02 * Math.max(a.quantity, b.quantity)) return true
  if (a.money && b.money && (a.money.amount !== b.money.amount || a.money.currency !== b.money.currency)) return true
  if ((a.money === null) !== (b.money === null) && (a.quantity === null) !== (b.quantity === null)) return true
  if (a.givers.length && b.givers.length && !overlap(a.givers, b.givers)) return true
  for (const role of ['recipient', 'redirectedTo'] as const) {
    // "other countries", "severely affected countries": two words for the same
    if (role === 'redirectedTo' && a.toAnybody && b.toAnybody) continue
    if (a.roles[role].length && b.roles[role].length && !overlap(a.roles[role], b.roles[role])) return true
  }
  if (isPart(a, b) || isPart(b, a)) return true
  const items = (r: Resolved) => r.roles.item.filter((i) => !isGeneric(i))
  if (items(a).length && items(b).length && !overlap(items(a), items(b))) return true
  return a.date !== null && b.date !== null && apart(a.date, b.date)
}

/** Do number or day say that two acts, one done and one to come, are the same? */
const alikeIn = (a: Resolved, b: Resolved) =>
  (a.quantity !== null && a.quantity === b.quantity) || (a.date?.value != null && a.date.value === b.date?.value)

/** "It will send doses to Bhutan, Nepal and Myanmar; Nepal is to get a million": what one of several gets is an act of its own. */
const isPart = (one: Resolved, all: Resolved) =>
  all.roles.recipient.length > 1 &&
  one.roles.recipient.length > 0 &&
  one.roles.recipient.length < all.roles.recipient.length &&
  (one.quantity === null || all.quantity === null)

const MOVES = new Set(['Delivery', 'Shipment', 'Donation', 'Purchase'])
const pending = (r: Resolved) => r.mention.factuality === 'planned' || r.mention.factuality === 'possible'

function same(a: Resolved, b: Resolved, isGeneric: (item: string) => boolean): boolean {
  if (conflict(a, b, isGeneric)) return false
  if (a.quantity !== null && a.quantity === b.quantity) return true
  // "three million", "the 3,000,060 doses"
  if (a.quantity !== null && b.quantity !== null && overlap(a.roles.recipient, b.roles.recipient) && isRounded(a.quantity, b.quantity))
    return true
  if (a.money && b.money) return true
  // "China and Russia" and "Russia" alone are two acts unless the number says otherwise
  if (a.givers.length && b.givers.length && a.givers.join(' ') !== b.givers.join(' ')) return false
  // one names a product, the other vaccines at large: only a shared giver makes them one act
  const named = (r: Resolved) => r.roles.item.some((i) => !isGeneric(i))
  if (named(a) !== named(b) && !overlap(a.givers, b.givers) && !elaborates(a, b) && !elaborates(b, a)) return false
  const parties = (overlap(a.givers, b.givers) ? 1 : 0) + (overlap(a.roles.recipient, b.roles.recipient) ? 1 : 0)
  const bare = (r: Resolved) => !r.givers.length && !r.roles.recipient.length
  if (parties === 2) return true
  if (parties === 1) return a.quantity === null || b.quantity === null
  return (bare(a) || bare(b)) && overlap(a.roles.item, b.roles.item) && (a.quantity === null || b.quantity === null)
}

/** Is one of two numbers, which are close, the other in round figures? */
const isRounded = (a: number, b: number) => [a, b].some((n) => /^[1-9]\d?0*$/.test(String(n)) && n >= 1000)

/** "Ukraine received a second batch today. UNICEF delivered 367,200 AstraZeneca doses": what follows at once fills in what was left open. */
const elaborates = (a: Resolved, b: Resolved) =>
  a.mention.sentence === b.mention.sentence || (a.quantity === null && b.quantity !== null && b.mention.sentence - a.mention.sentence === 1)

const overlap = (a: readonly string[], b: readonly string[]) => a.some((x) => b.includes(x))
const apart = (a: EventDate, b: EventDate) =>
  (a.latest !== null && b.earliest !== null && a.latest < b.earliest) || (b.latest !== null && a.earliest !== null && b.latest < a.earliest)

const STRENGTH: readonly Factuality[] = ['negated', 'actual', 'planned', 'possible']

/** The event that a group of mentions speaks of, with all their roles and every piece of evidence. */
export function toEvent(
  doc: Doc,
  group: readonly Resolved[],
  isGeneric: (item: string) => boolean,
  label: (e: Omit<Event, 'id' | 'label'>) => string,
): Event {
  // the fullest mention decides what the others may only add to
  const best = [...group].sort((a, b) => weight(b) - weight(a) || a.mention.evidence.start - b.mention.evidence.start)
  const says = (m: Resolved, r: Role) => m.roles[r].some((id) => r !== 'item' || !isGeneric(id))
  const role = (r: Role) => (best.find((m) => says(m, r)) ?? best.find((m) => m.roles[r].length))?.roles[r] ?? []
  const roles = Object.fromEntries(ROLES.map((r) => [r, role(r)])) as Record<Role, readonly string[]>
  const factuality = [...group].sort((a, b) => STRENGTH.indexOf(a.mention.factuality) - STRENGTH.indexOf(b.mention.factuality))[0]!.mention
    .factuality
  // what happened on a day says more than what was to happen on another
  const dated = [...best.filter((m) => m.mention.factuality === factuality), ...best]
  const said = dated.find((m) => m.date !== null)?.date ?? null
  // "next month", then "on 8 July"
  const date = dated.find((m) => said?.value && m.date?.value?.startsWith(`${said.value}-`))?.date ?? said
  const withQuantity = best.find((m) => m.quantity !== null)
  const evidence = group.map((m) => toEvidence(doc, m)).sort((a, b) => a.start - b.start || a.end - b.end)
  const body = {
    type: best[0]!.mention.type,
    roles,
    quantity: withQuantity?.quantity ?? null,
    quantityKind: withQuantity?.mention.quantityKind ?? null,
    quantityUnit: withQuantity?.mention.quantityUnit ?? null,
    money: best.find((m) => m.money)?.money ?? null,
    date,
    factuality,
    attributedTo: sorted(evidence.flatMap((e) => e.attributedTo)),
    confidence: Math.max(...group.map((m) => m.mention.confidence)),
    evidence: evidence.filter((e, i) => evidence.findIndex((x) => x.start === e.start && x.end === e.end) === i),
  }
  const id = contentHash(
    doc.article.id,
    body.type,
    ...ROLES.map((r) => roles[r].join(' ')),
    body.quantity,
    body.money?.amount ?? null,
    body.date?.value ?? null,
    evidence[0]!.start,
  )
  return { id, label: label(body), ...body }
}

const weight = (r: Resolved) =>
  (r.roles.provider.length ? 2 : 0) +
  (r.roles.recipient.length ? 2 : 0) +
  (r.roles.item.length ? 2 : 0) +
  (r.quantity !== null || r.money ? 1 : 0) +
  (r.date ? 0.5 : 0) +
  r.mention.confidence

const offsetsOf = new WeakMap<Doc, (utf16: number) => number>()
/** The code-point offset of a UTF-16 offset in the document's text; the table is built once for each document. */
export function codePoint(doc: Doc, utf16: number): number {
  let at = offsetsOf.get(doc)
  if (!at) {
    at = codePointOffsets(doc.text)
    offsetsOf.set(doc, at)
  }
  return at(utf16)
}

/** Web Annotation's quote selector: the exact words with what stands around them. */
export function quote(doc: Doc, start: number, end: number): Pick<Evidence, 'article' | 'start' | 'end' | 'exact' | 'prefix' | 'suffix'> {
  return {
    article: doc.article.id,
    start: codePoint(doc, start),
    end: codePoint(doc, end),
    exact: doc.text.slice(start, end),
    prefix: [...doc.text.slice(Math.max(0, start - 80), start)].slice(-40).join(''),
    suffix: [...doc.text.slice(end, end + 80)].slice(0, 40).join(''),
  }
}

function toEvidence(doc: Doc, { mention, attributedTo, quantity, money, date }: Resolved): Evidence {
  const span = (role: string, start: number, end: number): RoleSpan => ({ role, start: codePoint(doc, start), end: codePoint(doc, end) })
  const spans = [span('trigger', mention.trigger.start, mention.trigger.end)]
  for (const f of mention.fillers) spans.push(span(f.role, f.range.start, f.range.end))
  const number = mention.quantity ?? mention.money
  if (number !== null)
    spans.push(span(mention.quantity !== null ? 'quantity' : 'amount', doc.numbers[number]!.start, doc.numbers[number]!.end))
  if (mention.time !== null) spans.push(span('date', doc.times[mention.time]!.start, doc.times[mention.time]!.end))
  for (const a of mention.attribution) spans.push(span('attribution', a.start, a.end))
  const shown = mention.fillers.filter((f) => !isBorrowed(f)).map((f) => f.role as string)
  if (quantity !== null) shown.push('quantity')
  if (money) shown.push('amount')
  if (date) shown.push('date')
  return {
    ...quote(doc, mention.evidence.start, mention.evidence.end),
    supports: sorted(shown),
    attributedTo: [...attributedTo],
    factuality: mention.factuality,
    confidence: mention.confidence,
    spans: spans.sort((a, b) => a.start - b.start || a.end - b.end || (a.role < b.role ? -1 : 1)),
    rule: mention.rule,
  }
}
