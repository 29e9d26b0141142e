import { type Act, has } from '../acts/act.js'
import type { Phrase, Phrases } from '../phrases/phrase.js'
import { surfaceSubjects } from '../sentence/subjects.js'
import type { Tree } from '../sentence/tree.js'
import { isPassive } from '../sentence/verbs.js'

const SAYS = new Set(['say', 'announce', 'confirm', 'reveal', 'disclose', 'add', 'tell', 'note', 'report'])
const GIVES = new Set(['Pledge', 'Donation', 'Delivery', 'Shipment', 'Offer', 'Allocation'])
/** Kinds that many countries are part of: who speaks for one of them need not be the one who gets it. */
const MANY = new Set(['Region', 'Group', 'Organization', 'Media'])
const EVERYWHERE = /^(?:other|others|world|worldwide|globally|abroad|overseas|countries|nations|neighbours|neighbors|elsewhere)$/i

/** "Cambodia's premier said that China would provide a million doses": what a country tells of another's giving, it is given. */
export function addSpeakers(tree: Tree, phrases: Phrases, acts: readonly Act[]): void {
  for (const act of acts) {
    addDelayer(tree, phrases, act)
    addEmbassy(tree, phrases, act)
    if (act.outer !== null || !GIVES.has(act.type) || has(act, 'recipient') || act.trigger.pos !== 'verb') continue
    const givers = act.fills.filter((f) => f.role === 'provider')
    if (!givers.length || givers.some((f) => isOfMany(tree, f.phrase))) continue
    const says = sayingOf(tree, act.trigger.head)
    if (says === null || tree.subtree(act.trigger.head).some((t) => EVERYWHERE.test(tree.token(t).form))) continue
    const [speaker, ...more] = surfaceSubjects(tree, says).flatMap((s) => phrases.all(s.head))
    const country = speaker === undefined || more.length ? null : phrases.country(speaker)
    if (speaker?.type !== 'party' || country === null || givers.some((f) => phrases.country(f.phrase) === country)) continue
    act.fills.push({ role: 'recipient', phrase: speaker, by: 'who tells', confidence: 0.65 })
  }
}

/** "The maker said deliveries to Benin might be delayed": a seller or programme that tells of a delay is late itself. */
function addDelayer(tree: Tree, phrases: Phrases, act: Act): void {
  if (act.outer !== null || act.type !== 'Suspension' || act.trigger.pos !== 'verb' || has(act, 'provider')) return
  const says = isPassive(tree, act.trigger.head) ? sayingOf(tree, act.trigger.head) : null
  if (says === null) return
  for (const phrase of surfaceSubjects(tree, says).map((s) => phrases.at(s.head)))
    if ((phrases.sells(phrase) || phrase.type === 'programme') && !act.fills.some((f) => f.phrase.head === phrase.head))
      act.fills.push({ role: 'provider', phrase, by: 'who tells', confidence: 0.65 })
}

const POSTS = new Set(['embassy', 'consulate', 'commission', 'ambassador', 'commissioner', 'envoy'])
const COMES = new Set(['Delivery', 'Shipment'])

/** "The Chinese embassy said 300,000 more doses would follow": what a post abroad tells of is its own country's. */
function addEmbassy(tree: Tree, phrases: Phrases, act: Act): void {
  if (act.outer !== null || !COMES.has(act.type) || act.trigger.pos !== 'verb' || has(act, 'provider') || has(act, 'via')) return
  if (act.trigger.frame.side !== 'giving' || act.factuality === 'negated') return
  const says = sayingOf(tree, act.trigger.head)
  const [speaker, ...more] = says === null ? [] : surfaceSubjects(tree, says)
  if (speaker === undefined || more.length || !POSTS.has(tree.token(speaker.head).lemma)) return
  const phrase = phrases.at(speaker.head)
  const country = phrase.type === 'party' ? phrases.country(phrase) : null
  if (country === null || act.fills.some((f) => phrases.country(f.phrase) === country)) return
  act.fills.push({ role: 'provider', phrase, by: 'who tells', confidence: 0.65 })
}

const isOfMany = (tree: Tree, { name }: Phrase) => name === null || MANY.has(tree.doc.names[name]!.kind)

/** The verb of saying whose content the act is. */
function sayingOf(tree: Tree, verb: number): number | null {
  let at = verb
  while (tree.token(at).deprel === 'xcomp' && tree.token(at).head >= 0) at = tree.token(at).head
  const { head, deprel } = tree.token(at)
  return deprel === 'ccomp' && head >= 0 && SAYS.has(tree.token(head).lemma) ? head : null
}
