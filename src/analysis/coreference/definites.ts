import type { Token } from '../../model/index.js'
import { countriesOf } from './continents.js'
import { type Discourse, type Entity, quoteAround } from './entities.js'
import {
  ARCHIPELAGOS,
  BLOCS,
  BODY_NOUNS,
  COMPANY_NOUNS,
  COUNTRY_NOUNS,
  ISLANDS,
  KINGDOMS,
  PROGRAMME_NOUNS,
  STATE_NOUNS,
  UN_BODIES,
} from './lexicon.js'

/** Offices whose holder the text names elsewhere. */
const OFFICE_NOUNS = new Set(
  'president minister premier chancellor king queen ambassador ayatollah director spokesman spokeswoman spokesperson secretary chairman mayor governor envoy representative'.split(
    ' ',
  ),
)

/** How many sentences back a definite phrase may point. */
const REACH = 8
/** What the best country must have before the next for "the country" to mean it. */
const MARGIN = 0.35

/** What a definite noun phrase ("the country", "the agency", "the health ministry") stands for; null when that is not plain. */
export function resolveDefinite(discourse: Discourse, head: number): Entity | null {
  const token = discourse.doc.tokens[head]!
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return null
  const noun = token.lemma.toLowerCase()
  const state = STATE_NOUNS.has(noun) || (noun === 'authority' && token.xpos === 'NNS')
  if (state && noun !== 'authority' && noun !== 'authorities' && token.xpos.endsWith('S')) return null
  if (token.xpos === 'NNS' && !state) return null
  const determiner = discourse.clauses.determiner(head)
  if (state) return (determiner === 'the' || isNamed(token)) && !hasNumber(discourse, head) ? stateOf(discourse, head, noun) : null
  if (OFFICE_NOUNS.has(noun)) return determiner === 'the' ? holder(discourse, head, noun) : null
  const own = COUNTRY_NOUNS.has(noun) && (determiner === 'his' || determiner === 'her')
  if (determiner !== 'the' && determiner !== 'this' && !own) return null
  if (hasNumber(discourse, head) || hasOwnName(discourse, head)) return null
  // "the Baltic state"
  if (noun === 'state' && countriesOf(discourse.doc.tokens[head - 1]?.form ?? '') !== null)
    return country(discourse, head, region(discourse, head))
  if (COUNTRY_NOUNS.has(noun)) {
    const here = fronted(discourse, head) ?? frontedBefore(discourse, head, noun)
    if (here !== null) return here
    if (/^island$/i.test(discourse.doc.tokens[head - 1]?.form ?? ''))
      return country(discourse, head, ({ key }) => ISLANDS.has(key) || ARCHIPELAGOS.has(key))
    return determiner === 'this' && inQuote(discourse, head) ? null : country(discourse, head, region(discourse, head))
  }
  if (noun === 'island' && SELF_RULED.test(discourse.doc.tokens[head - 1]?.form ?? ''))
    return nearest(discourse, head, ({ key }) => key === 'TW')
  if (noun === 'island') return country(discourse, head, ({ key }) => ISLANDS.has(key))
  if (noun === 'archipelago') return country(discourse, head, ({ key }) => ISLANDS.has(key) || ARCHIPELAGOS.has(key))
  if (noun === 'north' || noun === 'south') return isNamed(token) ? korea(discourse, head, noun) : null
  if (noun === 'kingdom') return country(discourse, head, ({ key }) => KINGDOMS.has(key))
  if (noun === 'capital') return country(discourse, head, () => true)
  if (noun === 'bloc' || noun === 'union') return nearest(discourse, head, ({ key }) => BLOCS.has(key))
  if (COMPANY_NOUNS.has(noun)) return nearest(discourse, head, (entity) => entity.kinds.has('Company') || isFirm(discourse, entity))
  if (PROGRAMME_NOUNS.has(noun)) return sameNoun(discourse, head, noun) ?? nearest(discourse, head, ({ kinds }) => kinds.has('Programme'))
  return BODY_NOUNS.has(noun) ? body(discourse, head, noun) : null
}

const SELF_RULED = /^(?:self-ruled|self-governed|self-governing|democratic|democratically-ruled)$/i

/** "The North" and "the South" in a text on Korea. */
function korea(discourse: Discourse, head: number, noun: 'north' | 'south'): Entity | null {
  if (/^\p{Lu}/u.test(discourse.doc.tokens[head + 1]?.form ?? '')) return null
  return nearest(discourse, head, ({ key }) => key === (noun === 'north' ? 'KP' : 'KR'))
}

/** A body that the text calls a company: "MTN, a South African firm". */
function isFirm({ doc: { tokens } }: Discourse, { kind, last }: Entity): boolean {
  if (kind !== 'Organization' || tokens[last + 1]?.form !== ',') return false
  for (let i = last + 2; i < Math.min(tokens.length, last + 8) && tokens[i]!.form !== ','; i++)
    if (COMPANY_NOUNS.has(tokens[i]!.lemma)) return true
  return false
}

