import type { Doc } from '../../model/index.js'

const FIRST_PERSON = new Set(['we', 'us', 'our', 'ours'])

/** A party known without being named at that place: a name elsewhere in the text, or a gazetteer id alone. */
export interface KnownParty {
  readonly name: number | null
  readonly entity: string | null
}

/** Who "we" are: the party that the voice of the text speaks for. */
export interface Voice {
  /** The party of a first-person pronoun; null for any other word, or when nobody is known. */
  party(token: number): KnownParty | null
  /** The party of who says the words around a token; null when nobody is known. */
  speaker(token: number): KnownParty | null
  /** The government whose own site published the text ("the administration", "the president"); null for the press. */
  readonly official: KnownParty | null
}

/**
 * "We" in somebody's words is the party of who speaks. Elsewhere it is the government that published the text on
 * its own site, else the country the text names most, subjects and owners counting double.
 *
 * @param speakerOf token -> the party whose words it is part of; null when nobody is known
 * @param countryOf alpha-2 code -> gazetteer id, when it is a country
 */
export function createVoice(doc: Doc, speakerOf: (token: number) => KnownParty | null, countryOf: (code: string) => string | null): Voice {
  const publisher = governmentOf(doc.article.url, countryOf)
  const named = publisher === null ? -1 : doc.names.findIndex((n) => n.candidates[0] === publisher && n.by !== 'adjective')
  const official: KnownParty | null = publisher === null ? null : { name: named < 0 ? null : named, entity: publisher }
  const most = mostNamed(doc)
  return {
    official,
    speaker: speakerOf,
    party(token) {
      if (!FIRST_PERSON.has(doc.tokens[token]!.form.toLowerCase())) return null
      const speaker = speakerOf(token)
      if (speaker !== null) return speaker
      return official ?? (most === null ? null : { name: most, entity: null })
    },
  }
}

/** The country whose government runs the site: `….gov`, `….gov.uk`, `….gouv.fr`, `….go.jp`, `….gc.ca`. */
function governmentOf(url: string | null, countryOf: (code: string) => string | null): string | null {
  const host = /^https?:\/\/([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (!host) return null
  if (/\.(?:gov|mil)$/.test(host)) return countryOf('US')
  const official = /\.(?:gov|gob|gouv|gub|go|gc|govt|mfa)\.([a-z]{2})$/.exec(`.${host}`)
  return official ? countryOf(official[1] === 'uk' ? 'GB' : official[1]!.toUpperCase()) : null
}

/** The country named most, first mention of it by name; null in a text without countries. */
function mostNamed(doc: Doc): number | null {
  const score = new Map<string, number>()
  const first = new Map<string, number>()
  doc.names.forEach((n, i) => {
    if (n.kind !== 'Country' || !n.candidates.length) return
    const id = n.candidates[0]!
    const { deprel } = doc.tokens[n.head]!
    const acts = deprel.startsWith('nsubj') || deprel === 'nmod:poss'
    score.set(id, (score.get(id) ?? 0) + (acts ? 2 : n.by === 'adjective' || deprel.startsWith('obl') ? 0.5 : 1))
    if (!first.has(id) || (doc.names[first.get(id)!]!.by === 'adjective' && n.by !== 'adjective')) first.set(id, i)
  })
  let best: string | null = null
  for (const [id, s] of score)
    if (best === null || s > score.get(best)! || (s === score.get(best)! && first.get(id)! < first.get(best)!)) best = id
  return best === null ? null : first.get(best)!
}
