import type { Quad } from '@rdfjs/types'
import { NAMESPACES } from '../rdf/index.js'

const { tw: TW, oa: OA, schema: SCHEMA } = NAMESPACES

/** A piece of evidence that does not fit its article's text. */
export interface TextFault {
  readonly focus: string
  readonly property: string
  readonly value: string
  readonly message: string
}

/**
 * Compares evidence with the text it points into, which SHACL cannot: its words must stand at its offsets
 * (Unicode code points), and so must what comes before and after. Articles without a text are passed over.
 */
export function textFaults(quads: readonly Quad[]): TextFault[] {
  const texts = new Map<string, string[]>()
  const pieces = new Map<string, Map<string, string[]>>()
  for (const { subject, predicate, object } of quads) {
    if (predicate.value === `${SCHEMA}articleBody`) texts.set(subject.value, [...object.value])
    if (!predicate.value.startsWith(OA) && predicate.value !== `${TW}roleSpan`) continue
    const piece = pieces.get(subject.value) ?? new Map<string, string[]>()
    pieces.set(subject.value, piece)
    piece.set(predicate.value, [...(piece.get(predicate.value) ?? []), object.value])
  }
  return [...pieces].flatMap(([focus, piece]) => {
    const text = texts.get(piece.get(`${OA}hasSource`)?.[0] ?? '')
    return text ? [...faultsOf(focus, piece, text)] : []
  })
}

function* faultsOf(focus: string, piece: ReadonlyMap<string, readonly string[]>, text: readonly string[]): Generator<TextFault> {
  const one = (property: string) => piece.get(OA + property)?.[0]
  const fault = (property: string, value: string, message: string): TextFault => ({ focus, property, value, message })
  const start = Number(one('start'))
  const end = Number(one('end'))
  const exact = one('exact')
  if (!Number.isInteger(start) || !Number.isInteger(end) || exact === undefined) return
  if (end > text.length) {
    yield fault(`${OA}end`, String(end), `oa:end lies past the end of the article's text, which has ${text.length} code points.`)
    return
  }
  const found = text.slice(start, end).join('')
  if (found !== exact)
    yield fault(`${OA}exact`, exact, `oa:exact is not what stands at ${start} to ${end} of the article: ${quote(found)}.`)
  const prefix = one('prefix') ?? ''
  if (!text.slice(0, start).join('').endsWith(prefix)) yield fault(`${OA}prefix`, prefix, `oa:prefix is not what stands before ${start}.`)
  const suffix = one('suffix') ?? ''
  if (!text.slice(end).join('').startsWith(suffix)) yield fault(`${OA}suffix`, suffix, `oa:suffix is not what stands after ${end}.`)
  for (const span of piece.get(`${TW}roleSpan`) ?? []) {
    const [, from, to] = span.split(' ').map(Number)
    if (from === undefined || to === undefined || !(from < to)) yield fault(`${TW}roleSpan`, span, 'tw:roleSpan ends before it begins.')
    else if (to > text.length)
      yield fault(`${TW}roleSpan`, span, `tw:roleSpan lies past the end of the article's text, which has ${text.length} code points.`)
  }
}

function quote(text: string): string {
  const points = [...text]
  return JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : text)
}
