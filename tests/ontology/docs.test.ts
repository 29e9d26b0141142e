import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { vocabulary } from '../../src/ontology/index.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const html = readFileSync(`${root}docs/ontology.html`, 'utf8')

describe('docs/ontology.html', () => {
  test('is what the Turtle makes', () => {
    execFileSync(process.execPath, ['scripts/ontology-docs.mjs', '--check'], { cwd: root, stdio: 'pipe' })
  })

  test('describes every term once', () => {
    const described = [...html.matchAll(/<article id="([^"]+)"/g)].map(([, id]) => id)
    expect(described.sort()).toEqual(Object.keys(vocabulary.tw).sort())
  })

  test('stands alone: no script, no outside file, no broken link', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\(/)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="([^"]*)"/g)) expect(ids).toContain(target!.slice(1))
  })
})
