import type { Token } from '../../model/index.js'
import type { Gazetteer } from '../../ontology/gazetteer.js'
import { type FoundName, lowerAt } from './words.js'

const JOINTS = new Set(['and', 'or', '&', ',', '/'])

/**
 * Goods that share their noun with the next ones: `medical` of "medical and protective equipment" is a name for medical
 * equipment. The gazetteer tells whether the word and the noun are one.
 *
 * @param found names in text order
 * @returns the names with those of such words among them, in text order
 */
export function withSharedHeads(tokens: readonly Token[], found: readonly FoundName[], gazetteer: Gazetteer): FoundName[] {
  const named = new Set<number>()
  for (const { first, last } of found) for (let t = first; t < last; t++) named.add(t)
  return found.flatMap((name) => {
    if (name.kind !== 'Goods' || name.last - name.first < 2) return [name]
    const noun = tokens[name.last - 1]!.form
    const before: FoundName[] = []
    for (let at = name.first - 2; at >= 0 && JOINTS.has(lowerAt(tokens, at + 1)) && !named.has(at); at -= 2) {
      const same = tokens[at]!.sentence === tokens[name.first]!.sentence
      const candidates = same ? gazetteer.lookup(`${tokens[at]!.form} ${noun}`).filter(({ id }) => gazetteer.get(id)?.kind === 'Goods') : []
      if (!candidates.length) break
      before.unshift({ first: at, last: at + 1, kind: 'Goods', candidates: candidates.map(({ id }) => id), by: 'name' })
    }
    return [...before, name]
  })
}
