// npm run bench:endpoint [-- --seconds 60 --clients 200]: the server under honest and hostile clients at once.
// A quarter of them is hostile: endless queries, bodies of 10 MB, broken heads, bodies that never end.
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { toQuads } from '../dist/rdf/index.js'
import { serve } from '../dist/server/index.js'
import { knowledgeOf } from './rdf-knowledge.mjs'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, clients: { type: 'string', default: '200' }, serve: { type: 'boolean' } },
})
/** The server has a process of its own: clients must not slow it. */
async function runServer() {
  const knowledge = knowledgeOf(20_000)
  const server = await serve({ source: () => [[...toQuads(knowledge)]], port: 0, timeout: 2 })
  process.stdout.write(`${server.url}\n`)
}

async function runClients(ms, clients) {
  const child = spawn(process.execPath, [import.meta.filename, '--serve'], { stdio: ['ignore', 'pipe', 'inherit'] })
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  const url = await new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))
  try {
    const alone = await measure(url, 5_000, 1, 0)
    report('one client alone', alone)
    const hostile = Math.floor(clients / 4)
    const crowd = await measure(url, ms, clients - hostile, hostile)
    report(`${clients - hostile} honest and ${hostile} hostile clients`, crowd)
    process.stdout.write(`p99 ${(percentile(crowd.honest, 99) / percentile(alone.honest, 99)).toFixed(1)} times that of one client alone\n`)
    process.stdout.write(`the server ${ended ? 'ended' : 'is up'}, health ${(await fetch(`${url}health`)).status}\n`)
    process.stdout.write(`answers to hostile clients: ${JSON.stringify(crowd.hostile)}\n`)
  } finally {
    child.kill()
  }
}

const QUERY = 'SELECT ?what ?q { ?e tw:recipient ent:C7 ; skos:prefLabel ?what ; tw:quantity ?q } LIMIT 20'
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }'

async function measure(url, ms, honest, hostile) {
  const end = performance.now() + ms
  const result = { honest: [], errors: 0, health: [], hostile: {} }
  const until = async (work) => {
    while (performance.now() < end) await work()
  }
  const timed = async (list, path) => {
    const start = performance.now()
    const response = await fetch(url + path).catch(() => null)
    await response?.text().catch(() => null)
    if (response?.status === 200) list.push(performance.now() - start)
    else result.errors++
  }
  const count = (answer) => {
    result.hostile[answer] = (result.hostile[answer] ?? 0) + 1
  }
  const jobs = [
    ...Array.from({ length: honest }, (_, i) => async () => {
      // People and programs do not all ask at the same moment.
      await sleep((i * 997) % 1000)
      await until(async () => {
        await timed(result.honest, `sparql?query=${encodeURIComponent(QUERY)}`)
        await sleep(honest === 1 ? 20 : 1000)
      })
    }),
    ...Array.from({ length: hostile }, (_, i) => () => until(async () => count(await ATTACKS[i % ATTACKS.length](url, i)))),
    () =>
      until(async () => {
        await timed(result.health, 'health')
        await sleep(250)
      }),
  ]
  await Promise.all(jobs.map((job) => job()))
  return result
}

const ATTACKS = [
  async (url, i) => answerOf(fetch(`${url}sparql?query=${encodeURIComponent(`${ENDLESS} # ${i} ${performance.now()}`)}`)),
  async (url) =>
    answerOf(
      fetch(`${url}sparql`, { method: 'POST', body: 'x'.repeat(10_000_000), headers: { 'content-type': 'application/sparql-query' } }),
    ),
  async (url) => raw(url, 'GET /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\nBroken Header\r\n\r\n', 100),
  async (url) =>
    raw(url, 'POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK', 3000),
]

async function answerOf(request) {
  try {
    const response = await request
    await response.text()
    return response.status
  } catch {
    return 'cut off'
  }
}

function raw(url, text, wait) {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    let answer = 'no answer'
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (data) => {
      answer = String(data).slice(9, 12)
    })
    socket.on('error', () => resolve('cut off'))
    setTimeout(() => {
      socket.destroy()
      resolve(answer)
    }, wait)
  })
}

function percentile(list, p) {
  const sorted = list.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))] ?? Number.NaN
}

function report(name, { honest, errors, health }) {
  const ms = (list, p) => `${percentile(list, p).toFixed(1)} ms`
  process.stdout.write(
    `${name}: ${honest.length} answers, ${errors} failures, p50 ${ms(honest, 50)}, p99 ${ms(honest, 99)}; health p99 ${ms(health, 99)}\n`,
  )
}

if (values.serve) await runServer()
else await runClients(Number(values.seconds) * 1000, Number(values.clients))
