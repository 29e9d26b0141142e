import type { NameMention, Role } from '../../model/index.js'
import type { Valence } from '../../ontology/frames.js'
import { enumerated } from '../phrases/examples.js'
import type { Phrase, Phrases } from '../phrases/phrase.js'
import { allotted } from '../predicates/allotted.js'
import type { Fill, Rejected } from '../predicates/fill.js'
import type { Argument } from '../sentence/argument.js'
import { isKeptIn } from '../sentence/contents.js'
import { tellsPart } from '../sentence/relative.js'
import type { Tree } from '../sentence/tree.js'
import { isVehicle, VEHICLES } from '../sentence/vehicles.js'
import { flagOf } from '../sentence/warships.js'
import { isCarrier, isUnnamedCarrier } from './carriers.js'
import { sailedFrom } from './fetched.js'
import { meantFor } from './meant.js'
import { awaitedBy, leftBy, madeIn, ownersOf, refusedFrom, sendersOf } from './owners.js'
import { companions, jointFn, settled } from './settle.js'

const PARTIES = new Set(['party', 'programme'])
const HOLDERS = new Set(['goods', 'container', 'quantity', 'money'])
/** Prepositions that name a programme, carrier or partner whatever the verb. */
const VIA = new Set([
  'through',
  'via',
  'under',
  'with-support-from',
  'with-the-support-of',
  'in-partnership-with',
  'in-collaboration-with',
  'in-coordination-with',
  'aboard',
  'on-board',
  'within',
])
const OFFERS = new Set(['offer', 'promise', 'pledge', 'proposal', 'commitment', 'request'])
const GIFTS = new Set(['gift', 'donation', 'present'])
/** "The request of Peru": whoever asks. */
const ASKING = new Set(['request', 'appeal', 'plea'])
const CARRIERS = new Set(['airline', 'airway', 'carrier', 'ship', 'vessel', 'aircraft', 'plane', 'flight'])
/** Prepositions that add goods to goods. */
const BESIDE = new Set(['in', 'with', 'together-with', 'along-with', 'alongside', 'besides', 'as-well-as', 'in-addition-to', 'including'])
/** Of these, the ones that set an act beside another. */
const ANOTHER = new Set(['together-with', 'along-with', 'alongside', 'besides', 'as-well-as', 'in-addition-to'])
/** Prepositions of those who take part on the side of the subject. */
const JOINT = new Set(['together-with', 'along-with', 'alongside', 'jointly-with'])
/** Where a maker and its product share a name, these functions mean the maker. */
const MAKERS = new Set(['subject', 'from', 'by', 'with', 'possessor'])
/** How a thing that no gazetteer knows is found to be goods: by the list it stands in. */
export const LISTED = 'list of goods'

/** Endings of nouns that name no thing one could load. */
const ABSTRACT =
  /(?:tion|sion|ment|ness|ity|ship|ism|ance|ence|ing|day|year|week|message|greeting|letter|speech|word|thank|signal|rule|law|wish|visit|talk|lesson|skill|idea|official|minister|journalist|reporter|tourist|trip|flight|people|troop|soldier)$/

/** "Syringes, mouth covers and masks": a plural in a list with two goods or more, or of three with one, is goods as well. */
const isOneOfGoods = (tree: Tree, phrases: Phrases, { head, type }: Phrase, list: readonly Phrase[]) =>
  type === 'other' &&
  tree.token(head).xpos === 'NNS' &&
  !PATIENTS.has(tree.token(head).lemma) &&
  !tree
    .childrenBy(head, 'amod', 'det')
    .some((c) => /^(?:other|related|these|those|such|various|several|many)$/i.test(tree.token(c).form)) &&
  list.filter((p) => p.type === 'goods' && phrases.goods(p.head, true).some((g) => phrases.rank(g) === 2)).length >
    (list.length > 2 && !ABSTRACT.test(tree.token(head).lemma) && !isExample(tree, list[0]!.head) ? 0 : 1)

/** "Tools such as saws, torches and drills": what only tells of which kind they are. */
const isExample = (tree: Tree, first: number) => /^(?:such-as|including|like)$/.test(tree.preposition(first))

