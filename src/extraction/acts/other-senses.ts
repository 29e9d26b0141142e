import type { Fill } from '../predicates/fill.js'
import { contents } from '../sentence/contents.js'
import { actsOnNone, tellsWhich } from '../sentence/indefinite.js'
import { PLACE_NOUNS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { AIRCRAFT, VEHICLES } from '../sentence/vehicles.js'
import { isPassive } from '../sentence/verbs.js'
import type { Act } from './act.js'
import { isAlternative } from './alternatives.js'
import { isLet } from './let.js'

/** What is reached or entered without goods going anywhere. */
const STAGES = new Set([
  'trial',
  'phase',
  'stage',
  'market',
  'use',
  'service',
  'force',
  'pool',
  'agreement',
  'deal',
  'accord',
  'target',
  'goal',
  'milestone',
  'level',
  'peak',
  'immunity',
  'conclusion',
  'consensus',
  'understanding',
  'compromise',
  'pipeline',
  'production',
])

/** What a contract is for that sells no goods. */
const WORK = new Set(['production', 'manufacture', 'manufacturing', 'trial', 'development', 'bottling', 'packaging', 'research'])

/** What somebody is able to do, he need not do. */
const ABILITY = new Set(['ability', 'capability', 'capacity', 'right', 'means'])

/** Why a word that could tell of a transfer does not do so here, or null. */
export function otherSense(tree: Tree, { trigger, type, fills, rejected, factuality, inner }: Act): string | null {
  const { head, pos, frame } = trigger
  const { lemma, deprel, head: governor } = tree.token(head)
  // "slower than promised", "as pledged"
  if (pos === 'verb' && isMeasure(tree, head)) return 'what something is measured by'
  if (pos === 'verb' && isAlternative(tree, head)) return 'one of two ways that are open'
  // "the batch was split between first and second shots"
  if (frame.name === 'share' && rejected.some((r) => /^(?:between|into|among)$/.test(r.fn) && /goods|quantity/.test(r.why)))
    return 'what goods are made up of'
  // "over the coming months", "the following week"
  if (
    deprel === 'amod' &&
    governor >= 0 &&
    ['come', 'follow'].includes(lemma) &&
    (tree.isTime(governor) || TIMES.has(tree.token(governor).lemma))
  )
    return 'a time to come'
  // "entered clinical trials", "reached an agreement"
  if (
    frame.name === 'arrive' &&
    (lemma === 'enter' || lemma === 'reach') &&
    tree.childrenBy(head, 'obj').some((o) => STAGES.has(tree.token(o).lemma))
  )
    return 'a stage that is reached'
  // "cases rose, reaching a record 172": a height, no receiver
  if (
    lemma === 'reach' &&
    pos === 'verb' &&
    tree
      .childrenBy(head, 'obj')
      .some((o) => !PLACE_NOUNS.has(tree.token(o).lemma) && fills.every((f) => !tree.governs(o, f.phrase.head) && f.phrase.head !== o))
  )
    return 'a height that is reached'
  // "a contract for the production of the vaccine"
  if (
    type === 'Purchase' &&
    pos === 'noun' &&
    tree.childrenBy(head, 'nmod', 'acl').some((o) => ['for', 'on'].includes(tree.preposition(o)) && WORK.has(tree.token(o).lemma))
  )
    return 'a contract to make goods'
  // "their ability to receive and store the vaccine"
  if (pos === 'verb' && tree.token(head).xpos === 'VB' && governorsOf(tree, head).some((g) => ABILITY.has(tree.token(g).lemma)))
    return 'what somebody is able to do'
  // "gave the company 20 days to deliver"
  if (pos === 'verb' && tree.token(head).xpos === 'VB' && isDeadline(tree, head)) return 'a deadline'
  // "20,000 doses will be there on Monday" come; what is there lies there
  if (frame.name === 'be-there' && (tree.child(head, 'aux') === null || !countsSubject(tree, head))) return 'being there, not coming'
  if (type === 'Request' && tellsWhich(tree, head)) return 'whatever is asked for'
  if (type === 'Request' && asksOwnLawmakers(tree, head, fills)) return 'a budget'
  if (type === 'Rejection' && actsOnNone(tree, head)) return 'nothing is refused'
  // "these shipments are part of the donation": what was told before
  if (
    pos === 'noun' &&
    (frame.name === 'ship' || frame.name === 'deliver') &&
    tree.childrenBy(head, 'det').some((d) => ['these', 'those', 'this', 'that'].includes(tree.token(d).form.toLowerCase())) &&
    !fills.some((f) => f.role !== 'item')
  )
    return 'the goods just told of'
  // "Ghana has 600,000 doses from India in store" tells what is there, "had 4,000 doses from India" what has come
  if (
    frame.name === 'have' &&
    !isLet(tree, head) &&
    !(/^VB[DN]$/.test(tree.token(head).xpos) && fills.some((f) => f.role === 'provider' && f.by === 'from')) &&
    !isOwed(tree, head, fills) &&
    !hasHad(tree, head, fills)
  )
    return 'having, not getting'
  // "with 50,000 doses in its hold"
  if (pos === 'noun' && lemma === 'hold' && tree.preposition(head) === 'in') return 'part of a vehicle'
  // "the gift has drawn little attention"
  if (lemma === 'draw' && !fills.some((f) => f.role === 'item' && f.by.startsWith('object'))) return 'no goods are drawn'
  // "wants more doses" is no more than a wish, "doses that Chad did not want" could be spared
  if (frame.name === 'want' && (factuality !== 'negated' || deprel === 'acl:relcl')) return 'a wish'
  // "owes its doses to its neighbours"
  if (lemma === 'owe' && tree.childrenBy(head, 'obj').some((o) => tree.subtree(o).some((t) => tree.token(t).deprel === 'nmod:poss')))
    return 'a debt of thanks'
  // "owes China 3 billion dollars" is a debt
  if (lemma === 'owe' && fills.some((f) => f.role === 'item' && f.phrase.type === 'money')) return 'a debt'
  // "doses, to be paid for from a fund": who buys is not said
  if (frame.name === 'pay' && isPassive(tree, head) && tree.childrenBy(head, 'obl').every((o) => tree.preposition(o) !== 'by'))
    return 'who pays is not said'
  // "sent a letter along with the aid", "received requests for masks from Chad"
  if (pos === 'verb' && tree.childrenBy(head, 'obj', 'nsubj:pass').some((o) => isWords(tree, o, type))) return 'words are sent, not goods'
  // "it is unclear which countries received what"
  if (pos === 'verb' && tree.childrenBy(head, 'nsubj').some((s) => tree.childrenBy(s, 'det').some((d) => tree.token(d).xpos === 'WDT')))
    return 'a question'
  // "the king ordered eight flights to Lima"
  if (lemma === 'order' && type === 'Purchase' && tree.childrenBy(head, 'obj').some((o) => AIRCRAFT.has(tree.token(o).lemma)))
    return 'an order to fly'
  // "the deliveries for Peru and Chad are two different matters"
  if (pos === 'noun' && deprel === 'nsubj' && TOPICS.has(tree.token(governor).lemma) && tree.child(governor, 'cop') !== null)
    return 'only talked of'
  if (type === 'Suspension' && isTraffic(tree, fills)) return 'traffic that is stopped'
  // "will be sent out once clinics are ready to receive them"
  if (frame.side === 'receiving' && awaitsReadiness(tree, head)) return 'what must come first'
  // "170,000 doses left in stock": they stay where they are
  if (lemma === 'leave' && remains(tree, trigger)) return 'what is left'
  // "it is vital to send doses", "it is time to share"
  if (pos === 'verb' && isCalledFor(tree, head)) return 'what is judged, not done'
  // "can send the vaccine": able to, and nothing said of how much or when
  if (isAble(tree, trigger, fills)) return 'what somebody is able to do'
  // "without delay", "without any delays"
  if (type === 'Suspension' && pos === 'noun' && tree.preposition(head) === 'without') return 'nothing is late'
  // "moved the doses to a cold store": no country loses them to another
  if (
    frame.name === 'move' &&
    !(fills.some((f) => f.role === 'redirectedTo') && fills.some((f) => f.role === 'recipient' && f.by === 'from'))
  )
    return 'moved about'
  // "will release $2 billion" plans for what is there already
  if (lemma === 'release' && !fills.some((f) => f.role === 'item' && f.phrase.type !== 'money')) return 'money that is freed'
  // "owes its vaccines to Peru": it got them there
  if (pos === 'verb' && lemma === 'owe' && tree.childrenBy(head, 'obj').some((o) => tree.child(o, 'nmod:poss') !== null))
    return 'thanks that are owed'
  // "thanked Peru for its support": for no goods that the words count or name
  if (frame.name === 'thank' && !fills.some((f) => f.role === 'item' && saysGoods(tree, f))) return 'thanks for no goods'
  // "Denmark suspended the AstraZeneca vaccine": its use, and no transfer
  if (type === 'Suspension' && pos === 'verb' && !inner.length && !fills.some((f) => f.role === 'recipient') && stopsUse(tree, fills))
    return 'the use of a vaccine is stopped'
  return null
}

/** Words for what ought to be done, or is hard to do. */
const JUDGED =
  /^(?:important|vital|crucial|essential|necessary|imperative|critical|urgent|time|difficult|hard|harder|easy|easier|impossible|best|better|unfair|sense|need|duty|priority|immoral|moral|wise|unwise|cheap|cheaper|costly|expensive)$/

/** "It is vital to send doses", "it is time for Peru to share", "it is crucial that rich countries send doses". */
function isCalledFor(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.token(verb)
  if (head < 0 || !['csubj', 'ccomp', 'acl', 'xcomp', 'advcl'].includes(deprel) || !JUDGED.test(tree.token(head).lemma.toLowerCase()))
    return false
  const empty = [head, tree.token(head).head].some(
    (h) => h >= 0 && tree.childrenBy(h, 'expl', 'nsubj').some((s) => tree.token(s).form.toLowerCase() === 'it'),
  )
  const subjunctive = /^VBP?$/.test(xpos) && tree.childrenBy(verb, 'aux', 'aux:pass').length === 0
  return empty && subjunctive
}

/** "Later than promised", "as agreed": a bare participle that others are measured by. */
const isMeasure = (tree: Tree, verb: number) =>
  tree.token(verb).xpos === 'VBN' &&
  ['than', 'as'].includes(tree.doc.tokens[verb - 1]?.form.toLowerCase() ?? '') &&
  tree.child(verb, 'nsubj', 'nsubj:pass', 'obj', 'aux', 'aux:pass') === null &&
  ['advcl', 'ccomp', 'acl', 'dep'].includes(tree.token(verb).deprel)

/** Goods that are counted or named, not "help" or "a donation", and of which no clause of their own tells how they came. */
const saysGoods = (tree: Tree, { phrase }: Fill) =>
  phrase.type === 'goods' &&
  tree.child(phrase.head, 'acl', 'acl:relcl') === null &&
  (tree.child(phrase.head, 'nummod') !== null || (phrase.name !== null && tree.doc.names[phrase.name]!.kind === 'Vaccine'))

/** Is what is stopped a product itself, neither counted nor sent anywhere? */
function stopsUse(tree: Tree, fills: readonly Fill[]): boolean {
  const goods = fills.filter((f) => f.role === 'item')
  return (
    goods.length > 0 &&
    goods.every(({ phrase }) => {
      const { lemma, xpos } = tree.token(phrase.head)
      const product = phrase.name !== null && tree.doc.names[phrase.name]!.kind === 'Vaccine'
      return (
        !phrase.anaphor &&
        /^NNP?$/.test(xpos) &&
        (product || /^(?:vaccine|jab|shot)$/.test(lemma)) &&
        !tree.childrenBy(phrase.head, 'nummod').length
      )
    })
  )
}

const MESSAGES = new Set([
  'letter',
  'message',
  'condolence',
  'greeting',
  'invitation',
  'reply',
  'response',
  'answer',
  'telegram',
  'note',
  'notice',
  'notification',
  'confirmation',
  'information',
  'statement',
  'signal',
  'reminder',
])
const ASKED = new Set([
  'request',
  'appeal',
  'plea',
  'offer',
  'pledge',
  'promise',
  'proposal',
  'enquiry',
  'inquiry',
  'commitment',
  'assurance',
])

const isWords = (tree: Tree, noun: number, type: string) =>
  MESSAGES.has(tree.token(noun).lemma) || ((type === 'Delivery' || type === 'Shipment') && ASKED.has(tree.token(noun).lemma))

const TOPICS = new Set(['matter', 'issue', 'question', 'subject', 'story', 'topic', 'concern'])

const AID_TRAFFIC = new Set(['aid', 'relief', 'cargo', 'medical', 'vaccine', 'humanitarian', 'supply', 'freight', 'rescue', 'delivery'])

/** "Passenger flights will be suspended": nothing says that they bring goods; "the flight was called off" may have. */
const isTraffic = (tree: Tree, fills: Act['fills']) => {
  const stopped = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  return stopped.length > 0 && stopped.every((head) => VEHICLES.has(tree.token(head).lemma) && isAnyTraffic(tree, head))
}

const isAnyTraffic = (tree: Tree, head: number) =>
  tree.token(head).xpos === 'NNS' &&
  contents(tree, head).length === 0 &&
  !tree.childrenBy(head, 'det').some((d) => ['the', 'these', 'those'].includes(tree.token(d).form.toLowerCase())) &&
  !tree.childrenBy(head, 'amod', 'compound').some((m) => AID_TRAFFIC.has(tree.token(m).lemma.toLowerCase()))

const READY = new Set(['ready', 'prepared', 'prepare', 'able', 'equipped', 'equip', 'set'])

function awaitsReadiness(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.token(verb)
  if (xpos !== 'VB' || deprel !== 'xcomp') return false
  // "was unprepared to receive any"
  if (/^(?:un|under|ill-)(?:prepared|ready|equipped|fit)$/.test(tree.token(head).form.toLowerCase())) return true
  if (!READY.has(tree.token(head).lemma)) return false
  return (
    tree.token(head).deprel === 'advcl' &&
    tree.childrenBy(head, 'mark', 'advmod').some((m) => /^(?:once|when|until|till|if|as|after)$/i.test(tree.token(m).form))
  )
}

const countsSubject = (tree: Tree, head: number) =>
  tree.childrenBy(head, 'nsubj').some((s) => tree.token(s).upos === 'NUM' || tree.child(s, 'nummod') !== null)

/** "Jordan has had 288,000 doses": the perfect tells of getting, where a party and a number are named. */
const hasHad = (tree: Tree, verb: number, fills: Act['fills']) =>
  tree.token(verb).xpos === 'VBN' &&
  tree.childrenBy(verb, 'aux').some((a) => tree.token(a).lemma === 'have') &&
  fills.some((f) => f.role === 'recipient' && (f.phrase.name !== null || f.phrase.entity !== null)) &&
  tree.childrenBy(verb, 'obj').some((o) => tree.token(o).upos === 'NUM' || tree.child(o, 'nummod') !== null)

const LAWMAKERS = /^(?:congress|parliament|lawmaker|legislature|senate|senator|assembly|legislator)$/i

/** "The government asked parliament for $2 billion": money that a state gives itself. */
const asksOwnLawmakers = (tree: Tree, head: number, fills: Act['fills']) =>
  fills.some((f) => f.role === 'item' && f.phrase.type === 'money') &&
  [...tree.childrenBy(head, 'obj', 'iobj', 'obl', 'nmod'), ...tree.childrenBy(head, 'obj').flatMap((o) => tree.childrenBy(o, 'nmod'))].some(
    (o) => LAWMAKERS.test(tree.token(o).lemma),
  )

/** "20,000 doses are left", "the doses left with us"; but "doses left for Peru", "a plane left". */
function remains(tree: Tree, { head, pos, tokens }: Act['trigger']): boolean {
  const { deprel, xpos } = tree.token(head)
  if (pos !== 'verb' || tokens.length > 1 || !/^VB[DN]$/.test(xpos)) return false
  if (!isPassive(tree, head) && !['acl', 'amod'].includes(deprel)) return false
  return tree.child(head, 'obj') === null && !tree.childrenBy(head, 'obl').some((o) => ['for', 'to', 'from'].includes(tree.preposition(o)))
}

/** "The government can send the vaccine": with "can", of goods that nothing counts, on no day. */
const isAble = (tree: Tree, { head, pos, frame }: Act['trigger'], fills: Act['fills']) =>
  pos === 'verb' &&
  frame.side === 'giving' &&
  tree.childrenBy(head, 'aux').some((a) => tree.token(a).form.toLowerCase() === 'can') &&
  fills.some((f) => f.role === 'provider' && f.by.startsWith('subject')) &&
  !fills.some((f) => f.role === 'item' && (f.phrase.type === 'quantity' || f.phrase.type === 'money' || counts(tree, f.phrase.head))) &&
  !tree.childrenBy(head, 'obl', 'obl:unmarked').some((o) => tree.isTime(o))

const counts = (tree: Tree, goods: number) => tree.subtree(goods).some((t) => tree.token(t).upos === 'NUM')

/** "Thanks to Spain, Peru has 288,000 doses": it got them from there. */
const isOwed = (tree: Tree, verb: number, fills: Act['fills']) =>
  fills.some((f) => f.role === 'provider' && f.by.startsWith('courtesy-of')) &&
  tree.childrenBy(verb, 'obj').some((o) => tree.token(o).upos === 'NUM' || tree.child(o, 'nummod') !== null)

const TIMES = new Set([
  'day',
  'week',
  'month',
  'year',
  'quarter',
  'hour',
  'weekend',
  'period',
  'season',
  'winter',
  'summer',
  'autumn',
  'spring',
])

/** The noun that an infinitive hangs on, itself or as one of several. */
function governorsOf(tree: Tree, verb: number): number[] {
  const { deprel, head } = tree.token(verb)
  if (head < 0) return []
  if (deprel === 'conj') return governorsOf(tree, head)
  return deprel === 'acl' ? [head] : []
}

/** "Gave Rostec 20 days to deliver", "has until Friday to ship". */
function isDeadline(tree: Tree, verb: number): boolean {
  const { deprel, head } = tree.token(verb)
  if (head < 0 || !['acl', 'xcomp', 'advcl'].includes(deprel)) return false
  const giver = deprel === 'acl' ? tree.token(head).head : head
  if (giver < 0 || !['give', 'have', 'get'].includes(tree.token(giver).lemma)) return false
  return tree
    .childrenBy(giver, 'obj', 'obl', 'iobj')
    .some((o) => o < verb && TIMES.has(tree.token(o).lemma) && tree.child(o, 'nummod') !== null)
}
