import type { Doc, Filler, NameMention, Role } from '../model/index.js'
import type { Draft } from './mentions.js'
import { isVaccineWord } from './phrase.js'
import type { Tree } from './tree.js'
import { mostNamed } from './voice.js'

const DEFINITE = new Set([
  'the',
  'these',
  'those',
  'this',
  'that',
  'its',
  'their',
  'his',
  'her',
  'such',
  'them',
  'it',
  'they',
  'our',
  'first',
  'second',
  'third',
  'remaining',
  'latest',
  'another',
  'both',
])

/** What two fillers must share to be one: the first gazetteer candidate, else the words. */
export function fillerKey(doc: Doc, f: Filler): string {
  if (f.entity) return f.entity
  const name = f.name === null ? null : doc.names[f.name]!
  if (name?.candidates.length) return name.candidates[0]!
  const { start, end } = name ?? f.range
  return doc.text.slice(start, end).toLowerCase()
}

/**
 * Fills what a sentence leaves unsaid from the acts before it: goods that are only pointed at ("the doses",
 * "another 500,000"), and the giver or receiver of a consignment already spoken of. Nearest first, three sentences back.
 */
export function completeFromContext(tree: Tree, drafts: readonly Draft[], specific: (goods: NameMention) => boolean): void {
  const { doc } = tree
  const products = productsOf(doc)
  drafts.forEach((draft, i) => {
    const before = drafts.slice(0, i).reverse()
    const has = (role: Role) => draft.fillers.some((f) => f.role === role)
    const near = (d: Draft, reach: number) => draft.sentence - d.sentence <= reach && !d.act.dropped
    const definite = pointsBack(tree, draft)
    if (draft.itemOpen && draft.money === null) {
      const source = before.find(
        (d) => near(d, definite ? 4 : 2) && compatible(doc, d, draft) && d.fillers.some((f) => f.role === 'item' && !generic(doc, f)),
      )
      const items = source?.fillers.filter((f) => f.role === 'item' && !generic(doc, f)) ?? []
      const own = qualified(tree, draft)
      if (!own && items.length && (definite || !has('item') || draft.quantity !== null) && sameGoods(doc, draft, items))
        replace(draft, 'item', items)
      else if (
        has('item') &&
        products.size === 1 &&
        draft.fillers.every((f) => f.role !== 'item' || generic(doc, f)) &&
        (definite || draft.quantity !== null)
      ) {
        const [only] = products.values()
        replace(draft, 'item', [{ role: 'item', range: doc.names[only!]!, name: only!, entity: null, by: 'context', confidence: 0.7 }])
      }
    }
    if (!draft.fillers.some((f) => f.role === 'item' && (f.name !== null || f.entity !== null)) && draft.money === null) {
      const last = goodsNamedBefore(tree, draft, specific)
      if (last !== null)
        replace(draft, 'item', [{ role: 'item', range: doc.names[last]!, name: last, entity: null, by: 'context', confidence: 0.6 }])
    }
    const same = identical(tree, draft)
      ? before.find((d) => near(d, 3) && d.quantity !== null && sharesGoods(doc, d, draft) && compatible(doc, d, draft))
      : undefined
    if (same && draft.quantity === null && draft.money === null) {
      draft.quantity = same.quantity
      draft.quantityKind = same.quantityKind
      draft.inherited = true
    }
    if (!definite) return
    for (const role of ['provider', 'recipient'] as const) {
      if (has(role)) continue
      const source = before.find(
        (d) => near(d, 3) && d.fillers.some((f) => f.role === role) && sharesGoods(doc, d, draft) && compatible(doc, d, draft),
      )
      const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
      for (const f of source?.fillers.filter((x) => x.role === role && !taken.has(fillerKey(doc, x))) ?? [])
        draft.fillers.push({ ...f, by: 'context', confidence: f.confidence * 0.8 })
    }
  })
  for (const [i, draft] of drafts.entries()) addPrevailing(doc, draft, drafts.slice(0, i))
  const focus = focalCountry(doc)
  if (focus !== null) for (const draft of drafts) addFocus(doc, draft, focus)
}

