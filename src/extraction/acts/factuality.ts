import type { Factuality } from '../../model/index.js'
import { helpingBy } from '../sentence/by-helping.js'
import { scheduledFor } from '../sentence/scheduled-for.js'
import { LEAVE } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { FUTURE_AUX, isScheduled, waitedFor } from '../sentence/waited-for.js'
import { BENEFITS, DENIALS, GROW, HAPPENS, NEGATIONS, PLANS, POSSIBILITIES, POSSIBLE_AUX, UNDER_WAY } from './factuality-words.js'
import { saidToBeFalse } from './false-reports.js'
import { preventedBy } from './kept-from.js'
import { isComing, isOccasion } from './occasion.js'

/** Why an act has its factuality, for `explain`. */
export interface FactualityReading {
  readonly value: Factuality
  /** The words that decided it. */
  readonly cue: number | null
}

/**
 * Whether the text presents the act at `trigger` as having happened, as planned, as possible, or as not so:
 * from negation, auxiliaries, the verbs and nouns that govern it, and conditions.
 */
export function factualityOf(tree: Tree, trigger: number): FactualityReading {
  const { token } = tree
  let planned: number | null = null
  let possible: number | null = null
  let perfect = false
  const untrue = saidToBeFalse(tree, trigger, (t) => negationOf(tree, t) !== null)
  if (untrue !== null) return { value: 'negated', cue: untrue }
  const kept = preventedBy(tree, trigger)
  if (kept !== null) return { value: 'negated', cue: kept }
  /** At the clause beside that of the act, whose tense and negation are its own. */
  let beside = false
  let from: number | null = null
  for (let at = trigger, step = 0; at >= 0 && step < 8; step++) {
    const here = token(at)
    const negation = beside || (from !== null && !sharesNegation(tree, at, from)) ? null : negationOf(tree, at)
    from = null
    // "will not expand the export": what does not grow goes on
    if (negation !== null && step > 0 && GROW.has(here.lemma)) break
    // "will not be shipped until they are approved": later, and not never
    if (negation !== null && step === 0 && waits(tree, at)) return { value: 'planned', cue: negation }
    if (negation !== null) return { value: 'negated', cue: negation }
    for (const aux of beside ? [] : tree.childrenBy(at, 'aux', 'cop')) {
      const word = token(aux).form.toLowerCase()
      if (FUTURE_AUX.has(word)) planned ??= aux
      else if (POSSIBLE_AUX.has(word)) possible ??= aux
      else if (word === 'should' || word === 'must') planned ??= aux
      else if (token(aux).lemma === 'have' && step === 0) perfect = true
    }
    if (!beside && isScheduled(tree, at)) planned ??= at
    beside = false
    if (step === 0) planned ??= saidIn(tree, at) ?? waitedFor(tree, at) ?? scheduledFor(tree, at)?.governor ?? null
    if (step === 0) {
      planned ??= isComingLater(tree, at) ? at : null
      planned ??= adjectiveOf(tree, at, COMING) ?? settledOn(tree, at)
      possible ??= adjectiveOf(tree, at, OPEN) ?? talkedOf(tree, at) ?? talkedAbout(tree, at)
    }
    // "will help Peru by sending doses": what is done by an act has the tense of that act
    const done = step === 0 ? (helpingBy(tree, at)?.verb ?? doneBy(tree, at) ?? wentOn(tree, at)) : null
    if (done !== null) {
      at = done
      continue
    }
    if (here.xpos === 'VB' && here.deprel === 'advcl' && step === 0 && isComing(tree, here.head)) {
      at = here.head
      continue
    }
    if (
      here.upos === 'VERB' &&
      here.xpos === 'VB' &&
      tree.childrenBy(at, 'mark').some((m) => token(m).form.toLowerCase() === 'to') &&
      here.deprel !== 'xcomp' &&
      here.deprel !== 'ccomp' &&
      here.deprel !== 'acl'
    ) {
      if (here.deprel === 'root' || here.deprel === 'parataxis' || here.deprel === 'conj')
        planned ??= at // headline: "Nepal to receive"
      else if (here.deprel === 'advcl' && step === 0 && tree.childrenBy(here.head, 'obj').some((o) => LEAVE.has(token(o).lemma)))
        possible ??= at
      else if (here.deprel === 'advcl' && (step === 0 || helps(tree, trigger, at)) && !isOccasion(tree, here.head) && !isRanked(tree, at))
        planned ??= at
    }
    if (tree.childrenBy(at, 'advcl').some((c) => tree.childrenBy(c, 'mark').some((m) => token(m).form.toLowerCase() === 'if')))
      possible ??= at
    if (
      tree
        .childrenBy(at, 'advmod')
        .some((a) => ['reportedly', 'allegedly', 'possibly', 'perhaps', 'probably', 'likely'].includes(token(a).form.toLowerCase()))
    )
      possible ??= at
    if (tree.childrenBy(at, 'cc:preconj', 'cc').some((c) => token(c).form.toLowerCase() === 'either')) possible ??= at
    const awaited = step === 0 ? awaitedEnd(tree, at) : null
    if (awaited !== null) return { value: 'planned', cue: awaited }
    const impossible = step === 0 ? impossibleTo(tree, at) : null
    if (impossible !== null) return { value: 'negated', cue: impossible }
    if (here.head < 0) break
    // "30,000 doses to be flown in by May"
    const toBe = here.xpos === 'VBN' && tree.childrenBy(at, 'mark').some((m) => token(m).form.toLowerCase() === 'to')
    if (step === 0 && toBe && (here.deprel === 'acl' || here.deprel === 'advcl')) planned ??= at
    // a participle that qualifies goods is done, whatever becomes of them
    if (step === 0 && here.xpos === 'VBN' && (here.deprel === 'amod' || here.deprel === 'acl')) break
    const governor = token(here.head)
    const lemma = governor.lemma.toLowerCase()
    const relation = here.deprel
    if (relation === 'advcl' && tree.childrenBy(at, 'mark').some((m) => ['if', 'unless'].includes(token(m).form.toLowerCase())))
      return { value: 'possible', cue: at }
    // "will announce a package of support"
    if (relation === 'nmod' && step === 0 && tree.preposition(at) === 'of' && PACKAGES.has(lemma)) {
      at = here.head
      continue
    }
    if (relation === 'conj') {
      // "announced a plan to send doses and gave money": the past tense goes with no infinitive
      if (here.xpos === 'VBD' && governor.xpos === 'VB' && tree.child(at, 'aux') === null) break
      beside = isClause(tree, at)
      from = at
      at = here.head
      continue
    }
    const complement = ['xcomp', 'ccomp', 'acl', 'obj', 'nmod', 'obl', 'csubj', 'advcl', 'nsubj', 'nsubj:pass', 'compound'].includes(
      relation,
    )
    if (!complement) break
    // "to arrive", "arriving", "to be delivered"
    const infinitive = here.xpos === 'VB' || here.xpos === 'VBG' || toBe
    // "bought to donate"
    if (relation === 'xcomp' && here.xpos === 'VB' && ['buy', 'purchase', 'order', 'acquire', 'procure'].includes(lemma))
      planned ??= here.head
    if (['xcomp', 'ccomp', 'acl', 'obj', 'csubj', 'nsubj:pass'].includes(relation)) {
      if (DENIALS.has(lemma) && relation !== 'nsubj:pass' && (relation !== 'obj' || lemma === 'deny'))
        return { value: 'negated', cue: here.head }
      if (infinitive || governor.upos === 'ADJ' || governor.upos === 'NOUN' || relation === 'obj' || relation === 'nsubj:pass') {
        // "will be able to receive doses": a promise, and no chance
        if (lemma === 'able' && tree.childrenBy(here.head, 'aux').some((a) => /^(?:will|['’]ll)$/i.test(token(a).form)))
          planned ??= here.head
        else if (POSSIBILITIES.has(lemma)) {
          if (relation !== 'obj' || !isSettled(tree, at, here.head)) possible ??= here.head
        }
        if (UNDER_WAY.has(lemma)) perfect ||= false
        else if (
          PLANS.has(lemma) &&
          (infinitive ||
            relation === 'acl' ||
            (relation === 'obj' &&
              ['plan', 'announce', 'expect', 'prepare', 'await', 'schedule'].includes(lemma) &&
              // "announced the donation of": it is made
              !(lemma === 'announce' && (isDefinite(tree, at) || givesOf(tree, at) || STOPS.has(here.lemma)))) ||
            relation === 'nsubj:pass')
        )
          planned ??= here.head
      } else if (lemma === 'hope' || (relation === 'ccomp' && lemma === 'ensure')) possible ??= here.head
    }
    // "had no doses to donate"
    if (relation === 'advcl' && here.xpos === 'VB' && lemma === 'have' && negationOf(tree, here.head) !== null)
      return { value: 'negated', cue: negationOf(tree, here.head) }
    if (relation === 'advcl' && here.xpos !== 'VBG' && here.xpos !== 'VB' && step === 0) break
    if ((relation === 'obl' || relation === 'nmod') && tree.childrenBy(at, 'det').some((d) => token(d).form.toLowerCase() === 'any')) {
      const denied = negationOf(tree, here.head)
      if (denied !== null) return { value: 'negated', cue: denied }
    }
    // "will see Seoul send them back": the bare infinitive has the tense of its governor
    if (relation === 'ccomp' && here.xpos === 'VB' && tree.child(at, 'aux', 'mark') === null) {
      at = here.head
      continue
    }
    // "deliveries will begin": what an act named by a noun will do, it has not done yet
    if (relation === 'nsubj' && here.upos === 'NOUN' && step === 0 && !BENEFITS.has(lemma) && (HAPPENS.has(lemma) || !isDefinite(tree, at)))
      planned ??= tree.childrenBy(here.head, 'aux').find((a) => FUTURE_AUX.has(token(a).form.toLowerCase())) ?? null
    if (relation === 'ccomp' || relation === 'advcl' || relation === 'obl' || relation === 'nmod' || relation === 'nsubj') {
      // a reported or adverbial clause keeps its own tense; only denial and hope reach into it
      if (
        relation === 'ccomp' &&
        governor.upos === 'VERB' &&
        negationOf(tree, here.head) !== null &&
        !isAsked(tree, at) &&
        !['say', 'tell', 'know', 'rule'].includes(lemma)
      )
        return { value: 'negated', cue: here.head }
      break
    }
    at = here.head
  }
  if (yetTo(tree, trigger) !== null) return { value: 'negated', cue: yetTo(tree, trigger) }
  if (possible !== null && !perfect) return { value: 'possible', cue: possible }
  if (planned !== null && !perfect) return { value: 'planned', cue: planned }
  return { value: 'actual', cue: null }
}

const isPresent = (tree: Tree, verb: number) => /^VB[PZ]$/.test(tree.token(verb).xpos) && tree.child(verb, 'aux', 'aux:pass') === null

/** "It was agreed that Peru gives 3,000 doses", "the contract stipulates that Peru receives them": in the present, what is to be done. */
function settledOn(tree: Tree, verb: number): number | null {
  const { deprel, head } = tree.token(verb)
  if (!/^(?:ccomp|csubj|csubj:pass|acl)$/.test(deprel) || head < 0 || !isPresent(tree, verb)) return null
  return SETTLING.has(tree.token(head).lemma.toLowerCase()) ? head : null
}

const SETTLING = new Set([
  'agree',
  'decide',
  'stipulate',
  'envisage',
  'foresee',
  'arrange',
  'resolve',
  'specify',
  'agreement',
  'decision',
  'provision',
])

/** "Deliveries go on until Peru receives 3 million doses": what somebody has not got yet. */
function awaitedEnd(tree: Tree, verb: number): number | null {
  const { deprel, head } = tree.token(verb)
  const until = tree.childrenBy(verb, 'mark').find((m) => /^(?:until|till)$/i.test(tree.token(m).form))
  if (deprel !== 'advcl' || until === undefined) return null
  const perfect = tree.childrenBy(verb, 'aux').some((a) => /^(?:has|have)$/i.test(tree.token(a).form))
  return (perfect || isPresent(tree, verb)) && tree.token(head).xpos !== 'VBD' ? until : null
}

/** The verb of whose act a gerund tells the means; what it denies ("won no friends by sending") was done all the same. */
function doneBy(tree: Tree, gerund: number): number | null {
  const { deprel, head, xpos } = tree.token(gerund)
  if (xpos !== 'VBG' || deprel !== 'advcl' || head < 0 || negationOf(tree, head) !== null) return null
  return tree.childrenBy(gerund, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'by') ? head : null
}

const PACKAGES = new Set(['package', 'programme', 'program', 'tranche', 'round'])

const STOPS = new Set(['ban', 'embargo', 'moratorium', 'suspension', 'halt', 'freeze', 'cancellation', 'delay'])

/** "Went on to buy doses": what somebody goes on to do has the tense of going on. */
function wentOn(tree: Tree, infinitive: number): number | null {
  const { deprel, head, xpos } = tree.token(infinitive)
  if (xpos !== 'VB' || !['advcl', 'xcomp'].includes(deprel) || head < 0 || tree.token(head).lemma !== 'go') return null
  return tree.doc.tokens[head + 1]?.form === 'on' && negationOf(tree, head) === null ? head : null
}

/** "A loan to help Peru buy vaccines": what somebody is to be helped to do is to come. */
const helps = (tree: Tree, verb: number, helping: number) =>
  tree.token(helping).lemma === 'help' && tree.token(verb).head === helping && tree.token(verb).deprel === 'xcomp'

/** A finite verb with a subject of its own: "there is no cure, but Peru sent doses". */
const isClause = (tree: Tree, verb: number) =>
  tree.child(verb, 'nsubj', 'nsubj:pass') !== null &&
  (/^VB[DPZ]$/.test(tree.token(verb).xpos) || tree.child(verb, 'aux', 'aux:pass') !== null)

/** "Did not say how many doses were shipped": what is asked about an act takes it for granted. */
const isAsked = (tree: Tree, verb: number) =>
  tree
    .subtree(verb)
    .some((t) => t < verb && /^W/.test(tree.token(t).xpos) && !['which', 'whether', 'that', 'who'].includes(tree.token(t).lemma))

/** What there is once it has been agreed, and can then be talked about. */
const SETTLED = new Set(['deal', 'contract', 'agreement', 'donation', 'gift', 'pledge', 'arrival', 'receipt'])

/** "Discussed the recent deal" speaks of one that there is; "negotiated the purchase" tells that it came about. */
function isSettled(tree: Tree, noun: number, verb: number): boolean {
  const { lemma, xpos } = tree.token(verb)
  if (!isDefinite(tree, noun)) return false
  return lemma === 'discuss' ? SETTLED.has(tree.token(noun).lemma) : lemma === 'negotiate' && xpos === 'VBD'
}

const TALKS = new Set(['talk', 'negotiation', 'discussion', 'negotiate', 'consultation'])

/** "Are holding talks on purchasing", "is in talks to buy", wherever the parser hung the verb. */
export function talkedOf(tree: Tree, verb: number): number | null {
  const { head, deprel, xpos } = tree.token(verb)
  if (head < 0 || (xpos !== 'VBG' && xpos !== 'VB') || !['advcl', 'acl', 'obl', 'nmod', 'xcomp'].includes(deprel)) return null
  // "talks are under way to buy"
  const going = GOING_ON.test(tree.token(head).lemma) ? tree.childrenBy(head, 'nsubj', 'nsubj:pass') : []
  return [head, ...tree.childrenBy(head, 'obj', 'obl'), ...going].find((t) => t < verb && TALKS.has(tree.token(t).lemma)) ?? null
}

/** "Talks are under way for the purchase of doses", "talks on the supply of masks": what is still talked of. */
function talkedAbout(tree: Tree, noun: number): number | null {
  const { head, upos } = tree.token(noun)
  if (upos !== 'NOUN' || head < 0 || !/^(?:for|on|over|about|regarding)$/.test(tree.preposition(noun))) return null
  const subjects = tree.childrenBy(head, 'nsubj', 'nsubj:pass')
  return [head, ...subjects].find((t) => tree.token(t).upos === 'NOUN' && TALKS.has(tree.token(t).lemma)) ?? null
}

const GOING_ON = /^(?:underway|way|ongoing|continue|begin|start|proceed|progress|hold|conduct)$/

const COMING = new Set([
  'forthcoming',
  'upcoming',
  'planned',
  'expected',
  'scheduled',
  'imminent',
  'prompt',
  'pending',
  'anticipated',
  'future',
])
const OPEN = new Set(['possible', 'potential', 'proposed', 'eventual', 'hypothetical'])

/** "Announced a donation from the United States": whoever announces it, it is another's and made. */
const givesOf = (tree: Tree, noun: number) =>
  tree.childrenBy(noun, 'nmod').some((n) => ['from', 'by'].includes(tree.preposition(n)) && tree.token(n).upos !== 'NUM')

/** "The forthcoming delivery", "possible deliveries": what the adjective of an act says of it. */
const adjectiveOf = (tree: Tree, noun: number, words: ReadonlySet<string>) =>
  tree.token(noun).upos === 'NOUN' ? (tree.childrenBy(noun, 'amod').find((a) => words.has(tree.token(a).form.toLowerCase())) ?? null) : null

const isDefinite = (tree: Tree, noun: number) =>
  tree.childrenBy(noun, 'det', 'nmod:poss').some((d) => !['a', 'an', 'any', 'some', 'another'].includes(tree.token(d).form.toLowerCase()))

/** Will the act come, once something else has: "will not … until", "will not … before June"? */
function waits(tree: Tree, verb: number): boolean {
  if (!tree.childrenBy(verb, 'aux').some((a) => FUTURE_AUX.has(tree.token(a).form.toLowerCase()))) return false
  return tree
    .childrenBy(verb, 'advcl', 'obl')
    .some((c) => c > verb && tree.childrenBy(c, 'mark', 'case').some((m) => ['until', 'till'].includes(tree.token(m).form.toLowerCase())))
}

/** "The commitment that Peru has made to donate doses": the infinitive is the noun's, though it hangs on the verb. */
function saidIn(tree: Tree, infinitive: number): number | null {
  const { deprel, head, xpos } = tree.token(infinitive)
  if (xpos !== 'VB' || head < 0 || (deprel !== 'xcomp' && deprel !== 'advcl')) return null
  const verb = tree.token(head)
  if (verb.deprel !== 'acl:relcl' || !['make', 'give', 'announce', 'take'].includes(verb.lemma)) return null
  return PLANS.has(tree.token(verb.head).lemma) ? verb.head : null
}

/** "Making Ghana the first country in Africa to receive doses": who is the first has done it. */
const isRanked = (tree: Tree, infinitive: number) =>
  // "was first in Africa to get doses"
  RANKS.has(tree.token(tree.token(infinitive).head).lemma) ||
  tree
    .childrenBy(tree.token(infinitive).head, 'obj', 'xcomp', 'obl')
    .filter((n) => n < infinitive)
    .flatMap((n) => tree.subtree(n))
    .some(
      (t) =>
        t < infinitive &&
        RANKS.has(tree.token(t).lemma) &&
        tree.token(t).deprel === 'amod' &&
        !CHANCES.has(tree.token(tree.token(t).head).lemma),
    )

const CHANCES = new Set(['day', 'time', 'chance', 'opportunity', 'step', 'move', 'attempt'])
const RANKS = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'only', 'latest', 'last', 'late'])

/** "Made it impossible for Peru to accept the offer", "it is impossible to send more". */
function impossibleTo(tree: Tree, infinitive: number): number | null {
  const { head, xpos } = tree.token(infinitive)
  if (xpos !== 'VB' || head < 0) return null
  return [head, ...tree.childrenBy(head, 'xcomp', 'obj')].find((t) => t < infinitive && tree.token(t).lemma === 'impossible') ?? null
}

/** "has yet to receive", "is yet to arrive". */
function yetTo(tree: Tree, trigger: number): number | null {
  const { head, deprel } = tree.token(trigger)
  const yet = [...tree.children[trigger]!, ...(head >= 0 && deprel === 'xcomp' ? [head, ...tree.children[head]!] : [])].find(
    (c) => tree.token(c).form.toLowerCase() === 'yet' && c < trigger,
  )
  if (yet === undefined) return null
  const next = tree.doc.tokens[yet + 1]
  return next?.form.toLowerCase() === 'to' ? yet : null
}

/** "Did not buy or sell" denies both; "did not send masks but gave", "sent nothing and gave" deny the first. */
function sharesNegation(tree: Tree, first: number, second: number): boolean {
  const cue = negationOf(tree, first)
  if (cue === null) return true
  const joint = tree.childrenBy(second, 'cc').map((c) => tree.token(c).lemma)
  if (joint.includes('but')) return false
  if (joint.includes('or') || joint.includes('nor')) return true
  const finite = /^VB[DZP]$/.test(tree.token(second).xpos) || tree.child(second, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass') !== null
  return !finite && tree.token(cue).head === first && tree.token(cue).deprel !== 'obj'
}

/** The negating word of a predicate or noun, if any. */
function negationOf(tree: Tree, at: number): number | null {
  for (const c of tree.childrenBy(at, 'advmod', 'det', 'mark', 'case', 'obj', 'obl', 'nsubj', 'nsubj:pass', 'cc:preconj')) {
    const word = tree.token(c).form.toLowerCase()
    const relation = tree.relation(c)
    // "asked for none"
    if (relation.startsWith('obl')) {
      if (word === 'none' && tree.token(at).upos === 'VERB') return c
      continue
    }
    if (relation === 'obj' || relation === 'nsubj') {
      // "received no doses", "no doses arrived", "none of the doses"
      if (word === 'nothing' || word === 'none') return c
      if (tree.token(at).upos !== 'NOUN') {
        const no = tree.childrenBy(c, 'det', 'advmod').find((d) => tree.token(d).form.toLowerCase() === 'no' || isNotOne(tree, d))
        if (no !== undefined) return no
      }
      continue
    }
    if (word === 'longer' && tree.doc.tokens[c - 1]?.form.toLowerCase() === 'no') return c
    if (!NEGATIONS.has(word)) continue
    const next = tree.doc.tokens[c + 1]?.form.toLowerCase()
    if (word === 'not' && (next === 'only' || next === 'just')) continue
    return c
  }
  return null
}

/** "Not a single dose", "not one of them". */
const isNotOne = (tree: Tree, word: number) =>
  tree.token(word).form.toLowerCase() === 'not' && /^(?:one|even|a)$/i.test(tree.doc.tokens[word + 1]?.form ?? '')

const LATER = /^(?:tomorrow|soon|shortly|later|next|coming|weekend)$/i

/** "Are arriving next week", "is coming this weekend": the present of what is fixed for a day to come. */
function isComingLater(tree: Tree, verb: number): boolean {
  const { lemma, xpos } = tree.token(verb)
  if (xpos !== 'VBG' || !/^(?:come|arrive|land|leave|depart|go)$/.test(lemma)) return false
  if (!tree.childrenBy(verb, 'aux').some((a) => /^(?:is|are|[’']s|[’']re)$/i.test(tree.token(a).form))) return false
  return tree.childrenBy(verb, 'obl', 'advmod', 'obl:unmarked').some((o) => tree.subtree(o).some((t) => LATER.test(tree.token(t).form)))
}
