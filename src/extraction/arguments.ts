import { holders, saidToHold } from './contents.js'
import { PLACE_NOUNS } from './nouns.js'
import { judgedFor } from './thanks.js'
import type { Tree } from './tree.js'

/** Something that a predicate governs, under the name that valences use for its grammatical function. */
export interface Argument {
  /** `subject`, `object`, `indirectObject`, `possessor`, `adjective`, `compound`, or a preposition (`to`, `on-behalf-of`). */
  readonly fn: string
  /** Head token. */
  readonly head: number
  /** How it was reached: `direct`, `relative`, `control`, `shared`, `attached` (a phrase hung one step too low or too high). */
  readonly by: 'direct' | 'relative' | 'control' | 'shared' | 'attached'
}

const RELATIVE_PRONOUNS = new Set(['which', 'that', 'who', 'whom'])
/** Verbs whose object, not subject, does what the infinitive says: "asked China to send". */
const OBJECT_CONTROL = new Set([
  'ask',
  'urge',
  'tell',
  'order',
  'allow',
  'enable',
  'help',
  'press',
  'push',
  'beg',
  'call',
  'invite',
  'request',
  'want',
  'expect',
  'let',
  'see',
  'permit',
  'require',
  'direct',
  'instruct',
  'authorize',
  'authorise',
  'assist',
  'convince',
  'persuade',
  'encourage',
  'force',
  'compel',
  'oblige',
  'prompt',
  'lead',
  'cause',
  'commission',
  'lobby',
  'implore',
])
/** "Barred Serum from exporting", "supported Peru in buying": verbs whose object is meant to do, or not to do, what a gerund says. */
const GERUND_CONTROL: Readonly<Record<string, ReadonlySet<string>>> = {
  from: new Set([
    'bar',
    'ban',
    'block',
    'stop',
    'prevent',
    'prohibit',
    'keep',
    'discourage',
    'dissuade',
    'deter',
    'forbid',
    'exempt',
    'hinder',
  ]),
  in: new Set(['support', 'assist', 'help', 'aid', 'back', 'join']),
  into: new Set(['push', 'pressure', 'talk', 'force', 'coax', 'trick']),
}
const VERBAL = new Set(['VERB', 'AUX'])

/** The heads of a coordination, first to last: `Kenya`, `Ghana` and `Mali` of "Kenya, Ghana and Mali". */
export function coordinated(tree: Tree, head: number): number[] {
  const found = [head]
  for (let i = 0; i < found.length; i++) {
    const members = tree.childrenBy(found[i]!, 'conj').filter((c) => !VERBAL.has(tree.token(c).upos))
    const speaker = members.findIndex((c) => isSpeaker(tree, c))
    found.push(...(speaker < 0 ? members : members.slice(0, speaker)))
  }
  return found.sort((a, b) => a - b)
}

const SAYS = new Set(['say', 'announce', 'report', 'confirm', 'state', 'add'])

/** "Landed in Accra, the fund and the ministry said": a name behind a comma that runs on into a verb of saying is its subject. */
function isSpeaker(tree: Tree, member: number): boolean {
  if (tree.token(member).upos !== 'PROPN' || tree.child(member, 'cc') !== null) return false
  let first = member
  while (first > 0 && ['PROPN', 'DET', 'ADJ'].includes(tree.token(first - 1).upos)) first--
  if (first < 1 || tree.token(first - 1).form !== ',') return false
  let inside = false
  for (let t = member + 1; t < Math.min(tree.doc.tokens.length, member + 20); t++) {
    const { form, upos, lemma, xpos } = tree.token(t)
    if (form === '(') inside = true
    else if (form === ')') inside = false
    else if (inside) continue
    else if (upos === 'VERB') return SAYS.has(lemma) && (xpos === 'VBD' || xpos === 'VBZ')
    else if (!['PROPN', 'NOUN', 'DET', 'ADJ', 'CCONJ', 'PART'].includes(upos)) return false
  }
  return false
}

