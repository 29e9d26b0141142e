import type { Role } from '../../model/index.js'
import type { Phrases } from '../phrases/phrase.js'
import { JOURNEYS } from '../predicates/attached.js'
import type { Fill } from '../predicates/fill.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'
import { type Act, actsBySentence } from './act.js'
import { isUnnamedCarrier } from './carriers.js'

const BETWEEN = new Set(['the', 'a', 'an', 'both', 'its', 'their', 'neighbouring', 'neighboring', 'nearby', 'fellow'])
const VIA = new Set(['through', 'via', 'under'])
/** Where what an act waits for begins. */
const CONDITIONS = new Set(['until', 'till', 'unless', 'once', 'if'])
/** What somebody says or writes. */
const WORDS =
  /^(?:release|statement|report|letter|message|note|tweet|post|communique|bulletin|reply|e-?mail|memo|correspondence|document|data|figure|announcement|confirmation|spokesman|spokesperson|spokeswoman|official)$/
/** Where causes and sources begin: who is named behind takes no part in the act. */
const ASIDE = new Set(['according', 'because', 'despite', 'amid', 'owing'])

/**
 * Fillers that the tree does not give, by type and closeness: "… doses to Taiwan via COVAX" wherever the parser hung
 * the phrases, up to the next act of the sentence; and the party right before a verb without a subject.
 * Lower confidence than what grammar shows.
 */
export function addNearby(tree: Tree, phrases: Phrases, acts: readonly Act[]): void {
  const open = acts.filter((act) => act.type !== '' && act.outer === null)
  for (const live of actsBySentence(tree, open).values()) for (const act of live) addNear(tree, phrases, act, live)
}

/** @param live the acts of the same sentence */
function addNear(tree: Tree, phrases: Phrases, act: Act, live: readonly Act[]): void {
  const { head } = act.trigger
  const sentence = tree.sentenceOf(head)
  const taken = new Set(live.flatMap((a) => a.fills.map((f) => f.phrase.head)))
  const next = Math.min(
    sentence.last,
    ...live
      .filter((a) => a.trigger.head > Math.max(...act.trigger.tokens) && !act.inner.includes(a.trigger.head))
      .map((a) => a.trigger.head),
  )
  const end = act.trigger.pos === 'noun' ? Math.min(next, clauseEnd(tree, head, next)) : next
  for (let t = Math.max(...act.trigger.tokens) + 1; t < end; t++) {
    const word = tree.token(t).form.toLowerCase()
    // "Centers for Disease Control": within a name
    const within = phrases.nameAt(t)
    if (within !== null && tree.doc.names[within]!.first < t) continue
    // "as the race to get doses to the poor goes on": another clause
    if (word === ';' || (word === 'as' && tree.token(t).deprel === 'mark')) break
    if (ASIDE.has(word) || (word === 'due' && tree.doc.tokens[t + 2]?.upos !== 'VERB')) break
    // "not until the vaccine is approved by the agency": what must come first is another's doing
    if (CONDITIONS.has(word) && tree.token(t).deprel === 'mark' && tree.token(tree.token(t).head).deprel === 'advcl') break
    const role = VIA.has(word) ? 'via' : (act.trigger.frame.valence.get(word) as Role | undefined)
    // "vaccine made by Sinovac": in the active voice "by" is another verb's
    if (word === 'by' && act.trigger.pos === 'verb' && !isPassive(tree, head)) continue
    // "after traveling to Britain": the phrase is another verb's
    if (tree.token(t - 1).upos === 'VERB' && !act.trigger.tokens.includes(t - 1)) continue
    // "agreed in the president's visit to London"
    if (JOURNEYS.has(tree.token(t - 1).lemma)) continue
    // "after the donation, a statement from the ministry said"
    if (WORDS.test(tree.token(t - 1).lemma)) continue
    if (!role || role === 'item' || word === 'of' || word === 'in' || word === 'on' || word === 'at' || has(act, role)) continue
    const party = partyAfter(tree, phrases, t + 1, end)
    // "with President Tsai saying that …" says something else
    if (word === 'with' && party !== null && tree.token(Math.min(party + 1, tree.doc.tokens.length - 1)).xpos === 'VBG') continue
    if (party === null || taken.has(party) || actsElsewhere(tree, party, head)) continue
    // "flown in by a Ghanaian airline"
    if (isUnnamedCarrier(tree, tree.token(party).head)) continue
    for (const phrase of phrases.all(party)) {
      if (phrase.name !== null && tree.doc.names[phrase.name]!.kind === 'Media') continue
      if (role === 'via' ? phrase.type !== 'programme' : phrase.type !== 'party' && phrase.type !== 'programme') continue
      act.fills.push({ role, phrase, by: `${word} (nearest)`, confidence: 0.6 })
      act.tokens.add(phrase.head)
    }
  }
  addWhosePartners(tree, phrases, act)
  // "offered Taiwan Chinese-made vaccines": the receiver right behind the verb
  const second = act.trigger.frame.valence.get('indirectObject') as Role | undefined
  const behind =
    act.trigger.pos === 'verb' && second && !has(act, second) ? partyAfter(tree, phrases, head + 1, Math.min(next, head + 4)) : null
  if (behind !== null && !taken.has(behind) && phrases.at(behind).type === 'party' && followedByGoods(tree, phrases, behind, next)) {
    act.fills.push({ role: second!, phrase: phrases.at(behind), by: 'indirectObject (nearest)', confidence: 0.6 })
    act.tokens.add(behind)
  }
  const subject = act.trigger.frame.valence.get('subject') as Role | undefined
  const whose = act.trigger.pos === 'verb' && subject && subject !== 'item' && !has(act, subject) ? namedBefore(tree, phrases, head) : null
  if (whose !== null) {
    act.fills.push({ role: subject!, phrase: phrases.at(whose), by: 'subject (nearest)', confidence: 0.6 })
    act.tokens.add(whose)
  }
  if (act.trigger.pos === 'verb' && subject && subject !== 'item' && !has(act, subject) && isFiniteVerb(tree, head)) {
    for (const party of partiesBefore(tree, phrases, head, sentence.first).filter((p) => !taken.has(p))) {
      act.fills.push({ role: subject, phrase: phrases.at(party), by: 'subject (nearest)', confidence: 0.6 })
      act.tokens.add(party)
    }
  }
}

