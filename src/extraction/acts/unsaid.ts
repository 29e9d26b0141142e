import type { Role } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { judgedFor } from '../sentence/thanks.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { SPOKEN } from './act.js'
import { askedFirst, gotFromAsked } from './asked.js'
import { dealParties } from './deal-parties.js'
import { goodsBefore, goodsOfClause } from './goods-beside.js'
import { keepsWaiting, keptWaiting } from './kept-waiting.js'
import { whoLets } from './let.js'
import { nextInLine } from './next-in-line.js'
import { placeOfComing, placeOfOccasion } from './occasion.js'
import { givenTo, gotBy } from './owners.js'
import { placeOfSpeaker } from './spoken-in.js'
import { sponsors } from './sponsors.js'
import { backed, enabled, grateful, supported, thankedFor } from './supported.js'
import { addressed, affected, inConversation, partner, sawCome, told } from './told.js'
import { usersOf } from './users.js'

/** A trigger with the fillers that its own arguments gave. */
interface Reading {
  readonly tree: Tree
  readonly phrases: Phrases
  readonly trigger: Trigger
  readonly fills: readonly Fill[]
}

/** A way to find what an act's own arguments leave out. */
interface Rule {
  /** Asked only where nobody has this role yet; null: always. */
  readonly role: Role | null
  readonly find: (reading: Reading) => Fill[]
}

const isVerb = ({ trigger }: Reading) => trigger.pos === 'verb'
const gives = ({ trigger }: Reading) => trigger.frame.side === 'giving'
const receives = ({ trigger }: Reading) => trigger.frame.side === 'receiving'
const movesGoods = ({ trigger }: Reading) => trigger.frame.valence.get('subject') === 'item'
const isGiversAct = ({ trigger }: Reading) => trigger.frame.valence.get('subject') === 'provider'
const apart = (fills: readonly Fill[], found: readonly Fill[]) => found.filter((s) => !fills.some((f) => f.phrase.head === s.phrase.head))

/** "Thanked Japan for the doses that it donated": the deed is that of the noun which the clause is about. */
const deedOf = ({ tree, trigger }: Reading) => {
  const { deprel, head } = tree.token(trigger.head)
  return deprel === 'acl:relcl' && trigger.pos === 'verb' && trigger.frame.side === 'giving' ? head : trigger.head
}

