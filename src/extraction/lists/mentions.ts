import type { Filler, NameMention, Role } from '../../model/index.js'
import type { Act } from '../acts/act.js'
import { BY_SPEAKER } from '../acts/available.js'
import { comesOtherwise } from '../acts/coming.js'
import { declinesOutright } from '../acts/declined.js'
import { otherSense } from '../acts/other-senses.js'
import { typeOf } from '../acts/planned-type.js'
import { AT_REQUEST } from '../acts/requested.js'
import { LISTED } from '../acts/roles.js'
import { vaccinatesPerson } from '../acts/vaccinated.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { saidToHold } from '../sentence/contents.js'
import { CONTAINER_NOUNS, isSupply } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { VEHICLES } from '../sentence/vehicles.js'
import { byDate, inBrackets, respectively, sameOfEach, worthMember } from './alike.js'
import { withAside } from './aside-from.js'
import { distributed, partsOf, type Whole } from './distribution.js'
import { type Draft, partyFiller } from './draft.js'
import { gapped } from './gapped.js'
import { type Entry, inventory } from './inventory.js'
import { type ListMember, memberOf } from './list-member.js'
import { compoundCount, deviceOf, goodsOf, goodsWithin, moneyOf, quantityKind, quantityOf } from './moved-goods.js'
import { entered, shared, stretchOf } from './shares.js'
import { byStation } from './stations.js'
import { totalReached } from './totals.js'

/** Turns a settled act into event mentions: none when it is no transfer, several when it hands out a list. */
export function draftsOf(tree: Tree, phrases: Phrases, act: Act, acts: readonly Act[]): Draft[] {
  const drafts = byStation(tree, phrases, withAside(tree, told(tree, phrases, act, acts)))
  const [main] = drafts
  const worth = main === undefined ? null : worthMember(tree, ...stretchOf(tree, act, acts))
  if (main === undefined || worth === null || drafts.some((d) => d.money === worth.money && d.quantity === null)) return drafts
  const own = (f: Filler) => f.role === 'item' && f.name !== null && worth.goods.includes(tree.doc.names[f.name]!)
  const rest = drafts.map((d) => ({ ...d, money: d.money === worth.money ? null : d.money, fillers: d.fillers.filter((f) => !own(f)) }))
  const fillers = [...main.fillers.filter((f) => f.role !== 'item'), ...worth.goods.map((g) => goodsFiller(tree, phrases, g, []))]
  return [...rest, { ...main, fillers, quantity: null, quantityKind: null, money: worth.money, itemOpen: false, rule: `${main.rule}+list` }]
}

