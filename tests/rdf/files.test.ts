import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatOf, fromQuads, readRdfFile, serialize, writeText } from '../../src/rdf/index.js'
import { fixture } from '../fixtures/knowledge.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'triplewire-'))
})
afterAll(() => rm(folder, { recursive: true }))

const read = async (path: string) => {
  const quads = []
  for await (const batch of readRdfFile(path)) quads.push(...batch)
  return quads
}

test.each(['ttl', 'trig', 'nq', 'nt', 'jsonld', 'ttl.gz', 'nq.gz'])('a graph goes into a .%s file and comes back', async (ending) => {
  const path = join(folder, `graph.${ending}`)
  await writeText(path, serialize(fixture, formatOf(path)!))
  expect(fromQuads(await read(path)).events).toEqual(fixture.events)
  if (!ending.endsWith('.gz')) return
  const bytes = await readFile(path)
  await writeText(path, serialize(fixture, formatOf(path)!))
  expect(await readFile(path)).toEqual(bytes)
  expect(gunzipSync(bytes).length).toBeGreaterThan(bytes.length)
})

test('a failure on the way leaves the old file and nothing else', async () => {
  const path = join(folder, 'kept', '..', 'kept.ttl')
  await writeFile(path, 'old')
  function* broken() {
    yield 'half of it'
    throw new Error('disk of sand')
  }
  await expect(writeText(path, broken())).rejects.toThrow('disk of sand')
  expect(await readFile(path, 'utf8')).toBe('old')
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
})

test.each([
  ['x.rdf', /not an ending of RDF that can be read: \.ttl, \.trig/],
  ['absent.ttl', /ENOENT/],
])('%s is refused', async (name, message) => {
  await expect(read(join(folder, name))).rejects.toThrow(message)
})

test('a broken gzip file is named', async () => {
  const path = join(folder, 'bad.ttl.gz')
  await writeFile(path, 'plain text')
  await expect(read(path)).rejects.toThrow(/bad\.ttl\.gz: not a sound gzip file/)
})
