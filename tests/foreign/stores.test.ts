import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/index.js'
import type { Knowledge } from '../../src/model/index.js'
import { toQuads } from '../../src/rdf/index.js'
import { type PushOptions, push } from '../../src/server/index.js'
import { temporaryFolder } from '../cli/run-cli.js'
import { HAVE_JENA, JENA } from './programs.js'

interface Store {
  readonly process: ChildProcess
  readonly ping: string
  readonly query: string
  readonly push: PushOptions
}

const folder = temporaryFolder()
let knowledge: Knowledge

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function fuseki(): Promise<Store> {
  const port = await freePort()
  const cwd = join(folder, 'fuseki')
  mkdirSync(cwd)
  const child = spawn('/usr/bin/java', ['-jar', JENA, `--port=${port}`, '--localhost', '--mem', '/news'], { cwd, stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  return { process: child, ping: `${url}/news/query?query=ASK%7B%7D`, query: `${url}/news/query`, push: { to: `${url}/news/data` } }
}

async function virtuoso(): Promise<Store> {
  const [sql, http] = [await freePort(), await freePort()]
  const cwd = join(folder, 'virtuoso')
  mkdirSync(cwd)
  // Debian's own settings, in a folder and at ports of ours.
  const settings = readFileSync('/etc/virtuoso-opensource-7/virtuoso.ini', 'utf8')
    .replaceAll('/var/lib/virtuoso-opensource-7/db/', `${cwd}/`)
    .replace(/^ServerPort\s*=\s*1111$/m, `ServerPort = 127.0.0.1:${sql}`)
    .replace(/^ServerPort\s*=\s*8890$/m, `ServerPort = 127.0.0.1:${http}`)
  writeFileSync(join(cwd, 'virtuoso.ini'), settings)
  const child = spawn('/usr/bin/virtuoso-t', ['+foreground', '+configfile', join(cwd, 'virtuoso.ini')], { cwd, stdio: 'ignore' })
  const url = `http://127.0.0.1:${http}`
  return {
    process: child,
    ping: `${url}/sparql?query=ASK%7B%7D`,
    query: `${url}/sparql`,
    // What a fresh installation comes with.
    push: { to: `${url}/sparql-graph-crud-auth?graph-uri={graph}`, credentials: { user: 'dba', password: 'dba' } },
  }
}

async function untilReady({ ping, process: child }: Store): Promise<void> {
  for (let second = 0; second < 180; second++) {
    if (child.exitCode !== null) throw new Error(`the store ended with ${child.exitCode}`)
    const answer = await fetch(ping).catch(() => null)
    if (answer?.ok) return
    await sleep(1000)
  }
  throw new Error(`no answer from ${ping}`)
}

beforeAll(async () => {
  knowledge = (await build(['seeds'])).knowledge
})

describe.each([...(HAVE_JENA ? ([['Apache Jena Fuseki', fuseki]] as const) : []), ['OpenLink Virtuoso', virtuoso] as const])(
  '%s',
  (_, start) => {
    let store: Store
    beforeAll(async () => {
      store = await start()
      await untilReady(store)
    }, 200_000)
    afterAll(async () => {
      const ended = new Promise((resolve) => store.process.on('exit', resolve))
      store.process.kill('SIGKILL')
      await ended
    })

    const rows = async (query: string): Promise<string[]> => {
      const response = await fetch(`${store.query}?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/csv' } })
      const text = await response.text()
      if (!response.ok) throw new Error(text)
      return text
        .trimEnd()
        .split(/\r?\n/)
        .slice(1)
        .map((row) => row.replaceAll('"', ''))
    }

    test('holds one graph an article, with every triple, and once', { timeout: 120_000 }, async () => {
      // What no article shows has no graph of its own, and Virtuoso no graph without a name.
      const quads = [...toQuads(knowledge, { graphs: true })].filter(({ graph }) => graph.termType === 'NamedNode')
      const expected = new Map<string, number>()
      for (const { graph } of quads) expected.set(graph.value, (expected.get(graph.value) ?? 0) + 1)
      const counts = () =>
        rows(
          `SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), "https://w3id.org/triplewire/id/")) } GROUP BY ?g ORDER BY ?g`,
        )
      await push(quads, store.push)
      expect(await counts()).toEqual([...expected].map(([graph, n]) => `${graph},${n}`))
      await push(quads, store.push)
      expect(await counts()).toEqual([...expected].map(([graph, n]) => `${graph},${n}`))
    })

    test('answers who rejected what', async () => {
      const query = `PREFIX tw: <https://w3id.org/triplewire/ontology#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?what { GRAPH ?g { ?a tw:rejected/skos:prefLabel ?what } } ORDER BY ?what`
      expect(await rows(query)).toContain('Sputnik V')
    })
  },
)
