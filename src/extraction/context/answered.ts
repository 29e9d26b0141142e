import type { Doc, Role } from '../../model/index.js'
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

/** "China offered Benin 200,000 doses, and it accepted": who is offered something answers, and it answers to all of that. */
export function answerOffer(doc: Doc, draft: Draft, before: readonly Draft[]): void {
  if (draft.type !== 'Acceptance' && draft.type !== 'Rejection') return
  if (draft.act.fills.some((f) => f.role === 'item' && f.phrase.type !== 'other')) return
  const offer = before.find((d) => d.type === 'Offer' && draft.sentence - d.sentence <= 1)
  if (offer === undefined || !has(offer, 'provider') || !has(offer, 'recipient')) return
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
  if (has(offer, 'item') && draft.fillers.every((f) => f.role !== 'item' || isBorrowed(f)))
    draft.fillers = [...draft.fillers.filter((f) => f.role !== 'item'), ...told('item')]
  if (draft.quantity === null && draft.money === null && offer.quantity !== null) {
    draft.quantity = offer.quantity
    draft.quantityKind = offer.quantityKind
    draft.inherited = true
  }
}
