import type { Doc, NameMention, Span } from '../../model/index.js'
import { isPortfolio, ORGANISATION_NOUN } from './titles.js'

/** An orthographic word: hyphenated parts together (`Kyu-duk`), clitics (`'s`) and punctuation apart. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  /** Tokens `first` (inclusive) to `last` (exclusive). */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly upos: string
  /** Index in `Doc.names` of the longest name that starts at or covers the word; -1 without one. */
  readonly name: number
}

/** A document as words, with the names laid over them. */
export interface WordText {
  readonly doc: Doc
  readonly words: readonly Word[]
  /** Word index of each token. */
  readonly wordOf: readonly number[]
}

const HYPHEN = /^[-‐‑]$/
const texts = new WeakMap<Doc, WordText>()

/** The words of a document; computed once for each document. */
export function wordText(doc: Doc): WordText {
  const known = texts.get(doc)
  if (known) return known
  const text = makeWords(doc)
  texts.set(doc, text)
  return text
}

function makeWords(doc: Doc): WordText {
  const nameOf = namesByToken(doc)
  const words: Word[] = []
  const wordOf: number[] = []
  const { tokens } = doc
  for (let i = 0; i < tokens.length; ) {
    let last = i + 1
    while (last + 1 < tokens.length && joined(doc, last)) last += 2
    const [a, b] = [tokens[i]!, tokens[last - 1]!]
    const text = last === i + 1 ? a.form : doc.text.slice(a.start, b.end)
    for (let t = i; t < last; t++) wordOf[t] = words.length
    let name = -1
    for (let t = i; t < last && name < 0; t++) name = nameOf[t]!
    words.push({ text, lower: text.toLowerCase(), start: a.start, end: b.end, first: i, last, sentence: a.sentence, upos: b.upos, name })
    i = last
  }
  return { doc, words, wordOf }
}

/** Is token `i` a hyphen without spaces, between two letters or digits of the same word? */
function joined(doc: Doc, i: number): boolean {
  const [before, hyphen, after] = [doc.tokens[i - 1]!, doc.tokens[i]!, doc.tokens[i + 1]!]
  return (
    HYPHEN.test(hyphen.form) &&
    before.end === hyphen.start &&
    hyphen.end === after.start &&
    before.sentence === after.sentence &&
    /[\p{L}\p{N}.]$/u.test(before.form) &&
    /^[\p{L}\p{N}]/u.test(after.form)
  )
}

function namesByToken(doc: Doc): number[] {
  const nameOf = new Array<number>(doc.tokens.length).fill(-1)
  doc.names.forEach((name, k) => {
    if (isPortfolioGuess(doc, name)) return
    for (let t = name.first; t < name.last; t++) {
      const other = doc.names[nameOf[t]!]
      if (!other || other.last - other.first < name.last - name.first) nameOf[t] = k
    }
  })
  return nameOf
}

/** "Tourism Prasanna Ranatunga", "International Cooperation": what an office is of, taken for a body by its shape. */
function isPortfolioGuess(doc: Doc, name: NameMention): boolean {
  if (name.candidates.length > 0 || name.kind === 'Person' || name.kind === 'Place') return false
  const words = doc.text.slice(name.start, name.end).split(/[\s-]+/)
  return words.some(isPortfolio) && !words.some((word) => ORGANISATION_NOUN.test(word.toLowerCase()))
}

/** Can the name be what somebody holds an office in: a country, an organisation, a group, a medium, a vaccine's maker? */
export function isParty(name: NameMention | undefined): name is NameMention {
  return name !== undefined && (PARTIES.has(name.kind) || isMaker(name))
}
/** "Pfizer" is a vaccine and its maker: such a name has several candidates. */
export const isMaker = (name: NameMention): boolean => name.kind === 'Vaccine' && name.candidates.length > 1
const PARTIES: ReadonlySet<string> = new Set(['Country', 'Region', 'Organization', 'Company', 'Programme', 'Group', 'Media'])

/** `Kenyatta`, `al-Badr`. */
export const isCapitalised = (text: string): boolean => /^(['’]?|\p{Ll}{1,3}[-’'])\p{Lu}/u.test(text)
export const isPunctuation = (text: string): boolean => /^[^\p{L}\p{N}$€£%]+$/u.test(text) && !POSSESSIVE.has(text)
export const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s', "'", '’', 'ʼs'])
export const DASH: ReadonlySet<string> = new Set(['—', '–', '--', '-', '―'])

/** The stretch of text from word `first` to word `last` (exclusive). */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]!.start, end: words[last - 1]!.end }
}
