import type { Doc, EventMention, GazetteerEntry, Mentions, NameMention, PersonMention } from '../model/index.js'
import type { Frame } from '../ontology/frames.js'
import { type Act, actsBySentence } from './acts/act.js'
import { readActs } from './acts/acts.js'
import { addNearby } from './acts/nearby.js'
import { type Attribution, attributionOf, attributions } from './attribution/index.js'
import { confidenceFeatures, confidenceOf } from './confidence.js'
import { addBrokenDeals } from './context/broken-deals.js'
import { completeFromContext } from './context/context.js'
import { saysEnough, tellsHabit } from './context/enough.js'
import { headlinesOf } from './context/headline-acts.js'
import { datesOfStory } from './context/narration.js'
import { addSpeakers } from './context/speakers.js'
import { addWays } from './context/ways.js'
import { evidenceOf } from './evidence.js'
import { extractFigures } from './figures/index.js'
import { addContents } from './lists/contents-told.js'
import type { Draft } from './lists/draft.js'
import { draftsOf } from './lists/mentions.js'
import { addRosters } from './lists/rosters.js'
import { addTotals } from './lists/totals.js'
import { extractPeople, type KnownPeople } from './people/index.js'
import { type GoodsTable, saysSomething } from './phrases/goods.js'
import { type NameTable, readHeadline } from './phrases/headline.js'
import { createPhrases } from './phrases/phrase.js'
import { unitOf } from './phrases/unit.js'
import { createVoice, type KnownParty } from './phrases/voice.js'
import { compileTriggers, type TriggerFinder } from './predicates/triggers.js'
import { createTree, type Tree } from './sentence/tree.js'
import { isPerformed } from './sentence/when.js'

/** What extraction saw on its way, for `explain` and the golden reports. */
export interface Trace {
  readonly acts: readonly Act[]
  readonly drafts: readonly Draft[]
  readonly tree: Tree
}

/** What extraction needs of the ontology. */
export interface Ontology {
  readonly frames: readonly Frame[]
  readonly gazetteer: { readonly entries: readonly GazetteerEntry[] } & GoodsTable & NameTable & KnownPeople['gazetteer']
}

const compiled = new WeakMap<readonly Frame[], TriggerFinder>()

/** The event mentions of a document, in text order, and how they came about. */
export function extractEvents(doc: Doc, ontology: Ontology, people: readonly PersonMention[]): { events: EventMention[]; trace: Trace } {
  let finder = compiled.get(ontology.frames)
  if (!finder) {
    finder = compileTriggers(ontology.frames)
    compiled.set(ontology.frames, finder)
  }
  const said = attributions(doc, people)
  const { tree, acts, drafts: all, publisher } = readDrafts(doc, ontology, finder, people, said)
  const headline = doc.headline === null ? null : readDrafts(doc.headline, ontology, finder, [], [])
  const telling = saysSomething(doc, ontology.gazetteer)
  // what a common word says too little of is nothing for later sentences to point back to
  const enough = new Set(all.filter((draft) => !draft.act.trigger.frame.weak || draft.itemOpen || saysEnough(tree, draft, telling)))
  // one member of a list of goods may say too little where another says enough
  const told = new Set([...enough].map((draft) => draft.act))
  const read = all.filter((draft) => told.has(draft.act))
  completeFromContext(tree, read, {
    specific: telling,
    product: (name) => productOf(name, ontology.gazetteer),
    publisher,
    headline: readHeadline(doc.article.title, ontology.gazetteer),
    headlineActs: headline === null ? [] : headlinesOf(headline.tree.doc, headline.drafts),
    countryOf: (id) => countryOf(id, ontology.gazetteer),
  })
  datesOfStory(tree, read)
  const drafts = addBrokenDeals(
    tree,
    acts,
    read.filter((draft) => saysEnough(tree, draft, telling)),
  )
  for (const { act } of drafts) act.dropped = null
  const events = drafts.map(
    (draft): EventMention => ({
      type: draft.type,
      trigger: draft.trigger,
      sentence: draft.sentence,
      fillers: draft.fillers,
      quantity: draft.quantity,
      quantityKind: draft.quantityKind,
      quantityUnit:
        draft.quantity === null
          ? null
          : unitOf(
              tree,
              draft.quantity,
              draft.fillers.filter((f) => f.role === 'item'),
            ),
      money: draft.money,
      time: draft.time,
      performed: isPerformed(tree, draft.trigger.head, draft.type),
      factuality: draft.factuality,
      attribution: attributionOf(said, draft.trigger.head),
      evidence: evidenceOf(tree, draft),
      rule: draft.rule,
      confidence: confidenceOf(confidenceFeatures(draft, drafts.filter((d) => d.sentence === draft.sentence).length)),
    }),
  )
  return { events, trace: { acts, drafts, tree } }
}

const BODIES = new Set(['Company', 'Organization'])

