import type { Input } from './network.js'
import type { Parsed } from './parsed.js'
import type { Parser } from './parser.js'

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/

/**
 * Parses again, each on its own, the statements that a semicolon sets apart: the network, trained on shorter sentences,
 * takes words of one for dependents of the other. Parts without a finite verb (the members of a list) stay together.
 *
 * @param parsed the sentences as they were parsed whole
 * @returns the sentences, the trees of the later statements hung on the first as `parataxis`
 */
export function parseStatements(parser: Parser, sentences: readonly Input[], parsed: readonly Parsed[][]): Parsed[][] {
  const cuts = sentences.map((input, s) => statements(input, parsed[s]!))
  const pieces = cuts.flatMap((parts, s) => (parts.length < 2 ? [] : parts.map((part) => ({ s, ...part }))))
  if (!pieces.length) return [...parsed]
  const again = parser.parse(pieces.map(({ s, first, last }) => slice(sentences[s]!, first, last)))
  const out = parsed.map((words) => [...words])
  pieces.forEach(({ s, first }, p) => {
    const words = again[p]!
    const mark = sentences[s]!.forms[first + words.length - 1] === ';'
    const shifted = words.map((w, i) => ({
      ...w,
      ...(mark && i === words.length - 1 ? { xpos: ':', lemma: ';' } : {}),
      head: w.head < 0 ? -1 : w.head + first,
    }))
    const root = out[s]!.findIndex((w, i) => i < first && w.head < 0)
    out[s]!.splice(
      first,
      words.length,
      ...(first === 0 ? shifted : shifted.map((w) => (w.head < 0 ? { ...w, head: root, deprel: 'parataxis' } : w))),
    )
  })
  return out
}

/** The stretches between semicolons, joined until each has a finite verb. */
function statements({ forms }: Input, words: readonly Parsed[]): { first: number; last: number }[] {
  const parts: { first: number; last: number }[] = []
  const says = ({ first, last }: { first: number; last: number }) => words.slice(first, last).some((w) => FINITE.test(w.xpos))
  let first = 0
  forms.forEach((form, i) => {
    if (form === ';' && i + 1 < forms.length && says({ first, last: i }) && words.slice(i + 1).some((w) => FINITE.test(w.xpos))) {
      parts.push({ first, last: i + 1 })
      first = i + 1
    }
  })
  const rest = { first, last: forms.length }
  if (!parts.length || says(rest)) return [...parts, rest]
  return [...parts.slice(0, -1), { first: parts.at(-1)!.first, last: forms.length }]
}

/** A part of a sentence; a semicolon at its end is read as a full stop. */
function slice({ forms, flags }: Input, first: number, last: number): Input {
  const own = forms.slice(first, last)
  if (own.at(-1) === ';') own[own.length - 1] = '.'
  return flags ? { forms: own, flags: Array.from(flags).slice(first, last) } : { forms: own }
}
