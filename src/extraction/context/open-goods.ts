import type { Doc, Filler, NameMention } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { isReceiver } from '../lists/moved-goods.js'
import { isVaccineWord } from '../phrases/goods.js'
import { takesAnything } from '../sentence/indefinite.js'
import type { Tree } from '../sentence/tree.js'
import { has, isGeneric, MOVES, returns } from './drafted.js'
import { fillerKey, isBorrowed, keysOf } from './filler-key.js'
import type { GoodsKnown } from './known.js'
import { isQualified, pointsByPronoun, pointsToAll } from './pointing.js'

/** Goods that the sentence leaves open: by its own words, by the acts before, else the only product so far. */
export function completeGoods(tree: Tree, draft: Draft, before: readonly Draft[], back: boolean, known: GoodsKnown): void {
  const { doc } = tree
  if (!draft.itemOpen || isQualified(tree, draft)) return
  if (takesAnything(tree, draft.trigger.head)) {
    draft.fillers = draft.fillers.filter((f) => f.role !== 'item')
    return
  }
  // "has given its own vaccines to Peru and promised them to Chile"
  const shared = pointsByPronoun(tree, draft)
    ? before.find(
        (d) =>
          d.sentence === draft.sentence &&
          has(d, 'item') &&
          // who bought the doses gives them away
          [...keysOf(doc, d, 'provider'), ...keysOf(doc, d, 'recipient')].some((k) => keysOf(doc, draft, 'provider').includes(k)),
      )
    : undefined
  if (shared) {
    replaceItem(
      draft,
      shared.fillers.filter((f) => f.role === 'item'),
      0.9,
    )
    return
  }
  const maker = makerNamed(tree, draft, known)
  if (maker !== null) {
    replaceItem(draft, [maker], 0.9)
    return
  }
  // "50 million doses from Pfizer" are Pfizer's
  const made = draft.fillers
    .filter((f) => f.role === 'provider' && !isBorrowed(f))
    .flatMap((f) =>
      doc.names.filter((n) => n.first === f.range.first && n.last === f.range.last).map((n) => ({ maker: f, product: known.product(n) })),
    )
    .filter(({ product }) => product !== null)
  if (made.length) {
    replaceItem(
      draft,
      made.map(({ maker, product }) => ({ ...maker, role: 'item', name: null, entity: product })),
      0.9,
    )
    return
  }
  // vaccines and syringes together do not tell of which the next number is
  const products = (d: Draft) => {
    const items = d.fillers.filter((f) => f.role === 'item')
    return draft.quantity !== null && items.some((f) => isGeneric(doc, f)) ? [] : items.filter((f) => !isGeneric(doc, f))
  }
  const unnamed = !draft.fillers.some((f) => f.role === 'item' && f.name !== null)
  // "Chile sent masks. Peru gave Belize 100,000 doses and Grenada got 40,000": counted on as what was counted last
  const latest = before.find((d) => d.sentence === draft.sentence && has(d, 'item') && !returns(doc, d, draft))
  const product = latest === undefined ? null : productInSentence(tree, draft)
  const ofAnother = product === null || doc.names[product]!.head < latest!.trigger.head
  if (unnamed && draft.quantity !== null && latest !== undefined && latest.quantity !== null && !products(latest).length && ofAnother) {
    const [item] = latest.fillers.filter((f) => f.role === 'item')
    if (item !== undefined && isVaccineWord(doc.text.slice(item.range.start, item.range.end))) {
      replaceItem(draft, [{ ...item, name: null, entity: 'vaccine' }], 0.85)
      return
    }
  }
  // what somebody asks for has not come yet
  const wished = (d: Draft) => d.type === 'Request' && MOVES.has(draft.type) && !pointsToAll(tree, draft)
  const source = before.find(
    (d) => draft.sentence - d.sentence <= (back ? 4 : 2) && products(d).length > 0 && !returns(doc, d, draft) && !wished(d),
  )
  // a new number of doses is of the same product only when the same is done again
  // "Japan sent 3 million doses and the United States gave 2.5 million": what another gave need not be the same
  const own = draft.fillers.filter((f) => f.role === 'provider' && !isBorrowed(f)).map((f) => fillerKey(doc, f))
  const last = before.find((d) => products(d).length > 0 && has(d, 'provider'))
  const theirs = last ? keysOf(doc, last, 'provider') : []
  const another = own.length > 0 && theirs.length > 0 && !own.some((k) => theirs.includes(k) || keysOf(doc, last!, 'recipient').includes(k))
  const counted = draft.quantity !== null && !another && !saysVaccines(tree, draft)
  const trusted =
    source &&
    ((back && (!another || pointsToAll(tree, draft))) ||
      unnamed ||
      (counted && source.type === draft.type && !isFarMore(tree, draft, source)))
  const vaccine = source && products(source).every((f) => f.name === null || doc.names[f.name]!.kind === 'Vaccine')
  // "Peru sent them masks. They have given 5 million, and this is one million more, for 6 million doses in all"
  const doses =
    unnamed && draft.quantity !== null && source && !vaccine && source.sentence < draft.sentence ? dosesInSentence(tree, draft) : null
  if (doses !== null) {
    replaceItem(draft, [filler(doc, doses)], 0.7)
    return
  }
  // "China sent 300,000 Sinovac doses. Norway will give 286,080": of some vaccine
  if (source && vaccine && unnamed && another && draft.quantity !== null && !saysMore(tree, draft) && isApart(tree, source, draft)) {
    const [item] = products(source)
    replaceItem(draft, [{ ...item!, name: null, entity: 'vaccine' }], 0.8)
    return
  }
  if (trusted && (vaccine || unnamed)) {
    replaceItem(draft, products(source), 0.85)
    return
  }
  const near = back ? productInSentence(tree, draft) : null
  if (near !== null) {
    replaceItem(draft, [filler(doc, near)], 0.7)
    return
  }
  const only = new Map(
    doc.names.flatMap((n, i) =>
      n.kind === 'Vaccine' &&
      n.candidates.length &&
      !isOfPart(tree, draft, n) &&
      n.head <= draft.trigger.head + 12 &&
      tree.token(n.head).sentence <= draft.sentence
        ? [[n.candidates[0]!, i] as const]
        : [],
    ),
  )
  if ((back || (counted && draft.type !== 'Pledge')) && only.size === 1) {
    const [name] = only.values()
    if (!isRefused(doc.names[name!]!, draft, before)) replaceItem(draft, [filler(doc, name!)], 0.7)
    return
  }
  const later = only.size === 0 && draft.quantity !== null && draft.type !== 'Pledge' ? productToldAfter(tree, draft, known) : null
  if (later !== null) {
    replaceItem(draft, [later], 0.7)
    return
  }
  const named = unnamed ? goodsNamedBefore(tree, draft, known.specific) : null
  if (named !== null) replaceItem(draft, [filler(doc, named)], 0.6)
}

