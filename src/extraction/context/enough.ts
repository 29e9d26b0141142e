import type { Doc, Filler, NameMention, Role } from '../../model/index.js'
import { PATIENTS } from '../acts/roles.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { AIRCRAFT, SHIPS, VEHICLES } from '../sentence/vehicles.js'
import { BY_HOLDER, BY_STORY, BY_TOPIC, isBorrowed } from './filler-key.js'
import { isLate } from './late.js'
import { pointsToAll, pointsToPart } from './pointing.js'

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
    (tree.token(draft.trigger.head).deprel !== 'root' || isUniversal(tree, draft.trigger.head)) &&
    tree.child(draft.trigger.head, 'aux') === null
  )
}

/** "Delivers only those vaccines that meet the criteria", "receives all its vaccines free of charge". */
const isUniversal = (tree: Tree, verb: number) =>
  tree
    .childrenBy(verb, 'obj', 'nsubj:pass')
    .some((o) =>
      [o, ...tree.children[o]!].some((t) => ['all', 'only', 'every', 'each', 'any'].includes(tree.token(t).form.toLowerCase()) && t <= o),
    )

/** "To support the country with supplies, …": what an act is for is not one more act. */
function isPurpose(tree: Tree, verb: number): boolean {
  const { deprel, head, xpos } = tree.token(verb)
  if (xpos !== 'VB') return false
  if (deprel === 'conj' && head >= 0 && tree.child(verb, 'mark') === null) return isPurpose(tree, head)
  const to = tree.childrenBy(verb, 'mark').find((m) => tree.token(m).form.toLowerCase() === 'to')
  // "the first country to give vaccines away" did
  if (deprel === 'acl' && tree.childrenBy(head, 'amod').some((a) => /^(?:first|only|last|latest)$/i.test(tree.token(a).form))) return false
  return to !== undefined && (deprel === 'advcl' || deprel === 'acl' || tree.token(to).form === 'To')
}

/** "Difficulties in acquiring supplies": a gerund tells of buying at large. */
const isNeed = (tree: Tree, draft: Draft) =>
  draft.act.trigger.frame.side === 'buying' &&
  tree.token(draft.trigger.head).xpos === 'VBG' &&
  draft.quantity === null &&
  tree.childrenBy(draft.trigger.head, 'mark', 'case').some((m) => ['for', 'in', 'of', 'from'].includes(tree.token(m).form.toLowerCase()))

const OPEN = new Set(['unclear', 'unknown', 'uncertain', 'wonder', 'ask', 'inquire', 'enquire', 'check', 'determine'])
const ASKING = new Set(['when', 'whether', 'if', 'how', 'why', 'where'])

/** "It is unclear when the doses will arrive". */
function isAsked(tree: Tree, verb: number): boolean {
  for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.token(at).head, steps++) {
    const { head, deprel } = tree.token(at)
    if (head < 0 || !['ccomp', 'csubj', 'advcl', 'xcomp'].includes(deprel)) return false
    const asks = tree.childrenBy(at, 'mark', 'advmod').some((c) => c < at && ASKING.has(tree.token(c).form.toLowerCase()))
    if (asks && OPEN.has(tree.token(head).lemma)) return true
  }
  return false
}

/** "Was asked what Spain would send": a reporter wants to know, nobody wants to be given. */
const wantsToKnow = (tree: Tree, { act: { trigger } }: Draft) => {
  if (tree.token(trigger.head).lemma !== 'ask') return false
  const clauses = tree.childrenBy(trigger.head, 'ccomp', 'xcomp')
  return clauses.some((c) =>
    [...tree.children[c]!, ...tree.children[trigger.head]!].some(
      (w) => w > trigger.head && w < c && /^(?:what|when|why|where|who)$/i.test(tree.token(w).form),
    ),
  )
}

/** A country, body or person: not "the world" or "partners". */
const isNamed = (doc: Doc, f: Filler) =>
  f.entity !== null ||
  // "a Turkish charity"
  (f.name === null && doc.names.some((n) => n.kind === 'Country' && f.range.first <= n.first && n.last <= f.range.last)) ||
  (f.name !== null && doc.names[f.name]!.kind !== 'Group' && doc.names[f.name]!.candidates[0] !== 'world')

/**
 * Too little to be a fact anyone would cite is dropped: "efforts to provide aid", "getting shots in arms". Counts what
 * is spelled out: a named party and a number 1 each, an unnamed party, goods that say something and a programme one half.
 */