/** People and patients: whoever is vaccinated is no party to a transfer. */
export const PATIENTS = new Set([
  'people',
  'person',
  'resident',
  'adult',
  'child',
  'worker',
  'patient',
  'citizen',
  'population',
  'man',
  'woman',
  'teenager',
  'student',
  'teacher',
  'volunteer',
  'participant',
  'individual',
  'senior',
  'soldier',
  'prisoner',
  'inmate',
  'pensioner',
  'nurse',
  'doctor',
  'athlete',
  'traveller',
  'family',
  'baby',
  'employee',
  'staff',
  'passenger',
  'percent',
  '%',
  'half',
  'quarter',
  'third',
])

const CONFIDENCE = { direct: 0.95, relative: 0.9, control: 0.9, shared: 0.85, attached: 0.8 } as const

/**
 * Gives each argument its role: by the frame's valence where the type of the phrase allows it, else by type
 * ("supplied Kenya with doses": the object is a party, so it receives).
 *
 * @param carries does the verb tell of bringing only, so that an airline that does it is none of the parties?
 */
export function assignRoles(
  tree: Tree,
  phrases: Phrases,
  valence: Valence,
  args: readonly Argument[],
  trigger: number,
  carries = false,
): { fills: Fill[]; rejected: Rejected[] } {
  const fills: Fill[] = []
  const rejected: Rejected[] = []
  const asks = tree.token(trigger).upos === 'NOUN' && ASKING.has(tree.token(trigger).lemma)
  const paid = args.some((a) => phrases.at(a.head).type === 'money')
  for (const given of args) {
    // "a gift of Japan"
    const ofGiver =
      given.fn === 'of' && given.by === 'direct' && GIFTS.has(tree.token(trigger).lemma) && phrases.at(given.head).type === 'party'
    // "at the request of Peru"
    const ofAsker = given.fn === 'of' && asks && given.by === 'direct' && phrases.at(given.head).type === 'party'
    const arg = { ...given, fn: ofGiver ? 'from' : ofAsker ? 'by' : jointFn(tree, given) }
    // words inside a name are no arguments: "Centres for Disease Control"
    const inside = phrases.nameAt(arg.head)
    if (inside !== null && isPartOf(tree, tree.doc.names[inside]!, arg.head) && arg.fn !== 'adjective' && arg.fn !== 'compound') continue
    // "the syringes that they brought with them": who has come, not what
    if (arg.fn === 'with' && tree.token(arg.head).upos === 'PRON') continue
    // "came with offers of help": nothing has come yet
    if (arg.fn === 'with' && valence.get('subject') === 'item' && OFFERS.has(tree.token(arg.head).lemma)) continue
    // "along with the Indian gift came 20,000 doses from China": another act
    if (ANOTHER.has(arg.fn) && GIFTS.has(tree.token(arg.head).lemma)) continue
    // "with the first 211,200 allocated to six islands" says what becomes of a part
    if (arg.fn === 'with' && tree.childrenBy(arg.head, 'acl').some((c) => c > arg.head && !tellsPart(tree, c) && !hasAgent(tree, c)))
      continue
    const parties = hosts(tree, phrases, { ...arg, head: wholeList(tree, phrases, arg, trigger) }, valence)
    if (arg.fn === 'subject' || arg.fn === 'from') parties.push(...companions(tree, arg.head).flatMap((c) => phrases.all(c)))
    for (const phrase of parties) {
      // "Peru, which got 4,000, and Chile, which …": what is named behind a relative clause is not its antecedent
      if (arg.by === 'relative' && arg.head < trigger && phrase.head > trigger && !enumerated(tree, arg.head).length) continue
      const together =
        arg.fn === 'between' || (arg.fn === 'subject' && parties.some((p) => phrases.sells(p)) && !parties.every((p) => phrases.sells(p)))
      const deals = valence.get('with') === 'provider' || (arg.by === 'control' && isOfDeal(tree, trigger))
      const dealer = together && parties.length > 1 && deals ? between(phrases, phrase) : null
      if (dealer) {
        fills.push({ role: dealer, phrase, by: 'between', confidence: 0.85 })
        continue
      }
      // "donated by Peru and gloves donated by Chile": goods that a wrong tree makes a giver
      if (arg.fn === 'subject' && phrase.head > trigger && phrase.head !== arg.head && HOLDERS.has(phrase.type) && phrase.company === null)
        continue
      if (phrase.company !== null && MAKERS.has(arg.fn) && ['provider', 'recipient'].includes(valence.get(arg.fn) ?? '')) {
        fills.push({
          role: valence.get(arg.fn) as Role,
          phrase: { ...phrase, type: 'party', name: null, entity: phrase.company },
          by: arg.fn,
          confidence: 0.85,
        })
        continue
      }
      const wanted =
        carries && arg.fn === 'subject' && isCarrier(tree, phrase)
          ? 'via'
          : ((BESIDE.has(arg.fn) && !(phrase.type === 'goods' && isKeptIn(tree, arg.head))) || (paid && arg.fn === 'for')) &&
              HOLDERS.has(phrase.type)
            ? 'item'
            : (valence.get(JOINT.has(arg.fn) ? 'subject' : arg.fn) ?? (VIA.has(arg.fn) ? 'via' : undefined))
      const role =
        travelsItself(tree, phrases, valence, args, arg, phrase) || isLent(tree, phrases, valence, args, arg, phrase, trigger)
          ? 'item'
          : repaired(tree, arg, phrase, wanted as Role | undefined, valence)
      if (typeof role !== 'string') {
        if (isOneOfGoods(tree, phrases, phrase, parties)) fills.push({ role: 'item', phrase, by: LISTED, confidence: 0.6 })
        rejected.push({ head: phrase.head, fn: arg.fn, why: role.why })
        continue
      }
      fills.push({
        role: role as Role,
        phrase,
        by: arg.by === 'direct' ? arg.fn : `${arg.fn} (${arg.by})`,
        confidence: CONFIDENCE[arg.by] * (phrase.anaphor ? 0.9 : 1),
      })
    }
  }
  // "UNICEF shipped them from Dalian", "sent doses to the world, from Peru to Laos": who gives is the subject
  // "100 countries around the world, from Peru to Pakistan": a range names examples
  for (let i = fills.length - 1; i >= 0; i--) if (endsRange(tree, fills[i]!, fills)) fills.splice(i, 1)
  const source = (f: Fill) => f.role === 'provider' && f.by.startsWith('from')
  const gives = valence.get('subject') === 'provider' && fills.some((f) => f.role === 'provider' && f.by.startsWith('subject'))
  // "doses from Pfizer and Moderna": makers who are several made what another gives
  const makers = fills.filter((f) => source(f) && (f.phrase.entity !== null || phrases.sells(f.phrase)))
  if (gives || (makers.length > 1 && valence.get('subject') !== 'recipient'))
    for (let i = fills.length - 1; i >= 0; i--) {
      const fill = fills[i]!
      const made = makers.includes(fill) ? phrases.at(fill.phrase.head) : null
      if (made?.type === 'goods') fills[i] = { ...fill, role: 'item', phrase: made }
      else if (gives ? source(fill) : made !== null) fills.splice(i, 1)
    }
  // "Nairobi's first vaccines were a present from Delhi": whose they are now got them
  if (tree.token(trigger).upos === 'NOUN' && valence.get('possessor') === 'provider' && !fills.some((f) => f.role === 'recipient'))
    for (const f of fills.filter((x) => x.role === 'item' && x.by === 'of (control)' && fills.some((y) => y.role === 'provider')))
      fills.push(
        ...ownersOf(tree, phrases, [f.phrase.head], ['nmod:poss']).map((o) => ({
          ...o,
          role: 'recipient' as const,
          by: 'owner of the gift',
        })),
      )
  // "the fund signed a contract with Hungary": the owner of the product sells, on whichever side of the verb
  if (valence.get('with') === 'provider') {
    const seller = fills.find((f) => f.role === 'recipient' && phrases.sells(f.phrase))
    const buyer = fills.find((f) => f.role === 'provider' && !phrases.sells(f.phrase))
    if (seller && buyer) for (let i = 0; i < fills.length; i++) fills[i] = turned(fills[i]!)
  }
  // "was offered to Peru": a party before a passive does not receive what goes to another
  const told = fills.some((f) => f.role === 'recipient' && f.by.startsWith('to'))
  if (told)
    for (let i = fills.length - 1; i >= 0; i--) if (fills[i]!.role === 'recipient' && fills[i]!.by.startsWith('object')) fills.splice(i, 1)
  const refuses = valence.get('subject') === 'recipient' && ['provider', 'item'].includes(valence.get('to') ?? '')
  const comes = valence.get('subject') === 'item' && valence.get('from') === 'provider'
  // "the clinic was given Chinese vaccine"
  const given = valence.get('subject') === 'provider' && fills.some((f) => f.role === 'recipient' && f.by.startsWith('object'))
  // "an Australian batch was redirected from Jakarta"
  const redirects = valence.get('to') === 'redirectedTo'
  const goods = fills.filter((f) => f.role === 'item').map((f) => f.phrase.head)
  // "Peru's first doses were a gift of Spain"
  const isGift = tree.token(trigger).upos === 'NOUN' && valence.get('subject') === 'provider' && tree.child(trigger, 'cop') !== null
  if ((comes || redirects || isGift) && !fills.some((f) => f.role === 'recipient')) fills.push(...awaitedBy(tree, phrases, goods))
  // "Peru's 30,000 doses came through COVAX"
  const through = fills.some((f) => f.role === 'via' && f.phrase.type === 'programme')
  if (comes && through && !fills.some((f) => f.role === 'recipient' || f.role === 'provider'))
    fills.push(...ownersOf(tree, phrases, goods, ['nmod:poss']).map((f) => ({ ...f, role: 'recipient' as const })))
  if (comes && !fills.some((f) => f.role === 'provider')) fills.push(...sailedFrom(tree, phrases, trigger, args))
  if (!fills.some((f) => f.role === 'provider')) {
    // "deliveries of Russian vaccines to Turkey"
    const moved = tree.token(trigger).upos === 'NOUN' && valence.get('subject') === 'provider' && told
    // "Indian vaccines were delivered to Chad": a passive that names nobody who gives
    const agentless =
      carries &&
      valence.get('subject') === 'provider' &&
      args.some((a) => a.fn === 'object' && a.head < trigger) &&
      !args.some((a) => a.fn === 'subject')
    if (refuses) fills.push(...madeIn(tree, phrases, goods), ...refusedFrom(tree, phrases, goods))
    if (refuses || comes || given || redirects || moved || agentless)
      fills.push(
        ...ownersOf(tree, phrases, goods).filter(
          // "was supplied with Pfizer's vaccine": the maker's name says which it is
          (o) => !fills.some((f) => f.phrase.head === o.phrase.head) && (refuses || comes || redirects || !phrases.sells(o.phrase)),
        ),
      )
  }
  // "received a batch of China's Sinopharm": whose they are by name; who buys "Germany's BioNTech" deals with the maker
  const receives = valence.get('subject') === 'recipient' && valence.get('from') === 'provider' && valence.get('for') === 'recipient'
  const lent = goods.some((g) => phrases.goods(g).some((n) => phrases.isStaff(n)))
  if (receives && !fills.some((f) => f.role === 'provider'))
    fills.push(
      ...ownersOf(tree, phrases, goods, lent ? ['nmod:poss', 'amod'] : ['nmod:poss']).filter(
        (o) => o.phrase.name !== null && !fills.some((f) => f.phrase.name !== null && same(tree, f, o)),
      ),
    )
  // what is redirected was meant for whoever has no use for it
  const left = redirects ? 'recipient' : 'provider'
  if ((receives || refuses || comes || redirects || carries) && !fills.some((f) => f.role === left))
    fills.push(...leftBy(tree, phrases, goods, left))
  // "Egypt's minister arrived with 1.5 million masks": who comes with goods brings them
  if (comes && !fills.some((f) => f.role === 'provider') && fills.some((f) => f.role === 'item' && f.by.startsWith('with')))
    for (const arg of args.filter((a) => a.fn === 'subject'))
      fills.push(
        ...phrases
          .all(arg.head)
          .filter((phrase) => phrase.type === 'party')
          .map((phrase) => ({ role: 'provider' as const, phrase, by: 'subject with goods', confidence: 0.85 })),
      )
  // "flew 80 tonnes into Port-au-Prince", "landed 20,000 doses": who makes goods come brings them
  if (comes && !fills.some((f) => f.role === 'provider') && fills.some((f) => f.role === 'item' && f.by === 'object'))
    for (const arg of args.filter((a) => a.fn === 'subject'))
      fills.push(
        ...phrases
          .all(arg.head)
          .filter((phrase) => phrase.type === 'party')
          .map((phrase) => ({ role: 'provider' as const, phrase, by: 'subject', confidence: 0.85 })),
      )
  if (!fills.some((f) => f.role === 'provider')) {
    const vehicle = args.find((a) => a.fn === 'subject' && isVehicle(tree, a.head))
    if (vehicle) fills.push(...sendersOf(tree, phrases, vehicle.head))
  }
  return { fills: settled(tree, phrases, redirects ? meantFor(tree, phrases, fills) : allotted(valence, fills)), rejected }
}

