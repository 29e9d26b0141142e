import type { NameMention, QuantityKind, TokenRange } from '../../model/index.js'
import type { Act } from '../acts/act.js'
import { isVaccineWord, standsBeside } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import type { Trigger } from '../predicates/triggers.js'
import { countedNoun } from '../sentence/counted.js'
import { CONTAINER_NOUNS, isSupply } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { SHIPS } from '../sentence/vehicles.js'
import { totalOf } from './totals.js'

/** The goods that an act moves, what says nothing left out; `alone`: of this one item of a list. */
export function goodsOf(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[], alone: boolean): NameMention[] {
  const found = [
    ...new Set(
      items.flatMap((f) => {
        if (f.phrase.anaphor && f.phrase.name !== null) return [tree.doc.names[f.phrase.name]!]
        const own = phrases.goods(f.phrase.head, alone || qualifiesFirst(tree, act.trigger, f.phrase.head))
        const given = own.filter((n) => !isReceiver(tree, f.phrase.head, n.head))
        if (own.length) return given.length ? given : own
        const back = f.phrase.anaphor ? phrases.antecedent(f.phrase.head) : null
        return back ? phrases.goods(back.head) : []
      }),
    ),
  ].filter((n) => n.kind === 'Vaccine' || n.kind === 'Goods' || phrases.isStaff(n))
  // "a donation": the noun itself may be qualified by its goods
  const compound =
    act.trigger.pos === 'noun' && !found.length
      ? phrases
          .goods(act.trigger.head)
          .filter(
            (n) => (n.head !== act.trigger.head || act.trigger.frame.needs === 'amount') && !isReceiver(tree, act.trigger.head, n.head),
          )
      : []
  const whole = [...(found.length ? found : compound)]
  // "supplies of vaccine": what they are of
  for (const n of [...whole])
    if (n.last - n.first === 1 && isSupply(tree, n.head) && whole.some((m) => m !== n && isOf(tree, m.head, n.head)))
      whole.splice(whole.indexOf(n), 1)
  // "assistance: food and medicine": what says nothing goes when something else is said
  const telling = whole.filter((n) => phrases.rank(n) > 0)
  const all = telling.length ? whole.filter((n) => telling.includes(n) || standsBeside(tree, n, telling)) : whole
  const products = all.filter((n) => n.kind === 'Vaccine')
  if (products.length) return [...products, ...all.filter((n) => n.kind === 'Goods' && !isVaccineWord(tree.doc.text.slice(n.start, n.end)))]
  return all
}

const isOf = (tree: Tree, goods: number, holder: number) =>
  tree.childrenBy(holder, 'nmod').some((n) => tree.preposition(n) === 'of' && tree.governs(n, goods))

/** "A gift of masks for doctors", "refrigerators for vaccines": what a gift is for is no part of it. */
export function isReceiver(tree: Tree, noun: number, goods: number): boolean {
  for (let t = goods; t >= 0 && t !== noun; t = tree.token(t).head) if (['for', 'to'].includes(tree.preposition(t))) return true
  return false
}

/** "Vaccines donated by Peru and masks donated by Chile": a participle inside a list speaks of the member before it. */
const qualifiesFirst = (tree: Tree, { head, pos }: Trigger, goods: number) =>
  pos === 'verb' &&
  tree.token(head).head === goods &&
  tree.token(head).deprel.startsWith('acl') &&
  tree.childrenBy(goods, 'conj').some((c) => c > head)

/** What goods are packed in, and other words that add nothing to them. */
const PACKS =
  /^(?:bag|sack|carton|pack|packet|vial|ampoule|pill|bottle|can|parcel|basket|pair|product|item|material|good|stuff|stock|reserve|need|purchase|order|export|import|sale|gift|batche?|program(?:me)?|project|effort|company|firm|maker|manufacturer|producer|supplier|center|centre)$/

/** "Oxygen therapy machines", "mask filters": the thing that goods only qualify; null where they are what is moved. */
export function deviceOf(tree: Tree, phrases: Phrases, goods: NameMention): TokenRange | null {
  const { deprel, head } = tree.token(goods.head)
  if (goods.kind !== 'Goods' || deprel !== 'compound' || head < goods.last || phrases.nameAt(head) !== null || phrases.rank(goods) < 2)
    return null
  const { lemma, xpos } = tree.token(head)
  if (xpos !== 'NNS' || PACKS.test(lemma) || CONTAINER_NOUNS.has(lemma) || ACT_NOUNS.has(lemma)) return null
  let first = goods.first
  while (tree.governs(head, first - 1) && (/^(?:ADJ|NOUN|PROPN)$/.test(tree.token(first - 1).upos) || tree.token(first - 1).form === '-'))
    first--
  return tree.range([first, head], head)
}

