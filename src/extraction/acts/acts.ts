import type { Phrases } from '../phrases/phrase.js'
import { embedded } from '../predicates/embedded.js'
import type { Fill } from '../predicates/fill.js'
import { calledBy, nounArguments } from '../predicates/noun-arguments.js'
import { laidDown, termsOf } from '../predicates/terms.js'
import type { Trigger } from '../predicates/triggers.js'
import { verbArguments } from '../predicates/verb-arguments.js'
import type { Argument } from '../sentence/argument.js'
import { helpingBy } from '../sentence/by-helping.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import { judgedFor } from '../sentence/thanks.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { isScheduled } from '../sentence/waited-for.js'
import { timeOf } from '../sentence/when.js'
import { type Act, SPOKEN } from './act.js'
import { askedFirst, asksWhether, gotFromAsked } from './asked.js'
import { saidToBeHad } from './available.js'
import { calledOffByTaker } from './called-off.js'
import { dealParties } from './deal-parties.js'
import { factualityOf } from './factuality.js'
import { fetchedBy } from './fetched.js'
import { concerns, consists, fold, joinPurpose, joinSharing } from './folding.js'
import { whoLets } from './let.js'
import { ceremonyOf, partiesOfCeremony, placeOfComing, placeOfOccasion } from './occasion.js'
import { givenTo, gotBy, madeIn, ownersOf } from './owners.js'
import { paidAsGift } from './payers.js'
import { joinPrevented } from './prevented.js'
import { raisedTo, saidToBe } from './raised.js'
import { repaid, repays } from './repaid.js'
import { assignRoles, makersSell } from './roles.js'
import { shareGoods } from './same-goods.js'
import { shareAmongThemselves, sharers } from './sharing.js'
import { sponsors } from './sponsors.js'
import { addressed, affected, inConversation, partner, sawCome, told } from './told.js'
import { usersOf } from './users.js'
import { helpersOf, throughLightNouns } from './via.js'
import { withDone } from './with-done.js'

/** Reads every trigger of a document, inner acts before those that hold them. */
export function readActs(tree: Tree, phrases: Phrases, triggers: readonly Trigger[]): Act[] {
  const byHead = new Map(triggers.map((t) => [t.head, t]))
  const done = new Map<number, Act>()
  const read = (trigger: Trigger, depth: number): Act => {
    const ready = done.get(trigger.head)
    if (ready) return ready
    const act = plain(tree, phrases, trigger)
    done.set(trigger.head, act)
    if (depth < 6)
      for (const { head, direct } of embedded(tree, trigger)) {
        const inner = byHead.get(head)
        if (inner && inner.head !== trigger.head) fold(tree, act, read(inner, depth + 1), direct)
      }
    if (depth < 6 && trigger.pos === 'noun' && ['deal', 'agree'].includes(trigger.frame.name))
      for (const head of termsOf(tree, trigger.head)) {
        const inner = byHead.get(head)
        if (inner) consists(act, read(inner, depth + 1))
      }
    if (depth < 6 && trigger.frame.name === 'deal')
      for (const head of laidDown(tree, trigger.head)) {
        const inner = byHead.get(head)
        if (inner) concerns(act, read(inner, depth + 1))
        // "a deal between the maker and Kenya to train nurses"
        else act.type = ''
      }
    return act
  }
  for (const trigger of triggers) read(trigger, 0)
  // "a shipment of jabs is scheduled to arrive": control brings goods that name an act themselves
  for (const act of done.values())
    for (const f of [...act.fills]) {
      const inner = f.role === 'item' && f.phrase.head !== act.trigger.head ? done.get(f.phrase.head) : undefined
      if (inner && inner.trigger.pos === 'noun' && !act.inner.includes(f.phrase.head) && inner.outer === null) fold(tree, act, inner, false)
    }
  for (const act of done.values())
    if (act.trigger.pos === 'noun') joinPurpose(tree, act, done)
    else {
      joinSharing(tree, act, done)
      joinPrevented(tree, act, done)
    }
  shareGoods(tree, [...done.values()])
  // "banned the import of Peruvian and Chilean vaccines": whose they are is known once the acts are one
  for (const act of done.values())
    if (
      act.type === 'Rejection' &&
      act.trigger.pos === 'verb' &&
      act.inner.length &&
      act.outer === null &&
      !act.fills.some((f) => f.role === 'provider')
    ) {
      const goods = act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
      act.fills.push(...madeIn(tree, phrases, goods), ...ownersOf(tree, phrases, goods))
    }
  for (const act of done.values()) if (act.type === 'Purchase') act.fills = makersSell(phrases, act.fills)
  // a deal that lays down who gives what is told by its terms, unless something befalls it
  for (const act of done.values()) if (act.terms && act.outer === null) act.type = ''
  return [...done.values()].sort((a, b) => a.trigger.head - b.trigger.head)
}

