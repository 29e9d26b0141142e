import type { Doc, FigureMention } from '../../model/index.js'
import { spanOf, type WordText, wordText } from '../people/words.js'
import { type Counted, isQuestion, type Reading } from './counted.js'
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
  return doc.numbers.flatMap((number, index) => {
    if (number.unit !== null) return []
    const counted: Counted = { number, index, from: text.wordOf[number.first]!, to: text.wordOf[number.last - 1]! + 1 }
    if (isQuestion(text, doc.tokens[number.first]!.sentence)) return []
    for (const rule of FIGURE_RULES) {
      const reading = rule.read(text, counted)
      if (reading) return [toMention(text, counted, reading, rule.name)]
    }
    return []
  })
}

function toMention(text: WordText, counted: Counted, reading: Reading, rule: string): FigureMention {
  const evidence = spanOf(text.words, Math.min(counted.from, reading.from), Math.max(counted.to, reading.to))
  return {
    measure: reading.measure,
    number: counted.index,
    place: placeOf(text, counted, reading),
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
    const distance = Math.abs(time.first - counted.number.first)
    if (!best || distance < best.distance) best = { index, distance }
  })
  return (best as { index: number } | null)?.index ?? null
}
