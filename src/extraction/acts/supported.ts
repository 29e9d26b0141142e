import type { Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { helpingBy } from '../sentence/by-helping.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import { judgedFor } from '../sentence/thanks.js'
import type { Tree } from '../sentence/tree.js'

const SUPPORTING = new Set(['support', 'help', 'assist', 'fund', 'finance', 'back'])
/** What is done for somebody's answer to an emergency, though it is not the one named whom the verb is about. */
const STRENGTHENING = new Set([...SUPPORTING, 'strengthen', 'boost', 'bolster', 'reinforce', 'meet', 'address', 'complement', 'enhance'])
const INSIDE = new Set(['in', 'across', 'inside', 'within', 'throughout'])
/** "Enough doses to vaccinate 2 million people in Peru": those who are there are meant. */
const REACHING = new Set(['vaccinate', 'inoculate', 'immunise', 'immunize', 'cover', 'protect', 'treat'])

/** "Committed $4 billion to support COVAX", "to strengthen Peru's response": whom the goods or the money support receives it. */
export function supported(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const beside = tree.childrenBy(head, 'obj', 'obl').flatMap((o) => [o, ...tree.childrenBy(o, 'nmod')])
  const verbs = [...tree.childrenBy(head, 'xcomp', 'advcl', 'acl'), ...beside.flatMap((o) => tree.childrenBy(o, 'acl'))].filter(
    (v) => v > head && tree.token(v).deprel !== 'acl:relcl' && tree.token(v).xpos === 'VB',
  )
  const parties = (heads: readonly number[]) =>
    heads.flatMap((o) => phrases.all(o)).filter((p) => p.type === 'party' || p.type === 'programme')
  // "helped its neighbours by providing doses", "supports their efforts by providing"
  const helped = helpingBy(tree, head)?.helped ?? []
  const direct = parties([...helped, ...verbs.filter((v) => SUPPORTING.has(tree.token(v).lemma)).flatMap((v) => tree.childrenBy(v, 'obj'))])
  const strengthening = verbs.filter((v) => STRENGTHENING.has(tree.token(v).lemma))
  // "to support vaccination in Fiji", hung on the verb
  const where = strengthening.flatMap((v) => tree.childrenBy(v, 'obl')).filter((o) => INSIDE.has(tree.preposition(o)) && !tree.isTime(o))
  const owners = strengthening
    .flatMap((v) => tree.childrenBy(v, 'obj'))
    .concat(helped)
    .flatMap((o) => [
      ...tree.childrenBy(o, 'nmod:poss'),
      ...tree.childrenBy(o, 'amod', 'compound').filter((c) => tree.token(c).upos !== 'NOUN'),
      ...tree.childrenBy(o, 'nmod').filter((n) => tree.preposition(n) === 'of' || INSIDE.has(tree.preposition(n))),
    ])
    .concat(where)
  const people = verbs
    .filter((v) => REACHING.has(tree.token(v).lemma))
    .flatMap((v) => tree.childrenBy(v, 'obj', 'obl'))
    .flatMap((o) => [o, ...tree.childrenBy(o, 'nmod')])
    .filter((n) => ['in', 'across'].includes(tree.preposition(n)))
  const found = direct.length ? direct : owners.length ? parties(owners) : parties(people)
  return found.map((phrase) => ({ role: 'recipient' as const, phrase, by: 'supported', confidence: 0.8 }))
}

/** "A loan for Peru to buy vaccines": who is to do it with the money. */
export function enabled(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  return tree
    .childrenBy(verb, 'advcl')
    .flatMap((v) => tree.childrenBy(v, 'nsubj'))
    .filter((s) => s > verb && tree.token(s - 1).upos !== 'VERB' && tree.preposition(s) === 'for')
    .flatMap((s) => phrases.all(s))
    .filter((p) => p.type === 'party')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'supported', confidence: 0.8 }))
}

const DONORS = new Set(['donor', 'contributor', 'supporter', 'backer', 'funder', 'provider', 'supplier'])

/** Whom the donor gives to, of whom a participle tells what it gave. */
export function backed(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const { deprel, xpos, head: donor } = tree.token(head)
  const gave = xpos === 'VBG' || tree.childrenBy(head, 'aux').some((a) => tree.token(a).form.toLowerCase() === 'having')
  if (donor < 0 || !/^(?:advcl|acl)/.test(deprel)) return []
  // "the largest donor to COVAX is Spain, which has given $4 billion"
  const called = tree.child(donor, 'cop') !== null && deprel === 'acl:relcl' ? tree.childrenBy(donor, 'nsubj') : gave ? [donor] : []
  return called
    .filter((d) => DONORS.has(tree.token(d).lemma))
    .flatMap((d) => tree.childrenBy(d, 'nmod'))
    .filter((n) => ['to', 'of'].includes(tree.preposition(n)))
    .flatMap((n) => phrases.all(n))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'donor to', confidence: 0.8 }))
}

/** "Nepal thanked China for its gift": the country that thanks for what is given was given it. */
export function grateful(tree: Tree, phrases: Phrases, head: number): Fill[] {
  const thanks = judgedFor(tree, head)?.thanks ?? null
  if (thanks === null) return []
  return surfaceSubjects(tree, thanks)
    .flatMap((s) => phrases.all(s.head))
    .filter((p) => p.type === 'party' && (p.entity !== null || (p.name !== null && tree.doc.names[p.name]!.kind === 'Country')))
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'thanks', confidence: 0.75 }))
}

/** "Samoa thanked Japan after receiving 50,000 doses", "receiving the doses, the minister thanked Japan": who is thanked gave them. */
export function thankedFor(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head, xpos } = tree.token(verb)
  if (xpos !== 'VBG' || deprel !== 'advcl' || head < 0 || tree.token(head).lemma !== 'thank') return []
  return tree
    .childrenBy(head, 'obj')
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party' && (p.entity !== null || p.name !== null))
    .map((phrase) => ({ role: 'provider' as const, phrase, by: 'thanked', confidence: 0.75 }))
}