function told(tree: Tree, phrases: Phrases, act: Act, acts: readonly Act[]): Draft[] {
  if (act.outer !== null || !act.type) return []
  const items = act.fills.filter((f) => f.role === 'item' && !isOfClause(tree, f.phrase.head))
  // what is given at a request was asked for, though perhaps not in that number
  if (items.some((f) => f.by === AT_REQUEST))
    return draftsFor(tree, phrases, act, items, acts).map((d) => ({ ...d, quantity: null, quantityKind: null, money: null }))
  const member = memberOf(tree, act)
  if (member !== null) return draftsFor(tree, phrases, act, items, acts, false, member)
  const [first, last] = stretchOf(tree, act, acts)
  const same = [sameOfEach, inBrackets].map((read) => read(tree, phrases, first, last)).find((found) => found.length) ?? []
  if (same.length && !qualifiesOne(tree, act, same)) return listed(tree, phrases, act, items, same, acts)
  const whole = partsOf(tree, phrases, first, last)
  const ownAct =
    whole !== null &&
    acts.some(
      (a) =>
        a.type !== '' &&
        a !== act &&
        whole.first < a.trigger.head &&
        whole.parts.some((p) => p.heads.some((h) => h > a.trigger.head && tree.governs(a.trigger.head, h))),
    )
  if (whole !== null && !ownAct) {
    const within = (t: number) => whole.first <= t && t < whole.last
    const base = draftsFor(tree, phrases, act, items, acts).map((d) => ({
      ...d,
      quantity: whole.number,
      fillers: withGoods(
        tree,
        phrases,
        d.fillers.filter((f) => !within(f.range.head)),
        whole,
      ),
    }))
    return base.flatMap((b) => {
      const parts = whole.parts.map((part) => shared(tree, phrases, b, part, whole.parts, acts))
      return [{ ...b, type: parts[0]!.type }, ...parts]
    })
  }
  const ordered = respectively(tree, phrases, {
    first: act.trigger.head,
    subject: subjectRole(act),
    roleOf: (head) => partyRole(act, head),
  })
  const elliptic = ordered.length ? ordered : gapped(tree, phrases, act, last)
  const shares = elliptic.length ? elliptic : distributed(tree, phrases, first, last)
  if (shares.length)
    return draftsFor(tree, phrases, act, items, acts).flatMap((base) =>
      shares.map((share) => shared(tree, phrases, base, share, shares, acts)),
    )
  // "$5 million to Kenya and $3 million to Togo"
  const sums = distributed(tree, phrases, first, last, 'money')
  if (sums.length && act.trigger.frame.name !== 'aid' && new Set(sums.map((s) => s.role)).size === 1)
    return draftsFor(tree, phrases, act, items, acts).flatMap((base) =>
      sums.map((share) => ({
        ...shared(tree, phrases, base, share, sums, acts),
        money: share.number,
        quantity: base.quantity,
        quantityKind: base.quantityKind,
      })),
    )
  const entries = inventory(tree, phrases, first, last).filter((e) => items.length > 0 || !isOfAnother(act, acts, e))
  if (entries.length && !qualifiesOne(tree, act, entries)) return listed(tree, phrases, act, items, entries, acts)
  const dated = byDate(tree, first, last)
  if (dated.length)
    return draftsFor(tree, phrases, act, items, acts).flatMap((base) =>
      dated.map(({ number, time }) => ({
        ...base,
        quantity: number,
        quantityKind: 'tranche' as const,
        time,
        rule: `${base.rule}+list`,
        tokens: new Set([act.trigger.head, tree.doc.numbers[number]!.head, tree.doc.times[time]!.head]),
      })),
    )
  const counted = items.filter((f) => quantityOf(tree, phrases, [f]) !== null)
  // "delivered 50,000 doses to Samoa, with an oxygen plant": the number is not that of what came along
  const lead = items.find((f) => ALONG.test(f.by) && !counted.includes(f) && f.phrase.type === 'goods')
  const along = items.filter((f) => f === lead || (lead !== undefined && !counted.includes(f) && isAlong(f, lead)))
  if (counted.length === 1 && along.length && !ALONG.test(counted[0]!.by))
    return [items.filter((f) => !along.includes(f)), along].flatMap((part) => draftsFor(tree, phrases, act, part, acts, true))
  // goods that a list told apart by the tree counts: one event each
  if (counted.length < 2 || new Set(counted.map((f) => quantityOf(tree, phrases, [f]))).size < 2)
    return draftsFor(tree, phrases, act, items, acts)
  const rest = items.filter((f) => !counted.includes(f))
  return [...counted.map((f) => [f]), ...(rest.length ? [rest] : [])].flatMap((part) => draftsFor(tree, phrases, act, part, acts, true))
}

/** "470,000 doses of vaccine, including 150,000 of AstraZeneca": the whole is of what stands before its parts. */
function withGoods(tree: Tree, phrases: Phrases, fillers: Filler[], { number, first }: Whole): Filler[] {
  if (fillers.some((f) => f.role === 'item')) return fillers
  const names = tree.namesIn(tree.doc.numbers[number]!.last, first).map((i) => tree.doc.names[i]!)
  const goods = names.filter((n) => n.kind === 'Goods' || n.kind === 'Vaccine')
  const said = goods.findLast((g) => phrases.rank(g) > 0)
  return said === undefined ? fillers : [...fillers, goodsFiller(tree, phrases, said, [])]
}

function partyRole(act: Act, head: number): 'provider' | 'recipient' | null {
  const role = act.fills.find((f) => f.phrase.head === head)?.role
  return role === 'provider' || role === 'recipient' ? role : null
}

/** "Offered a deal in which it sold them 20 beds": the goods are those of the act in the clause. */
const isOfAnother = (act: Act, acts: readonly Act[], { range }: Entry) =>
  acts.some((a) => a !== act && a.type !== '' && a.outer === null && a.fills.some((f) => f.role === 'item' && f.phrase.head === range.head))

function subjectRole(act: Act): 'provider' | 'recipient' | null {
  const role = act.trigger.frame.valence.get('subject')
  return role === 'provider' || role === 'recipient' ? role : null
}

