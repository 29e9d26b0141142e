import type { Doc, NameMention, Role } from '../../model/index.js'
import type { Draft } from '../lists/draft.js'
import { has, MOVES } from './drafted.js'
import { fillerKey, isBorrowed, keysOf } from './filler-key.js'

/** "Peru asked Spain for doses; it sent 80,000": who was asked answers, not who asks. */
export function answerAsked(doc: Doc, draft: Draft, before: readonly Draft[]): void {
  if (!MOVES.has(draft.type) && draft.type !== 'Pledge' && draft.type !== 'Offer') return
  const it = draft.fillers.filter((f) => f.role === 'provider')
  const [giver] = it
  if (it.length !== 1 || !/^(?:it|they|he|she)$/i.test(doc.text.slice(giver!.range.start, giver!.range.end))) return
  const asked = before.find(
    (d) => d.type === 'Request' && draft.sentence - d.sentence <= 1 && keysOf(doc, d, 'recipient').includes(fillerKey(doc, giver!)),
  )
  const answering = asked?.fillers.filter((f) => f.role === 'provider') ?? []
  const askers = asked?.fillers.filter((f) => f.role === 'recipient') ?? []
  // who gives to a third may well have asked for the goods
  const to = keysOf(doc, draft, 'recipient')
  if (answering.length !== 1 || askers.length !== 1 || to.some((k) => k !== fillerKey(doc, askers[0]!))) return
  const context = { by: 'context', confidence: 0.7 }
  draft.fillers = [...draft.fillers.filter((f) => f !== giver), { ...answering[0]!, ...context }]
  if (!has(draft, 'recipient')) draft.fillers.push({ ...askers[0]!, ...context })
}

/**
 * "China offered Benin 200,000 doses, and it accepted", "turned down the aid offer": who is offered something answers, and it
 * answers to all of that.
 *
 * @param telling do these goods say anything?
 */
export function answerOffer(doc: Doc, draft: Draft, before: readonly Draft[], telling: (goods: NameMention) => boolean): void {
  if (draft.type !== 'Acceptance' && draft.type !== 'Rejection') return
  const vague = pointsVaguely(doc, draft, telling)
  if (!vague && draft.act.fills.some((f) => f.role === 'item' && f.phrase.type !== 'other')) return
  const fits = (d: Draft) =>
    has(d, 'recipient') &&
    (d.type === 'Offer' ? draft.sentence - d.sentence <= 1 : vague && isPromise(d) && draft.sentence - d.sentence <= 2)
  const offer = before.find(fits)
  if (offer === undefined || !(has(offer, 'provider') || vague)) return
  const answering = draft.fillers.filter((f) => f.role === 'recipient')
  const offered = keysOf(doc, offer, 'recipient')
  const it = answering.length === 1 && /^(?:it|they)$/i.test(doc.text.slice(answering[0]!.range.start, answering[0]!.range.end))
  if (!it && answering.some((f) => !offered.includes(fillerKey(doc, f)))) return
  const context = { by: 'context', confidence: 0.8 }
  const told = (role: Role) => offer.fillers.filter((f) => f.role === role).map((f) => ({ ...f, ...context }))
  if (it || !answering.length)
    draft.fillers = [
      ...draft.fillers.filter((f) => f.role !== 'recipient'),
      ...told('recipient').map((f) => ({ ...f, by: 'answers the offer' })),
    ]
  if (!has(draft, 'provider')) draft.fillers.push(...told('provider'))
  // it was that offer's goods, whatever else was spoken of before
  if (has(offer, 'item') && (vague || draft.fillers.every((f) => f.role !== 'item' || isBorrowed(f))))
    draft.fillers = [...draft.fillers.filter((f) => f.role !== 'item'), ...told('item')]
  if (draft.quantity === null && draft.money === null && offer.quantity !== null) {
    draft.quantity = offer.quantity
    draft.quantityKind = offer.quantityKind
    draft.inherited = true
  }
}

/** "The aid", "the offer of help": goods of which nothing is said, and which were told of before. */
function pointsVaguely(doc: Doc, draft: Draft, telling: (goods: NameMention) => boolean): boolean {
  const items = draft.act.fills.filter((f) => f.role === 'item')
  const goods = draft.fillers.flatMap((f) => (f.role === 'item' && f.name !== null ? [doc.names[f.name]!] : []))
  return (
    items.some((f) => /^(?:the|this|that|these|those|its|their|his)\b/i.test(doc.text.slice(f.phrase.range.start, f.phrase.range.end))) &&
    goods.every((g) => !telling(g))
  )
}

/** A gift that is still to come. */
const isPromise = (d: Draft) =>
  d.type === 'Pledge' || d.type === 'Offer' || (MOVES.has(d.type) && (d.factuality === 'planned' || d.factuality === 'possible'))
