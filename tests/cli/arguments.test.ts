import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.js'
import { ROOT, temporaryFolder, triplewire } from './run-cli.js'

const folder = temporaryFolder()

describe('help and version go to standard output, with status 0', () => {
  test('--help lists all commands', () => {
    const { status, stdout, stderr } = triplewire(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const { name, summary } of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} +${summary.slice(0, 20)}`, 'm'))
  })
  test.each(COMMANDS.map(({ name }) => name))('%s --help shows usage, options and examples', (name) => {
    const { status, stdout, stderr } = triplewire([name, '--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Usage: triplewire ${name} `)
    expect(stdout).toContain('--quiet')
    expect(stdout).toMatch(/Examples:\n {2}\S/)
    expect(triplewire(['help', name]).stdout).toBe(stdout)
  })
  test('--version', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(triplewire(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('misuse goes to standard error, with status 2', () => {
  test.each([
    ['no command', [], 'Usage: triplewire'],
    ['an unknown command', ['biuld'], 'no command "biuld"'],
    ['no input', ['build', '-o', join(folder, 'x.ttl')], 'Name the files'],
    ['no output', ['build', 'seeds'], '-o'],
    ['an unknown option', ['build', 'seeds', '--fast'], "'--fast'"],
    ['an option without its value', ['build', 'seeds', '-o'], "'-o, --output"],
    ['an ending without a format', ['build', 'seeds', '-o', 'x.docx'], 'names no format'],
    ['a folder that is not there', ['build', 'seeds', '-o', join(folder, 'no', 'x.ttl')], 'no folder'],
    ['a confidence of 2', ['build', 'seeds', '-o', 'x.ttl', '--min-confidence', '2'], 'from 0 to 1'],
    ['no number', ['build', 'seeds', '-o', 'x.ttl', '--min-confidence', 'high'], '"high"'],
    ['a relative base', ['build', 'seeds', '-o', 'x.ttl', '--base', 'id/'], 'absolute IRI'],
    ['a base without an end', ['build', 'seeds', '-o', 'x.ttl', '--base', 'https://example.org'], 'ends in / or #'],
  ])('%s', (_, args, message) => {
    const { status, stdout, stderr } = triplewire(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

test('control characters of an argument do not reach the terminal', () => {
  expect(triplewire(['\u001b]0;evil\u0007']).stderr).toContain('\\u001b]0;evil\\u0007')
})
