import type { Tree } from './tree.js'

/** Auxiliaries of what is to come. */
export const FUTURE_AUX = new Set(['will', "'ll", '’ll', 'shall', 'wo', 'would', "'d", '’d'])

const AT_LAST = new Set(['once', 'when', 'until', 'till'])
/** These tell of the past as well: "would be given out after a flight landed". */
const PRESENT_ONLY = new Set(['after', 'before'])

/** "Will repay Peru once its own order arrives", "would lend them until supplies came in": what a coming act waits for comes, too. */
export function waitedFor(tree: Tree, verb: number): number | null {
  const { head, deprel, xpos } = tree.token(verb)
  // "as soon as its order arrives"
  if (deprel === 'advcl' && head >= 0 && tree.token(head).form === 'soon') return comes(tree, tree.token(head).head) ? head : null
  if (!/^VB[DPZ]$/.test(xpos) && !tree.childrenBy(verb, 'aux', 'aux:pass').length) return null
  const word = tree
    .childrenBy(verb, 'mark', 'advmod')
    .find((m) => (m < verb && isWord(tree, m, AT_LAST)) || (isWord(tree, m, PRESENT_ONLY) && /^VB[PZ]$/.test(xpos)))
  if (word === undefined) return null
  if (deprel === 'advcl' && head >= 0) return comes(tree, head) ? word : null
  // where the parser made it the main clause
  const { first, last } = tree.sentenceOf(verb)
  for (let t = first; t < last; t++) if (t !== verb && deprel === 'root' && tree.token(t).upos === 'VERB' && comes(tree, t)) return word
  return null
}

const isWord = (tree: Tree, token: number, words: ReadonlySet<string>) => words.has(tree.token(token).form.toLowerCase())

const comes = (tree: Tree, verb: number) =>
  verb >= 0 && (isScheduled(tree, verb) || tree.childrenBy(verb, 'aux').some((a) => FUTURE_AUX.has(tree.token(a).form.toLowerCase())))

/** "Israel was to give", "they are to share"; "proposed that the doses be sent on". */
export function isScheduled(tree: Tree, verb: number): boolean {
  const auxiliaries = tree.childrenBy(verb, 'aux', 'aux:pass')
  if (tree.childrenBy(verb, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'to'))
    return [...auxiliaries, ...tree.childrenBy(verb, 'cop')].some(
      (a) => tree.token(a).lemma === 'be' && tree.token(a).deprel !== 'aux:pass',
    )
  const first = auxiliaries[0]
  return first !== undefined && tree.token(first).form.toLowerCase() === 'be' && tree.token(verb).deprel === 'ccomp'
}
