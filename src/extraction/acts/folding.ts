import type { Role } from '../../model/index.js'
import { QUALIFYING } from '../predicates/embedded.js'
import type { Fill } from '../predicates/fill.js'
import { contents } from '../sentence/contents.js'
import { tellsPart } from '../sentence/relative.js'
import { scheduledFor } from '../sentence/scheduled-for.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { type Act, has, SPOKEN } from './act.js'
import { keptBy } from './export-bans.js'
import { isOccasionOf } from './requested.js'
import { PATIENTS } from './roles.js'
import { splitsGift } from './sharing.js'

/** Acts that stay events of their own beside the one whose goods they qualify: "received doses donated by Japan". */
const LASTING = new Set(['Donation', 'Offer', 'Purchase', 'Request', 'Pledge', 'Allocation'])

const MOVES = new Set(['Delivery', 'Shipment'])

/** Frames whose verb takes what it is about as an object. */
const SPEECH = new Set(['offer', 'pledge', 'request'])

const ANSWERS = new Set(['Acceptance', 'Rejection'])

/** Acts that only lay down that goods are to go. */
const AGREED = new Set(['Purchase', 'Pledge'])

/** Joins an inner act to the one that holds it: a speech act takes it over, a transfer takes its roles. */
export function fold(tree: Tree, outer: Act, inner: Act, direct: boolean): void {
  const { frame } = outer.trigger
  // what the thanks are for is told by its own words
  if (inner.outer !== null || !inner.type || frame.name === 'thank') return
  // "sent masks in response to a request": asked for before
  if (inner.type === 'Request' && inner.trigger.pos === 'noun' && !has(inner, 'item') && isOccasionOf(tree, inner.trigger.head)) return
  const side = inner.trigger.frame.side
  const mapped =
    (frame.on.has('elsewhere') && side === 'giving' && elsewhere(tree, inner, frame.name === 'request')
      ? frame.on.get('elsewhere')
      : undefined) ??
    frame.on.get(inner.trigger.frame.name) ??
    frame.on.get(side) ??
    frame.on.get(inner.type.toLowerCase())
  const relation = tree.token(inner.trigger.head).deprel
  const clause = inner.trigger.pos === 'verb'
  // "asked whether it would send doses" asks for none
  if (clause && tree.childrenBy(inner.trigger.head, 'mark').some((m) => ['whether', 'if'].includes(tree.token(m).form.toLowerCase())))
    return
  if (!clause && side === 'giving' && scheduledFor(tree, inner.trigger.head)?.governor === outer.trigger.head) {
    // "doses set aside for delivery to Peru" are earmarked, "doses due for delivery" are to come
    if (outer.type === 'Allocation') {
      pass(outer, inner, ['recipient', 'via'])
      inner.type = ''
    } else outer.type = ''
    return
  }
  if (direct && outer.trigger.pos === 'adjective' && (!frame.on.size || (side === 'receiving' && !frame.on.has('receiving')))) {
    // "reluctant to take doses", "ready to receive doses": neither is a promise, nor an act
    inner.type = ''
    return
  }
  if (
    !clause &&
    direct &&
    side === 'giving' &&
    tree.token(outer.trigger.head).lemma === 'order' &&
    has(inner, 'recipient') &&
    !has(outer, 'provider')
  ) {
    // "the emir ordered the dispatch of masks to Peru" buys nothing
    const giver = outer.fills.filter((f) => f.role === 'recipient').map((f) => ({ ...f, role: 'provider' as const }))
    if (!has(inner, 'provider')) inner.fills.push(...giver)
    outer.type = ''
    return
  }
  if (frame.name === 'reject' && inner.type === 'Request' && !clause && /^(?:obj|nsubj:pass)$/.test(relation)) {
    declineToGive(outer, inner)
    return
  }
  if (mapped === 'Request' && relation === 'xcomp' && side === 'giving' && wishesToGive(outer, inner)) {
    // "is seeking to ship 2.5 million doses to Mexico" asks for nothing
    outer.type = ''
    if (inner.factuality === 'actual') inner.factuality = 'planned'
    return
  }
  // "aid from Peru offers a way out": the aid does, and is not offered
  if (
    !clause &&
    relation === 'nsubj' &&
    outer.trigger.pos === 'verb' &&
    SPEECH.has(frame.name) &&
    tree.child(outer.trigger.head, 'obj') !== null
  ) {
    outer.type = ''
    return
  }
  if (mapped && direct && outer.trigger.pos === 'adjective' && clause && isPassive(tree, inner.trigger.head)) {
    // "the doses are ready to be deployed": nobody offers them
    outer.type = ''
    if (inner.factuality === 'actual' || inner.factuality === 'possible') inner.factuality = 'planned'
    return
  }
  if (
    mapped === 'Pledge' &&
    frame.name === 'plan' &&
    !clause &&
    MOVES.has(inner.type) &&
    outer.trigger.pos === 'verb' &&
    isPassive(tree, outer.trigger.head) &&
    ![...outer.fills, ...inner.fills].some((f) => f.role === 'provider')
  ) {
    // "deliveries to Peru are planned": nobody promises them
    outer.type = ''
    pass(inner, outer, ['recipient', 'via'])
    if (inner.factuality === 'actual') inner.factuality = 'planned'
    return
  }
  if (mapped === 'Suspension' && outer.trigger.pos === 'verb') {
    // "the donation will cut the wait", "cut taxes on shipments": the act is not what is cut
    const agent = relation === 'nsubj' && tree.child(outer.trigger.head, 'obj') !== null
    const aside = frame.name === 'cut' && tree.token(inner.trigger.head).head !== outer.trigger.head
    if (agent || aside) return
  }
  if (mapped === 'Allocation' && inner.rejected.some((r) => r.fn === 'subject' && PATIENTS.has(tree.token(r.head).lemma))) {
    // "patients stand in line to receive the vaccine"
    inner.type = ''
    return
  }
  if (mapped && direct) {
    if (clause && relation === 'ccomp' && inner.factuality === 'actual' && frame.name !== 'pledge' && frame.name !== 'request') return
    takeOver(tree, outer, inner, mapped)
    return
  }
  if (!outer.type) return
  if (clause && relation === 'xcomp' && frame.means && direct) {
    // "is expected to arrive" is that arrival
    outer.type = ''
    if (inner.factuality === 'actual') inner.factuality = frame.means
    return
  }
  if (frame.means && ['expect', 'await'].includes(tree.token(outer.trigger.head).lemma) && relation === 'obj') {
    const verb = tree.token(inner.trigger.head).head
    if (verb !== outer.trigger.head && tree.token(verb).deprel === 'xcomp') {
      // "expects to begin shipments": it is not the one who gets them
      outer.type = ''
      if (inner.factuality === 'actual') inner.factuality = frame.means
      return
    }
  }
  if (clause) {
    qualify(tree, outer, inner)
    return
  }
  const comes = frame.valence.get('subject') === 'item' && tree.child(outer.trigger.head, 'xcomp') === null
  if (frame.side === 'speech' && !comes && !['reject', 'request', 'offer', 'pledge'].includes(frame.name)) return
  // "received a gift of doses from Japan", "a shipment of jabs from Japan arrived": goods held by a noun that names an act
  if (!['obj', 'nsubj', 'nsubj:pass', 'nmod', 'obl', 'conj', 'compound'].includes(relation)) return
  // "arrived with a shipment of doses"
  const load = frame.valence.get('subject') === 'item' && tree.preposition(inner.trigger.head) === 'with'
  if (relation === 'obl' && tree.preposition(inner.trigger.head) !== 'as' && !load) return
  if (
    frame.valence.get('subject') === 'item' &&
    (relation.startsWith('nsubj')
      ? (SPOKEN.has(inner.type) && inner.trigger.frame.name !== 'lend-out') || isTimed(tree, outer)
      : relation === 'obj')
  ) {
    // "the offer came in a letter", "the donation came days after", "reached an agreement": no goods move
    outer.type = ''
    return
  }
  if (relation === 'obj' && splitsGift(outer, inner)) return
  if (relation === 'nsubj:pass' && outer.type === inner.type && inner.trigger.pos === 'noun') {
    // "a gift from Peru was divided among the districts": one gift
    pass(outer, inner, ['recipient', 'via'])
    outer.type = ''
    return
  }
  // "got doses as part of a pledge to give 500 million": the whole has goods, and perhaps takers, of its own
  if (relation === 'nmod' && tree.token(tree.token(inner.trigger.head).head).lemma === 'part') {
    // under a deal the other may give something else in return
    pass(outer, inner, inner.terms ? ['via'] : ['provider', 'via'])
    // "came from Cuba, part of a contract for 12 million": the whole is between the same two
    if (!has(inner, 'provider') && !has(inner, 'recipient')) pass(inner, outer, ['provider', 'recipient'])
    if (!LASTING.has(inner.type)) inner.outer = outer.trigger.head
    return
  }
  // "the loan of 1.5 million doses reached Canada": what is lent, and not the lending, is there
  if (inner.trigger.frame.name === 'lend-out')
    outer.fills = outer.fills.filter((f) => f.role !== 'item' || f.phrase.head !== inner.trigger.head || !has(inner, 'item'))
  // "sent masks as grant aid": what is sent is told already
  const told = relation === 'obl' && has(outer, 'item')
  pass(outer, inner, told ? ['provider', 'recipient', 'via'] : ['item', 'provider', 'recipient', 'via'])
  outer.inner.push(inner.trigger.head)
  // "a donation of 600,000 doses is expected to arrive": the gift is made, its arrival is to come
  if (frame.valence.get('subject') === 'item' && inner.type === 'Donation' && inner.factuality === 'planned') inner.factuality = 'actual'
  // a gift that is refused was not given
  if ((frame.name === 'reject' && inner.type !== 'Offer') || tellsWhere(outer)) inner.outer = outer.trigger.head
  else if (LASTING.has(inner.type) && has(inner, 'provider')) pass(inner, outer, ['item', 'recipient', 'via'])
  else inner.outer = outer.trigger.head
}

