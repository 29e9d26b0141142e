import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../../src/model/index.js'
import { temporaryFolder, triplewire } from '../cli/run-cli.js'
import { brokenInputs } from './broken-inputs.js'

const folder = temporaryFolder()
const MEGABYTE = 1024 * 1024

/** Adds the peak of resident memory, in KiB, to what a process of Node writes to standard error. */
const PEAK = `--import data:text/javascript,${encodeURIComponent('process.on("exit",()=>console.error(JSON.stringify({peak:process.resourceUsage().maxRSS})))')}`

function build(inputs: readonly string[]) {
  const { status, stderr } = triplewire(['build', ...inputs, '--json', '-o', join(folder, 'graph.ttl')], { env: { NODE_OPTIONS: PEAK } })
  const lines: (Diagnostic | { peak: number })[] = stderr
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const diagnostics = lines.filter((line) => 'code' in line)
  return { status, diagnostics, peak: lines.flatMap((line) => ('peak' in line ? [line.peak / 1024] : []))[0]! }
}

/** A file of `megabytes` in which one chunk repeats. */
function writeLarge(file: string, before: string, chunk: string, after: string, megabytes: number) {
  const handle = openSync(file, 'w')
  writeSync(handle, before)
  const part = Buffer.from(chunk.repeat(Math.ceil(MEGABYTE / chunk.length)))
  for (let i = 0; i < megabytes; i++) writeSync(handle, part)
  writeSync(handle, after)
  closeSync(handle)
  return file
}

test('1,000 broken inputs: each has a message that names it, and nothing crashes or runs', () => {
  const inputs = join(folder, 'inputs')
  const marker = join(folder, 'a-script-ran')
  mkdirSync(inputs)
  const names: string[] = []
  for (const { name, content } of brokenInputs(1000, 20_211_007, marker)) {
    names.push(name)
    writeFileSync(join(inputs, name), content)
  }
  expect(new Set(names).size).toBe(1000)
  const { status, diagnostics, peak } = build([inputs])
  expect(status).toBe(1)
  const told = new Set(diagnostics.map(({ source }) => basename(source ?? '')))
  expect(names.filter((name) => !told.has(name))).toEqual([])
  expect(diagnostics.filter(({ code }) => code === 'article-failed')).toEqual([])
  expect(existsSync(marker)).toBe(false)
  expect(peak).toBeLessThan(1024)
  expect(readFileSync(join(folder, 'graph.ttl'), 'utf8')).toContain('@prefix tw:')
})

test('files of 50 MB and a line of 17 MB: a message each, and memory stays below 1 GB', () => {
  const sentence = 'China donated 300,000 doses of Sinopharm vaccine to Egypt on Saturday. '
  const files = [
    writeLarge(join(folder, 'large.txt'), '', sentence, '', 50),
    writeLarge(join(folder, 'large.html'), '<html><body><p>', `${sentence}</p><p>`, '', 50),
    writeLarge(join(folder, 'large.json'), '{"text":"', sentence, '"}', 50),
    writeLarge(join(folder, 'large-line.jsonl'), '{"text":"', sentence, '"}\n', 50),
    writeLarge(join(folder, 'book.txt'), '', sentence, '', 2),
    writeLarge(join(folder, 'book.jsonl'), '{"text":"', sentence, '"}\n', 17),
  ]
  expect(statSync(files[0]!).size).toBeGreaterThan(50_000_000)
  const { status, diagnostics, peak } = build(files)
  expect(status).toBe(1)
  expect(diagnostics.map(({ code, source }) => `${code} ${basename(source!)}`)).toEqual([
    'file-too-large large.txt',
    'file-too-large large.html',
    'file-too-large large.json',
    'line-too-long large-line.jsonl',
    'text-too-long book.txt',
    'line-too-long book.jsonl',
  ])
  expect(peak).toBeLessThan(1024)
})
