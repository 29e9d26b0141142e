import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.js'
import { CLI, ROOT, temporaryFolder } from './run-cli.js'

/** Commands that do not end by themselves, or need a server: their own tests run them. */
const ELSEWHERE = ['serve', 'push']

const folder = temporaryFolder()
beforeAll(() => {
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true })
  writeFileSync(join(folder, 'triplewire'), `#!/bin/sh\nexec "${process.execPath}" "${CLI}" "$@"\n`)
  chmodSync(join(folder, 'triplewire'), 0o755)
  mkdirSync(join(folder, 'more'))
  writeFileSync(join(folder, 'more', 'one.md'), '# A gift\n\nJapan donated doses to Taiwan.\n')
  writeFileSync(
    join(folder, 'news.jsonl'),
    '{"text":"China delivered 300,000 doses of Sinopharm to Egypt on Saturday.","date":"2021-03-20"}\n',
  )
  writeFileSync(join(folder, 'doses.rq'), 'SELECT ?event ?doses { ?event tw:quantity ?doses }\n')
  expect(sh('triplewire build seeds -q -o graph.ttl').status).toBe(0)
})

function sh(command: string) {
  const { status, stdout, stderr } = spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    timeout: 60_000,
  })
  return { status, stdout, stderr }
}

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const blocks = (language: string) => [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map((match) => match[1]!)

describe('the examples of the help texts work as they stand', () => {
  const examples = COMMANDS.filter(({ name }) => !ELSEWHERE.includes(name)).flatMap(({ examples }) => examples.map(([command]) => command))
  test.each(examples)('%s', (command) => {
    const { status, stderr } = sh(command)
    expect({ status, errors: stderr.match(/^error.*/gm) ?? [] }).toEqual({ status: 0, errors: [] })
  })
})

describe('the examples of the README work as they stand', () => {
  const commands = blocks('sh').flatMap((block) => block.split('\n').filter((line) => line.startsWith('triplewire ')))
  test('there are some, of every command', () => {
    for (const { name } of COMMANDS) expect(readme).toContain(`\`${name} <`)
    expect(commands.length).toBeGreaterThan(4)
  })
  test.each(commands.filter((command) => !ELSEWHERE.some((name) => command.startsWith(`triplewire ${name} `))))('%s', (command) => {
    const { status, stdout, stderr } = sh(command)
    expect({ status, errors: stderr.match(/^error.*/gm) ?? [] }).toEqual({ status: 0, errors: [] })
    if (/query|explain|parse/.test(command)) expect(stdout.trim().split('\n').length).toBeGreaterThan(2)
  })
  test.each(blocks('ts'))('library: %s', (source) => {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, source.replace("'triplewire'", `'${pathToFileURL(join(ROOT, 'dist', 'index.js')).href}'`))
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/North Korea rejects Sputnik V[\s\S]*“.*Sputnik.*”[\s\S]*refusals, 0 problems/)
  })
})
