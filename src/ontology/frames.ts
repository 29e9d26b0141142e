import { Parser } from 'n3'
import type { Factuality } from '../model/index.js'

const TW = 'https://w3id.org/triplewire/ontology#'
const GF = 'https://w3id.org/triplewire/function#'

/** Which role each grammatical function fills: `subject`, `object`, …, or a preposition (`to`, `on-behalf-of`). */
export type Valence = ReadonlyMap<string, string>

/** What kind of act a frame is, for the speech acts that can hold it ("pledged to donate", "refused to receive"). */
export type FrameSide = 'giving' | 'receiving' | 'buying' | 'speech' | 'other'

/** Words that evoke one class of events, and how their grammar maps to roles. Read from Turtle. */
export interface Frame {
  /** Local name, e.g. `donate`. */
  readonly name: string
  /** Local name of the event class; null for words that only colour another act ("plans to donate"). */
  readonly evokes: string | null
  readonly side: FrameSide
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
  readonly adjectives: readonly string[]
  readonly valence: Valence
  /** Class instead of `evokes` when the act is still to come and its giver commits to it. */
  readonly whenPlanned: string | null
  /** As `whenPlanned`, but only in the active voice: "will send" is a promise, "will be sent" a schedule. */
  readonly whenPledged: string | null
  /** Class instead when a passive without a giver says what is to come: "will be shared with" earmarks. */
  readonly whenScheduled: string | null
  /** Class instead when the act is denied: who does not plan to give does not give. */
  readonly whenNegated: string | null
  /** `item`, `amount` or `recipient` (of goods) that must be found for the words to have this sense. */
  readonly needs: string | null
  /** A common word: only with parties and goods spelled out is it this act. */
  readonly weak: boolean
  /** Factuality that the word itself carries: "expects 2 million doses" is planned. */
  readonly means: Factuality | null
  /** Class of the whole when this speech act embeds an act of that side, keyed by side or by frame name. */
  readonly on: ReadonlyMap<string, string>
}

/**
 * Reads the frames out of Turtle.
 *
 * @param turtle one or more Turtle documents; later ones add frames
 * @returns frames sorted by name
 * @throws Error when the Turtle does not parse, or a frame names a valence that is not defined
 */
export function parseFrames(...turtle: readonly string[]): readonly Frame[] {
  const subjects = new Map<string, Map<string, string[]>>()
  for (const text of turtle) {
    for (const { subject, predicate, object } of new Parser().parse(text)) {
      let properties = subjects.get(subject.value)
      if (!properties) {
        properties = new Map()
        subjects.set(subject.value, properties)
      }
      const values = properties.get(predicate.value)
      if (values) values.push(object.value)
      else properties.set(predicate.value, [object.value])
    }
  }
  const isA = (properties: Map<string, string[]>, name: string) =>
    properties.get('http://www.w3.org/1999/02/22-rdf-syntax-ns#type')?.includes(TW + name) ?? false
  const valences = new Map<string, Valence>()
  for (const [iri, properties] of subjects) {
    if (!isA(properties, 'Valence')) continue
    const functions = [...properties].filter(([p]) => p.startsWith(GF))
    valences.set(iri, new Map(functions.map(([p, [role]]) => [p.slice(GF.length), local(role!)])))
  }
  const frames: Frame[] = []
  for (const [iri, properties] of subjects) {
    if (!isA(properties, 'Frame')) continue
    const all = (name: string) => properties.get(TW + name) ?? []
    const one = (name: string) => (all(name)[0] === undefined ? null : local(all(name)[0]!))
    const valence = all('valence')[0]
    if (valence !== undefined && !valences.has(valence)) throw new Error(`unknown valence ${valence} in frame ${iri}`)
    const on = new Map<string, string>()
    for (const [p, [cls]] of properties) {
      const at = p.startsWith(`${TW}on`) ? p.slice(TW.length + 2).toLowerCase() : ''
      if (at) on.set(at, local(cls!))
    }
    frames.push({
      name: local(iri),
      evokes: one('evokes'),
      side: (one('side') as FrameSide | null) ?? 'other',
      verbs: all('verb'),
      nouns: all('noun'),
      adjectives: all('adjective'),
      valence: valence === undefined ? new Map() : valences.get(valence)!,
      whenPlanned: one('whenPlanned'),
      whenPledged: one('whenPledged'),
      whenScheduled: one('whenScheduled'),
      whenNegated: one('whenNegated'),
      needs: one('needs'),
      weak: one('weak') === 'true',
      means: (one('means')?.toLowerCase() as Factuality | undefined) ?? null,
      on,
    })
  }
  return frames.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

const local = (iri: string) => iri.slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