/** "A plane with ventilators flew to Rome": nobody is said to fly it; it takes its load along. */
function travelsItself(
  tree: Tree,
  phrases: Phrases,
  valence: Valence,
  args: readonly Argument[],
  { fn, head }: Argument,
  phrase: Phrase,
): boolean {
  if (fn !== 'subject' || phrase.type !== 'container' || valence.get('subject') !== 'provider' || !isVehicle(tree, head)) return false
  return !args.some((a) => a.fn === 'object') && (phrases.goods(head).length > 0 || args.some((a) => a.fn === 'with'))
}

/** "Sent 40 health workers to Chad", "medics flew to Milan": people who are sent, or go, and are given nothing. */
function isLent(
  tree: Tree,
  phrases: Phrases,
  valence: Valence,
  args: readonly Argument[],
  { fn }: Argument,
  phrase: Phrase,
  verb: number,
): boolean {
  if (phrase.name === null || !phrases.isStaff(tree.doc.names[phrase.name]!)) return false
  if (fn === 'subject' && valence.get(fn) === 'provider') return tree.token(verb).lemma === 'fly' && !args.some((a) => a.fn === 'object')
  if (valence.get(fn) !== 'item') return false
  // "gave them masks", "provided them with masks", "asked them to wait"
  return fn !== 'object' || (!args.some((a) => a.fn === 'with' || a.fn === 'indirectObject') && tree.child(verb, 'xcomp', 'ccomp') === null)
}

