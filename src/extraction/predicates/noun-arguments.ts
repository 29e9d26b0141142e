import type { Add, Argument } from '../sentence/argument.js'
import { saidToHold } from '../sentence/contents.js'
import { antecedent } from '../sentence/relative.js'
import { scheduledFor } from '../sentence/scheduled-for.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import { judgedFor } from '../sentence/thanks.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive, VERBAL } from '../sentence/verbs.js'
import { saidToBe } from './allotted.js'
import { addNested, addPhrase } from './attached.js'

/** Who made, and with or to whom, what the noun of a relative or participial clause names: "the offer made by Oslo to Accra". */
function addSupport(tree: Tree, verb: number, named: readonly number[], add: Add): void {
  const passive = isPassive(tree, verb)
  if (!passive) for (const s of surfaceSubjects(tree, verb)) if (!named.includes(s.head)) add('subject', s.head, 'relative')
  for (const o of tree.childrenBy(verb, 'obl'))
    if (passive && tree.preposition(o) === 'by') add('subject', o, 'relative')
    // "the pledge, made in Geneva": where it was said
    else if (!(SAID.has(tree.token(verb).lemma) && ['in', 'at'].includes(tree.preposition(o)))) addPhrase(tree, o, 'attached', add)
}

const SAID = new Set(['make', 'announce', 'unveil', 'sign', 'issue', 'confirm', 'reaffirm', 'conclude', 'ink'])

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
  'impose',
  'introduce',
  'release',
  'publish',
  'carry',
])

/** "The offer met with refusal": what stands before the verb is what the noun's act is done to. */
const MEET = new Set(['meet', 'face', 'encounter', 'draw', 'attract', 'receive'])

/** Verbs by which others help an act along. */
const HELPING = new Set(['coordinate', 'facilitate', 'organise', 'organize', 'arrange', 'broker', 'oversee', 'handle', 'manage'])

/** Verbs whose subject gets what the noun names: "Malawi has had a gift from India". */
const GET = new Set(['have', 'receive', 'get', 'accept', 'welcome', 'obtain', 'take', 'await', 'expect', 'need', 'want', 'seek'])

/** Nouns that say that something is given, and not what. */
const AID = new Set(['aid', 'assistance', 'support', 'help', 'relief'])

/** "A package of support": the noun that only holds the aid, else the aid itself. */
function wholeOf(tree: Tree, noun: number): number {
  const { deprel, head } = tree.token(noun)
  if (deprel === 'compound' && isPlanOf(tree, noun)) return head
  return AID.has(tree.token(noun).lemma) && deprel === 'nmod' && tree.preposition(noun) === 'of' && tree.token(head).upos === 'NOUN'
    ? head
    : noun
}

/** "The allocation plan for 2 million doses", "the distribution list": the act is in the first word, what it is about hangs on the second. */
export const isPlanOf = (tree: Tree, noun: number) =>
  tree.token(noun).deprel === 'compound' && ['plan', 'list', 'scheme', 'framework'].includes(tree.token(tree.token(noun).head).lemma)

