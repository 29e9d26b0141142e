import type { NameMention, TokenRange } from '../../model/index.js'
import { countryContext } from '../people/context.js'
import { isTitleHead } from '../people/titles.js'
import { isMaker, wordText } from '../people/words.js'
import { isQuoted, nominalYield, rangeOf, type Scope, type Speech } from './attribution.js'

const PRESS = /^(media|press|newspaper|paper|television|tv|radio|outlet|channel|broadcaster|daily)$/
/** Where somebody says something, not who; and whoever it may be. */
const NOBODY = /^(twitter|facebook|telegram|weibo|instagram|youtube|linkedin|whatsapp|(media|press|news) (reports?|outlets?))$/i
const PRONOUN = /^([Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)$/
const ORGAN = /^(ministry|government|cabinet|presidency)$/
const SPEAKS = new Set(['Country', 'Region', 'Organization', 'Company', 'Programme', 'Group', 'Media', 'Person'])
/** Goods and their ways, which tell nothing whatever names stand beside them. */
const MUTE =
  /^(supply|delivery|shipment|vaccine|dose|batch|consignment|jab|shot|donation|aid|plane|flight|aircraft|cargo|export|import|arrival)$/
/** Nouns for a body named before: "the ministry said", "the UN agency said". */
const BODY =
  /^(body|agency|organi[sz]ation|ministry|company|firm|fund|alliance|group|institute|bloc|union|embassy|society|department|office|commission|maker|drugmaker|manufacturer|charity|foundation|statement|report|newspaper|paper|government)$/

/**
 * Who a subject or an "according to" phrase names.
 *
 * @param head token of the phrase's head
 * @param before a pronoun stands for something named before this token: "Maduro, he said, had …" is not said by Maduro
 * @returns the names it stands for, by themselves or by reference; empty when the text names nobody ("officials said")
 */
export function speakersOf(speech: Speech, head: number, within: Scope = nominalYield(speech, head), before = head): TokenRange[] {
  const { doc } = speech
  const speaks = (name: NameMention) => (SPEAKS.has(name.kind) || isMaker(name)) && !NOBODY.test(doc.text.slice(name.start, name.end))
  const token = doc.tokens[head]!
  if (MUTE.test(token.lemma.toLowerCase())) return []
  if (PRONOUN.test(token.form)) return referent(speech, head, before)
  const people = speech.persons.filter((range) => range.first >= within.first && range.last <= within.last)
  const names = doc.names.filter((name) => name.first >= within.first && name.last <= within.last && speaks(name))
  const [first, ...others] = people
  // "X and Y said" gives both; "X, spokesman for Y" gives X
  if (first)
    return [first, ...others.filter((range) => range.first > first.last && doc.tokens[range.head]!.deprel === 'conj')].map(
      (range) => range.as,
    )
  const lemma = token.lemma.toLowerCase()
  const covering = names.find((name) => name.first <= head && head < name.last)
  if (covering)
    return [
      covering,
      ...names.filter(
        (name) => name !== covering && doc.tokens[name.head]!.head === covering.head && doc.tokens[name.head]!.deprel === 'conj',
      ),
    ]
  const definite = speech.children[head]!.some((c) => /^(the|this|its)$/i.test(doc.tokens[c]!.form))
  if (definite && BODY.test(lemma)) {
    const body = bodyBefore(speech, head, names)
    if (body) return [body]
  }
  // "the ministry said", "a health ministry official told AFP": of the country that the text is about
  if (names.length === 0 && isOrgan(speech, head, definite)) {
    const own = countryContext(wordText(doc)).countryAt(wordText(doc).wordOf[head]!)
    if (own !== null) return [doc.names[own]!]
  }
  if (definite && names.length === 0) {
    const holder = holderBefore(speech, head)
    if (holder) return [holder]
  }
  // "the WHO chief": whoever was introduced as its
  if (definite && isTitleHead(lemma)) {
    const holder = speech.people.findLast(
      ({ range, affiliation, jobTitle }) =>
        range.first < head &&
        jobTitle &&
        affiliation !== null &&
        names.some((name) => name.candidates[0] !== undefined && name.candidates[0] === doc.names[affiliation]!.candidates[0]),
    )
    if (holder) return [holder.range]
  }
  // "the account of the Russian vaccine" is not Russia's
  const named = names.find((name) => name.by !== 'adjective' || doc.tokens[name.head]!.head === head)
  // "two UN agencies": some of its parts, not itself
  if (named?.kind === 'Organization' && !definite && /^(agencies|bodies|arms|branches)$/i.test(token.form)) return []
  // "Egyptian media": the country's press, not the country
  if (named?.by === 'adjective' && PRESS.test(lemma)) return [rangeOf(speech, named.first, head + 1, head)]
  if (named) return [named]
  const known = referent(speech, head, before)
  if (known.length || names.length || !isOfficer(speech, head, definite)) return known
  const state = countryContext(wordText(doc)).countryAt(wordText(doc).wordOf[head]!)
  return state === null ? [] : [doc.names[state]!]
}

/** "The health minister", "the Prime Minister", "the president": an officer of the state that the text is about, whom it never names. */
const isOfficer = ({ doc, children }: Speech, head: number, definite: boolean): boolean =>
  definite &&
  (doc.tokens[head]!.lemma.toLowerCase() === 'premier' ||
    (doc.tokens[head]!.lemma.toLowerCase() === 'minister' &&
      children[head]!.some((c) => c < head && /^(compound|amod)$/.test(doc.tokens[c]!.deprel))))

/** Is it an organ of state without its state: "the ministry", "a health ministry spokesman"? */
function isOrgan({ doc, children }: Speech, head: number, definite: boolean): boolean {
  const organ = (i: number) => ORGAN.test(doc.tokens[i]!.lemma.toLowerCase())
  if (/^(source|data|figure|statistics?|report)$/.test(doc.tokens[head]!.lemma.toLowerCase())) return false
  // "the statement from the Ministry of Health"
  const from = children[head]!.find((c) => c > head && doc.tokens[c]!.deprel === 'nmod' && organ(c))
  if (
    from !== undefined &&
    /^(statement|release|official|spokesperson|spokesman|spokeswoman|post|tweet)$/.test(doc.tokens[head]!.lemma.toLowerCase())
  )
    return true
  return (
    ((definite || /^\p{Lu}/u.test(doc.tokens[head]!.form)) && organ(head)) ||
    children[head]!.some((c) => c < head && doc.tokens[c]!.deprel === 'compound' && organ(c))
  )
}

/** What a pronoun or definite phrase stands for, by the coreference chains. */
function referent(speech: Speech, head: number, before: number): TokenRange[] {
  const { doc } = speech
  for (const chain of doc.chains) {
    if (chain.name === null || !chain.heads.includes(head) || chain.heads.some((other) => other >= before && other < head)) continue
    const name = doc.names[chain.name]!
    // whom a quotation names does not speak it
    if (name.kind === 'Person' && isQuoted(speech, name.first) && !isQuoted(speech, head)) continue
    if (SPEAKS.has(name.kind) || isMaker(name)) return [name]
  }
  if (/^(he|she)$/i.test(doc.tokens[head]!.form)) {
    const quoted = isQuoted(speech, head)
    const known = speech.persons.filter(
      (range) => range.last <= before && range.first > head - 120 && (quoted || !isQuoted(speech, range.first)),
    )
    const person = known.findLast((range) => subjectLike(speech, range)) ?? known.at(-1)
    return person ? [person.as] : []
  }
  if (/^it$/i.test(doc.tokens[head]!.form)) {
    const subject = doc.names.findLast(
      (name) =>
        name.last <= head &&
        /^nsubj/.test(doc.tokens[name.head]!.deprel) &&
        name.kind !== 'Person' &&
        (SPEAKS.has(name.kind) || isMaker(name)),
    )
    if (subject && doc.tokens[head]!.sentence - doc.tokens[subject.head]!.sentence <= 1 && (SPEAKS.has(subject.kind) || isMaker(subject)))
      return [subject]
  }
  return []
}

/** Is a name, or the title that stands before it, a clause's subject? */
function subjectLike({ doc }: Speech, range: TokenRange): boolean {
  for (let t = range.first; t < range.last; t++) {
    const token = doc.tokens[t]!
    if (/^nsubj/.test(token.deprel)) return true
    const governor = doc.tokens[token.head]
    if (governor && governor.index < range.first && governor.index >= range.first - 4 && /^nsubj/.test(governor.deprel)) return true
  }
  return false
}

function bodyBefore({ doc }: Speech, head: number, inside: readonly NameMention[]): NameMention | undefined {
  const bodies = doc.names.filter(
    (name) =>
      name.last <= head && !inside.includes(name) && (name.kind === 'Organization' || name.kind === 'Company' || name.kind === 'Media'),
  )
  const lemma = doc.tokens[head]!.lemma.toLowerCase()
  const same = bodies.findLast((name) => doc.tokens[name.last - 1]!.form.toLowerCase() === lemma)
  if (same) return same
  if (/^(ministry|government|statement|report|embassy|department|office)$/.test(lemma)) return undefined
  const near = bodies.findLast((name) => doc.tokens[name.head]!.sentence === doc.tokens[head]!.sentence)
  return near ?? bodies.findLast((name) => name.candidates.length > 0)
}

const DEPUTY = /^(?:vice|deputy|under|assistant)$/i

/** "the minister said": the last person whose position has that word. */
function holderBefore({ doc, people }: Speech, head: number): TokenRange | undefined {
  const word = doc.tokens[head]!.lemma.toLowerCase()
  // "the vice president" is not the president, nor the other way round
  const deputy = DEPUTY.test(doc.tokens[head - 1]?.form ?? '')
  return people.findLast(({ range, jobTitle }) => {
    if (range.first >= head || !jobTitle) return false
    const title = doc.text
      .slice(jobTitle.start, jobTitle.end)
      .toLowerCase()
      .split(/[\s-]+/)
    return title.includes(word) && deputy === title.some((w) => DEPUTY.test(w))
  })?.range
}