/** The goods last named before an act that names none, at most three sentences back. */
function goodsNamedBefore(tree: Tree, draft: Draft, specific: (goods: NameMention) => boolean): number | null {
  const { names } = tree.doc
  const here = names.findIndex(
    (n) => (n.kind === 'Vaccine' || n.kind === 'Goods') && specific(n) && tree.token(n.head).sentence === draft.sentence,
  )
  if (here >= 0) return here
  for (let i = names.length - 1; i >= 0; i--) {
    const n = names[i]!
    if (n.head >= draft.trigger.head || (n.kind !== 'Vaccine' && n.kind !== 'Goods') || !specific(n)) continue
    return draft.sentence - tree.token(n.head).sentence <= 3 ? i : null
  }
  return null
}

/** Vaccine products that the article names, each with its first mention. */
function productsOf(doc: Doc): Map<string, number> {
  const found = new Map<string, number>()
  doc.names.forEach((n, i) => {
    if (n.kind === 'Vaccine' && n.candidates.length && !found.has(n.candidates[0]!)) found.set(n.candidates[0]!, i)
  })
  return found
}

const generic = (doc: Doc, f: Filler) => f.name === null || isVaccineWord(doc.text.slice(f.range.start, f.range.end))

/** "The doses arrived", "another 500,000", "a first batch": the goods, or their number, point back. */
function pointsBack(tree: Tree, draft: Draft): boolean {
  const heads = [
    ...draft.act.fills.filter((f) => f.role === 'item').map((f) => f.phrase.head),
    ...(draft.act.trigger.pos === 'noun' ? [draft.act.trigger.head] : []),
  ]
  if (draft.itemOpen && draft.fillers.every((f) => f.role !== 'item')) return true
  return heads.some((h) => {
    if (tree.token(h).upos === 'PRON') return true
    return tree.childrenBy(h, 'det', 'amod', 'nmod:poss', 'nummod').some((c) => DEFINITE.has(tree.token(c).form.toLowerCase()))
  })
}