/** Is this the country to which "from Peru to Pakistan" reaches, while others are said to receive? */
function endsRange(tree: Tree, fill: Fill, fills: readonly Fill[]): boolean {
  if (fill.role !== 'recipient' || !fill.by.startsWith('to')) return false
  const to = tree.child(fill.phrase.head, 'case')
  const from = to === null ? undefined : tree.doc.names.find((n) => n.last === to && n.kind === 'Country')
  if (from === undefined || tree.doc.tokens[from.first - 1]?.form.toLowerCase() !== 'from') return false
  return fills.some((f) => f.role === 'recipient' && f !== fill && f.phrase.head < from.first)
}

/** "The firm and Peru signed a contract to supply": the infinitive of what several parties agree on. */
const isOfDeal = (tree: Tree, verb: number) => {
  const { head, xpos } = tree.token(verb)
  return (
    xpos === 'VB' &&
    head >= 0 &&
    [head, ...tree.childrenBy(head, 'obj')].some((t) => /^(?:deal|contract|agreement)$/.test(tree.token(t).lemma))
  )
}

export const ENVOYS = new Set(['official', 'delegation', 'representative', 'minister', 'ambassador', 'envoy', 'officer', 'leader'])

/** Of the officials of several parties who "received the doses at the airport" the first is the host; the others came along. */
function hosts(tree: Tree, phrases: Phrases, arg: Argument, valence: Valence): Phrase[] {
  const all = phrases.all(arg.head)
  if (arg.fn !== 'subject' || valence.get('subject') !== 'recipient' || all.length < 2) return all
  const first = phrases.nameAt(all[0]!.head)
  const people = first === null ? ENVOYS.has(tree.token(all[0]!.head).lemma) : tree.doc.names[first]!.kind === 'Person'
  if (!people) return all
  // an ambassador stands for the one who gives
  return [all.find((p) => !isAmbassador(tree, p.head)) ?? all[0]!]
}

