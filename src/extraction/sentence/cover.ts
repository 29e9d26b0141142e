import type { NameMention } from '../../model/index.js'
import type { Tree } from './tree.js'

/** What covers each token: a name, a number, a time. */
export interface Cover {
  /** Index in `doc.names` of the longest name over a token. */
  nameAt(index: number): number | null
  /** Index in `doc.numbers`. */
  numberAt(index: number): number | null
  /** Is the token part of a time expression? */
  inTime(index: number): boolean
  /** The tokens of a noun phrase without the clauses, coordinations and appositions that hang on it. */
  own(head: number): number[]
}

/** Relations inside which a noun phrase no longer speaks of its own head. */
const CLAUSAL = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'conj', 'appos', 'advcl:relcl'])

/** @returns look-ups by token; built once, O(tokens) */
export function createCover(tree: Tree): Cover {
  const { doc } = tree
  const nameOf: (number | null)[] = doc.tokens.map(() => null)
  doc.names.forEach((name, i) => {
    for (let t = name.first; t < name.last; t++) nameOf[t] = nameOf[t] === null || longer(name, doc.names[nameOf[t]!]!) ? i : nameOf[t]!
  })
  const numberOf: (number | null)[] = doc.tokens.map(() => null)
  doc.numbers.forEach((n, i) => {
    for (let t = n.first; t < n.last; t++) numberOf[t] = i
  })
  const inTime: boolean[] = doc.tokens.map(() => false)
  for (const time of doc.times) for (let t = time.first; t < time.last; t++) inTime[t] = true
  return {
    nameAt: (i) => nameOf[i] ?? null,
    numberAt: (i) => numberOf[i] ?? null,
    inTime: (i) => inTime[i] ?? false,
    own(head) {
      const found = [head]
      for (let i = 0; i < found.length; i++)
        for (const c of tree.children[found[i]!]!) if (!CLAUSAL.has(tree.token(c).deprel)) found.push(c)
      return found.sort((a, b) => a - b)
    },
  }
}

const longer = (a: NameMention, b: NameMention) => a.last - a.first > b.last - b.first
