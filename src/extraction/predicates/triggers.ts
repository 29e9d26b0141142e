import type { Frame } from '../../ontology/frames.js'
import { isKeptIn } from '../sentence/contents.js'
import type { Tree } from '../sentence/tree.js'

/** A word (with its particle) that evokes a frame. */
export interface Trigger {
  readonly head: number
  /** All tokens of the trigger: `turned … down`. */
  readonly tokens: readonly number[]
  readonly frame: Frame
  readonly pos: 'verb' | 'noun' | 'adjective'
}

interface Pattern {
  readonly frame: Frame
  /** Words behind the first. */
  readonly rest: readonly string[]
  /** The preposition that makes a noun tell an act: "on their way". */
  readonly before: string | null
}

const PREPOSITIONS = new Set(['on', 'in', 'en', 'behind'])

/** Finds evoking words. Compiled once from the frames, used on every document. */
export interface TriggerFinder {
  find(tree: Tree): Trigger[]
}

/** @param frames read from the ontology; a multi-word entry is a verb with its particle or object ("turn down", "take delivery") */
export function compileTriggers(frames: readonly Frame[]): TriggerFinder {
  const tables = { verb: new Map<string, Pattern[]>(), noun: new Map<string, Pattern[]>(), adjective: new Map<string, Pattern[]>() }
  const add = (pos: keyof typeof tables, words: string, frame: Frame) => {
    const parts = words.split(' ')
    const before = parts.length > 1 && PREPOSITIONS.has(parts[0]!) ? parts.shift()! : null
    const [first, ...rest] = parts
    const list = tables[pos].get(first!) ?? []
    list.push({ frame, rest, before })
    list.sort((a, b) => b.rest.length - a.rest.length || (a.frame.name < b.frame.name ? -1 : 1))
    tables[pos].set(first!, list)
  }
  for (const frame of frames) {
    for (const w of frame.verbs) add('verb', w, frame)
    for (const w of frame.nouns) add('noun', w, frame)
    for (const w of frame.adjectives) add('adjective', w, frame)
  }
  return {
    find(tree) {
      const found: Trigger[] = []
      const taken = new Set<number>()
      for (const token of tree.doc.tokens) {
        if (taken.has(token.index)) continue
        const pos =
          token.upos === 'VERB'
            ? 'verb'
            : token.upos === 'NOUN'
              ? 'noun'
              : token.upos === 'ADJ' ||
                  (token.upos === 'ADP' && token.lemma === 'due' && tree.doc.tokens[token.index + 2]?.xpos === 'VB') ||
                  // "is down for 60,000 doses"
                  (token.upos === 'ADV' && tree.child(token.index, 'cop') !== null)
                ? 'adjective'
                : null
        if (pos === null) continue
        const lemma = token.lemma.toLowerCase()
        // a participle may be tagged an adjective: "the donated doses"
        const patterns =
          tables[pos].get(lemma) ??
          tables[pos].get(lemma.replace(/^re-/, 're')) ??
          (pos === 'adjective' && /ed$/.test(lemma) ? participle(tables.verb, lemma) : undefined)
        for (const { frame, rest, before } of patterns ?? []) {
          const lead = before === null ? [] : leadOf(tree, token.index, before)
          const tokens = lead && (rest.length ? withRest(tree, token.index, rest, frame) : [...lead, token.index])
          if (
            !tokens ||
            (pos === 'verb' && (countsUp(tree, token.index) || isExample(tree, token.index) || makesMore(tree, token.index))) ||
            (pos === 'verb' && !rest.length && (turnsBack(tree, token.index) || isToCome(tree, token.index)))
          )
            continue
          // "make available": the adjective is the verb's
          for (const t of tokens) if (tree.token(t).upos === 'ADJ') taken.add(t)
          found.push({
            head: token.index,
            tokens,
            frame,
            pos: pos === 'adjective' && patterns !== tables.adjective.get(lemma) ? 'verb' : pos,
          })
          break
        }
      }
      return found
    },
  }
}

/** The preposition before a noun, with nothing but a determiner between: "on its way", "en route". */
function leadOf(tree: Tree, noun: number, before: string): number[] | null {
  for (const t of [noun - 1, noun - 2]) {
    if (t < tree.sentenceOf(noun).first) return null
    if (tree.token(t).form.toLowerCase() === before) return [t]
    if (!['DET', 'PRON'].includes(tree.token(t).upos)) return null
  }
  return null
}

/** "Paid back", "gave back", "took back" undo what the verb alone says. */
const turnsBack = (tree: Tree, verb: number) =>
  tree.childrenBy(verb, 'compound:prt', 'advmod').some((c) => tree.token(c).form.toLowerCase() === 'back' && c > verb)

/** "In the coming weeks", "the following offers". */
const isToCome = (tree: Tree, verb: number) =>
  tree.token(verb).form.toLowerCase() === 'following' ||
  (tree.token(verb).form.toLowerCase() === 'coming' &&
    /^(?:hour|day|week|weekend|month|year|season)$/.test(tree.doc.tokens[verb + 1]?.lemma ?? ''))

/** "Held up as a model": shown, not stopped. */
const isExample = (tree: Tree, verb: number) =>
  tree.token(verb).lemma === 'hold' && tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'as')

