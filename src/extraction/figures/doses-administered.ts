import { clauseAfter, type FigureRule, nounAfter } from './counted.js'
import { isHypothetical } from './hypothetical.js'

/** "doses have been given", "have been used": not "given to Kenya". */
const isGiven = (phrase: readonly string[], k: number): boolean =>
  /^(given|used)$/.test(phrase[k]!) && /^(been|were|was|already)$/.test(phrase[k - 1] ?? '') && !/^(to|by|as)$/.test(phrase[k + 1] ?? '')

/** "3 million doses have been administered", "1.2 million jabs given so far". */
export const dosesAdministered: FigureRule = {
  name: 'doses-administered',
  description: 'A number of doses or tests of which the text says that they were administered or carried out.',
  read(text, counted) {
    const noun = nounAfter(text, counted)
    if (noun === null) return null
    const { words } = text
    const phrase = clauseAfter(text, noun, 14)
    const head = phrase
      .slice(0, 6)
      .findIndex((word) => /^(doses?|shots?|jabs?|vaccinations?|injections?|vaccines?|tests|samples)$/.test(word))
    if (head < 0) return null
    let last = head
    while (/^(doses?|shots?|jabs?)$/.test(phrase[last + 1] ?? '')) last++
    for (let k = last + 1; k < phrase.length && k - last < 10; k++) {
      const word = phrase[k]!
      const tests = /^(tests|samples)$/.test(phrase[last]!)
      const done = tests
        ? /^(conducted|performed|carried|processed|tested|analy[sz]ed|done)$/.test(word)
        : /^(administered|injected|jabbed)$/.test(word) || isGiven(phrase, k)
      if (done) {
        if (phrase.slice(last + 1, k).some((w) => /^(to|will|would|could|may|can|not|n't|yet|never|only|and|,|for)$/.test(w))) return null
        if (isHypothetical(text, counted, noun + k)) return null
        return { measure: tests ? 'tests' : 'dosesAdministered', from: counted.from, to: Math.min(noun + k + 1, words.length) }
      }
      if (
        !/^(that|which|of|the|a|an|covid-19|covid|coronavirus|vaccine|vaccines|have|has|had|been|were|was|so|far|already|are|since|across|in|country|nationwide|being|now|also|against|its|first|or|second|fully)$/.test(
          word,
        ) &&
        !/^\p{Lu}/u.test(words[noun + k]!.text)
      )
        return null
    }
    return null
  },
}
