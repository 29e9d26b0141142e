import type { Filler, NameMention, Role } from '../model/index.js'
import type { Act } from './act.js'
import { type Draft, partyFiller } from './draft.js'
import type { Phrase, Phrases } from './phrase.js'
import type { Tree } from './tree.js'

/** A number of goods in an item of a list, with the parties of its own words. */
interface Entry {
  /** Index in `doc.numbers`. */
  readonly number: number
  readonly goods: readonly NameMention[]
  /** First token and the token after the last. */
  readonly first: number
  readonly last: number
  readonly label: number | null
  readonly provider: number | null
  readonly recipient: number | null
}

const BULLET = /^[•·▪‣◦*–—-]$/
const FROM = new Set(['from', 'by'])
const TO = new Set(['to', 'for'])

/**
 * Lists under a lead-in that names the act: "The following offers were made: Ireland: 700 ventilators; Belgium: 9,000
 * doses", "The aid includes:" and a line for each kind of goods. Each number of goods is an act like that of the lead-in,
 * which says no more itself.
 *
 * @returns the drafts with those of the lists in the place of what the lead-in and the items gave on their own
 */
export function addRosters(tree: Tree, phrases: Phrases, acts: readonly Act[], drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>()
  const added: Draft[] = []
  for (const sentence of tree.doc.sentences) {
    if (tree.token(sentence.last - 1).form !== ':') continue
    const act = actOfLeadIn(tree, acts, sentence.first, sentence.last)
    if (act === null) continue
    const entries = entriesBelow(tree, phrases, sentence.index)
    if (!entries.length) continue
    const last = tree.token(entries.at(-1)!.first).sentence
    for (const d of drafts) if (d.sentence >= sentence.index && d.sentence <= last && d.quantity === null) gone.add(d)
    for (const d of drafts) if (entries.some((e) => d.trigger.head >= e.first && d.trigger.head < e.last)) gone.add(d)
    for (const d of gone) d.act.dropped = 'told by the list below'
    const side = sideOfLabels(tree, act, entries)
    const before = drafts.filter((d) => d.sentence < sentence.index && sentence.index - d.sentence <= 3)
    added.push(...entries.map((e) => fromContext(draftOf(tree, act, e, side), before)))
  }
  if (!added.length) return [...drafts]
  return [...drafts.filter((d) => !gone.has(d)), ...added].sort((a, b) => a.trigger.head - b.trigger.head)
}

/** The act that the list fills: "the following offers" rather than the delivery of them, unless a verb says they were delivered. */
function actOfLeadIn(tree: Tree, acts: readonly Act[], first: number, last: number): Act | null {
  const here = acts.filter((a) => a.type !== '' && a.trigger.head >= first && a.trigger.head < last)
  const announced = here.find(
    (a) =>
      a.trigger.pos === 'noun' &&
      tree.children[a.trigger.head]!.some((c) => tree.token(c).form.toLowerCase() === 'following') &&
      (a.outer === null || here.some((b) => b.trigger.head === a.outer && b.trigger.pos === 'noun')),
  )
  return announced ?? here.filter((a) => a.outer === null).at(-1) ?? null
}

/** The counted goods of the lines below a lead-in, as far as they are items of its list. */
function entriesBelow(tree: Tree, phrases: Phrases, leadIn: number): Entry[] {
  const found: Entry[] = []
  for (const { first, last } of tree.doc.sentences.slice(leadIn + 1)) {
    const bulleted = BULLET.test(tree.token(first).form)
    const start = bulleted ? first + 1 : first
    const label = labelAt(tree, phrases, start, last)
    const own = entriesOf(tree, phrases, label === null ? start : tree.doc.names[label]!.last, last, label)
    if (!bulleted && (label === null || !own.length)) break
    // an item that is a sentence of its own speaks for itself
    if (!isSentence(tree, first, last)) found.push(...own)
  }
  return found
}

/** The party that an item begins with: "Ireland: 700 ventilators", "Sweden 120 ventilators", "Kenya – 500,000 doses". */
function labelAt(tree: Tree, phrases: Phrases, at: number, last: number): number | null {
  const name = phrases.nameAt(at)
  if (name === null || !isParty(tree.doc.names[name]!)) return null
  const after = tree.doc.names[name]!.last
  if (after >= last) return null
  const { form, upos } = tree.token(after)
  return form === ':' || form === '(' || BULLET.test(form) || upos === 'NUM' ? name : null
}

function entriesOf(tree: Tree, phrases: Phrases, from: number, last: number, label: number | null): Entry[] {
  const numbers = tree.numbersIn(from, last).flatMap((index) => {
    const n = tree.doc.numbers[index]!
    return n.unit === null ? [{ ...n, index }] : []
  })
  let inherited: NameMention[] = []
  return numbers.flatMap((n, i) => {
    const end = Math.min(numbers[i + 1]?.first ?? last, last)
    const stop = endOfPart(tree, n.last, end)
    const goods = goodsBetween(tree, phrases, n.last, stop)
    // "250,000 doses from Denmark and 30,000 from Latvia"
    const meant = goods.length ? goods : partyBehind(tree, phrases, FROM, n.last, stop) === null ? [] : inherited
    if (!meant.length) return []
    inherited = meant
    return [
      {
        number: n.index,
        goods: meant,
        first: i === 0 && label !== null ? tree.doc.names[label]!.first : n.first,
        last: stop,
        label,
        provider: partyBehind(tree, phrases, FROM, n.last, stop),
        recipient: partyBehind(tree, phrases, TO, n.last, stop),
      },
    ]
  })
}

