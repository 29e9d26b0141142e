import { ENVOYS, PATIENTS } from '../acts/roles.js'
import type { Phrases } from '../phrases/phrase.js'
import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'
import { countsActs } from './moved-goods.js'

/** One number with the party that the text gives it to. */
export interface Share {
  /** Index in `doc.numbers`. */
  readonly number: number
  /** Heads of the parties that share this number. */
  readonly heads: readonly number[]
  readonly role: 'recipient' | 'provider' | 'via'
  /** Whom the same clause names as the receivers of this share of a giver: "and Chile 20,000 doses to Peru". */
  readonly to?: readonly number[]
  /** Index in `doc.times` of the time said right before the number: "in Chad in May (10,000 doses)". */
  readonly time?: number
}

/** Prepositions before those to whom a share goes. */
export const TO = new Set(['to', 'for', 'in', 'into'])
const LINKS = new Set([',', 'and', '&', 'both', 'the', 'each', ';', 'neighboring', 'neighbouring', 'to', 'for'])

/**
 * Numbers handed out in a list: "150,000 each for Bolivia and Paraguay and 100,000 for Belize",
 * "Mongolia (302,400 doses) and Nepal (2.2 million)", "235,000 from Greece and 55,000 from Latvia":
 * read from the order of words, which survives a wrong tree.
 *
 * @param first first token of the stretch that the act covers
 * @param last token after it
 * @param unit of what is counted: null for goods
 * @returns two or more shares in text order, or none
 */
export function distributed(tree: Tree, phrases: Phrases, first: number, last: number, unit: 'money' | null = null): Share[] {
  const numbers = tree.numbersIn(first, last).flatMap((index) => {
    const n = tree.doc.numbers[index]!
    return n.unit === unit && n.value >= 2 && !countsActs(tree, index) && !countsPeople(tree, index) ? [{ ...n, index }] : []
  })
  if (!numbers.length) return []
  for (const read of [bracketed, each, prepositional]) {
    const shares = read(tree, phrases, numbers, first, last)
    if (shares.length >= 2 && (read !== each || tree.doc.tokens.slice(first, last).some((t) => t.form.toLowerCase() === 'each')))
      return shares
  }
  return []
}

/** A number that an act moves, and those of its parts: "10 million doses, including 2 million from Japan". */
export interface Whole {
  /** Index in `doc.numbers`. */
  readonly number: number
  readonly parts: readonly Share[]
  /** The tokens that tell of the parts: from the word before them on. */
  readonly first: number
  readonly last: number
}

/**
 * Parts of a number told with it, each for or from a party. Parts that are goods of another kind are a list of goods
 * (`inventory`), and whoever is named behind them has to do with all of it.
 */
export function partsOf(tree: Tree, phrases: Phrases, first: number, last: number): Whole | null {
  const { tokens, numbers } = tree.doc
  const plain = tree.numbersIn(first, last).filter((i) => numbers[i]!.unit === null && numbers[i]!.value >= 2 && !countsActs(tree, i))
  const word = (t: number) => tokens[t]?.form.toLowerCase() ?? ''
  // "5 million of them", "5 million doses of which"
  const ofThem = (t: number) => [t, t + 1].some((of) => word(of) === 'of' && ['them', 'those', 'these', 'which'].includes(word(of + 1)))
  for (const [i, number] of plain.entries()) {
    const part = plain[i + 1] === undefined ? undefined : numbers[plain[i + 1]!]!
    if (part === undefined || part.value >= numbers[number]!.value) continue
    let cue = part.first - 1
    while (cue > numbers[number]!.last && HEDGES.has(word(cue))) cue--
    const pair = `${word(cue - 1)} ${word(cue)}`
    if (!PART_CUES.has(word(cue)) && pair !== 'among them' && pair !== 'of which' && !ofThem(part.last)) continue
    const counted = plain.slice(i + 1).map((index) => ({ ...numbers[index]!, index }))
    const parts = prepositional(tree, phrases, counted, first, last)
    const noun = countedNoun(tree, plain[i + 1]!)
    const goods = noun === null ? null : phrases.nameAt(noun)
    if (!parts.length || (goods !== null && tree.doc.names[goods]!.kind === 'Goods' && phrases.rank(tree.doc.names[goods]!) === 2)) continue
    return { number, parts, first: cue, last: Math.max(...parts.flatMap((p) => p.heads)) + 1 }
  }
  return null
}

const PART_CUES = new Set(['including', 'included'])
const HEDGES = new Set(['about', 'some', 'around', 'nearly', 'almost', 'over', 'approximately', 'roughly', 'the', 'first', 'a', 'up', 'to'])

/** "Two leaders in Tokyo donated 6,000 masks": who is counted is not shared out. */
function countsPeople(tree: Tree, number: number): boolean {
  const noun = countedNoun(tree, number)
  return noun !== null && (PATIENTS.has(tree.token(noun).lemma) || ENVOYS.has(tree.token(noun).lemma))
}

type Counted = { index: number; first: number; last: number; head: number }

