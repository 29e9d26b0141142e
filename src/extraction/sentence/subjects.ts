import type { Argument } from './argument.js'
import { helpingBy } from './by-helping.js'
import { antecedent, RELATIVE_PRONOUNS } from './relative.js'
import { judgedFor } from './thanks.js'
import type { Tree } from './tree.js'
import { goesOff, isPassive, VERBAL } from './verbs.js'

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

type Reached = { head: number; by: Argument['by'] }

/** The surface subjects of a predicate, its own or those that grammar shares with it. */
export function surfaceSubjects(tree: Tree, predicate: number, depth = 0): Reached[] {
  const own = tree.childrenBy(predicate, 'nsubj').map((s) => antecedent(tree, s))
  const teller = own.length === 1 && depth < 8 ? tellerOf(tree, predicate, own[0]!.head, depth) : null
  if (teller !== null) return [teller]
  if (own.length) return own.map(({ head, relative }) => ({ head, by: relative ? 'relative' : 'direct' }))
  if (depth > 8) return []
  const { deprel, head, xpos } = tree.token(predicate)
  if (head < 0) return []
  const shared = (by: Argument['by']) => surfaceSubjects(tree, head, depth + 1).map((s) => ({ head: s.head, by }))
  const governor = tree.token(head)
  const judged = xpos === 'VBG' || xpos === 'VBN' ? judgedFor(tree, predicate) : null
  if (judged !== null) return judged.doers.map((d) => ({ head: d, by: 'control' }))
  const helping = helpingBy(tree, predicate)
  if (helping !== null && helping.verb !== head)
    return surfaceSubjects(tree, helping.verb, depth + 1).map((s) => ({ head: s.head, by: 'control' }))
  switch (deprel) {
    case 'acl:relcl':
      return [{ head, by: 'relative' }]
    case 'acl':
      // "the only country to have approved it"
      if (
        (xpos === 'VBN' || xpos === 'VBG' || xpos === 'VBD') &&
        !tree.childrenBy(predicate, 'mark').some((m) => tree.token(m).form === 'to')
      ) {
        // "sent a letter offering doses": who writes offers
        const writer = xpos === 'VBG' && MESSAGES.has(governor.lemma) ? nominalActor(tree, head, depth + 1) : []
        if (writer.length) return writer
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
      const enabled = forWhom(tree, predicate)
      if (enabled !== null) return [{ head: enabled, by: 'control' }]
      const held = gerundControl(tree, predicate)
      // "Nepal joined Bhutan in receiving doses": they all did
      if (held !== null && governor.lemma === 'join') return [...shared('control'), { head: held, by: 'control' }]
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
  'statement',
  'news',
  'assurance',
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
  // "announced a programme with the goal of sending doses"
  if (GOALS.has(tree.token(noun).lemma) && deprel === 'nmod' && tree.preposition(noun) === 'with' && depth < 8)
    return nominalActor(tree, head, depth + 1)
  return [...of, ...adjective].map((n) => ({ head: n, by: 'control' }))
}

/** What somebody writes or says to another. */
export const MESSAGES: ReadonlySet<string> = new Set([
  'letter',
  'message',
  'email',
  'e-mail',
  'note',
  'statement',
  'telegram',
  'memo',
  'tweet',
  'proposal',
])

const GOALS = new Set(['goal', 'aim', 'target', 'ambition', 'objective', 'intention'])

/** "India's announcement that it would donate": the pronoun is whose word it is. */
function tellerOf(tree: Tree, predicate: number, subject: number, depth: number): Reached | null {
  const { deprel, head } = tree.token(predicate)
  if (head < 0 || head > subject || !/^(?:acl|ccomp)/.test(deprel) || !/^(?:it|they|he|she)$/i.test(tree.token(subject).form)) return null
  if (tree.token(head).upos !== 'NOUN' || !SAYINGS.has(tree.token(head).lemma)) return null
  const actors = nominalActor(tree, head, depth + 1)
  return actors.length === 1 && actors[0]!.head !== subject ? actors[0]! : null
}

/** "Money for Peru, its neighbour, to buy vaccines": who is to act stands right before the infinitive, behind "for". */
function forWhom(tree: Tree, predicate: number): number | null {
  const to = tree.childrenBy(predicate, 'mark').find((m) => tree.token(m).form === 'to')
  if (to === undefined) return null
  const last = tree.token(to - 1).form === ',' ? to - 1 : to
  return (
    tree
      .subtree(tree.token(predicate).head)
      .filter(
        (t) => t < to && tree.token(t).upos === 'PROPN' && ['nmod', 'obl'].includes(tree.relation(t)) && tree.preposition(t) === 'for',
      )
      .find((t) => Math.max(...tree.subtree(t).filter((s) => tree.token(s).upos !== 'PUNCT')) === last - 1) ?? null
  )
}