const SAME = new Set(['the', 'these', 'those', 'this', 'that', 'its'])
const ANOTHER = new Set([
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

/** "The doses", "those", "the shipment", "it": exactly the goods just spoken of, all of them. */
function identical(tree: Tree, draft: Draft): boolean {
  return draft.act.fills.some(({ role, phrase: { head } }) => {
    if (role !== 'item') return false
    if (tree.token(head).upos === 'PRON') return true
    const words = tree.childrenBy(head, 'det', 'amod', 'nmod:poss', 'nummod', 'compound').map((c) => tree.token(c).form.toLowerCase())
    return words.some((w) => SAME.has(w)) && !words.some((w) => ANOTHER.has(w))
  })
}

/** Goods with words of their own ("its locally developed vaccines") are not those spoken of before. */
function qualified(tree: Tree, draft: Draft): boolean {
  return draft.act.fills.some(
    ({ role, phrase: { head } }) =>
      role === 'item' &&
      tree
        .childrenBy(head, 'amod', 'acl', 'nmod:poss')
        .some(
          (c) =>
            !ANOTHER.has(tree.token(c).form.toLowerCase()) &&
            !['million', 'last'].includes(tree.token(c).lemma) &&
            tree.token(c).upos !== 'NUM' &&
            tree.token(c).deprel !== 'acl:relcl' &&
            tree.relation(c) !== 'acl',
        ),
  )
}

/** Could both be about one consignment? Not when they name different products, or swap giver and receiver. */
function compatible(doc: Doc, a: Draft, b: Draft): boolean {
  const keys = (d: Draft, role: Role) => d.fillers.filter((f) => f.role === role).map((f) => fillerKey(doc, f))
  const givers = keys(b, 'provider')
  const takers = keys(b, 'recipient')
  if (givers.some((k) => keys(a, 'recipient').includes(k)) || takers.some((k) => keys(a, 'provider').includes(k))) return false
  return true
}

function sharesGoods(doc: Doc, a: Draft, b: Draft): boolean {
  const items = (d: Draft) => d.fillers.filter((f) => f.role === 'item')
  return (
    items(b).length === 0 ||
    items(a).some((x) => generic(doc, x) || items(b).some((y) => generic(doc, y) || fillerKey(doc, x) === fillerKey(doc, y)))
  )
}

function sameGoods(doc: Doc, draft: Draft, items: readonly Filler[]): boolean {
  const own = draft.fillers.filter((f) => f.role === 'item')
  // "the doses" may be any vaccine, never masks; a pronoun may be anything
  return !own.some((f) => f.name !== null) || items.every((i) => i.name !== null && doc.names[i.name]!.kind === 'Vaccine')
}

function replace(draft: Draft, role: Role, by: readonly Filler[]): void {
  draft.fillers = [
    ...draft.fillers.filter((f) => f.role !== role),
    ...by.map((f) => ({ ...f, by: 'context', confidence: f.confidence * 0.85 })),
  ]
}

/** Acts that an article about one country tells from the receiving end without saying so each time. */
const INBOUND = new Set(['Delivery', 'Shipment', 'Donation', 'Rejection', 'Acceptance', 'Purchase', 'Allocation', 'Request', 'Suspension'])

/** The country that the article is about: named most, and clearly more than any other. */
function focalCountry(doc: Doc): number | null {
  const best = mostNamed(doc)
  if (best === null) return null
  const count = new Map<string, number>()
  for (const n of doc.names)
    if (n.kind === 'Country' && n.candidates.length) count.set(n.candidates[0]!, (count.get(n.candidates[0]!) ?? 0) + 1)
  const own = count.get(doc.names[best]!.candidates[0]!)!
  const next = Math.max(0, ...[...count].filter(([id]) => id !== doc.names[best]!.candidates[0]).map(([, c]) => c))
  return own >= 2 && own > next ? best : null
}

/** A giver or receiver that every act before names alike holds for the next one that leaves it open. */
function addPrevailing(doc: Doc, draft: Draft, before: readonly Draft[]): void {
  if (!INBOUND.has(draft.type) && draft.type !== 'Pledge') return
  const taken = new Set(draft.fillers.map((f) => fillerKey(doc, f)))
  for (const role of ['provider', 'recipient'] as const) {
    if (draft.fillers.some((f) => f.role === role) || (role === 'provider' && draft.fillers.some((f) => f.role === 'via'))) continue
    if (role === 'recipient' && draft.type === 'Pledge') continue
    const filled = before.filter((d) => d.fillers.some((f) => f.role === role && (f.name !== null || f.entity !== null)))
    const last = filled.at(-1)
    if (!last || draft.sentence - last.sentence > 6) continue
    const keys = (d: Draft) =>
      d.fillers
        .filter((f) => f.role === role)
        .map((f) => fillerKey(doc, f))
        .sort()
        .join(' ')
    if (filled.some((d) => keys(d) !== keys(last)) || !sharesGoods(doc, last, draft)) continue
    for (const f of last.fillers.filter((x) => x.role === role && !taken.has(fillerKey(doc, x))))
      draft.fillers.push({ ...f, by: 'context', confidence: 0.55 })
  }
}

/** Who receives what arrives in an article about one country is that country, where nothing else is said. */
function addFocus(doc: Doc, draft: Draft, focus: number): void {
  if (!INBOUND.has(draft.type) || draft.factuality === 'possible') return
  if (draft.fillers.some((f) => f.role === 'recipient')) return
  const id = doc.names[focus]!.candidates[0]!
  const givers = draft.fillers.filter((f) => f.role === 'provider')
  if (draft.fillers.some((f) => fillerKey(doc, f) === id)) return
  if (!givers.length && draft.type !== 'Delivery' && draft.type !== 'Rejection' && draft.type !== 'Purchase') return
  draft.fillers.push({ role: 'recipient', range: doc.names[focus]!, name: focus, entity: null, by: 'context', confidence: 0.6 })
}
