import { type NamePart, partsOfName, partsOfToken } from './name-parts.js'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  values: Stored<T>[] | null
}

interface Stored<T> {
  readonly shapes: readonly NamePart['shape'][]
  readonly value: T
}

/** Names found at a token: tokens up to `last` (exclusive). */
export interface TrieHit<T> {
  readonly last: number
  readonly values: readonly T[]
}

/** From five letters on, a word in capitals is also read with one capital (Unicef, Covax); shorter ones (WHO, US) never. */
const LONG_ACRONYM = 5
/** Tokens that may stand between the parts of a name: UD treebanks split hyphenated words. */
const JOINER_TOKEN = /^[-\u2010-\u2015\u2212/]$/

/** A set of names that finds the longest one at a token, with the case rules of names. */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: new Map(), values: null }

  /** Adds a name; the same name may be added with several values, which come back in the order of adding. */
  add(name: string, value: T): void {
    const parts = partsOfName(name)
    if (parts.length === 0) throw new RangeError(`a name needs letters or digits: ${JSON.stringify(name)}`)
    let node = this.#root
    for (const { key } of parts) {
      let child = node.next.get(key)
      if (child === undefined) {
        child = { next: new Map(), values: null }
        node.next.set(key, child)
      }
      node = child
    }
    node.values ??= []
    node.values.push({ shapes: parts.map(({ shape }) => shape), value })
  }

  /** The longest name that begins at token `position` and ends at the end of a token (a possessive `'s` aside), or null. */
  longestAt(forms: readonly string[], position: number): TrieHit<T> | null {
    let best: TrieHit<T> | null = null
    let node = this.#root
    const seen: NamePart[] = []
    for (let at = position; at < forms.length; at++) {
      const form = forms[at]!
      if (JOINER_TOKEN.test(form)) {
        if (at === position) return null
        continue
      }
      const parts = partsOfToken(form)
      if (parts.length === 0) return best
      for (const [index, part] of parts.entries()) {
        const child = node.next.get(part.key)
        if (child === undefined) {
          // "China's" as one token: what remains is the possessive.
          if (index === parts.length - 1 && index > 0 && part.key === 's') return hit(node, seen, at + 1) ?? best
          return best
        }
        node = child
        seen.push(part)
      }
      best = hit(node, seen, at + 1) ?? best
    }
    return best
  }
}

function hit<T>(node: Node<T>, seen: readonly NamePart[], last: number): TrieHit<T> | null {
  if (node.values === null) return null
  const values = node.values.filter(({ shapes }) => shapes.every((shape, i) => allows(shape, seen[i]!))).map(({ value }) => value)
  return values.length === 0 ? null : { last, values }
}

function allows(wanted: NamePart['shape'], part: NamePart): boolean {
  if (wanted === 'lower') return true
  if (wanted === 'title') return part.shape !== 'lower'
  return part.shape === 'upper' || (part.shape === 'title' && part.key.length >= LONG_ACRONYM)
}
