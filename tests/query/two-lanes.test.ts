import { expect, test } from 'vitest'
import { TwoLanes } from '../../src/query/index.js'
import { toQuads } from '../../src/rdf/index.js'
import { fixture } from '../fixtures/knowledge.js'

const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p }'

test('quick queries do not wait for slow ones', async () => {
  const lanes = new TwoLanes(() => [[...toQuads(fixture)]], { timeout: 60 })
  await lanes.ready()
  const order: string[] = []
  const slow = lanes.query(ENDLESS).then(
    () => order.push('slow'),
    () => order.push('slow'),
  )
  await lanes.query('ASK { ?s ?p ?o }').then(() => order.push('quick'))
  await lanes.query('ASK { ?s ?p ?o }').then(() => order.push('quick'))
  await lanes.close()
  await slow
  expect(order).toEqual(['quick', 'quick', 'slow'])
})
