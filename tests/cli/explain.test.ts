import { expect, test } from 'vitest'
import { triplewire } from './run-cli.js'

const SEED = 'seeds/000_0338a40432ea7c6f.txt'

test('each event with its sentence underlined, and what was turned down', () => {
  const { status, stdout, stderr } = triplewire(['explain', SEED])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^Rejection: .*Sputnik V/m)
  expect(stdout).toMatch(/^ {2}\| In July of this year .* rejected by North Korea\.\n {2}\| +~+ \w+/m)
  expect(stdout).toContain('Considered and turned down:')
})

test('one event by its IRI', () => {
  const ids = triplewire(['build', SEED, '-q', '-o', '-']).stdout.match(/^ev:\w+(?= a tw:Rejection)/gm)!
  const one = triplewire(['explain', SEED, '--event', `https://w3id.org/triplewire/id/event/${ids[0]!.slice(3)}`])
  expect(one.status).toBe(0)
  expect(one.stdout.match(/^\w+: /gm)).toEqual(['Rejection: '])
})

test.each([
  ['no article', ['explain'], 2],
  ['an unknown event', ['explain', SEED, '--event', 'nope'], 1],
])('%s', (_, args, status) => {
  expect(triplewire(args)).toMatchObject({ status, stdout: '' })
})
