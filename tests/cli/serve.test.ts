import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CLI, temporaryFolder, triplewire } from './run-cli.js'

const graph = join(temporaryFolder(), 'graph.ttl')
const running: ChildProcess[] = []
beforeAll(() => {
  expect(triplewire(['build', 'seeds', '-q', '-o', graph]).status).toBe(0)
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

/** Starts the server and gives its address, the first line of standard output. */
async function start(...args: string[]): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [CLI, 'serve', graph, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  running.push(child)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    child.once('exit', (code) => reject(new Error(`the server ended with status ${code}`)))
  })
  return { child, url }
}

describe('serve', () => {
  test('the viewer, its data and SPARQL on one port; a signal ends it with status 0', async () => {
    const { child, url } = await start('--port', '0')
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await (await fetch(url)).text()).toContain('<title>')
    const { events } = (await (await fetch(`${url}graph.json`)).json()) as { events: unknown[] }
    expect(events.length).toBeGreaterThan(3)
    const answer = await fetch(`${url}sparql?query=${encodeURIComponent('ASK { ?event a tw:Rejection }')}`)
    expect(await answer.json()).toMatchObject({ boolean: true })
    expect((await fetch(`${url}store?default`, { method: 'PUT', body: '' })).ok).toBe(false)
    const ended = new Promise((resolve) => child.on('exit', resolve))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })

  test('a port that is taken is told when it was asked for', async () => {
    const { url } = await start('--port', '0')
    const { status, stdout, stderr } = triplewire(['serve', graph, '--port', new URL(url).port])
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: expect.stringContaining('EADDRINUSE') })
  })

  test.each([
    ['no graph', ['serve'], 2, 'Name one graph'],
    ['a wrong port', ['serve', graph, '--port', '99999'], 2, '65535'],
    ['writes without a token', ['serve', graph, '--writable'], 2, 'TRIPLEWIRE_TOKEN'],
    ['a missing graph', ['serve', 'missing.ttl'], 1, 'no such file'],
  ])('%s', (_, args, status, message) => {
    expect(triplewire(args, { env: { TRIPLEWIRE_TOKEN: '' } })).toEqual({ status, stdout: '', stderr: expect.stringContaining(message) })
  })
})
