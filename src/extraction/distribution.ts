import { countsActs } from './moved-goods.js'
import type { Phrases } from './phrase.js'
import type { Tree } from './tree.js'

/** One number with the party that the text gives it to. */
export interface Share {
  /** Index in `doc.numbers`. */
  readonly number: number
  /** Heads of the parties that share this number. */
  readonly heads: readonly number[]
  readonly role: 'recipient' | 'provider'
}

const TO = new Set(['to', 'for', 'in', 'into'])
const LINKS = new Set([',', 'and', '&', 'both', 'the', 'each', ';', 'neighboring', 'neighbouring', 'to', 'for'])

/**
 * Numbers handed out in a list: "150,000 each for Bolivia and Paraguay and 100,000 for Belize",
 * "Mongolia (302,400 doses) and Nepal (2.2 million)", "235,000 from Greece and 55,000 from Latvia":
 * read from the order of words, which survives a wrong tree.
 *
 * @param first first token of the stretch that the act covers
 * @param last token after it
 * @returns two or more shares in text order, or none
 */
export function distributed(tree: Tree, phrases: Phrases, first: number, last: number): Share[] {
  const numbers = tree.numbersIn(first, last).flatMap((index) => {
    const n = tree.doc.numbers[index]!
    return n.unit === null && n.value >= 2 && !countsActs(tree, index) ? [{ ...n, index }] : []
  })
  if (!numbers.length) return []
  for (const read of [bracketed, each, prepositional]) {
    const shares = read(tree, phrases, numbers, first, last)
    if (shares.length >= 2 && (read !== each || tree.doc.tokens.slice(first, last).some((t) => t.form.toLowerCase() === 'each')))
      return shares
  }
  return []
}

type Counted = { index: number; first: number; last: number; head: number }

/** "Mongolia (302,400 doses)". */
function bracketed(tree: Tree, phrases: Phrases, numbers: readonly Counted[], first: number): Share[] {
  return numbers.flatMap(({ index, first: at }) => {
    const open = tree.doc.tokens[at - 1]
    if (!open || !/^[([]|-LRB-$/.test(open.form) || at - 2 < first) return []
    const party = partyAt(phrases, at - 2)
    return party === null ? [] : [{ number: index, heads: [party], role: 'recipient' as const }]
  })
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

/** "500,000 doses to Kenya", "235,000 of AstraZeneca from Greece". */
function prepositional(tree: Tree, phrases: Phrases, numbers: readonly Counted[], _first: number, last: number): Share[] {
  const { tokens } = tree.doc
  return numbers.flatMap(({ index, last: after }, i) => {
    const end = Math.min(numbers[i + 1]?.first ?? last, last)
    for (let t = after; t < end && t < after + 14; t++) {
      const word = tokens[t]!.form.toLowerCase()
      if (/^[.;:()]$/.test(word)) return []
      const role = TO.has(word) ? ('recipient' as const) : word === 'from' ? ('provider' as const) : null
      if (!role) continue
      const heads = partiesFrom(tree, phrases, t + 1, end)
      if (heads.length) return [{ number: index, heads, role }]
    }
    return []
  })
}

function partyAt(phrases: Phrases, token: number): number | null {
  if (token < 0) return null
  const type = phrases.at(token)
  return (type.type === 'party' || type.type === 'place') && type.name !== null ? type.head : null
}

function partiesFrom(tree: Tree, phrases: Phrases, from: number, end: number): number[] {
  const heads: number[] = []
  const { tokens, names } = tree.doc
  for (let t = from; t < end; ) {
    const at = phrases.nameAt(t)
    const name = at === null ? null : names[at]!
    if (
      name &&
      (name.kind === 'Country' || name.kind === 'Region' || name.kind === 'Organization' || name.kind === 'Group' || name.kind === 'Place')
    ) {
      heads.push(name.head)
      t = name.last
    } else if (LINKS.has(tokens[t]!.form.toLowerCase())) t++
    else break
  }
  return heads
}
