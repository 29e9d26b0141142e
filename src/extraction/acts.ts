import type { Factuality, Role } from '../model/index.js'
import { type Argument, controlledObject, nounArguments, verbArguments } from './arguments.js'
import { factualityOf, isScheduled } from './factuality.js'
import type { Phrases } from './phrase.js'
import { assignRoles, type Fill, type Rejected } from './roles.js'
import { termsOf } from './terms.js'
import { told } from './told.js'
import type { Tree } from './tree.js'
import type { Trigger } from './triggers.js'
import { timeOf } from './when.js'

/** One reading of a trigger with its roles: what becomes an event mention once goods and parties are settled. */
export interface Act {
  readonly trigger: Trigger
  type: string
  fills: Fill[]
  readonly rejected: Rejected[]
  factuality: Factuality
  /** Token whose word decided the factuality. */
  cue: number | null
  /** Index in `doc.times`. */
  time: number | null
  /** Tokens that show the act: trigger, fillers, and the words between governors. */
  tokens: Set<number>
  /** Heads of the triggers folded into this one. */
  readonly inner: number[]
  /** A deal whose clauses say who gives what. */
  terms: boolean
  /** The trigger that folded this one into itself. */
  outer: number | null
  /** Why it is no event, for `explain`. */
  dropped: string | null
  rule: string
}

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
/** Acts that stay events of their own beside the one whose goods they qualify: "received doses donated by Japan". */
const LASTING = new Set(['Donation', 'Offer', 'Purchase', 'Request', 'Pledge', 'Allocation'])
const QUALIFYING = new Set(['acl', 'acl:relcl', 'amod'])

/** Reads every trigger of a document, inner acts before those that hold them. */
export function readActs(tree: Tree, phrases: Phrases, triggers: readonly Trigger[]): Act[] {
  const byHead = new Map(triggers.map((t) => [t.head, t]))
  const done = new Map<number, Act>()
  const read = (trigger: Trigger, depth: number): Act => {
    const ready = done.get(trigger.head)
    if (ready) return ready
    const act = plain(tree, phrases, trigger)
    done.set(trigger.head, act)
    if (depth < 6)
      for (const { head, direct } of embedded(tree, trigger)) {
        const inner = byHead.get(head)
        if (inner && inner.head !== trigger.head) fold(tree, act, read(inner, depth + 1), direct)
      }
    if (depth < 6 && trigger.pos === 'noun' && ['deal', 'agree'].includes(trigger.frame.name))
      for (const head of termsOf(tree, trigger.head)) {
        const inner = byHead.get(head)
        if (inner) consists(act, read(inner, depth + 1))
      }
    return act
  }
  for (const trigger of triggers) read(trigger, 0)
  // "a shipment of jabs is scheduled to arrive": control brings goods that name an act themselves
  for (const act of done.values())
    for (const f of [...act.fills]) {
      const inner = f.role === 'item' && f.phrase.head !== act.trigger.head ? done.get(f.phrase.head) : undefined
      if (inner && inner.trigger.pos === 'noun' && !act.inner.includes(f.phrase.head) && inner.outer === null) fold(tree, act, inner, false)
    }
  // a deal that lays down who gives what is told by its terms, unless something befalls it
  for (const act of done.values()) if (act.terms && act.outer === null) act.type = ''
  return [...done.values()].sort((a, b) => a.trigger.head - b.trigger.head)
}