/** Classes of acts that a carrier may do for the party that gives. */
const CARRYING = new Set(['Shipment', 'Delivery'])

function plain(tree: Tree, phrases: Phrases, trigger: Trigger): Act {
  const movesGoods = trigger.frame.valence.get('subject') === 'item'
  const args: Argument[] = trigger.pos === 'noun' ? nounArguments(tree, trigger.head) : verbArguments(tree, trigger.head, movesGoods)
  const raised = trigger.pos === 'noun' ? (raisedTo(tree, phrases, trigger.head) ?? saidToBe(tree, phrases, trigger.head)) : null
  if (raised !== null) args.push({ fn: 'of', head: raised, by: 'attached' })
  const ceremony = trigger.pos === 'noun' ? ceremonyOf(tree, trigger.head) : null
  if (ceremony !== null)
    for (const a of nounArguments(tree, ceremony))
      if (a.head !== trigger.head && !args.some((b) => b.head === a.head)) args.push(a.fn === 'for' ? { ...a, fn: 'of' } : a)
  if (trigger.frame.name === 'beneficiary')
    for (const head of calledBy(tree, trigger.head)) args.unshift({ fn: 'subject', head, by: 'direct' })
  // "took delivery of doses": the noun of a verbal phrase brings arguments of its own
  for (const t of trigger.tokens)
    if (t !== trigger.head && tree.token(t).upos === 'NOUN')
      args.push(...nounArguments(tree, t).filter((a) => a.fn !== 'subject' && !args.some((b) => b.head === a.head)))
    // "making available 80 million doses": so does an adjective
    else if (t !== trigger.head && tree.token(t).upos === 'ADJ') {
      args.push(...tree.childrenBy(t, 'obj').map((o) => ({ fn: 'object', head: o, by: 'attached' as const })))
      for (const o of tree.childrenBy(t, 'obl')) if (tree.preposition(o)) args.push({ fn: tree.preposition(o), head: o, by: 'attached' })
    }
  // "handed over the vaccines": a particle taken for a preposition makes the object a phrase
  const particles = trigger.tokens.filter((t) => t !== trigger.head).map((t) => tree.token(t).form.toLowerCase())
  const usable = throughLightNouns(tree, phrases, args)
    .filter((a) => !trigger.tokens.includes(a.head))
    .map((a) => (trigger.pos === 'verb' && particles.includes(a.fn) && !isWay(trigger, a.fn) ? { ...a, fn: 'object' } : a))
    // "the doses began shipping": what begins is what moves
    .map((a) => (a.fn === 'subject' && a.by === 'control' && begins(tree, trigger.head) ? { ...a, by: 'direct' as const } : a))
  // "a request from Nepal" is Nepal's; "requested doses from Nepal" asks Nepal
  const asks = trigger.pos === 'noun' && trigger.frame.evokes === 'Request' && !usable.some((a) => a.fn === 'possessor' || a.fn === 'by')
  const asker = asks ? usable.findIndex((a) => a.fn === 'from') : -1
  if (asker >= 0) usable[asker] = { ...usable[asker]!, fn: 'by' }
  // "get vaccines to people" is no receiving
  const causative = trigger.frame.side === 'receiving' && trigger.frame.weak && usable.some((a) => a.fn === 'to' || a.fn === 'into')
  const { fills: plainFills, rejected } = assignRoles(
    tree,
    phrases,
    trigger.frame.valence,
    usable,
    trigger.head,
    CARRYING.has(trigger.frame.evokes ?? ''),
  )
  const gift = paidAsGift(tree, phrases, trigger, plainFills)
  const repaying = repays(tree, trigger)
  const ownFills = repaying
    ? repaid(tree, phrases, trigger, plainFills)
    : (gift ?? withDone(tree, phrases, trigger, calledOffByTaker(tree, phrases, trigger, plainFills)))
  // "Peru is the first recipient of support": what is said of a party is not another
  const fills = (ceremony === null ? ownFills : partiesOfCeremony(tree, phrases, ceremony, ownFills)).filter(
    (f) => f.phrase.type !== 'party' || f.phrase.name !== null || tree.child(f.phrase.head, 'cop') === null,
  )
  if (trigger.pos === 'verb' && !fills.some((f) => f.role === 'item')) fills.push(...goodsBefore(tree, phrases, trigger.head))
  if (movesGoods && trigger.pos === 'verb' && !fills.some((f) => f.role === 'item'))
    fills.push(...goodsOfClause(tree, phrases, trigger.head))
  if (trigger.frame.valence.get('to') === 'recipient' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...supported(tree, phrases, trigger.head))
  // "the largest donor to COVAX, having given $4 billion"
  if (trigger.frame.side === 'giving' && !fills.some((f) => f.role === 'recipient')) fills.push(...backed(tree, phrases, trigger.head))
  // "thanked Japan for the doses that it donated"
  const { deprel, head: noun } = tree.token(trigger.head)
  // "approved a loan to help Peru buy vaccines", "for Peru to buy vaccines": for whom the verb that the loan is of says
  if (trigger.frame.name === 'lend-out' && deprel === 'obj' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...supported(tree, phrases, noun), ...enabled(tree, phrases, noun))
  const deed = deprel === 'acl:relcl' && trigger.pos === 'verb' && trigger.frame.side === 'giving' ? noun : trigger.head
  if (deed === noun && !fills.some((f) => f.role === 'provider'))
    fills.push(
      ...(judgedFor(tree, noun)?.doers ?? [])
        .flatMap((d) => phrases.all(d))
        .filter((p) => p.type === 'party')
        .map((phrase) => ({ role: 'provider' as const, phrase, by: 'thanked', confidence: 0.75 })),
    )
  if (trigger.frame.side === 'receiving' && !fills.some((f) => f.role === 'provider')) fills.push(...whoLets(tree, phrases, trigger.head))
  if (!fills.some((f) => f.role === 'provider'))
    fills.push(
      ...sponsors(tree, phrases, trigger).filter(
        (s) => !fills.some((f) => f.phrase.head === s.phrase.head || (f.phrase.name !== null && f.phrase.name === s.phrase.name)),
      ),
    )
  const handedOn = trigger.pos === 'verb' && trigger.frame.valence.get('subject') === 'provider' && isPassive(tree, trigger.head)
  if (handedOn && !fills.some((f) => f.role === 'provider'))
    fills.push(
      ...gotBy(
        tree,
        phrases,
        fills.filter((f) => f.role === 'item').map((f) => f.phrase.head),
      ).filter((o) => !fills.some((f) => f.role === 'recipient' && f.phrase.name === o.phrase.name)),
    )
  const spoken = trigger.pos === 'verb' && trigger.frame.name !== 'redirect' ? told(tree, phrases, trigger.head) : null
  for (const role of ['provider', 'recipient'] as const)
    if (
      spoken &&
      !fills.some((f) => f.role === role) &&
      (role === 'recipient' || trigger.frame.side !== 'receiving' || tree.token(trigger.head).lemma === 'expect')
    )
      fills.push(...spoken[role].filter((s) => !fills.some((f) => f.phrase.head === s.phrase.head)))
  // "told Kampala to expect 600,000 doses": the giver gives its word
  const promised =
    trigger.frame.name === 'expect' && fills.some((f) => f.role === 'provider' && f.by === 'told' && f.phrase.type === 'party')
  // "helped Nepal with masks" gives; helping alone does not
  const unaided =
    trigger.frame.valence.get('with') === 'item' &&
    !fills.some((f) => f.role === 'item' && (f.by.startsWith('with') || trigger.frame.valence.get('object') === 'item'))
  const had = saidToBeHad(tree, phrases, trigger, fills)
  fills.push(...had)
  // "the campaign goes ahead", "went to work": nothing goes anywhere
  const nowhere = trigger.frame.needs === 'recipient' && !had.length && !fills.some((f) => f.role === 'recipient')
  // "counts on Peru": nobody is expected to send anything
  const trusts =
    tree.token(trigger.head).lemma === 'count' && !fills.some((f) => f.role === 'item' && phrases.count(f.phrase.head) !== null)
  // "the deal calls for doses to be sent": its terms, nobody's request
  const stipulated =
    trigger.pos === 'verb' &&
    trigger.frame.evokes === 'Request' &&
    surfaceSubjects(tree, trigger.head).some((s) => TERMS.has(tree.token(s.head).lemma))
  if (trigger.pos === 'noun' && trigger.frame.evokes === 'Suspension')
    fills.push(...affected(tree, phrases, trigger.head).filter((a) => !fills.some((f) => f.role === a.role)))
  if (trigger.frame.evokes === 'Request' && trigger.pos === 'verb' && !fills.some((f) => f.role === 'provider'))
    fills.push(...addressed(tree, phrases, trigger.head))
  if (trigger.pos === 'noun' && trigger.frame.evokes === 'Donation' && fills.some((f) => f.role === 'provider'))
    if (!fills.some((f) => f.role === 'recipient'))
      fills.push(...givenTo(tree, phrases, trigger.head).filter((o) => !fills.some((f) => f.phrase.head === o.phrase.head)))
  const other = trigger.frame.side === 'giving' ? 'recipient' : 'provider'
  if (trigger.pos === 'verb' && !fills.some((f) => f.role === other)) fills.push(...partner(tree, phrases, trigger.head, other))
  if (trigger.pos === 'verb') fills.push(...dealParties(tree, phrases, trigger.head, fills))
  const spokenTo = trigger.frame.valence.get('subject') === 'provider' ? 'recipient' : 'provider'
  const saidToThem = SPOKEN.has(trigger.frame.evokes ?? '') || tree.token(trigger.head).deprel === 'xcomp'
  if (trigger.pos === 'verb' && saidToThem && !fills.some((f) => f.role === spokenTo))
    fills.push(...inConversation(tree, phrases, trigger.head, spokenTo).filter((s) => !fills.some((f) => f.phrase.head === s.phrase.head)))
  if (trigger.frame.valence.get('subject') === 'provider' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...grateful(tree, phrases, deed))
  if (trigger.frame.valence.get('subject') === 'provider' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...askedFirst(tree, phrases, trigger.head))
  if (trigger.frame.side === 'receiving' && trigger.pos === 'verb' && !fills.some((f) => f.role === 'provider'))
    fills.push(...gotFromAsked(tree, phrases, trigger.head))
  const offers = fills.some((f) => f.role === 'provider') ? [] : asksWhether(tree, phrases, trigger)
  fills.push(...offers)
  if (movesGoods && !fills.some((f) => f.role === 'recipient')) fills.push(...sawCome(tree, phrases, trigger.head))
  if (trigger.frame.side === 'receiving' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...placeOfOccasion(tree, phrases, trigger.head))
  if (trigger.frame.side === 'giving' && trigger.pos === 'verb' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...placeOfComing(tree, phrases, trigger.head))
  if (trigger.frame.valence.get('subject') === 'provider' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...usersOf(tree, phrases, trigger.head).filter((u) => !fills.some((f) => f.phrase.head === u.phrase.head)))
  const goods = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  for (const phrase of helpersOf(tree, phrases, trigger.head, goods))
    if (!fills.some((f) => f.phrase.head === phrase.head)) fills.push({ role: 'via', phrase, by: 'helper', confidence: 0.7 })
  // what sets off is had by whoever it sets off from
  if (movesGoods && trigger.frame.valence.get('object') === 'provider') fills.push(...fetchedBy(tree, phrases, usable, fills))
  const { value, cue } = factualityOf(tree, trigger.head)
  const among = value === 'planned' && shareAmongThemselves(tree, trigger, fills)
  const shared = among ? sharers(fills) : fills
  return {
    trigger,
    type:
      causative || unaided || trusts || stipulated || nowhere
        ? ''
        : among || wasToReceive(tree, trigger)
          ? 'Allocation'
          : offers.length
            ? 'Offer'
            : repaying
              ? value === 'planned'
                ? 'Pledge'
                : 'Delivery'
              : promised
                ? 'Pledge'
                : gift !== null
                  ? 'Donation'
                  : (trigger.frame.evokes ?? ''),
    fills: shared,
    rejected,
    factuality: offers.length ? 'actual' : trigger.frame.means && value === 'actual' ? trigger.frame.means : value,
    cue,
    time: timeOf(
      tree,
      trigger.head,
      SPOKEN.has(trigger.frame.evokes ?? '') || (trigger.frame.whenPlanned === 'Pledge' && value === 'planned'),
    ),
    tokens: new Set([...trigger.tokens, ...fills.map((f) => f.phrase.head)]),
    inner: [],
    terms: false,
    outer: null,
    dropped: null,
    rule: `${trigger.pos}-frame/${trigger.frame.name}`,
  }
}