function endOfPart(tree: Tree, from: number, end: number): number {
  for (let t = from; t < end; t++) if (/^[;.]$/.test(tree.token(t).form)) return t
  return end
}

/** The goods right behind a number: a product before the word that counts it. */
function goodsBetween(tree: Tree, phrases: Phrases, from: number, end: number): NameMention[] {
  const named: NameMention[] = []
  for (let t = from; t < Math.min(end, from + 9); t++) {
    if (/^(?:for|from|to|by|that|which|,|and)$/i.test(tree.token(t).form)) break
    const name = phrases.nameAt(t)
    const mention = name === null ? null : tree.doc.names[name]!
    if (mention && (mention.kind === 'Vaccine' || mention.kind === 'Goods') && !named.includes(mention)) named.push(mention)
  }
  const top = Math.max(...named.map((n) => phrases.rank(n)))
  return named.filter((n) => phrases.rank(n) === top).slice(0, 1)
}

function partyBehind(tree: Tree, phrases: Phrases, prepositions: ReadonlySet<string>, from: number, end: number): number | null {
  for (let t = from; t < end; t++) {
    if (!prepositions.has(tree.token(t).form.toLowerCase())) continue
    for (let n = t + 1; n < Math.min(end, t + 3); n++) {
      const name = phrases.nameAt(n)
      if (name !== null) return isParty(tree.doc.names[name]!) ? name : null
    }
  }
  return null
}

const isParty = (name: NameMention) => ['Country', 'Organization', 'Company', 'Region'].includes(name.kind)

function isSentence(tree: Tree, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (tree.token(t).head < 0 && /^(?:VBD|VBZ|VBP)$/.test(tree.token(t).xpos)) return true
  return false
}

/** Do the labels of a list give or receive? Their items may tell, else the lead-in, else the act. */
function sideOfLabels(tree: Tree, act: Act, entries: readonly Entry[]): Role {
  if (entries.some((e) => e.provider !== null)) return 'recipient'
  if (entries.some((e) => e.recipient !== null)) return 'provider'
  // "offers from member states": the labels tell which
  const group = act.fills.find((f) => isGroup(tree, f.phrase) && (f.role === 'provider' || f.role === 'recipient'))
  if (group !== undefined) return group.role
  const named = (role: Role) => act.fills.some((f) => f.role === role && f.phrase.name !== null)
  if (named('recipient') !== named('provider')) return named('recipient') ? 'provider' : 'recipient'
  return ['Offer', 'Pledge', 'Donation'].includes(act.type) ? 'provider' : 'recipient'
}

/** The party that a lead-in leaves open is that of the act it continues. */
function fromContext(draft: Draft, before: readonly Draft[]): Draft {
  for (const role of ['provider', 'recipient'] as const) {
    if (draft.fillers.some((f) => f.role === role)) continue
    const isNamed = (f: Filler) => f.role === role && (f.name !== null || f.entity !== null)
    const source = before.findLast((d) => d.fillers.some(isNamed))
    for (const f of source?.fillers ?? [])
      if (isNamed(f) && !draft.fillers.some((o) => o.name !== null && o.name === f.name))
        draft.fillers.push({ ...f, by: 'context', confidence: f.confidence * 0.8 })
  }
  return draft
}

/** Several parties in one phrase, none of them named. */
const isGroup = (tree: Tree, { type, name, head }: Phrase) =>
  type === 'party' && (name === null ? /S$/.test(tree.token(head).xpos) : tree.doc.names[name]!.kind === 'Group')

function draftOf(tree: Tree, act: Act, entry: Entry, side: Role): Draft {
  const name = (role: Role, index: number | null): Filler[] =>
    index === null ? [] : [{ role, range: tree.doc.names[index]!, name: index, entity: null, by: 'roster', confidence: 0.9 }]
  const own = [
    ...name(side, entry.label),
    ...(entry.provider === null ? [] : name('provider', entry.provider)),
    ...(entry.recipient === null ? [] : name('recipient', entry.recipient)),
  ]
  const shared = act.fills
    .filter((f) => f.role !== 'item' && !own.some((o) => o.role === f.role || (o.name !== null && o.name === f.phrase.name)))
    .map((f) => ({ ...partyFiller(f), confidence: f.confidence * 0.9 }))
  const goods = entry.goods.flatMap((g) => name('item', tree.doc.names.indexOf(g)))
  const number = tree.doc.numbers[entry.number]!
  const tokens = new Set<number>()
  for (let t = entry.first; t < entry.last; t++) tokens.add(t)
  return {
    type: act.type,
    trigger: tree.range([number.first, number.last - 1], number.head),
    sentence: tree.token(number.first).sentence,
    fillers: [...own, ...shared, ...goods].sort((a, b) => a.range.first - b.range.first),
    quantity: entry.number,
    quantityKind: 'share',
    money: null,
    time: act.time,
    factuality: act.factuality,
    rule: `${act.rule}+roster`,
    confidence: 0,
    tokens,
    act,
    inherited: false,
    itemOpen: goods.length === 0,
  }
}
