import type { Tree } from './tree.js'

const REACH = new Set(['bring', 'take', 'raise', 'push', 'increase'])
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
    if (upos !== 'VERB' || !REACH.has(lemma)) continue
    if (!tokens.slice(verb + 1, trigger + 1).some((t) => TALLY.test(t.lemma))) return null
    const found = numbers.findIndex(
      (n) =>
        n.first > verb && n.last <= sentence.last && n.unit === null && n.value >= 2 && tokens[n.first - 1]!.form.toLowerCase() === 'to',
    )
    return found < 0 ? null : found
  }
  return null
}
