import { ABBREVIATIONS, BEFORE_NAMES, PREFIXES, STARTERS } from './abbreviations.js'
import { cleanText } from './clean.js'

/** A piece of text that is one syntactic word: offsets in the original text, and its cleaned surface. */
export interface Piece {
  readonly start: number
  readonly end: number
  readonly form: string
}

const LETTER = '\\p{L}\\p{M}'
// Every quantifier that could look far ahead is bounded, so that the scan stays linear on any text.
const PATTERNS: readonly [name: string, pattern: string][] = [
  ['url', '(?:https?://|www\\.)[^\\s<>"“”«»]{1,2000}'],
  ['email', `[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,6}`],
  ['tag', '[@#][\\p{L}_][\\p{L}\\p{N}_]{0,100}'],
  ['emoticon', "[:;=8][-^']?[)(DPp/|\\\\](?![\\p{L}\\p{N}])|<3(?![\\p{N}])"],
  [
    'emoji',
    '(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}{2})(?:[\\u{1F3FB}-\\u{1F3FF}\\uFE0F]|\\u200D\\p{Extended_Pictographic}){0,8}',
  ],
  ['initials', '(?:\\p{L}\\.){2,12}(?!\\p{L})|(?:\\p{L}\\.){1,11}\\p{Lu}(?![\\p{L}\\p{N}.-])'],
  ['degree', 'Ph\\.D\\.?(?!\\p{L})'],
  ['rupees', '(?:[Rr]s|Tk|USD|EUR|GBP|INR|US)(?=\\d{1,3}(?:[,.]\\d|\\b))'],
  ['money', '(?:US|A|AU|C|CA|HK|NT|NZ|R|S|J|Z|TT|N)\\$|[\\p{Sc}]'],
  ['domain', '[\\p{L}\\p{N}][\\w-]{0,60}(?:\\.[\\w-]{1,60}){0,4}\\.(?:com|org|net|gov|edu|int|info|co\\.uk|io|news)(?![\\p{L}\\p{N}])'],
  [
    'code',
    `\\p{Lu}[${LETTER}]{0,12}\\p{N}{0,4}-\\d{1,4}s?(?![\\p{L}\\p{N}])|(?:covid|sars|ncov)-\\d{1,4}(?![\\p{L}\\p{N}])|(?:SARS|MERS)-CoV(?:-\\d)?|\\p{L}{1,4}-\\d{3,5}\\p{L}?\\b`,
  ],
  ['variant', '\\p{Lu}(?:\\.\\d{1,4}){2,6}(?![\\p{L}\\p{N}])|\\p{Lu}\\p{Ll}{0,5}\\d{1,4}(?:\\.[\\p{Lu}\\d]{1,6}){1,4}(?![\\p{L}\\p{N}])'],
  ['short', '\\p{Lu}{1,3}&\\p{Lu}{1,3}(?![\\p{L}\\p{N}])|[2-6]G(?![\\p{L}\\p{N}])|\\d{2,4}[A-FH-JL-Z](?![\\p{L}\\p{N}.])(?<!\\d[BCKM])'],
  ['ordinal', '\\d{1,9}(?:st|nd|rd|th|ST|ND|RD|TH|s)(?![\\p{L}\\p{N}])'],
  ['phone', '\\+?\\d{1,4}(?:-\\d{3,4}){1,3}(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)'],
  ['fraction', '\\d{1,4}/\\d{1,4}(?:/\\d{2,4})?(?![\\d/])'],
  ['number', '\\d+(?:[.,:]\\d+)*|(?<![\\p{L}\\p{N}])\\.\\d+'],
  ['ellipsis', '\\.{2,}|…'],
  ['dash', '-{2,}|[–—―‒]'],
  ['marks', '\\.?[!?]+'],
  ['quote', "``|''|<<|>>|[\"“”„«»‘]"],
  ['clitic', "['’`](?:s|S|d|D|m|M|ll|LL|re|RE|ve|VE|em)(?![\\p{L}\\p{N}])"],
  ['word', `[${LETTER}][${LETTER}\\p{N}_]*(?:['’](?=\\p{L})[${LETTER}]+)*`],
  ['rule', '([*_=~#+.,·•|<>-])\\1+'],
]
const SCAN = new RegExp(
  PATTERNS.map(([name, p]) => `(?<${name}>${p.replace('\\1', '\\k<run>').replace('([*', '(?<run>[*')})`).join('|'),
  'uy',
)
const WHITE = /[\s\p{Z}\p{Cc}]+/uy
const SUFFIX = /^(.+?)(n['’`]t|['’`](?:s|d|m|ll|re|ve))$/isu
const SPLIT_WORDS: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3, lemme: 3, gimme: 3, "d'you": 2 }

/**
 * Splits a text into words as the English Universal Dependencies treebanks do: clitics (`do` `n't`), hyphenated
 * words (`Eye` `-` `Tracking`, but `non-profit`), amounts (`$` `1.6` `billion`); `COVID-19` stays whole.
 * Offsets count UTF-16 units of `text`. Takes any string, in time linear in its length.
 */
export function tokenise(text: string): Piece[] {
  const clean = cleanText(text)
  const out: Piece[] = []
  const put = (from: number, to: number) => {
    if (to > from) out.push({ start: clean.start(from), end: clean.end(to), form: clean.text.slice(from, to).normalize('NFC') })
  }
  for (let at = 0; at < clean.text.length; ) {
    WHITE.lastIndex = at
    if (WHITE.test(clean.text)) {
      at = WHITE.lastIndex
      continue
    }
    at = scan(clean.text, at, put)
  }
  return out
}

/** Cuts one or more words off at `at` and returns where the rest begins. */
function scan(text: string, at: number, put: (from: number, to: number) => void): number {
  SCAN.lastIndex = at
  const groups = SCAN.exec(text)?.groups
  let end = SCAN.lastIndex
  if (!groups) {
    end = at + String.fromCodePoint(text.codePointAt(at)!).length
    put(at, end)
  } else if (groups.url !== undefined) {
    while (/[.,;:!?'’)\]}*]/.test(text[end - 1]!) && end > at + 1) end--
    put(at, end)
  } else if (groups.number !== undefined) {
    put(at, end)
  } else if (groups.word !== undefined) end = word(text, at, end, put)
  else put(at, end)
  return end
}

/** A run of letters with what belongs to it: full stop of an abbreviation, joined prefix, clitics. */
function word(text: string, at: number, end: number, put: (from: number, to: number) => void): number {
  const form = text.slice(at, end)
  const low = form.toLowerCase()
  // `UN-backed` is no `un-`: capitals are a name.
  const prefix = PREFIXES.has(low) && (form.length === 1 || form !== form.toUpperCase())
  if (text[end] === '-' && prefix && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')) {
    const rest = /(?:\p{Lu}[\p{L}]{1,8}-\d{1,4}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]{1,80})/uy
    rest.lastIndex = end + 1
    rest.test(text)
    return word(text, at, rest.lastIndex, put)
  }
  const cut = SPLIT_WORDS[low]
  if (cut) {
    put(at, at + cut)
    put(at + cut, end)
    return end
  }
  const clitic = form.length < 60 ? SUFFIX.exec(form) : null
  if (clitic) {
    const head = clitic[1]!.length
    word(text.slice(0, at + head), at, at + head, put)
    put(at + head, end)
    return end
  }
  if (text[end] === '.' && keepsFullStop(text, low, form, end)) end++
  put(at, end)
  return end
}

/** Whether the full stop at `end` belongs to the word before it. */
function keepsFullStop(text: string, low: string, form: string, end: number): boolean {
  const behind = text[end + 1] ?? ''
  if (/\d/.test(behind)) return BEFORE_NUMBERS.has(low)
  if (/[\p{L}.]/u.test(behind)) return false
  // `Sputnik V.` ends a sentence; only the small letter is `versus`.
  if (form === 'V') return false
  if (BEFORE_NAMES.has(low)) return low !== 'no' || /^\s?\d/.test(text.slice(end + 1, end + 3))
  if (ABBREVIATIONS.has(low)) return !AMBIGUOUS.has(low) || /^\p{Lu}/u.test(form)
  // A single capital is an initial when another name follows: `George W. Bush`.
  if (!/^\p{Lu}$/u.test(form) || form === 'I') return false
  const next = /^\s?(\p{Lu}[\p{L}'’]{0,12})/u.exec(text.slice(end + 1, end + 16))
  return next !== null && (next[1]!.length === 1 || !STARTERS.has(next[1]!.toLowerCase()))
}

/** Abbreviations that are written close to a number: `Rs.500`, `Sept.11`. */
const BEFORE_NUMBERS = new Set('rs no nos vol tk jan feb mar apr jun jul aug sept sep oct nov dec'.split(' '))

/** Abbreviations that are words when in small letters. */
const AMBIGUOUS = new Set(
  'mar jun sun sat mon wed fri la ill mass miss ind del pa ga mo md va am pm min max art fig est ave ore wash tex res sp var et co'.split(
    ' ',
  ),
)
