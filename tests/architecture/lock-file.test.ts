import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const packages: Readonly<Record<string, Entry>> = JSON.parse(text).packages

test('each optional package of another system has its entry: without it, npm ci refuses in a fresh clone', () => {
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)))
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})

test('no entry names a registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([])
})
