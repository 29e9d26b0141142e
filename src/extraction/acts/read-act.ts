import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { isPlanOf } from '../predicates/noun-arguments.js'
import type { Trigger } from '../predicates/triggers.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isScheduled } from '../sentence/waited-for.js'
import { timeOf } from '../sentence/when.js'
import { type Act, SPOKEN } from './act.js'
import { airdropped } from './airdrop.js'
import { asksWhether } from './asked.js'
import { saidToBeHad } from './available.js'
import { calledOffByTaker } from './called-off.js'
import { isExportBan, isLifted, keptBy } from './export-bans.js'
import { factualityOf } from './factuality.js'
import { fetchedBy } from './fetched.js'
import { ofLoad } from './kept-waiting.js'
import { ceremonyOf, partiesOfCeremony } from './occasion.js'
import { paidAsGift } from './payers.js'
import { repaid, repays } from './repaid.js'
import { assignRoles } from './roles.js'
import { shareAmongThemselves, sharers } from './sharing.js'
import { triggerArguments } from './trigger-arguments.js'
import { addBeside, addBetween, addWhere } from './unsaid.js'
import { helpersOf } from './via.js'
import { withDone } from './with-done.js'

/** Classes of acts that a carrier may do for the party that gives. */
const CARRYING = new Set(['Shipment', 'Delivery'])

/** One trigger with its roles, before acts are joined. */
export function readAct(tree: Tree, phrases: Phrases, trigger: Trigger): Act {
  const { head, pos, frame } = trigger
  const ceremony = pos === 'noun' ? ceremonyOf(tree, head) : null
  const args = triggerArguments(tree, phrases, trigger, ceremony)
  const { fills: said, rejected } = assignRoles(tree, phrases, frame.valence, args, head, CARRYING.has(frame.evokes ?? ''))
  const assigned = ofLoad(tree, head, said)
  const gift = paidAsGift(tree, phrases, trigger, assigned)
  const repaying = repays(tree, trigger)
  const own = repaying
    ? repaid(tree, phrases, trigger, assigned)
    : (gift ?? withDone(tree, phrases, trigger, calledOffByTaker(tree, phrases, trigger, assigned)))
  // "Peru is the first recipient of support": what is said of a party is not another
  const fills = (ceremony === null ? own : partiesOfCeremony(tree, phrases, ceremony, own)).filter(
    (f) => f.phrase.type !== 'party' || f.phrase.name !== null || tree.child(f.phrase.head, 'cop') === null,
  )
  addBeside(tree, phrases, trigger, fills)
  // "told Kampala to expect 600,000 doses": the giver gives its word
  const promised = frame.name === 'expect' && fills.some((f) => f.role === 'provider' && f.by === 'told' && f.phrase.type === 'party')
  const other = isOtherSense(tree, phrases, trigger, fills)
  const had = saidToBeHad(tree, phrases, trigger, fills)
  fills.push(...had)
  // "the campaign goes ahead", "went to work": nothing goes anywhere
  const nowhere = frame.needs === 'recipient' && !had.length && !fills.some((f) => f.role === 'recipient')
  addBetween(tree, phrases, trigger, fills)
  const offers = fills.some((f) => f.role === 'provider') ? [] : asksWhether(tree, phrases, trigger)
  fills.push(...offers)
  addWhere(tree, phrases, trigger, fills)
  const goods = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  for (const phrase of helpersOf(tree, phrases, head, goods))
    if (!fills.some((f) => f.phrase.head === phrase.head)) fills.push({ role: 'via', phrase, by: 'helper', confidence: 0.7 })
  // what sets off is had by whoever it sets off from
  if (frame.valence.get('subject') === 'item' && frame.valence.get('object') === 'provider')
    fills.push(...fetchedBy(tree, phrases, args, fills))
  const { value, cue } = factualityOf(tree, head)
  const among = value === 'planned' && shareAmongThemselves(tree, trigger, fills)
  // "get vaccines to people" is no receiving
  const causative = frame.side === 'receiving' && frame.weak && args.some((a) => (a.fn === 'to' || a.fn === 'into') && a.head > head)
  const exportBan = isExportBan(tree, trigger)
  const fallen = airdropped(tree, phrases, trigger, fills)
  const typeHere = () => {
    if (causative || other || nowhere) return ''
    if (exportBan) return 'Suspension'
    if (fallen !== null) return 'Delivery'
    if (among || wasToReceive(tree, trigger)) return 'Allocation'
    if (offers.length) return 'Offer'
    if (repaying) return value === 'planned' ? 'Pledge' : 'Delivery'
    if (promised) return 'Pledge'
    return gift !== null ? 'Donation' : (frame.evokes ?? '')
  }
  return {
    trigger,
    type: typeHere(),
    fills: fallen ?? (among ? sharers(fills) : exportBan ? keptBy(fills) : fills),
    rejected,
    factuality: offers.length ? 'actual' : frame.means && value === 'actual' ? frame.means : value,
    cue,
    time: timeOf(tree, head, SPOKEN.has(frame.evokes ?? '') || (frame.whenPlanned === 'Pledge' && value === 'planned')),
    tokens: new Set([...trigger.tokens, ...fills.map((f) => f.phrase.head)]),
    inner: [],
    terms: false,
    outer: null,
    dropped: null,
    rule: `${pos}-frame/${frame.name}`,
  }
}

