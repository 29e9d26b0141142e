import type { Filler } from '../../model/index.js'
import { countedNoun } from '../sentence/counted.js'
import type { Tree } from '../sentence/tree.js'

/** What vaccine is packed in; every other noun that counts vaccines counts doses. */
const HELD = new Set([
  'vial',
  'ampoule',
  'bottle',
  'box',
  'carton',
  'crate',
  'pallet',
  'package',
  'container',
  'tonne',
  'ton',
  'kilogram',
  'kg',
])

/**
 * The plural word that a quantity counts: `doses` for vaccines however they are called, else the noun after the number
 * (`tonnes`, `ventilators`). A bare number ("another 500,000") counts doses when the goods are vaccines.
 *
 * @param number index in `doc.numbers`
 * @param items what is transferred
 */
export function unitOf(tree: Tree, number: number, items: readonly Filler[]): string | null {
  const { doc } = tree
  const isVaccine = (f: Filler) =>
    f.name !== null && (doc.names[f.name]!.kind === 'Vaccine' || /(?:^|-)vaccine$/.test(doc.names[f.name]!.candidates[0] ?? ''))
  const vaccines = items.length > 0 && items.every(isVaccine)
  const noun = countedNoun(tree, number)
  if (noun === null) return vaccines ? 'doses' : null
  const { form, lemma, xpos } = tree.token(noun)
  const word = form.toLowerCase()
  if (vaccines && !HELD.has(lemma.toLowerCase())) return 'doses'
  return xpos === 'NNS' || lemma.toLowerCase() !== word ? word : plural(word)
}

const plural = (word: string) =>
  /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