const MAKE = new Set(['develop', 'make', 'produce', 'manufacture'])

/** "A million doses of vaccines", "500,000 COVID-19 vaccines": of any kind, where "doses" alone are of the one just named. */
const saysVaccines = (tree: Tree, draft: Draft) =>
  !draft.act.fills.some(
    (f) => f.role === 'item' && tree.subtree(f.phrase.head).some((t) => /^(?:these|those|this)$/i.test(tree.token(t).form)),
  ) &&
  draft.fillers.some(
    (f) => f.role === 'item' && /\bvaccines$|\bof vaccine$|\bvaccine doses$/i.test(tree.doc.text.slice(f.range.start, f.range.end)),
  )

/** "50,000 more", "another million": of the same again, whoever gives it. */
function saysMore(tree: Tree, { quantity }: Draft): boolean {
  const { first, last } = tree.doc.numbers[quantity!]!
  return [first - 1, first - 2, last, last + 1].some((t) =>
    /^(?:more|another|further|additional|extra|other)$/i.test(tree.doc.tokens[t]?.form ?? ''),
  )
}

/** Told in another sentence, or behind a semicolon; "Peru gave 20,000 Sinovac doses and Chile 5,000" leaves out the same words. */
const isApart = ({ doc }: Tree, { trigger: first }: Draft, { trigger: second }: Draft) =>
  doc.tokens[first.head]!.sentence < doc.tokens[second.head]!.sentence ||
  doc.tokens.slice(first.head, second.head).some((t) => t.form === ';')

