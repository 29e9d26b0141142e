import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articleId, LIMITS, readArticles } from '../../src/ingest/index.js'
import type { Article } from '../../src/model/index.js'
import { collector } from './collect.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'triplewire-ingest-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, content)
  return file
}
async function read(...paths: string[]) {
  const { report, diagnostics } = collector()
  const articles: Article[] = []
  for await (const article of readArticles(paths, report)) articles.push(article)
  return { articles, diagnostics }
}

describe('folders', () => {
  test('all formats, folders in folders, in the order of code units; hidden and foreign files passed over', async () => {
    for (const [name, content] of [
      ['tree/b.txt', 'Text b.'],
      ['tree/Z.md', 'Text Z.'],
      ['tree/é.json', '{"text":"Text é."}'],
      ['tree/a/deep/x.HTML', '<p>Text x.</p>'],
      ['tree/c.jsonl', '{"text":"c1"}\n\n{"text":"c2"}'],
      ['tree/.hidden.txt', 'no'],
      ['tree/picture.png', 'no'],
    ] as const) {
      write(name, content)
    }
    symlinkSync(join(folder, 'tree'), join(folder, 'tree/a/loop'))
    const { articles, diagnostics } = await read(join(folder, 'tree'))
    expect(diagnostics).toEqual([])
    expect(articles.map(({ text }) => text)).toEqual(['Text Z.', 'Text x.', 'Text b.', 'c1', 'c2', 'Text é.'])
    expect(articles[4]!.source).toBe(`${join(folder, 'tree/c.jsonl')}:3`)
  })

  test('a folder without articles', async () => {
    mkdirSync(join(folder, 'bare/inner'), { recursive: true })
    const { diagnostics } = await read(join(folder, 'bare'))
    expect(diagnostics).toMatchObject([{ code: 'no-articles', severity: 'error', source: join(folder, 'bare') }])
  })
})

describe('what is wrong is reported with its place, and the rest is read', () => {
  const good = () => write('good.txt', 'Good text.')
  test.each<[string, string, string | Uint8Array, object, number]>([
    ['an empty file', 'empty.txt', '', { code: 'empty-file' }, 0],
    ['an empty .jsonl', 'empty.jsonl', '\n\n', { code: 'empty-file' }, 0],
    ['a picture', 'picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), { code: 'binary-file' }, 0],
    ['an unknown ending', 'a.pdf', 'x', { code: 'unknown-format', message: expect.stringContaining('.jsonl') }, 0],
    [
      'broken bytes',
      'latin.txt',
      Buffer.from('Line one.\nC\u00f4te.', 'latin1'),
      { code: 'broken-encoding', line: 2, message: expect.stringContaining('Byte 12 of the file') },
      1,
    ],
    [
      'broken bytes in a line',
      'latin.jsonl',
      Buffer.from('{"text":"a"}\n{"text":"\u00f4b"}', 'latin1'),
      { code: 'broken-encoding', line: 2, message: expect.stringContaining('Byte 10 of the line') },
      2,
    ],
    ['broken JSON', 'broken.json', '{\n"text": x}', { code: 'invalid-json', line: 2, column: 9 }, 0],
    ['one broken line', 'broken.jsonl', '{"text":"a"}\r\n{"text":\r\n{"text":"b"}', { code: 'invalid-json', line: 2 }, 2],
    ['a line without text', 'textless.jsonl', '{"text":"a"}\n{"title":"t"}', { code: 'missing-text', line: 2 }, 1],
    ['a large file', 'large.html', new Uint8Array(LIMITS.html + 1).fill(0x20), { code: 'file-too-large' }, 0],
    ['a huge line', 'line.jsonl', `{"text":"${'x'.repeat(LIMITS.article)}"}\n{"text":"b"}`, { code: 'line-too-long', line: 1 }, 1],
  ])('%s', async (_, name, content, diagnostic, articles) => {
    const file = write(name, content)
    const found = await read(file, good())
    expect(found.diagnostics).toMatchObject([{ severity: 'error', source: file, ...diagnostic }])
    expect(found.articles).toHaveLength(articles + 1)
  })

  test('a missing file', async () => {
    const file = join(folder, 'missing.txt')
    expect((await read(file, good())).diagnostics).toMatchObject([
      { code: 'unreadable', source: file, message: expect.stringContaining('no such') },
    ])
  })

  test('a link that leads to itself', async () => {
    const file = join(folder, 'loop.txt')
    symlinkSync(file, file)
    expect((await read(file, good())).diagnostics).toMatchObject([
      { code: 'unreadable', source: file, message: expect.stringContaining('circle') },
    ])
  })
})

test('a .jsonl in UTF-16 is read as well', async () => {
  const file = write('wide.jsonl', Buffer.from('\ufeff{"text":"Çé"}\n{"text":"b\u{1f489}"}\n', 'utf16le'))
  const { articles, diagnostics } = await read(file)
  expect(diagnostics).toEqual([])
  expect(articles.map(({ text }) => text)).toEqual(['Çé', 'b\u{1f489}'])
})

test('an id minted from content depends on title, date and text, and on where each ends', () => {
  const article = { title: 'ab', date: null, text: 'c' }
  expect(articleId(article)).toMatch(/^a[0-9a-f]{16}$/)
  expect(articleId(article)).toBe(articleId({ ...article }))
  expect(new Set([article, { title: 'a', date: null, text: 'bc' }, { title: 'ab', date: 'c', text: '' }].map(articleId)).size).toBe(3)
})
