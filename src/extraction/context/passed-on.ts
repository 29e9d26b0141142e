import type { Doc, Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { BY_HOLDER, fillerKey, keysOf } from './filler-key.js'

/** Acts after which the goods are another's. */
const PASSES = new Set(['Purchase', 'Donation', 'Pledge', 'Allocation'])
const THEN = /^(?:since|then|later|now|subsequently|afterwards?|meanwhile|instead)$/i

/**
 * "A million doses landed in Lima. They have since been sold to Peru's neighbours": what one party received and another gets
 * next is the first one's to give.
 *
 * @returns who had received the goods, as the giver, and the act that says so; null where nothing says that one came after the other
 */
export function holderOf(
  tree: Tree,
  draft: Draft,
  before: readonly Draft[],
  fits: (d: Draft) => boolean,
): { giver: Filler; source: Draft } | null {
  const { doc } = tree
  const to = keysOf(doc, draft, 'recipient')
  if (!PASSES.has(draft.type) || !to.length) return null
  const after = draft.factuality === 'planned' || tree.childrenBy(draft.trigger.head, 'advmod').some((a) => THEN.test(tree.token(a).form))
  const source = after ? before.find((d) => draft.sentence - d.sentence <= 3 && fits(d)) : undefined
  if (source === undefined || source.type !== 'Delivery' || source.factuality !== 'actual') return null
  const had = source.fillers.filter((f) => f.role === 'recipient' && isNamed(doc, f))
  if (had.length !== 1 || to.includes(fillerKey(doc, had[0]!))) return null
  return { giver: { ...had[0]!, role: 'provider', by: BY_HOLDER, confidence: had[0]!.confidence * 0.8 }, source }
}

const isNamed = (doc: Doc, f: Filler) => f.entity !== null || (f.name !== null && doc.names[f.name]!.kind === 'Country')
