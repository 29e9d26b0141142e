import type { EntityKind, NameMention, TokenRange } from '../../model/index.js'
import { contents } from '../sentence/contents.js'
import { coordinated } from '../sentence/coordination.js'
import { createCounts } from '../sentence/counts.js'
import { createCover } from '../sentence/cover.js'
import { COLLECTIVES, CONTAINER_NOUNS, EVERYWHERE, GROUP_NOUNS, ORDINALS, OWN_STATE, PLACE_NOUNS, STATE_NOUNS } from '../sentence/nouns.js'
import type { Tree } from '../sentence/tree.js'
import { isAircraftType, isShipName } from '../sentence/vehicles.js'
import { emigrants } from './emigrants.js'
import { examples } from './examples.js'
import { createGoodsReader, type GoodsTable, isStaff, specificity } from './goods.js'
import { callsTwo, theTwo } from './the-two.js'
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
/** Reads the noun phrases of one document. */
export interface Phrases {
  /** The phrase headed by a token. */
  at(head: number): Phrase
  /** The phrases of a coordination, each on its own. */
  all(head: number): Phrase[]
  /** Goods that a phrase holds: products before kinds of goods, several when they are coordinated (unless `alone`). */
  goods(head: number, alone?: boolean): NameMention[]
  /** Are they people whom one country lends another? */
  isStaff(name: NameMention): boolean
  /** How much goods say: 3 a product, 2 a kind of goods, 1 vaccines at large, 0 next to nothing. */
  rank(goods: NameMention): number
  /** The name that covers a token. */
  nameAt(index: number): number | null
  /** The plain number (no money, percent, ordinal) that counts in a phrase. */
  count(head: number): number | null
  /** The amount of money in a phrase. */
  money(head: number): number | null
  /** The country whose armed forces or ministry the phrase names, else the phrase itself. */
  state(phrase: Phrase): Phrase
  /** Gazetteer id of the country that a phrase names, or in which the place lies that it names; null for others. */
  country(phrase: Phrase): string | null
  /** Is this the maker or seller of a vaccine: a company, or a body that owns a product of the text? */
  sells(phrase: Phrase): boolean
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
  const cover = createCover(tree)
  const { nameAt, numberAt, inTime, own } = cover
  const counts = createCounts(tree, cover)
  const { count, money } = counts
  const { goods, isContainer } = createGoodsReader(tree, cover, counts, gazetteer)
  const chainOf = new Map<number, number>()
  doc.chains.forEach((chain, i) => {
    for (const head of chain.heads) if (!chainOf.has(head)) chainOf.set(head, i)
  })
  const antecedent = (head: number) => {
    const at = chainOf.get(head)
    if (at === undefined) return null
    const chain = doc.chains[at]!
    if (chain.name !== null) return { name: chain.name, head: doc.names[chain.name]!.head }
    const first = chain.heads.find((h) => h < head)
    return first === undefined ? null : { name: nameAt(first), head: first }
  }
  const range = (head: number) => {
    const name = nameAt(head)
    return name !== null ? doc.names[name]! : tree.range(compact(tree, own(head), head), head)
  }
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
  /** "Hard-hit areas such as Peru". */
  const isGroupOf = (head: number): boolean => examples(tree, head).some((e) => tree.relation(e) === 'nmod' && at(e).type === 'party')
  /** "Blaise Diagne Airport, Senegal", "the airport in Dakar": the country said along with a place that no gazetteer knows. */
  const countryOfPlace = (head: number): number | null => {
    const beside = tree.childrenBy(head, 'appos', 'nmod').filter((c) => ['', 'in', 'of', 'near'].includes(tree.preposition(c)))
    return beside.map(nameAt).find((i) => i !== null && doc.names[i]!.kind === 'Country') ?? null
  }
  /** "Its neighbour, Chad", "his ally, the king's Morocco": the name behind the comma, wherever the parser hung it. */
  const introduced = (head: number): number[] => {
    const name = doc.tokens[head + 1]?.form === ',' ? nameAt(head + 2) : null
    const owned = tree.childrenBy(head, 'nmod:poss').length > 0
    if (name === null || !owned || doc.names[name]!.by !== 'name' || !RELATED.has(tree.token(head).lemma)) return []
    const after = doc.tokens[doc.names[name]!.last]
    return after === undefined || after.upos === 'PUNCT' || after.upos === 'ADP' ? [head + 2] : []
  }
  /** The party that a noun for one only introduces, in an apposition or behind "of". */
  const calledParty = (head: number): number | null => {
    if (tree.token(head).xpos === 'NNS' || (!GROUP_NOUNS.has(tree.token(head).lemma) && !STATE_NOUNS.has(tree.token(head).lemma)))
      return null
    const next = nameAt(head + 1)
    const named = [
      ...tree.childrenBy(head, 'appos', 'flat', 'nmod:desc'),
      ...(next !== null && doc.names[next]!.by === 'name' ? [head + 1] : []),
      ...introduced(head),
      // "the largest exporter of vaccines, Peru,": the parser takes the nearer noun
      ...tree
        .childrenBy(head, 'nmod')
        .filter((n) => kindAt(n) === 'Goods' || kindAt(n) === 'Vaccine')
        .flatMap((n) => tree.childrenBy(n, 'appos')),
      ...(OF_NAME.has(tree.token(head).lemma) ? tree.childrenBy(head, 'nmod').filter((n) => tree.preposition(n) === 'of') : []),
    ]
    return named.map(nameAt).find((i) => i !== null && PARTY_KINDS.has(doc.names[i]!.kind)) ?? null
  }
  /** "His country", "our nation": the one that the person meant, or whose words they are, speaks for. */
  const ownCountry = (head: number): KnownParty | null => {
    if (!COUNTRIES.has(tree.token(head).lemma) || tree.token(head).xpos === 'NNS') return null
    const owner = tree.childrenBy(head, 'nmod:poss').find((p) => OF_PERSON.has(tree.token(p).form.toLowerCase()))
    if (owner === undefined) return null
    const whole = at(owner)
    if (whole.type === 'party' && (whole.name !== null || whole.entity !== null)) return whole
    return voice.speaker(owner)
  }
  /** "The Minister of Foreign Relations": what he minds is no body. */
  const isPortfolio = (name: number, office: string): boolean =>
    (office === 'minister' || office === 'ministry') && doc.names[name]!.kind === 'Organization' && !doc.names[name]!.candidates.length
  const at = (head: number): Phrase => {
    const token = tree.token(head)
    const n = nameAt(head)
    const make = (type: PhraseType, name: number | null, anaphor = false, entity: string | null = null): Phrase => ({
      head,
      type,
      name,
      entity,
      company: type === 'goods' && name !== null ? makerOf(name) : null,
      range: range(head),
      anaphor,
    })
    if (inTime(head)) return make('other', null)
    if (isAircraftType(token.form) && token.upos === 'PROPN') return make('container', null)
    if (n !== null) {
      const name = doc.names[n]!
      // "NZD 7 million"
      const sum = name.kind === 'Organization' && !name.candidates.length ? numberAt(head) : null
      if (sum !== null && doc.numbers[sum]!.unit === 'money') return make('money', null)
      if (isContainer(name) || isShipName(tree, name.first)) return make('container', null)
      // "the Pakistan Navy", "Nepal's army"
      const before = doc.tokens[name.first - 1]?.xpos === 'POS' ? name.first - 2 : name.first - 1
      const owner = name.kind === 'Group' && STATE_NOUNS.has(token.lemma.toLowerCase()) ? nameAt(before) : null
      if (owner !== null && doc.names[owner]!.kind === 'Country') return make('party', owner)
      const away = name.kind === 'Country' ? emigrants(tree, head) : null
      if (away !== null) return { ...make('party', null), range: away }
      const country = name.kind === 'Place' && !name.candidates.length ? countryOfPlace(head) : null
      if (country !== null) return make('party', country)
      return name.kind === 'Person' ? acting(n, make) : make(TYPE_OF_KIND[name.kind], n)
    }
    const number = numberAt(head)
    if (number !== null) {
      const { unit } = doc.numbers[number]!
      if (unit === 'money') return make('money', null)
      // "eighteen of its member states" are states
      const of = tree.childrenBy(head, 'nmod').find((c) => tree.preposition(c) === 'of')
      if (unit === null && of !== undefined && at(of).type === 'party') return { ...make('party', null), range: range(of) }
      if (unit === null) return make('quantity', null)
    }
    const lemma = token.lemma.toLowerCase()
    // "some of them"; "no more of them" are others
    const them =
      isPartitive(tree, head) && token.form.toLowerCase() !== 'more'
        ? tree.childrenBy(head, 'nmod').find((c) => tree.token(c).upos === 'PRON')
        : undefined
    if (them !== undefined) return { ...at(them), head }
    if (isAnyOfThem(tree, head)) return make('container', null)
    if (/^(?:any|none)$/.test(lemma) && isPartitive(tree, head) && goods(head).length) return make('goods', null)
    if (token.upos === 'ADV' && EVERYWHERE.test(token.form)) return make('party', null, false, 'world')
    if (token.upos === 'PRON' || token.upos === 'DET') {
      const us = voice.party(head)
      if (us !== null) return make('party', us.name, true, us.name === null ? us.entity : null)
      const back = antecedent(head)
      if (!back && callsTwo(tree, head)) return make('party', null, true)
      if (!back) return make('other', null, true)
      if (back.name !== null && doc.names[back.name]!.kind === 'Person') return acting(back.name, make, true)
      const type = back.name !== null ? TYPE_OF_KIND[doc.names[back.name]!.kind] : back.head !== head ? at(back.head).type : 'other'
      return make(type, back.name, true)
    }
    // "sent 40 tonnes": of what, the text says elsewhere
    if (MEASURES.has(lemma) && count(head) !== null && !goods(head).length) return make('quantity', null)
    if (STATE_NOUNS.has(lemma)) {
      const country = own(head)
        .map(nameAt)
        .find((i) => i !== null && PARTY_KINDS.has(doc.names[i]!.kind) && !isPortfolio(i, lemma))
      if (country !== undefined && country !== null) return make('party', country)
      // "Nicaragua and Bolivia's governments", wherever the parser hung the owners
      const owner = doc.tokens[head - 1]?.xpos === 'POS' ? nameAt(head - 2) : null
      if (owner !== null && PARTY_KINDS.has(doc.names[owner]!.kind)) return make('party', owner)
      const person = [head, ...tree.childrenBy(head, 'appos', 'flat', 'nmod:poss', 'nmod')]
        .map(nameAt)
        .find((i) => i !== null && doc.names[i]!.kind === 'Person')
      const office = person === undefined || person === null ? null : spokenFor(person)
      if (office !== null) return make('party', office.name, false, office.entity)
      // "his government": of the country that he speaks for
      const theirs = tree.childrenBy(head, 'nmod:poss').find((p) => tree.token(p).upos === 'PRON')
      const state = theirs === undefined ? null : at(theirs)
      if (state?.type === 'party' && (state.name !== null || state.entity !== null)) return make('party', state.name, true, state.entity)
      const back = antecedent(head)
      if (back?.name != null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      if (voice.official && OWN_STATE.has(lemma) && definite(tree, head))
        return make('party', voice.official.name, true, voice.official.name === null ? voice.official.entity : null)
      if (lemma === 'government' || lemma === 'authorities' || lemma === 'state') return make('party', null)
    }
    if (PLACE_NOUNS.has(lemma)) {
      const where = own(head)
        .map(nameAt)
        .find((i) => i !== null && (PARTY_KINDS.has(doc.names[i]!.kind) || doc.names[i]!.kind === 'Place'))
      if (where !== undefined && where !== null) return make('place', where)
    }
    // "the West African country of Mali", "its ally Russia"
    const called = calledParty(head)
    if (called !== null) return make('party', called)
    if (callsTwo(tree, head)) return make('party', null)
    if (GROUP_NOUNS.has(lemma) || isAidGroup(tree, head)) {
      if (
        tree
          .childrenBy(head, 'det', 'nmod:poss')
          .some((d) => ['any', 'no', 'every', 'each', 'whose', 'which', 'what'].includes(tree.token(d).form.toLowerCase()))
      )
        return make('other', null)
      const whose = ownCountry(head)
      if (whose !== null) return make('party', whose.name, true, whose.name === null ? whose.entity : null)
      const back = antecedent(head)
      if (back?.name != null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      // "Jack Ma's foundation": whose it is tells which
      const patron = tree
        .childrenBy(head, 'nmod:poss')
        .map(nameAt)
        .find((i) => i !== null && doc.names[i]!.kind === 'Person')
      if (patron != null) return { ...make('party', null), range: tree.range([doc.names[patron]!.first, head], head) }
      // "the Uganda Breweries company": by its name alone
      const called = lemma === 'company' || lemma === 'firm' ? namedBefore(tree, head) : null
      return called === null ? make('party', null) : { ...make('party', null), range: tree.range([called, head - 1], head - 1) }
    }
    const counted = COLLECTIVES.has(lemma)
      ? tree.childrenBy(head, 'nmod').find((n) => tree.preposition(n) === 'of' && at(n).type === 'party')
      : undefined
    if (counted !== undefined) return at(counted)
    if (isGroupOf(head)) return make('party', null)
    if (isSum(tree, head) || (money(head) !== null && !goods(head).length)) return make('money', null)
    if (CONTAINER_NOUNS.has(lemma)) return make('container', null)
    if (ORDINALS.has(lemma)) return make('container', null)
    if (contents(tree, head).length && goods(head).length) return make('container', null)
    const back = antecedent(head)
    if (back && back.head !== head) {
      if (back.name !== null) return make(TYPE_OF_KIND[doc.names[back.name]!.kind], back.name, true)
      const type = at(back.head).type
      return make(type, null, true)
    }
    if ((count(head) !== null || isPartitive(tree, head)) && goods(head).length) return make('goods', null)
    // "the Global Vaccine Implementation Plan (COVAX)": the short name that a long one introduces
    const short = tree.doc.tokens[head + 1]?.form === '(' && token.upos === 'PROPN' ? nameAt(head + 2) : null
    if (short !== null && TYPE_OF_KIND[doc.names[short]!.kind] !== 'person') return make(TYPE_OF_KIND[doc.names[short]!.kind], short)
    return make('other', null)
  }
  const kindAt = (head: number) => (nameAt(head) === null ? null : doc.names[nameAt(head)!]!.kind)
  /** "Peru's and Chile's governments" are two parties; any other phrase is one. */
  const owners = (head: number): number[] => {
    if (!STATE_NOUNS.has(tree.token(head).lemma)) return [head]
    const isParty = (o: number) => nameAt(o) !== null && PARTY_KINDS.has(kindAt(o)!)
    const named = tree.childrenBy(head, 'nmod:poss').filter(isParty)
    // "leaders from Peru, Chile and Togo"
    const of = tree
      .childrenBy(head, 'nmod')
      .filter((n) => ['of', 'from'].includes(tree.preposition(n)))
      .map((n) => coordinated(tree, n))
      .find((all) => all.length > 1 && all.every(isParty))
    return named.length > 1 ? named : (of ?? [head])
  }
  /** "The embassy in Addis Ababa, Ethiopia": the country after its city joins no list. */
  const saysWhere = (h: number): boolean => {
    const country = nameAt(h)
    const city = doc.tokens[h - 1]?.form === ',' ? nameAt(h - 2) : null
    return country !== null && city !== null && doc.names[city]!.candidates[0] === doc.names[country]!.candidates[0]
  }
  /** A noun for a party behind a comma without "and", with a determiner: an apposition that the parser took for a list. */
  const describes = (h: number): boolean =>
    doc.tokens[h]!.xpos === 'NN' &&
    (GROUP_NOUNS.has(tree.token(h).lemma) || RELATED.has(tree.token(h).lemma)) &&
    tree.child(h, 'cc') === null &&
    tree.child(h, 'punct') !== null &&
    tree.child(h, 'det', 'nmod:poss') !== null
  const spellsOut = (h: number): boolean =>
    tree.token(h).xpos === 'NNS' &&
    (RELATED.has(tree.token(h).lemma) || COUNTRIES.has(tree.token(h).lemma)) &&
    doc.tokens[h + 1]?.form === ',' &&
    tree.child(h, 'nmod:poss', 'nummod') !== null
  const all = (head: number): Phrase[] => {
    const phrases = coordinated(tree, head)
      .filter((h) => !saysWhere(h))
      .flatMap((h) => owners(h).map((o) => ({ h, phrase: at(o) })))
    // "Moldova, its neighbour and one of the poorest states": what is said of the one named before
    const said = phrases.findIndex(
      ({ h, phrase }, i) => i > 0 && phrases[i - 1]!.phrase.name !== null && phrase.name === null && describes(h),
    )
    if (said > 0) phrases.splice(said)
    // "our neighbours, Peru and Chile": a group that the names behind the comma spell out
    const [group, ...named] = phrases
    if (
      group !== undefined &&
      named.length > 1 &&
      spellsOut(group.h) &&
      group.phrase.name === null &&
      named.every(({ phrase }) => phrase.name !== null)
    )
      phrases.shift()
    // "the government and people of Japan" is Japan
    const ofOne = phrases.some(({ h, phrase }) => STATE_NOUNS.has(tree.token(h).lemma) && phrase.name !== null)
    if (ofOne)
      for (let i = phrases.length - 1; i >= 0; i--)
        if (STATE_NOUNS.has(tree.token(phrases[i]!.h).lemma) && phrases[i]!.phrase.name === null && phrases[i]!.phrase.entity === null)
          phrases.splice(i, 1)
    // "several countries", "Caribbean countries": no more than a group
    const unnamed = ({ phrase }: { phrase: Phrase }) =>
      phrase.type === 'party' &&
      phrase.entity === null &&
      (phrase.name === null ||
        (doc.names[phrase.name]!.kind === 'Region' && GROUP_NOUNS.has(tree.token(phrase.head).lemma)) ||
        // "its allies Bhutan and Nepal"
        (doc.names[phrase.name]!.kind === 'Group' && RELATED.has(tree.token(phrase.head).lemma.toLowerCase())))
    const members = phrases
      .filter(unnamed)
      .flatMap(({ h }) => [
        ...examples(tree, h).flatMap((m) => coordinated(tree, m)),
        ...(callsTwo(tree, h) ? theTwo(tree, h) : []),
        ...(examples(tree, h).length || nameAt(h) !== null ? [] : regions(tree, h))
          .flatMap((m) => coordinated(tree, m))
          .filter((c) => kindAt(c) === 'Region' || (kindAt(c) === 'Country' && !COUNTRIES.has(tree.token(h).lemma))),
      ])
      .map(at)
      .filter((m) => m.type === 'party' && m.name !== null)
    // named examples stand for the groups they are examples of
    return [...phrases.filter((p) => !members.length || !unnamed(p)).map((p) => p.phrase), ...members]
  }
  const owning = makersOf(gazetteer)
  const sells = ({ name, entity }: Phrase) => {
    if (name === null) return entity !== null && gazetteer.get(entity)?.kind === 'Company'
    const { kind, candidates } = doc.names[name]!
    return kind === 'Company' || kind === 'Vaccine' || (kind === 'Organization' && owning.has(candidates[0] ?? ''))
  }
  const state = (phrase: Phrase): Phrase => {
    const name = phrase.name === null ? null : doc.names[phrase.name]!
    if (name?.kind !== 'Organization') return phrase
    const words = doc.text.slice(name.start, name.end)
    if (!STATE_BODY.test(words)) return phrase
    const isCountry = (id: string) => gazetteer.get(id)?.kind === 'Country'
    const id =
      name.candidates.flatMap((c) => gazetteer.get(c)?.partOf ?? []).find(isCountry) ??
      gazetteer
        .match(words.split(/\s+/))
        .map(({ candidates }) => candidates[0]!.id)
        .find(isCountry)
    if (id === undefined) return phrase
    const named = doc.names.findIndex((n) => n.kind === 'Country' && n.candidates[0] === id)
    return { ...phrase, name: named < 0 ? null : named, entity: named < 0 ? id : null }
  }
  const country = ({ name, entity }: Phrase): string | null => {
    for (let id = entity ?? (name === null ? undefined : doc.names[name]!.candidates[0]), n = 0; id !== undefined && n < 4; n++) {
      const entry = gazetteer.get(id)
      if (entry?.kind === 'Country') return id
      id = entry?.kind === 'Place' ? entry.partOf[0] : undefined
    }
    return null
  }
  return {
    at,
    all,
    state,
    country,
    sells,
    isStaff: (name) => isStaff(name, gazetteer),
    rank: (n) => specificity(n, doc.text.slice(n.start, n.end), gazetteer),
    goods,
    nameAt,
    count,
    money,
    antecedent,
  }
}

const MEASURES = new Set(['tonne', 'ton', 'kilogram', 'kg', 'litre', 'liter', 'metre', 'meter', 'gallon'])

/** First of the capitalised words right before a noun; null without any. */
function namedBefore(tree: Tree, head: number): number | null {
  let first = head
  while (first > 0 && tree.token(first - 1).upos === 'PROPN' && /^\p{Lu}/u.test(tree.token(first - 1).form)) first--
  return first < head ? first : null
}

/** "Most of the vaccines", "some of the masks". */
/** "Has yet to receive any", "none has arrived", "any of the doses": of goods told before, or said behind it. */
const isAnyOfThem = (tree: Tree, head: number) =>
  /^(?:any|none|neither)$/i.test(tree.token(head).form) &&
  ['obj', 'nsubj', 'nsubj:pass'].includes(tree.token(head).deprel) &&
  tree.childrenBy(head, 'nmod').every((n) => tree.preposition(n) !== 'of')

const isPartitive = (tree: Tree, head: number) =>
  /^(?:most|some|any|none|many|all|several|much|more|few|part|bulk|majority|rest|remainder|portion|fraction|half|third|quarter|fourth|fifth|tenth|tens|dozens|hundreds|thousands|millions|billions)$/i.test(
    tree.token(head).form,
  ) && tree.childrenBy(head, 'nmod').some((n) => tree.preposition(n) === 'of')

/** "Billions of dollars". */
const isSum = (tree: Tree, head: number) =>
  /^(?:tens|hundreds|thousands|millions|billions|trillions)$/i.test(tree.token(head).form) &&
  tree
    .childrenBy(head, 'nmod')
    .some((n) => /^(?:dollar|euro|pound|yen|yuan|rupee|rouble|ruble|franc|krone|peso)$/.test(tree.token(n).lemma))

/** Names of what acts for a country as its government does. */
const STATE_BODY =
  /\b(?:Army|Navy|Air Force|Armed Forces|Defen[cs]e Forces?|[Mm]ilitary|Coast Guard|Ministry|Foreign Office|High Commission)\b/

const makers = new WeakMap<GoodsTable, ReadonlySet<string>>()

/** Gazetteer ids of those whose vaccines are known. */
function makersOf(gazetteer: GoodsTable): ReadonlySet<string> {
  const known = makers.get(gazetteer) ?? new Set(gazetteer.entries.flatMap((e) => (e.kind === 'Vaccine' ? e.partOf : [])))
  makers.set(gazetteer, known)
  return known
}

/** "A Danish aid group", "two church groups"; "a group of countries" counts them. */
const isAidGroup = (tree: Tree, head: number) =>
  tree.token(head).lemma === 'group' &&
  tree.childrenBy(head, 'compound').length > 0 &&
  !tree.childrenBy(head, 'nmod').some((n) => tree.preposition(n) === 'of')

/** Nouns for a party by what it is to another. */
const RELATED = new Set(['neighbour', 'neighbor', 'ally', 'partner', 'friend', 'rival', 'coloniser', 'donor', 'backer'])

/** Nouns that introduce a name with "of". */
const OF_NAME = new Set(['country', 'nation', 'state', 'kingdom', 'island', 'republic', 'archipelago', 'territory', 'continent'])
const COUNTRIES = new Set(['country', 'nation', 'state', 'economy', 'government'])
const OF_PERSON = new Set(['his', 'her', 'my', 'our'])

/** The parts of the world whose countries are meant: "countries in South Asia and Africa". */
function regions(tree: Tree, head: number): number[] {
  return tree.childrenBy(head, 'nmod').filter((c) => /^(?:in|across|throughout|within|around|of|from)$/.test(tree.preposition(c)))
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