/** "Makes over 20 million doses a month": more than that, and nothing changes hands. */
const makesMore = (tree: Tree, verb: number) =>
  tree.token(verb).lemma === 'make' && tree.doc.tokens[verb + 1]?.form === 'over' && tree.doc.tokens[verb + 2]?.upos === 'NUM'

/** "Its allocation comes to 40,000 doses". */
const SHARES = new Set(['allocation', 'allotment', 'entitlement', 'quota', 'share', 'order', 'donation', 'contribution', 'gift', 'bill'])

const SUMS = new Set(['total', 'number', 'tally', 'count', 'figure', 'sum', 'amount', 'toll'])

/** "Brings the total to 5 million": a sum grows, nothing is brought. */
const countsUp = (tree: Tree, verb: number) =>
  (tree.token(verb).lemma === 'come' &&
    tree.childrenBy(verb, 'nsubj').some((s) => SHARES.has(tree.token(s).lemma) || SUMS.has(tree.token(s).lemma)) &&
    tree.childrenBy(verb, 'obl').some((o) => tree.preposition(o) === 'to' && tree.child(o, 'nummod') !== null)) ||
  (['bring', 'take'].includes(tree.token(verb).lemma) &&
    tree
      .childrenBy(verb, 'obj', 'nsubj:pass')
      .some((o) => [o, ...tree.childrenBy(o, 'amod', 'compound')].some((w) => SUMS.has(tree.token(w).lemma))))

function participle(verbs: Map<string, Pattern[]>, form: string): Pattern[] | undefined {
  for (const base of [form.replace(/ed$/, ''), form.replace(/d$/, ''), form.replace(/([a-z])\1ed$/, '$1')]) {
    const found = verbs.get(base)?.filter((p) => !p.rest.length)
    if (found?.length) return found
  }
  return undefined
}

/** The particle, object or complement that completes a multi-word trigger, among the verb's dependents or right behind it. */
function withRest(tree: Tree, head: number, rest: readonly string[], { valence }: Frame): number[] | null {
  const tokens = [head]
  for (const word of rest) {
    const after = tree.doc.tokens[tokens[tokens.length - 1]! + 1]
    const dependent = tree.children[head]!.find((c) => {
      const t = tree.token(c)
      if (t.form.toLowerCase() !== word && t.lemma !== word) return false
      // "put down with 50,000 doses in its hold"
      if (isKeptIn(tree, c) && tree.preposition(c) === 'in') return false
      return c > head && c - head < 12 && ['compound:prt', 'obj', 'xcomp', 'advmod', 'obl', 'case'].includes(t.deprel)
    })
    const way = WAYS.has(word) && valence.has(word) && dependent === undefined ? wayOf(tree, head, word) : undefined
    if (way !== undefined) {
      tokens.push(way)
      continue
    }
    const ahead =
      dependent !== undefined
        ? undefined
        : word === 'available'
          ? lookAhead(tree, head, word)
          : PARTICLES.has(word)
            ? particleBeforeTo(tree, head, word)
            : undefined
    if (dependent !== undefined) tokens.push(dependent)
    else if (ahead !== undefined) tokens.push(ahead)
    else if (after && (after.form.toLowerCase() === word || after.lemma === word) && after.sentence === tree.token(head).sentence)
      tokens.push(after.index)
    else return null
  }
  return tokens
}

/** Prepositions that change what a verb tells: "took 20 tonnes to Beira", "returned with 300 beds", "pressed doses on Chad". */
const WAYS = new Set(['to', 'into', 'across', 'with', 'on', 'onto', 'upon'])

/** The preposition of one of the verb's own phrases; what somebody returns with is no object beside it. */
function wayOf(tree: Tree, head: number, word: string): number | undefined {
  const acted = tree.child(head, 'obj') !== null
  const undergone = tree.child(head, 'nsubj:pass') !== null
  if (word === 'with' ? acted || undergone : /^on/.test(word) || word === 'upon' ? !acted && !undergone : !acted || undergone)
    return undefined
  return tree
    .childrenBy(head, 'obl')
    .filter((o) => o > head && tree.preposition(o) === word && !tree.isTime(o))
    .flatMap((o) => tree.childrenBy(o, 'case'))[0]
}

const PARTICLES = new Set(['on', 'over', 'back', 'out', 'off'])

/** "Passed 100,000 doses on to Togo": a particle that the parser took for a preposition. */
function particleBeforeTo(tree: Tree, head: number, word: string): number | undefined {
  for (let t = head + 1; t < head + 12 && t + 1 < tree.sentenceOf(head).last; t++) {
    if (tree.token(t).upos === 'VERB') return undefined
    if (tree.token(t).form.toLowerCase() === word && tree.token(t + 1).form === 'to') return t
  }
  return undefined
}

/** "Make up to 110 million doses available": the complement may stand far off, but before the next verb. */
function lookAhead(tree: Tree, head: number, word: string): number | undefined {
  for (let t = head + 1; t < head + 12 && t < tree.sentenceOf(head).last; t++) {
    if (tree.token(t).form.toLowerCase() === word) return t
    if (tree.token(t).upos === 'VERB') return undefined
  }
  return undefined
}