function plain(tree: Tree, phrases: Phrases, trigger: Trigger): Act {
  const movesGoods = trigger.frame.valence.get('subject') === 'item'
  const args: Argument[] = trigger.pos === 'noun' ? nounArguments(tree, trigger.head) : verbArguments(tree, trigger.head, movesGoods)
  // "took delivery of doses": the noun of a verbal phrase brings arguments of its own
  for (const t of trigger.tokens)
    if (t !== trigger.head && tree.token(t).upos === 'NOUN')
      args.push(...nounArguments(tree, t).filter((a) => a.fn !== 'subject' && !args.some((b) => b.head === a.head)))
  // "handed over the vaccines": a particle taken for a preposition makes the object a phrase
  const particles = trigger.tokens.filter((t) => t !== trigger.head).map((t) => tree.token(t).form.toLowerCase())
  const usable = args
    .filter((a) => !trigger.tokens.includes(a.head))
    .map((a) => (trigger.pos === 'verb' && particles.includes(a.fn) ? { ...a, fn: 'object' } : a))
  // "get vaccines to people" is no receiving
  const causative = trigger.frame.side === 'receiving' && trigger.frame.weak && usable.some((a) => a.fn === 'to' || a.fn === 'into')
  const { fills, rejected } = assignRoles(tree, phrases, trigger.frame.valence, usable, trigger.head)
  if (trigger.pos === 'verb' && !fills.some((f) => f.role === 'item')) fills.push(...goodsBefore(tree, phrases, trigger.head))
  if (trigger.frame.valence.get('to') === 'recipient' && !fills.some((f) => f.role === 'recipient'))
    fills.push(...supported(tree, phrases, trigger.head))
  const spoken = trigger.pos === 'verb' ? told(tree, phrases, trigger.head) : null
  for (const role of ['provider', 'recipient'] as const)
    if (spoken && !fills.some((f) => f.role === role) && (role === 'recipient' || trigger.frame.side !== 'receiving'))
      fills.push(...spoken[role].filter((s) => !fills.some((f) => f.phrase.head === s.phrase.head)))
  // "helped Nepal with masks" gives; helping alone does not
  const unaided = trigger.frame.valence.get('with') === 'item' && !fills.some((f) => f.role === 'item' && f.by.startsWith('with'))
  const { value, cue } = factualityOf(tree, trigger.head)
  return {
    trigger,
    type: causative || unaided ? '' : wasToReceive(tree, trigger) ? 'Allocation' : (trigger.frame.evokes ?? ''),
    fills,
    rejected,
    factuality: trigger.frame.means && value === 'actual' ? trigger.frame.means : value,
    cue,
    time: timeOf(
      tree,
      trigger.head,
      SPOKEN.has(trigger.frame.evokes ?? '') || (trigger.frame.whenPlanned === 'Pledge' && value === 'planned'),
    ),
    tokens: new Set([...trigger.tokens, ...fills.map((f) => f.phrase.head)]),
    inner: [],
    terms: false,
    outer: null,
    dropped: null,
    rule: `${trigger.pos}-frame/${trigger.frame.name}`,
  }
}

/** "Venezuela was to have received": what was meant for it. */
const wasToReceive = (tree: Tree, { head, pos, frame }: Trigger) =>
  pos === 'verb' &&
  frame.side === 'receiving' &&
  isScheduled(tree, head) &&
  tree.childrenBy(head, 'aux').some((a) => ['was', 'were'].includes(tree.token(a).form.toLowerCase()))

const SUPPORTING = new Set(['support', 'help', 'assist', 'fund', 'finance', 'back'])

/** "Committed $4 billion to support COVAX": whom the money supports receives it. */
function supported(tree: Tree, phrases: Phrases, head: number): Fill[] {
  return tree
    .childrenBy(head, 'xcomp', 'advcl', 'acl')
    .filter((v) => SUPPORTING.has(tree.token(v).lemma) && tree.token(v).xpos === 'VB')
    .flatMap((v) => tree.childrenBy(v, 'obj'))
    .flatMap((o) => phrases.all(o))
    .filter((p) => p.type === 'party' || p.type === 'programme')
    .map((phrase) => ({ role: 'recipient' as const, phrase, by: 'supported', confidence: 0.8 }))
}

/** "Sinovac was offered to …": a passive that lost its subject in a wrong tree takes the goods right before it. */
function goodsBefore(tree: Tree, phrases: Phrases, verb: number): Fill[] {
  if (tree.child(verb, 'aux:pass') === null || tree.child(verb, 'nsubj:pass', 'nsubj') !== null) return []
  for (let t = verb - 1; t >= Math.max(tree.sentenceOf(verb).first, verb - 6); t--) {
    const name = phrases.nameAt(t)
    const kind = name === null ? null : tree.doc.names[name]!.kind
    if (kind === 'Vaccine' || kind === 'Goods') return [{ role: 'item', phrase: phrases.at(t), by: 'nearest', confidence: 0.6 }]
  }
  return []
}

/** Acts done by saying: the day they are reported is the day they happen. */
const SPOKEN = new Set(['Pledge', 'Offer', 'Request', 'Rejection', 'Acceptance'])

interface Embedded {
  readonly head: number
  /** Reached as the trigger's own complement, not through a noun: only such a clause can be what is promised or asked. */
  readonly direct: boolean
}

