import type { Token } from '../../model/index.js'

const CLIMB = 14

/** Reads clauses off the trees of a document: which verb governs a token, and who its subject is. */
export interface Clauses {
  /** The nearest predicate above a token (or the token itself, when it is one); -1 without one. */
  predicate(token: number): number
  /** The predicate that governs a predicate; -1 at the root. */
  above(predicate: number): number
  /** Head of the subject of a predicate, its own or one it shares; -1 without one. */
  subject(predicate: number): number
  /** Is it the first of several joined by "and"? */
  coordinated(noun: number): boolean
  /** The determiner or possessor of a noun, in lower case; '' without one. */
  determiner(noun: number): string
  /** First of the premodifying tokens of a noun, itself included. */
  leftEdge(noun: number): number
}

/** Builds its tables once, linear in the number of tokens. */
export function createClauses(tokens: readonly Token[]): Clauses {
  const subjects = new Map<number, number>()
  const predicates = new Set<number>()
  const joined = new Set<number>()
  for (const { index, head, deprel, upos } of tokens) {
    if (head >= 0 && deprel.startsWith('nsubj') && !subjects.has(head)) {
      subjects.set(head, index)
      predicates.add(head)
    }
    if (upos === 'VERB') predicates.add(index)
    if (deprel === 'conj' && upos !== 'VERB') joined.add(head)
  }
  const up = (from: number): number => {
    for (let at = from, n = 0; at >= 0 && n < CLIMB; at = tokens[at]!.head, n++) if (predicates.has(at)) return at
    return -1
  }
  const subject = (predicate: number, depth = 0): number => {
    const own = subjects.get(predicate)
    if (own !== undefined) {
      // A relative pronoun stands for the noun that its clause hangs on.
      const word = tokens[own]!
      if (/^(which|that|who)$/i.test(word.form) && tokens[predicate]!.deprel === 'acl:relcl') return tokens[predicate]!.head
      return own
    }
    const { deprel, head } = tokens[predicate]!
    if (depth > 6 || head < 0) return -1
    return /^(conj|xcomp|advcl|acl)$/.test(deprel) && predicates.has(head) ? subject(head, depth + 1) : -1
  }
  return {
    predicate: up,
    above: (predicate) => (predicate < 0 || tokens[predicate]!.head < 0 ? -1 : up(tokens[predicate]!.head)),
    subject: (predicate) => (predicate < 0 ? -1 : subject(predicate)),
    coordinated: (noun) => joined.has(noun),
    determiner(noun) {
      for (let i = noun - 1; i >= Math.max(0, noun - 8); i--) {
        const { head, deprel, form } = tokens[i]!
        if (head === noun && (deprel === 'det' || deprel.startsWith('nmod:poss'))) return form.toLowerCase()
      }
      return ''
    },
    leftEdge(noun) {
      let first = noun
      for (let i = noun - 1; i >= Math.max(0, noun - 10); i--) {
        const { head, deprel } = tokens[i]!
        if (head >= i && head <= noun && /^(det|amod|compound|nummod|nmod:poss|advmod|punct|case|flat|nmod)$/.test(deprel)) first = i
        else break
      }
      return first
    },
  }
}
