import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { build } from '../../src/index.js'
import { type QueryableGraph, writeResult } from '../../src/query/index.js'

const root = new URL('../../', import.meta.url)
const page = await readFile(new URL('docs/cookbook.md', root), 'utf8')

interface Recipe {
  readonly title: string
  readonly language: string
  readonly mayBeEmpty: boolean
  readonly code: string
}
const RECIPE = /^### (\d+\. [^\n]+)\n(?:(?!^###).)*?^```(sparql|ts)( may-be-empty)?\n(.*?)^```$/gms
const recipes = [...page.matchAll(RECIPE)].map(
  ([, title = '', language = '', empty, code = '']): Recipe => ({ title, language, mayBeEmpty: empty !== undefined, code }),
)

let graph: QueryableGraph
let folder = ''
beforeAll(async () => {
  graph = (await build(['seeds'])).graph
  // Inside the project, so that modules are found.
  folder = await mkdtemp(new URL('node_modules/.cookbook-', root).pathname)
})
afterAll(async () => {
  await graph.close()
  await rm(folder, { recursive: true })
})

test('every heading has one recipe, twenty at least', () => {
  expect(recipes.map(({ title }) => title)).toEqual([...page.matchAll(/^### (.+)$/gm)].map(([, title]) => title))
  expect(recipes.length).toBeGreaterThanOrEqual(20)
})

describe('in SPARQL', () => {
  test.each(recipes.filter(({ language }) => language === 'sparql'))('$title', async ({ code, mayBeEmpty, title }) => {
    const answer = await graph.sparql(code)
    if (answer.type === 'boolean') expect([title, answer.value]).toEqual([title, false])
    else if (answer.type === 'graph') expect(await writeResult(answer, 'ttl')).toMatch(/ \.\n$/)
    else if (!mayBeEmpty) expect(answer.rows.length).toBeGreaterThan(0)
  })
})

describe('in TypeScript', () => {
  test.each(recipes.filter(({ language }) => language === 'ts'))('$title', async ({ code, title }) => {
    const output: string[] = []
    const log = vi.spyOn(console, 'log').mockImplementation((...words) => void output.push(words.join(' ')))
    const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, encoding, done?: () => void) => {
      output.push(String(chunk))
      const ended = typeof encoding === 'function' ? encoding : done
      ended?.()
      return true
    })
    try {
      const file = join(folder, `${Number.parseInt(title, 10)}.ts`)
      await writeFile(file, code.replaceAll(`from 'triplewire'`, `from ${JSON.stringify(new URL('src/index.ts', root).pathname)}`))
      await import(/* @vite-ignore */ pathToFileURL(file).href)
    } finally {
      log.mockRestore()
      write.mockRestore()
    }
    expect(output.join('').length).toBeGreaterThanOrEqual(3)
  })
})
