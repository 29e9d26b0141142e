import type { Parsed } from './parsed.js'

/** Predicates whose subject wills, or is to do, what their infinitive says; none of them goes with an empty "it". */
const PERSONAL = new Set([
  'expect',
  'plan',
  'hope',
  'intend',
  'want',
  'aim',
  'wish',
  'agree',
  'decide',
  'promise',
  'pledge',
  'vow',
  'offer',
  'need',
  'try',
  'seek',
  'begin',
  'start',
  'continue',
  'prepare',
  'manage',
  'refuse',
  'fail',
  'ask',
  'have',
  'set',
  'due',
  'ready',
  'able',
  'unable',
  'likely',
  'unlikely',
  'willing',
  'unwilling',
  'eager',
  'keen',
  'prepared',
  'poised',
  'entitled',
  'eligible',
  'bound',
  'slated',
  'determined',
])

/** Of these, the ones in which the passive is a state of the subject. */
const STATES = new Set(['set', 'prepare', 'determine', 'poise', 'entitle'])

/** "It expects to receive", "it is ready to send": a pronoun that somebody stands behind, and not an empty one. */
export function mendItSubject(words: readonly Parsed[]): readonly Parsed[] {
  const out = [...words]
  words.forEach((word, i) => {
    if (word.lemma !== 'it' || !(word.deprel === 'expl' || word.deprel === 'nsubj:outer')) return
    const below = (relation: string, of: number) => words.some((w) => w.head === of && w.deprel === relation)
    // "it was due to receive": the parser may take the infinitive for the predicate, and the adjective for what is above it
    const outer = word.deprel === 'nsubj:outer'
    const at = outer ? (words[word.head]?.head ?? -1) : word.head
    const predicate = words[at]
    if (predicate === undefined || at < i || !(PERSONAL.has(predicate.lemma) || STATES.has(predicate.lemma))) return
    if ((below('aux:pass', at) && !STATES.has(predicate.lemma)) || below('nsubj', at)) return
    const own = words.findIndex((w, n) => n > at && w.head === at && w.xpos === 'VB' && /^(?:xcomp|ccomp|csubj|advcl)$/.test(w.deprel))
    const behind = words[at + 1]?.xpos === 'TO' ? words[at + 1]!.head : -1
    const what =
      own >= 0
        ? own
        : behind > at && words[behind]!.xpos === 'VB' && words[behind]!.head !== at && !isBelow(words, at, behind)
          ? behind
          : -1
    if (what < 0 || below('nsubj', what) || !words.some((w) => w.head === what && w.xpos === 'TO')) return
    out[i] = { ...word, head: at, deprel: below('aux:pass', at) ? 'nsubj:pass' : 'nsubj' }
    out[what] = { ...words[what]!, head: at, deprel: 'xcomp' }
    if (outer)
      words.forEach((w, n) => {
        if (n < at && w.head === what && w.deprel === 'cop') out[n] = { ...w, head: at }
      })
  })
  return out
}

/** Does a word hang on another, however deep? */
function isBelow(words: readonly Parsed[], word: number, on: number): boolean {
  for (let at = word, steps = 0; at >= 0 && steps < words.length; at = words[at]!.head, steps++) if (at === on) return true
  return false
}
