import { accordingTo } from './according-to.js'
import { announcedAct } from './announced-act.js'
import type { AttributionRule } from './attribution.js'
import { previousSentence } from './previous-sentence.js'
import { quotation } from './quotation.js'
import { reportedClause } from './reported-clause.js'
import { thanks } from './thanks.js'
import { transcript } from './transcript.js'

/** The constructions that say who says so; later ones see what earlier ones found. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  reportedClause,
  announcedAct,
  thanks,
  accordingTo,
  previousSentence,
  quotation,
  transcript,
]
