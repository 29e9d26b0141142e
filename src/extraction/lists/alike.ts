import type { NameMention } from '../../model/index.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'
import { type Share, TO } from './distribution.js'
import type { Entry } from './inventory.js'
import { countsActs } from './moved-goods.js'

/** Kinds of names that give or take. */
const PARTIES = new Set(['Country', 'Region', 'Organization', 'Company', 'Group', 'Place'])
const LINKS = new Set([',', 'and', '&', 'the', ';'])
const COUNTED = /^(?:dose|shot|jab|vaccine|vial|course|million|unit|piece|tonne|ton|kit|box)s?$/i

/**
 * One number for each of several goods: "300 million doses each of Pfizer and Moderna", "2 million doses of Sinopharm and
 * Sputnik V each". Read from the order of words, which survives a wrong tree.
 *
 * @param first first token of the stretch that the act covers
 * @param last token after it
 * @returns two or more entries with the same number, or none
 */
export function sameOfEach(tree: Tree, phrases: Phrases, first: number, last: number): Entry[] {
  const { tokens, numbers } = tree.doc
  const word = (t: number) => tokens[t]?.form.toLowerCase() ?? ''
  for (const number of tree.numbersIn(first, last)) {
    const n = numbers[number]!
    if (n.unit !== null || n.value < 2) continue
    let t = n.last
    while (t < last && COUNTED.test(word(t))) t++
    const before = word(t) === 'each'
    if (before) t++
    if (word(t) !== 'of') continue
    const { found, end } = run(tree, phrases, t + 1, last, isGoods)
    const after = COUNTED.test(word(end)) ? end + 1 : end
    // "20,000 doses of Pfizer and Moderna each to Peru and Chile" counts by whom they are for
    if (found.length < 2 || !(before || (word(after) === 'each' && !TO.has(word(after + 1))))) continue
    return found.map((goods) => ({ number, goods, range: goods, part: false }))
  }
  return []
}

/** Goods with their numbers in brackets: "masks (20,000), gloves (30,000 pairs) and gowns (4,000)"; two or more entries, or none. */
export function inBrackets(tree: Tree, phrases: Phrases, first: number, last: number): Entry[] {
  const { tokens, numbers, names } = tree.doc
  const found = tree.numbersIn(first, last).flatMap((number): Entry[] => {
    const n = numbers[number]!
    let open = n.first - 1
    while (open > first && tokens[open]!.upos === 'ADV') open--
    const close = tokens.slice(n.last, n.last + 3).some((t) => t.form === ')')
    if (n.unit !== null || n.value < 2 || tokens[open]?.form !== '(' || !close) return []
    const at = phrases.nameAt(open - 1)
    const goods = at === null ? null : names[at]!
    return goods !== null && isGoods(goods) ? [{ number, goods, range: goods, part: false }] : []
  })
  return found.length > 1 ? found : []
}

/** "50,000 doses and around $3 million worth of medical equipment": the member of a list that only its worth counts. */
export function worthMember(tree: Tree, first: number, last: number): { money: number; goods: NameMention[] } | null {
  const { tokens, numbers, names } = tree.doc
  for (const money of tree.numbersIn(first, last)) {
    const n = numbers[money]!
    if (n.unit !== 'money' || tokens[n.last]?.form.toLowerCase() !== 'worth' || tokens[n.last + 1]?.form !== 'of') continue
    let before = n.first - 1
    while (
      before > first &&
      (tokens[before]!.upos === 'ADV' || /^(?:about|around|some|over|nearly|than|more|another|a|further)$/i.test(tokens[before]!.form))
    )
      before--
    if (!['and', ',', 'plus', 'with'].includes(tokens[before]!.form.toLowerCase())) continue
    let end = n.last + 2
    while (end < last && !/^[.;:()]$|^(?:to|for|from|by|in|on)$/.test(tokens[end]!.form)) end++
    const goods = tree.namesIn(n.last + 2, end).flatMap((i) => (isGoods(names[i]!) ? [names[i]!] : []))
    if (goods.length) return { money, goods }
  }
  return null
}

const isGoods = (name: NameMention) => name.kind === 'Vaccine' || name.kind === 'Goods'

/**
 * As many numbers as names, in the same order: "Ghana and Togo received 100,000 and 70,000 doses respectively".
 *
 * @returns one share for each party with its number; none where the sentence does not say "respectively"
 */