const FRIENDS = new Set(['partner', 'neighbour', 'neighbor', 'ally', 'friend'])
const GIVING = new Set(['Delivery', 'Shipment', 'Donation', 'Pledge', 'Offer', 'Allocation'])

/** "Doses will be sent to our partners in Fiji": whoever has them as partners gives. */
function addWhosePartners(tree: Tree, phrases: Phrases, act: Act): void {
  if (!GIVING.has(act.type) || has(act, 'provider')) return
  const friends = act.fills
    // "China's neighbours received doses": perhaps from another
    .filter((f) => f.role === 'recipient' && !f.by.startsWith('subject'))
    .flatMap((f) => [f.phrase.head, tree.token(f.phrase.head).head])
    .filter((t) => t >= 0 && FRIENDS.has(tree.token(t).lemma))
  for (const owner of friends.flatMap((t) => tree.childrenBy(t, 'nmod:poss'))) {
    const phrase = phrases.at(owner)
    if (phrase.type !== 'party' || (phrase.name === null && phrase.entity === null)) continue
    act.fills.push({ role: 'provider', phrase, by: 'whose partners', confidence: 0.6 })
    return
  }
}

/** "The arrival was greeted by the minister": who does what another verb says. */
function actsElsewhere(tree: Tree, party: number, trigger: number): boolean {
  // "by Ambassador Ann Lee": the title goes with the name
  const { deprel, head } = tree.token(tree.token(party).deprel === 'nmod:desc' ? tree.token(party).head : party)
  return deprel === 'obl:agent' && head !== trigger
}

/** Where a finite verb begins to say something else of a noun that names an act; the verb whose object it is does not. */
function clauseEnd(tree: Tree, noun: number, end: number): number {
  for (let t = noun + 1; t < end; t++) {
    if (!/^(?:VBD|VBZ|VBP|MD)$/.test(tree.token(t).xpos)) continue
    const verb = tree.token(t).deprel.startsWith('aux') ? tree.token(t).head : t
    const object = tree.childrenBy(verb, 'obj', 'nsubj:pass').some((o) => tree.governs(o, noun))
    if (!object) return t
  }
  return end
}

/** Goods or a number right behind a name: the name is not their owner ("Taiwan's") but who gets them. */
function followedByGoods(tree: Tree, phrases: Phrases, party: number, end: number): boolean {
  const after = tree.doc.tokens[party + 1]
  if (!after || after.xpos === 'POS' || after.upos === 'PUNCT' || after.upos === 'ADP') return false
  for (let t = party + 1; t < Math.min(end, party + 7); t++) {
    const name = phrases.nameAt(t)
    if (name !== null && ['Vaccine', 'Goods'].includes(tree.doc.names[name]!.kind)) return true
  }
  return false
}

