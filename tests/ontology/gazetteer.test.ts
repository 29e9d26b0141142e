import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { feature } from '@rapideditor/country-coder'
import { countries } from 'countries-list'
import fc from 'fast-check'
import iso from 'i18n-iso-countries'
import { describe, expect, test } from 'vitest'
import { ENTITY_KINDS, type EntityKind } from '../../src/model/index.js'
import { readEntries } from '../../src/ontology/entries.js'
import { createGazetteer, Gazetteer, shippedEntries } from '../../src/ontology/index.js'
import { Statements } from '../../src/ontology/turtle.js'

const gazetteer = createGazetteer()
const { entries } = gazetteer
const states = entries.filter(({ kind }) => kind === 'Country')
const root = fileURLToPath(new URL('../../', import.meta.url))
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

describe('countries', () => {
  const codes = Object.entries(iso.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK')

  test('are those of ISO 3166-1, and Kosovo', () => {
    expect(codes).toHaveLength(249)
    expect(states.map(({ id }) => id).sort()).toEqual([...codes.map(([alpha2]) => alpha2), 'XK'].sort())
  })

  test.each(codes)('%s has its codes, its Wikidata item and its English name', (alpha2, alpha3) => {
    const country = gazetteer.get(alpha2)!
    expect(country).toMatchObject({ iso2: alpha2, iso3: alpha3, wikidata: feature(alpha2)!.properties.wikidata })
    const known = [country.label, ...country.names].map(plain)
    const official = [iso.getName(alpha2, 'en', { select: 'all' }) ?? []].flat().map((name) => plain(name.split(',')[0]!))
    expect(known.some((name) => official.some((other) => other === name || other.includes(name) || name.includes(other)))).toBe(true)
  })

  // Where the package has another opinion: it names a district, an older spelling or another seat.
  const otherCapital = new Set(['CX', 'CC', 'TF', 'SZ', 'HK', 'KI', 'MO', 'MN', 'SM', 'GS', 'TK', 'US', 'YE'])
  test.each(states.filter(({ id }) => !otherCapital.has(id)))('$label has its capital', ({ id, capital }) => {
    expect(plain(capital ?? '')).toBe(plain(countries[id as keyof typeof countries].capital))
  })

  test('have a demonym where people live', () => {
    const without = states.filter(({ adjectives }) => adjectives.length === 0).map(({ id }) => id)
    expect(without.sort()).toEqual([
      'AX', 'BL', 'BQ', 'BV', 'CC', 'CF', 'CX', 'GG', 'GS', 'HM', 'IO', 'JE', 'MF', 'PM', 'SJ', 'SX', 'TF', 'UM', 'VA',
    ]) // biome-ignore format: territories; "Central African" is the region
  })
})

describe('entries', () => {
  test('hold what the field needs', () => {
    const count = (kind: EntityKind): number => entries.filter((entry) => entry.kind === kind).length
    const atLeast: Partial<Record<EntityKind, number>> = {
      Country: 250,
      Region: 40,
      Place: 300,
      Organization: 270,
      Company: 150,
      Programme: 25,
      Group: 30,
    }
    for (const [kind, least] of Object.entries(atLeast)) expect(count(kind as EntityKind), kind).toBeGreaterThanOrEqual(least)
    for (const kind of ENTITY_KINDS) expect(count(kind), kind).toBeGreaterThan(0)
  })

  test('have ids that make IRIs, and point to entries only', () => {
    for (const { id, partOf } of entries) {
      expect(id).toMatch(/^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/)
      for (const whole of partOf) expect(gazetteer.get(whole), `${id} is part of ${whole}`).toBeDefined()
    }
  })

  test('are no part of themselves', () => {
    const above = (id: string, seen: readonly string[]): void => {
      expect(seen).not.toContain(id)
      for (const whole of gazetteer.get(id)!.partOf) above(whole, [...seen, id])
    }
    for (const { id } of entries) above(id, [])
  })

  test('of vaccines name a vaccine against what', () => {
    const goods = (id: string): string[] => {
      const entry = gazetteer.get(id)!
      return entry.kind === 'Goods' ? [id] : entry.partOf.flatMap(goods)
    }
    for (const { id, kind } of entries) if (kind === 'Vaccine') expect(goods(id).join(), id).toMatch(/vaccine/)
  })

  test('are found by every one of their names', () => {
    for (const { id, label, names, adjectives, metonyms } of entries)
      for (const name of [label, ...names, ...adjectives, ...metonyms])
        expect(
          gazetteer.lookup(name).map((candidate) => candidate.id),
          name,
        ).toContain(id)
  })

  test('in Turtle and in the module are those of the tables', () => {
    execFileSync(process.execPath, ['scripts/gazetteer.mjs', '--check'], { cwd: root, stdio: 'pipe' })
    const turtle = new Statements().add(readFileSync(`${root}ontology/gazetteer.ttl`, 'utf8'), 'gazetteer.ttl')
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    const sortedLists = <T extends object>(entry: T) =>
      Object.fromEntries(Object.entries(entry).map(([key, value]) => [key, Array.isArray(value) ? [...new Set(value)].sort() : value]))
    const shipped = shippedEntries().map((entry) => ({ ...entry, ...(entry.id === 'XK' ? { iso2: null, iso3: null } : {}) }))
    expect([...readEntries(turtle)].sort(byId).map(sortedLists)).toEqual(shipped.sort(byId).map(sortedLists))
  })
})

describe('Gazetteer', () => {
  test('refuses two entries with one id', () => {
    const entry = entries[0]!
    expect(() => new Gazetteer([entry, entry])).toThrow(/two gazetteer entries have the id AF/)
  })

  test('takes an extra entry in place of a shipped one', () => {
    const extended = createGazetteer([{ ...gazetteer.get('covax')!, label: 'COVAX two', names: [] }])
    expect(extended.get('covax')!.label).toBe('COVAX two')
    expect(extended.lookup('COVAX')).toEqual([])
    expect(extended.entries).toHaveLength(entries.length)
  })

  test('gives ordered matches within bounds, whatever the tokens', () => {
    const word = fc.oneof(fc.constantFrom('the', 'Korea', 'North', '-', "'s", 'U.S.', 'vaccine', '&', 'Johnson', ',', 'COVID'), fc.string())
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (forms) => {
        let end = 0
        for (const { first, last, candidates } of gazetteer.match(forms)) {
          expect(first).toBeGreaterThanOrEqual(end)
          expect(last).toBeGreaterThan(first)
          expect(last).toBeLessThanOrEqual(forms.length)
          expect(candidates.length).toBeGreaterThan(0)
          end = last
        }
      }),
      { numRuns: 300 },
    )
  })
})
