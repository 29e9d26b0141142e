import type { Doc, PersonMention, TokenRange } from '../../model/index.js'

/** Tokens `first` to `last` (exclusive). */
export interface Scope {
  readonly first: number
  readonly last: number
}

/** A place where the text says who vouches for a stretch of it. */
export interface Attribution {
  /** What is said; a stretch before and a stretch after where the reporting clause stands in the middle. */
  readonly scopes: readonly Scope[]
  /** The words that name who says so, pronouns and "the minister" already replaced by the name they stand for; never empty. */
  readonly who: readonly TokenRange[]
  /** Token of the reporting word: "said", "according", the opening quotation mark or the label's colon. */
  readonly cue: number
  /** Name of the construction. */
  readonly rule: string
}

/** What the rules work on. */
export interface Speech {
  readonly doc: Doc
  readonly people: readonly PersonMention[]
  /** Dependents of each token, in text order. */
  readonly children: readonly (readonly number[])[]
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
  return { doc, people, children }
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

export const covers = (attribution: Attribution, token: number): boolean =>
  attribution.scopes.some((scope) => scope.first <= token && token < scope.last)
