import { helpingBy } from '../sentence/by-helping.js'
import { contents } from '../sentence/contents.js'
import { controlledObject } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import type { Trigger } from './triggers.js'

const COMPLEMENT = new Set([
  'obj',
  'xcomp',
  'ccomp',
  'acl',
  'nsubj',
  'nsubj:pass',
  'obl',
  'nmod',
  'advcl',
  'csubj',
  'acl:relcl',
  'conj',
  'amod',
  'appos',
])
/** How participles hang on the goods that they tell of. */
export const QUALIFYING = new Set(['acl', 'acl:relcl', 'amod'])

interface Embedded {
  readonly head: number
  /** Reached as the trigger's own complement, not through a noun: only such a clause can be what is promised or asked. */
  readonly direct: boolean
}

/** Heads inside a trigger's complements that may be acts themselves. */
export function embedded(tree: Tree, { head, tokens, pos, frame }: Trigger): Embedded[] {
  const found: Embedded[] = []
  const visit = (at: number, depth: number, direct: boolean) => {
    for (const c of tree.children[at]!) {
      const { deprel, upos } = tree.token(c)
      if (tokens.includes(c) || !COMPLEMENT.has(deprel) || depth > 2 || (depth === 0 && standsAside(tree, c))) continue
      if (depth === 0 && (deprel === 'conj' || deprel === 'acl:relcl')) continue
      if (pos === 'noun' && deprel === 'conj') continue
      if (
        deprel === 'advcl' &&
        !(pos === 'adjective' && tree.token(c).xpos === 'VB') &&
        !(frame.side === 'speech' && (isWish(tree, c) || isPromised(tree, c)))
      )
        continue
      if (depth === 0 && frame.name === 'request' && tree.preposition(c) === 'for') found.push(...wishedFor(tree, c))
      found.push({ head: c, direct: direct && !QUALIFYING.has(depth === 0 ? '' : deprel) })
      // "donated by the UK and transported by UNICEF"
      if (QUALIFYING.has(deprel))
        for (const second of tree.childrenBy(c, 'conj')) if (tree.token(second).xpos === 'VBN') found.push({ head: second, direct: false })
      // "millions of doses", "a first batch of a donation"
      if (['nmod', 'obj', 'nsubj', 'obl'].includes(tree.relation(c))) visit(c, depth + 1, direct && upos === 'NOUN')
      else if (deprel === 'xcomp' && upos === 'VERB') visit(c, depth + 1, direct)
    }
  }
  // "pledged to help Peru by donating doses": what the help consists in is promised
  if (pos === 'verb' && frame.side === 'speech') found.push(...meansOfHelp(tree, head))
  visit(head, 0, true)
  // "landed in Accra with the flag up, carrying doses donated by Peru": what the load is, wherever its participle hangs
  for (const s of tree.childrenBy(head, 'nsubj')) for (const c of contents(tree, s)) if (!tree.governs(s, c)) visit(c, 1, false)
  // "put a temporary hold on vaccine exports": what a verbal phrase is about may hang on its noun
  for (const t of tokens) if (t !== head && tree.token(t).upos === 'NOUN') visit(t, 0, true)
  // "delays in delivering", "a halt to the delivery": what is late stands right behind, wherever the parser hung it
  if (pos === 'noun' && frame.on.has('giving') && ['in', 'to'].includes(tree.doc.tokens[head + 1]?.form.toLowerCase() ?? ''))
    for (const t of [head + 2, head + 3, head + 4])
      if (/^(?:VBG|NNS?)$/.test(tree.doc.tokens[t]?.xpos ?? '') && !found.some((f) => f.head === t)) found.push({ head: t, direct: true })
  // "its commitment to provide": the infinitive right behind a noun or adjective of speech is its own, wherever the parser hung it
  if (pos !== 'verb' && frame.side === 'speech' && tree.doc.tokens[head + 1]?.form.toLowerCase() === 'to')
    for (const t of [head + 2, head + 3])
      if (/^VBG?$/.test(tree.doc.tokens[t]?.xpos ?? '') && !found.some((f) => f.head === t)) found.push({ head: t, direct: true })
  // "the pledge that Oslo made in May to donate": so is the infinitive behind the clause that says whose it is
  if (pos === 'noun' && frame.side === 'speech')
    for (const clause of tree.childrenBy(head, 'acl:relcl', 'acl'))
      for (const v of tree.childrenBy(clause, 'advcl', 'xcomp'))
        if (tree.token(clause).lemma === 'make' && isInfinitive(tree, v)) found.push({ head: v, direct: true })
  return found
}

/** "In addition to India's donation", "besides its gift": another's act, beside which this one is told. */
export function standsAside(tree: Tree, noun: number): boolean {
  if (tree.relation(noun) !== 'obl') return false
  if (/^(?:addition|contrast)$/.test(tree.token(noun).lemma) && tree.preposition(noun) === 'in') return true
  return /^(?:besides|alongside|along-with|together-with|apart-from|aside-from|as-well-as|in-addition-to|on-top-of|unlike|like|after|following|before)$/.test(
    withAdverb(tree, noun),
  )
}

/** The preposition with the adverb right before it: "along with", "apart from". */
function withAdverb(tree: Tree, noun: number): string {
  const preposition = tree.preposition(noun)
  const at = tree.child(noun, 'case')
  const before = at === null || at < 1 ? '' : tree.token(at - 1).form.toLowerCase()
  return /^(?:along|together|apart|aside)$/.test(before) ? `${before}-${preposition}` : preposition
}

/** "Committed to sending": the gerund that a verb of speech governs through "to". */
const isPromised = (tree: Tree, verb: number) =>
  tree.token(verb).xpos === 'VBG' && tree.childrenBy(verb, 'mark', 'case').some((m) => tree.token(m).form.toLowerCase() === 'to')

const isInfinitive = (tree: Tree, verb: number) => tree.childrenBy(verb, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'to')

/** "For it to be sent on", "asked Chad on Friday to return": the wish that a verb of asking holds. */
const isWish = (tree: Tree, verb: number) =>
  isInfinitive(tree, verb) &&
  (tree.childrenBy(verb, 'mark').some((m) => tree.token(m).form.toLowerCase() === 'for') ||
    tree.child(verb, 'nsubj', 'nsubj:pass') !== null ||
    controlledObject(tree, verb) !== null)

/** "Asked for the shots offered by COVAX to be redirected": the infinitive hangs somewhere in what is asked for. */
const wishedFor = (tree: Tree, goods: number): Embedded[] =>
  tree
    .subtree(goods)
    .filter((t) => t > goods && ['advcl', 'acl', 'xcomp'].includes(tree.token(t).deprel) && isInfinitive(tree, t))
    .map((head) => ({ head, direct: true }))

/** The gerunds that say by what a verb, or its infinitive, helps. */
const meansOfHelp = (tree: Tree, verb: number): Embedded[] =>
  tree
    .subtree(verb)
    .filter((t) => {
      const helps = helpingBy(tree, t)?.verb ?? -1
      return helps === verb || (helps >= 0 && tree.token(helps).head === verb && ['xcomp', 'ccomp'].includes(tree.token(helps).deprel))
    })
    .map((head) => ({ head, direct: true }))
