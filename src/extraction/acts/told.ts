import type { Phrase, Phrases } from '../phrases/phrase.js'
import type { Fill } from '../predicates/fill.js'
import { MESSAGES, surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { talkedOf } from './factuality.js'

/** Verbs by which one party lets another know what is to happen between them. */
const TELL = new Set(['tell', 'inform', 'notify', 'assure', 'warn', 'advise', 'promise', 'write'])

/** "Serum has informed Brazil and Morocco that supplies will be delayed": who tells gives, who is told receives. */
export function told(tree: Tree, phrases: Phrases, act: number): { provider: Fill[]; recipient: Fill[] } {
  const none = { provider: [], recipient: [] }
  const { deprel, head } = clauseOf(tree, act)
  // "told Ghana to expect 600,000 doses"
  const expects = (deprel === 'xcomp' || (deprel === 'advcl' && isPassive(tree, head))) && tree.token(act).lemma === 'expect'
  if ((deprel !== 'ccomp' && !expects) || head < 0 || !TELL.has(tree.token(head).lemma)) return none
  const { names } = tree.doc
  const fills = (role: 'provider' | 'recipient', heads: readonly number[]) =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => (p.type === 'party' || (expects && p.type === 'programme')) && (p.name !== null || p.entity !== null))
      .filter((p) => role === 'provider' || p.name === null || names[p.name]!.kind === 'Country')
      .map((phrase): Fill => ({ role, phrase, by: 'told', confidence: 0.75 }))
  // "Ghana was told by Oslo to expect 600,000 doses"
  const passive = expects && isPassive(tree, head)
  const recipient = fills('recipient', [
    ...tree.childrenBy(head, ...(passive ? ['nsubj:pass'] : ['obj', 'iobj'])),
    ...tree.childrenBy(head, 'obl').filter((o) => tree.preposition(o) === 'to'),
  ])
  return recipient.length
    ? {
        recipient,
        provider: fills(
          'provider',
          passive
            ? tree.childrenBy(head, 'obl').filter((o) => tree.preposition(o) === 'by')
            : surfaceSubjects(tree, head).map((s) => s.head),
        ),
      }
    : none
}

/** "Reports that Serum informed Brazil that supplies will be late": a clause hung on the noun is that of the verb between them. */
function clauseOf(tree: Tree, act: number): { deprel: string; head: number } {
  const { deprel, head } = tree.token(act)
  if (deprel !== 'acl' || tree.childrenBy(act, 'mark').every((m) => tree.token(m).form.toLowerCase() !== 'that')) return { deprel, head }
  const verb = tree.childrenBy(head, 'acl').find((v) => v < act && TELL.has(tree.token(v).lemma))
  return verb === undefined ? { deprel, head } : { deprel: 'ccomp', head: verb }
}

const SUFFER = new Set(['face', 'suffer', 'experience', 'encounter', 'endure'])
const HIT = new Set(['hit', 'affect', 'plague'])

/** "Ghana complained to Russia about delays", "Iran was hit by delays": whom what is late keeps waiting, and who owes it. */
export function affected(tree: Tree, phrases: Phrases, noun: number): Fill[] {
  const { head, deprel } = tree.token(noun)
  if (head < 0 || !(deprel.startsWith('obl') || deprel === 'obj')) return []
  const { lemma } = tree.token(head)
  const complains = lemma === 'complain' || lemma === 'protest'
  const runsInto = lemma === 'run' && tree.preposition(noun) === 'into'
  if (!complains && !runsInto && !SUFFER.has(lemma) && !(HIT.has(lemma) && tree.preposition(noun) === 'by')) return []
  const fills = (role: 'provider' | 'recipient' | 'item', heads: readonly number[], types: readonly string[]) =>
    heads
      .flatMap((h) => phrases.all(h))
      .filter((p) => types.includes(p.type))
      .map((phrase): Fill => ({ role, phrase, by: 'affected', confidence: 0.75 }))
  const subjects = isPassive(tree, head) ? tree.childrenBy(head, 'nsubj:pass') : surfaceSubjects(tree, head).map((s) => s.head)
  const addressed = tree.childrenBy(head, 'obl').filter((o) => tree.preposition(o) === 'to')
  // "the shipments to Peru face delays": what is late, and for whom
  const goods = complains ? [] : fills('item', subjects, ['goods', 'container', 'quantity'])
  const owners = goods.length ? subjects.flatMap((s) => tree.childrenBy(s, 'nmod:poss')) : []
  const along = (prepositions: readonly string[]) =>
    goods.length ? subjects.flatMap((s) => tree.childrenBy(s, 'nmod').filter((n) => prepositions.includes(tree.preposition(n)))) : []
  const sources = along(['from'])
  // "Kenya's shipments from Russia": the one gets them that the other sends
  return [
    ...fills('recipient', [...subjects, ...along(['to', 'for']), ...(sources.length ? owners : [])], ['party']),
    ...fills('provider', [...(complains ? addressed : sources), ...(sources.length ? [] : owners)], ['party', 'programme']),
    ...goods,
  ]
}

/** Nouns for what two agree on. */
export const AGREEMENTS: ReadonlySet<string> = new Set([
  'agreement',
  'deal',
  'contract',
  'memorandum',
  'accord',
  'arrangement',
  'protocol',
  'mou',
  'pact',
])

