import type { Filler } from '../../model/index.js'
import type { Act } from '../acts/act.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import { holders } from '../sentence/contents.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { timeWithin } from '../sentence/when.js'
import type { Share } from './distribution.js'
import { type Draft, partyFiller } from './draft.js'
import type { Entry } from './inventory.js'

/** The stretch of an act's sentence in which its lists stand: from its first word to the next act. */
export function stretchOf(tree: Tree, act: Act, acts: readonly Act[]): [first: number, last: number] {
  const { head } = act.trigger
  const words = [...act.tokens].filter((t) => tree.token(t).sentence === tree.token(head).sentence)
  // "150,000 doses were sent to Bhutan and 100,000 to Nepal": the number before the first word counts as well
  const word = Math.min(head, ...words, ...words.flatMap((t) => tree.childrenBy(t, 'nummod').flatMap((n) => tree.subtree(n))))
  // "some 2 million went to Kenya": the number begins before its last word
  const start = tree.doc.numbers.find((n) => n.first < word && word < n.last)?.first ?? word
  // "a flight carrying 90,000 doses for Panama and 40,000 for Belize took off": the load is that of the act
  const carries = words.flatMap((t) => holders(tree, t))
  const another = acts.some(
    (a) => a.type !== '' && a.trigger.head >= start && a.trigger.head < head && a.outer !== head && !carries.includes(a.trigger.head),
  )
  return [another ? head : start, reachOf(tree, act, acts)]
}

/** The token after the last word that an act's list can reach: the next act of its sentence, or the end. */
function reachOf(tree: Tree, act: Act, acts: readonly Act[]): number {
  const { head } = act.trigger
  const next = acts.filter(
    (a) =>
      a.type !== '' &&
      a.outer === null &&
      a.trigger.head > head &&
      a.trigger.pos === 'verb' &&
      !act.inner.includes(a.trigger.head) &&
      // "arrived in Accra carrying 280 beds and 40 ventilators": the load is that of the act
      !act.fills.some((f) => f.role === 'item' && holders(tree, f.phrase.head).includes(a.trigger.head)) &&
      QUALIFIER.every((r) => tree.token(a.trigger.head).deprel !== r),
  )
  const { last } = tree.sentenceOf(head)
  // "promised 800,000 doses, while Rome's offer of 1.5 million was accepted"
  const contrast = tree.doc.tokens.slice(head, last).find((t) => /^(?:while|whereas|whilst)$/i.test(t.form) && t.deprel === 'mark')
  return Math.min(last, contrast?.index ?? last, ...next.map((a) => clauseOf(tree, a.trigger.head, head)))
}

/** The first word of a later clause: of its subject, where that stands behind the act ("…; 40,000 doses went to"). */
const clauseOf = (tree: Tree, verb: number, act: number) =>
  Math.min(
    verb,
    ...tree
      .childrenBy(verb, 'nsubj', 'nsubj:pass')
      .map((s) => Math.min(...tree.subtree(s)))
      .filter((t) => t > act),
  )

const QUALIFIER = ['acl', 'acl:relcl', 'amod']