/** "Mongolia (302,400 doses)", "from Denmark (358,000 doses) and Latvia (55,000)". */
function bracketed(tree: Tree, phrases: Phrases, numbers: readonly Counted[], first: number): Share[] {
  const shares = numbers.flatMap(({ index, first: at }) => {
    const open = tree.doc.tokens[at - 1]
    if (!open || !/^[([]|-LRB-$/.test(open.form) || at - 2 < first) return []
    // "in Chad in May (10,000 doses)"
    const time = tree.doc.times.find((t) => t.last === at - 1)
    const before = time === undefined ? at - 2 : time.first - (/^(?:in|on)$/i.test(tree.doc.tokens[time.first - 1]?.form ?? '') ? 2 : 1)
    const party = before < first ? null : partyAt(phrases, before)
    const when = time === undefined ? {} : { time: tree.doc.times.indexOf(time) }
    return party === null ? [] : [{ number: index, heads: [party], role: 'recipient' as const, ...when }]
  })
  const head = shares[0]?.heads[0]
  const name = head === undefined ? null : phrases.nameAt(head)
  const before = name === null ? undefined : tree.doc.tokens.slice(0, tree.doc.names[name]!.first).findLast((t) => t.upos !== 'DET')
  return before?.form.toLowerCase() === 'from' ? shares.map((s) => ({ ...s, role: 'provider' as const })) : shares
}

/** "150,000 doses each to Bolivia and Ecuador". */
function each(tree: Tree, phrases: Phrases, numbers: readonly Counted[], first: number, last: number): Share[] {
  return numbers.flatMap((number, i) => {
    const end = Math.min(numbers[i + 1]?.first ?? last, last)
    const word = tree.doc.tokens.slice(number.last, Math.min(end, number.last + 8)).some((t) => t.form.toLowerCase() === 'each')
    const [share] = prepositional(tree, phrases, [number], first, end)
    if (!share) return []
    return word ? share.heads.map((h) => ({ ...share, heads: [h] })) : [share]
  })
}

/** Words before "to" that make it another preposition: "according to the embassy". */
const COMPOUND = new Set(['according', 'thanks', 'due', 'owing', 'prior', 'contrary'])

/** "500,000 doses to Kenya", "235,000 of AstraZeneca from Greece", "36,000 through COVAX". */
function prepositional(tree: Tree, phrases: Phrases, numbers: readonly Counted[], _first: number, last: number): Share[] {
  const { tokens } = tree.doc
  return numbers.flatMap(({ index, last: after }, i) => {
    const end = Math.min(numbers[i + 1]?.first ?? last, last)
    let by: Share[] = []
    for (let t = after; t < end && t < after + 14; t++) {
      const word = tokens[t]!.form.toLowerCase()
      if (/^[.;:()]$/.test(word)) return by
      if (word === 'to' && COMPOUND.has(tokens[t - 1]!.form.toLowerCase())) return by
      const role = TO.has(word) ? 'recipient' : word === 'from' ? 'provider' : THROUGH.has(word) ? 'via' : null
      if (!role) continue
      const heads = role === 'via' ? programmesFrom(tree, phrases, t + 1, end) : partiesFrom(tree, phrases, t + 1, end)
      if (!heads.length) continue
      // whoever gives or gets tells more than the way
      if (role !== 'via') return [{ number: index, heads, role }]
      if (heads.every((h) => phrases.at(h).type === 'programme')) by = [{ number: index, heads, role }]
    }
    return by
  })
}
const THROUGH = new Set(['through', 'via', 'under'])

function partyAt(phrases: Phrases, token: number): number | null {
  if (token < 0) return null
  const type = phrases.at(token)
  return (type.type === 'party' || type.type === 'place') && type.name !== null ? type.head : null
}

/** "Under the UN-backed COVAX scheme": the programme, behind the words that describe it. */
function programmesFrom(tree: Tree, phrases: Phrases, from: number, end: number): number[] {
  for (let t = from; t < Math.min(end, from + 8); t++) {
    const name = phrases.nameAt(t)
    if (name !== null && tree.doc.names[name]!.kind === 'Programme') return partiesFrom(tree, phrases, t, end)
    if (/^(?:VERB|AUX|NUM|ADP)$/.test(tree.token(t).upos) || /^[,.;:()]$/.test(tree.token(t).form)) break
  }
  return partiesFrom(tree, phrases, from, end)
}

const PARTIES = new Set(['Country', 'Region', 'Organization', 'Company', 'Group', 'Place', 'Programme'])

export function partiesFrom(tree: Tree, phrases: Phrases, from: number, end: number): number[] {
  const heads: number[] = []
  const { tokens, names } = tree.doc
  for (let t = from; t < end; ) {
    const at = phrases.nameAt(t)
    const name = at === null ? null : names[at]!
    if (name && PARTIES.has(name.kind)) {
      heads.push(name.head)
      t = name.last
    } else if (LINKS.has(tokens[t]!.form.toLowerCase())) t++
    else break
  }
  return heads
}
