import type { Doc, Filler, NameMention, QuantityKind, Role } from '../model/index.js'
import type { Act } from './acts.js'
import { isPassive, surfaceSubjects } from './arguments.js'
import { distributed, type Share } from './distribution.js'
import type { Draft } from './draft.js'
import { isVaccineWord } from './goods.js'
import { CONTAINER_NOUNS } from './nouns.js'
import type { Phrases } from './phrase.js'
import { pointsToAll } from './pointing.js'
import { type Fill, PATIENTS } from './roles.js'
import type { Tree } from './tree.js'

const ORDINAL_DOSE = /^(?:first|second|third|fourth|booster|1st|2nd|3rd)$/i

/** Turns a settled act into event mentions: none when it is no transfer, several when it hands out a list. */
export function draftsOf(tree: Tree, phrases: Phrases, act: Act, acts: readonly Act[]): Draft[] {
  if (act.outer !== null || !act.type) return []
  const items = act.fills.filter((f) => f.role === 'item')
  const counted = items.filter((f) => quantityOf(tree, phrases, [f]) !== null)
  // "360,000 doses, 13,000 safety boxes and 1.3 million syringes": one event each
  if (counted.length < 2 || new Set(counted.map((f) => quantityOf(tree, phrases, [f]))).size < 2)
    return draftsFor(tree, phrases, act, items, acts)
  const rest = items.filter((f) => !counted.includes(f))
  return [...counted.map((f) => [f]), ...(rest.length ? [rest] : [])].flatMap((part) => draftsFor(tree, phrases, act, part, acts, true))
}

function draftsFor(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[], acts: readonly Act[], alone = false): Draft[] {
  const drop = (why: string) => {
    act.dropped = why
    return []
  }
  const { frame } = act.trigger
  const goods = goodsOf(tree, phrases, act, items, alone)
  // of several counted goods each has only the money of its own words
  const money = alone
    ? (items.map((f) => phrases.money(f.phrase.head)).find((m) => m !== null) ?? null)
    : moneyOf(tree, phrases, act, items)
  const quantity = quantityOf(tree, phrases, items)
  // "WHO started the shipment": what it holds may be said elsewhere
  const consignment =
    act.trigger.pos === 'noun' &&
    CONTAINER_NOUNS.has(tree.token(act.trigger.head).lemma) &&
    act.fills.some((f) => f.role !== 'item' && f.phrase.name !== null)
  const open = consignment || items.some((f) => f.phrase.anaphor || f.phrase.type === 'container' || f.phrase.type === 'quantity')
  if (vaccinatesPerson(tree, act, items)) return drop('a person is vaccinated: nothing changes hands')
  if (frame.needs === 'amount' && money === null) return drop('no amount of money')
  if (frame.side === 'buying' && !goods.length && quantity === null && !open) return drop('money alone buys no goods')
  if (frame.needs === 'item' && !goods.length && money === null && !open) return drop('no goods')
  if (!goods.length && money === null && !open && !parties(act).length) return drop('neither goods nor parties')
  if (
    !goods.length &&
    money === null &&
    quantity === null &&
    !items.some((f) => f.phrase.anaphor) &&
    !items.some((f) => f.phrase.type === 'container')
  ) {
    if (frame.needs === 'item' || !parties(act).some((f) => f.phrase.name !== null || f.phrase.entity !== null)) return drop('no goods')
  }
  const fillers = [
    ...act.fills.filter((f) => f.role !== 'item').map((f) => partyFiller(f)),
    ...goods.map((g) => goodsFiller(tree, g, items)),
  ]
  if (!goods.length) {
    const bare = items.find((f) => f.phrase.type !== 'money')
    if (bare && bare.phrase.type === 'other')
      fillers.push({ role: 'item', range: bare.phrase.range, name: null, entity: null, by: bare.by, confidence: 0.5 })
  }
  const sentence = tree.sentenceOf(act.trigger.head)
  const base: Draft = {
    type: typeOf(tree, act),
    trigger: tree.range(act.trigger.tokens, act.trigger.head),
    sentence: sentence.index,
    fillers: oneRoleEach(fillers),
    quantity,
    quantityKind: quantity === null ? null : quantityKind(tree, act, quantity),
    money,
    time: act.time,
    factuality: act.factuality,
    rule: act.rule,
    confidence: 0,
    tokens: act.tokens,
    act,
    inherited: false,
    itemOpen: !goods.length || goods.every((g) => isVaccineWord(tree.doc.text.slice(g.start, g.end))),
  }
  const reach = reachOf(tree, act, acts)
  const start = Math.min(...[...act.tokens].filter((t) => tree.token(t).sentence === sentence.index))
  const shares = distributed(
    tree,
    phrases,
    acts.some((a) => a.type !== '' && a.trigger.head >= start && a.trigger.head < act.trigger.head && a.outer !== act.trigger.head)
      ? act.trigger.head
      : Math.min(start, act.trigger.head),
    reach,
  )
  if (shares.length) return shares.map((share) => shared(tree, phrases, base, share, shares))
  return [base]
}