/** Heads inside a trigger's complements that may be acts themselves. */
function embedded(tree: Tree, { head, tokens, pos, frame }: Trigger): Embedded[] {
  const found: Embedded[] = []
  const visit = (at: number, depth: number, direct: boolean) => {
    for (const c of tree.children[at]!) {
      const { deprel, upos } = tree.token(c)
      if (tokens.includes(c) || !COMPLEMENT.has(deprel) || depth > 2) continue
      if (depth === 0 && (deprel === 'conj' || deprel === 'acl:relcl')) continue
      if (pos === 'noun' && deprel === 'conj') continue
      if (deprel === 'advcl' && !(pos === 'adjective' && tree.token(c).xpos === 'VB') && !(frame.side === 'speech' && isWish(tree, c)))
        continue
      if (depth === 0 && frame.name === 'request' && tree.preposition(c) === 'for') found.push(...wishedFor(tree, c))
      found.push({ head: c, direct: direct && !QUALIFYING.has(depth === 0 ? '' : deprel) })
      // "millions of doses", "a first batch of a donation"
      if (['nmod', 'obj', 'nsubj', 'obl'].includes(tree.relation(c))) visit(c, depth + 1, direct && upos === 'NOUN')
      else if (deprel === 'xcomp' && upos === 'VERB') visit(c, depth + 1, direct)
    }
  }
  visit(head, 0, true)
  // "its commitment to provide": the infinitive right behind a noun or adjective of speech is its own, wherever the parser hung it
  if (pos !== 'verb' && frame.side === 'speech' && tree.doc.tokens[head + 1]?.form.toLowerCase() === 'to')
    for (const t of [head + 2, head + 3])
      if (tree.doc.tokens[t]?.xpos === 'VB' && !found.some((f) => f.head === t)) found.push({ head: t, direct: true })
  return found
}

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

const has = (act: Act, role: Role) => act.fills.some((f) => f.role === role)

/** Joins an inner act to the one that holds it: a speech act takes it over, a transfer takes its roles. */
function fold(tree: Tree, outer: Act, inner: Act, direct: boolean): void {
  const { frame } = outer.trigger
  if (inner.outer !== null || !inner.type) return
  const side = inner.trigger.frame.side
  const mapped =
    (frame.on.has('elsewhere') && side === 'giving' && elsewhere(tree, inner) ? frame.on.get('elsewhere') : undefined) ??
    frame.on.get(inner.trigger.frame.name) ??
    frame.on.get(side) ??
    frame.on.get(inner.type.toLowerCase())
  const relation = tree.token(inner.trigger.head).deprel
  const clause = inner.trigger.pos === 'verb'
  if (mapped && direct) {
    if (clause && relation === 'ccomp' && inner.factuality === 'actual' && frame.name !== 'pledge' && frame.name !== 'request') return
    takeOver(outer, inner, mapped)
    return
  }
  if (!outer.type) return
  if (clause && relation === 'xcomp' && frame.means && direct) {
    // "is expected to arrive" is that arrival
    outer.type = ''
    if (inner.factuality === 'actual') inner.factuality = frame.means
    return
  }
  if (clause) {
    qualify(tree, outer, inner)
    return
  }
  if (frame.side === 'speech' && !['reject', 'request', 'offer', 'pledge'].includes(frame.name)) return
  // "received a gift of doses from Japan", "a shipment of jabs from Japan arrived": goods held by a noun that names an act
  if (!['obj', 'nsubj', 'nsubj:pass', 'nmod', 'obl', 'conj', 'compound'].includes(relation)) return
  if (relation === 'obl' && tree.preposition(inner.trigger.head) !== 'as') return
  if (frame.valence.get('subject') === 'item' && (relation.startsWith('nsubj') ? SPOKEN.has(inner.type) : relation === 'obj')) {
    // "the offer came in a letter", "reached an agreement": no goods move
    outer.type = ''
    return
  }
  pass(outer, inner, ['item', 'provider', 'recipient', 'via'])
  outer.inner.push(inner.trigger.head)
  // a gift that is refused was not given
  if (frame.name === 'reject' && inner.type !== 'Offer') inner.outer = outer.trigger.head
  else if (LASTING.has(inner.type) && has(inner, 'provider')) pass(inner, outer, ['item', 'recipient', 'via'])
  else inner.outer = outer.trigger.head
}

/** "A deal under which Israel was to give one million doses": the deal has the parties and goods of its terms. */
function consists(deal: Act, inner: Act): void {
  if (!inner.type || inner.outer !== null) return
  deal.terms = true
  if (!deal.type) deal.type = 'Purchase'
  pass(deal, inner, ['provider', 'recipient', 'item', 'via'])
}

/** "Doses donated by Japan arrived in Dhaka": the participle knows the giver, the main verb the receiver. */
function qualify(tree: Tree, outer: Act, inner: Act): void {
  const { head, deprel } = tree.token(inner.trigger.head)
  // "a batch of vaccines donated by China": the participle hangs on what the batch holds
  const within = (item: number) =>
    item === head || (tree.governs(item, head) && tree.relation(head) === 'nmod' && tree.preposition(head) === 'of')
  if (!QUALIFYING.has(deprel) || !outer.fills.some((f) => f.role === 'item' && within(f.phrase.head))) return
  if (inner.factuality === 'negated' || inner.factuality === 'possible') return
  pass(outer, inner, ['provider', 'recipient', 'via'])
  if (inner.fills.some((f) => f.role === 'item' && f.phrase.head === head)) pass(inner, outer, ['recipient', 'via'])
  if (!LASTING.has(inner.type)) inner.outer = outer.trigger.head
}

