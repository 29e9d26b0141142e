import type { Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'

/** Verbs by which a party makes what it gives or orders more, or less, than it was. */
const RAISE = new Set([
  'increase',
  'raise',
  'up',
  'lift',
  'boost',
  'expand',
  'enlarge',
  'double',
  'triple',
  'treble',
  'quadruple',
  'reduce',
  'cut',
  'lower',
])
const RISE = new Set(['rise', 'grow', 'climb', 'increase', 'double', 'triple', 'treble', 'swell', 'shrink', 'fall'])

/** "Doubled its gift to Chad to 600,000 doses", "its pledge has grown to 40 million": head of what it comes to. */
export function raisedTo(tree: Tree, phrases: Phrases, noun: number): number | null {
  const { deprel, head: verb } = tree.token(noun)
  if (verb < 0) return null
  const { lemma } = tree.token(verb)
  const raised = (deprel === 'obj' || deprel === 'nsubj:pass') && RAISE.has(lemma)
  if (!raised && !(deprel === 'nsubj' && RISE.has(lemma))) return null
  return (
    tree
      .subtree(verb)
      .find(
        (t) => t > noun && t > verb && tree.preposition(t) === 'to' && ['obl', 'nmod'].includes(tree.relation(t)) && counts(phrases, t),
      ) ?? null
  )
}

/** "Kuwait's gift to Tunis was 600,000 doses": head of what the noun is said to be. */
export function saidToBe(tree: Tree, phrases: Phrases, noun: number): number | null {
  const { deprel, head } = tree.token(noun)
  if (deprel !== 'nsubj' || head < noun || tree.child(head, 'cop') === null || tree.preposition(head)) return null
  return counts(phrases, head) && phrases.count(noun) === null ? head : null
}

const counts = (phrases: Phrases, head: number) => phrases.count(head) !== null && phrases.at(head).type !== 'party'