/** "Health Ministry" in capitals needs no article. */
function isNamed({ form }: Token): boolean {
  return /^\p{Lu}/u.test(form)
}

/** The state whose ministry or government is spoken of: named in the phrase, the one last called so, else the country in focus. */
function stateOf(discourse: Discourse, head: number, noun: string): Entity | null {
  const owner = discourse.partyAt(head)
  if (owner !== null) return owner.kind === 'Country' ? owner : null
  if (
    /^(local|state|regional|provincial|city|municipal|foreign|other)$/.test(discourse.doc.tokens[head - 1]?.form.toLowerCase() ?? '') &&
    noun !== 'ministry'
  )
    return null
  const before = sameNoun(discourse, head, noun)
  if (before?.kind === 'Country') return before
  return noun === 'embassy' ? null : country(discourse, head, () => true)
}

/** The only person whom the text has given that office: "President Okoro … the president". */
function holder(discourse: Discourse, head: number, noun: string): Entity | null {
  const { tokens } = discourse.doc
  // "the president of the fund", "the health minister, Ann Lee": said in full, they need no antecedent.
  if (tokens[head + 1]?.form === 'of' || (tokens[head + 1]?.form === ',' && tokens[head + 2]?.upos === 'PROPN')) return null
  if (tokens[head + 1]?.upos === 'PROPN' || /^PROPN$/.test(tokens[head - 1]?.upos ?? '')) return null
  const found = discourse.recent(head, REACH).filter((entity) => entity.kind === 'Person' && entity.offices.has(noun))
  return found.length === 1 ? found[0]! : null
}

function hasNumber({ doc: { tokens } }: Discourse, head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 5); i--) {
    const { head: governor, deprel, form } = tokens[i]!
    if (
      governor === head &&
      (deprel === 'nummod' || /^(other|same|first|second|third|only|last|next|largest|biggest|poorest|best|worst|whole|rest)$/i.test(form))
    )
      return true
  }
  return false
}

/** A phrase that holds a name or goes on to say which one it means: "the country of Georgia", "the company that …". */
function hasOwnName({ doc: { tokens }, at }: Discourse, head: number): boolean {
  for (let i = head - 1; i >= Math.max(0, head - 5); i--) {
    if (tokens[i]!.head !== head) continue
    const kind = at.get(i)?.kind
    if (kind === 'Country') return true
  }
  for (let i = head + 1; i < Math.min(tokens.length, head + 4); i++) {
    const { head: governor, deprel, form } = tokens[i]!
    if (governor === head && (deprel === 'acl:relcl' || deprel === 'appos')) return form !== ','
    if (i === head + 1 && /^of$/i.test(form)) return tokens[i + 1]?.upos !== 'NUM'
    if (i === head + 1 && /^(that|whose)$/i.test(form)) return true
  }
  return false
}

function inQuote({ doc: { quotes } }: Discourse, head: number): boolean {
  return quoteAround(quotes, head) !== null
}

/** The entity last called by the same noun, by name ("Carter Foundation") or by phrase. */
function sameNoun(discourse: Discourse, head: number, noun: string): Entity | null {
  const { tokens } = discourse.doc
  let best: { entity: Entity; at: number } | null = null
  for (const entity of discourse.recent(head, REACH)) {
    for (let n = entity.heads.length - 1, seen = 0; n >= 0 && seen < 6; n--, seen++) {
      const at = entity.heads[n]!
      if (discourse.sentence(head) - discourse.sentence(at) > REACH) break
      if (tokens[at]!.lemma.toLowerCase() === noun && (best === null || at > best.at)) best = { entity, at }
    }
  }
  return best?.entity ?? null
}

/** The latest entity of a sort, when no other of its sort was spoken of in that sentence or since. */
function nearest(discourse: Discourse, head: number, fits: (entity: Entity) => boolean): Entity | null {
  const found = discourse.recent(head, REACH).filter((entity) => fits(entity) && !shareClause(discourse, entity, head))
  const [first, second] = found
  if (first === undefined) return null
  if (second !== undefined && discourse.sentence(second.last) >= discourse.sentence(first.last)) {
    const subjects = [first, second].filter((entity) => discourse.sentence(entity.subject) === discourse.sentence(first.last))
    return subjects.length === 1 ? subjects[0]! : null
  }
  return first
}

function body(discourse: Discourse, head: number, noun: string): Entity | null {
  const { tokens } = discourse.doc
  const un = /^(un|u\.n\.|nations)$/i.test(tokens[head - 1]?.form ?? '') || /^(health|children)$/i.test(tokens[head - 1]?.form ?? '')
  if (un && (noun === 'agency' || noun === 'body' || noun === 'organization' || noun === 'organisation'))
    return nearest(discourse, head, ({ key }) => UN_BODIES.has(key))
  const same = sameNoun(discourse, head, noun)
  if (same !== null && (same.kind === 'Organization' || same.kind === 'Company')) return same
  if (/^(news|media)$/i.test(tokens[head - 1]?.form ?? '')) return nearest(discourse, head, ({ kind }) => kind === 'Media')
  if (!/^(agency|organisation|organization|body|group|alliance)$/.test(noun)) return null
  return nearest(discourse, head, ({ kind, key }) => kind === 'Organization' && (noun !== 'group' || !BLOCS.has(key)) && key !== 'un')
}

