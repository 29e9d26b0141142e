import type { Doc, EntityKind, NameMention, TokenRange } from '../model/index.js'
import { coordinated } from './arguments.js'
import type { Tree } from './tree.js'
import type { KnownParty, Voice } from './voice.js'

/** What a noun phrase can be in an act of transfer. */
export type PhraseType = 'party' | 'person' | 'place' | 'programme' | 'goods' | 'container' | 'money' | 'quantity' | 'other'

/** A noun phrase read for its meaning. */
export interface Phrase {
  readonly head: number
  readonly type: PhraseType
  /** Index in `doc.names` of what it names, itself or by coreference. */
  readonly name: number | null
  /** Gazetteer id of a party known without being named ("we" on a government's own site). */
  readonly entity: string | null
  readonly range: TokenRange
  /** Gazetteer id of the company, where a product and its maker share the name ("from Pfizer"). */
  readonly company: string | null
  /** The words that point back: a pronoun or a definite description. */
  readonly anaphor: boolean
}

const PARTY_KINDS: ReadonlySet<EntityKind> = new Set(['Country', 'Region', 'Organization', 'Company', 'Group', 'Media'])
const TYPE_OF_KIND: Readonly<Record<EntityKind, PhraseType>> = {
  Country: 'party',
  Region: 'party',
  Organization: 'party',
  Company: 'party',
  Group: 'party',
  Media: 'party',
  Place: 'place',
  Programme: 'programme',
  Person: 'person',
  Vaccine: 'goods',
  Goods: 'goods',
}
/** Nouns that stand for the country that owns or qualifies them: "the Kenyan government", "Peru's embassy". */
const STATE_NOUNS = new Set([
  'government',
  'govt',
  'ministry',
  'authority',
  'authorities',
  'embassy',
  'administration',
  'people',
  'side',
  'military',
  'army',
  'navy',
  'official',
  'officials',
  'leader',
  'leadership',
  'minister',
  'president',
  'ambassador',
  'mission',
  'regime',
  'cabinet',
  'parliament',
  'department',
  'counterpart',
  'consulate',
  'premier',
  'envoy',
  'state',
  'citizen',
  'public',
  'force',
  'airforce',
])
/** Nouns for the place where goods come in; the name inside says whose. */
const PLACE_NOUNS = new Set([
  'airport',
  'port',
  'capital',
  'city',
  'hospital',
  'base',
  'centre',
  'center',
  'warehouse',
  'hub',
  'airbase',
  'harbour',
  'harbor',
  'town',
  'province',
  'border',
  'crossing',
])
/** How a government's own text calls it and its head. */
const OWN_STATE = new Set(['administration', 'government', 'president'])
/** Nouns for parties that the text leaves unnamed. */
const GROUP_NOUNS = new Set([
  'country',
  'nation',
  'state',
  'neighbour',
  'neighbor',
  'partner',
  'ally',
  'world',
  'region',
  'continent',
  'island',
  'economy',
  'refugee',
  'donor',
  'recipient',
  'member',
  'organization',
  'organisation',
  'company',
  'charity',
  'community',
  'government',
  'hospital',
  'other',
  'population',
  'beneficiary',
  'territory',
  'manufacturer',
  'maker',
  'agency',
  'bloc',
  'power',
  'firm',
])
/** Nouns that count parties: "a range of countries". */
const COLLECTIVES = new Set(['range', 'number', 'list', 'variety', 'dozen', 'score', 'series', 'group', 'handful', 'majority', 'total'])
/** Nouns that hold goods; what they hold is named inside, or earlier. */
export const CONTAINER_NOUNS = new Set([
  'batch',
  'shipment',
  'consignment',
  'tranche',
  'lot',
  'load',
  'cargo',
  'delivery',
  'planeload',
  'plane',
  'flight',
  'package',
  'container',
  'truck',
  'lorry',
  'convoy',
  'supply',
  'donation',
  'gift',
  'instalment',
  'installment',
  'part',
  'half',
  'rest',
  'remainder',
  'portion',
  'share',
  'order',
  'offer',
  'million',
  'billion',
  'thousand',
  'hundred',
  'dozen',
  'lakh',
  'crore',
  'total',
  'number',
  'amount',
  'quantity',
  'pallet',
  'crate',
  'box',
  'tonne',
  'ton',
  'litre',
  'liter',
  'pound',
  'kilo',
  'course',
  'set',
  'unit',
  'piece',
  'aircraft',
  'tranches',
  'aid',
  'assistance',
  'stock',
  'stockpile',
  'surplus',
])
/** Standing alone they are one consignment of several: "the first reached Cairo". */
const ORDINALS = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'latest',
  'last',
  'next',
  'remaining',
  'more',
  'another',
  'further',
])
/** Relations inside which a noun phrase no longer speaks of its own head. */
const CLAUSAL = new Set(['acl', 'acl:relcl', 'advcl', 'ccomp', 'parataxis', 'conj', 'appos', 'advcl:relcl'])

