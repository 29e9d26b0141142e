import type { Tree } from './tree.js'

/** Verbs that judge somebody for a deed: "thanked Japan for sending doses". */
const JUDGE = new Set([
  'thank',
  'praise',
  'commend',
  'laud',
  'applaud',
  'hail',
  'credit',
  'congratulate',
  'salute',
  'honour',
  'honor',
  'acknowledge',
  'recognise',
  'recognize',
  'criticise',
  'criticize',
  'blame',
  'condemn',
  'slam',
  'accuse',
  'suspect',
])
/** What is given by words to whom is thanked: "expressed its gratitude to Japan for". */
const GRATITUDE = new Set(['gratitude', 'thanks', 'thank', 'appreciation', 'thankfulness', 'praise', 'tribute'])
const GRATEFUL = new Set(['grateful', 'thankful', 'indebted', 'thank'])

/** Somebody's deed as another judges it. */
export interface Judged {
  /** Heads of those whose deed it is. */
  readonly doers: readonly number[]
  /** The predicate that thanks, for who thanks is who got something; null where one only praises or blames. */
  readonly thanks: number | null
}

/** Who did what is thanked, praised or blamed: "thanked Spain for giving", "is grateful to Spain for its gift". */
export function judgedFor(tree: Tree, act: number): Judged | null {
  const { deprel, head } = tree.token(act)
  if (head < 0 || !/^(?:advcl|obl|nmod|acl|xcomp)/.test(deprel) || head > act) return null
  const marked = (at: number, words: readonly string[]) =>
    tree.childrenBy(at, 'mark', 'case').find((m) => m < at && words.includes(tree.token(m).form.toLowerCase()))
  // "praised Spain for its help by sending"
  const deed = tree.children[head]!.some((c) => c < act && marked(c, ['for']) !== undefined)
  // "praised Canada on the delivery": congratulated on one is who got it
  const on = tree.token(head).lemma === 'praise' ? ['on'] : []
  const mark = marked(act, deed ? ['for', 'by'] : ['for', 'of', 'over', 'with', ...on])
  if (mark === undefined) return null
  // "thanked Spain for its gift": the phrase may hang on who is thanked
  for (const at of [head, tree.token(head).head]) {
    if (at < 0) break
    const found = judgement(tree, at, mark)
    if (found !== null) return found
  }
  return null
}

/** Whose deed the predicate at a token judges, the deed beginning at `before`. */
function judgement(tree: Tree, at: number, before: number): Judged | null {
  const { lemma } = tree.token(at)
  const word = lemma.toLowerCase()
  const addressed = (from: number) => tree.childrenBy(from, 'obl', 'nmod').filter((o) => tree.preposition(o) === 'to' && o < before)
  if (JUDGE.has(word)) {
    const doers = tree.childrenBy(at, 'obj', 'iobj').filter((o) => o < before)
    if (doers.length && !tree.childrenBy(at, 'aux:pass').length) return { doers, thanks: word === 'thank' ? at : null }
  }
  if (GRATEFUL.has(word) || GRATITUDE.has(word)) {
    const doers = addressed(at)
    const { deprel, head } = tree.token(at)
    if (doers.length) return { doers, thanks: deprel === 'obj' && head >= 0 ? head : at }
    if (deprel === 'obj' && head >= 0 && addressed(head).length) return { doers: addressed(head), thanks: head }
  }
  // "expressed gratitude to Japan for sending"
  const noun = tree.childrenBy(at, 'obj').find((o) => o < before && GRATITUDE.has(tree.token(o).lemma.toLowerCase()))
  if (noun !== undefined) {
    const doers = [...addressed(at), ...addressed(noun)]
    if (doers.length) return { doers, thanks: at }
  }
  return null
}