/** A habit that names nobody who receives is no act, and nothing for later sentences to point back to. */
export function tellsHabit(tree: Tree, draft: Draft): boolean {
  if (!isHabit(tree, draft) || draft.fillers.some((f) => f.role === 'recipient')) return false
  draft.act.dropped = 'a habit'
  return true
}

/** "UNICEF, which supplies vaccines …": the bare present without number or date tells a habit. */
function isHabit(tree: Tree, draft: Draft): boolean {
  const { xpos } = tree.token(draft.trigger.head)
  if ((xpos !== 'VBZ' && xpos !== 'VBP') || draft.time !== null || draft.money !== null || (draft.quantity !== null && !draft.inherited))
    return false
  return (
    draft.act.trigger.pos === 'verb' &&
    draft.type !== 'Pledge' &&
    tree.token(draft.trigger.head).deprel !== 'root' &&
    tree.child(draft.trigger.head, 'aux') === null
  )
}

/** A country, body or person: not "the world" or "partners". */
const isNamed = (doc: Doc, f: Filler) =>
  f.entity !== null || (f.name !== null && doc.names[f.name]!.kind !== 'Group' && doc.names[f.name]!.candidates[0] !== 'world')

/**
 * Too little to be a fact anyone would cite is dropped: "efforts to provide aid", "getting shots in arms". Counts what
 * is spelled out: a named party and a number 1 each, an unnamed party, goods that say something and a programme one half.
 */
export function saysEnough(tree: Tree, draft: Draft, specific: (g: NameMention) => boolean): boolean {
  const { act, fillers } = draft
  const { doc } = tree
  const counted = (draft.quantity !== null && !draft.inherited) || draft.money !== null
  // a habit, a common word, and a bare noun ("the delivery of vaccines") must say it themselves
  const habit = isHabit(tree, draft)
  const bare =
    act.trigger.pos === 'noun' &&
    !fillers.some((f) => f.name !== null && doc.names[f.name]!.kind === 'Vaccine') &&
    !counted &&
    draft.time === null &&
    !pointsToAll(tree, draft)
  const own = habit || bare || act.trigger.frame.weak ? fillers.filter((f) => f.by !== 'context') : fillers
  const party = (role: Role) => Math.max(0, ...own.filter((f) => f.role === role).map((f) => (isNamed(doc, f) ? 1 : 0.5)))
  const goods = fillers.filter((f) => f.role === 'item' && f.name !== null).map((f) => doc.names[f.name!]!)
  const said =
    party('provider') +
    party('recipient') +
    party('redirectedTo') +
    (counted ? 1 : 0) +
    (goods.some(specific) ? 0.5 : 0) +
    (fillers.some((f) => f.role === 'via') ? 0.5 : 0)
  const sentence = tree.sentenceOf(draft.trigger.head)
  if (tree.token(sentence.last - 1).form === '?') {
    act.dropped = 'a question'
    return false
  }
  const shown = fillers.some((f) => f.by !== 'context' && (f.name !== null || f.entity !== null))
  if (!shown && !counted && draft.time === null && !pointsToAll(tree, draft)) {
    act.dropped = 'nothing but context'
    return false
  }
  const wanted =
    (act.trigger.frame.weak ? 2 : 1.5) +
    (draft.factuality === 'possible' ? 0.5 : 0) +
    (habit ? 1 : 0) +
    (goods.length && !goods.some(specific) && !counted ? 0.5 : 0)
  if (said < wanted) act.dropped = `too little said (${said} of ${wanted})`
  return said >= wanted
}

