import type { Direction } from './expression.js'
import { COMMIT_WORDS, FUTURE_WORDS, NOT_PAST, PAST_WORDS, SCHEDULE_WORDS } from './lexicon.js'
import { type Atoms, isCapital, lower } from './reader.js'

const REACH = 16

/**
 * Whether the words around a date speak of what is past or to come: the nearest cue before it in its sentence, else the first after it.
 * Reads words alone, so that it works without a tree; null where they do not tell.
 */
export function directionAt(atoms: Atoms, first: number, next: number): Direction {
  let to = false
  for (let i = first - 1, n = 0; i >= 0 && n < REACH && !endsSentence(atoms, i); i--, n++) {
    const cue = cueAt(atoms, i, to)
    if (cue !== undefined) return cue
    if (lower(atoms, i) === 'to' && lower(atoms, i + 1) !== 'the' && !isCapital(atoms[i + 1])) to = true
  }
  for (let i = next, n = 0; i < atoms.length && n < REACH && !endsSentence(atoms, i); i++, n++) {
    const cue = cueAt(atoms, i, false)
    if (cue !== undefined) return cue
  }
  return null
}

function endsSentence(atoms: Atoms, i: number): boolean {
  const mark = atoms[i]!
  if (mark.kind !== 'mark') return false
  if (mark.lower === ';' || mark.lower === '!' || mark.lower === '?') return true
  const next = atoms[i + 1]
  return (
    mark.lower === '.' &&
    (next === undefined || (!next.glued && isCapital(next) && atoms[i - 1]?.kind === 'word' && atoms[i - 1]!.text.length > 3))
  )
}

/** undefined: no cue. null: a plan spoken of in the past ("was due in March"), which may lie on either side. `to`: an infinitive follows. */
function cueAt(atoms: Atoms, i: number, to: boolean): Direction | undefined {
  const atom = atoms[i]!
  if (atom.kind !== 'word' || isCapital(atom)) return undefined
  const word = atom.lower
  if (/^(expir(e|es|y|ed|ing)|expiration|deadline)$/.test(word)) return null
  const perfect = lower(atoms, i + 1) === 'have' || lower(atoms, i + 2) === 'have'
  if (FUTURE_WORDS.has(word)) return perfect && word !== 'will' ? null : 'future'
  if ((word === 'could' || word === 'can') && lower(atoms, i + 1) !== 'not' && !perfect) return 'future'
  const wasPlanned = /^(was|were|had|been)$/.test(lower(atoms, i - 1)) || /^(was|were|had|been)$/.test(lower(atoms, i - 2))
  if (to && COMMIT_WORDS.has(word)) return wasPlanned ? null : 'future'
  if (SCHEDULE_WORDS.has(word) && !(word === 'due' && lower(atoms, i + 1) === 'to' && !to)) return wasPlanned ? null : 'future'
  if ((word === 'is' || word === 'are') && lower(atoms, i + 1) === 'to') return 'future'
  if ((word === 'was' || word === 'were') && lower(atoms, i + 1) === 'to') return null
  if (PAST_WORDS.has(word)) return 'past'
  return word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) ? 'past' : undefined
}