/** Does the word hang on another of the name, by the tree? */
const isPartOf = (tree: Tree, name: NameMention, word: number) => {
  const above = tree.token(word).head
  return name.head !== word && name.first <= above && above < name.last
}

/** "20,000 tonnes donated by Peru". */
const hasAgent = (tree: Tree, participle: number) => tree.childrenBy(participle, 'obl').some((o) => tree.preposition(o) === 'by')

const isUnknown = (tree: Tree, { name, entity }: Phrase) =>
  entity === null &&
  name !== null &&
  ['Organization', 'Place'].includes(tree.doc.names[name]!.kind) &&
  !tree.doc.names[name]!.candidates.length

/** A proper noun that no gazetteer knows and that is none of a person's words. */
const isUnknownName = (tree: Tree, { head, name }: Phrase) =>
  name === null &&
  tree.token(head).xpos === 'NNP' &&
  !tree.isTime(head) &&
  !isVehicle(tree, head) &&
  /^\p{Lu}[\p{L}&-]+$/u.test(tree.token(head).form) &&
  !tree.childrenBy(head, 'appos', 'acl:relcl').length

/** Is the name that of a flight or ship by its number? */
const isNumbered = (tree: Tree, name: number) => {
  const { first, last } = tree.doc.names[name]!
  return /\d/.test(tree.token(last - 1).form) && [first - 1, first].some((t) => t >= 0 && VEHICLES.has(tree.token(t).form.toLowerCase()))
}