/** Is the verb in the passive voice (finite, participial or reduced)? */
export function isPassive(tree: Tree, verb: number): boolean {
  const { xpos, deprel, head } = tree.token(verb)
  if (tree.child(verb, 'aux:pass', 'nsubj:pass') !== null) return true
  if (xpos !== 'VBN' && xpos !== 'VBD') return false
  if (tree.child(verb, 'obj') !== null) return false
  if (deprel === 'acl' && goesOff(tree, verb)) return false
  if (deprel === 'acl' || deprel === 'amod') return true
  if (deprel === 'advcl' && tree.child(verb, 'nsubj', 'aux') === null) return true
  return (
    deprel === 'conj' &&
    tree.child(verb, 'nsubj', 'aux') === null &&
    VERBAL.has(tree.token(head).upos) &&
    tree.token(head).xpos === 'VBN' &&
    isPassive(tree, head)
  )
}

/** "A plane carrying masks left for Peru": verbs without a passive that the parser takes for a participle of the load. */
function goesOff(tree: Tree, verb: number): boolean {
  const { lemma } = tree.token(verb)
  if (lemma === 'arrive' || lemma === 'land' || lemma === 'depart') return true
  return lemma === 'leave' && tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'for')
}

/** The antecedent of a relative pronoun inside its clause, else the token itself. */
function antecedent(tree: Tree, index: number): { head: number; relative: boolean } {
  const token = tree.token(index)
  if (!RELATIVE_PRONOUNS.has(token.form.toLowerCase()) || !(token.xpos.startsWith('W') || token.upos === 'PRON'))
    return { head: index, relative: false }
  for (let at = token.head; at >= 0; at = tree.token(at).head)
    if (tree.token(at).deprel === 'acl:relcl' && tree.token(at).head < index) return { head: tree.token(at).head, relative: true }
  return { head: index, relative: false }
}

type Reached = { head: number; by: Argument['by'] }

