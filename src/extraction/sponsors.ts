import { isPassive, surfaceSubjects } from './arguments.js'
import type { Phrases } from './phrase.js'
import type { Fill } from './roles.js'
import type { Tree } from './tree.js'
import type { Trigger } from './triggers.js'

/** By a word of theirs others act, or what they announce comes to pass. */
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
/** Verbs that are about what their object did. */
const THANK = new Set(['thank', 'praise', 'laud', 'commend', 'applaud', 'hail', 'credit', 'congratulate'])

interface Sponsors {
  readonly provider: readonly Fill[]
  readonly recipient: readonly Fill[]
}

/**
 * Who gives, and who is given to, by the verb above an act of giving: "the king ordered that food be sent", "instructed
 * officials to send food" (the one whose word it is gives), "Cuba thanked China for the donation of syringes".
 */
export function sponsors(tree: Tree, phrases: Phrases, { head: act, pos, frame }: Trigger): Sponsors {
  const none: Sponsors = { provider: [], recipient: [] }
  if (frame.side !== 'giving') return none
  const parties = (role: Fill['role'], heads: readonly number[]) =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => p.type === 'party' || p.type === 'programme')
      .map((phrase): Fill => ({ role, phrase, by: 'verb above', confidence: 0.75 }))
  const subjects = (verb: number) => surfaceSubjects(tree, verb).map((s) => s.head)
  const { head, deprel } = tree.token(act)
  if (head < 0) return none
  if (pos === 'verb' && isOrdered(tree, act))
    return {
      provider: COMMAND.has(tree.token(clauseAbove(tree, act)).lemma) ? parties('provider', subjects(clauseAbove(tree, act))) : [],
      recipient: [],
    }
  if (!THANK.has(tree.token(head).lemma) || isPassive(tree, head)) return none
  const deed = pos === 'noun' ? deprel === 'obl' && tree.preposition(act) === 'for' : deprel === 'advcl' && tree.token(act).xpos === 'VBG'
  const thanked = tree.childrenBy(head, 'obj', 'iobj').filter((o) => o < act)
  if (!deed || !thanked.length) return none
  return {
    provider: parties('provider', thanked),
    recipient: tree.token(head).lemma === 'thank' ? parties('recipient', subjects(head)) : [],
  }
}

/** The verb that governs the clause of an act, "ready to be sent" looked through. */
const clauseAbove = (tree: Tree, act: number): number => {
  const { head, deprel } = tree.token(act)
  return deprel === 'xcomp' && tree.token(head).upos === 'ADJ' ? tree.token(head).head : head
}

/** "Ordered that food be sent", "announced that doses would be sent", "instructed officials to send": a clause without a giver. */
function isOrdered(tree: Tree, act: number): boolean {
  const { deprel, xpos } = tree.token(act)
  const above = clauseAbove(tree, act)
  if (above < 0 || !COMMAND.has(tree.token(above).lemma)) return false
  if (deprel === 'xcomp' && xpos === 'VB') return tree.childrenBy(above, 'obj', 'iobj').length > 0
  return (deprel === 'ccomp' || deprel === 'xcomp') && isPassive(tree, act)
}