/** The vaccine of an act that refuses or calls off is not what is ordered or comes. */
const isRefused = (name: NameMention, { type }: Draft, before: readonly Draft[]) =>
  !REFUSALS.has(type) &&
  before.some((d) => REFUSALS.has(d.type) && d.fillers.some((f) => f.role === 'item' && f.range.first === name.first && !isBorrowed(f)))

const REFUSALS = new Set(['Rejection', 'Suspension'])

/** "Earmarked 163,000, of which 14,400, of Pfizer's make, …": a product named behind another number is of that one. */
function isOfPart({ doc }: Tree, { quantity, trigger }: Draft, name: NameMention): boolean {
  const own = quantity === null ? null : doc.numbers[quantity]!
  if (own === null || name.first < Math.max(own.last, trigger.head) || doc.tokens[name.head]!.sentence !== doc.tokens[own.head]!.sentence)
    return false
  return doc.numbers.some((n) => n.unit === null && n.first >= own.last && n.last <= name.first)
}

/** A programme of 25 million doses is not of the product of which 400,000 came. */
function isFarMore({ doc }: Tree, draft: Draft, source: Draft): boolean {
  const [all, some] = [draft, source].map((d) => (d.quantity === null ? 0 : doc.numbers[d.quantity]!.value))
  return some! > 0 && all! > 10 * some!
}

/** "The vaccine developed by Pfizer": the product of that maker, under the name that stands for both. */
function makerNamed(tree: Tree, draft: Draft, known: GoodsKnown): Filler | null {
  const goods = draft.act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  const made = madeBy(
    tree,
    goods.flatMap((g) => tree.subtree(g)),
    known,
  )
  if (made !== null) return made
  // "was supplied with Pfizer's vaccine"
  for (const owner of goods.flatMap((g) => tree.childrenBy(g, 'nmod:poss'))) {
    const name = tree.doc.names.findIndex((n) => n.first <= owner && owner < n.last)
    const product = name < 0 ? null : known.product(tree.doc.names[name]!)
    if (product !== null) return { ...filler(tree.doc, name), name: null, entity: product }
  }
  return null
}

/** The product of the maker that words name: "developed by Pfizer", "produced by Bharat Biotech". */
function madeBy(tree: Tree, words: readonly number[], known: GoodsKnown): Filler | null {
  const maker = words
    .filter((t) => MAKE.has(tree.token(t).lemma) && tree.token(t).xpos === 'VBN')
    .flatMap((t) => tree.childrenBy(t, 'obl'))
    .find((o) => tree.preposition(o) === 'by')
  const name = maker === undefined ? -1 : tree.doc.names.findIndex((n) => n.first <= maker && maker < n.last)
  const product = name < 0 ? null : known.product(tree.doc.names[name]!)
  return product === null ? null : { ...filler(tree.doc, name), name: null, entity: product }
}

/** "Received 300,000 doses. The AstraZeneca vaccines were flown in from Oslo.": the product of the one kind that the text goes on to name. */
function productToldAfter(tree: Tree, draft: Draft, known: GoodsKnown): Filler | null {
  const { doc } = tree
  const { last } = doc.sentences[draft.sentence]!
  const end = doc.sentences[Math.min(draft.sentence + 2, doc.sentences.length - 1)]!.last
  const named = new Map(doc.names.flatMap((n, i) => (n.kind === 'Vaccine' && n.candidates.length ? [[n.candidates[0]!, i] as const] : [])))
  if (named.size > 1) return null
  for (const i of tree.namesIn(last, end)) if (doc.names[i]!.kind === 'Vaccine' && isDefinite(tree, doc.names[i]!)) return filler(doc, i)
  if (named.size === 1) return null
  for (const { first, last: stop } of doc.sentences.slice(draft.sentence + 1, draft.sentence + 3)) {
    const words = [...Array(stop - first).keys()].map((k) => first + k)
    const made = words.some((t) => isVaccineWord(tree.token(t).form) && definite(tree, t)) ? madeBy(tree, words, known) : null
    if (made !== null) return made
  }
  return null
}

