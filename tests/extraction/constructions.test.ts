import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ATTRIBUTION_RULES } from '../../src/extraction/attribution/rules.js'
import { FIGURE_RULES } from '../../src/extraction/figures/rules.js'
import { PERSON_RULES } from '../../src/extraction/people/rules.js'

const doc = readFileSync(new URL('../../docs/people.md', import.meta.url), 'utf8')

describe('docs/people.md', () => {
  it.each([...PERSON_RULES, ...FIGURE_RULES, ...ATTRIBUTION_RULES].map(({ name }) => name))('shows %s', (name) => {
    expect(doc).toContain(`| \`${name}\` | `)
  })
})
