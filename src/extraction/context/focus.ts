import type { Doc } from '../../model/index.js'
import type { Headline } from '../phrases/headline.js'

/**
 * The countries that an article is about, most named first: the one named clearly more than any other, and behind it
 * the second when it stands out from the rest as much (the two sides of a story).
 *
 * @returns indices of their first mention by name in `doc.names`
 */
export function focalCountries(doc: Doc, headline: Headline): number[] {
  const count = new Map<string, number>()
  const first = new Map<string, number>()
  const titled = new Set(headline.countries)
  doc.names.forEach((n, i) => {
    if (n.kind !== 'Country' || !n.candidates.length) return
    const id = n.candidates[0]!
    // "Chinese vaccines", "India-made jabs": a country of origin is not what the text is about
    if (n.by === 'adjective' && isOrigin(doc, n.head)) return
    count.set(id, (count.get(id) ?? (titled.has(id) ? 2 : 0)) + 1)
    const known = first.get(id)
    if (known === undefined || (doc.names[known]!.by === 'adjective' && n.by !== 'adjective')) first.set(id, i)
  })
  // "the country", "it": what points back names it once more
  for (const chain of doc.chains) {
    const name = chain.name === null ? undefined : doc.names[chain.name]
    if (name?.kind !== 'Country' || !name.candidates.length) continue
    const id = name.candidates[0]!
    const pointing = chain.heads.filter((h) => !doc.names.some((n) => n.first <= h && h < n.last)).length
    if (count.has(id)) count.set(id, count.get(id)! + pointing)
  }
  const ranked = [...count].sort((a, b) => b[1] - a[1] || first.get(a[0])! - first.get(b[0])!)
  const at = (i: number) => ranked[i]?.[1] ?? 0
  const found: number[] = []
  if (at(0) >= 2 && at(0) > at(1)) found.push(first.get(ranked[0]![0])!)
  if (found.length ? at(1) >= 3 && at(1) >= 2 * at(2) : at(0) >= 3 && at(1) >= 2 * at(2)) {
    if (!found.length) found.push(first.get(ranked[0]![0])!)
    found.push(first.get(ranked[1]![0])!)
  }
  return found
}

function isOrigin(doc: Doc, adjective: number): boolean {
  const { head } = doc.tokens[adjective]!
  return doc.names.some((n) => (n.kind === 'Vaccine' || n.kind === 'Goods') && n.first <= head && head < n.last)
}

/** The countries of the headline that the text names, first mention of each. */
export function titledCountries(doc: Doc, headline: Headline): number[] {
  return headline.countries.flatMap((id) => {
    const first = doc.names.findIndex((n) => n.kind === 'Country' && n.candidates[0] === id)
    return first < 0 ? [] : [first]
  })
}