/** What is said to be in it: "aid to Peru such as beds", "a package of support to Peru, including doses". */
function namedIn(tree: Tree, noun: number): number[] {
  const ways = ['including', 'such-as', 'in-the-form-of', 'namely']
  const top = wholeOf(tree, noun)
  const above = tree.token(top).head
  const around = above >= 0 && VERBAL.has(tree.token(above).upos) && tree.token(top).deprel === 'obj' ? tree.childrenBy(above, 'obl') : []
  return [...tree.childrenBy(noun, 'nmod'), ...(top === noun ? [] : tree.childrenBy(top, 'nmod')), ...around].filter(
    (n) => n > noun && ways.includes(tree.preposition(n)),
  )
}

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
  // "assistance to Ukraine, including ventilators"
  if (AID.has(tree.token(noun).lemma)) for (const held of namedIn(tree, noun)) add('of', held, 'control')
  // "halted its funding of the fund": whom the money is for
  if (['funding', 'financing'].includes(tree.token(noun).lemma))
    for (const n of tree.childrenBy(noun, 'nmod'))
      if (tree.preposition(n) === 'of' && tree.doc.names.some((x) => x.head === n && x.kind !== 'Goods' && x.kind !== 'Vaccine'))
        add('to', n, 'direct')
  // "the allocation plan for 2 million doses"
  const plan = isPlanOf(tree, noun) ? wholeOf(tree, noun) : noun
  if (plan !== noun)
    for (const n of [...tree.childrenBy(plan, 'nmod'), ...(tree.token(plan).head < 0 ? [] : tree.childrenBy(tree.token(plan).head, 'obl'))])
      if (tree.preposition(n) === 'for' && (tree.token(n).upos === 'NUM' || tree.child(n, 'nummod') !== null)) add('of', n, 'control')
  const top = AID.has(tree.token(noun).lemma) ? wholeOf(tree, noun) : noun
  if (top !== noun) for (const n of tree.childrenBy(top, 'nmod')) if (n !== noun) addPhrase(tree, n, 'attached', add)
  for (const n of tree.childrenBy(plan, 'nmod', 'obl')) {
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
    // "of the 10 million doses sent, 2 million were gifts": only so many
    for (const s of surfaceSubjects(tree, noun))
      if (tree.token(s.head).upos === 'NUM') found.unshift({ fn: 'of', head: s.head, by: 'control' })
      else if (!PRONOUN.test(tree.token(s.head).form)) add('of', s.head, 'control')
  // "the order that Ottawa placed with the maker": the verb of the clause says no more than that there is one
  const named = [noun, ...tree.childrenBy(noun, 'nmod').filter((n) => tree.preposition(n) === 'of')]
  // "exports of the vaccine made by the institute": of goods it is their maker
  for (const v of named.flatMap((n) => tree.childrenBy(n, 'acl:relcl', 'acl')))
    if (tree.token(v).head !== noun && isPassive(tree, v)) continue
    else if (SUPPORT.has(tree.token(v).lemma) && tree.childrenBy(v, 'obj').every((o) => antecedent(tree, o).relative))
      addSupport(tree, v, named, add)
  // "Peru is in talks on the purchase of 2 million doses": who talks of buying buys
  const talks = tree.token(noun).head
  if (
    talks >= 0 &&
    /^(?:purchase|procurement|acquisition)$/.test(tree.token(noun).lemma) &&
    /^(?:for|on|over|about|regarding)$/.test(tree.preposition(noun)) &&
    /^(?:talk|negotiation|discussion)$/.test(tree.token(talks).lemma)
  )
    for (const s of tree.childrenBy(talks, 'nsubj')) add('subject', s, 'control')
  // "1.7 million doses are set for delivery to Peru"
  const scheduled = scheduledFor(tree, noun)
  if (scheduled !== null) {
    for (const s of scheduled.subjects) add(scheduled.fn, s, 'control')
    for (const o of tree.childrenBy(scheduled.governor, 'obl')) if (o !== noun) addPhrase(tree, o, 'attached', add)
  }
  // "the donation included 5,000 masks and 20 beds"
  for (const held of [...saidToHold(tree, noun), ...saidToBe(tree, noun)]) add('of', held, 'control')
  // "the donation to Mali of 200,000 doses": what is given may hang on the receiver
  if (!found.some((a) => a.fn === 'of'))
    for (const n of tree.childrenBy(noun, 'nmod'))
      for (const of of tree.childrenBy(n, 'nmod'))
        if (tree.preposition(of) === 'of' && tree.preposition(n) !== 'of') add('of', of, 'attached')
  // "the commitment announced by Spain"
  if (!found.some((a) => ['possessor', 'by', 'from'].includes(a.fn)))
    for (const v of tree.childrenBy(noun, 'acl').filter((c) => MADE.has(tree.token(c).lemma) && tree.token(c).xpos === 'VBN'))
      for (const o of tree.childrenBy(v, 'obl')) if (tree.preposition(o) === 'by') add('subject', o, 'relative')
  const { deprel, head } = tree.token(wholeOf(tree, noun))
  if (head >= 0 && deprel === 'obl' && tree.preposition(noun) === 'with' && MEET.has(tree.token(head).lemma))
    for (const s of surfaceSubjects(tree, head)) add('object', s.head, 'control')
  // "has agreed on the sale of 5 million doses"
  if (
    head >= 0 &&
    deprel === 'obl' &&
    tree.token(head).lemma === 'agree' &&
    ['on', 'to'].includes(tree.preposition(noun)) &&
    !owners.length
  ) {
    const subjects = surfaceSubjects(tree, head)
    if (subjects.length === 1 && !tree.childrenBy(subjects[0]!.head, 'conj').length) add('subject', subjects[0]!.head, 'control')
  }
  if (head >= 0 && VERBAL.has(tree.token(head).upos) && (deprel === 'obj' || deprel === 'nsubj:pass')) {
    const passive = isPassive(tree, head)
    if (GET.has(tree.token(head).lemma) && !passive) for (const s of surfaceSubjects(tree, head)) add('to', s.head, 'control')
    // "bringing Japan's donation to 3.9 million": a named owner leaves nothing to the subject
    const lemma = tree.token(head).lemma
    // "the Commission coordinated the delivery of doses from Germany": who helps is on the way
    if (HELPING.has(lemma) && !passive) for (const s of surfaceSubjects(tree, head)) add('through', s.head, 'control')
    else if (SUPPORT.has(lemma) && !passive && !found.some((a) => a.fn === 'possessor' || a.fn === 'by'))
      for (const s of surfaceSubjects(tree, head)) add('subject', s.head, 'control')
    for (const o of tree.childrenBy(head, 'obl')) if (!(passive && tree.preposition(o) === 'by')) addPhrase(tree, o, 'attached', add)
    for (const o of tree.childrenBy(head, 'iobj')) add('indirectObject', o, 'attached')
  }
  return found
}

/** Who is called by the noun: "Peru was a recipient of doses", "Togo, one of the first recipients of doses". */
export function calledBy(tree: Tree, called: number): number[] {
  const above = tree.token(called).head
  const ofSome =
    above >= 0 && tree.preposition(called) === 'of' && ['one', 'some', 'two', 'three', 'most'].includes(tree.token(above).lemma)
  const noun = ofSome ? above : called
  if (tree.child(noun, 'cop') !== null) return surfaceSubjects(tree, noun).map((s) => s.head)
  const { deprel, head } = tree.token(noun)
  return deprel === 'appos' ? [head] : []
}
