import type { Tree } from './tree.js'
import { isPassive, VERBAL } from './verbs.js'

const HELPS = new Set(['support', 'help', 'assist', 'aid', 'back', 'bolster', 'boost', 'strengthen', 'reinforce', 'complement'])
const HELP = new Set(['support', 'help', 'assistance', 'aid', 'backing', 'solidarity'])
/** What a helper does with help; who appreciates or seeks it does not help. */
const GIVES = new Set([
  'give',
  'provide',
  'offer',
  'pledge',
  'promise',
  'voice',
  'express',
  'show',
  'demonstrate',
  'extend',
  'lend',
  'step',
  'increase',
  'expand',
  'continue',
  'announce',
  'affirm',
  'reaffirm',
  'reiterate',
  'render',
  'renew',
  'send',
  'deliver',
])
/** What the gerund may be hung on inside of what is helped: "efforts to contain the outbreak by sending". */
const INSIDE = new Set(['acl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'obl', 'obj', 'conj'])

/** The help that consists in what a gerund behind "by" tells. */
export interface Helping {
  /** Whose subject does what the gerund says. */
  readonly verb: number
  /** What is helped: a party, or efforts of one. */
  readonly helped: readonly number[]
}

/** "Supports Peru's efforts to end the outbreak by sending doses": who supports sends, though the parser hangs the gerund on the efforts. */
export function helpingBy(tree: Tree, gerund: number): Helping | null {
  const { deprel, head, xpos } = tree.token(gerund)
  if (xpos !== 'VBG' || head > gerund || !INSIDE.has(deprel)) return null
  if (!tree.childrenBy(gerund, 'mark', 'case').some((m) => tree.token(m).form.toLowerCase() === 'by')) return null
  for (let at = head, steps = 0; at >= 0 && steps < 5; at = tree.token(at).head, steps++) {
    const helping = helpAt(tree, at, gerund)
    if (helping !== null) return isPassive(tree, helping.verb) ? null : helping
    const acts = VERBAL.has(tree.token(at).upos) && tree.token(at).xpos !== 'VB' && tree.child(at, 'nsubj') !== null
    // "supports India's plan to end the pandemic by sending doses to Nepal": India's own deed
    const anothers = tree.child(at, 'nmod:poss') !== null && tree.childrenBy(gerund, 'obl').some((o) => tree.preposition(o) === 'to')
    if (acts || anothers || !INSIDE.has(tree.token(at).deprel)) return null
  }
  return null
}

/** The help that a verb, or a noun that a verb governs, tells: "helps Peru", "pledged support for Peru's efforts". */
function helpAt(tree: Tree, at: number, gerund: number): Helping | null {
  if (!VERBAL.has(tree.token(at).upos)) return null
  const objects = tree.childrenBy(at, 'obj').filter((o) => o < gerund)
  if (HELPS.has(tree.token(at).lemma)) {
    const doers = tree.childrenBy(at, 'xcomp', 'ccomp').flatMap((c) => tree.childrenBy(c, 'nsubj'))
    return { verb: at, helped: [...objects, ...doers].filter((o) => o > at && o < gerund) }
  }
  const help = objects.find((o) => HELP.has(tree.token(o).lemma))
  if (help === undefined || !GIVES.has(tree.token(at).lemma)) return null
  const whom = [help, at].flatMap((h) => tree.childrenBy(h, 'nmod', 'obl')).filter((n) => n > help && n < gerund)
  return { verb: at, helped: whom.filter((n) => ['for', 'to', 'of'].includes(tree.preposition(n))) }
}
