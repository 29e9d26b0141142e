import { OFFICES_OF } from '../../ontology/titles.js'
import type { Candidate } from './candidate.js'
import { GOVERNMENT_NOUN } from './complement.js'
import { isPortfolio, isStateHead, isTitleHead } from './titles.js'
import { isParty, POSSESSIVE, type WordText } from './words.js'

/** Words that show that an office is a body's other than the state's. */
const PRIVATE =
  /^(company|firm|union|association|hospital|university|school|college|institute|charity|foundation|group|club|bank|corporate|board|business|programme|program|project|campaign|family|church|band|team)$/

/** Words of a position that show that it is one of a state. */
const OF_STATE =
  /^(national|presidential|federal|government|governmental|ministerial|cabinet|prime|ministry|parliamentary|congressional|army|military|defen[cs]e|foreign|state|provincial|opposition|public|health)$/

/** Nouns for a country or a part of one. */
const STATE_PLACE =
  /^(island|islands|archipelago|city|capital|province|region|town|county|territory|district|president|minister|leader|governor)$/

/** Is the office, given without whose it is, one of the state that the text is about? */
export function isStateOffice(text: WordText, candidate: Candidate): boolean {
  if (!candidate.title || candidate.affiliation) return false
  const words = text.words.slice(candidate.from, candidate.to)
  const inTitle = words.filter((word) => word.start >= candidate.title!.start && word.end <= candidate.title!.end)
  const head = inTitle.findLast((word) => isTitleHead(word.text))
  if (!head) return false
  const around = words.filter(
    (word) => word.start < text.words[candidate.person.from]!.start || word.start >= text.words[candidate.person.last - 1]!.end,
  )
  if (around.some((word) => GOVERNMENT_NOUN.test(word.lower))) return true
  // "an adviser to the president", "National Security Advisor"
  const ofState =
    isStateHead(head.text) || inTitle.some((word) => OF_STATE.test(word.lower)) || around.some((word) => isStateHead(word.text))
  if (!ofState) return false
  if (/^(minister|premier|ambassador|senator|king|queen|emir)$/.test(head.lower)) return !hasOwnOwner(text, candidate)
  return !around.some((word) => PRIVATE.test(word.lower)) && !hasOwnOwner(text, candidate)
}

/** "Acme's president": an owner that is no known party is still not the state. */
function hasOwnOwner(text: WordText, candidate: Candidate): boolean {
  const at = text.words.findIndex((word) => word.start === candidate.title!.start)
  if (at < 2 || !POSSESSIVE.has(text.words[at - 1]!.text)) return false
  const owner = text.words[at - 2]!
  // "the airline's president", but "the country's president" and "the ministry's spokesman"
  return /^\p{Lu}/u.test(owner.text) || (owner.upos === 'NOUN' && !GOVERNMENT_NOUN.test(owner.lower) && !STATE_PLACE.test(owner.lower))
}

/**
 * "the envoy": whose he is, an earlier phrase for the same office may say ("the European Union's ambassador").
 *
 * @returns index in `Doc.names`, or null
 */
export function antecedentOwner(text: WordText, { title, person }: Candidate): number | null {
  if (!title) return null
  const at = text.words.findIndex((word) => word.start === title.start)
  if (at < 1 || text.words[at]!.end !== title.end) return null
  // "the envoy", or the bare office before the name: "The Syrian ambassador confirmed … | Ambassador Ann Lee said"
  const bare = ENVOY.test(text.words[at]!.lower) && at + 1 === person.from
  if (text.words[at - 1]!.lower !== 'the' && !bare) return null
  const head = text.words[at]!.lower
  for (let i = at - 1; i > 1 && at - i < 100; i--) {
    const word = text.words[i]!.lower
    if (word !== head && !(ENVOY.test(word) && ENVOY.test(head))) continue
    const owner = text.words[i - 1]!
    const name = POSSESSIVE.has(owner.text) ? text.words[i - 2]!.name : owner.name
    if (isParty(text.doc.names[name])) return name
  }
  return null
}
const ENVOY = /^(ambassador|envoy|diplomat|representative|consul)$/

/** "Ambassador Ann Lee", "High Commissioner Bob Roy". */
export const isEnvoy = ({ doc }: WordText, { title }: Candidate): boolean =>
  title !== null && /^(?:ambassador|high commissioner|consul)\b/i.test(doc.text.slice(title.start, title.end))

/** The body that alone has such an office, where the text names it: a "Commissioner for …" is one of the European Commission. */
export function bodyOfOffice({ doc }: WordText, { title }: Candidate): number | null {
  const words = title ? doc.text.slice(title.start, title.end).toLowerCase() : ''
  for (const [beginning, ids] of OFFICES_OF) {
    if (!words.startsWith(`${beginning} `)) continue
    const named = doc.names.findIndex((name) => ids.includes(name.candidates[0] ?? ''))
    if (named >= 0) return named
  }
  return null
}

/** What an office is called when only one person holds it in a country: `prime minister`, `health minister`; null for others. */
export function uniqueOffice(text: WordText, candidate: Candidate): string | null {
  if (!candidate.title || candidate.former) return null
  const words = text.doc.text
    .slice(candidate.title.start, candidate.title.end)
    .toLowerCase()
    .split(/[\s-]+/)
  // an adviser to the president is not the president
  if (words.includes('to')) return null
  if (words.some((word) => /^(deputy|assistant|state|junior|vice|acting|under)$/.test(word))) return null
  const head = words.find((word) => /^(president|premier|minister|king|queen|emir|chancellor)$/.test(word))
  if (!head) return null
  const portfolio = words.filter((word) => word === 'prime' || (isPortfolio(word) && word !== 'and')).sort()
  return [...portfolio, head].join(' ')
}
