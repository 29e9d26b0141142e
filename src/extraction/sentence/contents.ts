import type { Tree } from './tree.js'
import { isAircraftType, VEHICLES } from './vehicles.js'

/** Verbs that tell what a consignment or vehicle holds: "a plane carrying 360,000 doses", "consignments totalling 2 million". */
const HOLD = new Set([
  'carry',
  'bear',
  'ferry',
  'haul',
  'total',
  'contain',
  'comprise',
  'include',
  'hold',
  'load',
  'number',
  'consist',
  'bring',
  'transport',
  'fill',
  'pack',
])

/** Heads of what a noun is said to hold. */
export function contents(tree: Tree, head: number): number[] {
  return holders(tree, head)
    .flatMap((v) => [
      ...tree.childrenBy(v, 'obj'),
      ...tree.childrenBy(v, 'obl').filter((o) => ['with', 'of'].includes(tree.preposition(o))),
      ...tree.childrenBy(v, 'nummod', 'obl:unmarked'),
    ])
    .concat(amongThem(tree, head), amountTo(tree, head))
}

const EQUALS = /^(?:equal(?:l?ing)?|equivalent|amounting|totall?ing)$/i

/** "20 consignments, equalling 9 million doses", "a batch amounting to 40,000": what loads come to, read from the order of words. */
function amountTo(tree: Tree, head: number): number[] {
  if (!SENT.test(tree.token(head).lemma)) return []
  const { last } = tree.sentenceOf(head)
  for (let t = head + 1; t < Math.min(last, head + 12); t++) {
    const { form, xpos } = tree.token(t)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) return []
    if (!EQUALS.test(form)) continue
    const number = tree.doc.numbers.find((n) => n.first > t && n.first <= t + 4 && n.unit === null)
    if (number === undefined) return []
    const noun = tree.token(number.head).head
    return [tree.token(number.head).deprel === 'nummod' && noun > t ? noun : number.head]
  }
  return []
}

const SENT =
  /^(?:gift|present|donation|aid|help|relief|assistance|contribution|shipment|consignment|cargo|package|delivery|batch|load|lot|tranche|supply|good)$/

/** "A gift from Peru, 100,000 masks among it": what the aside says is in it, read from the order of words. */
function amongThem(tree: Tree, head: number): number[] {
  if (!SENT.test(tree.token(head).lemma)) return []
  const { tokens } = tree.doc
  const { last } = tree.sentenceOf(head)
  for (let t = head + 2; t < Math.min(last - 1, head + 20); t++) {
    if (tokens[t]!.upos === 'VERB') return []
    if (tokens[t]!.form !== 'among' || !/^(?:it|them)$/.test(tokens[t + 1]!.form)) continue
    return tokens[t - 1]!.upos === 'NOUN' ? [t - 1] : []
  }
  return []
}

/** The verbs that tell what a noun holds, also those hung on its verb: "sent a plane carrying masks". */
export function holders(tree: Tree, head: number): number[] {
  const own = tree.childrenBy(head, 'acl', 'acl:relcl', 'amod')
  const { deprel, head: verb } = tree.token(head)
  const beside =
    verb >= 0 && deprel === 'obj'
      ? tree.childrenBy(verb, 'advcl', 'xcomp').filter((v) => tree.token(v).xpos === 'VBG' && v === Math.max(...tree.subtree(head)) + 1)
      : verb >= 0 && deprel === 'nsubj' && (CARRIES.has(tree.token(head).lemma) || isAircraftType(tree.token(head).form))
        ? loadOf(tree, verb)
        : []
  return [...own, ...beside].filter((v) => HOLD.has(tree.token(v).lemma))
}

const CARRIES: ReadonlySet<string> = new Set([...VEHICLES, 'consignment', 'shipment', 'batch', 'cargo'])

/** "A plane landed in Accra on Monday carrying 400,000 doses": the participle behind the verb tells of what came or went. */
const loadOf = (tree: Tree, verb: number): number[] =>
  tree.childrenBy(verb, 'advcl', 'xcomp').flatMap((v) => {
    if (v < verb) return []
    // "after sailing from Doha carrying 40 tonnes": its own way there
    if (isItsWay(tree, v)) return loadOf(tree, v)
    return ['VBG', 'VBN'].includes(tree.token(v).xpos) && tree.child(v, 'mark', 'nsubj', 'aux') === null ? [v] : []
  })

/** A clause that tells of the journey of the subject above it, under no subject of its own but a pronoun. */
export const isItsWay = (tree: Tree, verb: number) =>
  /^(?:sail|leave|depart|travel|fly|set|voyage|head)$/.test(tree.token(verb).lemma) &&
  tree.child(verb, 'mark') !== null &&
  tree.childrenBy(verb, 'nsubj').every((s) => tree.token(s).upos === 'PRON')

/** Heads of what a clause says that its subject holds: "the donation consists of masks and gloves". */
export function saidToHold(tree: Tree, subject: number): number[] {
  const { deprel, head } = tree.token(subject)
  if (!deprel.startsWith('nsubj') || head < 0 || !(COMPRISE.has(tree.token(head).lemma) || isMadeUp(tree, head))) return []
  return [...tree.childrenBy(head, 'obj'), ...tree.childrenBy(head, 'obl').filter((o) => /(?:^|-)of$/.test(tree.preposition(o)))]
}

/** "Is made up of masks and gloves". */
const isMadeUp = (tree: Tree, verb: number) =>
  /^(?:make|compose)$/.test(tree.token(verb).lemma) &&
  tree.childrenBy(verb, 'obl').some((o) => ['of', 'up-of'].includes(tree.preposition(o)))

const COMPRISE = new Set(['comprise', 'contain', 'consist', 'include', 'total'])

/** "The vials in its fridges", "doses in the freezers of Lima": where goods are kept, unlike "aid in food". */
export const isKeptIn = (tree: Tree, head: number) =>
  /^(?:in|inside|at)$/.test(tree.preposition(head)) && tree.child(head, 'det', 'nmod:poss') !== null