function isOtherSense(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger, fills: readonly Fill[]): boolean {
  const items = fills.filter((f) => f.role === 'item')
  // "helped Nepal with masks" gives; helping alone does not
  const takesWith = frame.valence.get('with') === 'item'
  if (takesWith && !items.some((f) => f.by.startsWith('with') || frame.valence.get('object') === 'item')) return true
  // "the distribution of doses" to clinics, but "the distribution list for 2 million doses"
  if (pos === 'noun' && tree.token(head).lemma === 'distribution' && !isPlanOf(tree, head)) return true
  // "the gift to Peru followed a shipment to Chad": one act after another
  if (frame.name === 'follow' && tree.childrenBy(head, 'obj').some((o) => tree.doc.tokens[Math.min(...tree.subtree(o)) - 1]?.form !== ','))
    return true
  // "the millions who had to leave Ukraine": people
  if (frame.name === 'leave' && fills.some((f) => f.role === 'item' && isCrowd(tree, phrases, f.phrase.head))) return true
  // "left Nepal without doses", "left it short": nothing sets off
  if (frame.name === 'leave' && tree.child(head, 'obj') !== null && (tree.child(head, 'xcomp') !== null || hasWithout(tree, head)))
    return true
  // "lifted its ban on exports": nothing is held up
  if (pos === 'noun' && (frame.name === 'suspend' || frame.name === 'ban') && isLifted(tree, head)) return true
  // "shared its commitment to provide beds": words
  if (frame.name === 'share' && tree.childrenBy(head, 'obj').some((o) => SAID.has(tree.token(o).lemma))) return true
  // "to help people in Peru obtain water": what the aid is for
  if (frame.side === 'receiving' && tree.token(head).xpos === 'VB' && isHelpedTo(tree, head)) return true
  // "counts on Peru": nobody is expected to send anything
  if (tree.token(head).lemma === 'count' && !items.some((f) => phrases.count(f.phrase.head) !== null)) return true
  // "an application for Sputnik V" is for its approval, one for 300,000 doses asks for them
  if (pos === 'noun' && tree.token(head).lemma === 'application' && !items.some((f) => phrases.count(f.phrase.head) !== null)) return true
  // "the deal calls for doses to be sent": its terms, nobody's request
  return pos === 'verb' && frame.evokes === 'Request' && surfaceSubjects(tree, head).some((s) => TERMS.has(tree.token(s.head).lemma))
}

/** "Millions", of no goods. */
const isCrowd = (tree: Tree, phrases: Phrases, head: number) =>
  /^(?:million|thousand|hundred)s?$/.test(tree.token(head).lemma) && tree.token(head).upos === 'NOUN' && !phrases.goods(head).length

const hasWithout = (tree: Tree, verb: number) => tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'without')

const SAID = new Set([
  'commitment',
  'view',
  'concern',
  'goal',
  'information',
  'experience',
  'vision',
  'interest',
  'plan',
  'assessment',
  'hope',
])

/** "… to help people obtain", wherever the parser hung the second verb. */
function isHelpedTo(tree: Tree, verb: number): boolean {
  if (tree.childrenBy(verb, 'mark').length) return false
  for (let t = verb - 1; t > verb - 8 && t >= tree.sentenceOf(verb).first + 1; t--)
    if (tree.token(t).lemma === 'help') return tree.token(t - 1).form.toLowerCase() === 'to'
    else if (tree.token(t).upos === 'VERB') return false
  return false
}

const TERMS = new Set(['deal', 'agreement', 'contract', 'plan', 'arrangement', 'accord', 'memorandum'])

/** "Venezuela was to have received": what was meant for it. */
const wasToReceive = (tree: Tree, { head, pos, frame }: Trigger) =>
  pos === 'verb' &&
  frame.side === 'receiving' &&
  isScheduled(tree, head) &&
  tree.childrenBy(head, 'aux').some((a) => ['was', 'were'].includes(tree.token(a).form.toLowerCase()))
