import type { Filler, NameMention, TokenRange } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import { saidToHold } from '../sentence/contents.js'
import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'
import type { Draft } from './draft.js'
import { inventory } from './inventory.js'
import { isReceiver } from './moved-goods.js'
import { entriesOf } from './roster-entries.js'

/** What is given or sent as one, and may hold several kinds of goods. */
const LOAD =
  /^(?:aid|assistance|support|relief|help|donation|gift|contribution|package|consignment|shipment|cargo|batch|load|freight|delivery|supply|supplies|lot|tranche|instal?lment|pledge)$/
/** Words that stand for a load once it was told of. */
const POINTER = /^(?:it|they|this|these|one|first|second|third|fourth|fifth|latest|last|other|former|latter)$/
/** Acts that the goods of a load are told of. */
const GIVEN: ReadonlySet<string> = new Set(['Delivery', 'Shipment', 'Donation', 'Pledge', 'Offer'])
/** How many sentences the load may lie back. */
const REACH = 2

/**
 * "Aid from Peru reached Chad on Monday. It consists of 40 ventilators and 2,000 masks": what a sentence says that the load of
 * an act before holds. Each number of goods is an act like that one; goods without a number are more of its goods.
 *
 * @returns the drafts with those of the contents, in the place of what the sentence gave on its own
 */
export function addContents(tree: Tree, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  let all = [...drafts]
  for (const { index: subject, sentence, deprel } of tree.doc.tokens) {
    if (!deprel.startsWith('nsubj') || !namesLoad(tree, subject)) continue
    const held = saidToHold(tree, subject)
    const verb = tree.token(subject).head
    if (!held.length || !isTold(tree, verb)) continue
    const source = all.findLast(
      (d) =>
        GIVEN.has(d.type) &&
        d.trigger.head < subject &&
        sentence - d.sentence <= REACH &&
        d.factuality !== 'negated' &&
        (isLoose(tree, phrases, d, subject) || saysAlso(tree, verb)),
    )
    if (source === undefined) continue
    const last = endOf(tree, verb)
    const counted = countedGoods(tree, phrases, verb + 1, last).filter(({ number }) => isHeld(tree, phrases, held, number))
    const told = counted.flatMap((c) => c.goods)
    addGoods(tree, phrases, source, held, told)
    if (!counted.length) continue
    // "the shipment included 300 beds": the noun points to the act, and is none of its own
    const own = all.filter((d) => d.sentence === sentence && d.trigger.head >= subject - 3 && d.trigger.head < last && d !== source)
    for (const d of own) d.act.dropped = 'told of the load before'
    const found = counted.map(({ number, goods }): Draft => {
      const n = tree.doc.numbers[number]!
      const items = goods.map((g) => filler(tree.doc.names.indexOf(g as NameMention), g))
      return {
        ...source,
        trigger: tree.range([n.first, n.last - 1], n.head),
        sentence,
        fillers: [...source.fillers.filter((f) => f.role !== 'item'), ...items],
        quantity: number,
        quantityKind: 'share',
        money: null,
        rule: `${source.rule}+contents`,
        tokens: new Set([n.first, n.last - 1, ...items.map((f) => f.range.last - 1)]),
        inherited: false,
        itemOpen: false,
      }
    })
    const gone = isBare(tree, phrases, source) ? [...own, source] : own
    all = [...all.filter((d) => !gone.includes(d)), ...found]
  }
  return all.sort((a, b) => a.trigger.head - b.trigger.head)
}

const filler = (name: number, range: TokenRange): Filler => ({
  role: 'item',
  range,
  name: name < 0 ? null : name,
  entity: null,
  by: 'roster',
  confidence: 0.85,
})

/** "The aid", "this shipment", "the first one", "it": a load that the text has told of. */
function namesLoad(tree: Tree, subject: number): boolean {
  const { lemma, form, upos } = tree.token(subject)
  if (POINTER.test(form.toLowerCase())) return upos === 'PRON' || ordinal(tree, subject)
  if (!LOAD.test(lemma)) return false
  return tree
    .childrenBy(subject, 'det', 'nmod:poss')
    .some((d) => /^(?:the|this|these|its|their|his|her|our|both)$/i.test(tree.token(d).form))
}

const ordinal = (tree: Tree, subject: number) =>
  tree.childrenBy(subject, 'det').some((d) => /^the$/i.test(tree.token(d).form)) && tree.child(subject, 'nmod') === null

/** "Japan gave Chad 3,000 masks. The gift also includes 30 beds": whatever else was told of it. */
const saysAlso = (tree: Tree, verb: number) => tree.childrenBy(verb, 'advmod').some((a) => /^(?:also|further)$/i.test(tree.token(a).form))

