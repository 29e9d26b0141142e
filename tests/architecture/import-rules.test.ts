import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { importFaults, readSources } from './import-rules.js'

const sources = readSources(fileURLToPath(new URL('../../src', import.meta.url)))

test('each stage imports only what stands to its left, no circle, each package in the files that wrap it', () => {
  expect(sources.size).toBeGreaterThan(20)
  expect(importFaults(sources)).toEqual([])
})

describe('a fault that is planted is found', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      'an import from the right',
      { 'model/planted.ts': "import { toQuads } from '../rdf/index.js'\n" },
      /^model\/planted\.ts imports rdf\/index\.ts, which does not stand/,
    ],
    ['a type from the right', { 'ingest/planted.ts': "import type { QuadOptions } from '../rdf/index.js'\n" }, /^ingest\/planted\.ts/],
    [
      'a lazy import from the right',
      { 'ingest/planted.ts': "  const { main } = await import('../cli/main.js')\n" },
      /^ingest\/planted\.ts/,
    ],
    [
      'an import over several lines',
      { 'model/planted.ts': "import {\n  toQuads,\n  x,\n} from '../rdf/index.js'\n" },
      /^model\/planted\.ts/,
    ],
    ['what is passed on', { 'model/planted.ts': "export * from '../ingest/index.js'\n" }, /^model\/planted\.ts/],
    [
      'a worker from the right',
      { 'ingest/planted.ts': "new Worker(new URL('../cli/main.js', import.meta.url))\n" },
      /^ingest\/planted\.ts/,
    ],
    [
      'a later step of extraction',
      { 'extraction/phrases/planted.ts': "import { readActs } from '../acts/acts.js'\n" },
      /^extraction\/phrases\/planted\.ts imports extraction\/acts\/acts\.ts, a later step/,
    ],
    ['an unknown folder', { 'utils/planted.ts': '' }, /stands in no stage/],
    ['a file that does not exist', { 'model/planted.ts': "import './missing.js'\n" }, /does not exist/],
    [
      'a circle',
      { 'model/one.ts': "import './two.js'\n", 'model/two.ts': "import './one.js'\n" },
      /circle: model\/one\.ts → model\/two\.ts → model\/one\.ts/,
    ],
    ['Node in the browser', { 'analysis/planted.ts': "import { readFileSync } from 'node:fs'\n" }, /runs in browsers/],
    [
      'a package that spreads',
      {
        'model/1.ts': "import x from 'left-pad'\n",
        'model/2.ts': "import x from 'left-pad/y'\n",
        'ingest/3.ts': "import x from 'left-pad'\n",
      },
      /^left-pad is imported by 3 files/,
    ],
  ])('%s', (_, planted, fault) => {
    const before = new Set(importFaults(sources))
    const found = importFaults(new Map([...sources, ...Object.entries(planted)])).filter((each) => !before.has(each))
    expect(found).toEqual([expect.stringMatching(fault)])
  })
})