/** One share of a list as a mention of its own. */
export function shared(tree: Tree, phrases: Phrases, base: Draft, share: Share, all: readonly Share[], acts: readonly Act[]): Draft {
  const listed = new Set(all.flatMap((s) => s.heads))
  const listedRole = share.role
  const names = new Set(all.flatMap((s) => s.heads.map((h) => phrases.nameAt(h))))
  const own = tree.doc.numbers[share.number]!
  const next = Math.min(...all.map((s) => tree.doc.numbers[s.number]!.first).filter((first) => first > own.first))
  // "5 million from China and 10 million through COVAX": each has its own source
  const mixed = new Set(all.map((s) => s.role)).size > 1 && all.every((s) => s.role !== 'recipient')
  const start = Math.min(...all.map((s) => tree.doc.numbers[s.number]!.first))
  const ofAnother = ({ first }: Filler['range']) => first >= start && (first < own.first || first >= next)
  const kept = base.fillers.filter((f) => {
    if (mixed && (f.role === 'provider' || f.role === 'via') && ofAnother(f.range)) return false
    // "…, 300,000 offered by WHO": a participle of one member names no giver of the others
    if (f.by.endsWith('of inner') && f.role !== 'item' && (f.range.first < own.first || f.range.first >= next)) return false
    return (
      !listed.has(f.range.head) && (f.name === null || !names.has(f.name)) && f.role !== listedRole && (f.role !== 'recipient' || !share.to)
    )
  })
  const givers = kept.some((k) => k.role === 'provider') ? [] : giversWithin(tree, acts, own.first, next)
  const fillers = [
    ...kept,
    ...(listedRole === 'provider' ? [] : givers),
    ...(share.to ?? []).map(
      (h): Filler => ({
        role: 'recipient',
        range: phrases.at(h).range,
        name: phrases.nameAt(h),
        entity: null,
        by: 'list',
        confidence: 0.9,
      }),
    ),
    ...share.heads.map(
      (h): Filler => ({ role: listedRole, range: phrases.at(h).range, name: phrases.nameAt(h), entity: null, by: 'list', confidence: 0.9 }),
    ),
  ]
  const product = productOf(tree, phrases, share, all)
  const withProduct =
    product === null
      ? fillers
      : [
          ...fillers.filter((f) => f.role !== 'item'),
          { role: 'item' as const, range: tree.doc.names[product]!, name: product, entity: null, by: 'list', confidence: 0.9 },
        ]
  // handing out a list of what is still to come is earmarking, unless a giver promises each
  const promised =
    base.act.fills.some((f) => f.role === 'provider' && /^(?:subject|possessor)/.test(f.by)) && !isPassive(tree, base.trigger.head)
  const type = base.type === 'Pledge' && listedRole === 'recipient' && !promised ? 'Allocation' : base.type
  return {
    ...base,
    type,
    fillers: withProduct.sort((a, b) => a.range.first - b.range.first),
    quantity: share.number,
    time: share.time ?? memberTime(tree, base, own.first, next),
    itemOpen:
      product === null &&
      base.itemOpen &&
      !(saysDoses(tree, own.last) && all.some((s) => s.number > share.number && ofProduct(tree, phrases, s.number))),
    quantityKind: 'share',
    tokens: new Set([own.first, own.last - 1, ...share.heads]),
    rule: `${base.rule}+list`,
  }
}

/** "4,000 doses, Chad 8,000 of Pfizer's": what is said of one number holds for none before it. */
const ofProduct = (tree: Tree, phrases: Phrases, number: number) =>
  goodsNear(tree, phrases, tree.doc.numbers[number]!.last, tree.doc.numbers[number]!.last + 3) !== null

const saysDoses = ({ doc }: Tree, at: number) => isVaccineWord(doc.tokens[at]?.form ?? '')

/** One entry of a list of goods as a mention of its own. */
export function entered(tree: Tree, base: Draft, entry: Entry, all: readonly Entry[], acts: readonly Act[]): Draft {
  const { number, goods, range } = entry
  const { doc } = tree
  const n = doc.numbers[number]!
  // "9 tonnes of supplies from Peru, including 700 tents": who gives the whole gives its parts
  const shares = (e: Entry) => all.slice(all.indexOf(e) + 1, all.indexOf(entry) + 1).some((p) => p.part)
  // "100,000 from China and 300,000 through COVAX": where one member has its way, the last has its own
  const contrasted = (f: Filler, e: Entry) =>
    e === all.at(-1) &&
    f.range.first >= e.range.last &&
    GIVES.has(f.role) &&
    all.some((o) => o !== e && base.fillers.some((g) => GIVES.has(g.role) && ownOf(tree, g.range.head, o, all)))
  const further = FURTHER.test(tree.token(n.first - 1).form)
  const others = (f: Filler) =>
    all.some(
      (e) =>
        e !== entry &&
        !shares(e) &&
        // "2 million through COVAX in May, and another 100,000 in June"
        !(further && f.role === 'via' && all.indexOf(e) === all.indexOf(entry) - 1) &&
        (ownOf(tree, f.range.head, e, all) || contrasted(f, e)),
    )
  const next = Math.min(...all.map((e) => doc.numbers[e.number]!.first).filter((first) => first > n.first))
  const kept = base.fillers.filter((f) => f.role !== 'item' && !others(f))
  const givers = kept.some((f) => f.role === 'provider') ? [] : giversWithin(tree, acts, n.first, next)
  const item: Filler = {
    role: 'item',
    range,
    name: goods === null ? null : doc.names.indexOf(goods),
    entity: null,
    by: 'list',
    confidence: goods === null ? 0.7 : 0.9,
  }
  return {
    ...base,
    fillers: [...kept, ...givers, item].sort((a, b) => a.range.first - b.range.first),
    quantity: number,
    quantityKind: 'tranche',
    time: memberTime(tree, base, n.first, next),
    money: null,
    tokens: new Set([n.first, n.last - 1, range.first, range.last - 1, base.trigger.head]),
    rule: `${base.rule}+list`,
    // "3 million doses, including 1 million of Pfizer" are not all Pfizer's
    itemOpen: goods !== null && isVaccineWord(doc.text.slice(goods.start, goods.end)) && !all[all.indexOf(entry) + 1]?.part,
  }
}

