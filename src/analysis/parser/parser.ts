import { liftFromAdverbials } from './adverbials.js'
import { bestTree } from './arborescence.js'
import { mendAskedTo } from './asked.js'
import { mendDueToLand } from './due.js'
import { mendDueIn } from './due-in.js'
import { Kernel } from './kernel.js'
import { lemmatise } from './lemma.js'
import { type Input, Network, type Scores } from './network.js'
import type { Parsed } from './parsed.js'
import { readWeights } from './weights.js'

/** Tags and parses sentences; the weights are loaded once. */
export interface Parser {
  /** Parses sentences of any length, together where that is faster. Same input, same output on every machine. */
  parse(sentences: readonly Input[]): Parsed[][]
}

/**
 * Makes a parser of the unpacked weights (`models/english.bin.gz`, gunzipped).
 * @throws Error when the bytes are not such weights.
 */
export async function createParser(bytes: Uint8Array): Promise<Parser> {
  const weights = readWeights(bytes)
  const network = new Network(weights, await Kernel.create())
  const proper = new Set(weights.tags.flatMap((t, i) => (t.startsWith('PROPN/') ? [i] : [])))
  const root = weights.rels.indexOf('root')
  const isWord = (word: string) => network.input.isWord(word)
  const decode = (input: Input, scores: Scores): Parsed[] => {
    const n = input.forms.length
    const heads = bestTree(scores.arcs, n)
    const rel = scores.relations(heads)
    return input.forms.map((form, i) => {
      // A known name of one word in capitals (`WHO`) is a proper noun, whatever the word is elsewhere.
      const named = begins(input.flags?.[i]) && !continues(input.flags?.[i + 1]) && /^\p{Lu}{2}/u.test(form)
      const tag = best(scores.tags, i * scores.tagWidth, weights.tags.length, (k) => !named || proper.has(k))
      const [upos, xpos] = weights.tags[tag]!.split('/')
      const head = heads[i]!
      const relation = head < 0 ? root : best(rel.scores, i * rel.width, weights.rels.length, (k) => k !== root)
      return {
        upos: upos!,
        xpos: xpos!,
        lemma: lemmatise(weights.lemmas, form, weights.tags[tag]!, isWord),
        head,
        deprel: weights.rels[relation]!,
      }
    })
  }
  return {
    parse(sentences) {
      const out: Parsed[][] = sentences.map(() => [])
      network.score(sentences, (index, scores) => {
        const input = sentences[index]!
        out[index] = joinBetween(
          liftCase(mendAskedTo(mendDueIn(liftFromAdverbials(mendDueToLand(decode(input, scores), input.forms), input.forms), input.forms))),
        )
      })
      return out
    },
  }
}

function best(scores: Float32Array, from: number, count: number, allowed: (k: number) => boolean): number {
  let at = -1
  for (let k = 0; k < count; k++) if (allowed(k) && (at < 0 || scores[from + k]! > scores[from + at]!)) at = k
  return at
}

const begins = (flag = 0) => flag % 2 === 1
const continues = (flag = 0) => flag > 0 && flag % 2 === 0

const BEFORE_NOUNS = new Set(['amod', 'compound', 'nummod', 'nmod:desc'])

/**
 * A preposition marks the noun, not a modifier before it: in `from close ally China` a `from` found under `ally` goes to
 * `China`, unless that has a preposition of its own.
 */
function liftCase(words: readonly Parsed[]): Parsed[] {
  const marked = new Set(words.flatMap((w) => (w.deprel === 'case' ? [w.head] : [])))
  return words.map((word, i) => {
    const modifier = word.deprel === 'case' ? words[word.head] : undefined
    if (!modifier || word.upos !== 'ADP' || i > word.head || modifier.head < word.head) return word
    return BEFORE_NOUNS.has(modifier.deprel) && !marked.has(modifier.head) ? { ...word, head: modifier.head } : word
  })
}

/** "A deal between the maker and Kenya": the second of two goes with the first, not with the noun that both qualify. */
function joinBetween(words: readonly Parsed[]): Parsed[] {
  const joined = new Set(words.flatMap((w) => (w.deprel === 'conj' ? [w.head] : [])))
  return words.map((word, i) => {
    if (word.deprel !== 'conj' || word.head > i) return word
    const first = words.findLastIndex(
      (w, k) =>
        k < i &&
        k > word.head &&
        w.head === word.head &&
        w.deprel === 'nmod' &&
        words.some((c) => c.head === k && c.deprel === 'case' && c.lemma === 'between'),
    )
    return first < 0 || joined.has(first) ? word : { ...word, head: first }
  })
}
