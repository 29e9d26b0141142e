import { clauseBefore, type FigureRule } from './counted.js'
import { isHypothetical } from './hypothetical.js'

const RECORDED = /^(confirmed|recorded|reported|registered|detected|logged|counted|diagnosed|added)$/

/** "infections rose again: 2,123 were confirmed on Tuesday", "57 million doses came, with 39 million already administered": the noun stands before. */
export const ellipticCount: FigureRule = {
  name: 'elliptic-count',
  description: 'A bare number of which the text says that it was recorded, or administered, after a noun for cases, deaths or doses.',
  read(text, counted) {
    const { words } = text
    const { from, to } = counted
    const sentence = words[from]!.sentence
    let at = to
    while (at < to + 4 && /^(more|new|were|was|have|had|has|been|are|others|of|them|already|so|far)$/.test(words[at]?.lower ?? '')) at++
    if (
      words[at]?.sentence === sentence &&
      /^(administered|injected|used)$/.test(words[at]!.lower) &&
      clauseBefore(text, from, 30).some((word) => /^(doses|shots|jabs)$/.test(word))
    )
      return isHypothetical(text, counted) ? null : { measure: 'dosesAdministered', from, to: at + 1 }
    if (at === to || words[at]?.sentence !== sentence || !RECORDED.test(words[at]!.lower) || isHypothetical(text, counted)) return null
    const colon = words[from - 1]?.text === ':' || words[from - 1]?.text === ';' ? from - 1 : from
    const before = clauseBefore(text, colon, 12)
    const noun = before.findLast((word) => /^(cases?|infections?|deaths?|fatalities)$/.test(word))
    if (!noun) return null
    return { measure: /^(deaths?|fatalities)$/.test(noun) ? 'deaths' : 'cases', from, to: at + 1 }
  },
}
