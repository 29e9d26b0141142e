import { type AttributionRule, nominalYield } from './attribution.js'
import { namesState, subjectOf } from './reported-clause.js'
import { speakersOf } from './speaker.js'

const VERBS = /^(announce|confirm|report|disclose|reveal|acknowledge|deny)$/

/** "Health Minister Zayed announced the arrival", "Gavi confirmed the delivery of 600,000 doses". */
export const announcedAct: AttributionRule = {
  name: 'announced-act',
  description: 'A verb of speech with the act that it makes known as its object.',
  *find(speech) {
    const { doc, children } = speech
    for (const verb of doc.tokens) {
      const perfect = verb.xpos === 'VBN' && children[verb.index]!.some((c) => doc.tokens[c]!.lemma === 'have')
      if ((!/^VB[DZP]$/.test(verb.xpos) && !perfect) || !VERBS.test(verb.lemma)) continue
      const object = children[verb.index]!.find((c) => c > verb.index && doc.tokens[c]!.deprel === 'obj')
      const subject = subjectOf(speech, verb.index)
      if (object === undefined || subject === null) continue
      // a state that announces its own doing vouches for nothing but itself
      if (namesState(speech, subject)) continue
      const who = speakersOf(speech, subject)
      if (who.length > 0) yield { scopes: [nominalYield(speech, object)], who, cue: verb.index, rule: this.name }
    }
  },
}
