import type { Doc, Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { fillerKey, keysOf } from './filler-key.js'

const STATES = new Set(['country', 'nation', 'neighbour', 'neighbor', 'state', 'island', 'member', 'ally', 'partner', 'government'])
/** Acts that name who gets what. */
const GIVES = new Set(['Delivery', 'Shipment', 'Donation', 'Pledge', 'Allocation', 'Purchase'])

/**
 * "Sent doses to Peru and three smaller countries. Bolivia got …, Chile and Cuba …": as many as were counted, named by the
 * sentences that follow, are those countries.
 */
export function nameCounted(tree: Tree, drafts: readonly Draft[]): void {
  const { doc } = tree
  for (const draft of drafts) {
    const heads = draft.act.fills.filter((f) => f.role === 'recipient').map((f) => f.phrase.head)
    const group = heads.flatMap((h) => [h, behind(tree, h)]).find((t) => STATES.has(tree.token(t).lemma) && countOf(tree, t) > 1)
    if (group === undefined) continue
    const [own, givers] = [keysOf(doc, draft, 'recipient'), keysOf(doc, draft, 'provider')]
    const found = new Map<string, Filler>()
    for (const next of drafts) {
      if (next.sentence <= draft.sentence || next.sentence - draft.sentence > 3 || !GIVES.has(next.type) || next.factuality === 'negated')
        continue
      const theirs = keysOf(doc, next, 'provider')
      if (theirs.length && givers.length && !theirs.some((k) => givers.includes(k))) continue
      for (const f of next.fillers)
        if (f.role === 'recipient' && isCountry(doc, f) && !own.includes(fillerKey(doc, f)) && !givers.includes(fillerKey(doc, f)))
          found.set(fillerKey(doc, f), f)
    }
    if (found.size !== countOf(tree, group)) continue
    draft.fillers = [
      ...draft.fillers.filter((f) => f.role !== 'recipient' || f.range.head !== group),
      ...[...found.values()].map((f) => ({ ...f, by: 'context', confidence: f.confidence * 0.8 })),
    ]
  }
}

/** The noun of "and three smaller countries" behind a name, wherever the parser hung it; else the name. */
function behind(tree: Tree, name: number): number {
  const { tokens } = tree.doc
  let t = name + 1
  while (/^(?:,|and)$/.test(tokens[t]?.form ?? '')) t++
  while (/^(?:NUM|ADJ)$/.test(tokens[t]?.upos ?? '')) t++
  return t > name + 1 && tokens[t]?.upos === 'NOUN' ? t : name
}

/** How many countries the words before a noun count. */
function countOf(tree: Tree, noun: number): number {
  const number = tree.childrenBy(noun, 'nummod')[0]
  const found = number === undefined ? undefined : tree.doc.numbers.find((n) => n.head === number)
  return found === undefined || found.unit !== null || found.value > 12 ? 0 : found.value
}

const isCountry = (doc: Doc, f: Filler) => f.entity !== null || (f.name !== null && doc.names[f.name]!.kind === 'Country')
