import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import type { Act } from './act.js'

const TIMETABLES = new Set(['set', 'due', 'schedule', 'slate', 'poise', 'expect'])

/** The class after planning and commitment are weighed. */
export function typeOf(tree: Tree, act: Act): string {
  const { frame, pos, head } = act.trigger
  if (act.type !== frame.evokes || act.factuality !== 'planned') return act.type
  // "will continue to supply": what goes on is more than a promise
  if (pos === 'verb' && goesOn(tree, head)) return act.type
  const giver = act.fills.some((f) => f.role === 'provider' && !f.by.endsWith('of inner'))
  if (frame.whenScheduled && pos === 'verb' && !giver && isPassive(tree, head)) return frame.whenScheduled
  // "to be distributed through COVAX": laid down by the programme
  if (frame.name === 'distribute' && !giver && act.fills.some((f) => f.role === 'via' && f.phrase.type === 'programme')) return 'Allocation'
  if (frame.whenPlanned) return frame.whenPlanned
  if (act.type === 'Delivery' && pos === 'verb' && inReturn(tree, head)) return 'Pledge'
  if (frame.whenPledged && pos === 'verb' && !isTimetabled(tree, act) && (tree.token(head).xpos !== 'VBG' || isAnnounced(tree, head))) {
    const active =
      act.fills.some((f) => f.role === 'provider' && f.by.startsWith('subject')) && tree.child(head, 'aux:pass', 'nsubj:pass') === null
    if (active) return frame.whenPledged
  }
  return act.type
}

const goesOn = (tree: Tree, verb: number) => {
  const { deprel, head } = tree.token(verb)
  return head >= 0 && ['xcomp', 'obj'].includes(deprel) && ['continue', 'keep'].includes(tree.token(head).lemma)
}

/** "Is set to ship", "is scheduled to send": a timetable, and no promise. */
const isTimetabled = (tree: Tree, { cue }: Act) => cue !== null && TIMETABLES.has(tree.token(cue).lemma)

/** "Announced that it will be sending": the progressive is a promise all the same. */
function isAnnounced(tree: Tree, verb: number): boolean {
  const { deprel, head } = tree.token(verb)
  return deprel === 'ccomp' && head >= 0 && ['announce', 'pledge', 'promise', 'vow', 'confirm'].includes(tree.token(head).lemma)
}

/** "In exchange Chile will get as many": what a swap promises. */
export const inReturn = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'obl').some((o) => ['return', 'exchange'].includes(tree.token(o).lemma) && tree.preposition(o) === 'in')
