import type { Article, Doc, Event, Figure, Filler, Knowledge, Mentions, Position, TokenRange } from '../model/index.js'
import { createEntityTable, type Gazetteer } from './entities.js'
import { mergeMentions, resolve, toEvent } from './events.js'
import { linkFigures } from './figures.js'
import { eventLabel } from './label.js'
import { type NamedClass, ownClasses } from './own-classes.js'
import { linkPeople } from './people.js'
import { vaccineOf } from './topic.js'

export { codePointOffsets } from './codepoints.js'

export interface Analysed {
  readonly doc: Doc
  readonly mentions: Mentions
}

const byId = <T extends { readonly id: string }>(values: readonly T[]) =>
  [...values].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/**
 * From what the texts say to what we hold to be so: names become entities with stable ids, the mentions of one
 * act within an article become one event, and everything is sorted.
 *
 * @param analysed documents with their mentions: a list in any order, or a stream in the order of the articles' ids, of which
 *   one document at a time is held
 */
export function link(
  analysed: Iterable<Analysed>,
  ontology: { readonly gazetteer: Gazetteer; readonly classes?: ReadonlyMap<string, NamedClass> },
): Knowledge {
  const table = createEntityTable(ontology.gazetteer)
  const articles: Article[] = []
  const events: Event[] = []
  const positions: Position[] = []
  const figures: Figure[] = []
  for (const { doc, mentions } of Array.isArray(analysed) ? byArticle(analysed) : analysed) {
    articles.push(doc.article)
    const people = linkPeople(doc, mentions.people, table, ontology.gazetteer)
    positions.push(...people.positions)
    figures.push(...linkFigures(doc, mentions.figures, table))
    const speakerOf = (range: TokenRange) => people.ofRange(range) ?? table.ofFiller(doc, speaker(doc, range))
    const vaccine = vaccineOf(doc)
    const resolved = mentions.events.map((m) => resolve(doc, m, table, vaccine, speakerOf))
    const isGeneric = (id: string) => GENERIC.has(id)
    for (const group of mergeMentions(resolved, isGeneric)) events.push(toEvent(doc, group, isGeneric, (e) => eventLabel(e, table.label)))
  }
  const own = ownClasses(events, ontology.classes ?? new Map())
  return {
    articles: byId(articles),
    entities: table.entities(),
    events: byId(events),
    positions: byId(positions),
    figures: byId(figures),
    ...(own.length > 0 ? { ownClasses: own } : {}),
  }
}

/** The words that name a source as a filler: a name where one covers their head, else the phrase itself. */
function speaker(doc: Doc, range: TokenRange): Filler {
  const name = doc.names.findIndex((n) => n.first <= range.head && range.head < n.last)
  return { role: 'provider', range, name: name < 0 ? null : name, entity: null, by: 'attribution', confidence: 1 }
}

/** Goods that any product of their kind may be. */
const GENERIC = new Set(['covid-19-vaccine', 'vaccine', 'aid', 'medical-supplies', 'humanitarian-aid'])

const byArticle = (analysed: readonly Analysed[]) => [...analysed].sort((a, b) => (a.doc.article.id < b.doc.article.id ? -1 : 1))
