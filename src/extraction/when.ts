import type { TimeMention } from '../model/index.js'
import type { Tree } from './tree.js'

const REPORTING = new Set([
  'say',
  'tell',
  'report',
  'announce',
  'add',
  'note',
  'declare',
  'state',
  'confirm',
  'write',
  'tweet',
  'reveal',
  'claim',
  'warn',
  'inform',
])

/**
 * The time expression that dates the act at `trigger`: one that its own clause governs, else one of the clauses
 * above it that report nothing ("On Friday officials said it arrived on Tuesday" is Tuesday), else none.
 *
 * @param reported whether the time of a reporting clause may date the act, as for promises and requests
 * @returns index in `doc.times`, or null
 */
export function timeOf(tree: Tree, trigger: number, reported: boolean): number | null {
  const { times } = tree.doc
  const sentence = tree.sentenceOf(trigger)
  const here: { index: number; time: TimeMention; cost: number }[] = []
  times.forEach((time, index) => {
    if (time.first < sentence.first || time.last > sentence.last || time.value === null) return
    const cost = distance(tree, trigger, time.head, reported)
    if (cost !== null) here.push({ index, time, cost })
  })
  here.sort((a, b) => a.cost - b.cost || Math.abs(a.time.head - trigger) - Math.abs(b.time.head - trigger))
  return here[0]?.index ?? null
}

/** Steps up from the trigger to the clause that holds the time; null when a clause edge forbids it. */
function distance(tree: Tree, trigger: number, time: number, reported: boolean): number | null {
  let up = 0
  for (let at = trigger; at >= 0; at = tree.token(at).head, up++) {
    if (tree.governs(at, time)) {
      // the time must not sit in another clause below the common ancestor
      for (let t = time; t !== at; t = tree.token(t).head) {
        const relation = tree.token(t).deprel
        if (t !== time && ['acl:relcl', 'ccomp', 'advcl', 'parataxis'].includes(relation)) return null
        if (t !== time && relation === 'conj' && ['VERB', 'AUX'].includes(tree.token(t).upos)) return null
        if (t !== time && relation === 'acl' && !tree.governs(t, trigger)) return null
      }
      const token = tree.token(at)
      if (at !== trigger && REPORTING.has(token.lemma) && !reported) return null
      return up
    }
    const { deprel } = tree.token(at)
    if (deprel === 'ccomp' && !reported) return null
    if (up > 6) return null
  }
  return null
}

const SPOKEN = new Set(['Pledge', 'Offer', 'Request'])

/** Does the text perform the act by saying it: a promise, offer or request in the present or future tense? */
export function isPerformed(tree: Tree, trigger: number, type: string): boolean {
  if (!SPOKEN.has(type)) return false
  for (let at = trigger; at >= 0; at = tree.token(at).head) {
    const { upos, xpos, deprel } = tree.token(at)
    if (upos === 'VERB') {
      const auxiliaries = tree.childrenBy(at, 'aux').map((a) => tree.token(a).form.toLowerCase())
      if (auxiliaries.some((a) => ['will', '’ll', "'ll", 'is', 'are', 'am', '’re', "'re", '’m', "'m"].includes(a))) return true
      if (xpos === 'VBZ' || xpos === 'VBP') return auxiliaries.length === 0
      if (xpos === 'VBD' || auxiliaries.length) return false
    }
    if (deprel === 'acl:relcl') return false
  }
  return false
}