/** "Oslo turned down Kyiv's request for vaccines": it does not give, and who asked does not get. */
function declineToGive(outer: Act, inner: Act): void {
  const asked = outer.fills.filter((f) => f.role === 'recipient')
  const asking = inner.fills.filter((f) => f.role !== 'provider')
  outer.type = 'Donation'
  outer.factuality = 'negated'
  outer.fills = [...asked.map((f) => ({ ...f, role: 'provider' as const })), ...asking]
  if (!has(inner, 'provider')) inner.fills.push(...asked.map((f) => ({ ...f, role: 'provider' as const })))
}

/** "A deal under which Israel was to give one million doses": the deal has the parties and goods of its terms. */
export function consists(deal: Act, inner: Act): void {
  if (!inner.type || inner.outer !== null) return
  // "a deal in which it sold them beds": the sale is told by itself
  if (inner.type === 'Purchase' && inner.factuality === 'actual') {
    deal.type = ''
    return
  }
  deal.terms = true
  if (!deal.type) deal.type = 'Purchase'
  pass(deal, inner, ['provider', 'recipient', 'item', 'via'])
}

/** "A deal between the maker and Kenya to supply 2 million doses": what it is about, between the two. */
export function concerns(deal: Act, inner: Act): void {
  if (!inner.type || inner.outer !== null || inner.trigger.frame.side !== 'giving') return
  pass(deal, inner, ['item', 'via'])
  deal.inner.push(inner.trigger.head)
  inner.outer = deal.trigger.head
}