const parties = (act: Act) => act.fills.filter((f) => f.role === 'provider' || f.role === 'recipient')

function goodsOf(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[], alone: boolean): NameMention[] {
  const found = [
    ...new Set(
      items.flatMap((f) => {
        if (f.phrase.anaphor && f.phrase.name !== null) return [tree.doc.names[f.phrase.name]!]
        const own = phrases.goods(f.phrase.head, alone)
        if (own.length) return own
        const back = f.phrase.anaphor ? phrases.antecedent(f.phrase.head) : null
        return back ? phrases.goods(back.head) : []
      }),
    ),
  ].filter((n) => n.kind === 'Vaccine' || n.kind === 'Goods')
  // "a donation": the noun itself may be qualified by its goods
  const compound =
    act.trigger.pos === 'noun' && !found.length
      ? phrases.goods(act.trigger.head).filter((n) => n.head !== act.trigger.head || act.trigger.frame.needs === 'amount')
      : []
  const whole = found.length ? found : compound
  // "assistance: food and medicine": what says nothing goes when something else is said
  const all = whole.some((n) => phrases.rank(n) > 0) ? whole.filter((n) => phrases.rank(n) > 0) : whole
  const products = all.filter((n) => n.kind === 'Vaccine')
  if (products.length) return [...products, ...all.filter((n) => n.kind === 'Goods' && !isVaccineWord(tree.doc.text.slice(n.start, n.end)))]
  return all
}

function moneyOf(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[]): number | null {
  for (const f of items) {
    const amount = phrases.money(f.phrase.head)
    if (amount !== null) return amount
  }
  const { head: trigger, pos } = act.trigger
  if (pos === 'noun') {
    const amount = phrases.money(trigger)
    if (amount !== null) return amount
    // "brings total aid to $782 million"
    const governor = tree.token(trigger).head
    for (const to of [...tree.childrenBy(trigger, 'nmod', 'obl'), ...(governor < 0 ? [] : tree.childrenBy(governor, 'obl'))]) {
      const total = tree.preposition(to) === 'to' ? phrases.money(to) : null
      if (total !== null) return total
    }
  }
  // "payments, worth $4.6 million,"
  for (const f of items)
    for (const c of tree.children[f.phrase.head]!)
      if (tree.token(c).lemma === 'worth' || tree.token(c).lemma === 'value') {
        const amount = phrases.money(c)
        if (amount !== null) return amount
      }
  // "supplies worth $100 million", "paid 120 million dollars for"
  for (const c of tree.children[act.trigger.head]!) {
    if (tree.relation(c) !== 'obl' && tree.relation(c) !== 'obj') continue
    const amount = phrases.money(c)
    if (amount !== null && !['from', 'since'].includes(tree.preposition(c))) return amount
  }
  return null
}

function quantityOf(tree: Tree, phrases: Phrases, items: readonly Fill[]): number | null {
  for (const f of items) {
    const own = phrases.count(f.phrase.head)
    if (own !== null && tree.doc.numbers[own]!.value >= 2 && !countsActs(tree, own)) return own
  }
  return null
}

