import type { TokenRange } from '../../model/index.js'
import {
  type AttributionRule,
  headWithin,
  isQuoted,
  leansBack,
  nominalYield,
  rangeOf,
  type Scope,
  type Speech,
  yieldOf,
} from './attribution.js'
import { isReportsLine, parenthetical } from './parenthetical.js'
import { speakersOf } from './speaker.js'
import { SPEECH_VERBS, WITH_CLAUSE } from './verbs.js'

const CLAUSE = /^(ccomp|parataxis)/

/** "X said that …", "…, X said", "…, said X", "X told Reuters …", "X, saying that …". */
export const reportedClause: AttributionRule = {
  name: 'reported-clause',
  description: 'A verb of speech with the clause that it reports, before, after or around it.',
  *find(speech) {
    const { doc } = speech
    for (const verb of doc.tokens) {
      const reports = isReportsLine(speech, verb.index)
      if (
        !reports &&
        (verb.upos !== 'VERB' || !(SPEECH_VERBS.has(verb.lemma) || dataShow(speech, verb.index)) || isNegatedWish(speech, verb.index))
      )
        continue
      const aside = parenthetical(speech, verb.index)
      if (aside) {
        const head = headWithin(speech, aside.who)
        const named = speakersOf(speech, head, aside.who, doc.sentences[verb.sentence]!.first)
        const who = named.length === 0 && verb.form.startsWith('report') ? outlet(speech, aside.who) : named
        const back = who.length === 0 && leansBack(speech, head)
        if (who.length > 0 || back) yield { scopes: aside.scopes, who, cue: verb.index, rule: this.name, leansBack: back }
        continue
      }
      if (verb.upos !== 'VERB') continue
      const subject = subjectOf(speech, verb.index)
      if (subject === null) continue
      const own = announcesItself(speech, verb.index, subject)
      // no words of its own, but "the statement said" after it leans on it
      const scopes = own ? [] : scopesOf(speech, verb.index, subject)
      if (scopes.length === 0 && !own) continue
      const who = speakersOf(speech, subject, subjectPhrase(speech, verb.index, subject))
      const back = who.length === 0 && leansBack(speech, subject)
      if (who.length > 0 || back) yield { scopes, who, cue: verb.index, rule: this.name, leansBack: back }
    }
  },
}

/** "Figures from Airfinity show", "a letter of the ministry suggests". */
function dataShow({ doc, children }: Speech, verb: number): boolean {
  if (!/^(show|suggest|reveal|indicate)$/.test(doc.tokens[verb]!.lemma)) return false
  return children[verb]!.some(
    (c) =>
      doc.tokens[c]!.deprel === 'nsubj' &&
      /^(data|datum|figure|statistic|record|document|letter|email|tally|tracker|report)$/.test(doc.tokens[c]!.lemma.toLowerCase()),
  )
}

/** A name that nobody knows, of whom it is said that it reports: an agency or paper. */
function outlet(speech: Speech, { first, last }: Scope): TokenRange[] {
  const all = speech.doc.tokens.slice(first, last)
  return all.length <= 4 && all.every(({ upos }) => upos === 'PROPN') ? [rangeOf(speech, first, last)] : []
}

/** "Japan", "the Japanese government": the state at large, no ministry, embassy or person that speaks for it. */
export function namesState({ doc }: Speech, subject: number): boolean {
  const state = (i: number) => doc.names.some((name) => name.kind === 'Country' && name.first <= i && i < name.last)
  if (state(subject)) return true
  return /^(government|administration|state|country|nation)$/.test(doc.tokens[subject]!.lemma.toLowerCase())
}