const definite = (tree: Tree, head: number) =>
  tree.childrenBy(head, 'det').some((d) => ['the', 'these', 'this', 'those', 'both'].includes(tree.token(d).form.toLowerCase()))

/** "The AstraZeneca doses", "the shipment of Moderna vaccine", "the vaccines, made by Sinovac". */
function isDefinite(tree: Tree, name: NameMention): boolean {
  for (let t = name.head, steps = 0; t >= 0 && steps < 5; t = tree.token(t).head, steps++) {
    if (definite(tree, t)) return true
    if (
      !['compound', 'nmod', 'appos', 'acl', 'flat', 'conj'].includes(tree.relation(t)) &&
      !MAKE.has(tree.token(tree.token(t).head)?.lemma ?? '')
    )
      return false
  }
  return false
}

/** A name of the text as the goods of an act. */
export const filler = (doc: Doc, name: number): Filler => ({
  role: 'item',
  range: doc.names[name]!,
  name,
  entity: null,
  by: 'context',
  confidence: 1,
})

/** Puts goods told elsewhere in the place of the open ones. */
function replaceItem(draft: Draft, items: readonly Filler[], trust: number): void {
  draft.fillers = [
    ...draft.fillers.filter((f) => f.role !== 'item'),
    ...items.map((f) => ({ ...f, by: 'context', confidence: f.confidence * trust })),
  ]
}

/** The doses or vaccines that the act's own sentence names behind it. */
function dosesInSentence(tree: Tree, draft: Draft): number | null {
  const { last } = tree.sentenceOf(draft.trigger.head)
  const { names, text } = tree.doc
  return tree.namesIn(draft.trigger.head, last).find((i) => isVaccineWord(text.slice(names[i]!.start, names[i]!.end))) ?? null
}

/** The vaccine named nearest in the act's own sentence, before it rather than after. */
function productInSentence(tree: Tree, draft: Draft): number | null {
  let best: number | null = null
  const { first, last } = tree.doc.sentences[draft.sentence]!
  for (const i of tree.namesIn(first, last)) {
    if (tree.doc.names[i]!.kind !== 'Vaccine') continue
    const distance = (index: number) => {
      const gap = draft.trigger.head - tree.doc.names[index]!.head
      return gap > 0 ? gap : 50 - gap
    }
    if (best === null || distance(i) < distance(best)) best = i
  }
  return best
}

/** The goods last named before an act that names none, at most three sentences back; its own sentence first. */
function goodsNamedBefore(tree: Tree, draft: Draft, specific: (goods: NameMention) => boolean): number | null {
  const { names } = tree.doc
  const goods = (n: NameMention) => (n.kind === 'Vaccine' || n.kind === 'Goods') && specific(n)
  const { sentences } = tree.doc
  const { first, last } = sentences[draft.sentence]!
  // "a present for the doctors and nurses"
  const { head } = draft.trigger
  const here = tree
    .namesIn(first, last)
    .find((i) => goods(names[i]!) && !(tree.governs(head, names[i]!.head) && isReceiver(tree, head, names[i]!.head)))
  if (here !== undefined) return here
  const from = sentences[Math.max(0, draft.sentence - 3)]!.first
  const before = tree.namesIn(from, draft.trigger.head).filter((i) => goods(names[i]!))
  // "Fifty doctors work in a field hospital. Peru sent thirty more": what was counted is counted on
  const counted = draft.quantity === null ? undefined : before.findLast((i) => tree.child(names[i]!.head, 'nummod') !== null)
  return counted ?? before.at(-1) ?? null
}