const isAmbassador = (tree: Tree, head: number) =>
  [head, ...tree.children[head]!].some((t) => t <= head && /^(?:ambassador|ambassadress)$/i.test(tree.token(t).lemma))

/** "Vaccines and related materials donated by Peru": what says nothing stands for the list that it ends. */
function wholeList(tree: Tree, phrases: Phrases, arg: Argument, trigger: number): number {
  const { deprel, head } = tree.token(arg.head)
  if (arg.fn !== 'object' || arg.head > trigger || deprel !== 'conj' || phrases.at(arg.head).type !== 'other') return arg.head
  return HOLDERS.has(phrases.at(head).type) ? head : arg.head
}

const TURNED: Partial<Record<Role, Role>> = { provider: 'recipient', recipient: 'provider' }
const turned = (fill: Fill): Fill => ({ ...fill, role: TURNED[fill.role] ?? fill.role })

const same = (tree: Tree, a: Fill, b: Fill) =>
  tree.doc.names[a.phrase.name!]!.candidates[0] === tree.doc.names[b.phrase.name!]!.candidates[0]

/** "Pfizer has a deal with the union": the maker sells, wherever it stands. */
export function makersSell(phrases: Phrases, fills: Fill[]): Fill[] {
  const buyers = fills.filter((f) => f.role === 'recipient')
  const sellers = fills.filter((f) => f.role === 'provider')
  const turn =
    buyers.length && sellers.length && buyers.every((f) => phrases.sells(f.phrase)) && !sellers.some((f) => phrases.sells(f.phrase))
  return turn ? fills.map(turned) : fills
}

/** "A deal between Moderna and the African Union": the company sells. */
function between(phrases: Phrases, phrase: Phrase): Role | null {
  if (phrases.sells(phrase)) return 'provider'
  return phrase.type === 'party' ? 'recipient' : null
}