/** The surface subjects of a predicate, its own or those that grammar shares with it. */
export function surfaceSubjects(tree: Tree, predicate: number, depth = 0): Reached[] {
  const own = tree.childrenBy(predicate, 'nsubj').map((s) => antecedent(tree, s))
  if (own.length) return own.map(({ head, relative }) => ({ head, by: relative ? 'relative' : 'direct' }))
  if (depth > 8) return []
  const { deprel, head, xpos } = tree.token(predicate)
  if (head < 0) return []
  const shared = (by: Argument['by']) => surfaceSubjects(tree, head, depth + 1).map((s) => ({ head: s.head, by }))
  const governor = tree.token(head)
  const judged = xpos === 'VBG' || xpos === 'VBN' ? judgedFor(tree, predicate) : null
  if (judged !== null) return judged.doers.map((d) => ({ head: d, by: 'control' }))
  switch (deprel) {
    case 'acl:relcl':
      return [{ head, by: 'relative' }]
    case 'acl':
      // "the only country to have approved it"
      if (
        (xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBD') &&
        !tree.childrenBy(predicate, 'mark').some((m) => tree.token(m).form === 'to')
      ) {
        // "Peru is the largest donor, contributing …": what a predicate noun does, its subject does
        const named = xpos === 'VBG' && tree.child(head, 'cop') !== null ? tree.childrenBy(head, 'nsubj') : []
        // "a plane carrying masks left for Peru", read as if the masks were left
        const carried = goesOff(tree, predicate) && governor.deprel === 'obj' ? tree.token(governor.head) : null
        if (carried !== null && carried.deprel === 'acl') return [{ head: carried.head, by: 'relative' }]
        return named.length ? named.map((s) => ({ head: s, by: 'control' })) : [{ head, by: 'relative' }]
      }
      return nominalActor(tree, head, depth + 1)
    case 'amod':
      return xpos === 'VBN' ? [{ head, by: 'relative' }] : []
    case 'xcomp': {
      const object = tree.child(head, 'obj', 'iobj')
      // "asked for it to be sent on"
      const wished = tree.childrenBy(head, 'obl').find((o) => tree.preposition(o) === 'for' && o < predicate)
      if (wished !== undefined) return [{ head: wished, by: 'control' }]
      if (object !== null && OBJECT_CONTROL.has(governor.lemma) && !isPassive(tree, head)) return [{ head: object, by: 'control' }]
      return shared('control')
    }
    case 'conj':
    case 'parataxis':
      return VERBAL.has(governor.upos) || tree.child(head, 'cop') !== null ? shared('shared') : []
    case 'advcl': {
      const held = gerundControl(tree, predicate)
      if (held !== null) return [{ head: held, by: 'control' }]
      const asked = controlledObject(tree, predicate)
      if (asked !== null) return [{ head: asked, by: 'control' }]
      // "welcomed Japan's announcement to send doses": the infinitive is the noun's, wherever the parser hung it
      const said =
        xpos === 'VB' ? tree.childrenBy(head, 'obj', 'obl').find((o) => o < predicate && SAYINGS.has(tree.token(o).lemma)) : undefined
      if (said !== undefined) return nominalActor(tree, said, depth + 1)
      // a finite clause has a subject of its own, found or not
      const finite = !['VBG', 'VBN', 'VB'].includes(xpos)
      if (finite && tree.child(predicate, 'mark') !== null) return []
      return xpos === 'VBD' && tree.child(predicate, 'obj', 'xcomp') !== null ? [] : shared('control')
    }
    case 'ccomp': {
      // "Bolivia, which an official said would take 20,000 doses": the gap lies one clause deeper
      const subject = tree.child(head, 'nsubj')
      if (governor.deprel === 'acl:relcl' && subject !== null && tree.child(predicate, 'mark') === null && xpos !== 'VBG')
        if (!RELATIVE_PRONOUNS.has(tree.token(subject).form.toLowerCase())) return [{ head: governor.head, by: 'relative' }]
      return VERBAL.has(governor.upos) && (xpos === 'VBG' || xpos === 'VB') ? shared('control') : []
    }
    case 'obj':
    case 'obl':
    case 'nmod':
      return VERBAL.has(governor.upos) && (xpos === 'VBG' || xpos === 'VB') ? shared('control') : []
    default:
      return []
  }
}

/** "Requested authorization to export": who asks for leave acts himself. */
export const LEAVE: ReadonlySet<string> = new Set([
  'authorization',
  'authorisation',
  'permission',
  'approval',
  'licence',
  'license',
  'clearance',
  'consent',
])

/** "Asked Chad on Friday to return": whom the verb above an infinitive wants to act, though an adverbial stands between. */
export function controlledObject(tree: Tree, predicate: number): number | null {
  const { deprel, head, xpos } = tree.token(predicate)
  if (deprel !== 'advcl' || xpos !== 'VB' || head < 0 || head > predicate || !OBJECT_CONTROL.has(tree.token(head).lemma)) return null
  if (isPassive(tree, head)) return null
  return tree.childrenBy(head, 'iobj', 'obj').find((o) => o > head && o < predicate && !LEAVE.has(tree.token(o).lemma)) ?? null
}

/** Whom the verb above a gerund wants to act so, or keeps from it. */
function gerundControl(tree: Tree, predicate: number): number | null {
  const { head, xpos } = tree.token(predicate)
  if (xpos !== 'VBG' || head > predicate || isPassive(tree, head)) return null
  const marks = tree.childrenBy(predicate, 'mark', 'case').map((m) => tree.token(m).form.toLowerCase())
  if (!marks.some((m) => GERUND_CONTROL[m]?.has(tree.token(head).lemma))) return null
  return tree.childrenBy(head, 'obj').find((o) => o < predicate) ?? null
}

/** Nouns that an infinitive spells out: "its decision to donate". */
const SAYINGS = new Set([
  'announcement',
  'decision',
  'pledge',
  'plan',
  'promise',
  'commitment',
  'offer',
  'intention',
  'proposal',
  'agreement',
  'move',
])

/** Who does what a noun names: "Russia's plan", "Japan made an offer". */
function nominalActor(tree: Tree, noun: number, depth: number): Reached[] {
  // "Bhutan is the first country to receive them"
  if (tree.child(noun, 'cop') !== null) return tree.childrenBy(noun, 'nsubj').map((s) => ({ head: s, by: 'control' }))
  const possessor = tree.child(noun, 'nmod:poss')
  if (possessor !== null) return [{ head: possessor, by: 'control' }]
  // "received a promise from Washington to send doses": who gets a word is not who gives it
  const got =
    tree.token(noun).deprel === 'obj' && ['receive', 'get', 'obtain', 'secure', 'win'].includes(tree.token(tree.token(noun).head).lemma)
  // "commended the announcement by the White House to send doses"
  const agent = tree.childrenBy(noun, 'nmod').find((n) => tree.preposition(n) === 'by' || (got && tree.preposition(n) === 'from'))
  if (agent !== undefined) return [{ head: agent, by: 'control' }]
  const { deprel, head } = tree.token(noun)
  const adjective = tree.childrenBy(noun, 'amod', 'compound').filter((a) => tree.token(a).upos === 'PROPN' || tree.token(a).upos === 'ADJ')
  const of = tree.childrenBy(noun, 'nmod').filter((n) => ['by', 'of', 'from'].includes(tree.preposition(n)))
  if (head >= 0 && (deprel === 'obj' || deprel === 'xcomp' || deprel.startsWith('obl')) && VERBAL.has(tree.token(head).upos)) {
    const subjects = surfaceSubjects(tree, head, depth + 1)
    if (subjects.length && !isPassive(tree, head)) return subjects.map((s) => ({ head: s.head, by: 'control' }))
  }
  return [...of, ...adjective].map((n) => ({ head: n, by: 'control' }))
}

/**
 * The arguments of a verb, with voice undone and shared ones found.
 *
 * @param movesGoods whether the verb's subject is what moves ("doses from Japan arrived"), so that phrases hung on it count
 */
export function verbArguments(tree: Tree, verb: number, movesGoods = false): Argument[] {
  const found: Argument[] = []
  const passive = isPassive(tree, verb)
  const add = (fn: string, head: number, by: Argument['by']) => {
    if (head !== verb && !found.some((a) => a.head === head)) found.push({ fn, head, by })
  }
  const subjects = surfaceSubjects(tree, verb)
  for (const { head, by } of subjects) add(passive ? 'object' : 'subject', head, by)
  addObjects(tree, verb, passive, add)
  addObliques(tree, verb, passive, add)
  // "donated 5 million doses worldwide": to everybody, unless somebody is named
  if (!found.some((a) => a.fn === 'to' || a.fn === 'for'))
    for (const at of [verb, ...tree.childrenBy(verb, 'obj', 'nsubj:pass')])
      for (const everywhere of tree.childrenBy(at, 'advmod'))
        if (EVERYWHERE.test(tree.token(everywhere).form)) add('to', everywhere, 'direct')
  if (movesGoods && !passive) for (const { head } of subjects) addNested(tree, head, add)
  if (tree.token(verb).deprel === 'amod' || tree.token(verb).deprel === 'acl')
    for (const c of tree.childrenBy(verb, 'compound', 'obl:unmarked', 'nsubj', 'advmod', 'nmod'))
      if (c < verb && !tree.preposition(c)) add('subject', c, 'direct')
  const { deprel, head } = tree.token(verb)
  if (head >= 0 && (deprel === 'xcomp' || (deprel === 'conj' && VERBAL.has(tree.token(head).upos))))
    for (const o of tree.childrenBy(head, 'obl')) if (o > verb) addPhrase(tree, o, 'attached', add)
  // "on behalf of Japan, I am honoured to hand over 15 ambulances"
  for (const at of deprel === 'xcomp' ? [verb, head] : [verb])
    for (const behalf of tree.childrenBy(at, 'obl').filter((o) => tree.token(o).lemma === 'behalf'))
      for (const n of tree.childrenBy(behalf, 'nmod', 'nmod:poss')) add('on-behalf-of', n, 'attached')
  return found
}

/** Adverbs that stand for all the world as receiver. */
export const EVERYWHERE = /^(?:worldwide|globally)$/i

type Add = (fn: string, head: number, by: Argument['by']) => void

function addObjects(tree: Tree, verb: number, passive: boolean, add: Add): void {
  const token = tree.token(verb)
  const own = tree.childrenBy(verb, 'obj').map((o) => antecedent(tree, o))
  for (const o of own) {
    add('object', o.head, o.relative ? 'relative' : 'direct')
    // "gave the people of Mali one million doses": the second object often comes as an apposition of the first
    for (const second of tree.childrenBy(o.head, 'appos')) if (!PLACE_NOUNS.has(tree.token(second).lemma)) add('object', second, 'attached')
  }
  // "gave Sputnik V to Turkey": without an object beside it, the first object is the only one
  const only = !own.length && !passive && tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'to')
  for (const o of tree.childrenBy(verb, 'iobj')) add(only ? 'object' : 'indirectObject', antecedent(tree, o).head, 'direct')
  // "has donated or sold doses to Peru"
  for (const c of tree.childrenBy(verb, 'conj'))
    if (own.some((o) => o.head > c) && VERBAL.has(tree.token(c).upos) && tree.child(c, 'nsubj', 'obj') === null)
      for (const o of tree.childrenBy(c, 'obl')) addPhrase(tree, o, 'shared', add)
  if (own.length || passive) return
  if (
    token.deprel === 'acl:relcl' &&
    tree.child(verb, 'nsubj') !== null &&
    !RELATIVE_PRONOUNS.has(tree.token(tree.child(verb, 'nsubj')!).form.toLowerCase())
  ) {
    const pronoun = tree.subtree(verb).some((t) => tree.token(t).xpos.startsWith('W') && tree.preposition(t))
    if (!pronoun) add('object', token.head, 'relative')
    return
  }
  if (token.deprel === 'conj' && VERBAL.has(tree.token(token.head).upos))
    for (const o of tree.childrenBy(token.head, 'obj')) if (o > verb) add('object', o, 'shared')
  for (const c of tree.childrenBy(verb, 'conj'))
    if (VERBAL.has(tree.token(c).upos) && tree.child(c, 'nsubj') === null) {
      for (const o of tree.childrenBy(c, 'obj')) {
        add('object', o, 'shared')
        addNested(tree, o, add)
      }
      // "has donated or sold doses to Peru"
      for (const o of tree.childrenBy(c, 'obl')) addPhrase(tree, o, 'shared', add)
    }
  // "has no doses to donate"
  const holder = token.head < 0 ? null : tree.token(token.head)
  if (holder?.lemma === 'have' && token.xpos === 'VB' && ['advcl', 'xcomp'].includes(token.deprel))
    for (const o of tree.childrenBy(token.head, 'obj')) if (o < verb) add('object', o, 'shared')
  if (token.deprel === 'acl' && token.xpos === 'VB' && holder?.deprel === 'obj' && tree.token(holder.head).lemma === 'have')
    add('object', token.head, 'shared')
  // "doses that it bought to give to Peru"
  if (
    token.deprel === 'advcl' &&
    token.xpos === 'VB' &&
    tree.token(token.head).deprel === 'acl:relcl' &&
    !tree.childrenBy(verb, 'nsubj').length
  ) {
    const objects = tree.childrenBy(token.head, 'obj')
    if (!objects.length || objects.some((o) => antecedent(tree, o).relative))
      if (tree.child(token.head, 'nsubj') !== null && !antecedent(tree, tree.child(token.head, 'nsubj')!).relative)
        add('object', tree.token(token.head).head, 'relative')
  }
  if ((token.deprel === 'xcomp' || isBegun(tree, verb)) && token.head >= 0 && tree.child(token.head, 'mark') === null) {
    // "doses it had promised to send": the gap lies one clause deeper than the relative clause
    const governor = tree.token(token.head)
    if (governor.deprel === 'acl:relcl' && tree.child(token.head, 'nsubj', 'nsubj:pass') !== null) {
      const objects = tree.childrenBy(token.head, 'obj').filter((o) => o !== verb)
      if (!objects.length || objects.some((o) => antecedent(tree, o).relative)) add('object', governor.head, 'relative')
    }
  }
}

