import type { Tree } from './tree.js'
import { VERBAL } from './verbs.js'

/** The heads of a coordination, first to last: `Kenya`, `Ghana` and `Mali` of "Kenya, Ghana and Mali". */
export function coordinated(tree: Tree, head: number): number[] {
  const found = [head]
  for (let i = 0; i < found.length; i++) {
    const members = [
      ...tree.childrenBy(found[i]!, 'conj').filter((c) => !VERBAL.has(tree.token(c).upos)),
      ...tree.childrenBy(found[i]!, 'appos').filter((c) => areTwoCountries(tree, found[i]!, c)),
    ]
    const speaker = members.findIndex((c) => isSpeaker(tree, c))
    found.push(...(speaker < 0 ? members : members.slice(0, speaker)))
  }
  return found.sort((a, b) => a - b)
}

/** "Gabon, Mauritania receive vaccines": a headline leaves out the "and". */
function areTwoCountries(tree: Tree, one: number, other: number): boolean {
  const country = (head: number) =>
    tree.doc.names.find((n) => n.head === head && n.kind === 'Country' && n.last === head + 1)?.candidates[0]
  const [first, second] = [country(one), country(other)]
  return first !== undefined && second !== undefined && first !== second && tree.token(other - 1).form === ','
}

/** "Leaders from Peru, Togo and Chile announced": the whole list is of the subject. */
function isWithinSubject(tree: Tree, member: number, verb: number): boolean {
  if (!tree.governs(verb, member)) return false
  let at = member
  while (tree.token(at).head !== verb) at = tree.token(at).head
  return tree.token(at).deprel === 'nsubj' && tree.token(at).upos === 'NOUN'
}

const SAYS = new Set(['say', 'announce', 'report', 'confirm', 'state', 'add'])

/** "Landed in Accra, the fund and the ministry said": a name behind a comma that runs on into a verb of saying is its subject. */
function isSpeaker(tree: Tree, member: number): boolean {
  if (tree.token(member).upos !== 'PROPN' || tree.child(member, 'cc') !== null) return false
  let first = member
  while (first > 0 && ['PROPN', 'DET', 'ADJ'].includes(tree.token(first - 1).upos)) first--
  if (first < 1 || tree.token(first - 1).form !== ',') return false
  let inside = false
  for (let t = member + 1; t < Math.min(tree.doc.tokens.length, member + 20); t++) {
    const { form, upos, lemma, xpos } = tree.token(t)
    if (form === '(') inside = true
    else if (form === ')') inside = false
    else if (inside) continue
    else if (upos === 'VERB') return SAYS.has(lemma) && (xpos === 'VBD' || xpos === 'VBZ') && !isWithinSubject(tree, member, t)
    else if (!['PROPN', 'NOUN', 'DET', 'ADJ', 'CCONJ', 'PART'].includes(upos)) return false
  }
  return false
}