/** The goods named in a stretch of tokens that say the most. */
export function goodsWithin(
  tree: Tree,
  phrases: Phrases,
  { first, last }: { readonly first: number; readonly last: number },
): NameMention[] {
  const named = tree
    .namesIn(first, last)
    .map((i) => tree.doc.names[i]!)
    .filter((n) => n.kind === 'Vaccine' || n.kind === 'Goods')
  const most = Math.max(0, ...named.map((n) => phrases.rank(n)))
  return named.filter((n) => phrases.rank(n) === most)
}

/** The money that an act moves, or the worth of its goods: index in `doc.money`. */
export function moneyOf(tree: Tree, phrases: Phrases, act: Act, items: readonly Fill[]): number | null {
  for (const f of items) {
    const amount = phrases.money(f.phrase.head)
    if (amount !== null) return amount
  }
  const { head: trigger, pos } = act.trigger
  if (pos === 'noun') {
    const amount = phrases.money(trigger)
    if (amount !== null) return amount
    // "brings total aid to $782 million"
    const governor = tree.token(trigger).head
    // "this pledge brings the total raised to $10 billion": others' money, too
    if (governor >= 0 && tree.childrenBy(governor, 'obj').some((o) => sumsUpAll(tree, o))) return null
    for (const to of [...tree.childrenBy(trigger, 'nmod', 'obl'), ...(governor < 0 ? [] : tree.childrenBy(governor, 'obl'))]) {
      const total = tree.preposition(to) === 'to' ? phrases.money(to) : null
      if (total !== null) return total
    }
  }
  // "bringing the funding pledged to $1.3 billion"
  for (const f of items) {
    const all = totalOf(tree, f.phrase.head)
    const total = all === null ? null : phrases.money(all)
    if (total !== null) return total
  }
  for (const f of items) {
    const worth = worthOf(tree, f.phrase.head)
    if (worth !== null) return worth
  }
  // "supplies worth $100 million", "paid 120 million dollars for"
  for (const c of tree.children[act.trigger.head]!) {
    if (tree.relation(c) !== 'obl' && tree.relation(c) !== 'obj') continue
    const amount = phrases.money(c)
    if (amount !== null && !isUnitPrice(tree, amount) && !['from', 'since', 'in-addition-to'].includes(tree.preposition(c))) return amount
  }
  return null
}

/** "The total raised", "total contributions received": what all givers together have given. */
const sumsUpAll = (tree: Tree, sum: number) =>
  [sum, ...tree.childrenBy(sum, 'amod', 'nmod')].some((t) => tree.token(t).lemma === 'total') &&
  tree.subtree(sum).some((t) => ['raise', 'collect', 'mobilise', 'mobilize'].includes(tree.token(t).lemma))

/** "At $19 a dose", "for $3 apiece": what one costs, not what changes hands. */
function isUnitPrice(tree: Tree, money: number): boolean {
  const [next, after] = [0, 1].map((n) => tree.doc.tokens[tree.doc.numbers[money]!.last + n])
  if (/^(?:each|apiece)$/i.test(next?.form ?? '')) return true
  return /^(?:an?|per|for|each)$/i.test(next?.form ?? '') && UNITS.test(after?.form ?? '')
}
const UNITS = /^(?:dose|shot|jab|vial|course|unit|piece|kit|test|mask|one|person|head)$/i

/** What goods are said to be worth, read from the order of words: "supplies from Peru worth over $100 million"; index in `doc.numbers`. */
function worthOf(tree: Tree, goods: number): number | null {
  const { last } = tree.sentenceOf(goods)
  for (let t = goods + 1; t < Math.min(last, goods + 14); t++) {
    const { form, lemma, xpos } = tree.token(t)
    if (/^[.;:]$/.test(form) || /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) return null
    if (!WORTH.has(lemma.toLowerCase())) continue
    return tree.numbersIn(t + 1, Math.min(last, t + 9)).find((n) => tree.doc.numbers[n]!.unit === 'money') ?? null
  }
  return null
}

/** "48,000 doses, 20,000 of which are to arrive in July", "of which 20,000": the number of the relative clause's own part. */
function partOfWhich(tree: Tree, verb: number): number | null {
  const own = tree.token(verb)
  const clause = own.deprel === 'xcomp' ? own.head : verb
  const { deprel, head } = tree.token(clause)
  if (deprel !== 'acl:relcl') return null
  const form = (t: number) => tree.doc.tokens[t]?.form.toLowerCase()
  for (let t = head + 1; t < clause; t++) {
    if (form(t) !== 'of' || form(t + 1) !== 'which') continue
    const found = tree.numbersIn(head + 1, clause).find((i) => tree.doc.numbers[i]!.last === t || tree.doc.numbers[i]!.first === t + 2)
    return found !== undefined && tree.doc.numbers[found]!.unit === null ? found : null
  }
  return null
}