/** "Has begun shipping": the gerund is the object only in name. */
const isBegun = (tree: Tree, verb: number) => {
  const { deprel, head, xpos } = tree.token(verb)
  return deprel === 'obj' && xpos === 'VBG' && head >= 0 && ASPECTS.has(tree.token(head).lemma)
}
const ASPECTS = new Set(['begin', 'start', 'continue', 'resume', 'finish', 'complete', 'stop'])

function addObliques(tree: Tree, verb: number, passive: boolean, add: Add): void {
  for (const o of tree.childrenBy(verb, 'obl')) {
    const { head, relative } = antecedent(tree, o)
    const preposition = tree.preposition(o)
    // "of the two million doses ordered, half have come": the whole, of which the subject is a part
    if (preposition === 'of' && o < verb && tree.childrenBy(verb, 'nsubj', 'nsubj:pass').some((s) => s > o)) continue
    // "provide up to 60 million doses": no particle and no way
    const upTo =
      preposition === 'up-to' ||
      (preposition === 'to' && tree.childrenBy(o, 'case').some((c) => tree.doc.tokens[c - 1]?.form.toLowerCase() === 'up'))
    // "gave to Peru at least 500,000 doses"
    const shifted = tree.childrenBy(verb, 'obl').some((to) => verb < to && to < o && tree.preposition(to) === 'to')
    const hedged = /^(?:at|more|some|about|over|nearly|around|almost|approximately|roughly)$/i.test(
      tree.token(Math.min(...tree.subtree(o))).form,
    )
    const bare =
      preposition === '' && o > verb && (shifted || hedged) && tree.relation(o) === tree.token(o).deprel && tree.child(verb, 'obj') === null
    // "received on Monday humanitarian aid": the day's preposition, and the object
    const dated = tree.childrenBy(o, 'case').some((c) => tree.timesIn(c + 1, o).some((i) => tree.doc.times[i]!.first === c + 1))
    if (((upTo || bare) && tree.child(o, 'nummod') !== null) || (dated && tree.token(o).upos === 'NOUN')) add('object', head, 'direct')
    else if (passive && preposition === 'by') add('subject', head, relative ? 'relative' : 'direct')
    else if (preposition === 'of' && o < verb && partOf(tree, verb)) continue
    else if (preposition) {
      add(preposition, ownerOfStock(tree, preposition, head), relative ? 'relative' : 'direct')
      // "under the programme for poor countries": whom that is for
      if (!CIRCUMSTANCE.has(preposition))
        addNested(tree, o, preposition === 'under' ? (fn, at, by) => fn !== 'for' && add(fn, at, by) : add)
    }
  }
  for (const o of [...tree.childrenBy(verb, 'obj'), ...tree.childrenBy(verb, 'nsubj:pass')]) addNested(tree, o, add)
  for (const x of tree.childrenBy(verb, 'xcomp', 'advcl'))
    if (!VERBAL.has(tree.token(x).upos) && tree.preposition(x)) addPhrase(tree, x, 'attached', add)
}

