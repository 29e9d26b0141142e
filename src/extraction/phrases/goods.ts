import type { Doc, EntityKind, NameMention } from '../../model/index.js'
import { contents, isKeptIn, saidToHold } from '../sentence/contents.js'
import { coordinated } from '../sentence/coordination.js'
import type { Counts } from '../sentence/counts.js'
import type { Cover } from '../sentence/cover.js'
import { CONTAINER_NOUNS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'

/** The part of the gazetteer that tells goods apart. */
export interface GoodsTable {
  get(id: string): { readonly kind: EntityKind; readonly generic?: boolean; readonly partOf: readonly string[] } | undefined
  readonly entries: readonly { readonly kind: EntityKind; readonly partOf: readonly string[] }[]
  /** The known names among words, from left to right. */
  match(forms: readonly string[]): readonly { readonly candidates: readonly { readonly id: string }[] }[]
}

/** Reads the goods that noun phrases hold. */
export interface GoodsReader {
  /** Goods that a phrase holds: products before kinds of goods, several when they are coordinated (unless `alone`). */
  goods(head: number, alone?: boolean): NameMention[]
  /** Is the name no more than a word for a consignment? */
  isContainer(name: NameMention): boolean
}

export function createGoodsReader(tree: Tree, cover: Cover, { count }: Counts, gazetteer: GoodsTable): GoodsReader {
  const { doc } = tree
  const named = (t: number) => {
    const n = cover.nameAt(t)
    return n === null ? [] : [doc.names[n]!]
  }
  const isContainer = (n: NameMention) =>
    n.kind === 'Goods' &&
    n.last === n.first + 1 &&
    CONTAINER_NOUNS.has(tree.token(n.head).lemma) &&
    (gazetteer.get(n.candidates[0] ?? '')?.generic ?? true) &&
    !['aid', 'assistance'].includes(tree.token(n.head).lemma)
  const isVial = (n: NameMention) => isVaccineWord(doc.text.slice(n.start, n.end))
  // "vaccine aid", "oxygen support": the word before says what
  const isHelp = (n: NameMention) => /^(?:aid|assistance|support|relief|supply|supplies)$/i.test(doc.text.slice(n.start, n.end))
  /** "$3 million worth of equipment": the goods behind the money. */
  const worthOf = (head: number): number[] => {
    const number = cover.numberAt(head)
    const { last, unit } = number === null ? { last: -1, unit: null } : doc.numbers[number]!
    if (unit !== 'money' || doc.tokens[last]?.form.toLowerCase() !== 'worth') return []
    return tree.childrenBy(last, 'nmod').filter((n) => tree.preposition(n) === 'of')
  }
  /** "3 million doses, including 1 million of AstraZeneca": what only a part of the number is. */
  const isPart = (n: NameMention, head: number): boolean => {
    const own = count(head)
    if (own === null || !tree.governs(head, n.head)) return false
    for (let t = n.head; t !== head; t = tree.token(t).head) {
      const part = tree.preposition(t) === 'including' ? count(t) : null
      if (part !== null && part !== own) return true
    }
    return false
  }
  const goods = (head: number, alone = false): NameMention[] => {
    const found: NameMention[] = []
    for (const h of alone ? [head] : coordinated(tree, head)) {
      const here = cover.own(h).flatMap((t) => {
        const n = cover.nameAt(t)
        return n === null ? [] : [doc.names[n]!]
      })
      const appositions = tree
        .childrenBy(h, 'appos')
        .flatMap((a) => cover.own(a))
        .flatMap((t) => named(t))
      const more = cover
        .own(h)
        .flatMap((t) => (t === h ? [] : tree.childrenBy(t, 'conj')))
        .flatMap((c) => (count(c) === null ? named(c) : []))
      const held = [...cover.own(h).flatMap((t) => contents(tree, t)), ...saidToHold(tree, h), ...worthOf(h)]
        .flatMap((c) => coordinated(tree, c))
        .flatMap((c) => cover.own(c).flatMap((t) => [t, ...(t === c ? [] : tree.childrenBy(t, 'conj').filter((o) => count(o) === null))]))
        .flatMap((t) => named(t))
      // "aid planes carrying supplies": what a vehicle is sent for says less than its load
      const load = held.some((n) => n.kind === 'Vaccine' || n.kind === 'Goods')
      const specific = (n: NameMention) => specificity(n, doc.text.slice(n.start, n.end), gazetteer) > 0
      found.push(
        ...[...here.filter((n) => !load || specific(n)), ...more, ...appositions, ...held]
          .filter((n) => !isPart(n, h) && (n.head === h || !isKeptIn(tree, n.head)))
          .filter(
            (n) =>
              (n.kind === 'Vaccine' ||
                n.kind === 'Goods' ||
                (isStaff(n, gazetteer) && (n.head === h || tree.preposition(n.head) === 'of'))) &&
              !isContainer(n),
          ),
      )
    }
    // "Sinovac doses", "Sinovac syringes": a word that a product qualifies is the product
    const qualified = (n: NameMention) =>
      n.kind === 'Goods' &&
      tree
        .childrenBy(n.head, 'compound')
        .some((c) =>
          found.some((v) => v.head === c && (v.kind === 'Vaccine' || (n.last === n.first + 1 && (isHelp(n) || (isVial(n) && !isVial(v)))))),
        )
    // "Moderna manufacturing supplies": for the product, and not the product
    const servesOther = (v: NameMention) =>
      v.kind === 'Vaccine' &&
      found.some((n) => n.kind === 'Goods' && n.first === v.last && n.last > n.first + 1 && !isVial(n) && !isOfVaccine(n, gazetteer))
    const served = (n: NameMention) => found.some((v) => v.last === n.first && servesOther(v))
    const ranked = [...new Set(found)]
      .filter((n) => !servesOther(n) && (served(n) || !qualified(n)))
      .map((name) => ({ name, rank: specificity(name, doc.text.slice(name.start, name.end), gazetteer) }))
    const top = Math.max(-1, ...ranked.map((r) => r.rank))
    // a product says what the vaccine is; other goods beside it stay
    const says = ranked.filter((r) => (top === 3 ? r.rank >= 2 : top >= 1 ? r.rank >= 1 : true)).map((r) => r.name)
    const beside = (r: (typeof ranked)[number]) => top === 2 && !says.includes(r.name) && standsBeside(tree, r.name, says)
    return ranked.filter((r) => says.includes(r.name) || beside(r)).map((r) => r.name)
  }
  return { goods, isContainer }
}

const BESIDE = new Set(['with', 'along-with', 'together-with', 'alongside', 'as-well-as', 'in-addition-to', 'besides', 'plus'])

/**
 * "Doses of vaccine and syringes", "food and medical aid": what says less is named beside other goods, not as a word of
 * theirs ("syringes for vaccines") nor as what holds them ("medical aid, including food").
 */
export function standsBeside(tree: Tree, n: NameMention, others: readonly NameMention[]): boolean {
  const ways = others.filter((o) => o !== n).flatMap((o) => [wayUp(tree, n.head, o.head), wayUp(tree, o.head, n.head)])
  if (ways.includes('word')) return false
  return isVaccineWord(tree.doc.text.slice(n.start, n.end)) || (n.last > n.first + 1 && ways.includes('list'))
}

/** How a token hangs on another: as one more of a list, as a word of its phrase, or not at all. */
function wayUp(tree: Tree, from: number, to: number): 'list' | 'word' | 'none' {
  if (!tree.governs(to, from)) return 'none'
  for (let t = from; t !== to; t = tree.token(t).head) if (tree.token(t).deprel === 'conj' || BESIDE.has(tree.preposition(t))) return 'list'
  return 'word'
}

export const isVaccineWord = (words: string) =>
  /^(?:(?:doses?|shots?|vials?) of (?:the )?)?(?:(?:covid(?:[ -]?19)?|corona(?:virus)?|anti-covid|anti-coronavirus)[ -])?(?:vaccine|dose|jab|shot|inoculation|vial|vaccination)s?(?: doses?)?$/i.test(
    words,
  )

/** Are they people whom one country lends another: "health workers", part of a medical team? */
export const isStaff = (name: NameMention, gazetteer: GoodsTable) =>
  name.kind === 'Group' && (gazetteer.get(name.candidates[0] ?? '')?.partOf ?? []).some((whole) => gazetteer.get(whole)?.kind === 'Goods')

/** Is it a kind of vaccine: "booster doses", "paediatric vaccine"? */
function isOfVaccine(name: NameMention, gazetteer: GoodsTable): boolean {
  let at = name.candidates[0] ?? ''
  for (let n = 0; n < 4 && at !== '' && at !== 'vaccine'; n++) at = gazetteer.get(at)?.partOf[0] ?? ''
  return at === 'vaccine'
}

/** What a goods mention says: 3 a product, 2 a kind of goods, 1 vaccines at large, 0 next to nothing ("supplies"). */
export function specificity(name: NameMention, words: string, gazetteer: GoodsTable): number {
  if (name.kind === 'Vaccine') return 3
  const entry = name.candidates.length ? gazetteer.get(name.candidates[0]!) : undefined
  if (entry?.generic) return 0
  return isVaccineWord(words) ? 1 : 2
}

/** Do these goods say anything? "Aid" and "supplies" do not. */
export const saysSomething = (doc: Doc, gazetteer: GoodsTable) => (goods: NameMention) =>
  specificity(goods, doc.text.slice(goods.start, goods.end), gazetteer) > 0 || isVaccineWord(doc.text.slice(goods.start, goods.end))
