import type { Doc, Filler, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'

/** What two fillers must share to be one: the first gazetteer candidate, else the words. */
export function fillerKey(doc: Doc, f: Filler): string {
  if (f.entity) return f.entity
  const name = f.name === null ? null : doc.names[f.name]!
  if (name?.candidates.length) return name.candidates[0]!
  const { start, end } = name ?? f.range
  return doc.text.slice(start, end).toLowerCase()
}

/** The keys of all fillers of a role. */
export const keysOf = (doc: Doc, d: Draft, role: Role) => d.fillers.filter((f) => f.role === role).map((f) => fillerKey(doc, f))

/** How a filler was found that only the article as a whole tells. */
export const BY_STORY = 'context/story'

/** Whoever had received the goods before. */
export const BY_HOLDER = 'context/holder'

/** Whoever the sentence before says helps. */
export const BY_TOPIC = 'context/topic'

/** What another sentence told, or the whole article. */
export const isBorrowed = (f: Filler) => f.by.startsWith('context')
