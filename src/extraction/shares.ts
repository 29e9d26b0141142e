import type { Filler } from '../model/index.js'
import type { Act } from './acts.js'
import { isPassive } from './arguments.js'
import type { Share } from './distribution.js'
import type { Draft } from './draft.js'
import { isVaccineWord } from './goods.js'
import type { Phrases } from './phrase.js'
import type { Tree } from './tree.js'

/** The token after the last word that an act's list can reach: the next act of its sentence, or the end. */
export function reachOf(tree: Tree, act: Act, acts: readonly Act[]): number {
  const { head } = act.trigger
  const next = acts.filter(
    (a) =>
      a.type !== '' &&
      a.outer === null &&
      a.trigger.head > head &&
      a.trigger.pos === 'verb' &&
      !act.inner.includes(a.trigger.head) &&
      QUALIFIER.every((r) => tree.token(a.trigger.head).deprel !== r),
  )
  return Math.min(tree.sentenceOf(head).last, ...next.map((a) => a.trigger.head))
}

const QUALIFIER = ['acl', 'acl:relcl', 'amod']

/** One share of a list as a mention of its own. */
export function shared(tree: Tree, phrases: Phrases, base: Draft, share: Share, all: readonly Share[], acts: readonly Act[]): Draft {
  const listed = new Set(all.flatMap((s) => s.heads))
  const listedRole = share.role
  const names = new Set(all.flatMap((s) => s.heads.map((h) => phrases.nameAt(h))))
  const own = tree.doc.numbers[share.number]!
  const next = Math.min(...all.map((s) => tree.doc.numbers[s.number]!.first).filter((first) => first > own.first))
  const kept = base.fillers.filter((f) => {
    // "…, 300,000 offered by WHO": a participle of one member names no giver of the others
    if (f.by.endsWith('of inner') && f.role !== 'item' && (f.range.first < own.first || f.range.first >= next)) return false
    if (listed.has(f.range.head) || (f.name !== null && names.has(f.name))) return false
    return (
      f.role !== listedRole ||
      (listedRole === 'item' &&
        f.name !== null &&
        tree.doc.names[f.name]!.kind === 'Goods' &&
        !isVaccineWord(tree.doc.text.slice(f.range.start, f.range.end)))
    )
  })
  const givers = acts
    .filter((a) => ['acl', 'amod'].includes(tree.token(a.trigger.head).deprel) && own.first < a.trigger.head && a.trigger.head < next)
    .flatMap((a) => a.fills)
    .filter((f) => f.role === 'provider' && own.first <= f.phrase.head && f.phrase.head < next && !kept.some((k) => k.role === 'provider'))
    .map(
      (f): Filler => ({
        role: 'provider',
        range: f.phrase.range,
        name: f.phrase.name,
        entity: f.phrase.entity,
        by: 'list',
        confidence: 0.85,
      }),
    )
  const fillers = [
    ...kept,
    ...(listedRole === 'provider' ? [] : givers),
    ...share.heads.map(
      (h): Filler => ({ role: listedRole, range: phrases.at(h).range, name: phrases.nameAt(h), entity: null, by: 'list', confidence: 0.9 }),
    ),
  ]
  // a product named between the number and the next one belongs to this share
  const product = listedRole === 'item' ? null : productNear(tree, phrases, own.last, share.heads[0]!)
  const withProduct =
    product === null
      ? fillers
      : [
          ...fillers.filter((f) => f.role !== 'item'),
          { role: 'item' as const, range: tree.doc.names[product]!, name: product, entity: null, by: 'list', confidence: 0.9 },
        ]
  // handing out a list of what is still to come is earmarking, unless a giver promises each
  const promised = base.act.fills.some((f) => f.role === 'provider' && f.by.startsWith('subject')) && !isPassive(tree, base.trigger.head)
  const type = base.type === 'Pledge' && listedRole === 'recipient' && !promised ? 'Allocation' : base.type
  return {
    ...base,
    type,
    fillers: withProduct.sort((a, b) => a.range.first - b.range.first),
    quantity: share.number,
    quantityKind: 'share',
    tokens: new Set([own.first, own.last - 1, ...share.heads]),
    rule: `${base.rule}+list`,
  }
}

function productNear(tree: Tree, phrases: Phrases, from: number, to: number): number | null {
  for (let t = from; t < to; t++) {
    const name = phrases.nameAt(t)
    if (name !== null && tree.doc.names[name]!.kind === 'Vaccine') return name
  }
  return null
}