/** "1.3 million doses of China-donated Sinopharm, 1.5 million of Sinovac": the participle speaks of its own noun, not of the list. */
function qualifiesOne(tree: Tree, act: Act, entries: readonly Entry[]): boolean {
  const { head } = act.trigger
  const { deprel } = tree.token(head)
  // "the consignments received from Peru include tents (300) and beds (100)": the list is what the noun holds
  const holder = tree.token(head).head
  if (holder >= 0 && saidToHold(tree, holder).length > 0) return false
  return deprel === 'amod' || (deprel.startsWith('acl') && entries.at(-1)!.range.last > head)
}

/** One event for each kind of goods of a list; what the list leaves uncounted is one more. */
function listed(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[], entries: readonly Entry[], acts: readonly Act[]): Draft[] {
  const inList = (f: Fill) =>
    entries.some((e) => tree.doc.numbers[e.number]!.first <= f.phrase.range.last && f.phrase.range.first <= e.range.last)
  const says = (g: NameMention) => phrases.rank(g) > 0 || isVaccineWord(tree.doc.text.slice(g.start, g.end))
  const fills = items.length ? items : [{ role: 'item' as const, phrase: phrases.at(entries[0]!.range.head), by: 'list', confidence: 0.8 }]
  const drafts = draftsFor(tree, phrases, act, fills, acts).flatMap((base) =>
    entries.map((entry) => entered(tree, base, entry, entries, acts)),
  )
  const rest = items.filter(
    (f) => !inList(f) && phrases.goods(f.phrase.head, true).some((g) => says(g) && !entries.some((e) => e.goods === g)),
  )
  const counted = new Set(entries.map((e) => (e.goods === null ? -1 : tree.doc.names.indexOf(e.goods))))
  const others = drafts.length && rest.length ? draftsFor(tree, phrases, act, rest, acts, true) : []
  return [...drafts, ...others.map((d) => ({ ...d, fillers: d.fillers.filter((f) => f.role !== 'item' || !counted.has(f.name ?? -2)) }))]
}

/**
 * @param alone the items are one of several counted kinds of goods
 * @param member the member of a counted list that the act, a participle, stands in
 */
