import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explainArticles } from '../../src/pipeline/explain.js'

// What `triplewire explain` says of the seeds and of short articles of our own: a reviewer reads changes of extraction
// in the diff of these files. They show what the program does, mistakes included. After a change: npm run golden.
const golden = new URL('./explain/', import.meta.url)
const seeds = new URL('../../seeds/', import.meta.url)
const own = readdirSync(golden).filter((f) => f.endsWith('.article.txt'))
const sources = [...readdirSync(seeds).map((f) => new URL(f, seeds)), ...own.map((f) => new URL(f, golden))].sort()

test.each(sources.map((url) => [url.pathname.split('/').at(-1)!, url] as const))('%s', async (name, url) => {
  let report = ''
  for await (const part of explainArticles([url.pathname])) report += part
  const file = new URL(`${name.replace(/(?:\.article)?\.txt$/, '')}.report.txt`, golden)
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, report)
  expect(report).toBe(readFileSync(file, 'utf8'))
})
