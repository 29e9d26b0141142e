import type { NameMention, TokenRange } from '../../model/index.js'
import { PATIENTS } from '../acts/roles.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import { countedNoun } from '../sentence/counted.js'
import { GROUP_NOUNS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { ACT_NOUNS } from './moved-goods.js'

/** One kind of goods of a list with its number. */
export interface Entry {
  /** Index in `doc.numbers`. */
  readonly number: number
  /** The goods as the gazetteer knows them; null when it does not. */
  readonly goods: NameMention | null
  readonly range: TokenRange
  /** What the entries before it comprise: "3 million doses, including 1 million of AstraZeneca". */
  readonly part: boolean
}

/** Longest way between two entries: "400 oximeters for managing patients in remote clinics, and 20 beds". */
const GAP = 16
const JOINTS = new Set([',', ';', 'and', '&', 'plus', 'including', 'with', 'as', 'or'])
/** Nouns that count who speaks and when, where and how far, never goods. */
const NO_GOODS =
  /^(?:source|official|minister|leader|member|party|expert|delegate|speaker|year|month|week|day|hour|minute|time|case|death|infection|percent|%|dollar|euro|kilometer|kilometre|mile|province|district|region|city|village|site|centre|center|school|household|round|phase|part|reason|question|point|step)$/
/** Nouns too wide to tell goods apart by themselves: "computer equipment" is not the medical kind. */
const WIDE = new Set(['equipment', 'supply', 'material', 'item', 'product', 'kit'])

/**
 * Goods listed with a number each: "204 concentrators, 1 ambulance and 6,000 collection tubes", "407,040 AstraZeneca
 * and 271,440 Pfizer doses". Read from the order of words, which survives a wrong tree.
 *
 * @param first first token of the stretch that the act covers
 * @param last token after it
 * @returns two or more entries in text order, one of them at least goods that are known; or none
 */
export function inventory(tree: Tree, phrases: Phrases, first: number, last: number): Entry[] {
  const { doc } = tree
  const runs: Entry[][] = [[]]
  for (const number of tree.numbersIn(first, last)) {
    const n = doc.numbers[number]!
    if (n.unit !== null || (n.value < 2 && !(n.value === 1 && /^1$/.test(doc.tokens[n.last - 1]!.form)))) continue
    const before = runs.at(-1)!.at(-1)
    const entry = entryAt(tree, phrases, number, last, before !== undefined && isPart(tree, before.range.last, n.first))
    if (entry === null) continue
    if (before && joined(tree, before.range.last, n.first)) runs.at(-1)!.push(entry)
    else runs.push([entry])
  }
  const best = runs.sort((a, b) => b.length - a.length)[0]!
  // "15,000 face masks and 150,000 surgical masks" are two kinds, "300,000 AstraZeneca doses … 20,000 AstraZeneca doses" one
  const keys = best.map((e) => {
    const words = doc.text.slice(e.range.start, e.range.end).toLowerCase()
    return e.goods?.kind === 'Vaccine' ? (e.goods.candidates[0] ?? words) : words
  })
  if (best.length < 2 || new Set(keys).size < best.length) return []
  // "230,000 AstraZeneca doses …, 20,000 doses": not two kinds of goods
  const unnamed = best.filter((e) => e.goods !== null && isVaccineWord(doc.text.slice(e.goods.start, e.goods.end)))
  const whole = unnamed.length === 1 && unnamed[0] === best[0] && best[1]!.part
  if (unnamed.length && !whole && best.some((e) => e.goods?.kind === 'Vaccine')) return []
  return unnamed.length || best.some((e) => e.goods !== null && phrases.rank(e.goods) > 0) ? best : []
}

/** Only a list's own words between two entries: a joint, and no clause of its own. */
function joined(tree: Tree, from: number, to: number): boolean {
  const between = tree.doc.tokens.slice(from, to)
  return (
    between.length > 0 &&
    between.length <= GAP &&
    between.some((t) => JOINTS.has(t.form.toLowerCase())) &&
    between.every((t) => !/^[.:()]$/.test(t.form) && !/^(?:VBD|VBZ|VBP|MD)$/.test(t.xpos))
  )
}

/** Do the words between two entries make the second a part of the first? */
const isPart = (tree: Tree, from: number, to: number) =>
  tree.doc.tokens
    .slice(from, to)
    .some(
      (t, i, all) =>
        /^(?:including|included)$/i.test(t.form) || (/^among$/i.test(t.form) && /^(?:them|which)$/i.test(all[i + 1]?.form ?? '')),
    )

function entryAt(tree: Tree, phrases: Phrases, number: number, last: number, part: boolean): Entry | null {
  const { doc } = tree
  const noun = countedNoun(tree, number)
  if (noun === null || noun >= last) return null
  const lemma = tree.token(noun).lemma.toLowerCase()
  if (PATIENTS.has(lemma) || GROUP_NOUNS.has(lemma) || ACT_NOUNS.has(lemma)) return null
  if (NO_GOODS.test(lemma) && goodsAt(tree, phrases, noun) === null) return null
  const from = doc.numbers[number]!.last
  // "300,000 doses of AstraZeneca", "12 boxes of masks": what the counted noun holds
  const held = doc.tokens[noun + 1]?.form === 'of' ? heldBy(tree, phrases, noun + 2, Math.min(last, noun + 9)) : null
  const own = [...range(from, noun + 1)].map((t) => goodsAt(tree, phrases, t)).filter((g) => g !== null)
  const at = goodsAt(tree, phrases, noun)
  // "30,000 remdesivir vials": what the vials hold
  const packed = at !== null && isVaccineWord(doc.text.slice(at.start, at.end)) ? own.find((g) => phrases.rank(g) === 2) : undefined
  const product = own.find((g) => g.kind === 'Vaccine') ?? packed ?? null
  const inner = held ?? product ?? (at !== null && !isWide(tree, at) ? at : null)
  const head = held?.head ?? noun
  const start = tree.range([...range(skipLeading(tree, from, noun), noun + 1)], noun)
  return inner === null
    ? { number, goods: null, range: held === null ? start : tree.range([head], head), part }
    : { number, goods: inner, range: inner, part }
}

function* range(first: number, last: number): Generator<number> {
  for (let t = first; t < last; t++) yield t
}

/** "12 more", "5 of the". */
function skipLeading(tree: Tree, from: number, noun: number): number {
  let t = from
  while (t < noun && ['DET', 'ADP', 'ADV'].includes(tree.token(t).upos)) t++
  return t
}

function goodsAt(tree: Tree, phrases: Phrases, t: number): NameMention | null {
  const name = phrases.nameAt(t)
  const found = name === null ? null : tree.doc.names[name]!
  return found !== null && (found.kind === 'Vaccine' || found.kind === 'Goods') ? found : null
}

function heldBy(tree: Tree, phrases: Phrases, from: number, to: number): NameMention | null {
  for (let t = from; t < to; t++) {
    if (/^[.,;:()]$|^(?:and|to|for|from)$/.test(tree.token(t).form)) return null
    const found = goodsAt(tree, phrases, t)
    if (found !== null && !isWide(tree, found)) return found
  }
  return null
}

function isWide(tree: Tree, goods: NameMention): boolean {
  const before = tree.doc.tokens[goods.first - 1]
  return (
    goods.last === goods.first + 1 &&
    WIDE.has(tree.token(goods.head).lemma) &&
    before?.upos === 'NOUN' &&
    before.deprel === 'compound' &&
    before.head === goods.head
  )
}