/** "In Laos, the country has received …". */
function fronted({ doc: { tokens }, clauses, at }: Discourse, head: number): Entity | null {
  const comma = clauses.leftEdge(head) - 1
  if (comma < 2 || tokens[comma]!.form !== ',' || !/^in$/i.test(tokens[comma - 2]!.form)) return null
  if (tokens[comma]!.sentence !== tokens[head]!.sentence) return null
  const entity = at.get(comma - 1)
  return entity?.kind === 'Country' ? entity : null
}

/** The same phrase in the sentence after: "In Laos, the country has received … So far, the country …". */
function frontedBefore(discourse: Discourse, head: number, noun: string): Entity | null {
  const { tokens } = discourse.doc
  for (let i = head - 1; i >= 0 && discourse.sentence(head) - discourse.sentence(i) <= 1; i--)
    if (discourse.sentence(i) < discourse.sentence(head)) {
      // another country spoken of since
      if (discourse.at.get(i)?.kind === 'Country' && tokens[i]!.upos === 'PROPN') return null
      if (tokens[i]!.lemma.toLowerCase() === noun) return fronted(discourse, i)
    }
  return null
}

/** "The West African country": only one of that part of the world fits. */
function region({ doc: { text, tokens }, clauses }: Discourse, head: number): (entity: Entity) => boolean {
  const countries = countriesOf(text.slice(tokens[clauses.leftEdge(head)]!.start, tokens[head]!.end))
  return countries === null ? () => true : ({ key }) => countries.has(key)
}

/** The country in focus: often named, lately named, a subject; never one that shares the clause of the phrase. */
function country(discourse: Discourse, head: number, fits: (entity: Entity) => boolean): Entity | null {
  const here = discourse.sentence(head)
  const scored = discourse.countries
    .filter((entity) => fits(entity) && !shareClause(discourse, entity, head) && !namedBehind(discourse, entity, head))
    .map((entity) => ({ entity, score: salience(discourse, entity, here) }))
    .sort((a, b) => b.score - a.score || b.entity.last - a.entity.last)
  const [first, second] = scored
  if (first === undefined || here - discourse.sentence(first.entity.last) > REACH) return null
  return second === undefined || first.score - second.score >= MARGIN ? first.entity : null
}

function salience(discourse: Discourse, entity: Entity, here: number): number {
  const distance = here - discourse.sentence(entity.last)
  const recency = distance <= 1 ? 1 : distance <= 3 ? 0.6 : 0.2
  const asSubject = here - discourse.sentence(entity.subject)
  const subject = asSubject <= 1 ? 0.7 : asSubject <= 3 ? 0.3 : 0
  return 2 * (discourse.focus.get(entity.key) ?? 0) + recency + subject + (entity === discourse.topic ? 0.6 : 0)
}

/** Two phrases of one clause do not stand for one thing: "China gave the country doses". */
function shareClause({ clauses, doc: { tokens } }: Discourse, entity: Entity, head: number): boolean {
  const predicate = clauses.predicate(tokens[head]!.head < 0 ? head : tokens[head]!.head)
  if (predicate < 0) return false
  for (let n = entity.heads.length - 1; n >= 0 && n >= entity.heads.length - 4; n--) {
    const at = entity.heads[n]!
    if (tokens[at]!.sentence !== tokens[head]!.sentence) return false
    if (clauses.predicate(at) === predicate || clauses.subject(predicate) === at) return true
  }
  return false
}

/** "The country has sent Peru doses", "its gift to Peru": whom the clause names further on is another. */
function namedBehind({ clauses, keys, doc: { names, tokens } }: Discourse, entity: Entity, head: number): boolean {
  const predicate = clauses.predicate(tokens[head]!.head < 0 ? head : tokens[head]!.head)
  if (predicate < 0) return false
  return namesAfter(names, head, tokens[head]!.sentence, tokens).some(
    (i) => keys[i] === entity.key && names[i]!.by === 'name' && isUnder(clauses, tokens, clauses.predicate(names[i]!.head), predicate),
  )
}

/** Is a predicate the other, or an infinitive that has its subject: "announced a plan to give Peru doses"? */
function isUnder(clauses: Discourse['clauses'], tokens: readonly Token[], own: number, predicate: number): boolean {
  for (let at = own, steps = 0; at >= 0 && steps < 3; steps++) {
    if (at === predicate) return true
    const { deprel, xpos, head } = tokens[at]!
    if (!/^(?:xcomp|acl)$/.test(deprel) || xpos !== 'VB' || head < 0) return false
    at = clauses.predicate(head)
  }
  return false
}

/** The names behind a token in its sentence. */
function namesAfter(names: Discourse['doc']['names'], token: number, sentence: number, tokens: readonly Token[]): number[] {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.first <= token) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; i < names.length && tokens[names[i]!.head]!.sentence === sentence; i++) found.push(i)
  return found
}
