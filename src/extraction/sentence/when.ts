import type { TimeMention } from '../../model/index.js'
import type { Tree } from './tree.js'

/** Verbs whose own time is that of the telling. */
export const REPORTING: ReadonlySet<string> = new Set([
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
  const told = reported || isNews(tree, trigger)
  const here: { index: number; time: TimeMention; cost: number }[] = []
  for (const index of tree.timesIn(sentence.first, sentence.last)) {
    const time = times[index]!
    if (time.value === null || (tellsSomethingElse(tree, time) && tree.token(time.head).head !== trigger)) continue
    const cost = rightBefore(tree, trigger, time) ? 0 : distance(tree, trigger, time.head, told)
    if (cost !== null) here.push({ index, time, cost })
  }
  here.sort((a, b) => a.cost - b.cost || Math.abs(a.time.head - trigger) - Math.abs(b.time.head - trigger))
  return here[0]?.index ?? null
}

/**
 * The time of one member of a list: the expression that stands in its own words ("2 million doses in May, and another
 * 500,000 in July").
 *
 * @param first first token of the member
 * @param last token after it
 */
export function timeWithin(tree: Tree, first: number, last: number): number | null {
  const found = tree.timesIn(first, last).find((i) => {
    const time = tree.doc.times[i]!
    return time.value !== null && tree.token(time.first).sentence === tree.token(first).sentence && !tellsSomethingElse(tree, time)
  })
  return found ?? null
}

/** "This year's chair", "Turkey, the 2020 host", "late by three weeks": the time dates a noun, no act. */
function tellsSomethingElse(tree: Tree, time: TimeMention): boolean {
  const { deprel, head } = tree.token(time.head)
  // "delayed by up to three weeks": by how much, not when
  const measure = /^(?:hour|day|week|month|year)s$/i.test(tree.token(time.head).form) && tree.child(time.head, 'nummod') !== null
  if (measure && deprel.startsWith('obl') && tree.preposition(time.head) === 'by') return true
  return deprel === 'nmod:poss' || (head >= 0 && tree.token(head).deprel === 'appos' && deprel === 'compound')
}

/** "On Sunday arrived": nothing but adverbs and auxiliaries between the time and the verb, wherever the parser hung it. */
function rightBefore(tree: Tree, trigger: number, time: TimeMention): boolean {
  if (tree.token(trigger).upos !== 'VERB' || time.last > trigger) return false
  for (let t = time.last; t < trigger; t++) if (!['ADV', 'AUX'].includes(tree.token(t).upos)) return false
  return true
}

/** Steps up from the trigger to the clause that holds the time; null when a clause edge forbids it. */
function distance(tree: Tree, trigger: number, time: number, reported: boolean): number | null {
  let up = 0
  let later: number | null = null
  // "305,000 doses from its million-dose commitment": what an act draws on was said at another time
  const { deprel: role, upos } = tree.token(trigger)
  if (
    upos === 'NOUN' &&
    (role === 'obl' || role === 'nmod') &&
    ['from', 'of', 'out-of'].includes(tree.preposition(trigger)) &&
    !tree.governs(trigger, time)
  )
    return null
  for (let at = trigger; at >= 0; at = tree.token(at).head, up++) {
    if (tree.governs(at, time)) {
      // the time must not sit in another clause below the common ancestor
      for (let t = time; t !== at; t = tree.token(t).head) {
        const relation = tree.token(t).deprel
        if (t !== time && reported && at === trigger && reportsBeside(tree, t)) continue
        if (t !== time && relation === 'advcl' && isOccasionOf(tree, t)) continue
        // "has turned the offer down, saying on Friday that …"
        if (t !== time && reported && at === trigger && relation === 'advcl' && saysAlongside(tree, t)) continue
        if (t !== time && ['acl:relcl', 'ccomp', 'advcl', 'parataxis'].includes(relation)) return null
        if (t !== time && relation === 'conj' && ['VERB', 'AUX'].includes(tree.token(t).upos)) return null
        if (t !== time && relation === 'acl' && !tree.governs(t, trigger)) return null
      }
      if (later !== null && time < later) return null
      const token = tree.token(at)
      if (at !== trigger && REPORTING.has(token.lemma) && !reported && !announces(tree, at, trigger)) return null
      return up
    }
    const { deprel } = tree.token(at)
    // "got 200,000 doses in May and has since bought more"
    if (deprel === 'conj' && tree.childrenBy(at, 'advmod').some((a) => LATER.has(tree.token(a).form.toLowerCase()))) later = at
    if (deprel === 'ccomp' && !reported) return null
    // "Britain, which promised 5 million doses, had sent 2 million by May": what is done after gives its word no date
    if (deprel === 'acl:relcl' && reported && tree.doc.tokens[at - 1]?.form.toLowerCase() === 'which') return null
    if (up > 6) return null
  }
  return null
}

const LATER = new Set(['since', 'then', 'later', 'afterwards', 'subsequently', 'eventually', 'now', 'thereafter'])

/** Adverbs with which the perfect tells of a state or a sum, no news. */
const NO_NEWS = /^(?:already|since|so|far|previously|ever|always|repeatedly|also|long|often|never|yet|date)$/

/** "A plane has landed, the ministry said on Monday": the perfect of news is as fresh as the report of it. */
function isNews(tree: Tree, trigger: number): boolean {
  let at = trigger
  while (at >= 0 && tree.token(at).upos !== 'VERB') at = tree.token(at).head
  if (at < 0 || tree.token(at).deprel === 'acl:relcl') return false
  const has = tree.childrenBy(at, 'aux').some((a) => /^(?:has|have|’ve|'ve)$/i.test(tree.token(a).form))
  return has && !tree.childrenBy(at, 'advmod', 'obl').some((a) => NO_NEWS.test(tree.token(a).lemma.toLowerCase()))
}

/** ", the ministry said on Monday": a report that the parser hung beside what it reports. */
const reportsBeside = (tree: Tree, clause: number) => tree.token(clause).deprel === 'parataxis' && REPORTING.has(tree.token(clause).lemma)

const saysAlongside = (tree: Tree, clause: number) => tree.token(clause).xpos === 'VBG' && REPORTING.has(tree.token(clause).lemma)

/** "Promised when he visited London last month": what happens at the same time dates the act. */
const isOccasionOf = (tree: Tree, clause: number) =>
  tree.token(clause).xpos === 'VBD' &&
  [...tree.childrenBy(clause, 'advmod', 'mark')].some(
    (m) => ['when', 'as', 'while'].includes(tree.token(m).form.toLowerCase()) && m < clause,
  )

/** "On July 6 the embassy announced the arrival of …": an act that is an object of the announcement is as fresh as it. */
const announces = (tree: Tree, verb: number, trigger: number) =>
  tree.token(verb).lemma === 'announce' && tree.token(trigger).head === verb && ['obj', 'nsubj:pass'].includes(tree.token(trigger).deprel)

const SPOKEN = new Set(['Pledge', 'Offer', 'Request', 'Allocation'])

/** "Is sending": the progressive of the present, in a clause that nothing dates otherwise. */
function isGoingOn(tree: Tree, trigger: number): boolean {
  const { upos, xpos, deprel } = tree.token(trigger)
  if (upos !== 'VERB' || xpos !== 'VBG' || deprel === 'acl:relcl') return false
  const auxiliaries = tree.childrenBy(trigger, 'aux').map((a) => tree.token(a).form.toLowerCase())
  return auxiliaries.length === 1 && /^(?:is|are|am|[’']re|[’']m|[’']s)$/.test(auxiliaries[0]!)
}

const AT = /^(?:at|on|upon|after|following|to|in-accordance-with|in-line-with|in-response-to)$/

/**
 * Is the day of publication the day of the act: a promise, offer, request or earmarking that the text performs by saying
 * it, in the present or future tense, or any act that is going on ("is sending")?
 */
export function isPerformed(tree: Tree, trigger: number, type: string): boolean {
  if (isGoingOn(tree, trigger)) return true
  // "will send masks at its request": it was made before
  if (!SPOKEN.has(type) || (type === 'Request' && tree.token(trigger).upos === 'NOUN' && AT.test(tree.preposition(trigger)))) return false
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
