import type { EventMention, Filler, QuantityKind } from '../../model/index.js'
import type { Act } from '../acts/act.js'
import type { Fill } from '../predicates/fill.js'

/** An event mention on its way: goods and parties of its own sentence settled, context still to come. */
export interface Draft extends Omit<EventMention, 'attribution' | 'evidence' | 'performed' | 'quantityUnit'> {
  type: string
  fillers: Filler[]
  quantity: number | null
  quantityKind: QuantityKind | null
  money: number | null
  time: number | null
  factuality: EventMention['factuality']
  confidence: number
  /** Tokens that show it. */
  readonly tokens: ReadonlySet<number>
  readonly act: Act
  /** The goods are pointed at ("the doses", "them", "500,000 more") and may be named elsewhere. */
  itemOpen: boolean
  /** The number is that of an act before: it adds nothing that this act says. */
  inherited: boolean
}

/** The filler that a phrase in its role becomes. */
export const partyFiller = (f: Fill): Filler => ({
  role: f.role,
  range: f.phrase.range,
  name: f.phrase.name,
  entity: f.phrase.entity,
  by: f.by,
  confidence: f.confidence,
})
