import type { Parsed } from './parsed.js'

/** Verbs with two objects: whom and what. */
const GIVE = new Set(
  'give send offer promise lend sell ship grant hand bring provide supply pledge award allocate donate gift deliver'.split(' '),
)
const COUNTS = new Set(['nummod', 'amod'])
const MORE = new Set(['additional', 'another', 'further', 'more'])
const SPAN = /^(?:second|minute|hour|day|night|week|month|year|decade|time|mile|kilomet(?:er|re)|percent)$/

/** "Gave the ministry of health 500 tents": the network runs receiver and goods together, or takes one for an adverbial. */
export function mendSecondObject(words: readonly Parsed[]): readonly Parsed[] {
  return words.reduce<readonly Parsed[]>((done, word, verb) => {
    if (word.upos !== 'VERB' || !GIVE.has(word.lemma)) return done
    return joinTitle(behindPlace(splitGoods(done, verb), verb), verb)
  }, words)
}

const noun = (word: Parsed | undefined): boolean => word?.upos === 'NOUN' || word?.upos === 'PROPN'

/** Whom: the only object of the verb, and no measure of goods ("a fleet of Airbus 320 jets"). */
function receiver(words: readonly Parsed[], verb: number): number {
  const at = words.findIndex((w, i) => i > verb && w.head === verb && w.deprel === 'obj')
  const measure = words.some((w) => w.head === at && (w.deprel === 'nummod' || (w.deprel === 'det' && /^an?$/.test(w.lemma))))
  return measure || words.some((w) => w.head === verb && w.deprel === 'iobj') ? -1 : at
}

/** "of [health 500 tents]": nothing that counts stands behind a noun that qualifies, so that noun ends the receiver. */
function splitGoods(words: readonly Parsed[], verb: number): readonly Parsed[] {
  const whom = receiver(words, verb)
  if (whom < 0) return words
  const goods = words.findIndex(
    (w, i) => i > whom && w.xpos === 'NNS' && ((w.head === whom && w.deprel === 'nmod') || (w.head === verb && w.deprel === 'obl')),
  )
  if (goods < 0 || SPAN.test(words[goods]!.lemma)) return words
  const count = words.findIndex(
    (w, i) => w.head === goods && i > whom && i < goods && COUNTS.has(w.deprel) && (w.xpos === 'CD' || MORE.has(w.lemma)),
  )
  if (count < 0) return words
  const first = words.findIndex((w, i) => i === count || (w.head === count && i > whom))
  const end = first - 1
  if (!noun(words[end]) || words[end]!.head !== goods || words[end]!.deprel !== 'compound') return words
  if (!words.some((w, i) => i > whom && i < end && w.head === goods && w.deprel === 'case')) return words
  return words.map((word, i) => {
    if (i === whom) return { ...word, deprel: 'iobj' }
    if (i === goods) return { ...word, head: verb, deprel: 'obj' }
    if (i === end) return { ...word, head: whom, deprel: 'nmod' }
    return word.head === goods && i > whom && i < end ? { ...word, head: end } : word
  })
}

/** "Sent the hospital in Lima 4,000 masks": counted goods without a preposition are no adverbial, and the later object is the goods. */
function behindPlace(words: readonly Parsed[], verb: number): readonly Parsed[] {
  const whom = receiver(words, verb)
  if (whom < 0) return words
  const goods = words.findIndex(
    (w, i) =>
      i > whom &&
      ((w.head === verb && /^ob[jl]/.test(w.deprel)) || (w.head === whom && w.deprel === 'nmod')) &&
      w.xpos === 'NNS' &&
      !SPAN.test(w.lemma) &&
      words.some((c) => c.head === i && c.deprel === 'nummod') &&
      !words.some((c) => c.head === i && c.deprel === 'case'),
  )
  if (goods < 0) return words
  // nothing but what places or qualifies the receiver stands between
  const between = words.map((w, i) => ({ ...w, i })).filter(({ i }) => i > whom && i < goods)
  const placed = between.filter((w) => w.head === verb)
  const qualified = between.some((w) => w.head === whom && w.deprel === 'nmod')
  if (placed.some((w) => !w.deprel.startsWith('obl')) || (placed.length === 0 && !qualified)) return words
  return words.map((word, i) => {
    if (i === whom) return { ...word, deprel: 'iobj' }
    if (i === goods) return { ...word, head: verb, deprel: 'obj' }
    return word.head === verb && i > whom && i < goods ? { ...word, head: whom, deprel: 'nmod' } : word
  })
}

/** "Gave the health ministry tents": of two receivers side by side the first qualifies the second. */
function joinTitle(words: readonly Parsed[], verb: number): readonly Parsed[] {
  const second = words.findIndex((w, i) => i > 0 && [w, words[i - 1]!].every((x) => x.head === verb && x.deprel === 'iobj' && noun(x)))
  return second < 0 ? words : words.map((word, i) => (i === second - 1 ? { ...word, head: second, deprel: 'compound' } : word))
}
