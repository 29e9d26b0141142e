import type { Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'
import type { Draft } from './draft.js'

const SUMS = new Set(['total', 'number', 'tally', 'sum', 'amount', 'figure', 'volume', 'quantity', 'count'])
/** "Brings the total to". */
const RAISE = new Set(['bring', 'take', 'raise', 'push', 'lift', 'boost', 'increase'])
/** "The total has reached". */
const REACH = new Set(['reach', 'exceed', 'hit', 'surpass', 'pass', 'top', 'total'])
/** "The total rose to", "stands at". */
const RISE = new Set(['rise', 'climb', 'grow', 'increase', 'amount', 'come', 'stand'])

/**
 * The phrase that says how many there are of what a noun counts: "brings the number of doses received to 2 million",
 * "its total donations have reached 3 million doses", "the total stands at 120 million".
 *
 * @param head head of the goods, or of a noun that names the act
 * @returns head of that phrase
 */
export function totalOf(tree: Tree, head: number): number | null {
  const sum = sumOf(tree, head)
  if (sum === null) return null
  const { deprel, head: verb } = tree.token(sum)
  if (verb < 0) return null
  const { lemma } = tree.token(verb)
  const behind = (...prepositions: string[]) => {
    const own = tree.childrenBy(verb, 'obl', 'nmod').find((o) => o !== sum && prepositions.includes(tree.preposition(o)))
    if (own !== undefined) return own
    // hung on a participle between: "the number of doses received from China to 1.5 million"
    const counted = (t: number) => /^(?:NUM|SYM)$/.test(tree.token(t).upos) || tree.child(t, 'nummod') !== null
    return tree.subtree(verb).findLast((t) => t > sum && prepositions.includes(tree.preposition(t)) && counted(t)) ?? null
  }
  if ((deprel === 'obj' || deprel === 'nsubj:pass') && RAISE.has(lemma)) return behind('to')
  if (deprel !== 'nsubj') return null
  if (REACH.has(lemma)) return tree.child(verb, 'obj')
  return RISE.has(lemma) ? behind('to', 'at') : null
}

/** The noun that stands for all of the goods: "the number of doses", "our total", "its total donations". */
function sumOf(tree: Tree, head: number): number | null {
  for (let at = head, steps = 0; at >= 0 && steps < 4; at = tree.token(at).head, steps++) {
    const { lemma, deprel } = tree.token(at)
    if (SUMS.has(lemma) || tree.childrenBy(at, 'amod', 'compound').some((c) => tree.token(c).lemma === 'total')) return at
    if (deprel !== 'nmod' || tree.preposition(at) !== 'of') return null
  }
  return null
}

/**
 * "…, bringing the total to 4 million doses": the act told just before, with all that it moved so far.
 *
 * @returns the drafts with such totals behind the acts that they sum up
 */
export function addTotals(tree: Tree, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  const added: Draft[] = []
  for (const { index: verb, lemma, sentence } of tree.doc.tokens) {
    if (!RAISE.has(lemma)) continue
    const sum = tree.childrenBy(verb, 'obj').find((o) => SUMS.has(tree.token(o).lemma))
    if (sum === undefined || tree.childrenBy(sum, 'nmod', 'acl').some((c) => c > sum)) continue
    const all = totalOf(tree, sum)
    const quantity = all === null ? null : phrases.count(all)
    if (all === null || quantity === null) continue
    const source = drafts.findLast((d) => d.trigger.head < verb && sentence - d.sentence <= 1 && d.quantity !== null)
    // a bare number sums up what its own sentence told
    if (!source || !(phrases.goods(all).length || (source.sentence === sentence && tree.token(all).upos === 'NUM'))) continue
    added.push({
      ...source,
      trigger: tree.range([verb], verb),
      sentence,
      fillers: source.fillers.map((f) => ({ ...f, by: 'summed up', confidence: f.confidence * 0.9 })),
      quantity,
      quantityKind: 'total',
      time: null,
      rule: `${source.rule}+total`,
      tokens: new Set([verb, sum, all]),
    })
  }
  return added.length ? [...drafts, ...added].sort((a, b) => a.trigger.head - b.trigger.head) : [...drafts]
}

/** What is brought to a total, beside a word for the goods themselves. */
const TALLY =
  /^(?:total|number|tally|count|sum|amount|quantity|dose|vaccine|jab|shot|donation|shipment|delivery|contribution|aid|assistance)$/

/**
 * The running total that a sentence says an act brings about: 817,000 of "This brings the number of doses given to Kenya
 * to 817,000". Read from the order of words: the total often hangs on the inner verb.
 *
 * @param trigger the act inside what is brought to the total
 * @returns index in `doc.numbers`; null when the sentence tells no total
 */
export function totalReached(tree: Tree, trigger: number): number | null {
  const sentence = tree.sentenceOf(trigger)
  const { tokens, numbers } = tree.doc
  for (let verb = trigger - 1; verb >= sentence.first; verb--) {
    const { lemma, upos } = tokens[verb]!
    if (upos !== 'VERB' || !RAISE.has(lemma)) continue
    if (!tokens.slice(verb + 1, trigger + 1).some((t) => TALLY.test(t.lemma))) return null
    const found = numbers.findIndex(
      (n) =>
        n.first > verb && n.last <= sentence.last && n.unit === null && n.value >= 2 && tokens[n.first - 1]!.form.toLowerCase() === 'to',
    )
    return found < 0 ? null : found
  }
  return null
}
