import type { Doc, Filler, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { answerAsked, answerOffer } from './answered.js'
import { addBeside, addOfWhich, addSameGiver } from './beside.js'
import { nameCounted } from './counted-countries.js'
import { has, isGeneric, MOVES, swaps } from './drafted.js'
import { completeExchange } from './exchange.js'
import { BY_TOPIC, fillerKey, isBorrowed, keysOf } from './filler-key.js'
import { focalCountries, titledCountries } from './focus.js'
import { addHeadline } from './headline-acts.js'
import { redirectInstead } from './instead.js'
import type { GoodsKnown } from './known.js'
import { addLabel } from './label.js'
import { isLate } from './late.js'
import { completeGoods } from './open-goods.js'
import { stateOfOrgan } from './organs.js'
import { holderOf } from './passed-on.js'
import { isWhole, pointsBack, pointsByPronoun, pointsToAll, pointsToNumber } from './pointing.js'
import { readStory, type Story } from './story.js'
import { addThere } from './there.js'
import { addTopic } from './topic.js'

/** Acts that an article about one country tells from the receiving end without saying so each time. */
const INBOUND = new Set(['Delivery', 'Shipment', 'Donation', 'Rejection', 'Acceptance', 'Purchase', 'Allocation', 'Request', 'Suspension'])

/**
 * Fills what a sentence leaves unsaid: goods that are only pointed at ("the doses", "another 500,000"), their number
 * and parties from the act that spoke of them, and the party that the whole article is about.
 *
 * @param known what is known of goods and makers
 */
export function completeFromContext(tree: Tree, drafts: readonly Draft[], known: GoodsKnown): void {
  const { doc } = tree
  const sides = sidesOf(doc, drafts)
  // a country that mostly gives is not the one that receives what the text leaves open
  const receives = (i: number) => {
    const id = doc.names[i]!.candidates[0]!
    return (sides.provider.get(id) ?? 0) <= (sides.recipient.get(id) ?? 0)
  }
  const central = focalCountries(doc, known.headline).filter(receives)
  const inTitle = titledCountries(doc, known.headline).filter(receives)
  const focal = central.length || inTitle.length !== 1 ? central : inTitle
  const story = readStory(doc, drafts, known.headline, known.countryOf)
  const addressed = titledCountries(doc, known.headline).filter((i) => doc.names[i]!.candidates[0] !== known.publisher)
  const complete = (draft: Draft, i: number) => {
    const loose = [...looseReceivers(tree, draft, story), ...unknownPlaces(doc, draft, known)]
    draft.fillers = draft.fillers.filter((f) => !loose.includes(f))
    stateOfOrgan(tree, draft, known.headline.countries)
    addLabel(tree, draft)
    const before = drafts.slice(0, i).reverse()
    const back = pointsBack(tree, draft)
    completeExchange(tree, draft, before)
    if (draft.money === null || draft.quantity !== null) completeGoods(tree, draft, before, back, known)
    const fits = (d: Draft) =>
      draft.sentence - d.sentence <= 3 &&
      sharesGoods(doc, d, draft) &&
      (passesOn(tree, d, draft) || (!swaps(doc, d, draft) && !isForAnother(doc, d, draft)))
    // what has come is what came just before, rather than what was promised beside it
    const came = (d: Draft) => MOVES.has(d.type) && d.factuality === 'actual'
    const source =
      (came(draft) ? before.find((d) => came(d) && d.quantity !== null && !isRunning(tree, d) && fits(d)) : undefined) ??
      firstOf(tree, before, fits)
    if (source && pointsToAll(tree, draft)) inheritQuantity(draft, source)
    const equal = pointsToNumber(tree, draft) ? before.find((d) => draft.sentence - d.sentence <= 3 && d.quantity !== null) : undefined
    if (equal) inheritQuantity(draft, equal)
    answerAsked(doc, draft, before)
    answerOffer(doc, draft, before, known.specific)
    const first = redirectInstead(tree, draft, before, (d) => sharesGoods(doc, d, draft))
    if (first !== null && pointsToAll(tree, draft)) inheritQuantity(draft, first)
    const held = has(draft, 'provider') ? null : holderOf(tree, draft, before, (d) => sharesGoods(doc, d, draft))
    if (held !== null) {
      draft.fillers.push(held.giver)
      if (pointsToAll(tree, draft)) inheritQuantity(draft, held.source)
    }
    if (back && draft.type !== 'Redirection')
      for (const role of loose.length ? (['provider'] as const) : (['provider', 'recipient'] as const))
        copyRole(tree, draft, before, role, pointsToAll(tree, draft), isThatAct(tree, draft))
    if (source && pointsToAll(tree, draft)) {
      if (draft.sentence - source.sentence <= 1) copyVia(doc, draft, source)
      if (MOVES.has(draft.type) && MOVES.has(source.type)) copyVia(doc, source, draft)
    }
    if (back) asTheirState(doc, draft, before, focal)
    addThere(tree, draft)
    addHeadline(doc, draft, known.headlineActs)
    addToo(tree, draft, before)
    addBeside(tree, draft, before)
    addOfWhich(tree, draft, before)
    addSameGiver(tree, draft, before, (d) => sharesGoods(doc, d, draft))
    addTopic(tree, draft, drafts)
    if (known.publisher !== null) addAddressed(doc, draft, known.publisher, addressed)
    if (isWorldwide(tree, draft)) return
    addFocus(tree, draft, focal)
    addPrevailing(doc, draft, drafts.slice(0, i), focal)
    if (!has(draft, 'recipient') && (loose.length || MOVES.has(draft.type) || ['Pledge', 'Offer'].includes(draft.type))) {
      // "also sent 50 tonnes of tents": in an article about one who receives
      const given = has(draft, 'provider') && draft.quantityKind !== 'total'
      const receiver = story.receiverOf(draft, loose.length > 0 || given)
      const to = receiver === null ? '' : fillerKey(doc, receiver)
      const theirs = drafts.filter((d) => d !== draft && keysOf(doc, d, 'recipient').includes(to))
      if (receiver !== null && !(theirs.length && theirs.every((d) => promisesApart(doc, d, draft)))) draft.fillers.push(receiver)
    }
    if (!has(draft, 'recipient')) draft.fillers.push(...loose)
    const giver = has(draft, 'provider') ? null : story.giverOf(draft)
    if (giver !== null) draft.fillers.push(giver)
  }
  drafts.forEach((draft, i) => {
    const own = new Set(draft.fillers)
    complete(draft, i)
    const told = isWhole(tree, draft) ? 'recipient' : roleOfNobodyKnown(tree, draft)
    if (told !== null) draft.fillers = draft.fillers.filter((f) => f.role !== told || own.has(f))
    draft.fillers = draft.fillers.filter((f) => own.has(f) || !isFund(doc, f, draft, drafts))
  })
  for (const draft of drafts) joinList(doc, draft, drafts)
  nameCounted(tree, drafts)
}

/** "Pledged $220 million to the fund, and will donate doses": what takes nothing but money does not take the doses. */
const isFund = (doc: Doc, f: Filler, draft: Draft, all: readonly Draft[]) =>
  f.role === 'recipient' &&
  f.name !== null &&
  doc.names[f.name]!.kind === 'Programme' &&
  draft.money === null &&
  draft.quantity !== null &&
  all.every(
    (d) => d.money !== null || !d.fillers.some((x) => x.role === 'recipient' && !isBorrowed(x) && fillerKey(doc, x) === fillerKey(doc, f)),
  )

/** What the context tells of one member of a list of goods holds for the others, where nothing else is said of them. */
function joinList(doc: Doc, draft: Draft, all: readonly Draft[]): void {
  if (draft.fillers.some((f) => f.by === 'list' && f.role !== 'item')) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const role of ['provider', 'recipient'] as const) {
    const told = (f: Filler) => f.role === role && f.by === 'context' && !taken.has(fillerKey(doc, f))
    const other = has(draft, role)
      ? undefined
      : all.find((d) => d !== draft && d.act === draft.act && d.type === draft.type && d.fillers.some(told))
    draft.fillers.push(...(other?.fillers.filter(told) ?? []))
  }
}

