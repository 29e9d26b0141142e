import type { Role } from '../../model/index.js'
import type { Phrase } from '../phrases/phrase.js'

/** A filler of a role, not yet a mention: the phrase, how it was found, how sure we are. */
export interface Fill {
  readonly role: Role
  readonly phrase: Phrase
  readonly by: string
  readonly confidence: number
}

/** A filler that was considered and turned down, for `explain`. */
export interface Rejected {
  readonly head: number
  readonly fn: string
  readonly why: string
}
