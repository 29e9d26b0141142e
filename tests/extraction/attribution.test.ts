import { beforeAll, describe, expect, it } from 'vitest'
import { attributionOf, attributions } from '../../src/extraction/attribution/index.js'
import { ATTRIBUTION_RULES } from '../../src/extraction/attribution/rules.js'
import { extractPeople } from '../../src/extraction/people/index.js'
import type { Doc } from '../../src/model/index.js'
import { shippedAnalysis, shippedGazetteer } from './analyse.js'
import { ATTRIBUTED, UNATTRIBUTED } from './attribution-cases.js'

let analyse: (text: string) => Doc
beforeAll(async () => {
  analyse = await shippedAnalysis()
})

const said = (doc: Doc) => attributions(doc, extractPeople(doc, { gazetteer: shippedGazetteer() }))

function whoSays(text: string, word: string): string[] {
  const doc = analyse(text)
  const at = doc.tokens.findLastIndex((token) => token.form.startsWith(word))
  expect(at).toBeGreaterThanOrEqual(0)
  return attributionOf(said(doc), at).map(({ start, end }) => text.slice(start, end))
}

describe('attribution', () => {
  it.each(ATTRIBUTED.map(([text, word, ...who]) => ({ text, word, who })))('$word: $text', ({ text, word, who }) => {
    expect(whoSays(text, word)).toEqual(who)
  })
})

describe('no attribution', () => {
  it.each(UNATTRIBUTED)('%s (%s)', (text, word) => {
    expect(whoSays(text, word)).toEqual([])
  })
})

describe('the rules for attribution', () => {
  it('have names of their own, say what they find, and are each shown by a case of the table', () => {
    expect(new Set(ATTRIBUTION_RULES.map((rule) => rule.name)).size).toBe(ATTRIBUTION_RULES.length)
    for (const rule of ATTRIBUTION_RULES) expect(rule.description).toMatch(/\.$/)
    const fired = new Set(ATTRIBUTED.flatMap(([text]) => said(analyse(text)).map((one) => one.rule)))
    expect(ATTRIBUTION_RULES.map((rule) => rule.name).filter((name) => !fired.has(name))).toEqual([])
  })
})
