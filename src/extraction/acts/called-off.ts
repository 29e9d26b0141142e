import type { Phrase, Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'

const TAKING = new Set([
  'receive',
  'get',
  'import',
  'buy',
  'order',
  'purchase',
  'procure',
  'bring',
  'expect',
  'book',
  'contract',
  'acquire',
  'obtain',
  'collect',
])

const GIVING = new Set(['send', 'give', 'donate', 'ship', 'deliver', 'supply', 'provide', 'offer', 'promise', 'pledge', 'present'])

/**
 * "Called off the tents it was to fetch from Peru", "cancelled the doses it had ordered": who stops what was
 * coming to it is the one who would have had it; so is who calls off what another was to send.
 */
export function calledOffByTaker(tree: Tree, phrases: Phrases, { head, frame, pos }: Trigger, fills: readonly Fill[]): Fill[] {
  const subject = fills.filter((f) => f.role === 'provider' && f.by === 'subject')
  if (frame.evokes !== 'Suspension' || pos !== 'verb' || subject.length !== 1) return [...fills]
  const goods = tree.childrenBy(head, 'obj')
  const clauses = [...goods, ...goods.flatMap((g) => tree.childrenBy(g, 'nmod').filter((n) => tree.preposition(n) === 'of'))]
    .flatMap((g) => tree.childrenBy(g, 'acl:relcl'))
    .flatMap((c) => [c, ...tree.childrenBy(c, 'xcomp')])
  const sender = clauses.some((c) => GIVING.has(tree.token(c).lemma)) ? another(tree, phrases, clauses[0]!, subject[0]!.phrase) : null
  if (sender !== null)
    return [
      ...fills.map((f) => (f === subject[0] ? { ...f, role: 'recipient' as const } : f)),
      ...(sender.type === 'party' ? [{ role: 'provider' as const, phrase: sender, by: 'called off', confidence: 0.8 }] : []),
    ]
  const taking = clauses.find((c) => TAKING.has(tree.token(c).lemma) && isOwn(tree, phrases, clauses[0]!, subject[0]!.phrase))
  if (taking === undefined) return [...fills]
  const givers = tree
    .childrenBy(taking, 'obl')
    .filter((o) => ['from', 'with'].includes(tree.preposition(o)))
    .flatMap((o) => phrases.all(o))
    .map((p): Phrase => (p.company === null ? p : { ...p, type: 'party', name: null, entity: p.company }))
    .filter((p) => p.type === 'party' || p.type === 'programme')
  return [
    ...fills.map((f) => (f === subject[0] ? { ...f, role: 'recipient' as const } : f)),
    ...givers.map((phrase) => ({ role: 'provider' as const, phrase, by: 'called off', confidence: 0.8 })),
  ]
}

/** Is the subject of the clause the one who stops the goods? */
function isOwn(tree: Tree, phrases: Phrases, clause: number, party: Phrase): boolean {
  const own = tree.child(clause, 'nsubj')
  if (own === null) return false
  return /^(?:it|they|he|she)$/i.test(tree.token(own).form) || (party.name !== null && phrases.at(own).name === party.name)
}

/** The subject of the clause, known or not, where it is another than the one who stops the goods. */
function another(tree: Tree, phrases: Phrases, clause: number, party: Phrase): Phrase | null {
  const own = tree.child(clause, 'nsubj')
  if (own === null || isPassive(tree, clause) || !['NOUN', 'PROPN'].includes(tree.token(own).upos)) return null
  const phrase = phrases.at(own)
  return !phrase.anaphor && (phrase.name === null || phrase.name !== party.name) ? phrase : null
}
