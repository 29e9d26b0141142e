import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'
import type { Draft } from './draft.js'

const ASIDE = /^(?:aside from|apart from|in addition to|on top of|besides|as well as)$/i

/**
 * "Aside from 1.5 million doses in April, 2 million will arrive in May": what the opening phrase sets beside the act is an
 * act like it, with the number and the time of its own words.
 */
export function withAside(tree: Tree, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const aside = asideOf(tree, draft)
    // a list by date may have told of it already
    if (aside === null || drafts.some((d) => d.quantity === aside.number)) return [draft]
    const { last } = tree.sentenceOf(draft.trigger.head)
    const own =
      draft.time !== null && aside.times.includes(draft.time)
        ? (tree.timesIn(aside.last, last).find((t) => !aside.times.includes(t)) ?? null)
        : draft.time
    const main = { ...draft, time: own }
    if (draft.quantity === null) return [main]
    const beside: Draft = {
      ...draft,
      quantity: aside.number,
      quantityKind: 'tranche',
      time: aside.times[0]!,
      rule: `${draft.rule}+aside`,
      tokens: new Set([tree.doc.numbers[aside.number]!.head, draft.trigger.head]),
    }
    return [beside, main]
  })
}

/** The number and times of the phrase that opens the clause of an act; null when it has not both, or a verb of its own. */
function asideOf(tree: Tree, { trigger, sentence }: Draft): { number: number; times: number[]; last: number } | null {
  const { tokens } = tree.doc
  const { first } = tree.doc.sentences[sentence]!
  for (let t = trigger.head - 1; t >= first; t--) {
    const cue = [0, 1, 2].find((n) =>
      ASIDE.test(
        tokens
          .slice(t, t + n + 1)
          .map((x) => x.form)
          .join(' '),
      ),
    )
    if (cue === undefined) continue
    const last = tokens.slice(t, trigger.head).findIndex((x) => x.form === ',')
    if (last < 0) return null
    const stretch = tokens.slice(t, t + last)
    if (stretch.some((x) => x.upos === 'VERB' || x.upos === 'AUX')) return null
    const [number, other] = tree.numbersIn(t + cue, t + last).filter((n) => {
      const { unit, value, first: at } = tree.doc.numbers[n]!
      return unit === null && value >= 2 && !tree.doc.times.some((x) => x.first <= at && at < x.last)
    })
    const times = tree.timesIn(t, t + last)
    if (number === undefined || other !== undefined || !times.length) return null
    const noun = countedNoun(tree, number)
    if (noun !== null && noun < t + last && !/^(?:dose|jab|shot|vaccine|million)$/.test(tree.token(noun).lemma)) return null
    return { number, times, last: t + last }
  }
  return null
}