/** "Took tents into Syria", "pressed masks on Chad": a preposition that is part of the trigger and still leads its own phrase. */
const isWay = ({ frame: { valence } }: Trigger, fn: string) =>
  /^(?:to|into|across)$/.test(fn) ||
  (/^(?:on|onto|upon)$/.test(fn) && valence.get(fn) === 'recipient') ||
  (fn === 'with' && ['item', 'provider'].includes(valence.get('with') ?? ''))

const ASPECTS = new Set(['begin', 'start', 'continue', 'resume', 'keep', 'stop'])

/** "Began shipping", "started to ship": does the verb say only how the act at `verb` goes on? */
const begins = (tree: Tree, verb: number) =>
  tree.token(verb).deprel === 'xcomp' && ASPECTS.has(tree.token(tree.token(verb).head).lemma) && tree.child(verb, 'obj') === null

/** "Venezuela was to have received": what was meant for it. */
const wasToReceive = (tree: Tree, { head, pos, frame }: Trigger) =>
  pos === 'verb' &&
  frame.side === 'receiving' &&
  isScheduled(tree, head) &&
  tree.childrenBy(head, 'aux').some((a) => ['was', 'were'].includes(tree.token(a).form.toLowerCase()))

/** "Nepal thanked China for its gift": the country that thanks for what is given was given it. */
function grateful(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const thanks = judgedFor(tree, head)?.thanks ?? null
  if (thanks === null) return []
  return surfaceSubjects(tree, thanks)
    .flatMap((s) => phrases.all(s.head))
    .filter((p) => p.type === 'party' && (p.entity !== null || (p.name !== null && tree.doc.names[p.name]!.kind === 'Country')))
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'thanks', confidence: 0.75 }))
}

