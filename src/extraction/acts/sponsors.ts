import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'

/** At the word of the subject of these others act, or what it announces comes to pass. */
const COMMAND = new Set([
  'order',
  'direct',
  'instruct',
  'command',
  'authorize',
  'authorise',
  'approve',
  'announce',
  'promise',
  'pledge',
  'vow',
])

/** Who gives at his word: "the king ordered that food be sent", "instructed officials to send food". */
export function sponsors(tree: Tree, phrases: Phrases, { head: act, pos, frame }: Trigger): Fill[] {
  if (frame.side !== 'giving' || pos !== 'verb' || !isOrdered(tree, act)) return []
  return surfaceSubjects(tree, clauseAbove(tree, act))
    .flatMap((s) => phrases.all(s.head))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role: 'provider', phrase, by: 'at the word of', confidence: 0.75 }))
}

/** The verb that governs the clause of an act, "ready to be sent" looked through. */
const clauseAbove = (tree: Tree, act: number): number => {
  const { head, deprel } = tree.token(act)
  return deprel === 'xcomp' && tree.token(head).upos === 'ADJ' ? tree.token(head).head : head
}

/** "Ordered that food be sent", "announced that doses would be sent", "instructed officials to send": a clause without a giver. */
function isOrdered(tree: Tree, act: number): boolean {
  const { deprel, xpos, head } = tree.token(act)
  if (head < 0) return false
  const above = clauseAbove(tree, act)
  if (above < 0 || !COMMAND.has(tree.token(above).lemma)) return false
  if (deprel === 'xcomp' && xpos === 'VB') return tree.childrenBy(above, 'obj', 'iobj').length > 0
  return (deprel === 'ccomp' || deprel === 'xcomp') && isPassive(tree, act)
}