/** "Some also agreed to donate", "Father Didone had asked for help": who acts is said, though not which party that is. */
function roleOfNobodyKnown(tree: Tree, { act, type }: Draft): Role | null {
  const nobody = act.rejected.some(
    (r) =>
      r.fn === 'subject' &&
      (/^(?:some|others|many|several|few|both|someone|somebody|anybody|nobody)$/i.test(tree.token(r.head).form) ||
        (type === 'Request' && r.why === 'person is no party' && tree.token(r.head).upos === 'PROPN')),
  )
  const role = act.trigger.frame.valence.get('subject')
  return nobody && (role === 'provider' || role === 'recipient') ? role : null
}

/** "The country" that stands for none yet, or for one that gives here: who receives is still open. */
function looseReceivers(tree: Tree, draft: Draft, story: Story): Filler[] {
  const { names } = tree.doc
  const givers = keysOf(tree.doc, draft, 'provider')
  return draft.fillers.filter((f) => {
    if (f.role !== 'recipient' || f.entity !== null) return false
    const head = draft.act.fills.find((x) => x.phrase.range.first === f.range.first && x.phrase.range.last === f.range.last)?.phrase.head
    if (head === undefined || !STATES.has(tree.token(head).lemma) || tree.token(head).xpos === 'NNS') return false
    // "the Asian country" says which
    if (tree.childrenBy(head, 'amod', 'compound').length) return false
    if (!tree.childrenBy(head, 'det').some((d) => /^(?:the|this)$/i.test(tree.token(d).form))) return false
    if (f.name === null) return true
    const pointed = names[f.name]!.last <= f.range.first || f.range.last <= names[f.name]!.first
    return pointed && (givers.includes(fillerKey(tree.doc, f)) || story.gives(f))
  })
}

