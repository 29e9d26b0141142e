import { type Analyzer, createAnalyzer } from '../../src/analysis/index.js'
import type { Doc } from '../../src/model/index.js'
import { createGazetteer, type Gazetteer } from '../../src/ontology/index.js'

let analyzer: Promise<Analyzer> | undefined
let gazetteer: Gazetteer | undefined

/** The gazetteer that ships, made once. */
export function shippedGazetteer(): Gazetteer {
  gazetteer ??= createGazetteer()
  return gazetteer
}

/** A function that analyses a text as an article of 7 October 2021. */
export async function shippedAnalysis(): Promise<(text: string, title?: string) => Doc> {
  analyzer ??= createAnalyzer()
  const { analyze } = await analyzer
  return (text, title) => analyze({ id: 'test', url: null, title: title ?? null, date: '2021-10-07', text, source: 'test' })
}