/** "Of the 175,000 doses, 40,000 were donated": a number alone is the part of what was named first. */
const partOf = (tree: Tree, verb: number) => tree.childrenBy(verb, 'nsubj', 'obj').some((s) => tree.token(s).upos === 'NUM')

/** "From Peru's own stock": from Peru. */
const ownerOfStock = (tree: Tree, preposition: string, head: number) =>
  (preposition === 'from' && STOCKS.has(tree.token(head).lemma) ? tree.child(head, 'nmod:poss') : null) ?? head
const STOCKS = new Set(['stock', 'stockpile', 'reserve', 'supply', 'inventory', 'surplus'])

/** "Due to pressure from Beijing", "according to a report from Yonhap": who is named there takes no part in the act. */
const CIRCUMSTANCE = new Set([
  'due-to',
  'because-of',
  'owing-to',
  'according-to',
  'despite',
  'amid',
  'after',
  'before',
  'following',
  'during',
])

/** Prepositional phrases that the parser may have hung on a noun though they belong to the predicate. */
function addNested(tree: Tree, noun: number, add: Add, depth = 0): void {
  if (depth > 4) return
  for (const n of tree.childrenBy(noun, 'nmod', 'conj', 'appos')) {
    const preposition = tree.preposition(n)
    // "to the Maldives, an island nation in the Indian Ocean": where it lies, not where doses go
    if (tree.relation(n) !== 'nmod' && tree.token(noun).upos === 'PROPN' && tree.token(n).upos === 'NOUN') continue
    // "doses, a donation by China": "by" names who did what the noun says
    if (tree.relation(n) === 'nmod' && preposition && preposition !== 'of' && preposition !== 'by') addPhrase(tree, n, 'attached', add)
    // "8 million doses, including 2 million from Peru": who gave a part did not give the whole
    if (preposition !== 'including') addNested(tree, n, add, depth + 1)
  }
  // "sent a plane carrying masks to Jordan"
  for (const v of holders(tree, noun)) {
    for (const o of tree.childrenBy(v, 'obl')) if (!['with', 'of'].includes(tree.preposition(o))) addPhrase(tree, o, 'attached', add)
    for (const o of tree.childrenBy(v, 'obj')) addNested(tree, o, add, depth + 1)
  }
  // "a shipment destined for Australia"
  for (const v of tree.childrenBy(noun, 'acl', 'amod'))
    if (BOUND.has(tree.token(v).lemma)) for (const o of tree.childrenBy(v, 'obl')) addPhrase(tree, o, 'attached', add)
}