const ELSEWHERE = new Set(['instead', 'elsewhere'])
const NEEDIER = new Set([
  'harder',
  'hard',
  'hardest',
  'poorer',
  'poor',
  'poorest',
  'needier',
  'needy',
  'other',
  'another',
  'worse',
  'worst',
  'hit',
  'affected',
])

/** Is the giving inside for somebody else: "sent elsewhere", "to harder-hit countries instead"? */
function elsewhere(tree: Tree, inner: Act): boolean {
  if (tree.subtree(inner.trigger.head).some((t) => ELSEWHERE.has(tree.token(t).form.toLowerCase()))) return true
  return inner.fills.some(
    (f) =>
      f.role === 'recipient' &&
      (f.phrase.name === null || tree.doc.names[f.phrase.name]!.kind === 'Group') &&
      tree.subtree(f.phrase.head).some((t) => NEEDIER.has(tree.token(t).form.toLowerCase())),
  )
}

function takeOver(outer: Act, inner: Act, type: string): void {
  // "stopped giving the vaccine" is about patients, not parties
  if (type === 'Suspension' && inner.trigger.frame.weak && !has(inner, 'recipient')) return
  outer.type = type
  outer.rule = `${outer.rule}+${inner.trigger.frame.name}`
  const asks = type === 'Request'
  const giver = inner.fills.filter((f) => f.role === 'provider')
  const taker = inner.fills.filter((f) => f.role === 'recipient')
  const own = outer.fills
  outer.fills = []
  const add = (fills: readonly Fill[]) => {
    for (const f of fills) if (!outer.fills.some((o) => o.role === f.role && o.phrase.head === f.phrase.head)) outer.fills.push(f)
  }
  if (asks) {
    // who asks receives, unless the asker asks for another
    const asker = own.filter((f) => f.role === 'recipient')
    add(asker)
    add(
      giver.filter(
        (f) => !asker.some((a) => a.phrase.head === f.phrase.head || (a.phrase.name !== null && a.phrase.name === f.phrase.name)),
      ),
    )
    add(own.filter((f) => f.role === 'provider'))
    if (!asker.length) add(taker)
  } else if (type === 'Redirection') {
    // whoever asks for it was to have the goods; the giver they ask is left open
    const asker = own.filter((f) => f.role === 'recipient' || f.role === 'provider').slice(0, 1)
    add((asker.length ? asker : giver).map((f) => ({ ...f, role: 'recipient' as const })))
    add(taker.map((f) => ({ ...f, role: 'redirectedTo' as const })))
  } else if (inner.trigger.frame.side === 'buying' && type === 'Suspension') {
    // who suspends a purchase is the buyer
    add(giver)
    add(taker.length ? taker : own.filter((f) => f.role === 'provider').map((f) => ({ ...f, role: 'recipient' as const })))
  } else if (type === 'Purchase' && !outer.trigger.frame.evokes) {
    add(giver)
    add(taker)
  } else if (type === 'Rejection' || type === 'Acceptance') {
    add(taker.length ? taker : own.filter((f) => f.role === 'recipient'))
    add(giver)
    if (outer.trigger.frame.evokes) add(own.filter((f) => f.role === 'provider'))
  } else {
    add(giver.length ? giver : own.filter((f) => f.role === 'provider'))
    add(taker)
    add(own.filter((f) => f.role === 'recipient' && !outer.fills.some((o) => o.phrase.head === f.phrase.head)))
  }
  add(inner.fills.filter((f) => f.role === 'item' || f.role === 'via' || f.role === 'redirectedTo'))
  add(own.filter((f) => f.role === 'via' || (f.role === 'item' && !has(outer, 'item'))))
  for (const t of inner.tokens) outer.tokens.add(t)
  outer.inner.push(inner.trigger.head)
  inner.outer = outer.trigger.head
  if (outer.time === null) outer.time = inner.time
  if (outer.factuality === 'actual' && inner.factuality === 'negated' && inner.cue !== outer.trigger.head) outer.factuality = 'negated'
  if (outer.factuality === 'negated' && outer.trigger.frame.whenNegated) outer.type = outer.trigger.frame.whenNegated
  else if (type === 'Pledge' && outer.factuality === 'actual') outer.factuality = 'planned'
}

/** Fills roles of `to` that it lacks with those of `from`. */
function pass(to: Act, from: Act, roles: readonly Role[]): void {
  for (const role of roles) {
    const wanted = from.fills.filter((f) => f.role === role)
    if (!wanted.length) continue
    if (role !== 'item' && has(to, role)) continue
    to.fills.push(
      ...wanted
        .filter((f) => !to.fills.some((o) => o.phrase.head === f.phrase.head))
        .map((f) => ({ ...f, by: `${f.by} of inner`, confidence: f.confidence * 0.95 })),
    )
  }
  for (const t of from.tokens) to.tokens.add(t)
}
