import { beforeAll, describe, expect, it } from 'vitest'
import { extractFigures } from '../../src/extraction/figures/index.js'
import { extractPeople } from '../../src/extraction/people/index.js'
import { createEntityTable } from '../../src/linking/entities.js'
import { linkFigures } from '../../src/linking/figures.js'
import { linkPeople } from '../../src/linking/people.js'
import { isSamePerson, personWords } from '../../src/linking/person-names.js'
import type { Doc } from '../../src/model/index.js'
import { shippedAnalysis, shippedGazetteer } from '../extraction/analyse.js'

let analyse: (text: string) => Doc
beforeAll(async () => {
  analyse = await shippedAnalysis()
})

function positions(text: string): string[] {
  const gazetteer = shippedGazetteer()
  const table = createEntityTable(gazetteer)
  const doc = analyse(text)
  const linked = linkPeople(doc, extractPeople(doc, { gazetteer }), table, gazetteer)
  const label = (id: string | null) => table.entities().find((entity) => entity.id === id)?.label ?? '-'
  return linked.positions
    .map((p) => `${label(p.entity)} | ${p.jobTitle ?? '-'} | ${label(p.affiliation)}${p.former ? ' | former' : ''} | ${p.evidence.length}`)
    .sort()
}

describe('names of one person', () => {
  it.each([
    ['Joe Biden', 'Biden', true],
    ['Joseph R. Biden, Jr.', 'Joe Biden', true],
    ['Kim Jong Un', 'Kim', true],
    ['Dr. Félix Tshisekedi', 'Felix Tshisekedi', true],
    ['Jill Biden', 'Joe Biden', false],
    ['Ann Lee', 'Bob Lee', false],
    ['Samia Suluhu Hassan', 'Suluhu', false],
    ['Ma Xinmin', 'Xi Jinping', false],
  ])('%s and %s: %s', (a, b, same) => {
    expect(isSamePerson(personWords(a), personWords(b))).toBe(same)
    expect(isSamePerson(personWords(b), personWords(a))).toBe(same)
  })
})

describe('linking of people', () => {
  it('makes one person of the full name and the surname, one position of its mentions', () => {
    expect(positions('Ghanaian Health Minister Ama Mensa spoke. Later Health Minister Mensa left. Mensa returned.')).toEqual([
      'Ama Mensa | Health Minister | Ghana | 2',
    ])
  })

  it('keeps two people of one surname apart', () => {
    expect(positions('President Joe Biden and First Lady Jill Biden of the United States came.')).toEqual([
      'Jill Biden | First Lady | United States | 1',
      'Joe Biden | President | United States | 1',
    ])
  })

  it('takes the maker for the vaccine of the same name', () => {
    expect(positions('Pfizer CEO Ann Lee signed.')).toEqual(['Ann Lee | CEO | Pfizer | 1'])
  })

  it('marks former offices and writes labels in capitals as names', () => {
    expect(positions('Former British Prime Minister Gordon Browne called.')).toEqual([
      'Gordon Browne | Prime Minister | United Kingdom | former | 1',
    ])
    expect(positions('MODERATOR: Please.\n\nADMINISTRATOR SLATER: Thank you.')).toEqual(['Slater | Administrator | - | 1'])
  })
})

describe('linking of figures', () => {
  it('makes one figure of two mentions of the same count', () => {
    const doc = analyse('Bhutan has confirmed 2,116 cases. Few of the 2,116 cases in Bhutan are grave.')
    const table = createEntityTable(shippedGazetteer())
    const figures = linkFigures(doc, extractFigures(doc), table)
    expect(figures.map(({ measure, value, place, evidence }) => [measure, value, place, evidence.length])).toEqual([
      ['cases', 2116, 'BT', 2],
    ])
  })
})