/** "Doses donated by Japan arrived in Dhaka": the participle knows the giver, the main verb the receiver. */
function qualify(tree: Tree, outer: Act, inner: Act): void {
  const own = tree.token(inner.trigger.head)
  const { head, deprel } = own.deprel === 'conj' && own.xpos === 'VBN' ? tree.token(own.head) : own
  // "a batch of vaccines donated by China": the participle hangs on what the batch holds
  const ofIt = (item: number) => tree.governs(item, head) && tree.relation(head) === 'nmod' && tree.preposition(head) === 'of'
  const within = (item: number) => item === head || ofIt(item) || contents(tree, item).some((c) => c === head || ofIt(c))
  // "sent millions of doses, including 2 million that arrived in Taipei": the part has come
  if (!QUALIFYING.has(deprel) || !outer.fills.some((f) => f.role === 'item' && f.by !== 'including' && within(f.phrase.head))) return
  // "bought 4 million doses, of which 800,000 have arrived": a part is told apart from the whole
  if (tellsPart(tree, inner.trigger.head)) {
    pass(inner, outer, ['provider', 'recipient', 'via'])
    return
  }
  // "a refund for doses that never arrived": what did not come is why
  if (inner.factuality === 'negated' && outer.type === 'Suspension') {
    pass(outer, inner, ['provider', 'recipient', 'via'])
    inner.outer = outer.trigger.head
  }
  if (inner.factuality === 'negated' || inner.factuality === 'possible') return
  // "the doses, supplied to Kinshasa, were flown on to Accra": two acts
  const ends = [inner, outer].map((a) => a.fills.find((f) => f.role === 'recipient' && f.phrase.name !== null)?.phrase.name ?? null)
  if (
    deprel === 'acl' &&
    MOVES.has(outer.type) &&
    ends.every((e) => e !== null) &&
    new Set(ends.map((e) => tree.doc.names[e!]!.candidates[0])).size > 1
  )
    return
  // "donated by the UK and transported by UNICEF": who carries another's goods is on the way
  if (own.deprel === 'conj' && inner.type === 'Shipment' && has(outer, 'provider'))
    inner.fills = inner.fills.map((f) => (f.role === 'provider' ? { ...f, role: 'via' as const } : f))
  // "the doses, which had reached Accra, were sent back": they came, and went
  const came = MOVES.has(inner.type) && inner.factuality === 'actual' && (has(inner, 'provider') || has(inner, 'recipient'))
  if (own.deprel === 'acl:relcl' && outer.type === 'Rejection' && outer.factuality === 'actual' && came) {
    pass(outer, inner, ['provider', 'recipient', 'via'])
    pass(inner, outer, ['provider', 'recipient'])
    return
  }
  // "an offer of 5,000 doses, which Chad accepted": one makes it, another answers
  if (own.deprel === 'acl:relcl' && outer.type === 'Offer' && ANSWERS.has(inner.type)) {
    pass(inner, outer, ['provider', 'item'])
    pass(outer, inner, ['recipient'])
    return
  }
  // "bought 600,000 doses, which will arrive in March": what is agreed on and what comes of it
  if (own.deprel === 'acl:relcl' && AGREED.has(outer.type) && MOVES.has(inner.type) && inner.factuality === 'planned') {
    pass(inner, outer, ['provider', 'recipient', 'via'])
    return
  }
  const knows = has(inner, 'provider')
  // "will buy doses that it will donate to Peru": who buys them gives them on
  const passedOn = outer.trigger.frame.side === 'buying' && inner.trigger.frame.side === 'giving' && !isPassive(tree, inner.trigger.head)
  pass(outer, inner, passedOn ? ['via'] : ['provider', 'recipient', 'via'])
  if (inner.fills.some((f) => f.role === 'item' && f.phrase.head === head)) pass(inner, outer, ['recipient', 'via'])
  // "the doses it shipped were a gift" tells of both
  const said = outer.trigger.pos === 'noun' && tree.child(outer.trigger.head, 'cop') !== null
  // "decided to part with doses, which will be shared among": the clause says for whom the giver means them
  // "the donation of 2 million doses, which are to be given through COVAX": a gift still to come
  const gift =
    outer.trigger.pos === 'noun' &&
    outer.type === 'Donation' &&
    inner.factuality === 'planned' &&
    (inner.type === 'Donation' || inner.type === 'Pledge')
  if (gift) outer.factuality = 'planned'
  const forWhom = gift || (inner.trigger.frame.whenScheduled !== null && inner.factuality === 'planned' && outer.factuality === 'planned')
  // "received its first donated doses": a participle alone adds nothing
  const bare = own.deprel === 'amod' && !knows && !has(inner, 'recipient')
  if (forWhom || (!said && (bare || !LASTING.has(inner.type) || tellsWhere(outer) || tellsWhere(inner)))) inner.outer = outer.trigger.head
}