/** The part of the gazetteer that tells goods apart. */
export interface GoodsTable {
  get(id: string): { readonly kind: EntityKind; readonly generic?: boolean; readonly partOf: readonly string[] } | undefined
}

/** Reads the noun phrases of one document. */
export interface Phrases {
  /** The phrase headed by a token. */
  at(head: number): Phrase
  /** The phrases of a coordination, each on its own. */
  all(head: number): Phrase[]
  /** Goods that a phrase holds: products before kinds of goods, several when they are coordinated (unless `alone`). */
  goods(head: number, alone?: boolean): NameMention[]
  /** How much goods say: 3 a product, 2 a kind of goods, 1 vaccines at large, 0 next to nothing. */
  rank(goods: NameMention): number
  /** The name that covers a token. */
  nameAt(index: number): number | null
  /** The plain number (no money, percent, ordinal) that counts in a phrase. */
  count(head: number): number | null
  /** The amount of money in a phrase. */
  money(head: number): number | null
  /** First name of its coreference chain, or the head of its first expression. */
  antecedent(head: number): { name: number | null; head: number } | null
}

/**
 * @param tree the document's trees
 * @param voice whom "we" stands for
 * @param spokenFor name of a person -> the country or organisation the person acts for
 * @param gazetteer tells goods apart
 * @returns a reader; builds its look-up tables once, O(tokens)
 */