/** "Japan announced that it would donate": the announcement is the act itself, nobody's account of it. */
function announcesItself(speech: Speech, verb: number, subject: number): boolean {
  const { doc, children } = speech
  if (doc.tokens[verb]!.lemma !== 'announce' || !namesState(speech, subject)) return false
  return children[verb]!.some(
    (c) =>
      doc.tokens[c]!.deprel === 'ccomp' &&
      children[c]!.some((k) => /^(will|would|’ll|'ll)$/i.test(doc.tokens[k]!.form)) &&
      children[c]!.some((k) => /^nsubj/.test(doc.tokens[k]!.deprel) && /^(it|they|he|she)$/i.test(doc.tokens[k]!.form)),
  )
}

/** The token that heads who speaks: the verb's own subject, or the one it shares. */
export function subjectOf(speech: Speech, verb: number): number | null {
  const { doc, children } = speech
  const own = children[verb]!.find((c) => /^(nsubj($|:outer)|expl$)/.test(doc.tokens[c]!.deprel))
  if (own !== undefined) return relativeHead(speech, own, verb)
  const token = doc.tokens[verb]!
  // "was quoted as saying"
  const passive = children[verb]!.find((c) => doc.tokens[c]!.deprel === 'nsubj:pass')
  if (passive !== undefined && (token.lemma === 'quote' || token.lemma === 'cite')) return passive
  if (token.head >= 0 && /^(conj|xcomp|advcl|parataxis)$/.test(token.deprel)) {
    const governor = doc.tokens[token.head]!
    // "Radio Fiji quoted Ann Lee as saying", "cited Ann Lee as saying"
    const cited = /^(cite|quote)$/.test(governor.lemma) ? children[token.head]!.find((c) => doc.tokens[c]!.deprel === 'obj') : undefined
    if (cited !== undefined) return cited
    if (governor.upos === 'VERB' && passive === undefined) {
      const shared = children[token.head]!.find(
        (c) => doc.tokens[c]!.deprel === 'nsubj' || (governor.lemma === 'quote' && doc.tokens[c]!.deprel === 'nsubj:pass'),
      )
      if (shared !== undefined) return relativeHead(speech, shared, token.head)
    }
  }
  if (token.head >= 0 && token.deprel === 'acl' && verb > token.head) return token.head
  return null
}

/** "Delgado, who travelled …, said": a relative pronoun stands for its noun. */
function relativeHead({ doc }: Speech, subject: number, verb: number): number {
  const token = doc.tokens[verb]!
  if (/^([Ww]ho|which|that)$/.test(doc.tokens[subject]!.form) && token.deprel === 'acl:relcl' && token.head >= 0) return token.head
  return subject
}

const isNegatedWish = ({ doc, children }: Speech, verb: number): boolean =>
  children[verb]!.some((c) => /^(not|n't|n’t|never)$/i.test(doc.tokens[c]!.form)) && doc.tokens[verb]!.lemma !== 'confirm'

function scopesOf(speech: Speech, verb: number, subject: number): Scope[] {
  const { doc, children } = speech
  const token = doc.tokens[verb]!
  const sentence = doc.sentences[token.sentence]!
  const clause = children[verb]!.filter((c) => CLAUSE.test(doc.tokens[c]!.deprel) && doc.tokens[c]!.deprel !== 'parataxis')
  if (token.lemma === 'tell' && toldTo(doc, verb, sentence.last)) return []
  const edge = reportingEdge(speech, verb, subject)
  const after =
    clause.some((c) => c > verb) ||
    opensClause(speech, verb, sentence.last) ||
    (edge.first === sentence.first && besideReport(speech, verb))
  const end = endBeforeContrast(speech, verb, sentence.last)
  if (after) return [{ first: verb + 1, last: end }]
  if (WITH_CLAUSE.has(token.lemma) && clause.length === 0 && !closesQuote(speech, edge.first)) return []
  // ", X said" behind or between what is said
  const before = edge.first > sentence.first && /^[,”"’'—–?!]/.test(doc.tokens[edge.first - 1]!.form)
  if (!before) return []
  const scopes: Scope[] = [{ first: sentence.first, last: edge.first }]
  if (edge.last < sentence.last - 1) scopes.push({ first: edge.last, last: sentence.last })
  return scopes
}

/** "He added, despite the shortage at home, China had donated vaccines": the report stands beside the verb that opens the sentence. */
const besideReport = ({ doc, children }: Speech, verb: number): boolean =>
  children[verb]!.some(
    (c) => c > verb && doc.tokens[c]!.deprel === 'parataxis' && children[c]!.some((k) => /^nsubj/.test(doc.tokens[k]!.deprel)),
  )

/** The reporting clause itself: subject and verb with what lies between, and the adjuncts after up to the next comma. */
function reportingEdge(speech: Speech, verb: number, subject: number): Scope {
  const { doc, children } = speech
  const who = nominal(speech, subject)
  const first = Math.min(verb, who.first, ...children[verb]!.filter((c) => /^(aux|advmod)/.test(doc.tokens[c]!.deprel) && c < verb))
  let last = Math.max(verb + 1, who.last)
  const end = doc.sentences[doc.tokens[verb]!.sentence]!.last
  while (last < end && !/^[,;:.”"—–]/.test(doc.tokens[last]!.form)) last++
  return { first, last }
}

function nominal(speech: Speech, head: number): Scope {
  const whole = yieldOf(speech, head)
  return whole.last - whole.first > 40 ? { first: head, last: head + 1 } : whole
}

/** "X said A, but Y denied B", "X said A; C happened": what a contrasted clause says is not X's. */
function endBeforeContrast(speech: Speech, verb: number, sentenceEnd: number): number {
  const { doc, children } = speech
  const semicolon = doc.tokens.slice(verb, sentenceEnd).findIndex(({ form, index }) => form === ';' && !isQuoted(speech, index))
  const end = semicolon < 0 ? sentenceEnd : verb + semicolon
  for (const c of children[verb]!) {
    const token = doc.tokens[c]!
    if (c < verb || token.deprel !== 'conj') continue
    if (!children[c]!.some((k) => /^nsubj/.test(doc.tokens[k]!.deprel))) continue
    // "said it will send doses to Peru and supplies to Chile will follow": without a comma the report goes on
    const { first } = yieldOf(speech, c)
    const and = children[c]!.find((k) => /^and$/i.test(doc.tokens[k]!.form))
    if (and === undefined || /^[,;]$/.test(doc.tokens[first - 1]!.form)) return first
  }
  return end
}

/** "declared in its weekly report that …", "told reporters the batch …", "said: …": what is said follows, whatever the tree says. */
function opensClause({ doc, children }: Speech, verb: number, end: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 10); i++) {
    const { form, upos } = doc.tokens[i]!
    if (form === ':' || (/^that$/i.test(form) && upos === 'SCONJ')) return true
    if (/^[,;.”"—–]/.test(form) || upos === 'VERB') break
  }
  const told = doc.tokens[verb]!.lemma === 'tell' && children[verb]!.some((c) => c > verb && /^(i?obj)$/.test(doc.tokens[c]!.deprel))
  return told && doc.tokens.slice(verb + 1, end).some(({ upos, form }) => upos === 'VERB' && form !== 'to') && !toldTo(doc, verb, end)
}

/** "told Pfizer to send": an order reports nothing. */
function toldTo(doc: Speech['doc'], verb: number, end: number): boolean {
  const next = doc.tokens.slice(verb + 1, end).find(({ upos, xpos }) => upos === 'VERB' || upos === 'AUX' || xpos === 'TO')
  return next?.xpos === 'TO'
}

/** Everything before or behind the verb that the tree calls its subject, in one stretch. */
function subjectPhrase(speech: Speech, verb: number, subject: number): Scope {
  const { doc, children } = speech
  const own = nominalYield(speech, subject)
  let { first, last } = own
  for (const c of children[verb]!) {
    if (!/^nsubj/.test(doc.tokens[c]!.deprel)) continue
    const scope = nominalYield(speech, c)
    if (scope.last < own.first - 2 || scope.first > own.last + 2) continue
    first = Math.min(first, scope.first)
    last = Math.max(last, scope.last)
  }
  return { first, last }
}

const closesQuote = ({ doc }: Speech, i: number): boolean =>
  /^[,”"’?!]/.test(doc.tokens[i - 1]?.form ?? '') && /[”"]/.test((doc.tokens[i - 1]?.form ?? '') + (doc.tokens[i - 2]?.form ?? ''))
