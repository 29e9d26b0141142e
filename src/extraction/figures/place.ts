import { countryContext } from '../people/context.js'
import type { WordText } from '../people/words.js'
import type { Counted, Reading } from './counted.js'

const WORLD = /^(worldwide|globally|global|world)$/
const ORGAN = /^(ministry|ministries|government|authorities|officials|department|agency|cent(re|er)|commission|institute)$/
const LOCAL = /^(country|nation|kingdom|island|islands|territory|ministry|authorities|government|officials|state|its)$/

/**
 * The place a figure is counted for, as an index in `Doc.names`; null for the world or an unnamed place.
 *
 * @param before place of the figure just before, which goes on where the sentence names none
 */
export function placeOf(text: WordText, counted: Counted, reading: Reading, before: number | null = null): number | null {
  const { words, doc } = text
  const sentence = words[counted.from]!.sentence
  const isPlace = (i: number): boolean => {
    const kind = doc.names[words[i]?.name ?? -1]?.kind
    return words[i]?.sentence === sentence && (kind === 'Country' || kind === 'Region' || kind === 'Place')
  }
  // "134 million doses were administered in 73 countries"
  const beyond = words.slice(reading.to, reading.to + 5)
  if (beyond.some((word, k) => /^(countries|nations|economies)$/.test(word.lower) && /^(in|across)$/.test(beyond[0]?.lower ?? '') && k > 0))
    return null
  // inside the reading: "North Korea's 26 million", "12 million Tunisians"
  for (let i = reading.to - 1; i >= reading.from; i--) if (isPlace(i)) return words[i]!.name
  // right after it: "4,500 deaths in Paraguay"
  for (let i = reading.to; i < reading.to + 7 && words[i]?.sentence === sentence; i++) {
    if (/^[.,;:—–]$/.test(words[i]!.text) || /^\d/.test(words[i]!.text)) break
    if (WORLD.test(words[i]!.lower)) return null
    if (isPlace(i) && /^(in|across|within|throughout|of|on)$/.test(prepositionBefore(text, i))) return words[i]!.name
  }
  const related = ofRelativeClause(text, counted)
  if (related !== null) return related
  let nearest: number | null = null
  let subject: number | null = null
  let local = false
  let world = false
  for (let i = reading.from - 1; i >= 0 && words[i]!.sentence === sentence; i--) {
    if (WORLD.test(words[i]!.lower)) world = true
    if (LOCAL.test(words[i]!.lower)) local ||= nearest === null
    if (!isPlace(i)) continue
    const name = doc.names[words[i]!.name]!
    nearest ??= words[i]!.name
    if (/^(nsubj|nmod:poss)/.test(doc.tokens[name.head]?.deprel ?? '') || ofOrgan(text, i) || isFronted(text, i)) subject ??= words[i]!.name
  }
  if (subject !== null) return subject
  const described = describedCountry(text, reading.from, reading.to)
  if (described !== null) return described
  if (world && nearest === null) return null
  if (nearest === null && !local) {
    // "With 874,036 cases, Africa needs …"
    for (let i = reading.to; words[i]?.sentence === sentence; i++)
      if (isPlace(i) && /^nsubj/.test(doc.tokens[doc.names[words[i]!.name]!.head]!.deprel)) return words[i]!.name
  }
  const around = () => before ?? countryContext(text).countryAt(reading.from)
  return local ? (around() ?? nearest) : (nearest ?? around())
}

/** "to North Macedonia, which has no vaccine for its population of 2 million": the place that the number's relative clause is about. */
function ofRelativeClause({ doc }: WordText, counted: Counted): number | null {
  let t = counted.number.first
  for (let guard = 0; guard < 30 && t >= 0; guard++) {
    const { deprel, head } = doc.tokens[t]!
    if (deprel === 'acl:relcl' && head >= 0 && head < t) {
      const name = doc.names.findIndex((one) => one.first <= head && head < one.last)
      const kind = doc.names[name]?.kind
      return kind && (kind === 'Country' || kind === 'Region' || kind === 'Place') ? name : null
    }
    t = head
  }
  return null
}

/** "In Kuwait, the health ministry reported …". */
function isFronted(text: WordText, i: number): boolean {
  const { words } = text
  const sentence = words[i]!.sentence
  let from = i
  while (words[from - 1]?.name === words[i]!.name) from--
  return /^in$/.test(prepositionBefore(text, i)) && words[from - 2]?.sentence !== sentence
}

/** "the Iraqi Ministry of Health", "Togo's health authorities": does a place name the state of an organ? */
function ofOrgan({ words }: WordText, i: number): boolean {
  return words
    .slice(i + 1, i + 5)
    .some((word, k, all) => ORGAN.test(word.lower) && !all.slice(0, k).some(({ upos }) => /^(VERB|AUX|PUNCT)$/.test(upos)))
}

/** "The South American country", "the war-torn country": what it points back to, else the country that the text is about. */
function describedCountry(text: WordText, at: number, to: number): number | null {
  const { words, doc } = text
  const sentence = words[at]!.sentence
  for (let i = to - 1; i > 1 && words[i]!.sentence === sentence; i--) {
    if (!/^(country|nation|island|kingdom|republic|state)$/.test(words[i]!.lower)) continue
    const meant = doc.chains.find(
      ({ name, heads }) => heads.includes(words[i]!.last - 1) && name !== null && doc.names[name]!.kind === 'Country',
    )
    if (meant) return meant.name
    return doc.names[words[i - 1]!.name]?.kind === 'Region' ? countryContext(text).countryAt(i) : null
  }
  return null
}

function prepositionBefore(text: WordText, i: number): string {
  let at = i - 1
  while (at > 0 && (text.words[at]!.name === text.words[i]!.name || text.words[at]!.lower === 'the')) at--
  return text.words[at]!.lower
}
