import type { Filler, Role } from '../../model/index.js'
import type { Act } from '../acts/act.js'
import { typeOf } from '../acts/planned-type.js'
import type { Phrase, Phrases } from '../phrases/phrase.js'
import type { Tree } from '../sentence/tree.js'
import { type Draft, partyFiller } from './draft.js'
import { type Entry, entriesBelow } from './roster-entries.js'

/**
 * Lists under a lead-in that names the act: "The following offers were made: Ireland: 700 ventilators; Belgium: 9,000
 * doses", "The aid includes:" and a line for each kind of goods. Each number of goods is an act like that of the lead-in,
 * which says no more itself.
 *
 * @returns the drafts with those of the lists in the place of what the lead-in and the items gave on their own
 */
export function addRosters(tree: Tree, phrases: Phrases, acts: readonly Act[], drafts: readonly Draft[]): Draft[] {
  const gone = new Set<Draft>()
  const added: Draft[] = []
  for (const sentence of tree.doc.sentences) {
    if (tree.token(sentence.last - 1).form !== ':') continue
    const act = actOfLeadIn(tree, acts, sentence.first, sentence.last)
    if (act === null) continue
    const { entries, labelled } = entriesBelow(tree, phrases, sentence.index)
    if (!entries.length) continue
    const last = tree.token(entries.at(-1)!.first).sentence
    const told = new Set([sentence.index, ...entries.map((e) => tree.token(e.first).sentence)])
    const isTold = (d: Draft) => (labelled ? told.has(d.sentence) : d.sentence >= sentence.index && d.sentence <= last)
    for (const d of drafts) if (isTold(d) && d.quantity === null) gone.add(d)
    for (const d of drafts) if (entries.some((e) => d.trigger.head >= e.first && d.trigger.head < e.last)) gone.add(d)
    for (const d of gone) d.act.dropped = 'told by the list below'
    const side = sideOfLabels(tree, act, entries)
    const before = drafts.filter((d) => d.sentence < sentence.index && sentence.index - d.sentence <= 3)
    added.push(...entries.map((e) => fromContext(draftOf(tree, act, e, side), before)))
  }
  if (!added.length) return [...drafts]
  return [...drafts.filter((d) => !gone.has(d)), ...added].sort((a, b) => a.trigger.head - b.trigger.head)
}

/** The act that the list fills: "the following offers" rather than the delivery of them, unless a verb says they were delivered. */
function actOfLeadIn(tree: Tree, acts: readonly Act[], first: number, last: number): Act | null {
  const here = acts.filter((a) => a.type !== '' && a.trigger.head >= first && a.trigger.head < last)
  const announced = here.find(
    (a) =>
      a.trigger.pos === 'noun' &&
      tree.children[a.trigger.head]!.some((c) => tree.token(c).form.toLowerCase() === 'following') &&
      (a.outer === null || here.some((b) => b.trigger.head === a.outer && b.trigger.pos === 'noun')),
  )
  // "provided Chad with the following assistance": the verb knows the parties
  const giving = announced && here.find((a) => a.trigger.head === tree.token(announced.trigger.head).head)
  const act =
    (giving && !announced.fills.some((f) => f.role !== 'item') ? giving : announced) ??
    here.filter((a) => a.outer === null && !qualifies(tree, a, here)).at(-1)
  return act === undefined || tellsOther(tree, act) ? null : act
}

/** "Have pledged vaccines, sourced from Denmark:" where the goods of the verb come from is no list. */
const qualifies = (tree: Tree, { trigger }: Act, here: readonly Act[]) =>
  tree.token(trigger.head).deprel === 'acl' &&
  here.some(
    (b) => b.trigger.pos === 'verb' && b.trigger.head < trigger.head && b.outer === null && tree.governs(b.trigger.head, trigger.head),
  )