const ACT_NOUNS = new Set([
  'shipment',
  'delivery',
  'batch',
  'consignment',
  'tranche',
  'instalment',
  'installment',
  'flight',
  'donation',
  'country',
  'nation',
  'state',
  'time',
  'year',
  'month',
  'week',
  'day',
  'lorry',
  'tanker',
  'convoy',
])

/** "Three deliveries", "two lorries": the number counts acts or vehicles, not goods. */
function countsActs(tree: Tree, number: number): boolean {
  const { head } = tree.token(tree.doc.numbers[number]!.head)
  return head >= 0 && ACT_NOUNS.has(tree.token(head).lemma)
}

/** "received her first dose", "2 million people got a jab". */
function vaccinatesPerson(tree: Tree, act: Act, items: readonly Fill[]): boolean {
  const { head, pos } = act.trigger
  if (
    pos === 'verb' &&
    ['receive', 'get', 'take', 'give', 'obtain', 'refuse', 'reject', 'decline', 'accept', 'offer'].includes(tree.token(head).lemma)
  ) {
    for (const { head: subject } of surfaceSubjects(tree, head)) {
      const s = tree.token(subject)
      if (PATIENTS.has(s.lemma.toLowerCase())) return true
      // a leader who "received a booster shot" got it in the arm
      if (
        tree.doc.names.some((n) => n.kind === 'Person' && n.head === subject) &&
        items.every((f) => !/S$/.test(tree.token(f.phrase.head).xpos))
      )
        return true
      if (s.upos === 'PRON' && ['he', 'she', 'i', 'you', 'everyone', 'everybody', 'someone', 'who'].includes(s.form.toLowerCase()))
        return true
    }
  }
  return items.some((f) => {
    const lemma = tree.token(f.phrase.head).lemma.toLowerCase()
    if (!['dose', 'jab', 'shot', 'vaccine', 'vaccination', 'inoculation'].includes(lemma)) return false
    if (!/S$/.test(tree.token(f.phrase.head).xpos) || lemma === 'vaccination') {
      return (
        tree.childrenBy(f.phrase.head, 'amod', 'nummod', 'compound', 'det').some((c) => ORDINAL_DOSE.test(tree.token(c).form)) &&
        lemma !== 'vaccine' &&
        tree.childrenBy(f.phrase.head, 'nmod:poss', 'nummod', 'amod').length > 0
      )
    }
    return false
  })
}

/** "Announced that it will be sending": the progressive is a promise all the same. */
function isAnnounced(tree: Tree, verb: number): boolean {
  const { deprel, head } = tree.token(verb)
  return deprel === 'ccomp' && head >= 0 && ['announce', 'pledge', 'promise', 'vow', 'confirm'].includes(tree.token(head).lemma)
}

/** The class after planning and commitment are weighed. */
function typeOf(tree: Tree, act: Act): string {
  const { frame, pos, head } = act.trigger
  if (act.type !== frame.evokes || act.factuality !== 'planned') return act.type
  if (frame.whenPlanned) return frame.whenPlanned
  if (frame.whenPledged && pos === 'verb' && (tree.token(head).xpos !== 'VBG' || isAnnounced(tree, head))) {
    const active =
      act.fills.some((f) => f.role === 'provider' && f.by.startsWith('subject')) && tree.child(head, 'aux:pass', 'nsubj:pass') === null
    if (active) return frame.whenPledged
  }
  return act.type
}

function quantityKind(tree: Tree, act: Act, quantity: number): QuantityKind {
  const n = tree.doc.numbers[quantity]!
  const around = tree.doc.tokens
    .slice(Math.max(0, n.first - 4), Math.min(tree.doc.tokens.length, n.last + 6))
    .map((t) => t.form.toLowerCase())
  const sentence = tree.sentenceOf(act.trigger.head)
  const words = tree.doc.tokens.slice(sentence.first, sentence.last).map((t) => t.form.toLowerCase())
  if (
    around.includes('total') ||
    words.includes('total') ||
    words.includes('altogether') ||
    (words.includes('far') && words.includes('so')) ||
    (words.includes('date') && words.includes('to') && words.indexOf('date') === words.indexOf('to') + 1)
  )
    return 'total'
  if (
    around.includes('them') ||
    around.includes('these') ||
    around.includes('which') ||
    around.includes('remaining') ||
    around.includes('rest')
  )
    return 'share'
  return 'tranche'
}