const WORTH = new Set(['worth', 'value', 'valued', 'estimate', 'cost'])

/** How many of its goods an act moves: index in `doc.numbers`. */
export function quantityOf(tree: Tree, phrases: Phrases, items: readonly Fill[], trigger?: Trigger): number | null {
  const part = trigger?.pos === 'verb' ? partOfWhich(tree, trigger.head) : null
  if (part !== null) return part
  for (const f of items) {
    const own = phrases.count(f.phrase.head)
    // "millions of doses, including 2 million for Peru": how many in all, this does not say
    if (f.by === 'including' && items.some((other) => other !== f && !isSpecific(phrases, other))) continue
    if (
      own !== null &&
      tree.doc.numbers[own]!.value >= 2 &&
      !countsActs(tree, own) &&
      !countsKinds(tree, own) &&
      !countsWhole(tree, f.phrase.head, own)
    )
      return own
  }
  for (const f of items) {
    const doses = dosesOf(tree, phrases, f)
    if (doses !== null) return doses
  }
  for (const f of items) {
    const them = ofThem(tree, f.phrase.head)
    if (them !== null) return them
  }
  const named = trigger?.pos === 'noun' ? [trigger.head] : []
  for (const head of [...items.map((f) => f.phrase.head), ...named]) {
    const all = totalOf(tree, head)
    const total = all === null ? null : phrases.count(all)
    if (total !== null) return total
  }
  return trigger?.pos === 'verb' && items.some((f) => f.phrase.type === 'container') ? countBehindColon(tree, trigger.head) : null
}

/** Goods that say what they are: a kind or a product, more than "doses". */
const isSpecific = (phrases: Phrases, { phrase }: Fill) => phrases.goods(phrase.head).some((g) => phrases.rank(g) > 1)

/** "500,000 doses of the Moderna vaccine bought by Peru": the participle hangs on the vaccine, and the doses were bought. */
function dosesOf(tree: Tree, phrases: Phrases, { by, phrase }: Fill): number | null {
  const holder = tree.token(phrase.head).head
  if (!by.endsWith('(relative)') || holder < 0 || tree.preposition(phrase.head) !== 'of') return null
  return isVaccineWord(tree.token(holder).form) ? phrases.count(holder) : null
}

/** "A second batch came on Friday: 200,000 doses": the number of what a container without one holds, told behind a colon. */
function countBehindColon(tree: Tree, verb: number): number | null {
  const { last } = tree.sentenceOf(verb)
  const colon = tree.doc.tokens.findIndex((t, i) => i > verb && i < last && t.form === ':')
  if (colon < 0) return null
  const number = tree.numbersIn(colon + 1, Math.min(last, colon + 5))[0]
  const { unit, value, first } = number === undefined ? { unit: 'none', value: 0, first: 0 } : tree.doc.numbers[number]!
  const noun = number === undefined ? null : countedNoun(tree, number)
  if (noun === null || unit !== null || value < 2 || countsActs(tree, number!)) return null
  const clause = tree.doc.tokens.slice(colon + 1, last)
  const end = clause.findIndex((t) => t.form === ',' || t.form === ';')
  if (clause.slice(0, end < 0 ? clause.length : end).some((t) => /^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos))) return null
  return first > colon ? number! : null
}

/** "Its first doses left on Sunday, more than 1.2 million of them": the number behind goods that have none of their own. */
function ofThem(tree: Tree, head: number): number | null {
  const { tokens, numbers } = tree.doc
  const { last } = tree.sentenceOf(head)
  const found = tree.numbersIn(head + 1, Math.min(last, head + 14)).find((i) => {
    const n = numbers[i]!
    return n.unit === null && n.value >= 2 && tokens[n.last]?.form === 'of' && tokens[n.last + 1]?.form.toLowerCase() === 'them'
  })
  if (found === undefined || tree.token(head).upos === 'PRON') return null
  const { first, last: end } = numbers[found]!
  // "…, 5 million of them for Peru" is a part
  const closed = /^[,.;]$/.test(tokens[end + 2]?.form ?? '.')
  const comma = tokens.slice(head, first).findLastIndex((t) => t.form === ',') + head
  // "…, which ordered 5 million of them": another's
  return closed && comma > head && !tokens.slice(comma, first).some((t) => t.upos === 'VERB') ? found : null
}

