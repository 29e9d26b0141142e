import type { NameMention } from '../model/index.js'
import { type Share, TO } from './distribution.js'
import type { Entry } from './inventory.js'
import type { Phrases } from './phrase.js'
import type { Tree } from './tree.js'

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
    const { found, end } = run(tree, phrases, t + 1, last, (name) => name.kind === 'Vaccine' || name.kind === 'Goods')
    const after = COUNTED.test(word(end)) ? end + 1 : end
    // "20,000 doses of Pfizer and Moderna each to Peru and Chile" counts by whom they are for
    if (found.length < 2 || !(before || (word(after) === 'each' && !TO.has(word(after + 1))))) continue
    return found.map((goods) => ({ number, goods, range: goods, part: false }))
  }
  return []
}

/**
 * As many numbers as names, in the same order: "Ghana and Togo received 100,000 and 70,000 doses respectively".
 *
 * @returns one share for each party with its number; none where the sentence does not say "respectively"
 */
export function respectively(
  tree: Tree,
  phrases: Phrases,
  act: { first: number; roleOf: (head: number) => Share['role'] | null },
): Share[] {
  const sentence = tree.sentenceOf(act.first)
  const { tokens, numbers, times } = tree.doc
  const said = tokens.slice(sentence.first, sentence.last).some((t) => t.form.toLowerCase() === 'respectively')
  if (!said) return []
  const counts = tree.numbersIn(sentence.first, sentence.last).filter((i) => {
    const n = numbers[i]!
    return n.unit === null && n.value >= 2 && !times.some((time) => time.first <= n.first && n.last <= time.last)
  })
  if (counts.length < 2) return []
  for (let t = sentence.first; t < sentence.last; t++) {
    const { found, end } = run(tree, phrases, t, sentence.last, (name) => PARTIES.has(name.kind))
    if (!found.length) continue
    t = Math.max(t, end - 1)
    const role = found.map((p) => act.roleOf(p.head)).find((r) => r !== null)
    if (found.length === counts.length && role) return found.map((p, i) => ({ number: counts[i]!, heads: [p.head], role }))
  }
  return []
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