/** What stands beside the act: goods, those it supports, those it is thanked for, who is told of it. */
const BESIDE: readonly Rule[] = [
  { role: 'item', find: (r) => (isVerb(r) ? goodsBefore(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'item', find: (r) => (isVerb(r) && movesGoods(r) ? goodsOfClause(r.tree, r.phrases, r.trigger.head) : []) },
  {
    role: 'recipient',
    find: (r) => (r.trigger.frame.valence.get('to') === 'recipient' ? supported(r.tree, r.phrases, r.trigger.head) : []),
  },
  // "the largest donor to COVAX, having given $4 billion"
  { role: 'recipient', find: (r) => (gives(r) ? backed(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'recipient', find: lentFor },
  { role: 'recipient', find: (r) => keptWaiting(r.tree, r.phrases, r.trigger, r.fills) },
  { role: 'provider', find: (r) => keepsWaiting(r.tree, r.phrases, r.trigger, r.fills) },
  { role: 'provider', find: thanked },
  { role: 'provider', find: (r) => (receives(r) && isVerb(r) ? thankedFor(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'provider', find: (r) => (receives(r) ? whoLets(r.tree, r.phrases, r.trigger.head) : []) },
  {
    role: 'provider',
    find: (r) =>
      apart(r.fills, sponsors(r.tree, r.phrases, r.trigger)).filter(
        (s) => !r.fills.some((f) => f.phrase.name !== null && f.phrase.name === s.phrase.name),
      ),
  },
  { role: 'provider', find: handedOn },
  {
    role: 'provider',
    find: (r) =>
      isVerb(r) && isGiversAct(r) && r.trigger.frame.side === 'speech' ? placeOfSpeaker(r.tree, r.phrases, r.trigger.head) : [],
  },
  { role: null, find: (r) => nextInLine(r.tree, r.phrases, r.trigger, r.fills) },
  { role: 'provider', find: (r) => toldOf(r, 'provider') },
  { role: 'recipient', find: (r) => toldOf(r, 'recipient') },
]

/** With whom the act is talked over, agreed on or asked for. */
const BETWEEN: readonly Rule[] = [
  {
    role: null,
    find: (r) =>
      r.trigger.pos === 'noun' && r.trigger.frame.evokes === 'Suspension'
        ? affected(r.tree, r.phrases, r.trigger.head).filter((a) => !r.fills.some((f) => f.role === a.role))
        : [],
  },
  {
    role: 'provider',
    find: (r) => (isVerb(r) && r.trigger.frame.evokes === 'Request' ? addressed(r.tree, r.phrases, r.trigger.head, 'provider') : []),
  },
  {
    role: 'recipient',
    find: (r) =>
      isVerb(r) && isGiversAct(r) && r.trigger.frame.side === 'speech' ? addressed(r.tree, r.phrases, r.trigger.head, 'recipient') : [],
  },
  {
    role: 'recipient',
    find: (r) =>
      r.trigger.pos === 'noun' && r.trigger.frame.evokes === 'Donation' && r.fills.some((f) => f.role === 'provider')
        ? apart(r.fills, givenTo(r.tree, r.phrases, r.trigger.head))
        : [],
  },
  { role: 'recipient', find: (r) => (isVerb(r) && gives(r) ? partner(r.tree, r.phrases, r.trigger.head, 'recipient') : []) },
  { role: 'provider', find: (r) => (isVerb(r) && !gives(r) ? partner(r.tree, r.phrases, r.trigger.head, 'provider') : []) },
  // "talks between Peru and COVAX to get 25,000 doses"
  { role: 'recipient', find: (r) => (isVerb(r) && !gives(r) && !r.fills.some(isTaker) ? bothTalk(r) : []) },
  { role: null, find: (r) => (isVerb(r) ? dealParties(r.tree, r.phrases, r.trigger.head, r.fills) : []) },
  { role: 'recipient', find: (r) => (isGiversAct(r) ? conversed(r, 'recipient') : []) },
  { role: 'provider', find: (r) => (isGiversAct(r) ? [] : conversed(r, 'provider')) },
  { role: 'recipient', find: (r) => (isGiversAct(r) ? grateful(r.tree, r.phrases, deedOf(r)) : []) },
  { role: 'recipient', find: (r) => (isGiversAct(r) ? askedFirst(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'provider', find: (r) => (receives(r) && isVerb(r) ? gotFromAsked(r.tree, r.phrases, r.trigger.head) : []) },
]

const isTaker = (f: Fill) => f.role === 'recipient'
const bothTalk = (r: Reading) =>
  partner(r.tree, r.phrases, r.trigger.head, 'recipient').filter((f) => r.fills.some((x) => x.role === 'provider') && !sameHead(r.fills, f))
const sameHead = (fills: readonly Fill[], f: Fill) => fills.some((x) => x.phrase.head === f.phrase.head)

/** Where it is done, and who is seen with the goods. */
const WHERE: readonly Rule[] = [
  { role: 'recipient', find: (r) => (movesGoods(r) ? sawCome(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'recipient', find: (r) => (receives(r) ? placeOfOccasion(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'recipient', find: (r) => (gives(r) && isVerb(r) ? placeOfComing(r.tree, r.phrases, r.trigger.head) : []) },
  { role: 'recipient', find: (r) => (isGiversAct(r) ? apart(r.fills, usersOf(r.tree, r.phrases, r.trigger.head)) : []) },
]

const complete = (rules: readonly Rule[]) => (tree: Tree, phrases: Phrases, trigger: Trigger, fills: Fill[]) => {
  for (const { role, find } of rules)
    if (role === null || !fills.some((f) => f.role === role)) fills.push(...find({ tree, phrases, trigger, fills }))
}

/** Adds to the fillers what stands beside the act, each rule where its role is still empty. */
export const addBeside = complete(BESIDE)
/** Adds those with whom the act is talked over, agreed on or asked for. */
export const addBetween = complete(BETWEEN)
/** Adds receivers by where it is done, and by who is seen with the goods. */
export const addWhere = complete(WHERE)

/** "Approved a loan to help Peru buy vaccines", "for Peru to buy vaccines": for whom the verb that the loan is of says. */
function lentFor({ tree, phrases, trigger }: Reading): Fill[] {
  const { deprel, head } = tree.token(trigger.head)
  if (trigger.frame.name !== 'lend-out' || deprel !== 'obj') return []
  return [...supported(tree, phrases, head), ...enabled(tree, phrases, head)]
}

/** "Thanked Japan for the doses that it donated". */
function thanked(reading: Reading): Fill[] {
  const { tree, phrases, trigger } = reading
  const deed = deedOf(reading)
  if (deed === trigger.head) return []
  return (judgedFor(tree, deed)?.doers ?? [])
    .flatMap((d) => phrases.all(d))
    .filter((p) => p.type === 'party')
    .map((phrase) => ({ role: 'provider', phrase, by: 'thanked', confidence: 0.75 }))
}

/** "Doses that Peru bought were sent on to Chile": who had got them gives them. */
function handedOn(reading: Reading): Fill[] {
  const { tree, phrases, trigger, fills } = reading
  if (!isVerb(reading) || !isGiversAct(reading) || !isPassive(tree, trigger.head)) return []
  const goods = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  return gotBy(tree, phrases, goods).filter((o) => !fills.some((f) => f.role === 'recipient' && f.phrase.name === o.phrase.name))
}

function toldOf(reading: Reading, role: 'provider' | 'recipient'): Fill[] {
  const { tree, phrases, trigger, fills } = reading
  if (!isVerb(reading) || trigger.frame.name === 'redirect') return []
  if (role === 'provider' && receives(reading) && tree.token(trigger.head).lemma !== 'expect') return []
  return apart(fills, told(tree, phrases, trigger.head)[role])
}

/** To whom the words are said in which the act is told. */
function conversed(reading: Reading, role: 'provider' | 'recipient'): Fill[] {
  const { tree, phrases, trigger, fills } = reading
  const said = SPOKEN.has(trigger.frame.evokes ?? '') || tree.token(trigger.head).deprel === 'xcomp'
  return isVerb(reading) && said ? apart(fills, inConversation(tree, phrases, trigger.head, role)) : []
}