/** Nouns that count acts, vehicles or days. */
export const ACT_NOUNS = new Set([
  'shipment',
  'delivery',
  'batch',
  'consignment',
  'tranche',
  'instalment',
  'installment',
  'flight',
  'donation',
  'type',
  'kind',
  'brand',
  'wave',
  'round',
  'phase',
  'country',
  'nation',
  'state',
  'time',
  'year',
  'month',
  'week',
  'day',
  'lorry',
  'tanker',
  'convoy',
  'plane',
  'aircraft',
  'jet',
  'planeload',
  'truckload',
  'load',
])
/** Of these, the ones that hold goods and nothing else. */
const LOADS = new Set(['shipment', 'delivery', 'batch', 'consignment', 'tranche', 'instalment', 'installment', 'donation', 'load'])
/** Vehicles are goods themselves unless they carry some. */
const VEHICLES = new Set(['truck', 'ship', 'vessel', 'van', 'container', 'train', 'helicopter'])
const CARRYING = new Set(['of', 'with', 'carrying', 'loaded', 'containing', 'bearing', 'full', 'transporting'])

/** "Three deliveries", "two lorries": the number counts acts or vehicles, not goods. */
export function countsActs(tree: Tree, number: number): boolean {
  const { head, deprel } = tree.token(tree.doc.numbers[number]!.head)
  // "deliveries of 360,000 doses to Peru and 270,000 to Chile": a number listed beside the noun does not count it
  if (head < 0 || deprel === 'conj' || deprel === 'appos') return false
  const { lemma } = tree.token(head)
  // "a batch of 300,000": nor does one behind "of", where no vehicles are counted
  if (deprel === 'nmod' && LOADS.has(lemma)) return false
  if (ACT_NOUNS.has(lemma) || (VEHICLES.has(lemma) && CARRYING.has(tree.doc.tokens[head + 1]?.form ?? ''))) return true
  // "three navy ships docked": they come with goods
  return SHIPS.has(lemma) && tree.token(head).deprel === 'nsubj'
}

/** "Its three authorized vaccines": nobody sends so few doses; the number counts products. */
function countsKinds(tree: Tree, number: number): boolean {
  const { head, value } = tree.doc.numbers[number]!
  const counted = tree.token(head).head
  return value <= 12 && counted >= 0 && /^(?:vaccines|shots|jabs)$/i.test(tree.token(counted).form)
}

const NTH = /^(?:first|second|third|fourth|initial|next|another|further|final|last|latest)$/i

/** "The first tranche of the 9 million vaccines", "another batch of its 2 million doses": how many come, this does not say. */
function countsWhole(tree: Tree, container: number, number: number): boolean {
  const of = tree.childrenBy(container, 'nmod').find((n) => tree.preposition(n) === 'of' && tree.governs(n, tree.doc.numbers[number]!.head))
  if (of === undefined || !tree.childrenBy(container, 'amod', 'det').some((c) => NTH.test(tree.token(c).form))) return false
  return tree.childrenBy(of, 'det', 'nmod:poss').some((d) => !/^(?:an?|some|any)$/i.test(tree.token(d).form))
}

/** "Its one million dose commitment": the number counts the goods before the noun, not what the noun names. */
export function compoundCount(tree: Tree, phrases: Phrases, noun: number): number | null {
  const number = phrases.count(noun)
  if (number === null || tree.doc.numbers[number]!.value < 2) return null
  const counted = tree.token(tree.doc.numbers[number]!.head).head
  const { first } = tree.doc.numbers[number]!
  const goods = [...Array(Math.max(0, noun - first)).keys()].some((i) => phrases.goods(first + i, true).length > 0)
  return counted !== noun || goods ? number : null
}

/** Is the number one more load, a running total, or a part of goods counted before? */
export function quantityKind(tree: Tree, act: Act, quantity: number): QuantityKind {
  const n = tree.doc.numbers[quantity]!
  const around = tree.doc.tokens
    .slice(Math.max(0, n.first - 4), Math.min(tree.doc.tokens.length, n.last + 6))
    .map((t) => t.form.toLowerCase())
  const sentence = tree.sentenceOf(act.trigger.head)
  const words = tree.doc.tokens.slice(sentence.first, sentence.last).map((t) => t.form.toLowerCase())
  // "gave 1 million doses, bringing the total number of doses given to 6 million": of two numbers the later one
  const last = tree.numbersIn(sentence.first, sentence.last).findLast((i) => tree.doc.numbers[i]!.unit === null)
  const summed =
    ['bring', 'take', 'raise', 'increase'].some((v) => tree.doc.tokens.slice(n.last, sentence.last).some((t) => t.lemma === v)) &&
    last !== quantity
  if (
    around.slice(0, summed ? 4 : around.length).includes('total') ||
    (!summed && words.includes('total')) ||
    words.includes('altogether') ||
    (words.includes('far') && words.includes('so')) ||
    (words.includes('date') && words.includes('to') && words.indexOf('date') === words.indexOf('to') + 1)
  )
    return 'total'
  if (
    around.includes('them') ||
    around.includes('these') ||
    around.includes('which') ||
    around.includes('remaining') ||
    around.includes('rest')
  )
    return 'share'
  return 'tranche'
}
