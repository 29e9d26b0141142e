import { type AttributionRule, leansBack, type Scope, type Speech, yieldOf } from './attribution.js'
import { subjectOf } from './reported-clause.js'
import { speakersOf } from './speaker.js'

const MAKES_KNOWN = /^(announce|disclose|reveal|confirm|share|say|report|state|note)$/
const NEWS = /^(announcement|disclosure|revelation|statement|news|information|remark|comment)$/
/** Acts that a bare noun takes up again: "Minister Lee announced the arrival." */
const ACT = /^(arrival|delivery|donation|shipment|gift|handover|purchase|deal|agreement|delay|decision|news|offer|pledge|move)$/

/** "This was announced by Ann Lee", "Lee made the announcement", "Lee confirmed the delivery.": X vouches for the sentence before. */
export const previousSentence: AttributionRule = {
  name: 'previous-sentence',
  description: 'A sentence that only tells who said what the sentence before it tells.',
  *find(speech) {
    const { doc } = speech
    for (const verb of doc.tokens) {
      if (verb.upos !== 'VERB' || verb.sentence === 0) continue
      const speaker = announcedBy(speech, verb.index) ?? makesAnnouncement(speech, verb.index) ?? confirmsAct(speech, verb.index)
      if (speaker === null) continue
      const before = doc.sentences[verb.sentence - 1]!
      const who = speakersOf(speech, speaker)
      if (who.length > 0 || leansBack(speech, speaker))
        yield { scopes: [scopeOf(before)], who, cue: verb.index, rule: this.name, leansBack: who.length === 0 }
    }
  },
}

const scopeOf = ({ first, last }: Scope): Scope => ({ first, last })

const child = ({ doc, children }: Speech, head: number, relation: RegExp): number | undefined =>
  children[head]!.find((c) => relation.test(doc.tokens[c]!.deprel))

/** "This was announced by X". */
function announcedBy(speech: Speech, verb: number): number | null {
  const { doc } = speech
  if (!MAKES_KNOWN.test(doc.tokens[verb]!.lemma)) return null
  const subject = child(speech, verb, /^nsubj:pass$/)
  if (subject === undefined || !/^(this|that|it|these)$/i.test(doc.tokens[subject]!.form)) return null
  const by = speech.children[verb]!.find(
    (c) => /^obl/.test(doc.tokens[c]!.deprel) && speech.children[c]!.some((k) => /^by$/i.test(doc.tokens[k]!.form)),
  )
  return by ?? null
}

/** "X made the announcement", "X made this known", "X disclosed this". */
function makesAnnouncement(speech: Speech, verb: number): number | null {
  const { doc } = speech
  const { lemma } = doc.tokens[verb]!
  const object = child(speech, verb, /^obj$/)
  if (object === undefined) return null
  const it = /^(this|that|same)$/i.test(doc.tokens[object]!.form)
  const told = MAKES_KNOWN.test(lemma) && it
  const made =
    lemma === 'make' && (NEWS.test(doc.tokens[object]!.lemma) || (it && /^(known|public)$/.test(doc.tokens[object + 1]?.form ?? '')))
  return told || made ? subjectOf(speech, verb) : null
}

/** "X announced the arrival.": an act by its bare noun is the one that was just told. */
function confirmsAct(speech: Speech, verb: number): number | null {
  const { doc, children } = speech
  if (!/^(announce|confirm|acknowledge|disclose|reveal)$/.test(doc.tokens[verb]!.lemma)) return null
  const object = child(speech, verb, /^obj$/)
  if (object === undefined || !ACT.test(doc.tokens[object]!.lemma)) return null
  const { first, last } = yieldOf(speech, object)
  const bare = last - first <= 2 && children[object]!.some((c) => /^(the|this|that)$/i.test(doc.tokens[c]!.form))
  return bare ? subjectOf(speech, verb) : null
}
