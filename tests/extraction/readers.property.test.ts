import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { attributions } from '../../src/extraction/attribution/index.js'
import { extractFigures } from '../../src/extraction/figures/index.js'
import { extractPeople } from '../../src/extraction/people/index.js'
import type { Doc } from '../../src/model/index.js'
import { shippedAnalysis, shippedGazetteer } from './analyse.js'

let analyse: (text: string) => Doc
beforeAll(async () => {
  analyse = await shippedAnalysis()
})

const words = fc.constantFrom(
  ...'President Minister Dr. Health Ann Lee Kenya Kenyan WHO Pfizer spokesman of the , . “ ” — ( ) : \n\n said told that who 5 million 2,000 people cases deaths vaccinated tested his he it according to and Q MS. PSAKI 🙂'.split(
    ' ',
  ),
)
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.string({ maxLength: 80 }),
)

describe('people, figures and attribution on any text', () => {
  it('never throw, stay inside the text and give the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const doc = analyse(text)
        const read = (d: Doc) => {
          const people = extractPeople(d, { gazetteer: shippedGazetteer() })
          return { people, figures: extractFigures(d), said: attributions(d, people) }
        }
        const { people, figures, said } = read(doc)
        for (const { start, end } of [...people, ...figures].map(({ evidence }) => evidence)) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const { evidence, range } of people) {
          expect(evidence.start).toBeLessThanOrEqual(range.start)
          expect(evidence.end).toBeGreaterThanOrEqual(range.end)
        }
        for (const one of said) {
          expect(one.who.length).toBeGreaterThan(0)
          for (const { first, last } of [...one.scopes, ...one.who]) {
            expect(first).toBeLessThanOrEqual(last)
            expect(last).toBeLessThanOrEqual(doc.tokens.length)
          }
        }
        expect(read(analyse(text))).toEqual({ people, figures, said })
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})