const has = (act: Act, role: Role) => act.fills.some((f: Fill) => f.role === role)

/** A finite active verb wants a subject: "Kenya on Friday received …". */
function isFiniteVerb(tree: Tree, verb: number): boolean {
  const { xpos } = tree.token(verb)
  if (tree.child(verb, 'nsubj', 'nsubj:pass', 'aux:pass') !== null) return false
  return (
    xpos === 'VBD' ||
    xpos === 'VBZ' ||
    xpos === 'VBP' ||
    tree.childrenBy(verb, 'aux').some((a) => ['will', 'has', 'have', 'had'].includes(tree.token(a).form.toLowerCase()))
  )
}

/** "The WHO-led initiative": who leads it is not it. */
const isLeader = (tree: Tree, after: number) => tree.doc.tokens[after]?.form === '-' && tree.doc.tokens[after + 1]?.xpos === 'VBN'

/** Head of the name that begins here, behind an article, or of a group of countries, behind its adjectives. */
function partyAfter(tree: Tree, phrases: Phrases, from: number, end: number): number | null {
  for (let t = from; t < Math.min(end, from + 5); t++) {
    const name = phrases.nameAt(t)
    const mention = name === null ? null : tree.doc.names[name]!
    if (mention !== null) return isPartOfNoun(tree, phrases, mention.head) || isLeader(tree, mention.last) ? null : mention.head
    const { form, upos, xpos } = tree.token(t)
    const group = (upos === 'NOUN' || upos === 'PROPN') && phrases.at(t)
    if (group && group.type === 'party' && (xpos === 'NNS' || group.name !== null)) return t
    if (!BETWEEN.has(form.toLowerCase()) && upos !== 'ADJ' && upos !== 'ADV' && upos !== 'NUM') return null
  }
  return null
}

/** "By air force planes": the name only qualifies the noun behind it, which is no party. */
function isPartOfNoun(tree: Tree, phrases: Phrases, name: number): boolean {
  const { deprel, head } = tree.token(name)
  return ['compound', 'amod'].includes(deprel) && head > name && phrases.at(head).type === 'container'
}

/** "Similar moves by Peru, which has promised …": the party right before the pronoun, where its clause hangs on what is none. */
function namedBefore(tree: Tree, phrases: Phrases, verb: number): number | null {
  const which = tree.childrenBy(verb, 'nsubj').find((s) => ['which', 'who'].includes(tree.token(s).form.toLowerCase()))
  const name = which === undefined || tree.doc.tokens[which - 1]?.form !== ',' ? null : phrases.nameAt(which - 2)
  if (name === null || tree.token(verb).deprel !== 'acl:relcl' || !tree.governs(tree.token(verb).head, tree.doc.names[name]!.head))
    return null
  const { head, type } = phrases.at(tree.doc.names[name]!.head)
  return type === 'party' ? head : null
}

/** The parties that end right before the verb, adverbs, auxiliaries, brackets and a date between them apart. */
function partiesBefore(tree: Tree, phrases: Phrases, verb: number, first: number): number[] {
  const found: number[] = []
  let from = Math.max(first, verb - 6)
  for (let t = verb - 1; t >= from; t--) {
    const { upos, form } = tree.token(t)
    if (form === ')') {
      // "Africa Centres for Disease Control and Prevention (Africa CDC)"
      while (t > first && tree.token(t).form !== '(') t--
      from = Math.max(first, t - 3)
      continue
    }
    const name = phrases.nameAt(t)
    if (name !== null) {
      const mention = tree.doc.names[name]!
      const { type, head } = phrases.at(mention.head)
      const before = tree.doc.tokens[mention.first - 1]
      if (type !== 'party' && type !== 'programme') return found
      if (before !== undefined && before.index >= first && ['ADP', 'SCONJ'].includes(before.upos)) return found
      found.unshift(head)
      t = mention.first
      from = Math.max(first, t - 3)
      continue
    }
    if (
      found.length
        ? form !== 'and' && form !== ',' && upos !== 'DET'
        : !['ADV', 'AUX', 'ADP', 'NUM', 'PART'].includes(upos) && !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(form)
    )
      return found
  }
  return found
}
