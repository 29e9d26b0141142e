import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseRdf } from '../../src/rdf/index.js'
import { CLI, ROOT, type Run, temporaryFolder, triplewire } from './run-cli.js'

const folder = temporaryFolder()
const at = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(at(name), 'utf8')
const SEEDS = readdirSync(join(ROOT, 'seeds')).map((name) => join('seeds', name))

describe('build', () => {
  test('the seeds, with messages on standard error and nothing on standard output', () => {
    const { status, stdout, stderr } = triplewire(['build', 'seeds', '-o', at('seeds.ttl')])
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^2 articles, \d+ events, \d+ entities → /)
    expect(read('seeds.ttl')).toContain('tw:Rejection')
  })

  test.each(['trig', 'nq', 'nt', 'jsonld', 'json', 'csv', 'gexf', 'graphml'])('the ending .%s picks the format', async (ending) => {
    expect(triplewire(['build', 'seeds', '-q', '--no-validate', '-o', at(`seeds.${ending}`)])).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
    const text = read(`seeds.${ending}`)
    const format = ({ trig: 'trig', nq: 'nquads', nt: 'ntriples', jsonld: 'jsonld' } as const)[ending]
    if (format !== undefined) expect((await parseRdf(text, { format })).length).toBeGreaterThan(100)
    else if (ending === 'json') expect(JSON.parse(text).events.length).toBeGreaterThan(5)
    else expect(text).toContain('Rejection')
  })

  test('.gz packs, "-o -" writes Turtle to standard output, --base moves the IRIs', () => {
    triplewire(['build', 'seeds', '-o', at('packed.ttl.gz')])
    const { stdout, status } = triplewire(['build', 'seeds', '-q', '-o', '-'])
    expect(status).toBe(0)
    expect(gunzipSync(readFileSync(at('packed.ttl.gz'))).toString()).toBe(stdout)
    expect(triplewire(['build', 'seeds', '-q', '--base', 'https://example.org/n#', '-o', '-']).stdout).toContain('https://example.org/n#')
  })

  test('a threshold that nothing reaches leaves no event', () => {
    expect(triplewire(['build', 'seeds', '--min-confidence', '1', '-o', at('none.ttl')]).stderr).toContain('0 events')
  })

  test('broken articles: each is named, the rest is built, status 1', () => {
    writeFileSync(at('mixed.jsonl'), '{"text":"Japan donated 1 million doses to Taiwan."}\n{"text":\n{"title":"x"}\n')
    const { status, stdout, stderr } = triplewire(['build', at('mixed.jsonl'), at('missing.txt'), '-o', at('mixed.ttl')])
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/mixed\.jsonl:2:9: error .*\(invalid-json\)/)
    expect(stderr).toMatch(/mixed\.jsonl:3: error .*\(missing-text\)/)
    expect(stderr).toMatch(/missing\.txt: error .*\(unreadable\)/)
    expect(read('mixed.ttl')).toContain('tw:Donation')
  })

  test('--json writes each diagnostic as a line of JSON, --quiet keeps errors', () => {
    const { stderr } = triplewire(['build', at('missing.txt'), '--json', '-o', at('m.ttl')])
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ code: 'unreadable', severity: 'error', message: expect.any(String), source: at('missing.txt') }])
    expect(triplewire(['build', at('missing.txt'), '-q', '-o', at('m.ttl')]).stderr).toMatch(/^.*missing\.txt: error .*\n$/)
  })

  test('no colours where standard error is no terminal', () => {
    expect(triplewire(['build', at('missing.txt'), '-o', at('m.ttl')]).stderr).not.toContain('\u001b')
  })
})

describe('the articles alone decide the bytes', () => {
  let usual: Run
  beforeAll(() => {
    usual = triplewire(['build', ...SEEDS, '-q', '-o', '-'], { env: { TZ: 'UTC' } })
    expect(usual.stdout.length).toBeGreaterThan(1000)
  })
  test.each([
    ['another order', [...SEEDS].reverse(), {}],
    ['another time zone', SEEDS, { TZ: 'Asia/Kathmandu' }],
    ['another locale', SEEDS, { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['the folder', ['seeds'], { TZ: 'America/St_Johns', LC_ALL: 'C' }],
  ])('%s', (_, inputs, env) => {
    expect(triplewire(['build', ...inputs, '-q', '-o', '-'], { env })).toEqual(usual)
  })
})

describe('nothing half written', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s during the build leaves the old file and no other', async (signal) => {
    const place = at(signal)
    mkdirSync(place)
    writeFileSync(join(place, 'graph.ttl'), 'old')
    const articles = Array.from({ length: 2000 }, (_, i) =>
      JSON.stringify({ text: `Japan donated ${i + 2} million doses to Taiwan on Friday.` }),
    )
    writeFileSync(at(`${signal}.jsonl`), ['broken', ...articles].join('\n'))
    const child = spawn(process.execPath, [CLI, 'build', at(`${signal}.jsonl`), '-o', join(place, 'graph.ttl')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    // The complaint about the first line says that the work has begun.
    child.stderr.once('data', () => child.kill(signal))
    const ended = await new Promise((resolve) => child.on('exit', (code, by) => resolve(by ?? code)))
    expect([signal, signal === 'SIGINT' ? 130 : 143]).toContain(ended)
    expect(readdirSync(place)).toEqual(['graph.ttl'])
    expect(readFileSync(join(place, 'graph.ttl'), 'utf8')).toBe('old')
  })

  test('a signal during the writing removes what is half written', async () => {
    const place = at('writing')
    mkdirSync(place)
    const script = `
      const { removingLeftovers } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist/cli/signals.js')).href)})
      const { writeText } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'dist/rdf/index.js')).href)})
      async function* chunks() {
        yield 'half'
        console.log('begun')
        await new Promise((resolve) => setTimeout(resolve, 300_000))
      }
      await removingLeftovers(() => writeText(process.argv[1], chunks()))`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', join(place, 'graph.ttl')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    // the file is opened while the first chunk waits: on a busy machine a moment after the word
    await expect.poll(() => readdirSync(place), { timeout: 20_000 }).toEqual([expect.stringMatching(/\.tmp$/)])
    child.kill('SIGTERM')
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(143)
    expect(readdirSync(place)).toEqual([])
  })

  test('a reader that stops early is no failure', async () => {
    const child = spawn(process.execPath, [CLI, 'build', 'seeds', '-q', '-o', '-'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.once('data', () => child.stdout.destroy())
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
