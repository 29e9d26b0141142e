// npm run bench:endpoint [-- --seconds 60 --clients 200 --quads 20000 --repeats]: the server under honest and hostile clients.
// A quarter of them is hostile: endless queries (half of them never twice of one shape), bodies of 10 MB, broken heads,
// bodies that never end. The honest ones ask different questions each time; with --repeats, questions that come again.
// Measured on one server: one client alone, the honest ones alone, honest and hostile ones together, the first two again.

import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import { setPriority } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { toQuads } from '../dist/rdf/index.js'
import { serve } from '../dist/server/index.js'
import { batches } from './batches.mjs'
import { knowledgeOf } from './rdf-knowledge.mjs'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    clients: { type: 'string', default: '200' },
    quads: { type: 'string', default: '20000' },
    repeats: { type: 'boolean' },
    serve: { type: 'boolean' },
    hostile: { type: 'string' },
    url: { type: 'string' },
  },
})

/** The server has a process of its own, and the hostile clients too: neither must slow what measures. */
async function runServer() {
  const knowledge = knowledgeOf(Number(values.quads))
  const server = await serve({ source: () => batches(toQuads(knowledge)), port: 0, timeout: 2 })
  process.stdout.write(`${server.url}\n`)
}

async function runClients(seconds, clients) {
  const child = start(['--serve', '--quads', values.quads])
  let ended = false
  child.on('exit', () => {
    ended = true
  })
  const url = await firstLine(child)
  try {
    const hostile = Math.floor(clients / 4)
    const honest = clients - hostile
    // Before and after the attack, so that whatever else the machine does falls on all.
    const alone = await measure(url, seconds / 6, 1)
    const crowd = await measure(url, seconds / 3, honest)
    const attackers = start(['--hostile', String(hostile), '--url', url, '--seconds', String(seconds)])
    // They attack the server, not the processor that it happens to share with them.
    setPriority(attackers.pid, 10)
    const answers = firstLine(attackers)
    const attacked = await measure(url, seconds, honest)
    const attackAnswers = await answers
    add(crowd, await measure(url, seconds / 3, honest))
    add(alone, await measure(url, seconds / 6, 1))
    report('one client alone', alone)
    report(`${honest} honest clients alone`, crowd)
    report(`${honest} honest and ${hostile} hostile clients`, attacked)
    const times = (base) => (percentile(attacked.honest, 99) / percentile(base.honest, 99)).toFixed(1)
    process.stdout.write(`p99 ${times(alone)} times that of one client alone, ${times(crowd)} times that of the honest clients alone\n`)
    process.stdout.write(`answers to hostile clients: ${attackAnswers}\n`)
    process.stdout.write(`the server ${ended ? 'ended' : 'is up'}, health ${(await fetch(`${url}health`)).status}\n`)
  } finally {
    child.kill()
  }
}

const start = (args) => spawn(process.execPath, [import.meta.filename, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
const firstLine = (child) => new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))

const QUESTIONS = [
  (i) => `SELECT ?what ?q { ?e tw:recipient ent:C${i % 200} ; skos:prefLabel ?what ; tw:quantity ?q } LIMIT 20`,
  (i) => `SELECT (COUNT(?e) AS ?n) (SUM(?q) AS ?doses) { ?e tw:provider ent:C${i % 200} ; tw:quantity ?q ; tw:factuality tw:Actual }`,
  (i) => `SELECT ?who ?quote { ent:C${i % 200} ^tw:provider ?e . ?e tw:recipient/skos:prefLabel ?who ; tw:evidence/oa:exact ?quote }`,
  (i) => `ASK { ent:C${i % 200} tw:donatedTo ?x . ?x skos:prefLabel "Country ${i % 7}"@en }`,
]
let asked = 0
function question() {
  const i = asked++
  return `${QUESTIONS[i % QUESTIONS.length](i * 31)}${values.repeats ? '' : ` # ${i}`}`
}

function add(result, more) {
  result.honest.push(...more.honest)
  result.health.push(...more.health)
  result.errors += more.errors
}

async function measure(url, seconds, honest) {
  const end = performance.now() + seconds * 1000
  const result = { honest: [], errors: 0, health: [] }
  const timed = async (list, path) => {
    const start = performance.now()
    const response = await fetch(url + path).catch(() => null)
    await response?.text().catch(() => null)
    if (response?.status === 200) list.push(performance.now() - start)
    else result.errors++
  }
  const until = async (work) => {
    while (performance.now() < end) await work()
  }
  const client = async (i) => {
    // People and programs do not all ask at the same moment.
    await sleep((i * 997) % 1000)
    await until(async () => {
      await timed(result.honest, `sparql?query=${encodeURIComponent(question())}`)
      await sleep(honest === 1 ? 20 : 1000)
    })
  }
  const health = () =>
    until(async () => {
      await timed(result.health, 'health')
      await sleep(250)
    })
  await Promise.all([...Array.from({ length: honest }, (_, i) => client(i)), health()])
  return result
}

async function attack(url, seconds, hostile) {
  const end = performance.now() + seconds * 1000
  const answers = {}
  const attacker = async (i) => {
    while (performance.now() < end) {
      const name = Object.keys(ATTACKS)[i % 4]
      const answer = await ATTACKS[name](url, i)
      const key = `${name}: ${answer}`
      answers[key] = (answers[key] ?? 0) + 1
    }
  }
  await Promise.all(Array.from({ length: hostile }, (_, i) => attacker(i)))
  process.stdout.write(`${JSON.stringify(answers)}\n`)
}

const ENDLESS = '?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l'
let attacks = 0
/** Endless; for every second client never of a shape that was seen. */
function endless(i) {
  const n = attacks++
  const more = i % 8 === 0 ? [...n.toString(2)].map((bit) => (bit === '1' ? ' . ?a ?x ?y' : ' ; ?z ?w')).join('') : ''
  return `SELECT (COUNT(*) AS ?n) { ${ENDLESS}${more} } # ${n}`
}

const BIG = 'x'.repeat(10_000_000)
const ATTACKS = {
  endless: async (url, i) => answerOf(fetch(`${url}sparql?query=${encodeURIComponent(endless(i))}`)),
  '10 MB': async (url) =>
    answerOf(fetch(`${url}sparql`, { method: 'POST', body: BIG, headers: { 'content-type': 'application/sparql-query' } })),
  'broken head': async (url) => raw(url, 'GET /sparql HTTP/1.1\r\nHost: a\r\nContent-Length: -5\r\nBroken Header\r\n\r\n', 100),
  'slow body': async (url) =>
    raw(url, 'POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: 1000\r\n\r\nASK', 3000),
}

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
    `${name}: ${honest.length} answers, ${errors} failures, p50 ${ms(honest, 50)}, p99 ${ms(honest, 99)}, longest ${ms(honest, 100)}; health p99 ${ms(health, 99)}\n`,
  )
}

const seconds = Number(values.seconds)
if (values.serve) await runServer()
else if (values.hostile) await attack(values.url, seconds, Number(values.hostile))
else await runClients(seconds, Number(values.clients))
