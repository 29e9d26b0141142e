import type { Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { MOVES } from './drafted.js'
import { fillerKey } from './filler-key.js'

const ORGAN = /^(?:government|ministry|cabinet|parliament|administration|authorities)$/i

/**
 * "The ministry announced that it would send rice": an organ of state whose state the text does not tell is that of the
 * country which the headline names first, unless that one receives.
 *
 * @param countries gazetteer ids of the countries of the headline, in its order
 */
export function stateOfOrgan(tree: Tree, draft: Draft, countries: readonly string[]): void {
  const { doc } = tree
  const [state] = countries
  if (state === undefined || !(MOVES.has(draft.type) || draft.type === 'Pledge' || draft.type === 'Offer')) return
  if (draft.act.trigger.frame.valence.get('subject') !== 'provider') return
  const own = draft.fillers.filter((f) => f.role === 'provider')
  if (own.some((f) => f.name !== null || f.entity !== null || !isOrgan(tree, f.range.head))) return
  const turnedDown = draft.act.rejected.some((r) => r.fn.startsWith('subject') && isOrgan(tree, r.head))
  if ((!own.length && !turnedDown) || draft.fillers.some((f) => fillerKey(doc, f) === state)) return
  const name = doc.names.findIndex((n) => n.kind === 'Country' && n.candidates[0] === state)
  const range = name < 0 ? draft.trigger : doc.names[name]!
  const giver: Filler = {
    role: 'provider',
    range,
    name: name < 0 ? null : name,
    entity: name < 0 ? state : null,
    by: 'context/organ',
    confidence: 0.65,
  }
  draft.fillers = [...draft.fillers.filter((f) => f.role !== 'provider'), giver]
}

/** "The ministry", "the unification ministry": no owner of its own. */
const isOrgan = (tree: Tree, head: number) =>
  ORGAN.test(tree.token(head).form) &&
  tree.childrenBy(head, 'det').some((d) => /^the$/i.test(tree.token(d).form)) &&
  tree.childrenBy(head, 'nmod', 'nmod:poss', 'appos').length === 0 &&
  !tree.childrenBy(head, 'amod').some((a) => /^(?:local|regional|provincial|other)$/i.test(tree.token(a).form))