/** "Doses donated by Japan will go to Laos", "doses destined for Haiti arrived": one act, of which one of the two says only where to. */
const tellsWhere = ({ trigger }: Act) => trigger.frame.name === 'go' || trigger.frame.name === 'destine'

/** "Came days after": with no word of where, coming says when. */
const isTimed = (tree: Tree, { trigger }: Act) =>
  tree.token(trigger.head).lemma === 'come' &&
  trigger.tokens.length === 1 &&
  !tree.childrenBy(trigger.head, 'obl').some((o) => ['from', 'to', 'into', 'in', 'at', 'for', 'by', 'via'].includes(tree.preposition(o)))

const ELSEWHERE = new Set(['instead', 'elsewhere'])
const NEEDIER = new Set([
  'harder',
  'hard',
  'hardest',
  'poorer',
  'poor',
  'poorest',
  'needier',
  'needy',
  'other',
  'another',
  'worse',
  'worst',
  'hit',
  'affected',
])
/** "countries in greater need" */
const GREATER = /^(?:greater|greatest|most)$/i

/** Is the giving inside for somebody else: "sent elsewhere", "to harder-hit countries instead"? */
function elsewhere(tree: Tree, inner: Act, asked: boolean): boolean {
  if (tree.subtree(inner.trigger.head).some((t) => ELSEWHERE.has(tree.token(t).form.toLowerCase()))) return true
  // "plans to share doses with other countries" is no more than a plan to share
  return inner.fills.some(
    (f) =>
      f.role === 'recipient' &&
      (asked || !tree.subtree(f.phrase.head).some((t) => /^(?:other|another|poorer|poor|poorest)$/i.test(tree.token(t).form))) &&
      (f.phrase.name === null || tree.doc.names[f.phrase.name]!.kind === 'Group') &&
      tree
        .subtree(f.phrase.head)
        .some((t) => GREATER.test(tree.token(t).form) || (t <= f.phrase.head && NEEDIER.has(tree.token(t).form.toLowerCase()))),
  )
}

