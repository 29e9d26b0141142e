import type { Tree } from '../sentence/tree.js'

const REPORTS = new Set([
  'report',
  'claim',
  'rumour',
  'rumor',
  'allegation',
  'suggestion',
  'story',
  'assertion',
  'news',
  'accusation',
  'speculation',
])
const FALSE = new Set([
  'wrong',
  'false',
  'untrue',
  'incorrect',
  'inaccurate',
  'unfounded',
  'baseless',
  'groundless',
  'fake',
  'lie',
  'nonsense',
  'fabrication',
  'fabricated',
  'mistaken',
  'misinformation',
  'disinformation',
])
const TRUE = new Set(['true', 'correct', 'accurate'])
const DENY = new Set(['deny', 'dismiss', 'reject', 'refute', 'rebut', 'debunk', 'quash', 'scotch', 'contradict', 'disprove'])
const TURNS_OUT = new Set(['prove', 'turn', 'be'])

/** "Reports that Peru sent the doses back were wrong", "dismissed claims that it had": the word that says so of the act at `verb`. */
export function saidToBeFalse(tree: Tree, verb: number, negated: (head: number) => boolean): number | null {
  let at = verb
  for (let step = 0; step < 3 && /^(?:xcomp|conj)$/.test(tree.token(at).deprel) && tree.token(at).head >= 0; step++)
    at = tree.token(at).head
  const { head: report, deprel } = tree.token(at)
  if (report < 0 || !/^(?:acl|ccomp|appos|acl:relcl)$/.test(deprel) || !REPORTS.has(tree.token(report).lemma) || negated(verb)) return null
  const { head, deprel: role } = tree.token(report)
  // a clause that the parser put beside its subject
  if (head < 0)
    return (
      tree.childrenBy(report, 'parataxis', 'advcl').find((w) => FALSE.has(tree.token(w).lemma) && tree.child(w, 'cop') !== null) ?? null
    )
  const { lemma } = tree.token(head)
  const called = [...(TURNS_OUT.has(lemma) || lemma === 'call' ? tree.childrenBy(head, 'xcomp', 'obj', 'acomp') : []), head]
  if (role === 'nsubj' || lemma === 'call') {
    const word = called.find(
      (w) => FALSE.has(tree.token(w).lemma) !== negated(w) && (FALSE.has(tree.token(w).lemma) || TRUE.has(tree.token(w).lemma)),
    )
    if (word !== undefined) return word
  }
  return DENY.has(lemma) && (role === 'obj' || role === 'nsubj:pass') && !negated(head) ? head : null
}
