import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { isBorrowed } from './filler-key.js'

/** Words before goods that refer to some already spoken of, all or a part. */
const POINTING = new Set([
  'the',
  'these',
  'those',
  'this',
  'that',
  'such',
  'first',
  'initial',
  'opening',
  'second',
  'third',
  'remaining',
  'latest',
  'another',
  'both',
])
const ALL = new Set(['the', 'these', 'those', 'this', 'that', 'its'])
const PART = new Set([
  'first',
  'second',
  'third',
  'another',
  'further',
  'more',
  'additional',
  'remaining',
  'latest',
  'next',
  'other',
  'new',
  'some',
  'many',
  'half',
  'part',
  'most',
])

/** "The promised doses" are not those that came. */
const OWED = new Set(['promised', 'pledged', 'ordered', 'contracted', 'outstanding', 'undelivered', 'missing'])

const MODIFIERS = ['det', 'amod', 'nmod:poss', 'nummod', 'compound'] as const
/** The words before a noun; "the million doses" has its article with the number. */
const wordsBefore = (tree: Tree, head: number) => {
  const own = tree.childrenBy(head, ...MODIFIERS)
  const ofNumber = tree.childrenBy(head, 'nummod').flatMap((n) => tree.childrenBy(n, 'det'))
  return [...own, ...ofNumber].map((c) => tree.token(c).form.toLowerCase())
}
const itemHeads = (draft: Draft) => draft.act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)

/** "The doses arrived", "another 500,000", "a first batch": the goods, or their number, point back. */
export function pointsBack(tree: Tree, draft: Draft): boolean {
  if (draft.itemOpen && draft.fillers.every((f) => f.role !== 'item')) return true
  // "75 percent of these doses", "300,000 of them"
  const whole = itemHeads(draft)
    .filter(
      (h) =>
        tree.token(h).upos === 'NUM' ||
        /^(?:percent|%|half|part|most|third|quarter|majority|some|many|several|all|rest|few|more)$/.test(tree.token(h).lemma),
    )
    .flatMap((h) => tree.childrenBy(h, 'nmod').filter((n) => tree.preposition(n) === 'of'))
  // "the pledge to provide 25 million doses": the noun points, its own number of doses does not
  const noun = draft.act.trigger.pos === 'noun' && !(draft.act.inner.length > 0 && countsAnew(tree, draft)) ? [draft.act.trigger.head] : []
  const heads = [...itemHeads(draft).filter((h) => !isRestricted(tree, draft, h)), ...whole, ...noun]
  return heads.some((h) => tree.token(h).upos === 'PRON' || wordsBefore(tree, h).some((w) => POINTING.has(w)))
}

/** A number that the text tells for the first time. */
function countsAnew(tree: Tree, { quantity }: Draft): boolean {
  const { numbers } = tree.doc
  return quantity !== null && !numbers.some((n, i) => i < quantity && n.value === numbers[quantity]!.value)
}

/** "The 63 million doses that it has shipped": the clause says which doses, and the number is new. */
const isRestricted = (tree: Tree, draft: Draft, head: number) => countsAnew(tree, draft) && tree.childrenBy(head, 'acl:relcl').length > 0

/** "The doses", "those", "the shipment", "it": exactly the goods just spoken of, all of them. */
export function pointsToAll(tree: Tree, draft: Draft): boolean {
  return itemHeads(draft).some((h) => {
    const whole = !tree.childrenBy(h, 'nmod').some((n) => tree.preposition(n) === 'of')
    if (tree.token(h).upos === 'PRON' && whole) return true
    if (/^(?:million|billion|thousand|hundred|dozen|half|part|rest|some|most)s?$/.test(tree.token(h).lemma)) return false
    const words = wordsBefore(tree, h)
    return words.some((w) => ALL.has(w)) && !words.some((w) => PART.has(w) || OWED.has(w))
  })
}

const NEXT = new Set(['another', 'further', 'additional', 'more', 'first', 'second', 'third', 'fourth', 'next', 'remaining', 'half'])

