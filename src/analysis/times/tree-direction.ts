import type { Span, Token } from '../../model/index.js'
import { toRange } from '../atoms.js'
import type { Direction } from './expression.js'

const AHEAD = new Set(['will', 'shall', "'ll", 'wo', 'would', 'should', 'may', 'might'])
/** What stands after their "to" is still to come. */
const PLANS = new Set(
  'plan aim hope intend pledge promise commit prepare agree vow want expect schedule program programme time book set slate decide offer plan due pledge commitment promise likely ready wish need'.split(
    ' ',
  ),
)
const SCHEDULED = new Set(['expect', 'schedule', 'program', 'programme', 'slate', 'anticipate', 'project', 'plan', 'due'])
/** What is awaited, at the time that the awaiting is told of, is still to come. */
const AWAITS = new Set(['expect', 'await', 'anticipate'])
const CLIMB = 6
const WINDOW = 12

/** Reads past or future from the verb that governs a date. undefined: the tree does not tell; null: it tells that both may be. */
export function directionInTree(tokens: readonly Token[]): (span: Span) => Direction | undefined {
  return (span) => {
    const range = toRange(tokens, span)
    if (range === null) return undefined
    return expires(tokens, range.first) ? null : (climb(tokens, range.head) ?? undefined)
  }
}

/** "Expiry dates in July", "a deadline of July": they may lie ahead whatever the verb, or have passed. */
function expires(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 4); i--) if (/^(expiry|expiration|expire|deadline)$/.test(tokens[i]!.lemma)) return true
  return false
}

function climb(tokens: readonly Token[], from: number): Direction {
  let at = from
  let planned = false
  for (let n = 0; n < CLIMB; n++) {
    const token = tokens[at]
    if (token === undefined) return null
    if (planned && PLANS.has(token.lemma)) return 'future'
    const told = verbTells(tokens, token)
    if (told !== undefined) return told
    if ((token.xpos === 'VB' || token.xpos === 'VBN') && hasTo(tokens, token)) planned = true
    if (token.head < 0) return null
    at = token.head
  }
  return null
}

/** undefined: look further up. */
function verbTells(tokens: readonly Token[], verb: Token): Direction | undefined {
  if (verb.upos !== 'VERB' && verb.upos !== 'AUX' && verb.upos !== 'ADJ') return undefined
  let past = verb.xpos === 'VBD' || verb.xpos === 'VBN'
  let was = false
  for (let i = Math.max(0, verb.index - WINDOW); i < verb.index; i++) {
    const aux = tokens[i]!
    if (aux.head !== verb.index || !(aux.deprel.startsWith('aux') || aux.deprel === 'cop')) continue
    if (AHEAD.has(aux.lemma) || AHEAD.has(aux.form.toLowerCase())) return 'future'
    // "Are to be shipped", "is to land".
    if (aux.lemma === 'be' && /^VB[ZP]$/.test(aux.xpos) && hasTo(tokens, verb)) return 'future'
    was ||= aux.xpos === 'VBD'
    past ||= aux.xpos === 'VBD' || (aux.lemma === 'have' && aux.xpos !== 'VB')
    // "To be shipped" is no more past than "to ship".
    if (aux.lemma === 'be' && (aux.xpos === 'VB' || aux.xpos === 'VBG')) past = false
  }
  // "Was expecting the doses on Monday"
  if (AWAITS.has(verb.lemma) && verb.xpos === 'VBG') return 'future'
  if (SCHEDULED.has(verb.lemma) && (verb.xpos === 'VBN' || verb.upos === 'ADJ')) return was ? null : 'future'
  return past && verb.upos !== 'ADJ' ? 'past' : undefined
}

function hasTo(tokens: readonly Token[], verb: Token): boolean {
  for (let i = verb.index - 1; i >= Math.max(0, verb.index - 4); i--)
    if (tokens[i]!.head === verb.index && tokens[i]!.lemma === 'to') return true
  return false
}
