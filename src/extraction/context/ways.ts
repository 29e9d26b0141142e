import type { Filler } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { isVaccineWord } from '../phrases/goods.js'
import type { Phrases } from '../phrases/phrase.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'

/** Verbs that tell by what way goods go. */
const GO = new Set([
  'go',
  'pass',
  'come',
  'run',
  'flow',
  'route',
  'channel',
  'funnel',
  'share',
  'send',
  'ship',
  'deliver',
  'distribute',
  'provide',
  'donate',
  'give',
  'make',
  'allocate',
])
const GIVES: ReadonlySet<string> = new Set(['Pledge', 'Offer', 'Donation', 'Shipment', 'Delivery', 'Allocation'])

/** "All of them will go through COVAX", "the doses are to be shared via COVAX": the way of what the sentence before, or this one, gave. */
export function addWays(tree: Tree, phrases: Phrases, drafts: readonly Draft[]): void {
  for (const { index: verb, lemma, upos, sentence } of tree.doc.tokens) {
    if (upos !== 'VERB' || !GO.has(lemma) || !tellsOfAll(tree, verb)) continue
    const ways = tree
      .childrenBy(verb, 'obl')
      .filter((o) => ['through', 'via'].includes(tree.preposition(o)))
      .flatMap((o) => phrases.all(o))
      .filter((p) => p.type === 'programme')
    if (!ways.length) continue
    const vaccines = tree.childrenBy(verb, 'nsubj', 'nsubj:pass').some((s) => isVaccineWord(tree.token(s).form))
    const before = drafts.filter(
      (d) => (!vaccines || d.itemOpen || holdsVaccine(tree, d)) && GIVES.has(d.type) && d.trigger.head < verb && sentence - d.sentence <= 1,
    )
    const last = before.at(-1)?.sentence
    for (const draft of before.filter((d) => d.sentence === last && !d.fillers.some((f) => f.role === 'via')))
      draft.fillers.push(
        ...ways
          .filter((p) => !draft.fillers.some((f) => f.name !== null && f.name === p.name))
          .map((p): Filler => ({ role: 'via', range: p.range, name: p.name, entity: p.entity, by: 'way of all', confidence: 0.8 })),
      )
  }
}

const holdsVaccine = ({ doc }: Tree, draft: Draft) =>
  draft.fillers.some(
    (f) =>
      f.role === 'item' &&
      (isVaccineWord(doc.text.slice(f.range.start, f.range.end)) || (f.name !== null && doc.names[f.name]!.kind === 'Vaccine')),
  )

/** Does the verb speak of all, or most, of goods just told: "all", "they", "the doses", "most of them"? */
function tellsOfAll(tree: Tree, verb: number): boolean {
  const own = tree.childrenBy(verb, 'nsubj:pass')
  const subjects = own.length ? own : surfaceSubjects(tree, verb).map((s) => s.head)
  return subjects.some((s) => {
    const form = tree.token(s).form.toLowerCase()
    if (/^(?:all|most|they|both|these|those|it)$/.test(form)) return true
    if (!/^(?:dose|vaccine|jab|shot|donation|supply|shipment|consignment|batch)$/.test(tree.token(s).lemma)) return false
    return (
      tree.childrenBy(s, 'det').some((d) => /^(?:the|these|those|all|both)$/i.test(tree.token(d).form)) && tree.child(s, 'nummod') === null
    )
  })
}
