import type { TokenRange } from '../../model/index.js'
import { type AttributionRule, headWithin, leansBack, type Scope, type Speech } from './attribution.js'
import { speakersOf } from './speaker.js'

const VERBS = /^(reported|announced|confirmed|stated|disclosed|noted|told|said)$/
const ENDS = /^([.,;:)”"—–]|--)$/

/** "according to X", "as per X", "citing X": X vouches for the whole sentence. */
export const accordingTo: AttributionRule = {
  name: 'according-to',
  description: 'An adverbial that names the source of the sentence.',
  *find(speech) {
    const { doc } = speech
    for (const { index, form } of doc.tokens) {
      const start = sourceStart(speech, index, form.toLowerCase())
      if (start === null) continue
      const sentence = doc.sentences[doc.tokens[index]!.sentence]!
      let last = start
      while (last < sentence.last && !(ENDS.test(doc.tokens[last]!.form) && !insideName(speech, last))) last++
      if (last === start) continue
      const who =
        holderBehind(speech, start, last) ?? speakersOf(speech, headWithin(speech, { first: start, last }), { first: start, last })
      const back = who.length === 0 && leansBack(speech, headWithin(speech, { first: start, last }))
      if (who.length === 0 && !back) continue
      const scopes: Scope[] = []
      if (index > sentence.first) scopes.push({ first: sentence.first, last: index })
      if (last < sentence.last) scopes.push({ first: last, last: sentence.last })
      if (scopes.length > 0) yield { scopes, who, cue: index, rule: this.name, leansBack: back }
    }
  },
}

/** "according to the health minister of Togo, Ann Lee, …": whom the phrase introduces behind its comma. */
function holderBehind({ doc, people }: Speech, start: number, last: number): TokenRange[] | null {
  const [from, to] = [doc.tokens[start]!.start, doc.tokens[last - 1]!.end]
  const holder = people.find(({ range, jobTitle }) => jobTitle && jobTitle.start >= from && jobTitle.end <= to && range.first === last + 1)
  return holder ? [holder.range] : null
}

function sourceStart({ doc }: Speech, i: number, form: string): number | null {
  const next = doc.tokens[i + 1]?.form.toLowerCase()
  if (form === 'according' && next === 'to') return i + 2
  const before = doc.tokens[i - 1]?.form.toLowerCase()
  if (form === 'per' && (before === 'as' || before === ',')) return i + 1
  // "as reported by X"
  if (form === 'by' && VERBS.test(before ?? '') && doc.tokens[i - 2]?.form.toLowerCase() === 'as') return i + 1
  // "in citing figures of the WHO, the minister stated": the minister's words
  if (form === 'citing' || form === 'quoting') return before === 'in' ? null : i + 1
  return null
}

const insideName = ({ doc }: Speech, i: number): boolean => doc.names.some((name) => name.first < i && i < name.last)
