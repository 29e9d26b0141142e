import { isVaccineWord } from '../phrases/goods.js'
import type { Tree } from '../sentence/tree.js'
import type { Act } from './act.js'

const WAYS = new Set(['from', 'to', 'into', 'in', 'at', 'for', 'by', 'via', 'through', 'on', 'aboard'])

const SOURCES = new Set([
  'agreement',
  'deal',
  'contract',
  'order',
  'purchase',
  'stockpile',
  'stock',
  'surplus',
  'allocation',
  'share',
  'budget',
  'pool',
])
/** What is made or said rather than brought. */
const MADE = new Set(['donation', 'gift', 'offer', 'announcement', 'pledge', 'support', 'help', 'assistance', 'move', 'aid', 'grant'])
const WHEN = new Set(['after', 'before', 'amid', 'following', 'as', 'despite', 'during', 'since', 'ahead-of'])
const MOMENTS = new Set(['juncture', 'moment', 'time', 'point', 'stage', 'hour', 'cost', 'price', 'expense'])

/**
 * "It comes days after the offer", "our help comes with no conditions", "the doses come out of a deal": coming that says
 * when or by what something is done, or what belongs to it. With a way or a place goods do arrive.
 */
export function comesOtherwise(tree: Tree, { trigger }: Act): boolean {
  const { lemma, xpos } = tree.token(trigger.head)
  // "a plane carrying masks to Malta" only names the plane
  if (lemma === 'carry') return xpos === 'VBG'
  if (lemma !== 'come') return false
  // "comes at a critical juncture": a time, and no place
  if (tree.childrenBy(trigger.head, 'obl').some((o) => tree.preposition(o) === 'at' && MOMENTS.has(tree.token(o).lemma))) return true
  // "will come from its agreement with the maker"
  const source = tree.childrenBy(trigger.head, 'obl').find((o) => tree.preposition(o) === 'from')
  if (source !== undefined && SOURCES.has(tree.token(source).lemma)) return true
  // "will come from the AstraZeneca vaccines made in Melbourne": what they are taken out of
  if (
    source !== undefined &&
    isVaccineWord(tree.token(source).form) &&
    !tree.childrenBy(trigger.head, 'obl').some((o) => tree.preposition(o) === 'to')
  )
    return true
  // "comes to 100 million doses": a sum
  if (
    tree
      .childrenBy(trigger.head, 'obl')
      .some((o) => tree.preposition(o) === 'to' && (tree.token(o).upos === 'NUM' || tree.child(o, 'nummod') !== null))
  )
    return true
  const obliques = tree.childrenBy(trigger.head, 'obl').map((o) => tree.preposition(o))
  // "comes in vials of ten"
  if (xpos === 'VBZ' && obliques.includes('in') && inPieces(tree, trigger.head)) return true
  if (trigger.tokens.length > 1) return false
  // "the donation came after a letter to Peru": when it was made
  const [first] = tree.childrenBy(trigger.head, 'obl').filter((o) => o > trigger.head)
  const act = tree.childrenBy(trigger.head, 'nsubj').some((s) => MADE.has(tree.token(s).lemma) && tree.child(s, 'nummod') === null)
  if (act && first !== undefined && WHEN.has(tree.preposition(first))) return true
  if (obliques.some((p) => WAYS.has(p) && !(p === 'on' && isDay(tree, trigger.head)))) return false
  const told = tree.childrenBy(trigger.head, 'nsubj').some((s) => /^(?:it|this|that)$/i.test(tree.token(s).form))
  return told || obliques.includes('with') || obliques.includes('out-of')
}

/** "Comes in vials of ten", "in two sizes". */
const inPieces = (tree: Tree, verb: number) =>
  tree
    .childrenBy(verb, 'obl')
    .filter((o) => tree.preposition(o) === 'in')
    .every((o) => tree.token(o).xpos === 'NNS')

/** "On 15 August": a day, and no place. */
const isDay = (tree: Tree, verb: number) =>
  tree
    .childrenBy(verb, 'obl')
    .filter((o) => tree.preposition(o) === 'on')
    .every((o) => tree.isTime(o))
