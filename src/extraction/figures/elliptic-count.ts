import { clauseBefore, type FigureRule } from './counted.js'
import { isHypothetical } from './hypothetical.js'

const RECORDED = /^(confirmed|recorded|reported|registered|detected|logged|counted|diagnosed|added)$/

/** "infections rose again: 2,123 were confirmed on Tuesday": the noun stands before. */
export const ellipticCount: FigureRule = {
  name: 'elliptic-count',
  description: 'A bare number of which the text says that it was recorded, after a noun for cases or deaths.',
  read(text, counted) {
    const { words } = text
    const { from, to } = counted
    const sentence = words[from]!.sentence
    let at = to
    while (at < to + 3 && /^(more|new|were|was|have|had|has|been|are|others|of|them)$/.test(words[at]?.lower ?? '')) at++
    if (at === to || words[at]?.sentence !== sentence || !RECORDED.test(words[at]!.lower) || isHypothetical(text, counted)) return null
    const colon = words[from - 1]?.text === ':' || words[from - 1]?.text === ';' ? from - 1 : from
    const before = clauseBefore(text, colon, 12)
    const noun = before.findLast((word) => /^(cases?|infections?|deaths?|fatalities)$/.test(word))
    if (!noun) return null
    return { measure: /^(deaths?|fatalities)$/.test(noun) ? 'deaths' : 'cases', from, to: at + 1 }
  },
}
