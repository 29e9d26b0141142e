import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningServer, serve } from '../../../src/server/index.js'
import { CLI, temporaryFolder } from '../../cli/run-cli.js'

const GRAPHS = 400
const folder = temporaryFolder()
const file = join(folder, 'many.nq')
let store: RunningServer

beforeAll(async () => {
  store = await serve({ source: () => [], port: 0, writable: { token: 'secret' } })
  const lines = Array.from({ length: GRAPHS }, (_, g) =>
    Array.from({ length: 50 }, (_, i) => `<http://s/${g}/${i}> <http://p> "${'x'.repeat(i)}" <http://g/${g}> .\n`).join(''),
  )
  await writeFile(file, lines.join(''))
})
afterAll(() => store.close())

/** Starts a push and, after a while, kills it as a power cut would; tells whether it had ended by then. */
async function pushFor(ms: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [CLI, 'push', file, '--to', `${store.url}store`, '--quiet'], {
    env: { ...process.env, TRIPLEWIRE_PUSH_TOKEN: 'secret' },
    stdio: 'ignore',
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  if (ms !== null) void sleep(ms).then(() => child.kill('SIGKILL'))
  return ended
}

test('killed at twenty moments and started again, the store holds exactly the graph', { timeout: 120_000 }, async () => {
  // Moments from one seed, spread over the run: the same in each test.
  let seed = 20211007
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  let killed = 0
  for (let round = 0; round < 20; round++) if ((await pushFor(250 + random() * 500)) === null) killed++
  expect(killed).toBeGreaterThan(0)
  expect(await pushFor(null)).toBe(0)
  const query = 'SELECT (COUNT(DISTINCT ?g) AS ?graphs) (COUNT(*) AS ?triples) { GRAPH ?g { ?s ?p ?o } }'
  const answer = await fetch(`${store.url}sparql?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/csv' } })
  expect(await answer.text()).toBe(`graphs,triples\r\n${GRAPHS},${GRAPHS * 50}\r\n`)
})