/** Verbs for keeping others from a deal. */
const BLOCKING = new Set(['block', 'obstruct', 'thwart', 'derail', 'stymie', 'impede', 'veto', 'frustrate', 'hinder', 'sabotage'])

function takeOver(tree: Tree, outer: Act, inner: Act, type: string): void {
  // "stopped giving the vaccine" is about patients, not parties
  if (type === 'Suspension' && inner.trigger.frame.weak && !has(inner, 'recipient')) return
  outer.type = type
  outer.rule = `${outer.rule}+${inner.trigger.frame.name}`
  const asks = type === 'Request'
  // "Ghana complained about delays in delivering": whoever waits does not deliver
  const waits = outer.fills.filter((f) => f.by === 'affected' && f.role === 'recipient').map((f) => f.phrase.head)
  const giver = inner.fills.filter((f) => f.role === 'provider' && !waits.includes(f.phrase.head))
  const taker = inner.fills.filter((f) => f.role === 'recipient')
  // "India banned exports": it keeps what is its own
  const own = outer.trigger.frame.name === 'ban' && type === 'Suspension' ? keptBy(outer.fills) : outer.fills
  outer.fills = []
  const add = (fills: readonly Fill[]) => {
    for (const f of fills) if (!outer.fills.some((o) => o.role === f.role && o.phrase.head === f.phrase.head)) outer.fills.push(f)
  }
  if (asks) {
    // who asks receives, unless the asker asks for another
    const asker = own.filter((f) => f.role === 'recipient')
    add(asker)
    add(
      giver.filter(
        (f) => !asker.some((a) => a.phrase.head === f.phrase.head || (a.phrase.name !== null && a.phrase.name === f.phrase.name)),
      ),
    )
    add(own.filter((f) => f.role === 'provider'))
    if (!asker.length) add(taker)
  } else if (type === 'Redirection') {
    // whoever asks for it was to have the goods; the giver they ask is left open
    const asker = own.filter((f) => f.role === 'recipient' || f.role === 'provider').slice(0, 1)
    add((asker.length ? asker : giver).map((f) => ({ ...f, role: 'recipient' as const })))
    add(taker.map((f) => ({ ...f, role: 'redirectedTo' as const })))
  } else if (inner.trigger.frame.side === 'buying' && type === 'Suspension') {
    // who suspends a purchase is the buyer, unless he stands in others' way
    const blocks = BLOCKING.has(tree.token(outer.trigger.head).lemma)
    add(blocks ? own.filter((f) => f.role === 'provider') : giver)
    add(taker.length || blocks ? taker : own.filter((f) => f.role === 'provider').map((f) => ({ ...f, role: 'recipient' as const })))
  } else if (type === 'Purchase' && !outer.trigger.frame.evokes) {
    add(giver)
    add(taker)
  } else if (type === 'Rejection' || type === 'Acceptance') {
    add(taker.length ? taker : own.filter((f) => f.role === 'recipient'))
    add(giver)
    if (outer.trigger.frame.evokes) add(own.filter((f) => f.role === 'provider'))
  } else {
    add(giver.length ? giver : own.filter((f) => f.role === 'provider'))
    add(taker)
    add(own.filter((f) => f.role === 'recipient' && !outer.fills.some((o) => o.phrase.head === f.phrase.head)))
  }
  add(inner.fills.filter((f) => f.role === 'item' || f.role === 'via' || f.role === 'redirectedTo'))
  add(own.filter((f) => f.role === 'via' || (f.role === 'item' && !has(outer, 'item'))))
  for (const t of inner.tokens) outer.tokens.add(t)
  outer.inner.push(inner.trigger.head)
  inner.outer = outer.trigger.head
  if (outer.time === null) outer.time = inner.time
  if (outer.factuality === 'actual' && inner.factuality === 'negated' && inner.cue !== outer.trigger.head) outer.factuality = 'negated'
  if (outer.factuality === 'negated' && outer.trigger.frame.whenNegated) outer.type = outer.trigger.frame.whenNegated
  else if (type === 'Pledge' && outer.factuality === 'actual') outer.factuality = 'planned'
}

