import type { Doc } from '../model/index.js'

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours', "let's"])

/** Who "we" are: the party that the voice of the text speaks for. */
export interface Voice {
  /** Name mention that stands for the party of a first-person pronoun; null when nobody is known. */
  party(token: number): number | null
}

/**
 * "We" inside a quote is the party of its speaker; outside any quote it is the party of the whole text
 * (a statement, a speech): the country it names most, subjects counting double.
 *
 * @param affiliationOf name mention of a person -> name mention of the organisation or country spoken for
 */
export function createVoice(doc: Doc, affiliationOf: (name: number) => number | null): Voice {
  let whole: number | null | undefined
  const nameAt = new Map<number, number>()
  doc.names.forEach((n, i) => {
    for (let t = n.first; t < n.last; t++) if (!nameAt.has(t)) nameAt.set(t, i)
  })
  return {
    party(token) {
      const word = doc.tokens[token]!
      if (!FIRST_PERSON.has(word.form.toLowerCase())) return null
      const quote = doc.quotes.find((q) => q.first <= token && token < q.last && q.speaker !== null)
      const speaker = quote ? nameAt.get(quote.speaker!) : undefined
      if (speaker !== undefined) {
        const own = doc.names[speaker]!.kind === 'Person' ? affiliationOf(speaker) : speaker
        if (own !== null) return own
      }
      if (whole === undefined) whole = mostNamed(doc)
      return whole
    },
  }
}

/** The country named most, first mention of it; null in a text without countries. */
export function mostNamed(doc: Doc): number | null {
  const score = new Map<string, number>()
  const first = new Map<string, number>()
  doc.names.forEach((n, i) => {
    if (n.kind !== 'Country' || !n.candidates.length) return
    const id = n.candidates[0]!
    const subject = doc.tokens[n.head]!.deprel.startsWith('nsubj')
    score.set(id, (score.get(id) ?? 0) + (subject ? 2 : n.by === 'adjective' ? 0.5 : 1))
    if (!first.has(id) || (doc.names[first.get(id)!]!.by === 'adjective' && n.by !== 'adjective')) first.set(id, i)
  })
  let best: string | null = null
  for (const [id, s] of score)
    if (best === null || s > score.get(best)! || (s === score.get(best)! && first.get(id)! < first.get(best)!)) best = id
  return best === null ? null : first.get(best)!
}
