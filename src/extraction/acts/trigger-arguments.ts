import type { Phrases } from '../phrases/phrase.js'
import { calledBy, nounArguments } from '../predicates/noun-arguments.js'
import type { Trigger } from '../predicates/triggers.js'
import { verbArguments } from '../predicates/verb-arguments.js'
import type { Argument } from '../sentence/argument.js'
import { creditedFor } from '../sentence/thanks-to.js'
import type { Tree } from '../sentence/tree.js'
import { raisedTo, saidToBe } from './raised.js'
import { spokenIn } from './spoken-in.js'
import { throughLightNouns } from './via.js'

/** Frames whose nouns call a party what it is to the goods: "Peru was among the first buyers". */
const CALLING = new Set(['beneficiary', 'buyer'])

/**
 * What a trigger governs, with what its other words and its ceremony bring.
 *
 * @param ceremony head of the noun of the occasion on which it is done ("the handover ceremony of"), or null
 */
export function triggerArguments(tree: Tree, phrases: Phrases, trigger: Trigger, ceremony: number | null): Argument[] {
  const { head, pos, frame } = trigger
  const args: Argument[] = pos === 'noun' ? nounArguments(tree, head) : verbArguments(tree, head, frame.valence.get('subject') === 'item')
  if (pos === 'verb' && frame.valence.has('courtesy-of'))
    for (const credited of creditedFor(tree, head)) {
      const known = args.findIndex((a) => a.head === credited)
      args.splice(known < 0 ? args.length : known, known < 0 ? 0 : 1, {
        fn: phrases.at(credited).type === 'programme' ? 'through' : 'courtesy-of',
        head: credited,
        by: 'attached',
      })
    }
  const raised = pos === 'noun' ? (raisedTo(tree, phrases, head) ?? saidToBe(tree, phrases, head)) : null
  if (raised !== null) args.push({ fn: 'of', head: raised, by: 'attached' })
  if (ceremony !== null)
    for (const a of nounArguments(tree, ceremony))
      if (a.head !== head && !args.some((b) => b.head === a.head)) args.push(a.fn === 'for' ? { ...a, fn: 'of' } : a)
  if (CALLING.has(frame.name)) for (const called of calledBy(tree, head)) args.unshift({ fn: 'subject', head: called, by: 'direct' })
  for (const t of trigger.tokens) if (t !== head) args.push(...broughtBy(tree, t, args))
  // "handed over the vaccines": a particle taken for a preposition makes the object a phrase
  const particles = trigger.tokens.filter((t) => t !== head).map((t) => tree.token(t).form.toLowerCase())
  const spoken = pos === 'verb' && frame.side === 'speech' ? spokenIn(tree, phrases, head) : null
  const usable = throughLightNouns(tree, phrases, args)
    .filter((a) => !trigger.tokens.includes(a.head) && a.head !== spoken)
    .map((a) => (pos === 'verb' && particles.includes(a.fn) && !isWay(trigger, a.fn) ? { ...a, fn: 'object' } : a))
    // "the doses began shipping": what begins is what moves
    .map((a) => (a.fn === 'subject' && a.by === 'control' && begins(tree, head) ? { ...a, by: 'direct' as const } : a))
  // "a request from Nepal" is Nepal's; "requested doses from Nepal" asks Nepal
  const asks = pos === 'noun' && frame.evokes === 'Request' && !usable.some((a) => a.fn === 'possessor' || a.fn === 'by')
  const asker = asks ? usable.findIndex((a) => a.fn === 'from') : -1
  if (asker >= 0) usable[asker] = { ...usable[asker]!, fn: 'by' }
  return usable
}

/** "Took delivery of doses", "making available 80 million doses": the noun or adjective of a verbal phrase has arguments of its own. */
function broughtBy(tree: Tree, word: number, args: readonly Argument[]): Argument[] {
  const { upos } = tree.token(word)
  if (upos === 'NOUN') return nounArguments(tree, word).filter((a) => a.fn !== 'subject' && !args.some((b) => b.head === a.head))
  if (upos !== 'ADJ') return []
  const attached = (head: number, fn: string): Argument => ({ fn, head, by: 'attached' })
  return [
    ...tree.childrenBy(word, 'obj').map((o) => attached(o, 'object')),
    ...tree
      .childrenBy(word, 'obl')
      .filter((o) => tree.preposition(o))
      .map((o) => attached(o, tree.preposition(o))),
  ]
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