/** Participles that say where goods are to go. */
const BOUND = new Set(['destine', 'destined', 'bind', 'bound', 'head', 'intend', 'mean', 'earmark', 'reserve', 'slate'])

function addPhrase(tree: Tree, head: number, by: Argument['by'], add: Add): void {
  const preposition = tree.preposition(head)
  if (preposition) add(preposition, ownerOfStock(tree, preposition, antecedent(tree, head).head), by)
}

/** Who made, and with or to whom, what the noun of a relative or participial clause names: "the offer made by Oslo to Accra". */
function addSupport(tree: Tree, verb: number, named: readonly number[], add: Add): void {
  const passive = isPassive(tree, verb)
  if (!passive) for (const s of surfaceSubjects(tree, verb)) if (!named.includes(s.head)) add('subject', s.head, 'relative')
  for (const o of tree.childrenBy(verb, 'obl'))
    if (passive && tree.preposition(o) === 'by') add('subject', o, 'relative')
    else addPhrase(tree, o, 'attached', add)
}

/** Verbs that say little themselves: "made a donation", "announced an offer"; their arguments are the noun's. */
const SUPPORT = new Set([
  'make',
  'announce',
  'do',
  'complete',
  'begin',
  'start',
  'continue',
  'resume',
  'plan',
  'confirm',
  'sign',
  'have',
  'conduct',
  'organize',
  'organise',
  'unveil',
  'launch',
  'approve',
  'authorize',
  'place',
  'submit',
  'issue',
  'conclude',
  'seal',
  'strike',
  'reach',
  'ink',
  'finalize',
  'finalise',
  'facilitate',
  'fulfil',
  'fulfill',
  'expand',
  'increase',
  'provide',
  'send',
  'offer',
  'pledge',
  'reaffirm',
  'detail',
  'bring',
  'coordinate',
  'arrange',
  'prepare',
  'oversee',
])

