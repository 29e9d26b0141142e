import type { Token } from '../../model/index.js'
import { OFFICES } from '../names/lexicon.js'
import { nameAt } from '../names/lookup.js'
import { type Discourse, type Entity, quoteAround } from './entities.js'
import { AGENT_VERBS, PARTY_OBJECTS, SINGULAR_ANIMATE, TRANSFER_VERBS } from './lexicon.js'

const PARTIES = new Set(['Country', 'Region', 'Organization', 'Company', 'Programme', 'Media'])

/** What a pronoun stands for; null when that is not plain, and for "it" that stands for nothing. */
export function resolvePronoun(discourse: Discourse, index: number): Entity | null {
  const token = discourse.doc.tokens[index]!
  const word = token.form.toLowerCase()
  const announcing = /^(it|they)$/.test(word) ? whoseWord(discourse, index) : null
  if (announcing !== null) return announcing
  if (/^(himself|herself|itself)$/.test(word)) return reflexive(discourse, index, word)
  if (/^(he|him|his)$/.test(word)) return person(discourse, index, 'm')
  if (/^(she|her|hers)$/.test(word)) return person(discourse, index, 'f')
  if (/^(i|me|my|we|us|our)$/.test(word)) return speaker(discourse, index, /^(i|me|my)$/.test(word))
  if (word === 'it' && (token.deprel === 'expl' || isPleonastic(discourse, index))) return null
  if (word === 'it' || word === 'its') return thing(discourse, index)
  if (/^(they|them|their)$/.test(word)) return plural(discourse, index)
  if (/^(these|those)$/.test(word) && token.deprel !== 'det' && !isRestricted(discourse, index)) return transferred(discourse, index, true)
  return null
}

/** "Peru's announcement that it will donate": who is meant is whose announcement it is. */
function whoseWord({ doc: { tokens }, at }: Discourse, index: number): Entity | null {
  const verb = tokens[tokens[index]!.head]
  if (!tokens[index]!.deprel.startsWith('nsubj') || verb === undefined || !/^(acl|ccomp)$/.test(verb.deprel) || verb.head < 0) return null
  const noun = tokens[verb.head]!
  if (noun.upos !== 'NOUN' || noun.index > index) return null
  for (let i = noun.index - 1; i >= Math.max(0, noun.index - 6); i--)
    if (tokens[i]!.head === noun.index && tokens[i]!.deprel.startsWith('nmod:poss')) {
      const owner = at.get(i)
      return owner !== undefined && PARTIES.has(owner.kind) ? owner : null
    }
  return null
}

function person(discourse: Discourse, index: number, gender: 'm' | 'f'): Entity | null {
  const praised = thanked(discourse, index)
  if (praised !== null) return praised.kind === 'Person' && (praised.gender ?? gender) === gender ? withGender(praised, gender) : null
  const here = discourse.sentence(index)
  const actor = coArgument(discourse, index)
  const aside = isAside(discourse, index)
  const fits = discourse
    .recent(index, 3)
    .filter(
      (entity) =>
        entity.kind === 'Person' &&
        entity !== actor &&
        !(aside && namedIn(discourse, entity, here)) &&
        (entity.gender ?? gender) === gender,
    )
  if (fits.length === 0) return officeHolder(discourse, index)
  // The subject of the clause above or of the sentence before; else the only one near.
  const subject = governingSubject(discourse, index, (entity) => fits.includes(entity))
  if (subject === BLOCKED) return officeHolder(discourse, index)
  if (subject !== null) return withGender(subject, gender)
  const latest = Math.max(...fits.map((entity) => discourse.sentence(entity.last)))
  const near = fits.filter((entity) => discourse.sentence(entity.last) === latest)
  const subjects = near.filter((entity) => discourse.sentence(entity.subject) === latest)
  const only = near.length === 1 ? near[0]! : subjects.length === 1 ? subjects[0]! : null
  return only === null ? null : withGender(only, gender)
}