/** "Another 200,000", "a first batch", "the rest of them": one consignment of the goods that an act before told of, named only there. */
export function pointsToPart(tree: Tree, draft: Draft): boolean {
  const goods = draft.fillers.filter((f) => f.role === 'item')
  if (!goods.length || !goods.every(isBorrowed) || !draft.fillers.some((f) => f.role === 'provider' || f.role === 'recipient')) return false
  return itemHeads(draft).some(
    (h) =>
      /^(?:half|rest|remainder|any|none)$/.test(tree.token(h).lemma) ||
      // "another shot after four weeks" is one patient's
      (!/^(?:dose|shot|jab|injection)$/i.test(tree.token(h).form) && wordsBefore(tree, h).some((w) => NEXT.has(w))),
  )
}

/** Goods with words of their own ("its locally developed vaccines") are not those spoken of before. */
export function isQualified(tree: Tree, draft: Draft): boolean {
  // "a similar number" is one of the goods spoken of
  if (pointsToNumber(tree, draft) && !itemHeads(draft).some((h) => tree.childrenBy(h, 'nmod').length)) return false
  // "doses of its own vaccine": the words may stand with what the number is of
  // "its own order of 4 million doses": whose the order is, not what they are
  const heads = itemHeads(draft).filter((h) => draft.quantity === null || !/^(?:order|purchase)$/.test(tree.token(h).lemma))
  const within = (h: number) => [h, ...tree.childrenBy(h, 'nmod').filter((n) => tree.preposition(n) === 'of')]
  const isOwn = (h: number) => tree.childrenBy(h, 'amod').some((c) => tree.token(c).lemma === 'own')
  if (heads.flatMap(within).some(isOwn)) return true
  return heads.some((h) =>
    tree.childrenBy(h, 'amod', 'nmod:poss').some((c) => {
      const { form, upos, lemma } = tree.token(c)
      // "an opening consignment", "a big shipment of doses": a word for how they come, not for what they are
      const ofLoad = LOADS.test(tree.token(h).lemma) && upos !== 'PRON' && /^\p{Ll}/u.test(form)
      return !ofLoad && !PART.has(form.toLowerCase()) && !isTold(tree, c) && upos !== 'NUM' && upos !== 'PROPN' && lemma !== 'last'
    }),
  )
}

const LOADS = /^(?:batch|consignment|shipment|tranche|lot|load|cargo|instal?lment|delivery)$/

/** "The crushed doses": a participle alone that repeats what the text said was done to them. */
const isTold = (tree: Tree, word: number) =>
  /ed$/.test(tree.token(word).form) &&
  !tree.children[word]!.length &&
  tree.childrenBy(tree.token(word).head, 'det').some((d) => /^(?:the|these|those)$/i.test(tree.token(d).form)) &&
  tree.doc.tokens.some((t) => t.index < word && t.upos === 'VERB' && t.form.toLowerCase() === tree.token(word).form.toLowerCase())

/** "The same number of doses", "an equal amount": the number of the act before. */
export function pointsToNumber(tree: Tree, draft: Draft): boolean {
  return itemHeads(draft).some(
    (h) =>
      /^(?:number|amount|quantity)$/.test(tree.token(h).lemma) &&
      wordsBefore(tree, h).some((w) => /^(?:same|equal|similar|equivalent|comparable|identical)$/.test(w)),
  )
}

/** "Promised it to others", "sent some of them": the goods are a pronoun. */
export const pointsByPronoun = (tree: Tree, draft: Draft) =>
  itemHeads(draft)
    .flatMap((h) => [h, ...tree.childrenBy(h, 'nmod')])
    .some((h) => /^(?:it|them|those)$/i.test(tree.token(h).form) && tree.token(h).upos === 'PRON')

/** "Part of the 80 million doses that Washington promised": the whole goes to more than those who get the part. */
export function isWhole(tree: Tree, { quantity }: Draft): boolean {
  if (quantity === null) return false
  let noun = tree.doc.numbers[quantity]!.head
  while (['nummod', 'compound'].includes(tree.relation(noun))) noun = tree.token(noun).head
  const { head } = tree.token(noun)
  return head >= 0 && tree.preposition(noun) === 'of' && ['part', 'portion', 'tranche', 'some'].includes(tree.token(head).lemma)
}
