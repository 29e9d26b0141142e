import { expectTypeOf, test } from 'vitest'
import type { CitedEvidence, EventGraph } from '../../src/graph/index.js'
import type { Event } from '../../src/model/index.js'
import type { QueryableGraph, QueryResult } from '../../src/query/index.js'

/** Never called: the compiler is the test. */
function calls(graph: EventGraph, queryable: QueryableGraph): void {
  graph.events({ type: ['Offer', 'Pledge'], provider: 'Russia', between: ['2021-01-01', '2021-12-31'], factuality: 'actual' })
  // @ts-expect-error a misspelt filter
  graph.events({ reciever: 'KP' })
  // @ts-expect-error a factuality that is none
  graph.events({ factuality: 'Actual' })
  // @ts-expect-error an interval has two ends
  graph.events({ between: ['2021-01-01'] })
  // @ts-expect-error a kind that is none
  graph.entities({ kind: 'Planet' })
  // @ts-expect-error only queryable graphs answer SPARQL
  graph.sparql('ASK {}')
  // @ts-expect-error knowledge is frozen
  graph.knowledge.events.push(graph.knowledge.events[0])
  void queryable.sparql('ASK {}')
}

test('answers are typed', () => {
  expectTypeOf(calls).toBeFunction()
  expectTypeOf<ReturnType<EventGraph['events']>>().toEqualTypeOf<Event[]>()
  expectTypeOf<ReturnType<EventGraph['evidence']>>().toEqualTypeOf<CitedEvidence[]>()
  expectTypeOf<Awaited<ReturnType<QueryableGraph['sparql']>>>().toEqualTypeOf<QueryResult>()
  expectTypeOf<Extract<QueryResult, { type: 'boolean' }>['value']>().toEqualTypeOf<boolean>()
})