/** "Part with doses, to be shared among Togo and Benin", "sent masks, to be handed out in Lima": what is to become of a gift says for whom it is. */
export function joinSharing(tree: Tree, act: Act, acts: ReadonlyMap<number, Act>): void {
  if (act.trigger.pos !== 'verb' || act.trigger.frame.side !== 'giving' || has(act, 'recipient')) return
  for (const clause of tree.childrenBy(act.trigger.head, 'advcl')) {
    const sharing = acts.get(clause)
    if (sharing === undefined || sharing.outer !== null || sharing.trigger.frame.side !== 'giving' || !has(sharing, 'recipient')) continue
    const passive =
      tree.token(clause).xpos === 'VBN' && tree.child(clause, 'aux:pass') !== null && tree.child(clause, 'nsubj:pass') === null
    if (!passive || clause < act.trigger.head || tree.child(clause, 'mark') === null) continue
    pass(act, sharing, ['recipient', 'via'])
    act.inner.push(clause)
    sharing.outer = act.trigger.head
  }
}

/** Is the one who asks the one who is to give? */
function wishesToGive(outer: Act, inner: Act): boolean {
  const giver = inner.fills.find((f) => f.role === 'provider')
  return giver !== undefined && outer.fills.some((f) => f.role === 'recipient' && f.phrase.head === giver.phrase.head)
}

/** "To support Peru with masks, Japan began the shipment": the purpose says whom and what for. */
export function joinPurpose(tree: Tree, act: Act, acts: ReadonlyMap<number, Act>): void {
  const { deprel, head } = tree.token(act.trigger.head)
  if (!act.type || act.outer !== null || has(act, 'item') || deprel !== 'obj') return
  for (const purpose of tree.childrenBy(head, 'advcl')) {
    const helping = acts.get(purpose)
    if (helping === undefined || helping.outer !== null || helping.trigger.frame.name !== 'help' || !has(helping, 'item')) continue
    pass(act, helping, ['item', 'recipient'])
    act.inner.push(purpose)
    helping.outer = act.trigger.head
  }
}

/** Fills roles of `to` that it lacks with those of `from`. */
export function pass(to: Act, from: Act, roles: readonly Role[]): void {
  for (const role of roles) {
    const wanted = from.fills.filter((f) => f.role === role)
    if (!wanted.length) continue
    // "doses donated by France arrived from Brussels": whence they come says less than who gave them
    if (role === 'provider' && from.type === 'Donation' && to.fills.some((f) => f.role === 'provider' && f.by.startsWith('from')))
      to.fills = to.fills.filter((f) => f.role !== 'provider')
    if (role !== 'item' && role !== 'via' && has(to, role)) continue
    to.fills.push(
      ...wanted
        .filter((f) => !to.fills.some((o) => o.phrase.head === f.phrase.head))
        .map((f) => ({ ...f, by: `${f.by} of inner`, confidence: f.confidence * 0.95 })),
    )
  }
  for (const t of from.tokens) to.tokens.add(t)
}
