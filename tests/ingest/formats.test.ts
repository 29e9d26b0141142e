import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/ingest/html-file.js'
import { parseJsonArticle } from '../../src/ingest/json-article.js'
import { LIMITS } from '../../src/ingest/limits.js'
import { parseMarkdown } from '../../src/ingest/markdown-file.js'
import { parseTextFile } from '../../src/ingest/text-file.js'
import { collector } from './collect.js'

const seed = (name: string) => readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8')

describe('plain text', () => {
  test('the seed that begins with its date', () => {
    const { report, diagnostics } = collector()
    const article = parseTextFile(seed('000_0338a40432ea7c6f.txt'), 'a.txt', report)!
    expect(article).toMatchObject({ title: null, date: '2021-10-07', url: null, source: 'a.txt' })
    expect(article.text.startsWith('The World Health Organisation (WHO) has declared')).toBe(true)
    expect(article.text).toHaveLength(2084)
    expect(diagnostics).toEqual([])
  })
  test('the seed that begins with its title', () => {
    const article = parseTextFile(seed('003_4934a237908ee27b.txt'), 'a.txt', collector().report)!
    expect(article).toMatchObject({ title: "Kim Jong Un rejects vaccine offer to fight Covid North Korea 'style'", date: null })
    expect(article.text.startsWith('North Korean leader Kim Jong Un ordered officials')).toBe(true)
    expect(article.text).toHaveLength(3729)
  })
  test.each([
    [
      'date and title',
      ' date 2021-01-02 Kenya waits\n\nThe doses came.',
      { date: '2021-01-02', title: 'Kenya waits', text: 'The doses came.' },
    ],
    [
      'date on its own line',
      'date 2021-01-02\nKenya waits\n\nThe doses came.',
      { date: '2021-01-02', title: 'Kenya waits', text: 'The doses came.' },
    ],
    [
      'a first line with a full stop is no title',
      'Kenya waits.\n\nThe doses came.',
      { title: null, text: 'Kenya waits.\n\nThe doses came.' },
    ],
    ['no blank line, no title', 'Kenya waits\nThe doses came.', { title: null, text: 'Kenya waits\nThe doses came.' }],
    ['a long first line is no title', `${'long '.repeat(60)}\n\nEnd.`, { title: null }],
    [
      'a date is no prefix in the middle of a word',
      'dated 2021-01-02 was the letter.',
      { date: null, text: 'dated 2021-01-02 was the letter.' },
    ],
    ['a fruit is no date', 'date palms were donated.', { date: null, text: 'date palms were donated.' }],
    ['Windows line ends', 'Kenya waits\r\n\r\nThe doses\r\ncame.\r\n', { title: 'Kenya waits', text: 'The doses\ncame.' }],
    ['one line', 'The doses came', { title: null, text: 'The doses came' }],
  ])('%s', (_, content, expected) => {
    expect(parseTextFile(content, 'a.txt', collector().report)).toMatchObject(expected)
  })
  test.each([
    ['a day that is none', ' date 2021-02-30 The doses came.', 'invalid-date'],
    ['nothing but a date', ' date 2021-02-03 \n', 'empty-text'],
    ['a book', 'words '.repeat(LIMITS.text / 5), 'text-too-long'],
  ])('%s is reported', (_, content, code) => {
    const { report, codes } = collector()
    parseTextFile(content, 'a.txt', report)
    expect(codes()).toEqual([code])
  })
})

describe('Markdown', () => {
  test('front matter, heading, links, lists, what is left out', () => {
    const { report, diagnostics } = collector()
    const article = parseMarkdown(
      [
        '---',
        'title: "Second gift: Nairobi"',
        'date: 2021-08-16',
        'url: https://example.org/a?b=1',
        'tags: [x, y]',
        '---',
        '# Heading one',
        '',
        'Britain **gave** [half a million doses](https://example.org) to',
        'Kenya. ![a picture](p.png)',
        '',
        '- _First_ batch',
        '- Second `batch`',
        '',
        '> A quote &amp; more.',
        '',
        '```js',
        'alert(1)',
        '```',
        '<script>alert(2)</script>',
        '',
        '<!-- a comment -->',
      ].join('\r\n'),
      'a.md',
      report,
    )
    expect(diagnostics).toEqual([])
    expect(article).toMatchObject({ title: 'Second gift: Nairobi', date: '2021-08-16', url: 'https://example.org/a?b=1' })
    expect(article!.text).toBe('Britain gave half a million doses to Kenya.\n\nFirst batch\n\nSecond batch\n\nA quote & more.')
  })
  test('the first heading is the title when front matter gives none', () => {
    expect(parseMarkdown('# A gift\n\nText one.\n\n## Later\n\nText two.', 'a.md', collector().report)).toMatchObject({
      title: 'A gift',
      text: 'Text one.\n\nLater\n\nText two.',
    })
  })
  test.each([
    ['a wrong date', '---\ndate: 16 August\n---\nText.', 'invalid-date'],
    ['a wrong address', '---\nurl: javascript:alert(1)\n---\nText.', 'invalid-url'],
    ['only code', '```\ncode\n```', 'empty-text'],
  ])('%s is reported', (_, content, code) => {
    const { report, codes } = collector()
    parseMarkdown(content, 'a.md', report)
    expect(codes()).toEqual([code])
  })
})

const STORY = `<p>${'Japan sent doses to Taiwan on Friday, and more were to follow. '.repeat(5)}</p>`
const page = (head: string, body = STORY) =>
  `<!doctype html><html><head>${head}</head><body><nav><a href=/>Home</a></nav><article>${body}</article></body></html>`

