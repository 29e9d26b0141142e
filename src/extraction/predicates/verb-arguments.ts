import type { Add, Argument } from '../sentence/argument.js'
import { EVERYWHERE, PLACE_NOUNS } from '../sentence/nouns.js'
import { antecedent, RELATIVE_PRONOUNS } from '../sentence/relative.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive, VERBAL } from '../sentence/verbs.js'
import { addNested, addPhrase, ownerOfStock } from './attached.js'

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
  for (const { head, by } of subjects) {
    add(passive ? 'object' : 'subject', head, by)
    // "Norway, through COVAX, will send 20,000"
    if (!passive)
      for (const n of tree.childrenBy(head, 'nmod')) if (/^(?:through|via)$/.test(tree.preposition(n))) addPhrase(tree, n, 'attached', add)
  }
  addObjects(tree, verb, passive, add)
  addObliques(tree, verb, passive, add)
  // "donated 5 million doses worldwide": to everybody, unless somebody is named
  if (!found.some((a) => a.fn === 'to' || a.fn === 'for'))
    for (const at of [verb, ...tree.childrenBy(verb, 'obj', 'nsubj:pass')])
      for (const everywhere of tree.childrenBy(at, 'advmod'))
        if (EVERYWHERE.test(tree.token(everywhere).form)) add('to', everywhere, 'direct')
  if (movesGoods && !passive) for (const { head } of subjects) addNested(tree, head, add)
  // "a batch for Peru is likely to be delayed": as with a passive of its own
  if (passive) for (const { head, by } of subjects) if (by === 'control') addNested(tree, head, add)
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

/** What the verb acts on, its own or shared with a verb beside or above it. */
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
  // "Kuwait gave 15": nobody is a number
  const number = (o: number) => !own.length && !passive && tree.token(o).upos === 'NUM'
  for (const o of tree.childrenBy(verb, 'iobj')) add(only || number(o) ? 'object' : 'indirectObject', antecedent(tree, o).head, 'direct')
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
  // "asked Peru for help and received 20,000 doses": what is complete shares nothing that follows
  const complete = (c: number) => tree.childrenBy(verb, 'obl', 'xcomp', 'ccomp', 'iobj').some((o) => verb < o && o < c && !tree.isTime(o))
  for (const c of tree.childrenBy(verb, 'conj'))
    if (VERBAL.has(tree.token(c).upos) && tree.child(c, 'nsubj') === null && !complete(c)) {
      for (const o of tree.childrenBy(c, 'obj')) {
        add('object', o, 'shared')
        addNested(tree, o, add)
      }
      // "has donated or sold doses to Peru"; but "landed and was met by the envoy": who met it did not bring it
      for (const o of tree.childrenBy(c, 'obl')) if (!isPassive(tree, c) || tree.preposition(o) !== 'by') addPhrase(tree, o, 'shared', add)
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
  const far = farGap(tree, verb)
  if (far !== null) add('object', far, 'relative')
  if ((token.deprel === 'xcomp' || isBegun(tree, verb)) && token.head >= 0 && tree.child(token.head, 'mark') === null) {
    // "doses it had promised to send": the gap lies one clause deeper than the relative clause
    const governor = tree.token(token.head)
    if (governor.deprel === 'acl:relcl' && tree.child(token.head, 'nsubj', 'nsubj:pass') !== null) {
      const objects = tree.childrenBy(token.head, 'obj').filter((o) => o !== verb)
      if (!objects.length || objects.some((o) => antecedent(tree, o).relative)) add('object', governor.head, 'relative')
    }
  }
}

/** "The doses they said they expected to receive": the noun of the relative clause in which, clauses deep, the gap of the verb lies. */
function farGap(tree: Tree, verb: number): number | null {
  let at = verb
  for (let depth = 0; depth < 4; depth++) {
    const { deprel, head } = tree.token(at)
    if (deprel === 'acl:relcl') {
      const subject = tree.child(at, 'nsubj')
      return depth > 1 && subject !== null && !RELATIVE_PRONOUNS.has(tree.token(subject).form.toLowerCase()) ? head : null
    }
    const clause = deprel === 'xcomp' || (deprel === 'ccomp' && tree.child(at, 'nsubj') !== null)
    if (!clause || head < 0 || (at !== verb && tree.child(at, 'obj') !== null)) return null
    at = head
  }
  return null
}

/** "Has begun shipping": the gerund is the object only in name. */
const isBegun = (tree: Tree, verb: number) => {
  const { deprel, head, xpos } = tree.token(verb)
  return deprel === 'obj' && xpos === 'VBG' && head >= 0 && ASPECTS.has(tree.token(head).lemma)
}
const ASPECTS = new Set(['begin', 'start', 'continue', 'resume', 'finish', 'complete', 'stop'])

/** The prepositional phrases of the verb and of its objects; some are objects or agents in disguise. */
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
    const hedged = /^(?:at|as|up|more|fewer|less|just|some|about|over|nearly|around|almost|approximately|roughly)$/i.test(
      tree.token(Math.min(...tree.subtree(o))).form,
    )
    const bare =
      preposition === '' && o > verb && (shifted || hedged) && tree.relation(o) === tree.token(o).deprel && tree.child(verb, 'obj') === null
    // "will send Bolivia another 80,000"
    const counted = tree.token(o).upos === 'NUM' && tree.child(verb, 'iobj') !== null && tree.child(verb, 'obj') === null && !preposition
    // "received on Monday humanitarian aid": the day's preposition, and the object
    const dated = tree.childrenBy(o, 'case').some((c) => tree.timesIn(c + 1, o).some((i) => tree.doc.times[i]!.first === c + 1))
    if (((upTo || bare) && tree.child(o, 'nummod') !== null) || counted || (dated && tree.token(o).upos === 'NOUN')) {
      add('object', head, 'direct')
      if (dated) addNested(tree, o, add)
    } else if (passive && preposition === 'by') add('subject', head, relative ? 'relative' : 'direct')
    else if (preposition === 'of' && o < verb && partOf(tree, verb)) continue
    else if (preposition) {
      add(preposition, ownerOfStock(tree, preposition, head), relative ? 'relative' : 'direct')
      if (!CIRCUMSTANCE.has(preposition)) addNested(tree, o, (fn, at, by) => !(NOT_OF_ACT[preposition] ?? NONE).has(fn) && add(fn, at, by))
    }
  }
  for (const o of [...tree.childrenBy(verb, 'obj'), ...tree.childrenBy(verb, 'nsubj:pass')]) addNested(tree, o, add)
  for (const x of tree.childrenBy(verb, 'xcomp', 'advcl'))
    if (!VERBAL.has(tree.token(x).upos) && tree.preposition(x)) addPhrase(tree, x, 'attached', add)
}

/** "Under the programme for poor countries": whom that is for; "from its hub in Dubai": where that lies. */
const NOT_OF_ACT: Readonly<Record<string, ReadonlySet<string>>> = { under: new Set(['for']), from: new Set(['in', 'at']) }
const NONE: ReadonlySet<string> = new Set()

/** "Of the 175,000 doses, 40,000 were donated": a number alone is the part of what was named first. */
const partOf = (tree: Tree, verb: number) => tree.childrenBy(verb, 'nsubj', 'obj').some((s) => tree.token(s).upos === 'NUM')

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