/** Airports and towns of which nobody knows the country: the one that the text is about, rather. */
const unknownPlaces = (doc: Doc, draft: Draft, known: GoodsKnown): Filler[] =>
  draft.fillers.filter((f) => {
    const name = f.role === 'recipient' && f.name !== null ? doc.names[f.name]! : null
    return name?.kind === 'Place' && (name.candidates[0] === undefined || known.countryOf(name.candidates[0]) === name.candidates[0])
  })

/**
 * "Officials of the agency received the doses at the airport", "handed over to the adviser": a body or person of whom
 * nothing is known receives for the country that the goods came to.
 */
function asTheirState(doc: Doc, draft: Draft, before: readonly Draft[], focal: readonly number[]): void {
  const own = draft.fillers.filter((f) => f.role === 'recipient')
  if (draft.type !== 'Delivery' || !own.length || !own.every((f) => isUnknown(doc, f))) return
  const source = before.find(
    (d) =>
      draft.sentence - d.sentence <= 3 &&
      MOVES.has(d.type) &&
      sharesGoods(doc, d, draft) &&
      d.fillers.some((f) => f.role === 'recipient' && isParty(doc, f) && !isUnknown(doc, f)),
  )
  const givers = keysOf(doc, draft, 'provider')
  const name = focal.find((i) => !givers.includes(doc.names[i]!.candidates[0]!))
  const states: Filler[] = source
    ? source.fillers.filter((f) => f.role === 'recipient' && !givers.includes(fillerKey(doc, f)))
    : name === undefined
      ? []
      : [{ role: 'recipient', range: doc.names[name]!, name, entity: null, by: 'context', confidence: 0.6 }]
  if (!states.length) return
  draft.fillers = [
    ...draft.fillers.filter((f) => f.role !== 'recipient'),
    ...states.map((f) => ({ ...f, by: 'context', confidence: f.confidence * 0.8 })),
  ]
}

/** A name that stands in no gazetteer, of a person, a body or a ministry. */
const isUnknown = (doc: Doc, f: Filler) =>
  f.entity === null &&
  f.name !== null &&
  ['Organization', 'Person'].includes(doc.names[f.name]!.kind) &&
  !doc.names[f.name]!.candidates.length