const GIVES: ReadonlySet<string> = new Set(['provider', 'via'])
const FURTHER = /^(?:another|further|additional)$/i

/** Does a party belong to one entry of a list: named inside it, behind it and before the next, or in a clause of its own? */
function ownOf(tree: Tree, party: number, entry: Entry, all: readonly Entry[]): boolean {
  const first = tree.doc.numbers[entry.number]!.first
  const next = all[all.indexOf(entry) + 1]
  if (next) return party >= first && party < tree.doc.numbers[next.number]!.first
  if (party < first) return false
  if (party < entry.range.last) return true
  // "and 300,000 of AstraZeneca offered through COVAX": behind a participle of the member's own
  for (let t = entry.range.last; t < party && tree.token(t).sentence === tree.token(party).sentence; t++)
    if (tree.token(t).xpos === 'VBN' && tree.child(t, 'aux', 'aux:pass') === null) return true
  for (let at = party; at >= 0; at = tree.token(at).head) {
    const { deprel, head } = tree.token(at)
    if (deprel.startsWith('acl') && head >= first && head < entry.range.last) return true
  }
  return false
}

/** The time of one member of a list; the last one's is that of all where the act has no other. */
const memberTime = (tree: Tree, base: Draft, first: number, next: number) =>
  timeWithin(tree, first, Math.min(next, tree.sentenceOf(first).last)) ?? base.time

/** Who gives one member of a list by a participle of its own: "500,000 doses donated by Russia". */
function giversWithin(tree: Tree, acts: readonly Act[], first: number, next: number): Filler[] {
  const within = (t: number) => first < t && t < next
  return acts
    .filter((a) => ['acl', 'amod'].includes(tree.token(a.trigger.head).deprel) && within(a.trigger.head))
    .flatMap((a) => a.fills)
    .filter((f) => f.role === 'provider' && within(f.phrase.head))
    .map((f) => ({ ...partyFiller(f), by: 'list', confidence: 0.85 }))
}

/** A product named between the number and the next one belongs to this share; "55,000 of the same" has that of the share before. */
function productOf(tree: Tree, phrases: Phrases, share: Share, all: readonly Share[]): number | null {
  const own = tree.doc.numbers[share.number]!
  const next = Math.min(...all.map((s) => tree.doc.numbers[s.number]!.first).filter((first) => first > own.first))
  const named = goodsNear(tree, phrases, own.last, Math.min(next, share.heads[0]! > own.last ? share.heads[0]! : next))
  if (named !== null) return named
  const words = tree.doc.text.slice(tree.token(own.last).start, tree.token(own.last).start + 40)
  const before = all[all.indexOf(share) - 1]
  return before !== undefined && /^(?:more )?(?:(?:doses|shots|jabs) )?of the same\b(?! (?:number|day|month))/i.test(words)
    ? productOf(tree, phrases, before, all)
    : null
}

/** The goods that the words of one member name: a product, or a kind of goods that says something. */
function goodsNear(tree: Tree, phrases: Phrases, from: number, to: number): number | null {
  let kind: number | null = null
  for (let t = from; t < Math.min(to, tree.sentenceOf(from).last); t++) {
    const name = phrases.nameAt(t)
    const goods = name === null ? null : tree.doc.names[name]!
    if (goods?.kind === 'Vaccine') return name
    if (goods?.kind === 'Goods' && kind === null && phrases.rank(goods) > 0 && !isVaccineWord(tree.doc.text.slice(goods.start, goods.end)))
      kind = name
  }
  return kind
}