function repaired(tree: Tree, { fn, by }: Argument, phrase: Phrase, wanted: Role | undefined, valence: Valence): Role | { why: string } {
  const { type } = phrase
  const party = PARTIES.has(type)
  const lemma = tree.token(phrase.head).lemma.toLowerCase()
  if (wanted === undefined) return { why: `no role for "${fn}"` }
  if (wanted === 'item') {
    if (HOLDERS.has(type)) return 'item'
    if (party && fn === 'object' && valence.get('indirectObject') === 'recipient') return 'recipient'
    if (party && fn === 'object' && valence.get('from') === 'provider' && valence.get('for') === 'item')
      return valence.get('with') === 'provider' ? { why: 'a party is not bought' } : 'provider'
    if ((fn === 'compound' || fn === 'adjective') && party) return (valence.get('possessor') as Role | undefined) ?? { why: 'no role' }
    if (fn === 'possessor' && party && valence.get('from') === 'provider') return 'provider'
    // "footed the bill for 30 ventilators for Peru"
    if (fn === 'for' && party && valence.get('subject') === 'provider') return 'recipient'
    if (fn === 'subject' && type === 'other' && ['it', 'they'].includes(lemma)) return 'item'
    if (fn === 'object' && type === 'other' && tree.token(phrase.head).upos === 'PRON') return 'item'
    return { why: `${type} is no goods` }
  }
  if (wanted === 'provider' || wanted === 'recipient' || wanted === 'redirectedTo') {
    if (phrase.name !== null && tree.doc.names[phrase.name]!.kind === 'Media') return { why: 'the press is no party' }
    // "the USNS Comfort brought masks": whose ship it is, gives
    if (fn === 'subject' && wanted === 'provider' && flagOf(tree, phrase.head) !== null) return { why: 'a ship' }
    if (HOLDERS.has(type)) {
      if (fn === 'with' && type !== 'money') return 'item'
      // "from Oslo came 200 cylinders": what comes may stand behind its verb
      if (fn === 'object' && valence.get('subject') === 'item') return 'item'
      // "their delivery": of the doses
      if (fn === 'possessor' && type === 'goods') return 'item'
      if (fn === 'subject' && by !== 'control' && wanted === 'provider' && type !== 'money' && type !== 'container') return 'item'
      return { why: `${type} is no party` }
    }
    if (fn === 'in' || fn === 'on' || fn === 'at') {
      // "on Flight AI120"
      if (phrase.name !== null && isNumbered(tree, phrase.name)) return { why: 'a vehicle' }
      if (/^(?:embassy|consulate|legation)$/.test(lemma)) return { why: 'where the act is performed' }
      if (type === 'place' || (type === 'party' && phrase.name !== null)) return wanted
      return { why: 'not a place' }
    }
    if (PATIENTS.has(lemma) && phrase.name === null && wanted !== 'redirectedTo' && lemma !== 'people')
      return { why: 'people who are treated are no party' }
    // "left Base Gamma": where a plane stood
    if (wanted === 'provider' && valence.get('subject') === 'item' && valence.get('object') === 'provider' && isUnknown(tree, phrase))
      return { why: 'a place that nobody knows' }
    // "after delivering doses to Peru, its first recipient, …": who receives does not give
    if (wanted === 'provider' && phrase.name === null && /^(?:recipient|beneficiary|buyer|importer)$/.test(lemma))
      return { why: 'one who receives' }
    // "among other donations": a word before the noun gives only when it is a name
    if ((fn === 'adjective' || fn === 'compound') && phrase.name === null && phrase.entity === null) return { why: 'no party' }
    // "flew from King Hussein airport": where from is not who from
    if (type === 'place' && wanted === 'provider' && phrase.name !== null && !tree.doc.names[phrase.name]!.candidates.length)
      return { why: 'a place that nobody knows' }
    if (party || type === 'place') return type === 'programme' && VIA.has(fn) ? 'via' : wanted
    if (fn === 'possessor' && type === 'other' && lemma === 'their') return 'item'
    // "Airbus handed over 250 beds": who acts under a name is a party, known or not
    if (fn === 'subject' && wanted === 'provider' && type === 'other' && by === 'direct' && isUnknownName(tree, phrase)) return wanted
    // "gave masks to Atlantia"
    if (fn === 'to' && wanted === 'recipient' && type === 'other' && by === 'direct' && isUnknownName(tree, phrase)) return wanted
    return { why: `${type} is no party` }
  }
  if (wanted === 'via') {
    if (fn === 'within' && type !== 'programme') return { why: 'not through a programme' }
    if (type === 'programme' || type === 'party' || type === 'place') return 'via'
    // an airline or a ship that no gazetteer knows
    if (['via', 'aboard', 'on-board'].includes(fn) && (tree.token(phrase.head).xpos === 'NNP' || CARRIERS.has(lemma))) return 'via'
    if (fn === 'subject' && isUnnamedCarrier(tree, phrase.head)) return 'via'
    return { why: `${type} is no programme or carrier` }
  }
  return wanted
}