const STATES = new Set(['country', 'nation', 'government', 'state'])

const WORLDWIDE = /^(?:globally|worldwide|abroad|overseas|internationally|global|globe)$/i

/** "Has donated 136 million doses worldwide": what goes everywhere is not for the one country that the article is about. */
function isWorldwide(tree: Tree, draft: Draft): boolean {
  if (has(draft, 'recipient') || !has(draft, 'provider')) return false
  const { first, last } = tree.doc.sentences[draft.sentence]!
  return tree.doc.tokens.slice(first, last).some((t) => WORLDWIDE.test(t.form))
}

/** The nearest act before that fits; "the doses" are rather those of one act than the running total told in between. */
function firstOf(tree: Tree, before: readonly Draft[], fits: (d: Draft) => boolean): Draft | undefined {
  const nearest = before.find(fits)
  if (nearest === undefined || !isRunning(tree, nearest)) return nearest
  return before.find((d) => nearest.sentence - d.sentence <= 2 && d.quantity !== null && !isRunning(tree, d) && fits(d)) ?? nearest
}

/** "Has already donated 160 million doses", "to date". */
function isRunning(tree: Tree, draft: Draft): boolean {
  if (draft.quantityKind === 'total') return true
  return tree.childrenBy(draft.trigger.head, 'advmod').some((a) => tree.token(a).form.toLowerCase() === 'already')
}

/** How often each party gives and receives in the acts as their own sentences tell them. */
function sidesOf(doc: Doc, drafts: readonly Draft[]): Record<'provider' | 'recipient', Map<string, number>> {
  const count = (role: Role) => {
    const found = new Map<string, number>()
    for (const d of drafts) for (const key of new Set(keysOf(doc, d, role))) found.set(key, (found.get(key) ?? 0) + 1)
    return found
  }
  return { provider: count('provider'), recipient: count('recipient') }
}

/** "80 million doses for the world" are not the ones that reached Islamabad. */
function isForAnother(doc: Doc, a: Draft, b: Draft): boolean {
  const named = (d: Draft) => d.fillers.filter((f) => f.role === 'recipient' && !isBorrowed(f)).map((f) => fillerKey(doc, f))
  const [of, for_] = [named(a), named(b)]
  return of.length > 0 && for_.length > 0 && !of.some((k) => for_.includes(k))
}

/** "Will buy 2 million doses and donate them to Peru": who has got the goods gives these very ones to a third. */
const passesOn = (tree: Tree, a: Draft, b: Draft) =>
  a.sentence === b.sentence &&
  pointsByPronoun(tree, b) &&
  keysOf(tree.doc, b, 'provider').some((k) => keysOf(tree.doc, a, 'recipient').includes(k)) &&
  !keysOf(tree.doc, b, 'recipient').some((k) => keysOf(tree.doc, a, 'provider').includes(k))

/** Could `a` have spoken of the goods of `b`? A named product must be the same, a kind of goods may be any. */
function sharesGoods(doc: Doc, a: Draft, b: Draft): boolean {
  const own = b.fillers.filter((f) => f.role === 'item' && !isBorrowed(f) && !isGeneric(doc, f)).map((f) => fillerKey(doc, f))
  const theirs = a.fillers.filter((f) => f.role === 'item')
  // vaccines at large may be any vaccine, and no masks
  const vaccines = b.fillers.some((f) => f.role === 'item' && !isBorrowed(f) && f.name !== null)
  if (!own.length) return vaccines ? theirs.some((f) => isVaccine(doc, f)) : theirs.length > 0
  return theirs.some((f) => own.includes(fillerKey(doc, f)))
}

const isVaccine = (doc: Doc, f: Filler) => isGeneric(doc, f) || (f.name !== null && doc.names[f.name]!.kind === 'Vaccine')

/** The number of the act that is pointed at, where the draft has none. */
function inheritQuantity(draft: Draft, source: Draft): void {
  if (draft.quantity !== null || draft.money !== null || source.quantity === null) return
  draft.quantity = source.quantity
  draft.quantityKind = source.quantityKind
  draft.inherited = true
}