/** "Oman's health minister said she had ordered doses": who is known by the office alone acts for the country. */
function officeHolder(discourse: Discourse, index: number): Entity | null {
  const { clauses, doc, at } = discourse
  const { tokens } = doc
  const holder = (subject: number): Entity | null => {
    if (subject < 0 || subject >= index || clauses.coordinated(subject) || !STATE_OFFICES.has(tokens[subject]!.lemma.toLowerCase()))
      return null
    if (tokens[subject]!.xpos === 'NNS') return null
    const owner = discourse.partyAt(subject)
    if (owner?.kind === 'Country') return owner
    const of = /^of$/i.test(tokens[subject + 1]?.form ?? '')
      ? [2, 3, 4].map((k) => at.get(subject + k)).find((e) => e !== undefined)
      : undefined
    return of?.kind === 'Country' ? of : null
  }
  for (let n = 0, verb = clauses.predicate(tokens[index]!.head); n < 5 && verb >= 0; n++, verb = clauses.above(verb)) {
    const found = holder(clauses.subject(verb))
    if (found !== null) return found
  }
  return null
}

const STATE_OFFICES = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'leader',
  'ambassador',
  'envoy',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])

/** "Thanked China for its gift": what is praised or blamed is the object's, not the subject's. */
function thanked({ clauses, doc: { tokens }, at }: Discourse, index: number): Entity | null {
  if (!/^for$/i.test(tokens[index - 1]?.form ?? '') || !tokens[index]!.deprel.startsWith('nmod:poss')) return null
  const verb = clauses.predicate(tokens[index]!.head)
  if (
    verb < 0 ||
    !/^(thank|praise|commend|criticis|criticiz|blame|condemn|applaud|congratulate|credit|fault|honou?r|hail)/.test(tokens[verb]!.lemma)
  )
    return null
  for (let i = verb + 1; i < index; i++) if (tokens[i]!.head === verb && /^(obj|iobj)$/.test(tokens[i]!.deprel)) return at.get(i) ?? null
  return null
}

/** "…, he said, …": who speaks so is not whom the sentence names. */
function isAside({ doc: { tokens } }: Discourse, index: number): boolean {
  return tokens[index - 1]?.form === ',' && /^(said|says|added|told|noted|explained)$/.test(tokens[index + 1]?.form ?? '')
}

function namedIn({ doc: { tokens } }: Discourse, entity: Entity, sentence: number): boolean {
  return entity.heads.slice(-6).some((head) => tokens[head]!.sentence === sentence && tokens[head]!.upos !== 'PRON')
}

/** A reflexive is the subject of its own clause, or nothing. */
function reflexive(discourse: Discourse, index: number, word: string): Entity | null {
  const subject = discourse.clauses.subject(discourse.clauses.predicate(index))
  const entity = subject < 0 ? null : discourse.partyAt(subject)
  return entity !== null && (entity.kind === 'Person') === (word !== 'itself') ? entity : null
}

/** The subject of the clause in which a pronoun is object: it cannot be the same ("told her"). */
function coArgument(discourse: Discourse, index: number): Entity | null {
  const { clauses, doc } = discourse
  const { deprel, head, form } = doc.tokens[index]!
  // "Told her to go": the tree may make her the subject of "go", yet she is told.
  const told =
    index > 0 && doc.tokens[index - 1]!.upos === 'VERB' && /^(him|her|them|it)$/i.test(form) && !deprel.startsWith('nmod') ? index - 1 : -1
  const predicate = told >= 0 ? told : /^(obj|iobj|obl)/.test(deprel) && head >= 0 ? clauses.predicate(head) : -1
  const subject = clauses.subject(predicate)
  return subject < 0 ? null : discourse.partyAt(subject)
}

function withGender(entity: Entity, gender: 'm' | 'f'): Entity {
  entity.gender = gender
  return entity
}

/** "I" is the speaker; "we" is when a body or a state speaks. A person's "we" is a party that only extraction can tell. */
function speaker(discourse: Discourse, index: number, singular: boolean): Entity | null {
  const { quotes, names } = discourse.doc
  const who = quoteAround(quotes, index)?.speaker ?? null
  if (who === null) return null
  const name = nameAt(names, who)
  const entity = name === null || names[name]!.kind === 'Goods' ? discourse.at.get(who) : discourse.entityOf(name)
  return entity === undefined || (singular && entity.kind !== 'Person') ? null : entity
}