export function saysEnough(tree: Tree, draft: Draft, specific: (g: NameMention) => boolean): boolean {
  const { act } = draft
  const { doc } = tree
  // whose story it is makes no fact
  const fillers = draft.fillers.filter((f) => f.by !== BY_STORY)
  const counted = (draft.quantity !== null && !draft.inherited) || draft.money !== null
  // "will take no more of them": who declines need not say what was offered
  const declined = draft.type === 'Rejection' && act.type !== 'Rejection'
  // "a further 100,000 doses will follow": what is counted and moves leaves no other sense
  const moved = counted && act.trigger.pos === 'verb' && act.trigger.frame.valence.get('subject') === 'item'
  // what a list holds is told by the words above it
  const listed = fillers.some((f) => f.by === 'roster')
  // "a ban on exports of vaccines": who keeps them in the country need not say from whom
  const kept = act.trigger.frame.name === 'ban' && draft.type === 'Suspension'
  const weak = act.trigger.frame.weak && !declined && !moved && !listed && !kept
  // a habit, a common word, and a bare noun ("the delivery of vaccines") must say it themselves
  const habit = isHabit(tree, draft)
  const bare =
    (act.trigger.pos === 'noun' || tree.token(draft.trigger.head).deprel === 'amod') &&
    !fillers.some((f) => f.name !== null && !isBorrowed(f) && doc.names[f.name]!.kind === 'Vaccine') &&
    !counted &&
    draft.time === null &&
    !fillers.some((f) => f.by === BY_TOPIC) &&
    !pointsToAll(tree, draft)
  const part =
    pointsToPart(tree, draft) ||
    (draft.type === 'Allocation' && pointsToAll(tree, draft)) ||
    fillers.some((f) => f.by === BY_HOLDER || f.by === BY_TOPIC)
  const own = habit || bare || (weak && !part) ? fillers.filter((f) => !isBorrowed(f)) : fillers
  const party = (role: Role) => Math.max(0, ...own.filter((f) => f.role === role).map((f) => (isNamed(doc, f) ? 1 : 0.5)))
  const goods = fillers.filter((f) => f.role === 'item' && f.name !== null).map((f) => doc.names[f.name!]!)
  // "oxygen therapy machines"
  const namesGoods = (f: Filler) =>
    tree.namesIn(f.range.first, f.range.last).some((i) => doc.names[i]!.kind === 'Goods' && specific(doc.names[i]!))
  // "medical aid" says what "aid" does not
  const telling =
    goods.length > 2 ||
    goods.some((g) => specific(g) || g.last - g.first > 1) ||
    fillers.some((f) => f.role === 'item' && (f.entity !== null || (f.name === null && namesGoods(f))))
  const late = goods.length > 0 && isLate(tree, draft)
  const said =
    party('provider') +
    party('recipient') +
    party('redirectedTo') +
    (counted ? 1 : 0) +
    (draft.quantity !== null && !draft.inherited && draft.money !== null ? 0.5 : 0) +
    (telling ? 0.5 : 0) +
    // "oxygen concentrators and ventilators"
    (goods.filter((g) => g.kind === 'Goods' && specific(g)).length > 1 ? 0.5 : 0) +
    (fillers.some((f) => f.role === 'via') ? 0.5 : 0) +
    (late ? 0.5 : 0)
  const sentence = tree.sentenceOf(draft.trigger.head)
  if (
    tree.token(sentence.last - 1).form === '?' ||
    (draft.type !== 'Offer' && isAsked(tree, draft.trigger.head)) ||
    wantsToKnow(tree, draft)
  ) {
    act.dropped = 'a question'
    return false
  }
  // "hospitals turn away patients"
  const refused = draft.type === 'Rejection' ? tree.child(draft.trigger.head, 'obj', 'nsubj:pass') : null
  if (refused !== null && PATIENTS.has(tree.token(refused).lemma)) {
    act.dropped = 'people are turned away'
    return false
  }
  // "the flight will depart for Moscow": perhaps to fetch what it has not got yet
  const loads = act.fills.filter((f) => f.role === 'item').map((f) => tree.token(f.phrase.head).lemma)
  if (!goods.length && !counted && draft.money === null && loads.length && loads.every((l) => AIRCRAFT.has(l) || SHIPS.has(l))) {
    act.dropped = 'a vehicle of which nothing says what it carries'
    return false
  }
  // "Peru's health workers are on their way to remote villages": at work at home
  if (goods.length && goods.every((g) => g.kind === 'Group') && party('recipient') < 1) {
    act.dropped = 'people at work'
    return false
  }
  const shown = fillers.some((f) => !isBorrowed(f) && (f.name !== null || f.entity !== null))
  if (!shown && !counted && draft.time === null && !part && !pointsToAll(tree, draft)) {
    act.dropped = 'nothing but context'
    return false
  }
  // "the second flight brought 300 beds"
  const carried = counted && act.rejected.some((r) => r.fn === 'subject' && VEHICLES.has(tree.token(r.head).lemma))
  const wanted =
    (weak && !carried ? 2 : 1.5) +
    (draft.factuality === 'possible' && !late ? 0.5 : 0) +
    (habit ? 1 : 0) +
    // what a regulator accepts comes from nobody
    (draft.type === 'Acceptance' && !counted && !own.some((f) => f.role === 'provider') ? 0.5 : 0) +
    ((isPurpose(tree, draft.trigger.head) && draft.factuality !== 'negated') || isNeed(tree, draft)
      ? act.trigger.frame.weak
        ? 1
        : party('recipient') < 1
          ? 0.5
          : 0
      : 0) +
    (goods.length && !telling && !counted && !declined && !late ? 0.5 : 0)
  if (said < wanted) act.dropped = `too little said (${said} of ${wanted})`
  return said >= wanted
}
