import type { Tree } from '../sentence/tree.js'

const PAIRS = new Set(['pair', 'duo'])
const PARTIES = new Set([
  'country',
  'nation',
  'government',
  'state',
  'neighbour',
  'neighbor',
  'power',
  'ally',
  'agency',
  'company',
  'firm',
  'side',
])
const KINDS = new Set(['Country', 'Organization', 'Company'])
/** How many sentences back the two may have been named. */
const REACH = 3

/** Do the words call two parties: "the pair", "the two countries", "both agencies"? */
export function callsTwo(tree: Tree, head: number): boolean {
  const { lemma, xpos } = tree.token(head)
  const words = tree.childrenBy(head, 'det', 'nummod').map((c) => tree.token(c).form.toLowerCase())
  if (PAIRS.has(lemma)) return words.includes('the') && !tree.childrenBy(head, 'nmod').length
  if (!PARTIES.has(lemma) || xpos !== 'NNS') return false
  return words.includes('both') || (words.includes('two') && (words.includes('the') || words.includes('these')))
}

/** Heads of the two that were last named together, "China and Russia"; empty when nobody was, or when more were. */
export function theTwo(tree: Tree, head: number): number[] {
  const { names, sentences } = tree.doc
  const here = tree.token(head).sentence
  const before = tree.namesIn(sentences[Math.max(0, here - REACH)]!.first, head)
  for (const i of [...before].reverse()) {
    const second = names[i]!
    const { deprel, head: first } = tree.token(second.head)
    if (deprel !== 'conj' || !KINDS.has(second.kind)) continue
    const together = tree.childrenBy(first, 'conj')
    const one = before.find((n) => names[n]!.first <= first && first < names[n]!.last)
    if (together.length !== 1 || one === undefined || names[one]!.kind !== second.kind) return []
    return [first, second.head]
  }
  return []
}
