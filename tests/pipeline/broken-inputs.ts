/** Pseudo-random numbers from 0 to 1 (mulberry32): the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export interface BrokenInput {
  readonly name: string
  readonly content: string | Uint8Array
}

const SENTENCES = [
  'China donated 300,000 doses of Sinopharm vaccine to Egypt on Saturday.',
  'Kenya rejected the offer, according to its health ministry.',
  'UNICEF said that COVAX would deliver another 2 million doses by the end of June.',
]
const BREAKERS = [
  '<svg onload=alert(1)>',
  '\u202e',
  '\u0000',
  '\ud800',
  '"}',
  '{{',
  '\\u00',
  ']]>',
  '%s',
  '../..',
  '\u200d\u200d',
  'e\u0301\u0301\u0301',
]

/** `count` inputs that are all broken, each in its way: none may pass without a message that names its file. */
export function* brokenInputs(count: number, seed: number, marker: string): Generator<BrokenInput> {
  const random = randomFrom(seed)
  const integer = (below: number) => Math.floor(random() * below)
  const pick = <T>(values: readonly T[]): T => values[integer(values.length)]!
  const text = () => Array.from({ length: 1 + integer(4) }, () => pick(SENTENCES) + (random() < 0.2 ? pick(BREAKERS) : '')).join(' ')
  const json = () => JSON.stringify({ id: random() < 0.3 ? pick(BREAKERS) : null, title: 'A title', date: '2021-03-20', text: text() })
  const bytes = (length: number) => Uint8Array.from({ length }, () => integer(256))
  const script = `<script>require('fs').writeFileSync(${JSON.stringify(marker)}, 'x')</script>`

  const kinds: readonly ((n: number) => BrokenInput)[] = [
    (n) => {
      const whole = json()
      return { name: `truncated-${n}.json`, content: whole.slice(0, 1 + integer(whole.length - 2)) }
    },
    (n) => {
      const lines = Array.from({ length: 3 }, json)
      const cut = integer(3)
      lines[cut] = lines[cut]!.slice(0, 1 + integer(lines[cut]!.length - 2))
      return { name: `truncated-${n}.jsonl`, content: lines.join('\n') }
    },
    (n) => ({ name: `binary-${n}${pick(['.txt', '.md', '.html', '.json', '.jsonl'])}`, content: bytes(64 + integer(4000)) }),
    (n) => {
      const whole = json()
      for (;;) {
        const at = integer(whole.length)
        const broken = whole.slice(0, at) + pick(['"', '}', '{', ',', ':', '\n', '\\', '\t']) + whole.slice(at + integer(2))
        if (!isJson(broken)) return { name: `mutated-${n}.json`, content: broken }
      }
    },
    (n) => ({
      name: `types-${n}.json`,
      content: JSON.stringify({ id: pick([1, [], {}, true]), text: pick([text(), 5, null, [text()], { a: 1 }]) }),
    }),
    (n) => ({ name: `shape-${n}.json`, content: pick(['[]', '"text"', 'null', '7', `[${json()}]`, '{}', '{"text":""}', '{"body":"x"}']) }),
    (n) => ({
      name: `date-${n}.json`,
      content: JSON.stringify({ text: text(), date: pick(['2021-13-01', '20 March', '2021-02-29', 'x'.repeat(3000)]) }),
    }),
    (n) => ({ name: `date-${n}.md`, content: `---\ndate: ${pick(['2021-04-31', 'yesterday', '0'])}\n---\n# Title\n\n${pick(SENTENCES)}` }),
    (n) => ({ name: `surrogate-${n}.json`, content: `{"text":"${pick(SENTENCES)} ${pick(['\\ud800', '\\udc00', '\\ud83d x'])}"}` }),
    (n) => ({
      name: `latin-${n}.txt`,
      content: Buffer.from(`Türkiye sent aid: ${text()}`, 'latin1'),
    }),
    (n) => ({ name: `wide-${n}.txt`, content: Buffer.from(pick(SENTENCES), 'utf16le') }),
    (n) => ({ name: `cut-${n}.txt`, content: Buffer.from(`${pick(SENTENCES)} \u{1f489}`).subarray(0, -1 - integer(3)) }),
    (n) => ({
      name: `overlong-${n}.md`,
      content: Buffer.concat([Buffer.from(pick(SENTENCES)), Buffer.from(pick([[0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5], [0xff]]))]),
    }),
    (n) => ({
      name: `script-${n}.html`,
      content: `<html><body onload=alert(1)>${script.repeat(1 + integer(3))}<img src=x onerror=alert(1)>${pick(['', '<', '<!--', '<style>'])}`,
    }),
    (n) => ({
      name: `deep-${n}.html`,
      content: pick(['<div>', '<table><tr><td>', '<b><i>', '<ul><li>']).repeat(300 + integer(2000)) + pick(SENTENCES),
    }),
    (n) => ({
      name: `empty-${n}${pick(['.txt', '.md', '.html', '.json', '.jsonl'])}`,
      content: pick(['', ' ', '\n\n', '\ufeff', '\u00a0\t\r\n']),
    }),
    (n) => ({
      name: `ids-${n}.json`,
      content: JSON.stringify({ id: 'x'.repeat(2001 + integer(100)), url: pick(['javascript:alert(1)', '/a', 'x y']), text: text() }),
    }),
  ]
  for (let n = 0; n < count; n++) yield kinds[n % kinds.length]!(n)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