/** "Signed an agreement with Kenya to deliver": the agreement that an infinitive spells out. */
function agreedOn(tree: Tree, verb: number): number | null {
  const { head, deprel, xpos } = tree.token(verb)
  if (xpos !== 'VB' || head < 0 || (deprel !== 'advcl' && deprel !== 'acl')) return null
  return [head, ...tree.childrenBy(head, 'obj')].find((t) => t < verb && AGREEMENTS.has(tree.token(t).lemma.toLowerCase())) ?? null
}

/** "Benin saw its first doses arrive": who sees goods come receives them. */
export function sawCome(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  const { deprel, head, xpos } = tree.token(verb)
  if (deprel !== 'xcomp' || head < 0 || tree.token(head).lemma !== 'see' || xpos === 'VBG') return []
  return surfaceSubjects(tree, head)
    .map((s) => phrases.at(s.head))
    .filter((p) => p.type === 'party')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'saw it come', confidence: 0.75 }))
}

/** "Is holding talks with Cuba on purchasing": the other side of the talks is the other side of the act. */
export function partner(tree: Tree, phrases: Phrases, verb: number, role: 'provider' | 'recipient'): Fill[] {
  const { head } = tree.token(verb)
  const talks = talkedOf(tree, verb) ?? agreedOn(tree, verb)
  if (talks === null) return []
  const two = betweenWhom(tree, phrases, [talks, head])
  if (two !== null) return [{ role, phrase: two[role], by: 'partner of the talks', confidence: 0.75 }]
  return [...tree.childrenBy(talks, 'nmod', 'obl'), ...(talks === head ? [] : tree.childrenBy(head, 'obl', 'nmod'))]
    .filter((o) => tree.preposition(o) === 'with')
    .flatMap((o) => phrases.all(o))
    .map(asParty)
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role, phrase, by: 'partner of the talks', confidence: 0.75 }))
}

/** A maker whose name is its product's takes part as a party. */
const asParty = (p: Phrase): Phrase => (p.company === null ? p : { ...p, type: 'party', name: null, entity: p.company })

/** "Talks between Peru and COVAX": who has goods to give is a maker or programme, else the one named last. */
function betweenWhom(tree: Tree, phrases: Phrases, heads: readonly number[]): { provider: Phrase; recipient: Phrase } | null {
  // "within the collaboration between"
  const inner = heads.flatMap((h) => tree.childrenBy(h, 'obl').filter((o) => tree.preposition(o) !== 'between'))
  const all = [...new Set([...heads, ...inner])]
    .flatMap((h) => tree.childrenBy(h, 'nmod', 'obl').filter((o) => tree.preposition(o) === 'between'))
    .flatMap((o) => phrases.all(o))
    .map(asParty)
    .filter((p) => p.type === 'party' || p.type === 'programme')
  const [first, second] = all
  if (first === undefined || second === undefined || all.length > 2) return null
  const has = (p: Phrase) => p.type === 'programme' || phrases.sells(p)
  return has(first) && !has(second) ? { provider: first, recipient: second } : { provider: second, recipient: first }
}

const CONVERSATIONS = new Set(['call', 'conversation', 'talk', 'talks', 'discussion', 'meeting', 'videoconference', 'letter', 'exchange'])

/** "Asked for vaccine in a call with his Indian counterpart", "promised 2 million doses in talks with Peru": to whom it is said. */
export function inConversation(tree: Tree, phrases: Phrases, verb: number, role: 'provider' | 'recipient'): Fill[] {
  const { deprel, head } = tree.token(verb)
  return [verb, ...(deprel === 'xcomp' ? [head] : [])]
    .flatMap((v) => tree.childrenBy(v, 'obl'))
    .filter((o) => CONVERSATIONS.has(tree.token(o).lemma) && ['in', 'during', 'at', 'on', 'over'].includes(tree.preposition(o)))
    .flatMap((o) => tree.childrenBy(o, 'nmod').filter((n) => tree.preposition(n) === (tree.token(o).lemma === 'letter' ? 'to' : 'with')))
    .flatMap((n) => phrases.all(n))
    .filter((p) => p.type === 'party' && (p.entity !== null || (p.name !== null && tree.doc.names[p.name]!.kind === 'Country')))
    .slice(0, 1)
    .map((phrase) => ({ role, phrase, by: 'partner of the talks', confidence: 0.75 }))
}

/** "Wrote to India asking for doses", "sent Nepal a letter offering doses": whom the words go to is asked, or offered them. */
export function addressed(tree: Tree, phrases: Phrases, verb: number, role: 'provider' | 'recipient'): Fill[] {
  const { head, deprel, xpos } = tree.token(verb)
  if (xpos !== 'VBG' || head < 0) return []
  const letter = deprel === 'acl' && MESSAGES.has(tree.token(head).lemma)
  const writes = ['advcl', 'xcomp', 'acl'].includes(deprel) && (role === 'provider' || tree.token(head).lemma === 'write')
  if (!letter && !writes) return []
  const sent = letter && tree.token(head).deprel === 'obj' ? tree.token(head).head : -1
  const letters = tree.childrenBy(head, 'obj').filter((o) => MESSAGES.has(tree.token(o).lemma))
  return [
    ...tree.childrenBy(head, 'obl', 'nmod'),
    ...letters.flatMap((l) => tree.childrenBy(l, 'nmod')),
    ...(sent < 0 ? [] : [...tree.childrenBy(sent, 'obl').filter((o) => tree.preposition(o) === 'to'), ...tree.childrenBy(sent, 'iobj')]),
  ]
    .filter((o) => o < verb && (tree.preposition(o) === 'to' || tree.relation(o) === 'iobj'))
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role, phrase, by: 'addressed', confidence: 0.75 }))
}
