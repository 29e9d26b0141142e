import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder, triplewire } from './run-cli.js'

const folder = temporaryFolder()
const graph = join(folder, 'graph.ttl')
beforeAll(() => {
  expect(triplewire(['build', 'seeds', '-q', '-o', graph]).status).toBe(0)
})

describe('validate', () => {
  test('what build writes conforms', () => {
    expect(triplewire(['validate', graph])).toEqual({ status: 0, stdout: '', stderr: expect.stringMatching(/conforms: \d+ triples/) })
  })

  test('a fault is named on standard output, and the status is 1', () => {
    const broken = join(folder, 'broken.ttl')
    const turtle = readFileSync(graph, 'utf8')
    const planted = turtle.replace('tw:factuality tw:Actual', 'tw:factuality tw:Maybe')
    expect(planted).not.toBe(turtle)
    writeFileSync(broken, planted)
    const { status, stdout } = triplewire(['validate', broken])
    expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('factuality') })
    const lines = triplewire(['validate', broken, '--json']).stdout.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).code)).toContain('shape-violated')
  })

  test('broken Turtle is told with its place', () => {
    writeFileSync(join(folder, 'cut.ttl'), '@prefix tw: <https://w3id.org/triplewire/ontology#> .\ntw:a tw:b')
    const { status, stderr } = triplewire(['validate', join(folder, 'cut.ttl')])
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/cut\.ttl:2/) })
  })
})