/** "Gave the following figures": no goods, nor a word that only points to them. */
const tellsOther = (tree: Tree, { trigger, fills }: Act) =>
  trigger.pos === 'verb' &&
  tree
    .childrenBy(trigger.head, 'obj', 'nsubj:pass')
    .some((o) => tree.token(o).upos === 'NOUN' && !fills.some((f) => f.phrase.head === o) && !isAid(tree, o))

/** What a list spells out. */
const isAid = (tree: Tree, noun: number) =>
  /^(?:aid|assistance|support|help|relief|item|good|offer|donation|contribution|gift|material|equipment|supplies|following)$/.test(
    tree.token(noun).lemma,
  )

/** Do the labels of a list give or receive? Their items may tell, else the lead-in, else the act. */
function sideOfLabels(tree: Tree, act: Act, entries: readonly Entry[]): Role {
  // "offers from member states": the labels tell which
  const group = act.fills.find((f) => isGroup(tree, f.phrase) && (f.role === 'provider' || f.role === 'recipient'))
  if (group !== undefined) return group.role
  if (entries.some((e) => e.provider !== null)) return 'recipient'
  if (entries.some((e) => e.recipient !== null)) return 'provider'
  const named = (role: Role) => act.fills.some((f) => f.role === role && f.phrase.name !== null)
  if (named('recipient') !== named('provider')) return named('recipient') ? 'provider' : 'recipient'
  return ['Offer', 'Pledge', 'Donation'].includes(act.type) ? 'provider' : 'recipient'
}

/** The party that a lead-in leaves open is that of the act it continues. */
function fromContext(draft: Draft, before: readonly Draft[]): Draft {
  for (const role of ['provider', 'recipient'] as const) {
    if (draft.fillers.some((f) => f.role === role)) continue
    const isNamed = (f: Filler) => f.role === role && (f.name !== null || f.entity !== null)
    const source = before.findLast((d) => d.fillers.some(isNamed))
    for (const f of source?.fillers ?? [])
      if (isNamed(f) && !draft.fillers.some((o) => o.name !== null && o.name === f.name))
        draft.fillers.push({ ...f, by: 'context', confidence: f.confidence * 0.8 })
  }
  return draft
}

/** Several parties in one phrase, none of them named. */
const isGroup = (tree: Tree, { type, name, head }: Phrase) =>
  type === 'party' && (name === null ? /S$/.test(tree.token(head).xpos) : tree.doc.names[name]!.kind === 'Group')

function draftOf(tree: Tree, act: Act, entry: Entry, side: Role): Draft {
  const name = (role: Role, index: number | null): Filler[] =>
    index === null ? [] : [{ role, range: tree.doc.names[index]!, name: index, entity: null, by: 'roster', confidence: 0.9 }]
  const own = [
    ...name(side, entry.label),
    ...(entry.label !== null && side === 'provider' ? [] : name('provider', entry.provider)),
    ...(entry.label !== null && side === 'recipient' ? [] : name('recipient', entry.recipient)),
  ]
  const shared = act.fills
    .filter((f) => f.role !== 'item' && !own.some((o) => o.role === f.role || (o.name !== null && o.name === f.phrase.name)))
    .map((f) => ({ ...partyFiller(f), confidence: f.confidence * 0.9 }))
  const goods = entry.goods.flatMap((g) => name('item', tree.doc.names.indexOf(g)))
  const number = entry.number === null ? entry.goods[0]! : tree.doc.numbers[entry.number]!
  const tokens = new Set<number>()
  for (let t = entry.first; t < entry.last; t++) tokens.add(t)
  return {
    type: typeOf(tree, act),
    trigger: tree.range([number.first, number.last - 1], number.head),
    sentence: tree.token(number.first).sentence,
    fillers: [...own, ...shared, ...goods].sort((a, b) => a.range.first - b.range.first),
    quantity: entry.number,
    quantityKind: entry.number === null ? null : 'share',
    money: null,
    time: act.time,
    factuality: act.factuality,
    rule: `${act.rule}+roster`,
    confidence: 0,
    tokens,
    act,
    inherited: false,
    itemOpen: goods.length === 0,
  }
}