function draftsFor(
  tree: Tree,
  phrases: Phrases,
  act: Act,
  items: readonly Fill[],
  acts: readonly Act[],
  alone = false,
  member: ListMember | null = null,
): Draft[] {
  const drop = (why: string) => {
    act.dropped = why
    return []
  }
  const { frame } = act.trigger
  const bare = items.length > 0 && items.every((f) => isBareSupply(tree, act, f))
  const goods = bare ? [] : member === null ? goodsOf(tree, phrases, act, items, alone) : goodsWithin(tree, phrases, member)
  // of several counted goods each has only the money of its own words
  const money = alone
    ? (items.map((f) => phrases.money(f.phrase.head)).find((m) => m !== null) ?? null)
    : moneyOf(tree, phrases, act, items)
  const total = totalReached(tree, act.trigger.head)
  const quantity =
    member !== null && goods.length
      ? member.number
      : (quantityOf(tree, phrases, items, act.trigger) ??
        total ??
        (act.trigger.pos === 'noun' ? compoundCount(tree, phrases, act.trigger.head) : null))
  // "WHO started the shipment": what it holds may be said elsewhere
  const consignment =
    act.trigger.pos === 'noun' &&
    CONTAINER_NOUNS.has(tree.token(act.trigger.head).lemma) &&
    act.fills.some((f) => f.role !== 'item' && f.phrase.name !== null)
  const open =
    consignment ||
    bare ||
    declinesOutright(tree, act) ||
    items.some(
      (f) => f.phrase.anaphor || (f.phrase.type === 'container' && !isEmptyVehicle(tree, f.phrase.head)) || f.phrase.type === 'quantity',
    )
  if (promisesElse(tree, act, items)) return drop('a promise or wish of something else')
  if (vaccinatesPerson(tree, act, items)) return drop('a person is vaccinated: nothing changes hands')
  const countedGoods =
    frame.side === 'speech' &&
    goods.length > 0 &&
    quantity !== null &&
    !items.some((f) => acts.some((a) => a.trigger.head === f.phrase.head))
  if (frame.needs === 'amount' && money === null && !countedGoods && !holdsGoods(tree, phrases, act, items, acts))
    return drop('no amount of money')
  if ((frame.side === 'buying' || act.type === 'Purchase') && !goods.length && quantity === null && !open)
    return drop('money alone buys no goods')
  const needsGoods = frame.needs === 'item' || frame.needs === 'recipient'
  if (needsGoods && !goods.length && money === null && !open) return drop('no goods')
  if (frame.needs === 'recipient' && !act.fills.some((f) => f.role === 'recipient' || f.by === BY_SPEAKER))
    return drop('nobody who receives')
  if (!goods.length && money === null && !open && !parties(act).length) return drop('neither goods nor parties')
  if (
    !goods.length &&
    money === null &&
    quantity === null &&
    !bare &&
    !declinesOutright(tree, act) &&
    !items.some((f) => f.phrase.anaphor) &&
    !items.some((f) => f.phrase.type === 'container' && !isEmptyVehicle(tree, f.phrase.head))
  ) {
    if (needsGoods || !parties(act).some((f) => f.phrase.name !== null || f.phrase.entity !== null)) return drop('no goods')
  }
  if (isRanked(tree, act)) return drop('how great an act told already is')
  if (comesOtherwise(tree, act)) return drop('coming that is no arrival')
  const other = otherSense(tree, act)
  if (other !== null) return drop(other)
  if (act.type === 'Request' && asksOneself(tree, act)) return drop('a question to oneself')
  if (act.type === 'Request' && asksBack(tree, act)) return drop('what is asked back is no aid')
  const fillers = [
    ...[...act.fills, ...(member === null ? [] : takersOfList(tree, act, acts))].filter((f) => f.role !== 'item').map(partyFiller),
    ...goods.map((g) => goodsFiller(tree, phrases, g, items)),
  ]
  if (!goods.length) {
    const bare = items.find((f) => f.phrase.type !== 'money')
    if (bare && bare.phrase.type === 'other')
      fillers.push({ role: 'item', range: bare.phrase.range, name: null, entity: null, by: bare.by, confidence: 0.5 })
  }
  // "syringes, mouth covers and masks": what stands in a list of goods is goods, known or not
  for (const f of items)
    if (goods.length && f.by === LISTED)
      fillers.push({ role: 'item', range: f.phrase.range, name: null, entity: null, by: f.by, confidence: 0.6 })
  const sentence = tree.sentenceOf(act.trigger.head)
  // "would not take them": not to accept is to refuse
  const refused = act.type === frame.evokes && act.factuality === 'negated' && frame.whenNegated === 'Rejection'
  const base: Draft = {
    type: refused ? 'Rejection' : typeOf(tree, act),
    trigger: tree.range(act.trigger.tokens, act.trigger.head),
    sentence: sentence.index,
    fillers: oneRoleEach(fillers),
    quantity,
    quantityKind: quantity === null ? null : quantity === total ? 'total' : quantityKind(tree, act, quantity),
    money,
    time: act.time,
    factuality: refused ? 'actual' : act.factuality,
    rule: act.rule,
    confidence: 0,
    tokens: act.tokens,
    act,
    inherited: false,
    itemOpen: !goods.length || goods.every((g) => isVaccineWord(tree.doc.text.slice(g.start, g.end))),
  }
  return [base]
}

/** Goods that came along, and what is listed with them. */
const isAlong = (f: Fill, first: Fill) =>
  f.phrase.head > first.phrase.head && ((ALONG.test(f.by) && f.phrase.type === 'goods') || f.by === LISTED)

const ALONG = /^(?:with|along-with|together-with|alongside|as-well-as)(?: |$)/

/** "Supplies to Latin America might be delayed": of the goods that the text is about. */
const isBareSupply = (tree: Tree, { type }: Act, { phrase: { head } }: Fill) =>
  type === 'Suspension' &&
  isSupply(tree, head) &&
  !tree.childrenBy(head, 'compound', 'amod').some((c) => !tree.isTime(c) && !TIMED.test(tree.token(c).lemma)) &&
  !tree.childrenBy(head, 'nmod').some((n) => tree.preposition(n) === 'of')

/** "Further supplies", "Wednesday's supplies": words that do not say of what. */
const TIMED = /^(?:further|future|more|additional|next|new|other|second|third|promised|expected|planned|scheduled|remaining|late)$/

/** "U.S. assistance to Brazil includes ventilators": aid of which the text says what it is, and whose or for whom. */
const holdsGoods = (tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[], acts: readonly Act[]) =>
  act.trigger.pos === 'noun' &&
  // "sent aid including food" tells of it by the verb
  !acts.some(
    (a) => a !== act && a.type !== '' && a.trigger.frame.needs === 'item' && tree.token(act.trigger.head).head === a.trigger.head,
  ) &&
  parties(act).some((f) => f.phrase.name !== null || f.phrase.entity !== null) &&
  items.some(
    (f) =>
      f.by.endsWith('(control)') &&
      phrases.goods(f.phrase.head).some((g) => phrases.rank(g) > 0 || isVaccineWord(tree.doc.text.slice(g.start, g.end))),
  )