/** "The donation included 5,000 masks": the act itself was told before, whatever it held. */
const isThatAct = (tree: Tree, draft: Draft) =>
  draft.act.trigger.pos === 'noun' &&
  tree.childrenBy(draft.act.trigger.head, 'det').some((d) => ['the', 'this'].includes(tree.token(d).form.toLowerCase()))

/** The giver or receiver of the goods pointed at; unnamed parties only when all of the goods are meant. */
function copyRole(
  tree: Tree,
  draft: Draft,
  before: readonly Draft[],
  role: 'provider' | 'recipient',
  all: boolean,
  thatAct: boolean,
): void {
  if (has(draft, role)) return
  const { doc } = tree
  const source = firstOf(
    tree,
    before,
    (d) => draft.sentence - d.sentence <= 3 && has(d, role) && (thatAct || sharesGoods(doc, d, draft)) && !swaps(doc, d, draft),
  )
  // what several gave together says nothing of who gave another number
  const another = draft.quantity !== null && draft.quantity !== source?.quantity
  if (source && role === 'provider' && another && new Set(keysOf(doc, source, role)).size > 2) return
  if (source && role === 'recipient' && !all && promisesApart(doc, source, draft)) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const f of source?.fillers ?? []) {
    if (f.role !== role || taken.has(fillerKey(doc, f)) || (!all && !isParty(doc, f))) continue
    draft.fillers.push({ ...f, by: 'context', confidence: f.confidence * 0.8 })
  }
}

/** What another promises need not be for whom the first gave. */
function promisesApart(doc: Doc, source: Draft, draft: Draft): boolean {
  const [theirs, own] = [keysOf(doc, source, 'provider'), keysOf(doc, draft, 'provider')]
  return draft.type === 'Pledge' && theirs.length > 0 && own.length > 0 && !own.some((k) => theirs.includes(k))
}

/** The programme that brings the goods brings them still. */
function copyVia(doc: Doc, draft: Draft, source: Draft): void {
  if (has(draft, 'via')) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const f of source.fillers)
    if (f.role === 'via' && !taken.has(fillerKey(doc, f))) draft.fillers.push({ ...f, by: 'context', confidence: f.confidence * 0.8 })
}

/** A country or body, not "the world" or "partners". */
const isParty = (doc: Doc, f: Filler) => f.entity !== null || (f.name !== null && !['Region', 'Group'].includes(doc.names[f.name]!.kind))

/** Acts whose giver is another one each time. */
const UNTOLD = new Set(['Purchase', 'Request', 'Offer', 'Rejection'])

/** A giver or receiver that every act before names alike holds for the next one that leaves it open. */
function addPrevailing(doc: Doc, draft: Draft, before: readonly Draft[], focal: readonly number[]): void {
  if (draft.type === 'Allocation' || (!INBOUND.has(draft.type) && draft.type !== 'Pledge')) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const role of ['provider', 'recipient'] as const) {
    if (role === 'provider' && UNTOLD.has(draft.type)) continue
    if (has(draft, role) || (role === 'provider' && has(draft, 'via'))) continue
    const filled = before.filter((d) => d.fillers.some((f) => f.role === role && isParty(doc, f)))
    const last = filled.at(-1)
    if (!last || draft.sentence - last.sentence > 6) continue
    // a promise says whom it is for, unless several promise to the one that the text is about
    if (role === 'recipient' && draft.type === 'Pledge') {
      const givers = new Set(filled.flatMap((d) => keysOf(doc, d, 'provider')))
      if (givers.size < 2 && !focal.some((i) => keysOf(doc, last, role).includes(doc.names[i]!.candidates[0]!))) continue
      if (givers.size < 2 && promisesApart(doc, last, draft)) continue
    }
    const keys = (d: Draft) => keysOf(doc, d, role).sort().join(' ')
    if (filled.some((d) => keys(d) !== keys(last)) || !sharesGoods(doc, last, draft)) continue
    if (role === 'provider' && draft.quantity !== null && draft.quantity !== last.quantity && new Set(keysOf(doc, last, role)).size > 2)
      continue
    for (const f of last.fillers.filter((x) => x.role === role && isParty(doc, x) && !taken.has(fillerKey(doc, x))))
      draft.fillers.push({ ...f, by: 'context', confidence: 0.55 })
  }
}