export function respectively(
  tree: Tree,
  phrases: Phrases,
  act: { first: number; subject: Share['role'] | null; roleOf: (head: number) => Share['role'] | null },
): Share[] {
  const sentence = tree.sentenceOf(act.first)
  const { tokens, numbers, times } = tree.doc
  const said = tokens.findIndex((t) => t.index >= sentence.first && t.index < sentence.last && t.form.toLowerCase() === 'respectively')
  if (said < 0) return []
  // "…, while Peru got 5,000" is another clause
  const counts = tree.numbersIn(sentence.first, said).filter((i) => {
    const n = numbers[i]!
    const ofParties = phrases.at(n.head).type === 'party'
    return n.unit === null && n.value >= 2 && !ofParties && !times.some((time) => time.first <= n.first && n.last <= time.last)
  })
  if (counts.length < 2) return []
  for (let t = sentence.first; t < sentence.last; t++) {
    const { found: all, end } = run(tree, phrases, t, sentence.last, (name) => PARTIES.has(name.kind))
    // "two allies, Peru and Chile"
    const found =
      (all[0]?.kind === 'Group' || all[0]?.kind === 'Region') && all.length > counts.length ? all.slice(all.length - counts.length) : all
    if (!found.length) continue
    t = Math.max(t, end - 1)
    // "two of its allies, Peru and Chile, received": the names between commas are the subject, wherever the parser hung them
    const aside = tokens[end]?.form === ',' && end + 1 === act.first && tokens[found[0]!.first - 1]?.form === ','
    const role = found.map((p) => act.roleOf(p.head)).find((r) => r !== null) ?? (aside ? act.subject : null)
    if (found.length === counts.length && role) return found.map((p, i) => ({ number: counts[i]!, heads: [p.head], role }))
  }
  return []
}

/** One number of a list by date. */
export interface Dated {
  /** Index in `doc.numbers`. */
  readonly number: number
  /** Index in `doc.times`. */
  readonly time: number
}

/**
 * The same done again on other days, with a number each: "500,000 doses on 26 May and 1.6 million on 5 July".
 *
 * @returns two or more numbers with their times in text order, or none
 */
export function byDate(tree: Tree, first: number, last: number): Dated[] {
  const { tokens, numbers, times } = tree.doc
  const plain = tree.numbersIn(first, last).filter((i) => {
    const n = numbers[i]!
    return n.unit === null && n.value >= 2 && !countsActs(tree, i) && !times.some((t) => t.first <= n.first && n.last <= t.last)
  })
  const found: Dated[] = []
  for (const [i, number] of plain.entries()) {
    const from = numbers[number]!.last
    const end = Math.min(numbers[plain[i + 1] ?? -1]?.first ?? last, last)
    const noun = countedNoun(tree, number)
    if (noun !== null && noun < end && !isVaccineWord(tree.token(noun).form) && tree.doc.names.every((n) => n.head !== noun)) return []
    const time = times.findIndex((t) => t.first >= from && t.last <= end)
    if (time < 0) return []
    // "and another", ", then": nothing but a joint leads to the next number
    const joint = tokens
      .slice(times[time]!.last, end)
      .filter((t) => !['in', 'on', 'a', 'another', 'further', 'additional'].includes(t.form.toLowerCase()))
    if (plain[i + 1] !== undefined && !joint.some((t) => /^(?:,|;|and|then)$/i.test(t.form))) return []
    if (plain[i + 1] !== undefined && joint.some((t) => t.upos === 'VERB' || t.upos === 'AUX' || /^(?:addition|top)$/.test(t.form)))
      return []
    found.push({ number, time })
  }
  const days = new Set(found.map((f) => times[f.time]!.value))
  return found.length > 1 && days.size === found.length ? found : []
}

/** The names of a kind that follow each other in a list from a token on, and the token after the last. */
function run(
  tree: Tree,
  phrases: Phrases,
  from: number,
  last: number,
  wanted: (name: NameMention) => boolean,
): { found: NameMention[]; end: number } {
  const found: NameMention[] = []
  let end = from
  for (let t = from; t < last; ) {
    const at = phrases.nameAt(t)
    const name = at === null ? null : tree.doc.names[at]!
    if (name && wanted(name)) {
      found.push(name)
      t = name.last
      end = t
    } else if (found.length && LINKS.has(tree.token(t).form.toLowerCase())) t++
    else break
  }
  return { found, end }
}
