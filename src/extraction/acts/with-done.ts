import type { Role } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

/**
 * "Washington, with six million doses donated, is the largest giver": the party before the comma did it, or had it done
 * where "by" says who else did.
 */
export function withDone(tree: Tree, phrases: Phrases, { head, pos, frame }: Trigger, fills: Fill[]): Fill[] {
  if (head < 1 || pos !== 'verb' || tree.token(head).xpos !== 'VBN' || tree.child(head, 'aux', 'aux:pass') !== null) return fills
  const own = frame.valence.get('subject')
  if ((own !== 'provider' && own !== 'recipient') || frame.valence.get('object') !== 'item') return fills
  const goods = head - 1
  if (goods < tree.sentenceOf(head).first) return fills
  const first = Math.min(...tree.subtree(goods).filter((t) => t <= goods && !['case', 'punct'].includes(tree.token(t).deprel)))
  const { tokens } = tree.doc
  // "with the first 200,000 allocated to Fiji": a part
  if (
    tree.child(goods, 'det') !== null ||
    phrases.count(goods) === null ||
    tokens[first - 1]?.form !== 'with' ||
    tokens[first - 2]?.form !== ','
  )
    return fills
  const name = phrases.nameAt(first - 3)
  const party = name === null ? null : phrases.at(tree.doc.names[name]!.head)
  if (party?.type !== 'party' || tree.token(party.head).sentence !== tree.token(head).sentence) return fills
  const byOther = tree.childrenBy(head, 'obl').some((o) => tree.preposition(o) === 'by')
  const others = fills.filter((f) => f.phrase.head !== party.head && f.phrase.head !== goods)
  const role: Role = byOther ? (own === 'provider' ? 'recipient' : 'provider') : own
  return [
    ...others,
    { role, phrase: party, by: 'with done', confidence: 0.8 },
    { role: 'item', phrase: phrases.at(goods), by: 'object', confidence: 0.9 },
  ]
}
