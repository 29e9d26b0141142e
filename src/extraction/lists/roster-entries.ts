import type { NameMention } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'
import { type GoodsLabel, labelOfGoods, opensLine, tellsSome } from './goods-labels.js'

/** Goods in an item of a list, counted or not, with the parties of its own words. */
export interface Entry {
  /** Index in `doc.numbers`. */
  readonly number: number | null
  readonly goods: readonly NameMention[]
  /** First token and the token after the last. */
  readonly first: number
  readonly last: number
  /** The party that labels the item. */
  readonly label: number | null
  readonly provider: number | null
  readonly recipient: number | null
}

const BULLET = /^[•·▪‣◦*–—-]$/
const FROM = new Set(['from', 'by'])
const TO = new Set(['to', 'for'])

/** The goods of the lines below a lead-in, as far as they are items of its list; `labelled` when they are headed by kinds of goods. */
export function entriesBelow(tree: Tree, phrases: Phrases, leadIn: number): { entries: Entry[]; labelled: boolean } {
  const found: Entry[] = []
  let labelled = false
  for (const { first, last } of tree.doc.sentences.slice(leadIn + 1)) {
    const bulleted = BULLET.test(tree.token(first).form)
    const start = bulleted ? first + 1 : first
    const kind = opensLine(tree, first) ? labelOfGoods(tree, phrases, start, last) : null
    if (kind !== null) {
      labelled = true
      found.push(...underLabel(tree, phrases, start, kind))
      continue
    }
    // a line that is headed by its goods may have more to say of them
    if (labelled && !opensLine(tree, first)) continue
    const label = labelAt(tree, phrases, start, last)
    const own = entriesOf(tree, phrases, label === null ? start : tree.doc.names[label]!.last, last, label)
    if (!bulleted && (label === null || !own.length)) break
    // an item that is a sentence of its own speaks for itself
    if (!isSentence(tree, first, last)) found.push(...own)
  }
  return { entries: found, labelled }
}

/** "Masks: 2 million N95 masks", "Oxygen plants: several large units": what stands under a label that is no party. */
function underLabel(tree: Tree, phrases: Phrases, first: number, { colon, end }: GoodsLabel): Entry[] {
  const counted = entriesOf(tree, phrases, colon + 1, end, null)
  if (counted.length || tree.numbersIn(colon + 1, end).some((n) => n === colon + 1)) return counted
  if (!tellsSome(tree, colon + 1, end)) return []
  const telling = (from: number, to: number) => goodsBetween(tree, phrases, from, to).filter((g) => phrases.rank(g) > 1)
  const own = telling(colon + 1, end)
  const goods = own.length ? own : telling(first, colon)
  if (!goods.length) return []
  return [{ number: null, goods, first, last: end, label: null, provider: null, recipient: null }]
}

/** The party that an item begins with: "Ireland: 700 ventilators", "Sweden 120 ventilators", "Kenya – 500,000 doses". */
function labelAt(tree: Tree, phrases: Phrases, at: number, last: number): number | null {
  const name = phrases.nameAt(at)
  if (name === null || !isParty(tree.doc.names[name]!)) return null
  const after = tree.doc.names[name]!.last
  if (after >= last) return null
  const { form, upos } = tree.token(after)
  return form === ':' || form === '(' || BULLET.test(form) || upos === 'NUM' ? name : null
}

export function entriesOf(tree: Tree, phrases: Phrases, from: number, last: number, label: number | null): Entry[] {
  const numbers = tree.numbersIn(from, last).flatMap((index) => {
    const n = tree.doc.numbers[index]!
    return n.unit === null ? [{ ...n, index }] : []
  })
  let inherited: NameMention[] = []
  return numbers.flatMap((n, i) => {
    const end = Math.min(numbers[i + 1]?.first ?? last, last)
    const stop = endOfPart(tree, n.last, end)
    const goods = goodsBetween(tree, phrases, n.last, stop)
    // "250,000 doses from Denmark and 30,000 from Latvia"
    const meant = goods.length ? goods : partyBehind(tree, phrases, FROM, n.last, stop) === null ? [] : inherited
    if (!meant.length) return []
    inherited = meant
    return [
      {
        number: n.index,
        goods: meant,
        first: i === 0 && label !== null ? tree.doc.names[label]!.first : n.first,
        last: stop,
        label,
        provider: partyBehind(tree, phrases, FROM, n.last, stop),
        recipient: partyBehind(tree, phrases, TO, n.last, stop),
      },
    ]
  })
}

function endOfPart(tree: Tree, from: number, end: number): number {
  for (let t = from; t < end; t++) if (/^[;.]$/.test(tree.token(t).form)) return t
  return end
}

/** The goods right behind a number: a product before the word that counts it. */
function goodsBetween(tree: Tree, phrases: Phrases, from: number, end: number): NameMention[] {
  const found: NameMention[] = []
  for (let t = from; t < Math.min(end, from + 9); t++) {
    if (/^(?:for|from|to|by|that|which|,|and)$/i.test(tree.token(t).form)) break
    const name = phrases.nameAt(t)
    const mention = name === null ? null : tree.doc.names[name]!
    if (mention && (mention.kind === 'Vaccine' || mention.kind === 'Goods') && !found.includes(mention)) found.push(mention)
  }
  // "500 treatment courses of remdesivir": what is counted says less than what it is of
  const of = found.filter((n) => isOf(tree, n, found[0]!) && phrases.rank(n) >= phrases.rank(found[0]!))
  const meant = of.length ? of : found
  const top = Math.max(...meant.map((n) => phrases.rank(n)))
  const best = meant.filter((n) => phrases.rank(n) === top)
  // "the antiviral drug remdesivir"
  const named = best.findLast((n, i) => i > 0 && best[0]!.last === n.first) ?? best[0]
  return named === undefined ? [] : [named]
}

/** Does an "of" stand between the first name and another? */
function isOf(tree: Tree, name: NameMention, first: NameMention): boolean {
  if (name === first) return false
  for (let t = first.last; t < name.first; t++) if (tree.token(t).form === 'of') return true
  return false
}

function partyBehind(tree: Tree, phrases: Phrases, prepositions: ReadonlySet<string>, from: number, end: number): number | null {
  for (let t = from; t < end; t++) {
    if (!prepositions.has(tree.token(t).form.toLowerCase())) continue
    for (let n = t + 1; n < Math.min(end, t + 3); n++) {
      const name = phrases.nameAt(n)
      if (name !== null) return isParty(tree.doc.names[name]!) ? name : null
    }
  }
  return null
}

const isParty = (name: NameMention) => ['Country', 'Organization', 'Company', 'Region'].includes(name.kind)

function isSentence(tree: Tree, first: number, last: number): boolean {
  for (let t = first; t < last; t++) if (tree.token(t).head < 0 && /^(?:VBD|VBZ|VBP)$/.test(tree.token(t).xpos)) return true
  return false
}
