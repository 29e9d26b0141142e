import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/index.js'
import { uniqueArticles } from '../../src/pipeline/unique-articles.js'
import { collector } from '../ingest/collect.js'

const article = (id: string, text: string, source = `${id}.txt`): Article => ({ id, url: null, title: null, date: null, text, source })

function unique(...articles: Article[]) {
  const { report, diagnostics } = collector()
  const kept = uniqueArticles(articles, report)
  return { ids: kept.map(({ id }) => id), kept, told: diagnostics.map(({ code, source }) => `${code} ${source}`) }
}

describe('uniqueArticles', () => {
  test('different articles are sorted by id, in code units', () => {
    expect(unique(article('é', '1'), article('b', '2'), article('Z', '3'))).toMatchObject({ ids: ['Z', 'b', 'é'], told: [] })
  })
  test('the same article twice is one', () => {
    expect(unique(article('a', '1', 'x.txt'), article('a', '1', 'y.txt'))).toMatchObject({ ids: ['a'], told: ['duplicate-article y.txt'] })
  })
  test('different articles of one id each get their own, whatever the order', () => {
    const [one, two] = [article('a', '1', 'x.txt'), article('a', '2', 'y.txt')]
    const there = unique(one, two)
    expect(there.told).toEqual(['duplicate-id x.txt', 'duplicate-id y.txt'])
    expect(there.ids).toEqual([expect.stringMatching(/^a-[0-9a-f]{8}$/), expect.stringMatching(/^a-[0-9a-f]{8}$/)])
    expect(unique(two, one).kept).toEqual(there.kept)
  })
  test('the same text under two ids is kept twice, with a word', () => {
    expect(unique(article('a', '1'), article('b', '1'))).toMatchObject({ ids: ['a', 'b'], told: ['same-text b.txt'] })
  })
})
