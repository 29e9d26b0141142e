import type { Tree } from '../sentence/tree.js'

/** "Either COVAX sends the vaccines or it gives the money back": of two ways that are open neither is told as done. */
export function isAlternative(tree: Tree, verb: number): boolean {
  const { first, last } = tree.sentenceOf(verb)
  const word = (t: number) => tree.token(t).form.toLowerCase()
  for (let t = first; t < last; t++) {
    // before a clause, with its subject right behind, not before one of two nouns
    if (word(t) !== 'either' || !opensClause(tree, t)) continue
    for (let or = t + 2; or < last; or++) if (word(or) === 'or') return t < verb && verb < or + 12 && clauseBetween(tree, t, or)
  }
  return false
}

const opensClause = (tree: Tree, either: number) => {
  const before = tree.doc.tokens[either - 1]
  return before === undefined || before.sentence !== tree.token(either).sentence || /^[,;:"“”—–-]$|^(?:that|said)$/i.test(before.form)
}

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/
const clauseBetween = (tree: Tree, from: number, to: number) => tree.doc.tokens.slice(from, to).some((t) => FINITE.test(t.xpos))
