import type { Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { has, MOVES } from './drafted.js'
import { BY_TOPIC, fillerKey } from './filler-key.js'

const HELP = new Set(['help', 'aid', 'assistance', 'support', 'contribution', 'generosity', 'donation', 'gift', 'relief', 'solidarity'])
const QUICK = new Set(['first', 'quick', 'quicker', 'quickest', 'fast', 'faster', 'fastest', 'prompt', 'generous', 'earliest'])

const HELPING = new Set(['help', 'react', 'respond', 'answer', 'act', 'send', 'give', 'donate', 'come', 'assist', 'offer'])

/**
 * "Beijing's help is counted in masks. A first plane brought two tonnes.", "India was first of all: 50,000 doses came
 * in May.": who the sentence before says helps, gives what the next one leaves without a giver.
 */
export function addTopic(tree: Tree, draft: Draft, drafts: readonly Draft[]): void {
  if (!MOVES.has(draft.type) || draft.factuality === 'negated' || has(draft, 'provider') || has(draft, 'via')) return
  const { doc } = tree
  const before = doc.sentences[draft.sentence - 1]
  if (before === undefined || drafts.some((d) => d.sentence === draft.sentence - 1)) return
  // a paragraph begins anew
  if (/\n\s*\n/.test(doc.text.slice(before.end, doc.sentences[draft.sentence]!.start))) return
  const name = helperOf(tree, before.first, before.last)
  if (name === null) return
  const filler: Filler = { role: 'provider', range: doc.names[name]!, name, entity: null, by: BY_TOPIC, confidence: 0.65 }
  const key = fillerKey(doc, filler)
  if (!draft.fillers.some((f) => fillerKey(doc, f) === key)) draft.fillers.push(filler)
}

/** The country whose help the sentence is about, by its subject. */
function helperOf(tree: Tree, first: number, last: number): number | null {
  const { names, tokens } = tree.doc
  const country = (t: number) => tree.namesIn(t, t + 1).find((i) => names[i]!.kind === 'Country' && names[i]!.candidates.length) ?? null
  for (let t = first; t < last; t++) {
    if (tokens[t]!.deprel !== 'nsubj' && tokens[t]!.deprel !== 'nsubj:pass') continue
    const predicate = tokens[t]!.head
    if (tokens[predicate]?.deprel !== 'root') continue
    if (HELP.has(tokens[t]!.lemma)) {
      const owners = tree.childrenBy(t, 'nmod:poss', 'amod', 'compound', 'nmod').filter((o) => ['', 'from'].includes(tree.preposition(o)))
      const found = owners.map(country).filter((i) => i !== null)
      return found.length === 1 ? found[0]! : null
    }
    const quick = [predicate, ...tree.childrenBy(predicate, 'amod', 'advmod')].some((p) => QUICK.has(tokens[p]!.lemma.toLowerCase()))
    const done = tree.childrenBy(predicate, 'acl', 'advcl', 'xcomp', 'acl:relcl').find((v) => tokens[v]!.xpos === 'VB')
    if (
      quick &&
      (done === undefined || HELPING.has(tokens[done]!.lemma)) &&
      tree.child(predicate, 'cop') !== null &&
      !tree.childrenBy(t, 'conj').length
    )
      return country(t)
  }
  return null
}
