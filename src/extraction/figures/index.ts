import type { Doc, FigureMention, NumberMention } from '../../model/index.js'
import { DASH, spanOf, type WordText, wordText } from '../people/words.js'
import { type Counted, clauseBefore, isQuestion, type Reading } from './counted.js'
import { placeOf } from './place.js'
import { FIGURE_RULES } from './rules.js'

/**
 * Finds health figures: cases, deaths, tests, doses administered, people vaccinated and population, each with place and date.
 * Targets, forecasts, shares, rates and quantities of goods are none.
 *
 * @param doc an analysed article
 * @returns at most one figure for each number, in text order
 */
export function extractFigures(doc: Doc): FigureMention[] {
  const text = wordText(doc)
  const found: FigureMention[] = []
  for (const [index, number] of doc.numbers.entries()) {
    if (number.unit !== null) continue
    const counted: Counted = { number, index, from: text.wordOf[number.first]!, to: text.wordOf[number.last - 1]! + 1 }
    // "the seven-day average" counts no cases
    if (text.words[counted.to - 1]!.last > number.last) continue
    if (isQuestion(text, doc.tokens[number.first]!.sentence)) continue
    const figure =
      figureOf(text, counted, lastPlace(doc, found, number)) ?? shareOf(text, counted, found.at(-1)) ?? totalOf(text, counted, found.at(-1))
    if (figure) found.push(figure)
  }
  return found
}

/** The place of a figure that the same sentence or the one before gives. */
function lastPlace(doc: Doc, found: readonly FigureMention[], number: NumberMention): number | null {
  const last = found.at(-1)
  if (!last) return null
  const sentence = (one: NumberMention) => doc.tokens[one.first]!.sentence
  return sentence(number) - sentence(doc.numbers[last.number]!) <= 1 ? last.place : null
}

function figureOf(text: WordText, counted: Counted, before: number | null): FigureMention | null {
  for (const rule of FIGURE_RULES) {
    const reading = rule.read(text, counted)
    if (reading) return toMention(text, counted, reading, rule.name, before)
  }
  return null
}

/** "67 infections, raising the total to 10,675": a total without its own noun counts what was counted just before. */
function totalOf(text: WordText, counted: Counted, before: FigureMention | undefined): FigureMention | null {
  const { words, doc } = text
  if (!before || doc.tokens[doc.numbers[before.number]!.first]!.sentence !== words[counted.from]!.sentence) return null
  const led = clauseBefore(text, counted.from, 9).join(' ')
  if (
    !/\b(bringing|raising|taking|pushing|lifting) (the|its|their) ([a-z'’]+ ){0,2}(total|tally|count|number|toll) (of \w+ |since [\w ]+ |in [\w ]+ )?(up )?to$/.test(
      led,
    )
  )
    return null
  const reading = { measure: before.measure, from: counted.from, to: counted.to }
  return { ...toMention(text, counted, reading, 'total-of-count'), place: before.place }
}

const NEW = /^(in|on|were|was|over|reported|recorded|registered|confirmed|new|since|yesterday|today|overnight)$/

/** "12,481 people were vaccinated, 2,913 of them in the past 24 hours": the same measure of a shorter time. */
function shareOf(text: WordText, counted: Counted, whole: FigureMention | undefined): FigureMention | null {
  const { words, doc } = text
  const next = words.slice(counted.to, counted.to + 4).filter(({ text: form }) => !DASH.has(form))
  if (!whole || next[0]?.lower !== 'of' || !/^(them|which|these|those)$/.test(next[1]?.lower ?? '') || !NEW.test(next[2]?.lower ?? ''))
    return null
  const number = doc.numbers[whole.number]!
  if (doc.tokens[number.first]!.sentence !== words[counted.from]!.sentence || counted.number.value > number.value) return null
  const reading = { measure: whole.measure, from: counted.from, to: counted.to + 2 }
  return { ...toMention(text, counted, reading, 'share-of-count'), place: whole.place }
}

function toMention(text: WordText, counted: Counted, reading: Reading, rule: string, before: number | null = null): FigureMention {
  const evidence = spanOf(text.words, Math.min(counted.from, reading.from), Math.max(counted.to, reading.to))
  return {
    measure: reading.measure,
    number: counted.index,
    place: placeOf(text, counted, reading, before),
    time: reading.measure === 'population' ? null : timeOf(text, counted),
    evidence,
    rule: `figure/${rule}`,
  }
}

/** The date expression of the same sentence that stands closest to the number; "since" opens a period and dates nothing. */
function timeOf({ doc, words }: WordText, counted: Counted): number | null {
  const sentence = words[counted.from]!.sentence
  let best: { index: number; distance: number } | null = null
  doc.times.forEach((time, index) => {
    if (time.value === null || doc.tokens[time.first]!.sentence !== sentence) return
    if (doc.tokens[time.first - 1]?.form.toLowerCase() === 'since') return
    // "809,092 after the country saw its first case in February"
    if (
      time.first > counted.number.last &&
      doc.tokens.slice(counted.number.last, time.first).some(({ form }) => /^(since|after|when|before)$/i.test(form))
    )
      return
    const distance = Math.abs(time.first - counted.number.first)
    if (!best || distance < best.distance) best = { index, distance }
  })
  return (best as { index: number } | null)?.index ?? null
}