const TERMS = new Set(['deal', 'agreement', 'contract', 'plan', 'arrangement', 'accord', 'memorandum'])

const SUPPORTING = new Set(['support', 'help', 'assist', 'fund', 'finance', 'back'])
/** What is done for somebody's answer to an emergency, though it is not the one named whom the verb is about. */
const STRENGTHENING = new Set([...SUPPORTING, 'strengthen', 'boost', 'bolster', 'reinforce', 'meet', 'address', 'complement', 'enhance'])
/** "Enough doses to vaccinate 2 million people in Peru": those who are there are meant. */
const REACHING = new Set(['vaccinate', 'inoculate', 'immunise', 'immunize', 'cover', 'protect', 'treat'])

/** "Committed $4 billion to support COVAX", "to strengthen Peru's response": whom the goods or the money support receives it. */
function supported(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const beside = tree.childrenBy(head, 'obj', 'obl').flatMap((o) => [o, ...tree.childrenBy(o, 'nmod')])
  const verbs = [...tree.childrenBy(head, 'xcomp', 'advcl', 'acl'), ...beside.flatMap((o) => tree.childrenBy(o, 'acl'))].filter(
    (v) => v > head && tree.token(v).deprel !== 'acl:relcl' && tree.token(v).xpos === 'VB',
  )
  const parties = (heads: readonly number[]) =>
    heads.flatMap((o) => phrases.all(o)).filter((p) => p.type === 'party' || p.type === 'programme')
  // "helped its neighbours by providing doses", "supports their efforts by providing"
  const helped = helpingBy(tree, head)?.helped ?? []
  const direct = parties([...helped, ...verbs.filter((v) => SUPPORTING.has(tree.token(v).lemma)).flatMap((v) => tree.childrenBy(v, 'obj'))])
  const owners = verbs
    .filter((v) => STRENGTHENING.has(tree.token(v).lemma))
    .flatMap((v) => tree.childrenBy(v, 'obj'))
    .concat(helped)
    .flatMap((o) => [
      ...tree.childrenBy(o, 'nmod:poss'),
      ...tree.childrenBy(o, 'amod', 'compound').filter((c) => tree.token(c).upos !== 'NOUN'),
      ...tree.childrenBy(o, 'nmod').filter((n) => ['in', 'of', 'across'].includes(tree.preposition(n))),
    ])
  const people = verbs
    .filter((v) => REACHING.has(tree.token(v).lemma))
    .flatMap((v) => tree.childrenBy(v, 'obj', 'obl'))
    .flatMap((o) => [o, ...tree.childrenBy(o, 'nmod')])
    .filter((n) => ['in', 'across'].includes(tree.preposition(n)))
  const found = direct.length ? direct : owners.length ? parties(owners) : parties(people)
  return found.map((phrase) => ({ role: 'recipient' as const, phrase, by: 'supported', confidence: 0.8 }))
}

