import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import type { Tree } from '../sentence/tree.js'

const ONE_OF_MANY = new Set(['country', 'nation', 'state', 'republic', 'government', 'member', 'island', 'territory'])
const NTH = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|last|\d+(?:st|nd|rd|th))$/i

/**
 * "The third country to receive doses from Serbia after Montenegro and Kosovo", "the first to get them, followed by
 * Togo": those named before or after it did the same.
 */
export function nextInLine(tree: Tree, phrases: Phrases, { head, pos }: Trigger, fills: readonly Fill[]): Fill[] {
  const { deprel, head: noun, xpos } = tree.token(head)
  if (pos !== 'verb' || xpos !== 'VB' || deprel !== 'acl' || noun < 0 || !ONE_OF_MANY.has(tree.token(noun).lemma)) return []
  if (!tree.childrenBy(noun, 'amod').some((a) => NTH.test(tree.token(a).form))) return []
  // "the second to receive 20,000 doses after Togo": the number is its own
  if (fills.some((f) => f.role === 'item' && tree.child(f.phrase.head, 'nummod') !== null)) return []
  const role = fills.find((f) => f.by.startsWith('subject') && (f.role === 'recipient' || f.role === 'provider'))?.role
  if (role === undefined) return []
  const above = tree.token(noun).head
  const holders = [head, noun, ...(tree.token(noun).deprel === 'xcomp' && above >= 0 ? [above] : [])]
  const after = holders.flatMap((h) => tree.childrenBy(h, 'obl', 'nmod').filter((o) => tree.preposition(o) === 'after'))
  const followers = [...holders, ...fills.map((f) => f.phrase.head)]
    .flatMap((h) => tree.childrenBy(h, 'acl', 'advcl', 'xcomp').filter((v) => tree.token(v).form.toLowerCase() === 'followed'))
    .flatMap((v) => tree.childrenBy(v, 'obl').filter((o) => tree.preposition(o) === 'by'))
  return [...after, ...followers]
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party' && p.name !== null && tree.doc.names[p.name]!.kind === 'Country')
    .filter((p) => !fills.some((f) => f.phrase.name === p.name))
    .map((phrase) => ({ role, phrase, by: 'next in line', confidence: 0.75 }))
}
