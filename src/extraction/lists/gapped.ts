import type { Act } from '../acts/act.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'
import { partiesFrom, type Share } from './distribution.js'

const PARTIES = new Set(['Country', 'Region', 'Organization', 'Company', 'Group', 'Place', 'Programme'])
const HEDGES = new Set(['about', 'some', 'around', 'nearly', 'almost', 'over', 'just', 'only', 'another', 'a', 'further', 'got', 'gets'])
const JOINTS = new Set([',', 'and', ';', 'while', 'but'])

/**
 * Clauses that leave their verb out: "Bolivia received 100,000 doses, Paraguay 50,000 and Belize 20,000", "promised Kenya
 * 1.7 million doses and Uganda 600,000". Read from the order of words, a name and its number behind a joint.
 *
 * @param last token after the stretch that the act covers
 * @returns the act's own share and one for each clause, in text order; none where no clause follows
 */
export function gapped(tree: Tree, phrases: Phrases, act: Act, last: number): Share[] {
  if (act.trigger.pos === 'noun') return []
  const { tokens, names, numbers } = tree.doc
  const { head } = act.trigger
  const counts = tree.numbersIn(head, last).filter((i) => {
    const n = numbers[i]!
    return n.unit === null && n.value >= 2 && !tree.isTime(n.head)
  })
  const own = counts[0]
  if (own === undefined) return []
  // "is down for 60,000 doses and Chad for 90,000": the preposition is said again
  const led = (number: number) => {
    const { form, upos } = tokens[numbers[number]!.first - 1]!
    return upos === 'ADP' ? form.toLowerCase() : null
  }
  const apart = (name: number | null) => {
    const before = name === null ? 0 : names[name]!.first - 1
    return tokens[before]?.form === ';' || (tokens[before]?.form.toLowerCase() === 'and' && tokens[before - 1]?.form === ';')
  }
  // the name that ends right before a number
  const nameBefore = (number: number) => {
    let t = numbers[number]!.first - 1
    // "…; Chile, 200,000"
    if (number !== own && tokens[t]!.form === ',' && apart(phrases.nameAt(t - 1))) t--
    if (number !== own && led(number) !== null && led(number) === led(own)) t--
    while (t > head && HEDGES.has(tokens[t]!.form.toLowerCase())) t--
    const at = phrases.nameAt(t)
    return at !== null && PARTIES.has(names[at]!.kind) ? names[at]! : null
  }
  const rest: Share[] = []
  const second = nameBefore(own)
  const fills = act.fills.filter((f) => f.role === 'provider' || f.role === 'recipient')
  const mine = fills.filter((f) => (second ? f.phrase.head === second.head : f.phrase.head < head))
  const role = mine[0]?.role as Share['role'] | undefined
  if (role === undefined) return []
  for (const [i, number] of counts.slice(1).entries()) {
    const name = nameBefore(number)
    if (name === null) break
    let before = name.first - 1
    while (tokens[before]?.upos === 'DET') before--
    const noun = countedNoun(tree, number)
    const goods = noun === null || isVaccineWord(tokens[noun]!.form) || phrases.nameAt(noun) !== null
    if (!JOINTS.has(tokens[before]?.form.toLowerCase() ?? '') || !goods) break
    // a verb of its own makes it another clause
    const from = numbers[counts[i]!]!.last
    if (tokens.slice(from, numbers[number]!.first).some((t) => t.upos === 'VERB' && !HEDGES.has(t.form.toLowerCase()))) break
    rest.push({ number, heads: [name.head], role })
  }
  if (!rest.length) return []
  const shares = [{ number: own, heads: mine.filter((f) => f.role === role).map((f) => f.phrase.head), role }, ...rest]
  return role === 'provider' ? withReceivers(tree, phrases, shares, last) : shares
}

/** "Qatar gave 10,000 doses to Uruguay, and Chile 20,000 to Peru": each clause may say to whom. */
function withReceivers(tree: Tree, phrases: Phrases, shares: readonly Share[], last: number): Share[] {
  return shares.map((share, i) => {
    const end = Math.min(shares[i + 1]?.heads[0] ?? last, last)
    for (let t = tree.doc.numbers[share.number]!.last; t < end; t++) {
      const to = ['to', 'for'].includes(tree.token(t).form.toLowerCase()) ? partiesFrom(tree, phrases, t + 1, end) : []
      if (to.length) return { ...share, to }
    }
    return share
  })
}
