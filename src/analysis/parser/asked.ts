import type { Parsed } from './parsed.js'

const ASK = new Set([
  'ask',
  'urge',
  'tell',
  'order',
  'instruct',
  'invite',
  'persuade',
  'beg',
  'implore',
  'encourage',
  'force',
  'oblige',
  'request',
])
/** Objects that the infinitive spells out: "asked permission to leave". */
const SPELLED = new Set([
  'permission',
  'right',
  'time',
  'chance',
  'leave',
  'authority',
  'authorisation',
  'authorization',
  'consent',
  'way',
  'order',
])

/** "Asked the maker to take the doses back": whoever is asked is to act, and the infinitive is what is asked, no part of the name. */
export function mendAskedTo(words: readonly Parsed[]): readonly Parsed[] {
  return words.map((word, i) => {
    const asked = word.deprel === 'acl' && word.xpos === 'VB' && word.head >= 0 && word.head < i ? words[word.head]! : null
    if (asked === null || asked.deprel !== 'obj' || !/^(?:NOUN|PROPN|PRON)$/.test(asked.upos) || SPELLED.has(asked.lemma)) return word
    const verb = words[asked.head]
    if (verb === undefined || !ASK.has(verb.lemma) || asked.head > word.head) return word
    const marked = words.some((w) => w.head === i && w.deprel === 'mark' && w.lemma === 'to')
    return marked ? { ...word, head: asked.head, deprel: 'xcomp' } : word
  })
}