/** Who receives the list that a participle's member belongs to, where the participle does not say. */
function takersOfList(tree: Tree, act: Act, acts: readonly Act[]): Fill[] {
  if (act.fills.some((f) => f.role === 'recipient')) return []
  const holder = acts.find((a) => a.type !== '' && a !== act && tree.governs(a.trigger.head, act.trigger.head))
  return holder?.fills.filter((f) => f.role === 'recipient') ?? []
}

/** "A special flight will depart": a vehicle told of for the first time, and nothing of what it carries. */
const isEmptyVehicle = (tree: Tree, head: number) =>
  VEHICLES.has(tree.token(head).lemma) &&
  tree.childrenBy(head, 'det').some((d) => ['a', 'an', 'another'].includes(tree.token(d).form.toLowerCase()))

const parties = (act: Act) => act.fills.filter((f) => f.role === 'provider' || f.role === 'recipient')

/** "Their commitment to bring every hostage home": what is promised, asked or offered is said, and it is no transfer. */
const promisesElse = (tree: Tree, act: Act, items: readonly Fill[]) =>
  act.trigger.frame.side === 'speech' &&
  !items.some((f) => !f.by.startsWith('possessor')) &&
  act.type === act.trigger.frame.evokes &&
  tree
    .childrenBy(act.trigger.head, 'xcomp', 'acl', 'ccomp')
    .some(
      (c) =>
        (tree.token(c).xpos === 'VB' || (tree.token(c).xpos === 'VBG' && isTo(tree, c))) &&
        (!act.inner.includes(c) || tree.child(c, 'obj') !== null),
    )

const isTo = (tree: Tree, gerund: number) => tree.childrenBy(gerund, 'mark', 'case').some((m) => tree.token(m).form.toLowerCase() === 'to')

/** "Asked the seller for a refund of $3 million": who wants money back asks for no help. */
const asksBack = (tree: Tree, act: Act) =>
  tree
    .childrenBy(act.trigger.head, 'obj', 'obl', 'nmod')
    .some((o) => ['refund', 'compensation', 'reimbursement'].includes(tree.token(o).lemma))

/** "Should ask themselves what they have done": nobody is asked for anything. */
const asksOneself = (tree: Tree, act: Act) =>
  tree.childrenBy(act.trigger.head, 'obj', 'iobj').some((o) => /sel(?:f|ves)$/i.test(tree.token(o).form))

/** "…, the largest donation of vaccines by a single country": what is said of an act, and no act more. */
function isRanked(tree: Tree, { trigger }: Act): boolean {
  const { deprel } = tree.token(trigger.head)
  if (trigger.pos !== 'noun' || !['appos', 'parataxis', 'dep'].includes(deprel) || tree.child(trigger.head, 'cop') !== null) return false
  return tree.childrenBy(trigger.head, 'amod').some((a) => tree.token(a).xpos === 'JJS' || tree.token(a).lemma === 'single')
}

/** "20,000 of which are expected in July": the number is the relative clause's own. */
const isOfClause = (tree: Tree, number: number) =>
  tree.token(number).upos === 'NUM' &&
  tree.childrenBy(number, 'nmod').some((w) => tree.token(w).lemma === 'which' && tree.preposition(w) === 'of')

function goodsFiller(tree: Tree, phrases: Phrases, goods: NameMention, items: readonly Fill[]): Filler {
  const from = items.find((f) => f.phrase.range.first <= goods.first && goods.last <= f.phrase.range.last) ?? items[0]
  const device = deviceOf(tree, phrases, goods)
  return {
    role: 'item',
    range: device === null ? goods : device,
    name: device === null ? tree.doc.names.indexOf(goods) : null,
    entity: null,
    by: from?.by ?? 'compound',
    confidence: from?.confidence ?? 0.7,
  }
}

/** A party fills one role: the surest. */
function oneRoleEach(fillers: readonly Filler[]): Filler[] {
  const kept: Filler[] = []
  const order: Role[] = ['item', 'provider', 'recipient', 'redirectedTo', 'via']
  for (const f of [...fillers].sort((a, b) => b.confidence - a.confidence || order.indexOf(a.role) - order.indexOf(b.role))) {
    if (kept.some((k) => k.range.head === f.range.head || (k.name !== null && k.name === f.name))) continue
    kept.push(f)
  }
  return kept.sort((a, b) => a.range.first - b.range.first)
}