/** "The offer met with refusal": what stands before the verb is what the noun's act is done to. */
const MEET = new Set(['meet', 'face', 'encounter', 'draw', 'attract', 'receive'])

/** Verbs whose subject gets what the noun names: "Malawi has had a gift from India". */
const GET = new Set(['have', 'receive', 'get', 'accept', 'welcome', 'obtain', 'take', 'await', 'expect', 'need', 'want', 'seek'])

/** Participles of verbs that say no more than the noun: "the offer made by". */
const MADE = new Set(['announce', 'make', 'pledge', 'promise', 'give', 'send', 'offer', 'place', 'submit', 'issue', 'sign', 'unveil'])
const PRONOUN = /^(?:this|that|it|these|those|they|which|what|who)$/i
const OWN_GET = new Set(['receive', 'get', 'obtain', 'welcome', 'await', 'expect'])

/** The arguments of a noun that names an act: "Russia's offer of Sputnik V to Peru". */
export function nounArguments(tree: Tree, noun: number): Argument[] {
  const found: Argument[] = []
  const add: Add = (fn, head, by) => {
    if (head !== noun && !found.some((a) => a.head === head)) found.push({ fn, head, by })
  }
  // "received its first shipment of doses": its own, because it is the one who gets it
  const got = tree.token(noun).deprel === 'obj' && OWN_GET.has(tree.token(tree.token(noun).head).lemma)
  // "Peru thanked Spain for its gift": whose it is, is who is thanked; "today's donation" is nobody's
  const judged = judgedFor(tree, noun)
  const owners = tree.childrenBy(noun, 'nmod:poss').filter((p) => !tree.isTime(p))
  if (judged !== null && owners.every((p) => /^(?:its|their|his|her)$/i.test(tree.token(p).form)))
    for (const doer of judged.doers) add('subject', doer, 'control')
  else for (const p of owners) add(got && tree.token(p).upos === 'PRON' ? 'to' : 'possessor', p, 'direct')
  for (const a of tree.childrenBy(noun, 'amod')) add('adjective', a, 'direct')
  for (const c of tree.childrenBy(noun, 'compound')) add('compound', c, 'direct')
  for (const n of tree.childrenBy(noun, 'nmod', 'obl')) {
    addPhrase(tree, n, 'direct', add)
    addNested(tree, n, add)
  }
  // "the doses are on their way to Nepal", "a shipment en route to Nepal": who is there
  if (tree.child(noun, 'case') !== null || tree.doc.tokens[noun - 1]?.form === 'en') {
    for (const s of tree.childrenBy(noun, 'nsubj')) add('subject', s, 'direct')
    const { deprel, head } = tree.token(noun)
    if (head >= 0 && tree.token(head).upos === 'NOUN' && deprel === 'nmod') add('subject', head, 'attached')
  }
  // "the doses, which were a gift from Japan": what is said to be one
  if (tree.child(noun, 'cop') !== null)
    for (const s of surfaceSubjects(tree, noun)) if (!PRONOUN.test(tree.token(s.head).form)) add('of', s.head, 'control')
  // "the order that Ottawa placed with the maker": the verb of the clause says no more than that there is one
  const named = [noun, ...tree.childrenBy(noun, 'nmod').filter((n) => tree.preposition(n) === 'of')]
  // "exports of the vaccine made by the institute": of goods it is their maker
  for (const v of named.flatMap((n) => tree.childrenBy(n, 'acl:relcl', 'acl')))
    if (tree.token(v).head !== noun && isPassive(tree, v)) continue
    else if (SUPPORT.has(tree.token(v).lemma) && tree.childrenBy(v, 'obj').every((o) => antecedent(tree, o).relative))
      addSupport(tree, v, named, add)
  // "the donation included 5,000 masks and 20 beds"
  for (const held of saidToHold(tree, noun)) add('of', held, 'control')
  // "the donation to Mali of 200,000 doses": what is given may hang on the receiver
  if (!found.some((a) => a.fn === 'of'))
    for (const n of tree.childrenBy(noun, 'nmod'))
      for (const of of tree.childrenBy(n, 'nmod'))
        if (tree.preposition(of) === 'of' && tree.preposition(n) !== 'of') add('of', of, 'attached')
  // "the commitment announced by Spain"
  if (!found.some((a) => ['possessor', 'by', 'from'].includes(a.fn)))
    for (const v of tree.childrenBy(noun, 'acl').filter((c) => MADE.has(tree.token(c).lemma) && tree.token(c).xpos === 'VBN'))
      for (const o of tree.childrenBy(v, 'obl')) if (tree.preposition(o) === 'by') add('subject', o, 'relative')
  const { deprel, head } = tree.token(noun)
  if (head >= 0 && deprel === 'obl' && tree.preposition(noun) === 'with' && MEET.has(tree.token(head).lemma))
    for (const s of surfaceSubjects(tree, head)) add('object', s.head, 'control')
  if (head >= 0 && VERBAL.has(tree.token(head).upos) && (deprel === 'obj' || deprel === 'nsubj:pass')) {
    const passive = isPassive(tree, head)
    if (GET.has(tree.token(head).lemma) && !passive) for (const s of surfaceSubjects(tree, head)) add('to', s.head, 'control')
    // "bringing Japan's donation to 3.9 million": a named owner leaves nothing to the subject
    if (SUPPORT.has(tree.token(head).lemma) && !passive && !found.some((a) => a.fn === 'possessor' || a.fn === 'by'))
      for (const s of surfaceSubjects(tree, head)) add('subject', s.head, 'control')
    for (const o of tree.childrenBy(head, 'obl')) if (!(passive && tree.preposition(o) === 'by')) addPhrase(tree, o, 'attached', add)
    for (const o of tree.childrenBy(head, 'iobj')) add('indirectObject', o, 'attached')
  }
  return found
}