export function createPhrases(tree: Tree, voice: Voice, spokenFor: (name: number) => KnownParty | null, gazetteer: GoodsTable): Phrases {
  const { doc } = tree
  const nameOf: (number | null)[] = doc.tokens.map(() => null)
  doc.names.forEach((name, i) => {
    for (let t = name.first; t < name.last; t++) nameOf[t] = nameOf[t] === null || longer(name, doc.names[nameOf[t]!]!) ? i : nameOf[t]!
  })
  const numberOf: (number | null)[] = doc.tokens.map(() => null)
  doc.numbers.forEach((n, i) => {
    for (let t = n.first; t < n.last; t++) numberOf[t] = i
  })
  const inTime: boolean[] = doc.tokens.map(() => false)
  for (const time of doc.times) for (let t = time.first; t < time.last; t++) inTime[t] = true
  const chainOf = new Map<number, number>()
  doc.chains.forEach((chain, i) => {
    for (const head of chain.heads) if (!chainOf.has(head)) chainOf.set(head, i)
  })
  const own = (head: number): number[] => {
    const found = [head]
    for (let i = 0; i < found.length; i++) for (const c of tree.children[found[i]!]!) if (!CLAUSAL.has(tree.token(c).deprel)) found.push(c)
    return found.sort((a, b) => a - b)
  }
  const antecedent = (head: number) => {
    const at = chainOf.get(head)
    if (at === undefined) return null
    const chain = doc.chains[at]!
    if (chain.name !== null) return { name: chain.name, head: doc.names[chain.name]!.head }
    const first = chain.heads.find((h) => h < head)
    return first === undefined ? null : { name: nameOf[first] ?? null, head: first }
  }
  const range = (head: number) => {
    const name = nameOf[head]
    return name !== null && name !== undefined ? doc.names[name]! : tree.range(compact(tree, own(head), head), head)
  }
  const count = (head: number): number | null => {
    for (const inner of contents(tree, head)) {
      const n = count(inner)
      if (n !== null) return n
    }
    for (const t of own(head)) {
      const n = numberOf[t]
      if (n === null || n === undefined || inTime[t]) continue
      const number = doc.numbers[n]!
      if (number.unit === null && withinCount(tree, t, head)) return n
    }
    // "a new batch of vaccine, 300,000 doses in total"
    for (const inner of tree.childrenBy(head, 'appos').filter((a) => nameOf[a] != null || tree.token(a).upos === 'NUM')) {
      const n = inner === head ? null : count(inner)
      if (n !== null) return n
    }
    return null
  }
  const money = (head: number): number | null => {
    for (const t of own(head)) {
      const n = numberOf[t]
      if (n !== null && n !== undefined && doc.numbers[n]!.unit === 'money') return n
    }
    return null
  }
  const goods = (head: number, alone = false): NameMention[] => {
    const found: NameMention[] = []
    for (const h of alone ? [head] : coordinated(tree, head)) {
      const here = own(h).flatMap((t) => {
        const n = nameOf[t]
        return n === null || n === undefined ? [] : [doc.names[n]!]
      })
      const appositions = tree
        .childrenBy(h, 'appos')
        .flatMap((a) => own(a))
        .flatMap((t) => (nameOf[t] == null ? [] : [doc.names[nameOf[t]!]!]))
      const more = own(h)
        .flatMap((t) => (t === h ? [] : tree.childrenBy(t, 'conj')))
        .flatMap((c) => (nameOf[c] == null || count(c) !== null ? [] : [doc.names[nameOf[c]!]!]))
      const held = contents(tree, h)
        .flatMap((c) => coordinated(tree, c))
        .flatMap((c) => own(c))
        .flatMap((t) => (nameOf[t] == null ? [] : [doc.names[nameOf[t]!]!]))
      found.push(
        ...[...here, ...more, ...appositions, ...held].filter((n) => (n.kind === 'Vaccine' || n.kind === 'Goods') && !isContainer(n)),
      )
    }
    // "Sinovac doses", "Sinovac syringes": a word that a product qualifies is the product
    const qualified = (n: NameMention) =>
      n.kind === 'Goods' && tree.childrenBy(n.head, 'compound').some((c) => found.some((v) => v.kind === 'Vaccine' && v.head === c))
    const ranked = [...new Set(found)]
      .filter((n) => !qualified(n))
      .map((name) => ({ name, rank: specificity(name, doc.text.slice(name.start, name.end), gazetteer) }))
    const top = Math.max(-1, ...ranked.map((r) => r.rank))
    // a product says what the vaccine is; other goods beside it stay
    return ranked.filter((r) => (top === 3 ? r.rank >= 2 : top >= 1 ? r.rank >= 1 : true)).map((r) => r.name)
  }
  const isContainer = (n: NameMention) =>
    n.kind === 'Goods' &&
    n.last === n.first + 1 &&
    CONTAINER_NOUNS.has(tree.token(n.head).lemma) &&
    (gazetteer.get(n.candidates[0] ?? '')?.generic ?? true) &&
    !['aid', 'assistance'].includes(tree.token(n.head).lemma)
  const makerOf = (name: number) => doc.names[name]!.candidates.find((id) => gazetteer.get(id)?.kind === 'Company') ?? null
  /** A person acts for a country or an organisation; one of whom that is not known is no party. */
  const acting = (
    name: number,
    make: (type: PhraseType, name: number | null, anaphor?: boolean, entity?: string | null) => Phrase,
    anaphor = false,
  ): Phrase => {
    const whole = spokenFor(name)
    if (whole === null) return make('person', name, anaphor)
    return make(whole.name === null ? 'party' : TYPE_OF_KIND[doc.names[whole.name]!.kind], whole.name, anaphor, whole.entity)
  }
  /** "Hard-hit areas such as Peru", "a wide range of countries". */
  const isGroupOf = (head: number): boolean =>
    examples(tree, head).some((e) => tree.relation(e) === 'nmod' && at(e).type === 'party') ||
    (COLLECTIVES.has(tree.token(head).lemma) &&
      tree.childrenBy(head, 'nmod').some((n) => tree.preposition(n) === 'of' && at(n).type === 'party'))
  const at = (head: number): Phrase => {
    const token = tree.token(head)
    const n = nameOf[head] ?? null
    const make = (type: PhraseType, name: number | null, anaphor = false, entity: string | null = null): Phrase => ({
      head,
      type,
      name,
      entity,
      company: type === 'goods' && name !== null ? makerOf(name) : null,
      range: range(head),
      anaphor,
    })
    if (inTime[head]) return make('other', null)
    if (n !== null) {
      const name = doc.names[n]!
      if (isContainer(name)) return make('container', null)
      return name.kind === 'Person' ? acting(n, make) : make(TYPE_OF_KIND[name.kind], n)
    }
    const number = numberOf[head] ?? null
    if (number !== null) {
      const { unit } = doc.numbers[number]!
      if (unit === 'money') return make('money', null)
      // "eighteen of its member states" are states
      const of = tree.childrenBy(head, 'nmod').find((c) => tree.preposition(c) === 'of')
      if (unit === null && of !== undefined && at(of).type === 'party') return make('party', null)
      if (unit === null) return make('quantity', null)
    }
    if (token.upos === 'PRON' || token.upos === 'DET') {
      const us = voice.party(head)
      if (us !== null) return make('party', us.name, true, us.name === null ? us.entity : null)
      const back = antecedent(head)
      if (!back) return make('other', null, true)
      if (back.name !== null && doc.names[back.name]!.kind === 'Person') return acting(back.name, make, true)
      const type = back.name !== null ? TYPE_OF_KIND[doc.names[back.name]!.kind] : back.head !== head ? at(back.head).type : 'other'
      return make(type, back.name, true)
    }
    const lemma = token.lemma.toLowerCase()
    if (STATE_NOUNS.has(lemma)) {
      const country = own(head)
        .map((t) => nameOf[t] ?? null)
        .find((i) => i !== null && PARTY_KINDS.has(doc.names[i]!.kind))
      if (country !== undefined && country !== null) return make('party', country)
      const person = [head, ...tree.childrenBy(head, 'appos', 'flat')]
        .map((t) => nameOf[t] ?? null)
        .find((i) => i !== null && doc.names[i]!.kind === 'Person')
      const office = person === undefined || person === null ? null : spokenFor(person)
      if (office !== null) return make('party', office.name, false, office.entity)
      const back = antecedent(head)
      if (back?.name != null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      if (voice.official && OWN_STATE.has(lemma) && definite(tree, head))
        return make('party', voice.official.name, true, voice.official.name === null ? voice.official.entity : null)
      if (lemma === 'government' || lemma === 'authorities' || lemma === 'state') return make('party', null)
    }
    if (PLACE_NOUNS.has(lemma)) {
      const where = own(head)
        .map((t) => nameOf[t] ?? null)
        .find((i) => i !== null && (PARTY_KINDS.has(doc.names[i]!.kind) || doc.names[i]!.kind === 'Place'))
      if (where !== undefined && where !== null) return make('place', where)
    }
    if (GROUP_NOUNS.has(lemma)) {
      if (tree.childrenBy(head, 'det').some((d) => ['any', 'no', 'every', 'each'].includes(tree.token(d).form.toLowerCase())))
        return make('other', null)
      const back = antecedent(head)
      if (back?.name != null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      return make('party', null)
    }
    if (isGroupOf(head)) return make('party', null)
    if (money(head) !== null && !goods(head).length) return make('money', null)
    if (CONTAINER_NOUNS.has(lemma)) return make('container', null)
    if (ORDINALS.has(lemma)) return make('container', null)
    if (contents(tree, head).length && goods(head).length) return make('container', null)
    const back = antecedent(head)
    if (back && back.head !== head) {
      if (back.name !== null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      const type = at(back.head).type
      return make(type, null, true)
    }
    if (count(head) !== null && goods(head).length) return make('goods', null)
    return make('other', null)
  }
  const all = (head: number): Phrase[] => {
    const phrases = coordinated(tree, head).map((h) => ({ h, phrase: at(h) }))
    const unnamed = ({ phrase }: { phrase: Phrase }) => phrase.type === 'party' && phrase.name === null && phrase.entity === null
    const members = phrases
      .filter(unnamed)
      .flatMap(({ h }) => examples(tree, h))
      .flatMap((m) => coordinated(tree, m).map(at))
      .filter((m) => m.type === 'party' && m.name !== null)
    // named examples stand for the groups they are examples of
    return [...phrases.filter((p) => !members.length || !unnamed(p)).map((p) => p.phrase), ...members]
  }
  return {
    at,
    all,
    rank: (n) => specificity(n, doc.text.slice(n.start, n.end), gazetteer),
    goods,
    nameAt: (i) => nameOf[i] ?? null,
    count,
    money,
    antecedent,
  }
}

const longer = (a: NameMention, b: NameMention) => a.last - a.first > b.last - b.first
export const isVaccineWord = (words: string) =>
  /^(?:(?:covid(?:-19)?|coronavirus|anti-covid)[ -])?(?:vaccine|dose|jab|shot|inoculation|vial|vaccination)s?(?: doses?)?$/i.test(words)

/** What a goods mention says: 3 a product, 2 a kind of goods, 1 vaccines at large, 0 next to nothing ("supplies"). */
function specificity(name: NameMention, words: string, gazetteer: GoodsTable): number {
  if (name.kind === 'Vaccine') return 3
  const entry = name.candidates.length ? gazetteer.get(name.candidates[0]!) : undefined
  if (entry?.generic) return 0
  return isVaccineWord(words) ? 1 : 2
}

/** Do these goods say anything? "Aid" and "supplies" do not. */
export const saysSomething = (doc: Doc, gazetteer: GoodsTable) => (goods: NameMention) =>
  specificity(goods, doc.text.slice(goods.start, goods.end), gazetteer) > 0 || isVaccineWord(doc.text.slice(goods.start, goods.end))

/** A number counts the phrase when only counting words stand between it and the head. */
function withinCount(tree: Tree, at: number, head: number): boolean {
  for (let t = at; t !== head; t = tree.token(t).head) {
    const relation = tree.relation(t)
    if (t < 0 || !['nummod', 'compound', 'advmod', 'amod', 'nmod', 'det', 'flat', 'obl', 'case', 'dep', 'fixed'].includes(relation))
      return false
    if (relation === 'nmod' && tree.preposition(t) !== 'of') return false
  }
  return true
}

/** Verbs that tell what a consignment or vehicle holds: "a plane carrying 360,000 doses", "consignments totalling 2 million". */
const HOLD = new Set([
  'carry',
  'total',
  'contain',
  'comprise',
  'include',
  'hold',
  'load',
  'number',
  'consist',
  'bring',
  'transport',
  'fill',
  'pack',
])

/** Heads of what a noun is said to hold. */
function contents(tree: Tree, head: number): number[] {
  return tree
    .childrenBy(head, 'acl', 'acl:relcl', 'amod')
    .filter((v) => HOLD.has(tree.token(v).lemma))
    .flatMap((v) => [
      ...tree.childrenBy(v, 'obj'),
      ...tree.childrenBy(v, 'obl').filter((o) => ['with', 'of'].includes(tree.preposition(o))),
      ...tree.childrenBy(v, 'nummod', 'obl:unmarked'),
    ])
}

/** The members that stand for a group: "countries such as Peru and Chile", "neighbours, including Mali". */
function examples(tree: Tree, head: number): number[] {
  return tree
    .childrenBy(head, 'nmod', 'appos')
    .filter((c) => tree.relation(c) === 'appos' || /^(?:such-as|including|like|among|namely)$/.test(tree.preposition(c)))
}

const definite = (tree: Tree, head: number) =>
  tree.childrenBy(head, 'det', 'nmod:poss').some((d) => ['the', 'my', 'our', 'this'].includes(tree.token(d).form.toLowerCase()))

/** Drops leading prepositions and everything after the head's own words that is not adjacent. */
function compact(tree: Tree, tokens: readonly number[], head: number): number[] {
  const at = tokens.indexOf(head)
  let first = at
  while (
    first > 0 &&
    tokens[first - 1] === tokens[first]! - 1 &&
    !['case', 'punct', 'mark', 'cc'].includes(tree.relation(tokens[first - 1]!))
  )
    first--
  let last = at
  while (last + 1 < tokens.length && tokens[last + 1] === tokens[last]! + 1 && !['punct', 'cc'].includes(tree.relation(tokens[last + 1]!)))
    last++
  return tokens.slice(first, last + 1)
}
