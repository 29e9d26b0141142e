import type { Doc, EntityKind, NameMention, Token } from '../model/index.js'
import type { Annotator } from './annotator.js'
import { type NameKind, nameFlag } from './parser/features.js'
import type { Parser } from './parser/parser.js'
import { parseStatements } from './parser/semicolons.js'

const KINDS: Readonly<Record<EntityKind, NameKind | null>> = {
  Country: 'place',
  Region: 'place',
  Place: 'place',
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  Group: 'organization',
  Media: 'organization',
  Programme: 'organization',
  Vaccine: 'other',
  // Goods are common nouns: `syringes`.
  Goods: null,
}

/** Tags, lemmas and dependency trees. The parser is told where the known names lie. */
export function grammar(parser: Parser): Annotator {
  return {
    name: 'grammar',
    requires: ['tokens', 'sentences'],
    assigns: ['tags', 'tree'],
    annotate(doc) {
      const flags = nameFlags(doc)
      const sentences = doc.sentences.map(({ first, last }) => ({
        forms: doc.tokens.slice(first, last).map((t) => t.form),
        flags: flags.subarray(first, last),
      }))
      const parsed = parseStatements(parser, sentences, parser.parse(sentences))
      const tokens = doc.tokens.map((token, i): Token => {
        const first = doc.sentences[token.sentence]!.first
        const word = parsed[token.sentence]![i - first]!
        return { ...token, ...word, head: word.head < 0 ? -1 : word.head + first }
      })
      return { ...doc, tokens, names: doc.names.map((name) => ({ ...name, head: headOf(tokens, name) })) }
    },
  }
}

/** What the network is told of each token. */
function nameFlags(doc: Doc): Uint8Array {
  const flags = new Uint8Array(doc.tokens.length)
  for (const { first, last, kind, by } of doc.names) {
    const known = by === 'adjective' || by === 'shape' ? null : by === 'metonym' ? 'place' : KINDS[kind]
    for (let i = first; known && i < last; i++) flags[i] = nameFlag(known, i > first)
  }
  return flags
}

/** The token of a range that is governed from outside; the last one where several are. */
function headOf(tokens: readonly Token[], { first, last }: NameMention): number {
  for (let i = last - 1; i >= first; i--) {
    const { head } = tokens[i]!
    if (head < first || head >= last) return i
  }
  return last - 1
}
