import type { Affiliation } from './candidate.js'
import { organisationCalled } from './context.js'
import { isHonorific, isTitleHead, ORGANISATION_NOUN } from './titles.js'
import { isCapitalised, isParty, POSSESSIVE, spanOf, type WordText } from './words.js'

/** Whose office it is, read leftwards from word `i`: "Cuba 's", "Israeli", "World Health Organization ( WHO )". */
export function ownerBefore(text: WordText, i: number): { affiliation: Affiliation | null; from: number } | null {
  const { words, doc } = text
  let at = i
  if (words[at]!.text === ')') {
    let open = at - 1
    while (open > at - 5 && open > 0 && words[open]!.text !== '(') open--
    if (words[open]!.text !== '(' || open === 0) return null
    at = open - 1
  }
  if (POSSESSIVE.has(words[at]!.text) && at > 0) at--
  const word = words[at]!
  const possessive = at < i && words[at + 1] !== undefined && POSSESSIVE.has(words[at + 1]!.text)
  const name = doc.names[word.name]
  // "São Paulo governor", "Zanzibar's health minister"
  if (name !== undefined && (name.kind === 'Place' || isParty(name))) {
    const from = text.wordOf[name.first]!
    // "at the G7 President Biden said": where it was, not whose president he is
    const article = words[from - 1]?.lower === 'the' ? 1 : 0
    if (!possessive && article && /^(at|during|in|on)$/.test(words[from - 2]?.lower ?? '')) return null
    // "Norwegian Red Cross": the nationality belongs to the name
    const nation = name.kind === 'Organization' ? doc.names[words[from - 1]?.name ?? -1] : undefined
    if (nation?.kind === 'Country' && nation.by === 'adjective' && nation.end + 1 === name.start)
      return { affiliation: { name: null, span: { start: nation.start, end: name.end } }, from: from - 1 }
    // "UNICEF Kenya Representative": the body, not the country it works in
    const body = !possessive && name.kind === 'Country' && name.by === 'name' ? doc.names[words[from - 1]?.name ?? -1] : undefined
    if (body && isParty(body) && body.kind !== 'Country' && body.last === words[from]!.first)
      return { affiliation: { name: words[from - 1]!.name, span: body }, from: text.wordOf[body.first]! }
    return { affiliation: { name: word.name, span: name }, from }
  }
  if (possessive && ORGANISATION_NOUN.test(word.lower)) {
    const called = organisationCalled(doc, word.lower, word.start) ?? standsFor(text, at)
    const affiliation = called === null ? null : { name: called, span: doc.names[called]! }
    return { affiliation, from: at }
  }
  // "the airline's president"
  const known = possessive && !isCapitalised(word.text) ? standsFor(text, at) : null
  if (known !== null) return { affiliation: { name: known, span: doc.names[known]! }, from: at }
  // "Dubai Cares CEO": an organisation the gazetteer does not know
  let from = at
  while (from >= 0 && words[from]!.sentence === word.sentence && unknownName(text, from)) from--
  from++
  if (from > at) return null
  // "Telecoms tycoon …": any word has a capital at the start of a sentence
  if (from === at && word.name < 0 && words[from - 1]?.sentence !== word.sentence) return null
  return { affiliation: { name: word.name >= 0 ? word.name : null, span: spanOf(words, from, at + 1) }, from }
}

/** The party that a common noun points back to, by the coreference chains. */
function standsFor({ doc, words }: WordText, at: number): number | null {
  for (const chain of doc.chains)
    if (chain.name !== null && chain.heads.includes(words[at]!.last - 1) && isParty(doc.names[chain.name])) return chain.name
  return null
}

const CALENDAR =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|the|this|then|when|while|after|before|in|on|at|as|but|and|by|from|for|with|to|meanwhile|however)$/

function unknownName(text: WordText, i: number): boolean {
  const word = text.words[i]!
  if (
    !isCapitalised(word.text) ||
    word.lower.length < 2 ||
    CALENDAR.test(word.lower) ||
    /^(DET|ADP|PRON|CCONJ|SCONJ|ADV|AUX|VERB)$/.test(word.upos)
  )
    return false
  const name = text.doc.names[word.name]
  return !isTitleHead(word.text) && !isHonorific(word.text) && (!name || name.candidates.length === 0) && !(name && name.kind === 'Person')
}
