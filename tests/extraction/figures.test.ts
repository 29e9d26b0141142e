import { beforeAll, describe, expect, it } from 'vitest'
import { extractFigures } from '../../src/extraction/figures/index.js'
import { FIGURE_RULES } from '../../src/extraction/figures/rules.js'
import type { Doc } from '../../src/model/index.js'
import { shippedAnalysis } from './analyse.js'
import { FIGURES, NO_FIGURES } from './figures-cases.js'

let analyse: (text: string) => Doc
beforeAll(async () => {
  analyse = await shippedAnalysis()
})

function figures(text: string): string[] {
  const doc = analyse(text)
  return extractFigures(doc).map(({ measure, number, place }) => {
    const where = place === null ? '-' : doc.text.slice(doc.names[place]!.start, doc.names[place]!.end)
    return `${measure} ${doc.numbers[number]!.value} ${where}`
  })
}

describe('figures', () => {
  it.each(FIGURES.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(figures(text).join('\n')).toBe(expected.join('\n'))
  })
})

describe('no figures', () => {
  it.each(NO_FIGURES)('%s', (text) => {
    expect(figures(text).join('\n')).toBe('')
  })
})

describe('the rules for figures', () => {
  it('have names of their own, say what they find, and are each shown by a case of the table', () => {
    expect(new Set(FIGURE_RULES.map((rule) => rule.name)).size).toBe(FIGURE_RULES.length)
    for (const rule of FIGURE_RULES) expect(rule.description).toMatch(/\.$/)
    const fired = new Set(FIGURES.flatMap(([text]) => extractFigures(analyse(text)).map((figure) => figure.rule.replace('figure/', ''))))
    expect(FIGURE_RULES.map((rule) => rule.name).filter((name) => !fired.has(name))).toEqual([])
  })

  it('date a count by the date in its sentence', () => {
    const doc = analyse('Some 40,700 people were tested in Laos till September 23.')
    expect(extractFigures(doc).map(({ time }) => time !== null && doc.times[time]!.value)).toEqual(['2021-09-23'])
  })
})
