import type { Tree } from './tree.js'

/** Nouns for what somebody gave: "thanks to a donation from Spain". */
const GIVEN = new Set([
  'donation',
  'gift',
  'help',
  'support',
  'aid',
  'assistance',
  'generosity',
  'contribution',
  'grant',
  'government',
  'kindness',
])

/** Heads of those to whom the clause of a verb is owed: "thanks to Spain, Peru has 200,000 doses", "got its doses thanks to Spain". */
export function creditedFor(tree: Tree, verb: number): number[] {
  const { first, last } = tree.sentenceOf(verb)
  const { tokens } = tree.doc
  const found: number[] = []
  for (let t = first; t + 2 < last; t++) {
    if (!/^thanks$/i.test(tokens[t]!.form) || tokens[t + 1]!.form.toLowerCase() !== 'to') continue
    const credited = tokens[t + 1]!.head
    if (credited < t + 2 || !(t < verb ? opensClause(tree, t, first) && isNext(tree, credited, verb) : isLast(tree, verb, t))) continue
    found.push(...[credited, ...tree.childrenBy(credited, 'conj').filter((c) => c < verb || t > verb)].flatMap((c) => giversOf(tree, c)))
  }
  return found
}

/** The party itself, or who gave what is thanked for. */
function giversOf(tree: Tree, credited: number): number[] {
  if (!GIVEN.has(tree.token(credited).lemma)) return [credited]
  return [
    ...tree.childrenBy(credited, 'nmod:poss', 'amod'),
    ...tree.childrenBy(credited, 'nmod').filter((n) => ['from', 'by', 'of'].includes(tree.preposition(n))),
  ]
}

/** Nothing but a comma, a quotation mark, "and" or an adverb before it. */
function opensClause(tree: Tree, thanks: number, first: number): boolean {
  if (thanks === first) return true
  const { upos } = tree.token(thanks - 1)
  return upos === 'PUNCT' || upos === 'CCONJ' || upos === 'ADV' || upos === 'SCONJ'
}

/** The verb of the clause that the phrase opens: no other between, save in words about the party itself. */
function isNext(tree: Tree, credited: number, verb: number): boolean {
  for (let t = credited + 1; t < verb; t++)
    if (tree.token(t).upos === 'VERB' && !tree.governs(credited, t) && !tree.childrenBy(t, 'xcomp').includes(verb)) return false
  return !tree.governs(credited, verb)
}

/** ", and thanks to Japan we have three million": the phrase opens a clause of its own. */
function opensNext(tree: Tree, thanks: number): boolean {
  const { first, last } = tree.sentenceOf(thanks)
  const credited = tree.token(thanks + 1).head
  for (let t = credited + 1; t < last; t++) {
    const { upos, form } = tree.token(t)
    if (upos === 'VERB')
      return opensClause(tree, thanks, first) && tree.child(t, 'nsubj', 'nsubj:pass') !== null && isNext(tree, credited, t)
    if (form === ',') return false
  }
  return false
}

/** The verb of the clause that the phrase closes, with an object or place between. */
function isLast(tree: Tree, verb: number, thanks: number): boolean {
  if (thanks === verb + 1 || opensNext(tree, thanks)) return false
  for (let t = verb + 1; t < thanks; t++)
    if (tree.token(t).upos === 'VERB' && !['acl', 'acl:relcl', 'amod'].includes(tree.token(t).deprel)) return false
  return !/^(?:VERB|DET|ADJ)$/.test(tree.token(thanks - 1).upos)
}