/** The vaccine that a name stands for, or that the company or institute it names makes: the first one of the gazetteer. */
function productOf(name: NameMention, gazetteer: Ontology['gazetteer']): string | null {
  const own = name.candidates.find((id) => gazetteer.get(id)?.kind === 'Vaccine')
  const maker = name.candidates.find((id) => BODIES.has(gazetteer.get(id)?.kind ?? ''))
  if (own !== undefined || maker === undefined) return own ?? null
  return gazetteer.entries.find((e) => e.kind === 'Vaccine' && e.partOf.includes(maker))?.id ?? null
}

/** The country of a place, however deep it lies in it; the id itself for anything else. */
function countryOf(id: string, gazetteer: GoodsTable): string {
  let at = id
  for (let n = 0; n < 4 && gazetteer.get(at)?.kind === 'Place'; n++) at = gazetteer.get(at)!.partOf[0] ?? ''
  return gazetteer.get(at)?.kind === 'Country' ? at : id
}

interface Read {
  readonly tree: Tree
  readonly acts: readonly Act[]
  readonly drafts: Draft[]
  /** Gazetteer id of the government whose own text it is. */
  readonly publisher: string | null
}

/** The acts of a text as its sentences tell them, each on its own. */
function readDrafts(
  doc: Doc,
  ontology: Ontology,
  finder: TriggerFinder,
  people: readonly PersonMention[],
  said: readonly Attribution[],
): Read {
  const tree = createTree(doc)
  const spokenFor = affiliations(doc, people, ontology.gazetteer)
  const voice = createVoice(doc, speakers(doc, people, said, spokenFor), (code) => (ontology.gazetteer.get(code) ? code : null))
  const phrases = createPhrases(tree, voice, spokenFor, ontology.gazetteer)
  const acts = readActs(tree, phrases, finder.find(tree))
  addNearby(tree, phrases, acts)
  addSpeakers(tree, phrases, acts)
  const spoken = [...actsBySentence(tree, acts).values()]
    .flatMap((here) => here.flatMap((act) => draftsOf(tree, phrases, act, here)))
    .filter((draft) => !tellsHabit(tree, draft))
  addWays(tree, phrases, spoken)
  return {
    tree,
    acts,
    drafts: addTotals(tree, phrases, addContents(tree, phrases, addRosters(tree, phrases, acts, spoken))),
    publisher: voice.official?.entity ?? null,
  }
}

/** From a token to the party whose words it is part of. */
function speakers(
  doc: Doc,
  people: readonly PersonMention[],
  said: readonly Attribution[],
  spokenFor: (name: number) => KnownParty | null,
): (token: number) => KnownParty | null {
  return (token) => {
    const [who] = attributionOf(said, token)
    if (!who) return null
    const position = people.find(({ range, affiliation }) => affiliation !== null && range.first < who.last && who.first < range.last)
    // a foreign ministry speaks for the country, which such a text names throughout
    if (position && isForeignMinistry(doc, position.affiliation!)) return null
    if (position) return { name: position.affiliation, entity: null }
    const name = doc.names.findIndex((one) => one.first < who.last && who.first < one.last)
    if (name < 0) return null
    return doc.names[name]!.kind === 'Person' ? spokenFor(name) : { name, entity: null }
  }
}

/** "The Ministry of External Affairs", without a word of whose. */
function isForeignMinistry({ names, text }: Doc, name: number): boolean {
  const { kind, start, end } = names[name]!
  return (
    kind === 'Organization' &&
    /^(?:ministry of (?:external|foreign) affairs|(?:foreign|external affairs) ministry|mea)$/i.test(text.slice(start, end))
  )
}

/** From any mention of a person to the country or organisation the person speaks for. */
function affiliations(doc: Doc, people: readonly PersonMention[], gazetteer: GoodsTable): (name: number) => KnownParty | null {
  const bySurname = new Map<string, number>()
  const byName = new Map<number, number>()
  const surname = (name: number) => doc.text.slice(doc.names[name]!.start, doc.names[name]!.end).split(/\s+/).at(-1)!.toLowerCase()
  for (const { name, affiliation, former } of people) {
    if (name === null || affiliation === null || former) continue
    if (!byName.has(name)) byName.set(name, affiliation)
    if (!bySurname.has(surname(name))) bySurname.set(surname(name), affiliation)
  }
  return (name) => {
    const state = doc.names[name]!.candidates.flatMap((id) => gazetteer.get(id)?.partOf ?? [])[0]
    if (state !== undefined) {
      const found = doc.names.findIndex((n) => n.candidates[0] === state)
      return found < 0 ? { name: null, entity: state } : { name: found, entity: null }
    }
    const found = byName.get(name) ?? bySurname.get(surname(name))
    return found === undefined ? null : { name: found, entity: null }
  }
}

/** Everything that one document says: events, people and their positions, health figures. */
export function extract(doc: Doc, ontology: Ontology): Mentions {
  return trace(doc, ontology).mentions
}

/** As `extract`, with what was considered on the way. */
export function trace(doc: Doc, ontology: Ontology): { mentions: Mentions; trace: Trace } {
  const people = extractPeople(doc, ontology)
  const { events, trace } = extractEvents(doc, ontology, people)
  return { mentions: { events, people, figures: extractFigures(doc) }, trace }
}
