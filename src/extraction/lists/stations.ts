import type { Filler } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'
import type { Draft } from './draft.js'

const PARTIES = new Set(['Country', 'Region', 'Organization', 'Place'])
const BEFORE_TIME = /^(?:on|in|last|this)$/i
const JOINTS = /^(?:,|;|and|then|to|in|at|the|also|again)$/i

/**
 * "The doses reached Kenya on 3 March, Ghana on 5 March and Togo yesterday": one act for each place with its day.
 *
 * @returns the drafts as they are where the receivers have no days of their own
 */
export function byStation(tree: Tree, phrases: Phrases, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    // "its donated vaccines reached Cambodia on Sunday and Laos on Monday": the gift is one
    if (/^a(?:mod|cl)/.test(tree.token(draft.trigger.head).deprel)) return [draft]
    const taken = draft.fillers.filter((f) => f.role === 'recipient' && f.name !== null).sort((a, b) => a.range.first - b.range.first)
    const [first] = taken
    const stations = first === undefined || draft.quantity !== null ? [] : stationsFrom(tree, phrases, first.range.first)
    if (stations.length < 2 || taken.some((f) => !stations.some((s) => s.name === f.name))) return [draft]
    return stations.map(({ name, time }): Draft => {
      const range = tree.doc.names[name]!
      const station: Filler = { ...first!, range, name, entity: null }
      return {
        ...draft,
        fillers: [...draft.fillers.filter((f) => f.role !== 'recipient' && f.name !== name), station],
        time,
        rule: `${draft.rule}+list`,
        tokens: new Set([draft.trigger.head, range.head, tree.doc.times[time]!.head]),
      }
    })
  })
}

/** Places that follow each other from a token on, each with a time of its own: indices in `doc.names` and `doc.times`. */
function stationsFrom(tree: Tree, phrases: Phrases, from: number): { name: number; time: number }[] {
  const { names, times, tokens } = tree.doc
  const { last } = tree.sentenceOf(from)
  const found: { name: number; time: number }[] = []
  for (let t = from; t < last; ) {
    const name = phrases.nameAt(t)
    if (name === null || !PARTIES.has(names[name]!.kind)) break
    t = names[name]!.last
    if (t < last && BEFORE_TIME.test(tokens[t]!.form) && !times.some((x) => x.first === t)) t++
    const time = times.findIndex((x) => x.first === t && x.last <= last)
    if (time < 0) break
    found.push({ name, time })
    t = times[time]!.last
    while (t < last && JOINTS.test(tokens[t]!.form) && phrases.nameAt(t) === null) t++
  }
  return new Set(found.map((f) => times[f.time]!.value)).size === found.length ? found : []
}
