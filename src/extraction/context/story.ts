import type { Doc, Filler, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Headline } from '../phrases/headline.js'
import { BY_STORY, fillerKey, isBorrowed } from './filler-key.js'

/** Acts in which a giver may go without saying. */
const TOLD = new Set(['Delivery', 'Shipment', 'Donation', 'Pledge', 'Offer', 'Suspension', 'Acceptance'])
/** Acts in which it may only where the goods are known to be the giver's. */
const OF_GOODS = new Set(['Purchase', 'Rejection'])
/** Share of the acts with a giver that the giver of the story has. */
const MOST = 0.7
/** The same for one whom the headline names. */
const MOST_TITLED = 0.6

/** Whose gifts an article tells of, when it is about one giver, or about two countries by its headline. */
export interface Story {
  /** The giver that an act leaves unsaid; null when the article does not tell. */
  giverOf(draft: Draft): Filler | null
  /**
   * The other of the two countries of the headline; null when there are several, and for whoever gives the goods.
   *
   * @param some some country receives: else the one that receives nearly all of the article
   */
  receiverOf(draft: Draft, some: boolean): Filler | null
  /** Does this party give in the story, and not receive? */
  gives(filler: Filler): boolean
}

interface Side {
  readonly filler: Filler
  given: number
  taken: number
  /** How often it receives by its name, gifts that is. */
  named: number
}

/**
 * @param drafts all acts of the article as their own sentences tell them
 * @param countryOf gazetteer id of a place -> that of its country; the id itself for all else
 */
export function readStory(doc: Doc, drafts: readonly Draft[], headline: Headline, countryOf: (id: string) => string): Story {
  const key = (f: Filler) => countryOf(fillerKey(doc, f))
  const sides = new Map<string, Side>()
  let acts = 0
  let received = 0
  for (const draft of drafts) {
    const named = (role: Role) => draft.fillers.filter((f) => f.role === role && isState(doc, f))
    if (named('provider').length) acts++
    if (named('recipient').length) received++
    for (const f of new Map(draft.fillers.filter((x) => isState(doc, x)).map((x) => [`${x.role} ${key(x)}`, x])).values()) {
      if (f.role !== 'provider' && f.role !== 'recipient') continue
      const side = sides.get(key(f)) ?? { filler: f, given: 0, taken: 0, named: 0 }
      if (f.role === 'provider') side.given++
      else side.taken++
      // who buys may well give, and "the country" may be meant for another
      if (f.role === 'recipient' && draft.type !== 'Purchase' && isByName(doc, f)) side.named++
      sides.set(key(f), side)
    }
  }
  const titled = new Set(headline.countries)
  const products = (draft: Draft) =>
    draft.fillers.filter((f) => f.role === 'item' && !isBorrowed(f) && f.name !== null && doc.names[f.name]!.kind === 'Vaccine').map(key)
  const givenBy = (giver: string) =>
    new Set([
      ...drafts.filter((d) => d.fillers.some((f) => f.role === 'provider' && key(f) === giver)).flatMap(products),
      ...headline.products,
    ])
  /** Goods that the giver is told to give elsewhere; vaccines at large may be anybody's. */
  const isTheirs = (draft: Draft, giver: string): boolean => {
    const own = products(draft)
    const known = givenBy(giver)
    if (!own.length) return !OF_GOODS.has(draft.type)
    return own.some((p) => known.has(p)) || (known.size === 0 && !OF_GOODS.has(draft.type))
  }
  const dominant = (taken: ReadonlySet<string>): [string, Filler] | null => {
    const [found, second] = [...sides].filter(
      ([id, side]) =>
        !taken.has(id) && side.given > side.taken && side.given >= 2 && side.given >= (titled.has(id) ? MOST_TITLED : MOST) * acts,
    )
    return found === undefined || second !== undefined ? null : [found[0], found[1].filler]
  }
  /** A country of the headline, named in the text or not. */
  const headlined = (id: string, draft: Draft): Filler => {
    const name = doc.names.findIndex((n) => n.kind === 'Country' && n.candidates[0] === id)
    const range = name < 0 ? draft.trigger : doc.names[name]!
    return { role: 'provider', range, name: name < 0 ? null : name, entity: name < 0 ? id : null, by: BY_STORY, confidence: 1 }
  }
  /** Of the two countries of the headline the one that does not give. */
  const otherReceiver = (draft: Draft, taken: ReadonlySet<string>): Filler | null => {
    const givers = draft.fillers.filter((f) => f.role === 'provider').map(key)
    if (titled.size !== 2 || !givers.some((g) => titled.has(g))) return null
    const id = headline.countries.find((c) => !taken.has(c))
    const side = id === undefined ? undefined : sides.get(id)
    return id === undefined || (side !== undefined && side.given > side.taken) ? null : (side?.filler ?? headlined(id, draft))
  }
  /** Of the two countries of the headline the one that does not receive. */
  const other = (draft: Draft, taken: ReadonlySet<string>): [string, Filler] | null => {
    const receivers = draft.fillers.filter((f) => f.role === 'recipient').map(key)
    if (titled.size !== 2 || !receivers.some((r) => titled.has(r))) return null
    const id = headline.countries.find((c) => !taken.has(c))
    if (id === undefined) return null
    const side = sides.get(id)
    if (side !== undefined) return side.given >= side.named ? [id, side.filler] : null
    return [id, headlined(id, draft)]
  }
  return {
    giverOf(draft) {
      if (!TOLD.has(draft.type) && !OF_GOODS.has(draft.type)) return null
      // a running total comes from many, and what comes by way of somebody from whoever gave it to him
      if (draft.quantityKind === 'total' && !products(draft).length) return null
      if (draft.fillers.some((f) => f.role === 'via' && (f.name === null || doc.names[f.name]!.kind !== 'Programme'))) return null
      const taken = new Set(draft.fillers.filter((f) => f.role !== 'item').map(key))
      const found = dominant(taken) ?? (draft.type === 'Pledge' || draft.type === 'Offer' ? null : other(draft, taken))
      if (found === null || !isTheirs(draft, found[0])) return null
      return { ...found[1], role: 'provider', by: BY_STORY, confidence: 0.55 }
    },
    receiverOf(draft, some) {
      const taken = new Set(draft.fillers.filter((f) => f.role !== 'item').map(key))
      const found = [...sides].find(
        ([id, side]) =>
          some &&
          !taken.has(id) &&
          side.taken > side.given &&
          side.taken >= 2 &&
          side.taken >= (titled.has(id) ? MOST_TITLED : MOST) * received,
      )
      const receiver = found?.[1].filler ?? otherReceiver(draft, taken)
      return receiver === null ? null : { ...receiver, role: 'recipient', by: BY_STORY, confidence: 0.55 }
    },
    gives(filler) {
      const side = sides.get(key(filler))
      return side !== undefined && side.given > 2 * side.named
    },
  }
}

/** A country or a body, by name; firms are looked up by their goods. */
const isState = (doc: Doc, f: Filler) =>
  f.entity !== null || (f.name !== null && ['Country', 'Place', 'Organization', 'Programme'].includes(doc.names[f.name]!.kind))

/** Is the filler the name itself, and not what points to it? */
const isByName = (doc: Doc, f: Filler) =>
  f.name === null || (doc.names[f.name]!.first < f.range.last && f.range.first < doc.names[f.name]!.last)