/** "A loan for Peru to buy vaccines": who is to do it with the money. */
function enabled(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  return tree
    .childrenBy(verb, 'advcl')
    .flatMap((v) => tree.childrenBy(v, 'nsubj'))
    .filter((s) => s > verb && tree.token(s - 1).upos !== 'VERB' && tree.preposition(s) === 'for')
    .flatMap((s) => phrases.all(s))
    .filter((p) => p.type === 'party')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'supported', confidence: 0.8 }))
}

const DONORS = new Set(['donor', 'contributor', 'supporter', 'backer', 'funder', 'provider', 'supplier'])

/** Whom the donor gives to, of whom a participle tells what it gave. */
function backed(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const { deprel, xpos, head: donor } = tree.token(head)
  const gave = xpos === 'VBG' || tree.childrenBy(head, 'aux').some((a) => tree.token(a).form.toLowerCase() === 'having')
  if (!gave || donor < 0 || !/^(?:advcl|acl)/.test(deprel) || !DONORS.has(tree.token(donor).lemma)) return []
  return tree
    .childrenBy(donor, 'nmod')
    .filter((n) => ['to', 'of'].includes(tree.preposition(n)))
    .flatMap((n) => phrases.all(n))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'donor to', confidence: 0.8 }))
}

/** "To ship 470,000 doses to Togo, which will arrive on Wednesday": no country arrives, the doses do. */
function goodsOfClause(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head } = tree.token(verb)
  if (deprel !== 'acl:relcl' || phrases.at(head).type !== 'party') return []
  let above = tree.token(head).head
  while (above >= 0 && tree.token(above).upos !== 'VERB') above = tree.token(above).head
  return (above < 0 || above > head ? [] : tree.childrenBy(above, 'obj'))
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'goods')
    .map((phrase) => ({ role: 'item', phrase, by: 'object of the clause', confidence: 0.7 }))
}

