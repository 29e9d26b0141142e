import { GROUP_NOUNS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'

/** How far the examples may stand behind the group, in tokens. */
const FAR = 12

/** The members that stand for a group: "countries such as Peru and Chile", "neighbours, including Mali". */
export function examples(tree: Tree, head: number): number[] {
  return tree
    .childrenBy(head, 'nmod', 'appos')
    .filter((c) => tree.relation(c) === 'appos' || /^(?:such-as|including|like|among|namely)$/.test(tree.preposition(c)))
    .concat(enumerated(tree, head), membersBehind(tree, head), adjoined(tree, head), amongThem(tree, head), singledOut(tree, head))
}

/** "From several countries, including China": members right behind the comma that the parser hung on the verb. */
function membersBehind(tree: Tree, head: number): number[] {
  const { head: verb } = tree.token(head)
  const { tokens } = tree.doc
  const next = tokens[head + 1]?.form === ',' ? head + 2 : head + 1
  if (verb < 0 || tree.token(head).xpos !== 'NNS' || !/^(?:including|like|such|namely)$/i.test(tokens[next]?.form ?? '')) return []
  return tree.childrenBy(verb, 'obl').filter((o) => tree.children[o]!.some((c) => c === next))
}

/** "To its neighbours Togo and Mali": names right behind, which the parser hung on the verb beside them. */
function adjoined(tree: Tree, head: number): number[] {
  const { xpos, head: verb } = tree.token(head)
  const name = /^NNP?S$/.test(xpos)
    ? tree.doc.names.find((n) => n.first === head + 1 && n.kind === 'Country' && n.by === 'name')
    : undefined
  if (name === undefined || tree.childrenBy(head, 'nmod:poss').length === 0) return []
  return tree.token(name.head).head === verb && /^(?:obl|obj)$/.test(tree.relation(name.head)) && tree.child(name.head, 'case') === null
    ? [name.head]
    : []
}

/** "To 60 countries this year, among them Chad and Laos": wherever the parser hung them. */
function amongThem(tree: Tree, head: number): number[] {
  const { tokens, names } = tree.doc
  if (tree.token(head).xpos !== 'NNS') return []
  const end = Math.min(head + FAR, tree.sentenceOf(head).last - 3)
  for (let t = head + 1; t < end; t++) {
    if (tokens[t]!.xpos === 'NNS' && GROUP_NOUNS.has(tokens[t]!.lemma)) return []
    if (tokens[t]!.form !== ',' || tokens[t + 1]!.form !== 'among' || !/^(?:them|these|which)$/.test(tokens[t + 2]!.form)) continue
    const first = tokens[t + 3]!.upos === 'DET' ? t + 4 : t + 3
    return names.filter((n) => n.first === first).map((n) => n.head)
  }
  return []
}

/** "The countries that received doses include Peru", "are Peru and Chile": what the sentence lists are members, too. */
export function enumerated(tree: Tree, head: number): number[] {
  const { deprel, head: verb } = tree.token(head)
  if (deprel !== 'nsubj' || verb < head) return []
  if (tree.token(verb).lemma === 'include') return tree.childrenBy(verb, 'obj')
  return tree.token(verb).upos === 'PROPN' && tree.child(verb, 'cop') !== null ? [verb] : []
}

/** "Chad is among the states that got doses", "Peru, among those that …": of the group the act tells this one. */
function singledOut(tree: Tree, head: number): number[] {
  if (!tree.childrenBy(head, 'acl:relcl').length) return []
  const above = tree.token(head).head
  const ofOne = tree.preposition(head) === 'of' && above >= 0 && tree.token(above).upos === 'NUM'
  const one = ofOne ? above : head
  const { deprel, head: verb } = tree.token(one)
  if (tree.childrenBy(one, 'advmod').some((a) => tree.token(a).lemma === 'not')) return []
  if (tree.child(one, 'cop') !== null) return tree.childrenBy(one, 'nsubj')
  if (deprel === 'xcomp' && verb >= 0 && ['become', 'remain'].includes(tree.token(verb).lemma)) return tree.childrenBy(verb, 'nsubj')
  return deprel === 'appos' && verb < one && (ofOne || tree.preposition(head) === 'among') ? [verb] : []
}
