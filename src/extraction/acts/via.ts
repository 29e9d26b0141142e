import type { Phrase, Phrases } from '../phrases/phrase.js'
import type { Argument } from '../sentence/argument.js'
import type { Tree } from '../sentence/tree.js'

/** Nouns behind which a programme stands: "as part of COVAX", "by way of COVAX", "in the framework of". */
const FRAMEWORKS = new Set([
  'part',
  'way',
  'behalf',
  'framework',
  'auspex',
  'auspices',
  'umbrella',
  'aegis',
  'means',
  'context',
  'agreement',
])
/** Those of them behind which any body may stand. */
const WAYS = new Set(['way', 'means', 'auspex', 'auspices', 'aegis'])
/** Nouns for what a helper does: "with support from Gavi", "in cooperation with UNICEF", "thanks to the help of". */
const HELP = new Set([
  'support',
  'help',
  'assistance',
  'cooperation',
  'coordination',
  'partnership',
  'collaboration',
  'conjunction',
  'backing',
  'agreement',
])

/**
 * Arguments in which a light noun leads to the programme or helper: its name becomes the argument, under `via`. Countries
 * that help stay what their preposition makes them.
 */
export function throughLightNouns(tree: Tree, phrases: Phrases, args: readonly Argument[]): Argument[] {
  const found: Argument[] = []
  const gone = new Set<number>()
  for (const arg of args) {
    const lemma = tree.token(arg.head).lemma.toLowerCase()
    if (
      arg.fn === 'to' &&
      saysThanks(tree, arg.head) &&
      phrases.all(arg.head).some((p) => p.type === 'programme' || isBody(tree, p.type, p.name))
    ) {
      gone.add(arg.head)
      found.push({ ...arg, fn: 'via' })
      continue
    }
    // "parted with 50,000 doses in favour of Peru"
    if (/^(?:favou?r|benefit)$/.test(lemma) && ['in', 'for', 'to'].includes(arg.fn)) {
      const named = tree.childrenBy(arg.head, 'nmod').filter((n) => tree.preposition(n) === 'of')
      if (named.length) gone.add(arg.head)
      for (const n of named) found.push({ ...arg, head: n, fn: 'to' })
      continue
    }
    // "came courtesy of COVAX"
    if (lemma === 'courtesy') {
      gone.add(arg.head)
      for (const n of tree.childrenBy(arg.head, 'nmod'))
        if (tree.preposition(n) === 'of') found.push({ ...arg, head: n, fn: 'courtesy-of' })
      continue
    }
    if (arg.fn === 'subject' || arg.fn === 'object' || !(FRAMEWORKS.has(lemma) || HELP.has(lemma))) continue
    for (const n of tree.childrenBy(arg.head, 'nmod')) {
      if (!['of', 'from', 'with', 'by'].includes(tree.preposition(n))) continue
      const helpers = phrases
        .all(n)
        .filter((p) => p.type === 'programme' || ((HELP.has(lemma) || WAYS.has(lemma)) && isBody(tree, p.type, p.name)))
      if (!helpers.length) continue
      gone.add(arg.head)
      for (const inside of tree.subtree(n)) gone.add(inside)
      found.push({ fn: 'via', head: n, by: arg.by })
    }
  }
  return [...args.filter((a) => !gone.has(a.head)), ...found]
}

/** "thanks to COVAX": neither thanks nor a receiver. */
const saysThanks = (tree: Tree, head: number) => {
  const to = tree.childrenBy(head, 'case')[0]
  return to !== undefined && to > 0 && tree.token(to - 1).form.toLowerCase() === 'thanks'
}

/** Participles of what a helper does beside the act: "working with Gavi", "in coordination with" below it. */
const WORKING = new Set(['work', 'coordinate', 'cooperate', 'collaborate', 'partner', 'liaise', 'team'])
/** Participles that make the one who does it a helper: "a shipment facilitated by COVAX", "a U.S.-brokered deal". */
const HELPED = new Set(['facilitate', 'coordinate', 'broker', 'mediate', 'channel', 'back', 'support', 'route', 'arrange'])

/**
 * Helpers that the clause names beside the act: with whom its giver works, and who facilitated or backs the goods.
 *
 * @param goods heads of the phrases that fill the act's roles
 */
export function helpersOf(tree: Tree, phrases: Phrases, trigger: number, goods: readonly number[]): Phrase[] {
  const found: number[] = []
  for (const v of tree.childrenBy(trigger, 'advcl', 'acl'))
    if (tree.token(v).xpos === 'VBG' && WORKING.has(tree.token(v).lemma))
      for (const o of tree.childrenBy(v, 'obl'))
        found.push(...(tree.preposition(o) === 'with' ? [o] : tree.childrenBy(o, 'nmod').filter((n) => tree.preposition(n) === 'with')))
  for (const noun of new Set([trigger, ...goods, ...tree.childrenBy(trigger, 'obl', 'nmod')])) {
    if (tree.token(noun).upos === 'VERB') continue
    for (const v of tree.childrenBy(noun, 'acl', 'amod')) {
      if (tree.token(v).xpos !== 'VBN' || !HELPED.has(tree.token(v).lemma)) continue
      found.push(...tree.childrenBy(v, 'obl').filter((o) => tree.preposition(o) === 'by'))
      // "COVAX-backed doses"
      found.push(...tree.childrenBy(v, 'compound').filter((c) => c < v && tree.token(c + 1).form === '-'))
    }
  }
  return found
    .flatMap((head) => [head, ...tree.childrenBy(head, 'conj')])
    .flatMap((head) => phrases.all(head))
    .filter((p) => p.type === 'programme' || isBody(tree, p.type, p.name))
}

const isBody = (tree: Tree, type: string, name: number | null) =>
  type === 'party' && name !== null && ['Organization', 'Company'].includes(tree.doc.names[name]!.kind)