/** "Close to 2 million doses reached Ghana", read as if reaching were close to them. */
function closeTo(tree: Tree, phrases: Phrases, verb: number): Fill | null {
  if (tree.child(verb, 'nsubj', 'nsubj:pass') !== null) return null
  const goods = tree
    .childrenBy(verb, 'advmod')
    .filter((a) => a < verb && ['close', 'upwards', 'up'].includes(tree.token(a).form.toLowerCase()))
    .flatMap((a) => tree.childrenBy(a, 'obl'))
    .find((o) => o < verb && phrases.goods(o).length > 0)
  return goods === undefined ? null : { role: 'item', phrase: phrases.at(goods), by: 'subject (nearest)', confidence: 0.7 }
}

/** "Sinovac was offered to …": a passive that lost its subject in a wrong tree takes the goods right before it. */
function goodsBefore(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const nearly = closeTo(tree, phrases, verb)
  if (nearly !== null) return [nearly]
  if (tree.child(verb, 'aux:pass') === null || tree.child(verb, 'nsubj:pass', 'nsubj') !== null) return []
  for (let t = verb - 1; t >= Math.max(tree.sentenceOf(verb).first, verb - 6); t--) {
    const name = phrases.nameAt(t)
    const kind = name === null ? null : tree.doc.names[name]!.kind
    if (kind === 'Vaccine' || kind === 'Goods') return [{ role: 'item', phrase: phrases.at(t), by: 'nearest', confidence: 0.6 }]
  }
  return []
}
