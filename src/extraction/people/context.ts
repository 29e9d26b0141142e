import type { Doc, NameMention } from '../../model/index.js'
import { DASH, isParty, type WordText } from './words.js'

/** Which country a text is about at a given place: for offices that the text gives without one. */
export interface CountryContext {
  /**
   * @param at word index
   * @param taken countries (`countryKey`) that cannot be meant: they have another holder of the same office
   * @returns index in `Doc.names`, or null when the text names no country
   */
  countryAt(at: number, taken?: ReadonlySet<string>): number | null
  /** The country (`countryKey`) that the report was sent from and is about; null without dateline. */
  readonly home: string | null
}

/** What a country name stands for, comparable between mentions: its gazetteer id (a place's is its country's), else its words. */
export function countryKey(doc: Doc, name: NameMention, wholeOf: (id: string) => string | undefined = () => undefined): string {
  const id = name.candidates[0]
  if (id !== undefined && name.kind === 'Place') return wholeOf(id) ?? id
  return id ?? doc.text.slice(name.start, name.end).toLowerCase()
}

const contexts = new WeakMap<WordText, CountryContext>()

/** Weighs the countries of a document: dateline, lead, frequency, and closeness to the place that asks. Once for each document. */
export function countryContext(text: WordText, wholeOf?: (id: string) => string | undefined): CountryContext {
  const known = contexts.get(text)
  if (known) return known
  const context = makeContext(text, wholeOf)
  contexts.set(text, context)
  return context
}

function makeContext(text: WordText, wholeOf?: (id: string) => string | undefined): CountryContext {
  const { doc } = text
  const countries = doc.names.flatMap((name, index) => (name.kind === 'Country' ? [{ name, index, key: countryKey(doc, name) }] : []))
  const dateline = datelineName(text)
  const datelineKey = dateline === null ? null : countryKey(doc, doc.names[dateline]!, wholeOf)
  // a bureau's dateline: the text itself never names that country, and names another again and again
  const counts = (key: string) => countries.filter((country) => country.key === key).length
  const filedFromAbroad =
    datelineKey !== null &&
    !doc.names.some(
      (name, index) =>
        index !== dateline && (name.kind === 'Country' || name.kind === 'Place') && countryKey(doc, name, wholeOf) === datelineKey,
    ) &&
    countries.some(({ key }) => counts(key) >= 3)
  const weight = new Map<string, number>()
  const add = (key: string, value: number) => weight.set(key, (weight.get(key) ?? 0) + value)
  const title = doc.article.title ?? ''
  for (const { name, key } of countries) {
    add(key, 1 / Math.max(6, countries.length))
    const surface = doc.text.slice(name.start, name.end)
    if (surface.length > 3 && title.includes(surface)) add(key, 0.5 / countries.length)
  }
  // an ambassador's own country is not the one that the text is about, the host may be
  for (const { name, key } of countries) {
    if (sends(text, name)) add(key, -0.45)
    if (hosts(text, name)) add(key, 0.4)
  }
  const lead = countries.find(({ name }) => doc.tokens[name.head]?.sentence === 0)
  if (lead) add(lead.key, 0.3)
  return {
    home: filedFromAbroad ? null : datelineKey,
    countryAt(at, taken = new Set()) {
      const word = text.words[at]
      if (!word) return null
      if (dateline !== null && datelineKey !== null && !taken.has(datelineKey) && !filedFromAbroad) return dateline
      let best: { index: number; score: number } | null = null
      for (const { name, index, key } of countries) {
        if (taken.has(key)) continue
        const before = word.first - name.first
        const near = before >= 0 ? 1 / (1 + before / 25) : 0.3 / (1 - before / 25)
        const score =
          (isSource(doc, name) ? -0.25 : 0) + near + (weight.get(key) ?? 0) + (doc.tokens[name.head]?.deprel.startsWith('nsubj') ? 0.15 : 0)
        if (!best || score > best.score) best = { index, score }
      }
      return best?.index ?? null
    },
  }
}

const ENVOY = /^(ambassadors?|embassy|envoys?|consuls?|commissioners?|charg[eé])$/
const ENVOY_MODIFIER = /^(deputy|acting|former|new|outgoing|high|special|consulate|general|'s|’s)$/

/** "doses from China", "Chinese vaccine", "China-donated jabs": where goods come from is seldom the country of the story. */
function isSource({ tokens }: Doc, name: NameMention): boolean {
  const before = tokens[name.first - 1]?.form.toLowerCase() ?? ''
  return /^(from|by)$/.test(before) || tokens[name.last]?.form === '-' || name.by === 'adjective'
}

/** "British Deputy High Commissioner", "Cuba's ambassador": is it an envoy's own country? */
function sends({ doc }: WordText, name: NameMention): boolean {
  const word = (i: number) => doc.tokens[i]?.form.toLowerCase() ?? ''
  let i = name.last
  while (i < name.last + 4 && ENVOY_MODIFIER.test(word(i))) i++
  return ENVOY.test(word(i)) && (!word(i).startsWith('commissioner') || word(i - 1) === 'high')
}

/** "High Commissioner to Fiji": is it the country where an envoy serves? */
export function hosts({ doc }: WordText, name: NameMention): boolean {
  const word = (i: number) => doc.tokens[i]?.form.toLowerCase() ?? ''
  const at = word(name.first - 1) === 'the' ? name.first - 2 : name.first - 1
  return /^(to|in)$/.test(word(at)) && ENVOY.test(word(at - 1))
}

/** The name of the place a report was sent from: "NAIROBI, Aug. 3 (Xinhua) --", "RAMALLAH —". */
function datelineName(text: WordText): number | null {
  const { words, doc } = text
  const end = words.slice(0, 16).findIndex((word) => DASH.has(word.text) || /^[—–]/.test(word.text))
  if (end < 1) return null
  const first = doc.names.findIndex((name) => name.first < words[end]!.first && (name.kind === 'Country' || name.kind === 'Place'))
  if (first < 0 || doc.names[first]!.first > 3) return null
  const second = doc.names.findIndex((name, k) => k > first && name.first < words[end]!.first && name.kind === 'Country')
  return second >= 0 ? second : first
}

/** What a noun phrase like "the society" or "the ministry" stands for: the nearest name before it that ends in that noun. */
export function organisationCalled(doc: Doc, noun: string, before: number): number | null {
  for (let k = doc.names.length - 1; k >= 0; k--) {
    const name = doc.names[k]!
    if (name.start >= before || !isParty(name) || name.kind === 'Country') continue
    const last = doc.text.slice(name.start, name.end).toLowerCase().split(/\s+/).at(-1)
    if (last === noun) return k
  }
  return null
}
