import type { Sentence, TimeMention } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import type { Tree } from '../sentence/tree.js'
import { REPORTING } from '../sentence/when.js'

/** Adverbs that take an act out of the run of the story. */
const ASIDE =
  /^(?:earlier|previously|already|before|first|initially|originally|once|formerly|later|also|then|since|eventually|subsequently|recently|last)$/i
/** Acts that a report tells as background, in the same tense. */
const STANDING = new Set(['Purchase', 'Allocation'])
/** Sentences that a date carries on to. */
const REACH = 2

/**
 * A story runs on: what a sentence in the simple past tells after one that is dated to a day happened then, unless its own
 * words date it. "On Friday two planes reached Minsk. The crew handed over 40 ventilators."
 */
export function datesOfStory(tree: Tree, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.time !== null || STANDING.has(draft.type) || draft.factuality !== 'actual' || draft.quantityKind === 'total') continue
    const clause = clauseOf(tree, draft.trigger.head)
    if (clause === null || !(isMain(tree, clause) || isReported(tree, clause)) || !isSimplePast(tree, clause)) continue
    if (tree.childrenBy(clause, 'advmod').some((a) => ASIDE.test(tree.token(a).form))) continue
    const { sentences } = tree.doc
    for (let s = draft.sentence, n = 0; s > 0 && n < REACH && runsOn(tree, sentences[s]!, n === 0); s--, n++) {
      const time = dayOf(tree, sentences[s - 1]!)
      if (time !== null) {
        draft.time = time
        break
      }
    }
  }
}

/** The verb or predicate noun of the clause that an act stands in. */
function clauseOf(tree: Tree, trigger: number): number | null {
  let at = trigger
  while (at >= 0 && tree.token(at).upos !== 'VERB' && tree.child(at, 'cop') === null) at = tree.token(at).head
  return at < 0 ? null : at
}

function isMain(tree: Tree, clause: number): boolean {
  const { deprel, head } = tree.token(clause)
  return deprel === 'root' || (deprel === 'conj' && head >= 0 && isMain(tree, head))
}

/** "The crew handed them over, the minister said": what is told before its report. */
function isReported(tree: Tree, clause: number): boolean {
  const { deprel, head } = tree.token(clause)
  return deprel === 'ccomp' && head > clause && REPORTING.has(tree.token(head).lemma) && tree.token(head).deprel === 'root'
}

function isSimplePast(tree: Tree, clause: number): boolean {
  const helpers = tree.childrenBy(clause, 'aux', 'aux:pass', 'cop').map((a) => tree.token(a).form.toLowerCase())
  if (tree.token(clause).xpos === 'VBD') return helpers.length === 0
  return helpers.length === 1 && /^(?:was|were)$/.test(helpers[0]!)
}

/** Does a sentence go on with the story: no time of its own, and its main clause in the simple past (`own`: that of the act is)? */
function runsOn(tree: Tree, { first, last }: Sentence, own: boolean): boolean {
  if (tree.timesIn(first, last).length > 0) return false
  if (own) return true
  for (let t = first; t < last; t++)
    if (tree.token(t).deprel === 'root') return isSimplePast(tree, t) && !REPORTING.has(tree.token(t).lemma)
  return false
}

/** The day, or the few in a row, that dates the main clause of a sentence in the simple past. */
function dayOf(tree: Tree, { first, last }: Sentence): number | null {
  const found = tree.timesIn(first, last).find((i) => {
    const time = tree.doc.times[i]!
    if (!isShort(time)) return false
    const clause = tree.token(time.head).head
    return clause >= 0 && isMain(tree, clause) && isSimplePast(tree, clause) && !REPORTING.has(tree.token(clause).lemma)
  })
  return found ?? null
}

const isShort = ({ earliest, latest }: TimeMention): boolean =>
  earliest !== null && latest !== null && Date.parse(latest) - Date.parse(earliest) < 3 * 86_400_000
