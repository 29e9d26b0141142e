import { afterAll, expect, test } from 'vitest'
import { Lanes } from '../../src/query/index.js'
import { toQuads } from '../../src/rdf/index.js'
import { fixture } from '../fixtures/knowledge.js'

const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }'
const open: Lanes[] = []
function lanes(options: ConstructorParameters<typeof Lanes>[1] = {}) {
  const made = new Lanes(() => [[...toQuads(fixture, { graphs: true })]], options)
  open.push(made)
  return made
}
afterAll(async () => {
  for (const one of open) await one.close()
})

test('quick queries do not wait for slow ones, whether they were asked before or not', async () => {
  const asked = lanes({ timeout: 60 })
  await asked.query('ASK { ?s ?p ?o }')
  const order: string[] = []
  const slow = [ENDLESS, `${ENDLESS} # again`].map((query) =>
    asked.query(query).then(
      () => order.push('slow'),
      () => order.push('slow'),
    ),
  )
  await asked.query('ASK { ?s ?p ?o } # again').then(() => order.push('known'))
  await asked.query('SELECT * { ?s tw:item ?o }').then(() => order.push('new'))
  await asked.query('SELECT * { GRAPH ?g { ?s tw:item ?o } }').then(() => order.push('graphs'))
  await asked.close()
  await Promise.all(slow)
  expect(order).toEqual(['known', 'new', 'graphs', 'slow', 'slow'])
})

test('what needs more than its slice is answered all the same, and errors are told', async () => {
  const asked = lanes({ timeout: 60 })
  // Some 500,000 pairs: more than a slice, less than the time allowed.
  const long = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?c), STR(?f))) > 0) }'
  const pairs = await asked.query(long)
  const [row] = pairs.type === 'solutions' ? pairs.rows : []
  const all = await asked.query('SELECT (COUNT(*) AS ?n) { ?a ?b ?c }')
  const [single] = all.type === 'solutions' ? all.rows : []
  expect(Number(row?.n?.value)).toBe(Number(single?.n?.value) ** 2)
  await expect(asked.query('SELECT {')).rejects.toThrow('line 1')
})

test('what nobody waits for any more is not asked', async () => {
  const asked = lanes()
  let waits = true
  const first = asked.query('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')
  const second = asked.query('ASK {}', { wanted: () => waits })
  waits = false
  await first
  await expect(second).rejects.toThrow('nobody waits')
})
