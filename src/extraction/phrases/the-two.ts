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
  if (isThey(tree, head)) return subjectsBefore(tree, head).length > 1
  const words = tree.childrenBy(head, 'det', 'nummod').map((c) => tree.token(c).form.toLowerCase())
  if (PAIRS.has(lemma)) return words.includes('the') && !tree.childrenBy(head, 'nmod').length
  if (!PARTIES.has(lemma) || xpos !== 'NNS') return false
  return words.includes('both') || (words.includes('two') && (words.includes('the') || words.includes('these')))
}

/** Heads of the two that were last named together, "China and Russia"; empty when nobody was, or when more were. */
export function theTwo(tree: Tree, head: number): number[] {
  if (isThey(tree, head)) return subjectsBefore(tree, head)
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

const isThey = (tree: Tree, head: number) => tree.token(head).form.toLowerCase() === 'they' && tree.token(head).deprel.startsWith('nsubj')

/** "Spain and Peru reacted. They sent masks": the two that the sentence before is about. */
function subjectsBefore(tree: Tree, head: number): number[] {
  const { names, sentences } = tree.doc
  const before = sentences[tree.token(head).sentence - 1]
  if (before === undefined) return []
  const country = (t: number) => names.some((n) => n.head === t && n.kind === 'Country')
  const subject = tree
    .namesIn(before.first, before.last)
    .map((i) => names[i]!.head)
    .find((t) => {
      const { deprel, head: verb } = tree.token(t)
      return deprel === 'nsubj' && verb >= 0 && tree.token(verb).deprel === 'root'
    })
  if (subject === undefined || !country(subject)) return []
  const others = tree.childrenBy(subject, 'conj')
  return others.length === 1 && others.every(country) ? [subject, ...others] : []
}
