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
  /** Names by the key of their first part; a branch of the trie is grown when a text first needs it. */
  readonly #pending = new Map<string, [name: string, value: T][]>()
  readonly #branches = new Map<string, Node<T>>()

  /** Adds a name; the same name may be added with several values, which come back in the order of adding. Throws a RangeError for a name without letters or digits. */
  add(name: string, value: T): void {
    const key = firstKey(name)
    const branch = this.#branches.get(key)
    if (branch !== undefined) {
      grow(branch, name, value)
      return
    }
    const list = this.#pending.get(key)
    if (list === undefined) this.#pending.set(key, [[name, value]])
    else list.push([name, value])
  }

  /** The longest name that begins at token `position` and ends at the end of a token (a possessive `'s` aside), or null. */
  longestAt(forms: readonly string[], position: number): TrieHit<T> | null {
    let best: TrieHit<T> | null = null
    let node = this.#root(forms[position])
    if (node === null) return null
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
        // "China's" as one token: the name may end before the possessive.
        if (part.key === 's' && index > 0 && index === parts.length - 1) best = hit(node, seen, at + 1) ?? best
        const child = node.next.get(part.key)
        if (child === undefined) return best
        node = child
        seen.push(part)
      }
      best = hit(node, seen, at + 1) ?? best
    }
    return best
  }

  /** A root whose only branch is the one that a text beginning with `form` can take, or null. */
  #root(form: string | undefined): Node<T> | null {
    const key = form === undefined ? undefined : partsOfToken(form)[0]?.key
    if (key === undefined) return null
    const grown = this.#branches.get(key)
    if (grown !== undefined) return grown
    const names = this.#pending.get(key)
    if (names === undefined) return null
    const root: Node<T> = { next: new Map(), values: null }
    for (const [name, value] of names) grow(root, name, value)
    this.#branches.set(key, root)
    this.#pending.delete(key)
    return root
  }
}

function grow<T>(root: Node<T>, name: string, value: T): void {
  const parts = partsOfName(name)
  let node = root
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

function firstKey(name: string): string {
  // Most names begin with a part of ASCII letters and digits: looked at by code unit, since a start-up adds 6,000 of them.
  let end = 0
  while (end < name.length && isPlain(name.charCodeAt(end))) end++
  if (end > 0 && (end === name.length || " -/'".includes(name[end]!))) return name.slice(0, end).toLowerCase()
  const part = partsOfName(name)[0]
  if (part === undefined) throw new RangeError(`a name needs letters or digits: ${JSON.stringify(name)}`)
  return part.key
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
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
