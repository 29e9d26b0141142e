import type { Doc, Sentence, Token, TokenRange } from '../../model/index.js'

/** Read-only views of a Doc's dependency trees that extractors share. All positions are indices in `doc.tokens`. */
export interface Tree {
  readonly doc: Doc
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  token(index: number): Token
  sentenceOf(index: number): Sentence
  /** Universal part of the relation: `nsubj:pass` -> `nsubj`. */
  relation(index: number): string
  /** First dependent with one of the relations (universal or full name). */
  child(index: number, ...relations: readonly string[]): number | null
  childrenBy(index: number, ...relations: readonly string[]): number[]
  /** All tokens governed by `index`, itself included, in text order. */
  subtree(index: number): number[]
  /** Does `ancestor` govern `index`, directly or not? */
  governs(ancestor: number, index: number): boolean
  /** Preposition(s) of a nominal, joined by `-`: `to`, `on-behalf-of`; empty when it has none. */
  preposition(index: number): string
  /** Indices in `doc.numbers` of the numbers that lie within tokens `first` to `last` (exclusive). */
  numbersIn(first: number, last: number): number[]
  /** Indices in `doc.names` of the names that lie within tokens `first` to `last` (exclusive). */
  namesIn(first: number, last: number): number[]
  /** Indices in `doc.times` of the time expressions that lie within tokens `first` to `last` (exclusive). */
  timesIn(first: number, last: number): number[]
  /** Is the token part of a time expression? */
  isTime(index: number): boolean
  /** The range of text from the first to the last of these tokens. */
  range(tokens: readonly number[], head: number): TokenRange
}

/** Indexes the trees of a document; O(tokens). */
export function createTree(doc: Doc): Tree {
  const children: number[][] = doc.tokens.map(() => [])
  for (const token of doc.tokens) if (token.head >= 0) children[token.head]!.push(token.index)
  const token = (index: number) => doc.tokens[index]!
  const relation = (index: number) => universal(token(index).deprel)
  const childrenBy = (index: number, ...relations: readonly string[]) =>
    children[index]!.filter((c) => relations.includes(token(c).deprel) || relations.includes(relation(c)))
  const subtree = (index: number) => {
    const found = [index]
    for (let i = 0; i < found.length; i++) found.push(...children[found[i]!]!)
    return found.sort((a, b) => a - b)
  }
  return {
    doc,
    children,
    token,
    sentenceOf: (index) => doc.sentences[token(index).sentence]!,
    relation,
    child: (index, ...relations) => childrenBy(index, ...relations)[0] ?? null,
    childrenBy,
    subtree,
    governs(ancestor, index) {
      for (let at = index; at >= 0; at = token(at).head) if (at === ancestor) return true
      return false
    },
    preposition(index) {
      const marks = childrenBy(index, 'case').filter((c) => token(c).lemma !== "'s" && token(c).xpos !== 'POS')
      const words = marks.flatMap((mark) => [mark, ...childrenBy(mark, 'fixed')]).sort((a, b) => a - b)
      const preposition = words.map((w) => token(w).form.toLowerCase()).join('-')
      // "shipped 9 million doses, including to Kenya": to Kenya
      return preposition.replace(/^including-(?=.)/, '')
    },
    numbersIn: (first, last) => within(doc.numbers, first, last),
    namesIn: (first, last) => within(doc.names, first, last),
    timesIn: (first, last) => within(doc.times, first, last),
    isTime(index) {
      const { first, last } = doc.sentences[token(index).sentence]!
      return within(doc.times, first, last).some((i) => doc.times[i]!.first <= index && index < doc.times[i]!.last)
    },
    range(tokens, head) {
      const first = Math.min(...tokens)
      const last = Math.max(...tokens)
      return { first, last: last + 1, head, start: token(first).start, end: token(last).end }
    },
  }
}

/** Of stretches in text order those inside tokens `first` to `last`; found by halving, so that a long text costs no more. */
function within(stretches: readonly { readonly first: number; readonly last: number }[], first: number, last: number): number[] {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.first < first) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < stretches.length && stretches[i]!.first < last; i++) if (stretches[i]!.last <= last) found.push(i)
  return found
}

export const universal = (deprel: string) => {
  const colon = deprel.indexOf(':')
  return colon < 0 ? deprel : deprel.slice(0, colon)
}