/** It is likely that …, it took months to …, made it clear. */
function isPleonastic({ doc: { tokens } }: Discourse, index: number): boolean {
  const next = (n: number) => tokens[index + n]?.form.toLowerCase() ?? ''
  // It must be said, it is reported that …
  const verb = tokens[tokens[index]!.head]
  if (
    tokens[index]!.deprel === 'nsubj:pass' &&
    !tokens.slice(tokens[index]!.head + 1, tokens[index]!.head + 2).some(({ form }) => form === 'to') &&
    /^(say|report|believe|expect|understand|hope|think|know|note|announce|estimate)$/.test(verb?.lemma ?? '')
  )
    return true
  if (/^(seems?|seemed|appears?|appeared|turns|turned|takes|took|rains?|rained)$/.test(next(1))) return true
  if (/^(is|was|will|would|has|'s|’s|may|might|could|can|must|should|remains|remained|became|becomes)$/.test(next(1))) {
    // "it will be hard to", "it is still not clear whether": what it is stands right behind; "it will send doses to" is somebody
    let n = 2
    while (n < 6 && /^(be|been|become|not|now|also|still|very|too|so|more|even|just|\w+ly)$/.test(next(n))) n++
    if (
      /^(that|whether|if|how|who|when|why|important|crucial|essential|clear|unclear|unknown|uncertain|possible|impossible|difficult|hard|easy|necessary|vital|time|likely|unlikely)$/.test(
        next(n),
      )
    )
      // "it is unlikely to get the doses" is somebody
      return !(/^(likely|unlikely)$/.test(next(n)) && next(n + 1) === 'to')
  }
  return (
    /^(make|makes|made|find|finds|found|making)$/.test(tokens[index - 1]?.form.toLowerCase() ?? '') &&
    /^(clear|hard|difficult|easier|harder|possible|impossible|necessary|easy)$/.test(next(1))
  )
}

/** "Those who", "those in need". */
function isRestricted({ doc: { tokens } }: Discourse, index: number): boolean {
  return /^(who|in|with|of|from|at|that|whose|for|aged|over|living|countries|nations)$/i.test(tokens[index + 1]?.form ?? '')
}

/** Verbs by which goods move of themselves. */
const MOTION = /^(arrive|land|expire|come|leave|reach|spoil|depart|cost|contain|protect|prevent|consist)$/

/** "It" and "its": a party where the grammar asks for one, goods where the verb moves goods. */
function thing(discourse: Discourse, index: number): Entity | null {
  const { tokens } = discourse.doc
  const { deprel, head } = tokens[index]!
  const verb = head >= 0 ? tokens[head]! : null
  const lemma = verb?.lemma.toLowerCase() ?? ''
  // "It was said to have paid": the verb behind says what "it" is.
  // "It is likely to get doses", "it is set to arrive": so does the infinitive of what is to come.
  const raises =
    (deprel === 'nsubj:pass' &&
      /^(say|report|believe|expect|understand|know|think|set|schedule|slate|poise|prepare|entitle|determine)$/.test(lemma)) ||
    (deprel === 'nsubj' && /^(likely|unlikely|set|poised|prepared|eager|entitled|eligible|unwilling)$/.test(lemma))
  const raised = raises ? raisedVerb(tokens, head) : null
  if (raised !== null) return AGENT_VERBS.has(raised) && !MOTION.test(raised) ? party(discourse, index) : null
  // "Asked for it to be distributed": what is distributed is goods.
  if (/^for$/i.test(tokens[index - 1]?.form ?? '') && tokens[index + 1]?.form === 'to') return transferred(discourse, index, false)
  if (deprel.startsWith('nmod:poss')) return thanked(discourse, index) ?? party(discourse, index)
  if (/^(?:obj|iobj|nsubj:pass)$/.test(deprel) && PARTY_OBJECTS.has(lemma)) return other(discourse, index)
  if (deprel === 'obj' || deprel === 'nsubj:pass') return TRANSFER_VERBS.has(lemma) ? transferred(discourse, index, false) : null
  if (deprel.startsWith('nsubj')) {
    if (verb?.upos !== 'VERB')
      return /^(ready|willing|able|unable|keen|committed|due|aware|grateful|concerned|country|nation|donor|recipient|exporter|supplier)$/.test(
        lemma,
      )
        ? party(discourse, index)
        : null
    if (MOTION.test(lemma)) return transferred(discourse, index, false)
    if (AGENT_VERBS.has(lemma) || TRANSFER_VERBS.has(lemma)) return party(discourse, index)
    // "Brussels said that it regretted the move": what a party says of itself, whatever the verb.
    const around = verb.deprel === 'ccomp' ? governingSubject(discourse, index, (entity) => isParty(discourse, entity)) : null
    return around === BLOCKED ? null : around
  }
  // "set aside for it", "sent to it"
  if ((deprel.startsWith('obl') && /^(to|for|by|from)$/i.test(tokens[index - 1]?.form ?? '')) || deprel === 'iobj')
    return other(discourse, index)
  return null
}

/** A party, but not the one that acts in the clause. */
function other(discourse: Discourse, index: number): Entity | null {
  const actor = coArgument(discourse, index)
  const candidate = party(discourse, index, actor)
  return candidate === actor ? null : candidate
}

/** Lemma of the infinitive that a verb in the passive holds: "was said to have paid". */
function raisedVerb(tokens: readonly Token[], verb: number): string | null {
  for (let i = verb + 1; i < Math.min(tokens.length, verb + 6); i++)
    if (tokens[i]!.head === verb && tokens[i]!.deprel === 'xcomp') return tokens[i]!.lemma
  return null
}

/** The party of the clauses around, else the one the sentence before was about. */
function party(discourse: Discourse, index: number, not: Entity | null = null): Entity | null {
  const around = governingSubject(discourse, index, (entity) => isParty(discourse, entity) && entity !== not)
  return around === BLOCKED ? null : (around ?? frontedSubject(discourse, index, not) ?? lastSubject(discourse, index))
}

/** "Although Peru has few doses, it gave some away": the subject of the clause in front. */
function frontedSubject(discourse: Discourse, index: number, not: Entity | null): Entity | null {
  const { clauses, doc } = discourse
  const { tokens } = doc
  const predicate = clauses.predicate(tokens[index]!.head)
  if (predicate < 0 || clauses.subject(predicate) !== index) return null
  for (let i = index - 1; i >= 0 && tokens[i]!.sentence === tokens[index]!.sentence && index - i < 40; i--) {
    if (tokens[i]!.head !== predicate || !/^advcl/.test(tokens[i]!.deprel)) continue
    const subject = clauses.subject(i)
    if (subject < 0 || subject >= index || clauses.coordinated(subject)) return null
    const entity = discourse.partyAt(subject)
    return entity !== null && entity !== not && isParty(discourse, entity) ? entity : null
  }
  return null
}

function isParty({ doc: { tokens } }: Discourse, entity: Entity): boolean {
  return PARTIES.has(entity.kind) || (entity.kind === 'Group' && /^NNP?$/.test(tokens[entity.last]!.xpos))
}

/** A nearer subject that is some other thing: the pronoun may well stand for that. */
const BLOCKED = Symbol('blocked')

/** The subject of the pronoun's own clause (for a possessive) or of the clauses above it in the sentence, when it fits. */
function governingSubject(discourse: Discourse, index: number, fits: (entity: Entity) => boolean): Entity | null | typeof BLOCKED {
  const { clauses, doc } = discourse
  const possessive = doc.tokens[index]!.deprel.startsWith('nmod:poss')
  const animate = !/^it/i.test(doc.tokens[index]!.form)
  let predicate = clauses.predicate(doc.tokens[index]!.head)
  for (let n = 0; n < 5 && predicate >= 0; n++, predicate = clauses.above(predicate)) {
    const subject = clauses.subject(predicate)
    if (subject < 0 || subject >= index || clauses.coordinated(subject) || (!possessive && n === 0)) continue
    const entity = discourse.partyAt(subject)
    if (entity !== null && fits(entity)) return index - subject > 40 && n > 0 ? BLOCKED : entity
    if (entity !== null && possessive && n === 0 && !animate && entity.kind !== 'Person') {
      return GOODS_KINDS.has(entity.kind) && !entity.plural ? entity : BLOCKED
    }
    if (entity === null && blocks(doc.tokens[subject]!, animate)) return BLOCKED
  }
  return null
}

/** An unnamed subject that the pronoun may stand for: a person for "he", a thing for "it". */
function blocks({ upos, xpos, lemma }: Token, animate: boolean): boolean {
  if (!/^(NOUN|PROPN)$/.test(upos) || /^NNP?S$/.test(xpos)) return false
  return animate === (OFFICES.has(lemma.toLowerCase()) || SINGULAR_ANIMATE.has(lemma.toLowerCase()))
}

/** The party that was subject of the sentence before, when no other is named in this one before the pronoun. */
function lastSubject(discourse: Discourse, index: number): Entity | null {
  const here = discourse.sentence(index)
  const parties = discourse.recent(index, 1).filter((entity) => isParty(discourse, entity))
  if (parties.some((entity) => discourse.sentence(entity.last) === here)) return null
  if (endsOnAnother(discourse, index)) return null
  const subjects = parties.filter((entity) => discourse.sentence(entity.subject) === here - 1)
  if (subjects.length === 1) return subjects[0]!
  if (subjects.length > 1) {
    const main = subjects.filter((entity) => isMainSubject(discourse, entity, here - 1))
    return main.length === 1 && subjects.every(({ subject }) => subject <= main[0]!.subject) ? main[0]! : null
  }
  return parties.length === 1 && parties[0]!.kind !== 'Region' ? parties[0]! : null
}

/** Does the sentence before end on a clause about some unnamed thing: "…; the plane did not land"? */
function endsOnAnother({ doc: { tokens, sentences }, at }: Discourse, index: number): boolean {
  const before = sentences[tokens[index]!.sentence - 1]
  if (before === undefined) return false
  for (let i = before.last - 1; i >= Math.max(before.first, before.last - 60); i--) {
    const { deprel, head, upos, xpos } = tokens[i]!
    if (!deprel.startsWith('nsubj') || head < 0) continue
    const clause = tokens[head]!
    if (clause.head >= 0 && !(/^(conj|parataxis)$/.test(clause.deprel) && (tokens[clause.head]?.head ?? 0) < 0)) continue
    return upos === 'NOUN' && !xpos.endsWith('S') && !at.has(i) && clause.head >= 0
  }
  return false
}

/** Is the entity subject of the root of a sentence? */
function isMainSubject(discourse: Discourse, entity: Entity, sentence: number): boolean {
  const { tokens } = discourse.doc
  return entity.heads
    .slice(-8)
    .some(
      (head) =>
        tokens[head]!.sentence === sentence && tokens[head]!.deprel.startsWith('nsubj') && (tokens[tokens[head]!.head]?.head ?? 0) < 0,
    )
}

const GOODS_KINDS = new Set(['Vaccine', 'Goods'])

/** "They", "them" and "their": the goods last spoken of where the verb moves goods, else a plural party. */
function plural(discourse: Discourse, index: number): Entity | null {
  const { tokens } = discourse.doc
  const { deprel, head } = tokens[index]!
  const lemma = tokens[head]?.lemma.toLowerCase() ?? ''
  if (deprel === 'obj' && TRANSFER_VERBS.has(lemma)) return transferred(discourse, index, true)
  if (deprel === 'nsubj:pass' && TRANSFER_VERBS.has(lemma)) return transferred(discourse, index, true)
  if (deprel === 'nsubj' && /^(arrive|land|expire|come|spoil)$/.test(lemma)) return transferred(discourse, index, true)
  if (deprel === 'nmod' && /^(of|for)$/.test(tokens[index - 1]?.lemma ?? ''))
    return tokens[index - 1]!.lemma === 'of' ? transferred(discourse, index, true) : null
  if (
    deprel.startsWith('nmod:poss') &&
    /^(delivery|arrival|expiry|expiration|distribution|shipment|efficacy|effectiveness|export|import|release|use|safety|return|storage|shelf)$/.test(
      lemma,
    )
  ) {
    return transferred(discourse, index, true)
  }
  return nationals(discourse, index) ?? body(discourse, index)
}

const GIVES_OR_GETS = /^(?:receive|send|give|ship|donate|provide|deliver|supply|buy|order|purchase|get)$/

/** "The Red Cross said they have sent 20 tonnes": a body or state may say "they" of itself, where nobody else is several. */
function body(discourse: Discourse, index: number): Entity | null {
  const { clauses, doc } = discourse
  const { tokens } = doc
  const { deprel, head, sentence } = tokens[index]!
  if (deprel !== 'nsubj' || head < 0 || !GIVES_OR_GETS.test(tokens[head]!.lemma)) return null
  const says = clauses.above(clauses.predicate(head))
  if (says < 0 || !/^(?:say|announce|add|confirm|state)$/.test(tokens[says]!.lemma)) return null
  const subject = clauses.subject(says)
  if (subject < 0 || subject >= index || clauses.coordinated(subject) || /^NN(?:P)?S$/.test(tokens[subject]!.xpos)) return null
  const several = tokens.some(
    (t, i) =>
      t.sentence >= sentence - 1 &&
      i < subject &&
      t.deprel.startsWith('nsubj') &&
      (/^(?:NNS|NNPS)$/.test(t.xpos) || clauses.coordinated(i)),
  )
  const entity = discourse.partyAt(subject)
  return several || entity === null || !PARTIES.has(entity.kind) ? null : entity
}

/** "The Palestinians said that their first batch had come": a people in the plural, subject of the clauses around. */
function nationals(discourse: Discourse, index: number): Entity | null {
  const { clauses, doc } = discourse
  const { deprel, head } = doc.tokens[index]!
  let predicate = /^(?:nmod:poss|nsubj)/.test(deprel) ? clauses.predicate(head) : -1
  for (let n = 0; n < 4 && predicate >= 0; n++, predicate = clauses.above(predicate)) {
    const subject = clauses.subject(predicate)
    if (subject < 0 || subject >= index || clauses.coordinated(subject)) continue
    if (doc.tokens[subject]!.xpos !== 'NNPS') return null
    return countryAt(discourse, subject)
  }
  // where the tree hangs the clauses otherwise: the nearest subject before
  for (let i = index - 1; i >= 0 && predicate < 0 && doc.tokens[i]!.sentence === doc.tokens[index]!.sentence; i--)
    if (doc.tokens[i]!.deprel.startsWith('nsubj')) return doc.tokens[i]!.xpos === 'NNPS' ? countryAt(discourse, i) : null
  return null
}

function countryAt(discourse: Discourse, token: number): Entity | null {
  const entity = discourse.partyAt(token)
  return entity?.kind === 'Country' ? entity : null
}

/** The goods last spoken of, in this sentence or the two before; of two in one sentence only a subject or object wins. */
function transferred(discourse: Discourse, index: number, many: boolean): Entity | null {
  const { tokens } = discourse.doc
  const goods = discourse.recent(index, 2).filter((entity) => GOODS_KINDS.has(entity.kind) && (many ? entity.plural : !entity.plural))
  const [first, second] = goods
  // "Workers … while they": a nearer plural is what "they" stands for.
  if (many && first !== undefined && /^they$/i.test(tokens[index]!.form) && pluralBetween(discourse, first.last, index)) return null
  if (first === undefined) return null
  if (second === undefined || discourse.sentence(second.last) < discourse.sentence(first.last)) return first
  const central = goods.filter(
    (entity) => discourse.sentence(entity.last) === discourse.sentence(first.last) && /^(nsubj|obj)/.test(tokens[entity.last]!.deprel),
  )
  return central.length === 1 ? central[0]! : null
}

function pluralBetween({ doc: { tokens }, at }: Discourse, from: number, to: number): boolean {
  for (let i = to - 1; i > from && to - i < 40; i--) {
    const { xpos, upos, lemma } = tokens[i]!
    if (upos === 'NOUN' && xpos === 'NNS' && !at.has(i) && !/^(day|week|month|year|hour|million|case|percent)$/.test(lemma)) return true
  }
  return false
}