const TOO = /^(?:also|additionally|moreover|further|furthermore|besides|likewise)$/i

/** "It also donated ten ambulances": to whom the same giver gave in the sentence before. */
function addToo(tree: Tree, draft: Draft, before: readonly Draft[]): void {
  const { doc } = tree
  // "is exploring options to send beds; it is looking into sending oxygen": what may be given is weighed for the same one
  const weighed = (d: Draft) => d.type === 'Offer' && d.factuality === 'possible'
  if (has(draft, 'recipient') || draft.factuality === 'negated') return
  if (!MOVES.has(draft.type) && draft.type !== 'Pledge' && !weighed(draft)) return
  const { first, last } = doc.sentences[draft.sentence]!
  const own = tree.childrenBy(draft.trigger.head, 'advmod').some((a) => TOO.test(tree.token(a).form))
  const start = doc.text.slice(tree.token(first).start, tree.token(Math.min(first + 3, last) - 1).end)
  if (!own && !weighed(draft) && !/^(?:in addition|additionally|moreover|furthermore|besides)\b(?! to)/i.test(start)) return
  const givers = keysOf(doc, draft, 'provider')
  const theirs = before.filter(
    (d) =>
      d.sentence < draft.sentence &&
      draft.sentence - d.sentence <= 2 &&
      has(d, 'recipient') &&
      (!weighed(draft) || weighed(d)) &&
      keysOf(doc, d, 'provider').some((k) => givers.includes(k)),
  )
  const [source] = theirs
  const receivers = (d: Draft) => keysOf(doc, d, 'recipient').sort().join(' ')
  // who gave to one and to another may have given to either
  if (theirs.some((d) => d.sentence === source!.sentence && receivers(d) !== receivers(source!))) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const f of source?.fillers ?? [])
    if (f.role === 'recipient' && isParty(doc, f) && !taken.has(fillerKey(doc, f)))
      draft.fillers.push({ ...f, by: weighed(draft) ? BY_TOPIC : 'context', confidence: f.confidence * 0.7 })
}

/** What a government's own statement says that it gives is for whom the headline names: "Response to the Earthquakes in Peru". */
function addAddressed(doc: Doc, draft: Draft, publisher: string, addressed: readonly number[]): void {
  if (has(draft, 'recipient') || draft.factuality === 'negated' || !keysOf(doc, draft, 'provider').includes(publisher)) return
  if (!MOVES.has(draft.type) && draft.type !== 'Pledge') return
  // of several the one that the sentence itself speaks of
  const { first, last } = doc.sentences[draft.sentence]!
  const id = (i: number) => doc.names[i]!.candidates[0]
  const here = addressed.filter((i) => doc.names.some((n) => first <= n.first && n.last <= last && n.candidates[0] === id(i)))
  for (const i of here.length ? here : addressed)
    draft.fillers.push({ role: 'recipient', range: doc.names[i]!, name: i, entity: null, by: 'context', confidence: 0.6 })
}

/** Who receives what arrives in an article about one country is that country, where nothing else is said. */
function addFocus(tree: Tree, draft: Draft, focal: readonly number[]): void {
  const { doc } = tree
  if (!INBOUND.has(draft.type) || (draft.factuality === 'possible' && !isLate(tree, draft)) || has(draft, 'recipient')) return
  // "the cabinet shelved an order": who stops what was bought is the one who bought it
  const ordered = draft.type === 'Suspension' && draft.rule.endsWith('+buy')
  const open = ['Delivery', 'Rejection', 'Purchase', 'Allocation'].includes(draft.type) || isLate(tree, draft)
  if (!has(draft, 'provider') && !ordered && !open) return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  const focus = focal.find((i) => !taken.has(doc.names[i]!.candidates[0]!))
  if (focus === undefined) return
  draft.fillers.push({ role: 'recipient', range: doc.names[focus]!, name: focus, entity: null, by: 'context', confidence: 0.6 })
}