/** A clause that states it: not denied, no question, no relative clause. */
const isTold = (tree: Tree, verb: number) =>
  !tree.token(verb).deprel.startsWith('acl') &&
  !tree
    .childrenBy(verb, 'advmod', 'aux', 'mark')
    .some((c) => /^(?:not|n't|never|may|might|could|would|should|if|whether)$/i.test(tree.token(c).form))

/** A load of which nothing but the kind is known: another product, or a number of its own goods, tells of something else. */
function isLoose(tree: Tree, phrases: Phrases, draft: Draft, subject: number): boolean {
  const { doc } = tree
  const named = draft.fillers.filter((f) => f.role === 'item' && f.name !== null).map((f) => doc.names[f.name!]!)
  // "received two batches of vaccines. The first included 20,000 doses"
  if (/^(?:first|second|third|fourth|one|shipment|batch|consignment|tranche|delivery|lot)$/.test(tree.token(subject).lemma)) return true
  return named.every((n) => isKind(tree, phrases, n))
}

/** "Aid", "medical equipment", "relief supplies": goods of which only the kind is said. */
const isKind = (tree: Tree, phrases: Phrases, n: NameMention) =>
  n.kind === 'Goods' && (phrases.rank(n) < 2 || KIND.test(tree.doc.text.slice(n.start, n.end)))
const KIND = /(?:^|\s)(?:aid|relief|assistance|equipment|supplies|materials?|goods|items|products)$/i

/** "Aid arrived": an act of which the contents say all. */
const isBare = (tree: Tree, phrases: Phrases, { quantity, money, fillers }: Draft) =>
  quantity === null &&
  money === null &&
  fillers.every((f) => f.role !== 'item' || (f.name !== null && phrases.rank(tree.doc.names[f.name]!) < 1))

const madeBy = (tree: Tree, maker: number) =>
  tree.preposition(maker) === 'by' && /^(?:make|produce|manufacture|develop)$/.test(tree.token(tree.token(maker).head)?.lemma ?? '')

/** Is the number one of what is held, rather than of whom or what it is for: "training for 300 nurses"? */
function isHeld(tree: Tree, phrases: Phrases, held: readonly number[], number: number): boolean {
  for (let t = tree.doc.numbers[number]!.head; t >= 0; t = tree.token(t).head) {
    if (held.includes(t)) return true
    // "doses made by Sinovac and 20,000 syringes": a list goes on behind a participle of one of its members
    if (
      t === countedNoun(tree, number) &&
      tree.token(t).deprel === 'conj' &&
      phrases.nameAt(t) !== null &&
      madeBy(tree, tree.token(t).head)
    )
      return true
    if (/^(?:for|to|by|from|in)$/.test(tree.preposition(t))) return false
  }
  return false
}

/** Where the clause of a verb ends: before the next clause beside it, or a clause that says what becomes of the goods. */
function endOf(tree: Tree, verb: number): number {
  const { last } = tree.sentenceOf(verb)
  for (let t = verb + 1; t < last; t++) {
    const { xpos, form, deprel } = tree.token(t)
    if (/^[;:]$/.test(form) || /^(?:which|who|that|bringing|taking|making)$/i.test(form)) return t
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) || deprel.startsWith('acl')) continue
    const start = Math.min(...tree.subtree(t).filter((s) => s > verb))
    return Math.max(verb + 1, Math.min(t, start))
  }
  return last
}

interface Counted {
  readonly number: number
  readonly goods: readonly (NameMention | TokenRange)[]
}

function countedGoods(tree: Tree, phrases: Phrases, from: number, last: number): Counted[] {
  const listed = inventory(tree, phrases, from, last)
  if (listed.length) return listed.map((e) => ({ number: e.number, goods: [e.goods ?? e.range] }))
  return entriesOf(tree, phrases, from, last, null).flatMap(({ number, goods }) => {
    if (number === null || goods.some((g) => phrases.isStaff(g))) return []
    // "30 tons of medicine and food"
    const noun = countedNoun(tree, number)
    const of = noun === null ? [] : tree.childrenBy(noun, 'nmod').filter((n) => tree.preposition(n) === 'of')
    const all = of.flatMap((n) => phrases.all(n)).flatMap((p) => phrases.goods(p.head))
    return [{ number, goods: all.some((g) => goods.includes(g)) ? [...new Set(all)] : goods }]
  })
}

/** "The aid includes masks and gowns": the goods of the act are these. */
function addGoods(tree: Tree, phrases: Phrases, source: Draft, held: readonly number[], told: readonly TokenRange[]): void {
  const all = held
    .flatMap((h) => phrases.all(h))
    .flatMap((p) => phrases.goods(p.head, true).filter((g) => !isReceiver(tree, p.head, g.head)))
  const goods = [...new Set(all)].filter((g) => phrases.rank(g) >= 2 && !isKind(tree, phrases, g) && !told.includes(g))
  const own = source.fillers.flatMap((f) => (f.role === 'item' && f.name !== null ? [tree.doc.names[f.name]!] : []))
  // "88 tonnes of aid" are of all of it
  if (source.quantity !== null || !own.every((n) => isKind(tree, phrases, n))) return
  const added = goods.filter((g) => !phrases.isStaff(g)).map((g) => filler(tree.doc.names.indexOf(g), g))
  const says = (f: Filler) => f.role !== 'item' || (f.name !== null && phrases.rank(tree.doc.names[f.name]!) > 0)
  source.fillers = [...source.fillers.filter((f) => !added.length || says(f)), ...added]
}
