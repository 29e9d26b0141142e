import type { Doc, EventMention, Mentions } from '../model/index.js'
import type { Frame } from '../ontology/frames.js'
import { type Act, readActs } from './acts.js'
import { completeFromContext } from './context.js'
import { evidenceOf } from './evidence.js'
import { type Draft, draftsOf } from './mentions.js'
import { createPhrases } from './phrase.js'
import { createTree, type Tree } from './tree.js'
import { compileTriggers, type TriggerFinder } from './triggers.js'
import { createVoice } from './voice.js'

/** What extraction saw on its way, for `explain` and the golden reports. */
export interface Trace {
  readonly acts: readonly Act[]
  readonly drafts: readonly Draft[]
  readonly tree: Tree
}

const compiled = new WeakMap<readonly Frame[], TriggerFinder>()

/** The event mentions of a document, in text order, and how they came about. */
export function extractEvents(doc: Doc, frames: readonly Frame[]): { events: EventMention[]; trace: Trace } {
  let finder = compiled.get(frames)
  if (!finder) {
    finder = compileTriggers(frames)
    compiled.set(frames, finder)
  }
  const tree = createTree(doc)
  const phrases = createPhrases(
    tree,
    createVoice(doc, () => null),
  )
  const acts = readActs(tree, phrases, finder.find(tree))
  const drafts = acts.flatMap((act) => draftsOf(tree, phrases, act))
  completeFromContext(tree, phrases, drafts)
  const events = drafts.map(
    (draft): EventMention => ({
      type: draft.type,
      trigger: draft.trigger,
      sentence: draft.sentence,
      fillers: draft.fillers,
      quantity: draft.quantity,
      quantityKind: draft.quantityKind,
      money: draft.money,
      time: draft.time,
      factuality: draft.factuality,
      attribution: [],
      evidence: evidenceOf(tree, draft),
      rule: draft.rule,
      confidence: 0.5,
    }),
  )
  return { events, trace: { acts, drafts, tree } }
}

/** Everything that one document says: events, people and their positions, health figures. */
export function extract(doc: Doc, ontology: { readonly frames: readonly Frame[] }): Mentions {
  const { events } = extractEvents(doc, ontology.frames)
  return { events, people: [], figures: [] }
}
