import type { Doc, PersonMention, TokenRange } from '../../model/index.js'
import { isTitleHead } from '../people/titles.js'

/** Tokens `first` to `last` (exclusive). */
export interface Scope {
  readonly first: number
  readonly last: number
}

/** A place where the text says who vouches for a stretch of it. */
export interface Attribution {
  /** What is said; a stretch before and a stretch after where the reporting clause stands in the middle. */
  readonly scopes: readonly Scope[]
  /**
   * The words that name who says so, pronouns and "the minister" already replaced by the name they stand for. A rule may leave
   * them out with `leansBack`; what leaves the stage has them.
   */
  readonly who: readonly TokenRange[]
  /** "The statement said": the speaker before it goes on. */
  readonly leansBack?: boolean
  /** Token of the reporting word: "said", "according", the opening quotation mark or the label's colon. */
  readonly cue: number
  /** Name of the construction. */
  readonly rule: string
}

/** A place that names a person; `as` is where the text introduces the person, by the full name. */
export interface PersonRange extends TokenRange {
  readonly as: TokenRange
}

/** What the rules work on. */
export interface Speech {
  readonly doc: Doc
  readonly people: readonly PersonMention[]
  /** Where the text names a person, in full or by a surname introduced before, in text order. */
  readonly persons: readonly PersonRange[]
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
  /** 1 for each token of a quotation that is speech (`isQuoted`). */
  readonly quoted: Uint8Array
}

/** One construction that says who says so. */
export interface AttributionRule {
  /** Stable kebab-case name. */
  readonly name: string
  readonly description: string
  /** `soFar` holds what the rules before found. */
  find(speech: Speech, soFar: readonly Attribution[]): Iterable<Attribution>
}

export function makeSpeech(doc: Doc, people: readonly PersonMention[]): Speech {
  const children: number[][] = doc.tokens.map(() => [])
  for (const token of doc.tokens) if (token.head >= 0) children[token.head]!.push(token.index)
  const quoted = new Uint8Array(doc.tokens.length)
  for (const { first, last } of doc.quotes) if (last - first >= 4) quoted.fill(1, first, last)
  return { doc, people, persons: personRanges(doc, people), children, quoted }
}

function personRanges(doc: Doc, people: readonly PersonMention[]): PersonRange[] {
  const ranges: PersonRange[] = []
  const taken = new Set<number>()
  const add = (range: PersonRange) => {
    for (let t = range.first; t < range.last; t++) if (taken.has(t)) return
    for (let t = range.first; t < range.last; t++) taken.add(t)
    ranges.push(range)
  }
  const introduced = new Map<string, TokenRange>()
  for (const { range } of people) {
    for (const part of [doc.tokens[range.last - 1]!.form, doc.tokens[range.first]!.form])
      if (!introduced.has(part)) introduced.set(part, range)
    add({ ...range, as: range })
  }
  for (const name of doc.names) {
    if (name.kind !== 'Person') continue
    const as = name.last - name.first === 1 ? introduced.get(doc.tokens[name.first]!.form) : undefined
    add({ ...name, as: as ?? name })
  }
  for (const { index, form, start, end } of doc.tokens) {
    const as = /^\p{Lu}\p{Ll}/u.test(form) ? introduced.get(form) : undefined
    if (as) add({ first: index, last: index + 1, head: index, start, end, as })
  }
  return ranges.sort((a, b) => a.first - b.first)
}

/** First and last token (exclusive) of everything that depends on a token, itself included. */
export function yieldOf({ children }: Speech, head: number): Scope {
  let [first, last] = [head, head + 1]
  const stack = [head]
  for (let guard = 0; stack.length > 0 && guard < 5000; guard++) {
    const token = stack.pop()!
    first = Math.min(first, token)
    last = Math.max(last, token + 1)
    stack.push(...children[token]!)
  }
  return { first, last }
}

export function rangeOf({ doc }: Speech, first: number, last: number, head = last - 1): TokenRange {
  return { first, last, head, start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end }
}

/** What a speaker was named with before: "the statement said", "the same source continued", "it adds" of a statement, "the minister noted", "according to him". */
export function leansBack({ doc, children }: Speech, head: number): boolean {
  const lemma = doc.tokens[head]!.lemma.toLowerCase()
  if (/^(statement|source|release|communique|communiqué|post|tweet|dispatch|it|he|she)$/.test(lemma)) return true
  return isTitleHead(lemma) && children[head]!.length === 1 && /^the$/i.test(doc.tokens[children[head]![0]!]!.form)
}

/** Does a token stand between quotation marks that hold speech, not a phrase? */
export const isQuoted = ({ quoted }: Speech, token: number): boolean => quoted[token] === 1

export const covers = (attribution: Attribution, token: number): boolean =>
  attribution.scopes.some((scope) => scope.first <= token && token < scope.last)

/** The first noun of a phrase whose governor lies outside it. */
export function headWithin({ doc }: Speech, { first, last }: Scope): number {
  for (let i = first; i < last; i++) {
    const token = doc.tokens[i]!
    if (/^(NOUN|PROPN|PRON)$/.test(token.upos) && (token.head < first || token.head >= last)) return i
  }
  return last - 1
}

/** The phrase of a head without clauses that hang on it. */
export function nominalYield(speech: Speech, head: number): Scope {
  const { doc } = speech
  let [first, last] = [head, head + 1]
  for (const child of speech.children[head]!) {
    const { deprel } = doc.tokens[child]!
    if (/^(parataxis|punct|ccomp|advcl)/.test(deprel)) continue
    const scope = yieldOf(speech, child)
    first = Math.min(first, scope.first)
    last = Math.max(last, scope.last)
  }
  return { first, last }
}
