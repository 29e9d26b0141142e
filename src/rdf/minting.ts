import type { NamedNode, Quad } from '@rdfjs/types'
import type { Minted } from './namespaces.js'
import { defaultGraph, mint, quad } from './terms.js'

/** What the describing functions need to know: how ids become IRIs, and the graph that the quads go to. */
export interface Minting {
  readonly mint: (kind: Minted, id: string, suffix?: string) => NamedNode
  readonly quad: (subject: Quad['subject'], predicate: Quad['predicate'], object: Quad['object']) => Quad
  /** BCP 47 tag of labels. */
  readonly language: string
  /** The program that made the data. */
  readonly agent: NamedNode
  /** Whether articles carry their text. */
  readonly articleBody: boolean
}

/** Minting below `base` into `graph`; the default graph when none is given. */
export function mintingFor(base: string, graph: NamedNode | null, rest: Omit<Minting, 'mint' | 'quad'>): Minting {
  const target = graph ?? defaultGraph()
  const known = new Map<string, NamedNode>()
  return {
    ...rest,
    mint: (kind, id, suffix = '') => {
      const key = `${kind}/${id}/${suffix}`
      let term = known.get(key)
      if (!term) {
        term = mint(base, kind, id, suffix)
        known.set(key, term)
      }
      return term
    },
    quad: (subject, predicate, object) => quad(subject, predicate, object, target),
  }
}