const partyFiller = (f: Fill): Filler => ({
  role: f.role,
  range: f.phrase.range,
  name: f.phrase.name,
  entity: f.phrase.entity,
  by: f.by,
  confidence: f.confidence,
})

function goodsFiller(tree: Tree, goods: NameMention, items: readonly Fill[]): Filler {
  const from = items.find((f) => f.phrase.range.first <= goods.first && goods.last <= f.phrase.range.last) ?? items[0]
  return {
    role: 'item',
    range: goods,
    name: tree.doc.names.indexOf(goods),
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

/** The token after the last word that an act's list can reach: the next act of its sentence, or the end. */
function reachOf(tree: Tree, act: Act, acts: readonly Act[]): number {
  const { head } = act.trigger
  const next = acts.filter(
    (a) =>
      a.type !== '' &&
      a.outer === null &&
      a.trigger.head > head &&
      a.trigger.pos === 'verb' &&
      !act.inner.includes(a.trigger.head) &&
      QUALIFIER.every((r) => tree.token(a.trigger.head).deprel !== r),
  )
  return Math.min(tree.sentenceOf(head).last, ...next.map((a) => a.trigger.head))
}

const QUALIFIER = ['acl', 'acl:relcl', 'amod']

/** One share of a list as a mention of its own. */
function shared(tree: Tree, phrases: Phrases, base: Draft, share: Share, all: readonly Share[]): Draft {
  const listed = new Set(all.flatMap((s) => s.heads))
  const listedRole = share.role
  const names = new Set(all.flatMap((s) => s.heads.map((h) => phrases.nameAt(h))))
  const kept = base.fillers.filter((f) => {
    if (listed.has(f.range.head) || (f.name !== null && names.has(f.name))) return false
    return (
      f.role !== listedRole ||
      (listedRole === 'item' &&
        f.name !== null &&
        tree.doc.names[f.name]!.kind === 'Goods' &&
        !isVaccineWord(tree.doc.text.slice(f.range.start, f.range.end)))
    )
  })
  const fillers = [
    ...kept,
    ...share.heads.map(
      (h): Filler => ({ role: listedRole, range: phrases.at(h).range, name: phrases.nameAt(h), entity: null, by: 'list', confidence: 0.9 }),
    ),
  ]
  const number = tree.doc.numbers[share.number]!
  // a product named between the number and the next one belongs to this share
  const product = listedRole === 'item' ? null : productNear(tree, phrases, number.last, share.heads[0]!)
  const withProduct =
    product === null
      ? fillers
      : [
          ...fillers.filter((f) => f.role !== 'item'),
          { role: 'item' as const, range: tree.doc.names[product]!, name: product, entity: null, by: 'list', confidence: 0.9 },
        ]
  // handing out a list of what is still to come is earmarking, unless a giver promises each
  const promised = base.act.fills.some((f) => f.role === 'provider' && f.by.startsWith('subject')) && !isPassive(tree, base.trigger.head)
  const type = base.type === 'Pledge' && listedRole === 'recipient' && !promised ? 'Allocation' : base.type
  return {
    ...base,
    type,
    fillers: withProduct.sort((a, b) => a.range.first - b.range.first),
    quantity: share.number,
    quantityKind: 'share',
    tokens: new Set([number.first, number.last - 1, ...share.heads]),
    rule: `${base.rule}+list`,
  }
}

function productNear(tree: Tree, phrases: Phrases, from: number, to: number): number | null {
  for (let t = from; t < to; t++) {
    const name = phrases.nameAt(t)
    if (name !== null && tree.doc.names[name]!.kind === 'Vaccine') return name
  }
  return null
}
