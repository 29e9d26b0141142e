import { type AttributionRule, type Scope, yieldOf } from './attribution.js'
import { namesState, subjectOf } from './reported-clause.js'
import { speakersOf } from './speaker.js'

const THANKS = /^(thank|praise|commend|applaud|laud|congratulate)$/
const GRATITUDE = /^(gratitude|appreciation|thanks|thank|gratefulness)$/
const SHOWS = /^(express|extend|convey|offer|voice|reiterate|give|send|register)$/
/** Words of "for the generous gift". */
const BARE = 4
const FOR = /^(for|on|over)$/i

/** "Minister Lee thanked China for the donation", "expressed gratitude to Japan for sending doses": whoever thanks vouches for the gift. */
export const thanks: AttributionRule = {
  name: 'thanks',
  description: 'Thanks or praise for an act, by somebody who thereby says that it took place.',
  *find(speech) {
    const { doc, children } = speech
    for (const verb of doc.tokens) {
      if (verb.upos !== 'VERB') continue
      const object = children[verb.index]!.find((c) => c > verb.index && doc.tokens[c]!.deprel === 'obj')
      const shows = SHOWS.test(verb.lemma) && object !== undefined && GRATITUDE.test(doc.tokens[object]!.lemma.toLowerCase())
      if (!THANKS.test(verb.lemma) && !shows) continue
      const subject = subjectOf(speech, verb.index)
      // a state that gives thanks in its own name gives no account
      if (subject === null || namesState(speech, subject)) continue
      const what = [...children[verb.index]!, ...(object === undefined ? [] : children[object]!)].filter(
        (c) => c > verb.index && children[c]!.some((k) => k < c && FOR.test(doc.tokens[k]!.form)),
      )
      // "for the gift" takes up again what the text has told
      const scopes = what.map((c): Scope => yieldOf(speech, c)).filter(({ first, last }) => last - first > BARE)
      const who = scopes.length === 0 ? [] : speakersOf(speech, subject)
      if (who.length > 0) yield { scopes, who, cue: verb.index, rule: this.name }
    }
  },
}