describe('HTML', () => {
  test('main text, title, day and address', () => {
    const head = `<title>Site | x</title><meta property="og:title" content="Japan sends doses">
      <meta property="article:published_time" content="2021-06-04T23:30:00-05:00"><link rel="canonical" href="https://example.org/japan">`
    const body = `<h2>At dawn</h2>${STORY}<p>One<br>two &amp; <b>thr</b>ee&nbsp;&#8220;four&#8221;.</p><script>document.title = 'x'</script><style>p{}</style>${STORY}`
    const { report, diagnostics } = collector()
    const article = parseHtml(page(head, body), 'a.html', report)!
    expect(diagnostics).toEqual([])
    expect(article).toMatchObject({ title: 'Japan sends doses', date: '2021-06-04', url: 'https://example.org/japan' })
    expect(article.text.split('\n\n')).toEqual([
      'At dawn',
      expect.stringMatching(/^Japan sent .* follow\.$/),
      'One\ntwo & three\u00a0“four”.',
      expect.stringMatching(/^Japan sent/),
    ])
  })
  test.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","headline":"no"},{"@type":"NewsArticle","headline":"Yes","datePublished":"2021-06-05"}]}</script>',
      { title: 'Yes', date: '2021-06-05' },
    ],
    ['broken JSON-LD is passed over', '<title>T</title><script type="application/ld+json">{"@type":</script>', { title: 'T', date: null }],
    [
      'a date that is none is passed over',
      '<meta name="date" content="yesterday"><meta name="pubdate" content="2021-01-09">',
      { date: '2021-01-09' },
    ],
    ['only web addresses', '<link rel="canonical" href="javascript:alert(1)">', { url: null }],
  ])('%s', (_, head, expected) => {
    expect(parseHtml(page(head), 'a.html', collector().report)).toMatchObject(expected)
  })
  test('a fragment is read as well', () => {
    expect(parseHtml('<p>Doses came.</p><p>More came.</p>', 'a.html', collector().report)?.text).toBe('Doses came.\n\nMore came.')
  })
  test.each([
    ['no text', page('', '<img src=x onerror=alert(1)>'), 'no-main-text'],
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}x`, 'html-too-complex'],
    ['200,000 elements', `<html><body>${'<i>x</i>'.repeat(200_000)}`, 'html-too-complex'],
  ])('%s is reported', (_, content, code) => {
    const { report, codes } = collector()
    expect(parseHtml(content.replace('Home', ''), 'a.html', report)).toBeNull()
    expect(codes()).toEqual([code])
  })
})

describe('JSON', () => {
  test('the text is kept to the character', () => {
    const text = ' \ufeffA\r\nB\u200b  C\u0000\u{1f489} e\u0301 '
    const { report, diagnostics } = collector()
    const article = parseJsonArticle(JSON.stringify({ id: 'x/1 é', text, title: null, url: null, date: null }), { file: 'a.json' }, report)
    expect(article).toMatchObject({ id: 'x/1 é', text, title: null, url: null, date: null })
    expect(diagnostics).toEqual([])
  })
  test('half a surrogate pair becomes one replacement character', () => {
    const { report, codes } = collector()
    expect(parseJsonArticle('{"text":"a\\ud800b\\udc00c\\ud83d\\udc89"}', { file: 'a.json' }, report)?.text).toBe(
      'a\ufffdb\ufffdc\u{1f489}',
    )
    expect(codes()).toEqual(['lone-surrogate'])
  })
  test.each([
    ['an ISO date-time', '{"text":"x","date":"2021-06-04T23:00:00Z"}', [], { date: '2021-06-04' }],
    ['a wrong date', '{"text":"x","date":"4.6.2021"}', ['invalid-date'], { date: null, text: 'x' }],
    ['a number as id', '{"text":"x","id":7}', ['wrong-type'], { text: 'x' }],
    ['an address with a space', '{"text":"x","url":"https://example.org/a b"}', [], { url: 'https://example.org/a%20b' }],
    ['a title of 3,000 characters', JSON.stringify({ text: 'x', title: 't'.repeat(3000) }), ['field-too-long'], { title: null }],
    ['unknown keys', '{"text":"x","__proto__":{"id":"evil"},"tags":[1]}', [], { text: 'x', id: expect.stringMatching(/^a[0-9a-f]{16}$/) }],
  ])('%s', (_, content, expectedCodes, expected) => {
    const { report, codes } = collector()
    expect(parseJsonArticle(content, { file: 'a.json' }, report)).toMatchObject(expected)
    expect(codes()).toEqual(expectedCodes)
  })
  test.each([
    ['a list', '[{"text":"x"}]', 'json-list'],
    ['a string', '"x"', 'json-no-object'],
    ['null', 'null', 'json-no-object'],
    ['no text', '{"title":"x"}', 'missing-text'],
    ['text null', '{"text":null}', 'missing-text'],
    ['text a list', '{"text":["x"]}', 'wrong-type'],
    ['blank text', '{"text":" \\n\\u00a0"}', 'empty-text'],
    ['broken', '{"text":"x"', 'invalid-json'],
  ])('%s is no article', (_, content, code) => {
    const { report, codes } = collector()
    expect(parseJsonArticle(content, { file: 'a.json' }, report)).toBeNull()
    expect(codes()).toEqual([code])
  })
  test('the key that was meant is named', () => {
    const { report, diagnostics } = collector()
    parseJsonArticle('{"body":"x"}', { file: 'a.jsonl', line: 4 }, report)
    expect(diagnostics[0]).toMatchObject({ source: 'a.jsonl', line: 4, message: expect.stringContaining('"body"') })
  })
})
