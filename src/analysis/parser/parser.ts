import { bestTree } from './arborescence.js'
import { Kernel } from './kernel.js'
import { lemmatise } from './lemma.js'
import { mended } from './mends.js'
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
        out[index] = mended(decode(input, scores), input.forms)
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
